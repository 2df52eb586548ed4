import { effect, signal } from '@preact/signals';

/** The attribution under the pointer or the focus, and the one that is held. */
export const hovered = signal<number | null>(null);
export const pinned = signal<number | null>(null);

const lit = () => hovered.value ?? pinned.value;

/** Lights every stretch, number and card of an attribution; classes only, so that nothing is drawn anew. */
export function keepLit(root: HTMLElement): () => void {
  let last: Element[] = [];
  return effect(() => {
    const n = lit();
    for (const element of last) element.classList.remove('lit');
    last = n === null ? [] : [...root.querySelectorAll(`[data-a~="${n}"], [data-n="${n}"]`)];
    for (const element of last) element.classList.add('lit');
  });
}

/** The innermost attribution of an element of the text, or the card it is in. */
export function attributionAt(target: EventTarget | null): number | null {
  const element = (target as Element | null)?.closest?.('[data-n], [data-a]');
  if (!element) return null;
  const value = element.getAttribute('data-n') ?? element.getAttribute('data-a')!.split(' ').at(-1)!;
  return Number(value);
}
