import type { Quantity } from '../../readout/readout.js';
import { genitive } from './bengali-forms.js';
import { digits } from './dates.js';
import type { WordingLanguage } from './language.js';

const COMPARATORS: Readonly<Record<WordingLanguage, Readonly<Record<Quantity['comparator'], string>>>> = {
  en: { '=': '', '>=': 'at least ', '<=': 'at most ', '>': 'more than ', '<': 'fewer than ', '~': 'about ' },
  bn: { '=': '', '>=': 'অন্তত ', '<=': 'সর্বোচ্চ ', '>': '', '<': '', '~': 'প্রায় ' },
};
/** In Bengali *more than* stands behind the number. */
const BEHIND: Partial<Record<Quantity['comparator'], string>> = { '>': 'বেশি', '<': 'কম' };

function grouped(value: number): string {
  const [whole, part] = String(value).split('.') as [string, string?];
  return whole.replace(/\B(?=(?:\d{3})+$)/g, ',') + (part ? `.${part}` : '');
}

const SMALL: Readonly<Record<number, string>> = Object.fromEntries(
  'one two three four five six seven eight nine'.split(' ').map((word, i) => [i + 1, word]),
);

/** A number as a newspaper writes it: 12,000; 2.5 million; ১২ হাজার; ২৫ লাখ. */
export function numberWords(value: number, language: WordingLanguage): string {
  const round = (unit: number) => value >= unit && Number.isInteger((value / unit) * 100);
  if (language === 'en') {
    const word = SMALL[value];
    if (word) return word;
    if (round(1e9)) return `${grouped(value / 1e9)} billion`;
    return round(1e6) ? `${grouped(value / 1e6)} million` : grouped(value);
  }
  if (round(1e7)) return digits(`${grouped(value / 1e7)} কোটি`, 'bn');
  if (round(1e5)) return digits(`${grouped(value / 1e5)} লাখ`, 'bn');
  if (value >= 1e3 && value % 1e3 === 0) return digits(`${grouped(value / 1e3)} হাজার`, 'bn');
  return digits(grouped(value), 'bn');
}

const UNITS: Readonly<Record<string, Readonly<Record<WordingLanguage, string>>>> = {
  percent: { en: ' percent', bn: ' শতাংশ' },
  USD: { en: ' dollars', bn: ' ডলার' },
  BDT: { en: ' taka', bn: ' টাকা' },
  INR: { en: ' rupees', bn: ' রুপি' },
  EUR: { en: ' euros', bn: ' ইউরো' },
  km: { en: ' kilometres', bn: ' কিলোমিটার' },
  day: { en: ' days', bn: ' দিন' },
  hour: { en: ' hours', bn: ' ঘণ্টা' },
  year: { en: ' years', bn: ' বছর' },
  month: { en: ' months', bn: ' মাস' },
  week: { en: ' weeks', bn: ' সপ্তাহ' },
  tonne: { en: ' tonnes', bn: ' টন' },
};
/** Counted things, whose noun says what they are. */
const COUNTED = new Set(['person', 'item']);

const singular = (words: string, quantity: Quantity) =>
  quantity.value === 1 && quantity.valueTo === undefined ? words.replace(/s$/, '') : words;

/**
 * An amount without what is counted: *at least 12,000*, অন্তত ১২ হাজার; `null` for a unit that has no word here. With
 * `alone` the noun is left out, so that people are said to be people.
 */
export function amountWords(quantity: Quantity, language: WordingLanguage, alone: boolean): string | null {
  const { value, valueTo, comparator, unit } = quantity;
  const counted = COUNTED.has(unit);
  if (!counted && !UNITS[unit]) return null;
  if (unit === 'item' && alone) return null;
  const number =
    valueTo === undefined
      ? numberWords(value, language)
      : language === 'en'
        ? `${numberWords(value, 'en')} to ${numberWords(valueTo, 'en')}`
        : `${numberWords(value, 'bn')} থেকে ${numberWords(valueTo, 'bn')}`;
  if (language === 'en') {
    const of = counted
      ? alone
        ? value === 1
          ? ' person'
          : ' people'
        : ''
      : singular(UNITS[unit]!.en, quantity);
    return COMPARATORS.en[comparator] + number + of;
  }
  const of = counted ? (unit === 'person' ? ' জন' : 'টি') : UNITS[unit]!.bn;
  const behind = BEHIND[comparator];
  return behind ? `${genitive(number + of)} ${behind}` : COMPARATORS.bn[comparator] + number + of;
}
