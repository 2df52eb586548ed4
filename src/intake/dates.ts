import { monthNumbers } from './month-names.js';

const BENGALI_DIGITS = /[০-৯]/g;
const YEAR = '(?:19|20)\\d\\d';
const MONTH = `(?:${Object.keys(monthNumbers)
  .sort((a, b) => b.length - a.length)
  .join('|')})`;
const DAY_FIRST = new RegExp(
  `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|লা|রা|ঠা|ই|শে)?(?:\\s+of)?[\\s-]+(${MONTH})[.,]?[\\s,-]+(${YEAR})(?!\\d)`,
  'iu',
);
const MONTH_FIRST = new RegExp(
  `(?<!\\p{L})(${MONTH})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(${YEAR})(?!\\d)`,
  'iu',
);
const ISO =
  /(?<!\d)((?:19|20)\d\d)-(\d\d)-(\d\d)(?:[T\s]+(\d\d):(\d\d)(?::(\d\d)(?:[.,]\d+)?)?\s*(Z|[+-]\d\d:?\d\d)?)?(?!\d)/i;
const NUMERIC = /(?<!\d)(\d{1,2})[/.-](\d{1,2})[/.-]((?:19|20)\d\d)(?!\d)/;
const COMPACT = /^((?:19|20)\d\d)(\d\d)(\d\d)$/;
const CLOCK = /(?<![\d:])(\d{1,2}):(\d\d)(?::\d\d)?\s*(am|pm|a\.m\.|p\.m\.|এএম|পিএম)?/i;
const ZONE = /(?:\b(GMT|UTC|Z|BST|BDT|IST)\b|([+-]\d\d:?\d\d))/;
const ZONES: Record<string, string> = { GMT: 'Z', UTC: 'Z', Z: 'Z', BDT: '+06:00', IST: '+05:30' };
const BENGALI_PART_OF_DAY = /(ভোর|সকাল|দুপুর|বিকেল|বিকাল|সন্ধ্যা|রাত)/;

const pad = (n: number | string) => String(n).padStart(2, '0');

function day(year: number, month: number, date: number): string | null {
  const d = new Date(Date.UTC(year, month - 1, date));
  return d.getUTCMonth() === month - 1 && d.getUTCDate() === date
    ? `${year}-${pad(month)}-${pad(date)}`
    : null;
}

function zoneIn(rest: string): string {
  const [, name, offset] = ZONE.exec(rest) ?? [];
  if (offset) return offset.includes(':') ? offset : `${offset.slice(0, 3)}:${offset.slice(3)}`;
  return (name && ZONES[name]) ?? ''; // BST is Bangladesh's or Britain's: left open
}

/** The time of day that stands beside a date, as `T10:30+06:00`; empty where none does. */
function clockIn(rest: string): string {
  const found = CLOCK.exec(rest);
  if (!found) return '';
  let hour = Number(found[1]);
  const minute = Number(found[2]);
  const mark = found[3]?.toLowerCase();
  const part = BENGALI_PART_OF_DAY.exec(rest)?.[1];
  if ((mark && /^p|পি/.test(mark)) || /দুপুর|বিকেল|বিকাল|সন্ধ্যা/.test(part ?? '') || (part === 'রাত' && hour >= 6))
    hour = hour < 12 && !(part === 'দুপুর' && hour > 9) ? hour + 12 : hour;
  if (mark && /^a|এএ/.test(mark) && hour === 12) hour = 0;
  return hour < 24 && minute < 60 ? `T${pad(hour)}:${pad(minute)}${zoneIn(rest.slice(found.index))}` : '';
}

/**
 * The date (and time, with the zone where one is given) that a metadata value or a publication line holds, as ISO 8601;
 * `null` where there is none with day, month and year. A local date stays the local date: it is not turned into UTC.
 *
 * @example normaliseDate('প্রকাশ: ১৫ আগস্ট ২০২৫, ১০:৩০') // '2025-08-15T10:30'
 */
export function normaliseDate(raw: string): string | null {
  const value = raw
    .slice(0, 300)
    .normalize('NFC')
    .replace(BENGALI_DIGITS, (d) => String(d.charCodeAt(0) - 0x09e6))
    .trim();
  const iso = ISO.exec(value);
  if (iso) {
    const date = day(Number(iso[1]), Number(iso[2]), Number(iso[3]));
    if (!date) return null;
    if (iso[4] === undefined) return date + clockIn(value.slice(iso.index + iso[0].length));
    if (Number(iso[4]) > 23 || Number(iso[5]) > 59) return date;
    const zone = iso[7]
      ? /^z$/i.test(iso[7])
        ? 'Z'
        : zoneIn(iso[7])
      : zoneIn(value.slice(iso.index + iso[0].length));
    return `${date}T${iso[4]}:${iso[5]}${iso[6] === undefined ? '' : `:${iso[6]}`}${zone}`;
  }
  const compact = COMPACT.exec(value);
  if (compact) return day(Number(compact[1]), Number(compact[2]), Number(compact[3]));
  const found = DAY_FIRST.exec(value) ?? MONTH_FIRST.exec(value);
  if (found) {
    const [a, b] = [found[1]!.toLowerCase(), found[2]!.toLowerCase()];
    const dayFirst = /^\d/.test(a);
    const date = day(Number(found[3]), monthNumbers[dayFirst ? b : a]!, Number(dayFirst ? a : b));
    return date && date + clockIn(value.replace(found[0], ' '));
  }
  const numeric = NUMERIC.exec(value);
  if (!numeric) return null;
  const [first, second, year] = numeric.slice(1).map(Number) as [number, number, number];
  // day first, as nearly everywhere; a second number over twelve can only be a day
  const date = second > 12 ? day(year, first, second) : day(year, second, first);
  return date && date + clockIn(value.replace(numeric[0], ' '));
}
