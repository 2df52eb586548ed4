import { computed, signal } from '@preact/signals';

const here = () => ({ path: location.pathname, search: location.search, hash: location.hash });
const place = signal(here());

/** The address is the state: what a link keeps, Back brings back. */
export const path = computed(() => place.value.path);
export const query = computed(() => new URLSearchParams(place.value.search));
export const hash = computed(() => place.value.hash);

const arrive = () => {
  place.value = here();
};
addEventListener('popstate', arrive);
addEventListener('hashchange', arrive);

/** Goes to an address of the workbench; the screen's title is read and stands at the top, as on a new page. */
export function go(address: string, { replace = false } = {}): void {
  const from = location.pathname;
  history[replace ? 'replaceState' : 'pushState'](null, '', address);
  arrive();
  if (!replace && location.pathname !== from) {
    scrollTo(0, 0);
    requestAnimationFrame(() => document.querySelector<HTMLElement>('main')?.focus({ preventScroll: true }));
  }
}

/** Changes parameters of this address; `null` and '' take one out. */
export function setQuery(changes: Record<string, string | null>, options = { replace: true }): void {
  go(`${withQuery(changes)}${place.value.hash}`, options);
}

export function withQuery(changes: Record<string, string | null>): string {
  const params = new URLSearchParams(place.value.search);
  for (const [key, value] of Object.entries(changes)) {
    if (value === null || value === '') params.delete(key);
    else params.set(key, value);
  }
  const text = params.toString();
  return `${place.value.path}${text && `?${text}`}`;
}

/** Links within the workbench change the screen without loading the page again. */
addEventListener('click', (event) => {
  if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey)
    return;
  const link = (event.target as Element).closest?.('a');
  const href = link?.getAttribute('href');
  if (!link || !href || link.hasAttribute('download') || link.target) return;
  const target = new URL(href, location.href);
  if (target.origin !== location.origin || target.pathname.startsWith('/api/')) return;
  event.preventDefault();
  go(`${target.pathname}${target.search}${target.hash}`);
});
