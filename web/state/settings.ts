import { effect, signal } from '@preact/signals';
import { INTERFACES, type Interface } from '../../src/messages/messages.js';

export type Theme = 'system' | 'light' | 'dark';

const kept = (name: string) =>
  new RegExp(`(?:^|; )readout-${name}=([a-z]+)`).exec(document.cookie)?.[1] ?? null;
const keep = (name: string, value: string) => {
  // biome-ignore lint/suspicious/noDocumentCookie: the server reads it, so that the first paint is right
  document.cookie = `readout-${name}=${value}; path=/; max-age=31536000; samesite=strict`;
};

function firstLanguage(): Interface {
  const asked = new URLSearchParams(location.search).get('lang') ?? kept('lang');
  const wanted = [asked, ...navigator.languages].map((l) => l?.slice(0, 2));
  return INTERFACES.find((code) => code === wanted.find((w) => w === 'bn' || w === 'en')) ?? 'en';
}

export const language = signal<Interface>(firstLanguage());
export const theme = signal<Theme>((kept('theme') as Theme | null) ?? 'system');
export const latinDigits = signal(kept('digits') === 'latn');

effect(() => {
  document.documentElement.lang = language.value;
  keep('lang', language.value);
});
effect(() => {
  if (theme.value === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme.value;
  keep('theme', theme.value);
});
effect(() => keep('digits', latinDigits.value ? 'latn' : 'native'));

/** Who reviews, as they call themselves; kept in this browser. */
export const author = signal(localStorage.getItem('readout-author') ?? '');
effect(() => localStorage.setItem('readout-author', author.value));
