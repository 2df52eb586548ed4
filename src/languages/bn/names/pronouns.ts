import { fold } from '../../../text/fold.js';
import type { Pronoun } from '../../names.js';

const rows: [Omit<Pronoun, 'gender'>, string][] = [
  [
    { number: 'singular', of: 'person', honorific: true },
    'তিনি তিনিই তিনিও তাঁর তাঁরই তাঁরও তাঁকে তাঁকেই তাঁকেও তাঁতে ইনি এঁর এঁকে উনি উনিই উনিও ওঁর ওঁকে যিনি যাঁর যাঁকে',
  ],
  // without the moon-dot the honorific form is spelt like the plain one by many outlets
  [{ number: 'singular', of: 'person', honorific: null }, 'তার তারই তারও তাকে তাকেই তাকেও ওর ওকে এর_কাছে'],
  [{ number: 'singular', of: 'person', honorific: false }, 'সে সেই_ব্যক্তি সেও'],
  [{ number: 'plural', of: 'person', honorific: true }, 'তাঁরা তাঁরাও তাঁরাই তাঁদের তাঁদেরকে তাঁদেরও এঁরা এঁদের ওঁরা ওঁদের'],
  [{ number: 'plural', of: 'any', honorific: null }, 'তারা তারাও তারাই তাদের তাদেরকে তাদেরও ওরা ওদের এরা এদের'],
  [
    { number: 'either', of: 'speaker', honorific: null },
    'আমি আমিও আমিই আমার আমাকে আমরা আমরাও আমরাই আমাদের আমাদেরকে মুই হামরা',
  ],
  [{ number: 'singular', of: 'thing', honorific: null }, 'এটি এটা সেটি সেটা এটির সেটির'],
];

/** Bengali third-person pronouns, all case forms. */
export const pronouns: ReadonlyMap<string, Pronoun> = new Map(
  rows.flatMap(([pronoun, forms]) =>
    forms.split(' ').map((form) => [fold(form.replaceAll('_', ' ')), { ...pronoun, gender: null }] as const),
  ),
);
