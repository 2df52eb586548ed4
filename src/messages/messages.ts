import { bn } from './bn.js';
import { en, type Message, type MessageCode } from './en.js';

/** Languages that Readout speaks to people; the language of a report is another matter. */
export const INTERFACES = ['en', 'bn'] as const;
export type Interface = (typeof INTERFACES)[number];

const tables: Record<Interface, Record<MessageCode, Message>> = { en, bn };

export interface Locale {
  language: Interface;
  /** 0–9 also where the language has digits of its own. */
  asciiDigits?: boolean;
}

/** The BCP 47 tag by which `Intl` writes numbers and dates for a locale. */
export function intlTag({ language, asciiDigits }: Locale): string {
  return asciiDigits || language === 'en' ? `${language === 'en' ? 'en-GB' : 'bn'}-u-nu-latn` : 'bn';
}

const BENGALI_DIGITS = '০১২৩৪৫৬৭৮৯';
const formats = new Map<string, Intl.NumberFormat>();
/** Digits that a comma follows: 1,234,567, and 12,34,567 as South Asia groups them. */
const THOUSANDS = /\d(?=(?:\d{3})+$)/g;
const LAKHS = /\d(?=(?:\d\d)*\d{3}$)/g;

/** A number as people read it, with the grouping and digits of the locale: ১,২৩,৪৫৬ or 123,456. */
export function formatNumber(value: number, locale: Locale): string {
  const tag = intlTag(locale);
  // whole numbers by hand: to make a format takes as long as to read several reports
  if (Number.isInteger(value) && Math.abs(value) < 1e15) {
    const grouped = String(value).replace(locale.language === 'bn' ? LAKHS : THOUSANDS, '$&,');
    return tag === 'bn' ? grouped.replace(/\d/g, (d) => BENGALI_DIGITS[Number(d)]!) : grouped;
  }
  let format = formats.get(tag);
  if (!format) formats.set(tag, (format = new Intl.NumberFormat(tag, { maximumFractionDigits: 6 })));
  return format.format(value);
}

/**
 * The sentence for an error or notice code, with its values filled in. A code that no table knows comes out as itself
 * with its values, so that nothing is silent.
 *
 * @example say('usage.option-value', { option: '--outlet' }, { language: 'en' }) // 'option --outlet needs a value.'
 */
export function say(code: string, values: Record<string, string | number>, locale: Locale): string {
  const message = tables[locale.language][code as MessageCode];
  if (message === undefined) return `${code} ${JSON.stringify(values)}`;
  const sentence =
    typeof message === 'string'
      ? message
      : message[
          new Intl.PluralRules(locale.language).select(Number(values.count)) === 'one' ? 'one' : 'other'
        ];
  return sentence.replace(/\{([a-z]+)\}/g, (slot, name: string) => {
    const value = values[name];
    if (value === undefined) return slot;
    return typeof value === 'number' ? formatNumber(value, locale) : value;
  });
}
