import type { TimeExpression } from '../../readout/readout.js';
import { locative } from './bengali-forms.js';
import type { WordingLanguage } from './language.js';

const MONTHS: Readonly<Record<WordingLanguage, readonly string[]>> = {
  en: 'January February March April May June July August September October November December'.split(' '),
  bn: 'জানুয়ারি ফেব্রুয়ারি মার্চ এপ্রিল মে জুন জুলাই আগস্ট সেপ্টেম্বর অক্টোবর নভেম্বর ডিসেম্বর'.normalize('NFC').split(' '),
};

/** Digits as a language writes them. */
export const digits = (text: string, language: WordingLanguage): string =>
  language === 'bn' ? text.replace(/\d/g, (d) => String.fromCharCode(0x09e6 + Number(d))) : text;

/**
 * When, as an adverb, from a TIMEX3 value: *on 13 August 2025*, ২০২৫ সালের আগস্টে; `null` for values that are no day, month
 * or year.
 */
export function dateWords(value: string | null, language: WordingLanguage): string | null {
  const found = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?:T\S*)?$/.exec(value ?? '');
  if (!found) return null;
  const [, year, month, day] = found as unknown as [string, string, string?, string?];
  const name = month === undefined ? undefined : MONTHS[language][Number(month) - 1];
  if (month !== undefined && name === undefined) return null;
  if (language === 'en') {
    if (day) return `on ${Number(day)} ${name} ${year}`;
    return name ? `in ${name} ${year}` : `in ${year}`;
  }
  if (day) return digits(`${Number(day)} ${name} ${year}`, 'bn');
  return name ? `${digits(year, 'bn')} সালের ${locative(name)}` : `${digits(year, 'bn')} সালে`;
}

/** The time expressions that can be put into words, as adverbs; `null` where one cannot. */
export function timeWords(times: readonly TimeExpression[], language: WordingLanguage): string[] | null {
  const words = times.map((time) => (time.type === 'DATE' ? dateWords(time.value, language) : null));
  return words.includes(null) ? null : (words as string[]);
}
