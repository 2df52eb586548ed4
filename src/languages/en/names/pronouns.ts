import type { Pronoun } from '../../names.js';

const rows: [Omit<Pronoun, 'honorific'>, string][] = [
  [{ number: 'singular', of: 'person', gender: 'male' }, 'he him his himself'],
  [{ number: 'singular', of: 'person', gender: 'female' }, 'she her hers herself'],
  [{ number: 'plural', of: 'any', gender: null }, 'they them their theirs themselves'],
  [{ number: 'either', of: 'speaker', gender: null }, 'i we me us my our'],
  [{ number: 'singular', of: 'thing', gender: null }, 'it its itself'],
];

/** English third-person pronouns. */
export const pronouns: ReadonlyMap<string, Pronoun> = new Map(
  rows.flatMap(([pronoun, forms]) =>
    forms.split(' ').map((form) => [form, { ...pronoun, honorific: null }] as const),
  ),
);
