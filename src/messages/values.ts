import type { Quantity } from '../readout/readout.js';
import type { TimeType } from '../readout/vocabulary.js';
import { formatNumber, intlTag, type Locale } from './messages.js';
import { terms } from './terms.js';

const COMPARATORS = { '=': '', '>=': '≥ ', '<=': '≤ ', '>': '> ', '<': '< ', '~': '≈ ' } as const;
const PART = /T(MO|MI|AF|EV|NI|DT)$/;

const fill = (template: string, values: Record<string, string>) =>
  template.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');

/** A day of a month, or the month alone. Written without `Intl`, whose formats take longer to make than a report to read. */
function format(date: Date, precision: 'day' | 'month', locale: Locale): string {
  const { months } = terms[locale.language];
  const name = (list: string) => list.split(' ')[date.getUTCMonth()]!;
  const year = String(date.getUTCFullYear());
  if (precision === 'month') return `${name(months.long)} ${digits(year, locale)}`;
  const values = { day: String(date.getUTCDate()), month: name(months.short), year };
  return digits(fill(months.day, values), locale);
}

const utc = (year: number, month = 1, day = 1) => new Date(Date.UTC(year, month - 1, day));

/** Digits of a text in the locale's own. */
function digits(text: string, locale: Locale): string {
  return locale.language === 'bn' && !locale.asciiDigits
    ? text.replace(/\d/g, (d) => String.fromCharCode(0x09e6 + Number(d)))
    : text;
}

/** Monday of an ISO week. */
function mondayOf(year: number, week: number): Date {
  const fourth = utc(year, 1, 4); // always in week 1
  return utc(year, 1, 4 - ((fourth.getUTCDay() + 6) % 7) + 7 * (week - 1));
}

/** A date as people of the locale write it, only as precise as it is: 15 Aug 2025, আগস্ট ২০২৫, week of 11 Aug 2025. */
function formatDate(value: string, locale: Locale): string | null {
  const { words, partsOfDay, seasons } = terms[locale.language];
  const part = PART.exec(value)?.[1] as keyof typeof partsOfDay | undefined;
  if (part) {
    const date = formatDate(value.replace(PART, ''), locale);
    return date && `${date}, ${partsOfDay[part]}`;
  }
  let m = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d)(?::(\d\d))?.*)?$/.exec(value);
  if (m) {
    const date = format(utc(Number(m[1]), Number(m[2]), Number(m[3])), 'day', locale);
    return m[4] === undefined ? date : `${date}, ${digits(`${m[4]}:${m[5] ?? '00'}`, locale)}`;
  }
  if ((m = /^(\d{4})-(\d\d)$/.exec(value))) return format(utc(Number(m[1]), Number(m[2])), 'month', locale);
  if ((m = /^(\d{4})-W(\d\d)$/.exec(value)))
    return fill(words.week, { value: format(mondayOf(Number(m[1]), Number(m[2])), 'day', locale) });
  if ((m = /^(\d{4})-Q([1-4])$/.exec(value)))
    return fill(words.quarter, { value: digits(m[2]!, locale), year: digits(m[1]!, locale) });
  if ((m = /^(\d{4})-(SP|SU|FA|WI)$/.exec(value)))
    return `${seasons[m[2] as keyof typeof seasons]} ${digits(m[1]!, locale)}`;
  if ((m = /^(\d{3})X?$/.exec(value))) return fill(words.decade, { value: digits(`${m[1]}0`, locale) });
  if (/^\d{4}$/.test(value)) return digits(value, locale);
  return null;
}

function formatDuration(value: string, locale: Locale): string | null {
  const found = /^P(?:(\d+(?:\.\d+)?)([YMWD]))?(?:T(\d+(?:\.\d+)?)([HMS]))?$/.exec(value);
  if (!found || (found[1] === undefined && found[3] === undefined)) return null;
  const { durations } = terms[locale.language];
  const say = (count: string, unit: keyof typeof durations) =>
    `${formatNumber(Number(count), locale)} ${durations[unit][Number(count) === 1 ? 'one' : 'other']}`;
  return [
    found[1] !== undefined && say(found[1], found[2] as keyof typeof durations),
    found[3] !== undefined && say(found[3], found[4] === 'M' ? 'min' : (found[4] as keyof typeof durations)),
  ]
    .filter(Boolean)
    .join(' ');
}

/** A TIMEX3 value in words; a value of another form comes out as it is, digits aside. */
export function formatTime(value: string | null, locale: Locale, type?: TimeType): string {
  const { words } = terms[locale.language];
  if (value === null) return words.noValue;
  if (value === 'PRESENT_REF') return words.now;
  if (value === 'PAST_REF') return words.past;
  if (value === 'FUTURE_REF') return words.future;
  const duration = formatDuration(value, locale);
  if (type === 'SET' && duration) return fill(words.every, { value: duration.replace(/^[1১] /, '') });
  return formatDate(value, locale) ?? duration ?? value;
}

/** What a quantity was read as: ≥ 10,000 people, ≈ ২০%. */
export function formatQuantity(
  quantity: Pick<Quantity, 'value' | 'valueTo' | 'comparator' | 'unit'>,
  locale: Locale,
): string {
  const { units } = terms[locale.language];
  const { value, valueTo, comparator, unit } = quantity;
  const number =
    formatNumber(value, locale) + (valueTo === undefined ? '' : `–${formatNumber(valueTo, locale)}`);
  const known = units[unit] ?? unit;
  const word = typeof known === 'string' ? known : known[(valueTo ?? value) === 1 ? 'one' : 'other'];
  return `${COMPARATORS[comparator]}${number}${word === '%' || word === '' ? word : ` ${word}`}`;
}

/** Names of the languages that reports are in most: Intl takes as long to open as reading a report; its English says "Bangla". */
const LANGUAGES: Readonly<Record<Locale['language'], Readonly<Record<string, string>>>> = {
  en: { bn: 'Bengali', en: 'English', hi: 'Hindi' },
  bn: { bn: 'বাংলা', en: 'ইংরেজি', hi: 'হিন্দি' },
};

/** The name of a language in the interface's own. */
export function languageName(code: string, locale: Locale): string {
  if (code === 'und') return terms[locale.language].words.unknown;
  if (Object.hasOwn(LANGUAGES[locale.language], code)) return LANGUAGES[locale.language][code]!;
  try {
    return new Intl.DisplayNames(intlTag(locale), { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}
