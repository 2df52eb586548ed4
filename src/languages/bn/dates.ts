import { fold } from '../../text/fold.js';
import { digitsOf, dottedDate } from '../digits.js';
import type { Point } from '../time-phrase.js';
import type { Inflected } from './endings.js';
import type { BengaliNumber } from './number-grammar.js';
import {
  DASH,
  date,
  normAt,
  numberAt,
  type Read,
  textAt,
  type Walk,
  wholeAt,
  wordAt,
  yearDigits,
} from './time-walk.js';
import type { TimeWord } from './times.js';
import * as words from './times.js';

/** ৭১ সালে: the century left out. */
function shortYear(walk: Walk, i: number): { year: number; tail: string } | null {
  const next = wordAt(walk, i + 1);
  if (next?.entry.kind !== 'year-word' || next.entry.calendar !== 'gregorian') return null;
  const number = wholeAt(walk, i, 10, 99);
  if (number?.last !== i + 1 || number.case !== 'nominative' || number.tail) return null;
  return { year: number.value + (number.value >= 40 ? 1900 : 2000), tail: '' };
}

/** ২০২৪ সাল, ২০২৪-এর, ১৪৩২ বঙ্গাব্দ. */
function readYear(walk: Walk, i: number): Read<{ year: number; calendar: 'gregorian' | 'bengali' }> {
  const digits = yearDigits(walk, i) ?? shortYear(walk, i);
  if (!digits) return null;
  const word = digits.tail === '' ? wordAt(walk, i + 1) : words.timeWords.get(digits.tail);
  if (word?.entry.kind === 'year-word') {
    const { calendar } = word.entry;
    return { is: { year: digits.year, calendar }, last: digits.tail === '' ? i + 2 : i + 1, case: word.case };
  }
  if (digits.year < 1900 || digits.year > 2100) return null;
  const number = numberAt(walk, i);
  if (
    number &&
    number.value === digits.year &&
    number.case !== 'nominative' &&
    !number.classifier &&
    number.bare
  )
    return { is: { year: digits.year, calendar: 'gregorian' }, last: number.last, case: number.case };
  if (digits.tail === '' && /^এর?$/.test(normAt(walk, i + 1)))
    return {
      is: { year: digits.year, calendar: 'gregorian' },
      last: i + 2,
      case: normAt(walk, i + 1) === 'এ' ? 'locative' : 'genitive',
    };
  return null;
}

/** The day number of a date: ১৫, ১৫ই, ১৫ ই, পয়লা, একুশে. */
function readDayNumber(walk: Walk, i: number): { day: number; last: number } | null {
  // "২০ শে ডিসেম্বর": the ending written apart, which is no hundred
  if (DAY_ENDINGS.has(normAt(walk, i + 1)) && wordAt(walk, i + 2)?.entry.kind === 'month') {
    const day = digitsOf(normAt(walk, i));
    if (day && day.value >= 1 && day.value <= 31) return { day: day.value, last: i + 2 };
  }
  const number = wholeAt(walk, i, 1, 31);
  if (number && number.case === 'nominative' && number.tail === '')
    return { day: number.value, last: number.last };
  const ordinal = dayOrdinal(normAt(walk, i));
  return ordinal ? { day: ordinal, last: i + 1 } : null;
}
const DAY_ENDINGS = new Set(['লা', 'রা', 'ঠা', 'ই', 'শে'].map(fold));
export const dayOrdinal = (norm: string) => words.dayOrdinalForms.get(norm) ?? 0;

/** ১৫ আগস্ট, ১৫ আগস্ট ২০২৫, ২ থেকে ৪ অক্টোবর, আগস্ট ১৫, ২০২৫, ২০ তারিখ, ১৫/০৮/২০২৫. */
function readDate(walk: Walk, i: number): Read<Point> {
  const numeric = readNumericDate(walk, i);
  if (numeric) return numeric;
  const year = readYear(walk, i);
  if (year) {
    if (year.case === 'genitive' || year.case === 'nominative') {
      const inner = readMonthDay(walk, i === year.last ? i : year.last);
      if (inner) {
        const { is } = inner;
        if (is.kind === 'date' && is.year === null) is.year = year.is.year;
        else if (is.kind === 'range' && is.from.kind === 'date' && is.to.kind === 'date')
          is.from.year = is.to.year = year.is.year;
        return inner;
      }
    }
    return { is: date(year.is.year, null, null, year.is.calendar), last: year.last, case: year.case };
  }
  return readMonthDay(walk, i);
}

function readNumericDate(walk: Walk, i: number): Read<Point> {
  const dotted = dottedDate(normAt(walk, i));
  if (dotted) return { is: date(dotted.year, dotted.month, dotted.day), last: i + 1, case: 'nominative' };
  if (i + 4 < walk.end + 0 && walk.reading.tokens[i]!.kind === 'number') {
    const parts: number[] = [];
    let at = i;
    const separator = textAt(walk, i + 1);
    if (separator === '/' || separator === '-') {
      for (let k = 0; k < 3; k++) {
        const digits = at < walk.end ? digitsOf(normAt(walk, at)) : null;
        if (!digits || digits.tail || !/^\d+$/.test(digits.written)) return null;
        parts.push(digits.value);
        if (k < 2 && (textAt(walk, at + 1) !== separator || walk.reading.tokens[at + 1]!.spaceBefore))
          return null;
        at += 2;
      }
      const [a, b, c] = parts as [number, number, number];
      if (a > 1900 && b <= 12 && c <= 31) return { is: date(a, b, c), last: at - 1, case: 'nominative' };
      if (c > 1900 && b <= 12 && a <= 31) return { is: date(c, b, a), last: at - 1, case: 'nominative' };
    }
  }
  return null;
}

/** ১৫ আগস্ট, আগস্ট, জুলাই-সেপ্টেম্বর, ২০ তারিখ: what a date says below its year. */
export function readMonthDay(walk: Walk, i: number): Read<Point> {
  const day = readDayNumber(walk, i);
  if (day) {
    const link = normAt(walk, day.last);
    if ((DASH.test(link) || words.from.has(link)) && day.last + 1 < walk.end) {
      const to = readDayNumber(walk, day.last + 1);
      const month = to && wordAt(walk, to.last);
      if (to && month?.entry.kind === 'month' && to.day > day.day) return dayRange(walk, day.day, to, month);
    }
    const month = wordAt(walk, day.last);
    if (month?.entry.kind === 'month') return withYear(walk, day, month);
    if (month?.entry.kind === 'date-word')
      return { is: date(null, null, day.day), last: day.last + 1, case: month.case };
    // "৫ ও ৬ মে": the month stands once, at the end
    const listed = listedMonth(walk, day.last);
    if (listed)
      return { is: date(null, listed.month, day.day, listed.calendar), last: day.last, case: 'nominative' };
    // ২-৪ অক্টোবর is read as one number
    const range = numberAt(walk, i);
    if (range?.valueTo !== undefined) return rangeNumber(walk, range);
    return null;
  }
  const range = i < walk.end && walk.reading.tokens[i]!.kind === 'number' ? numberAt(walk, i) : null;
  if (range?.valueTo !== undefined) return rangeNumber(walk, range);
  const month = wordAt(walk, i);
  if (month?.entry.kind !== 'month') return null;
  const { month: m, calendar } = month.entry;
  // আগস্ট ১৫, ২০২৫
  if (month.case === 'nominative') {
    const after = readDayNumber(walk, i + 1);
    if (after && textAt(walk, after.last) === ',') {
      const year = yearDigits(walk, after.last + 1);
      if (year)
        return { is: date(year.year, m, after.day, calendar), last: after.last + 2, case: 'nominative' };
    }
    const year = yearDigits(walk, i + 1);
    if (
      year &&
      year.year > 1300 &&
      year.year < 2100 &&
      year.tail === '' &&
      wordAt(walk, i + 2)?.entry.kind !== 'unit'
    )
      return { is: date(year.year, m, null, calendar), last: i + 2, case: 'nominative' };
    const dash = textAt(walk, i + 1);
    const to = DASH.test(dash) ? wordAt(walk, i + 2) : undefined;
    if (to?.entry.kind === 'month') {
      const is: Point = {
        kind: 'range',
        from: date(null, m, null, calendar),
        to: date(null, to.entry.month, null, calendar),
      };
      const unit = wordAt(walk, i + 3);
      const named = unit?.entry.kind === 'unit' && unit.entry.unit === 'quarter';
      return { is, last: named ? i + 4 : i + 3, case: named ? unit.case : to.case };
    }
    const word = wordAt(walk, i + 1);
    if (word?.entry.kind === 'unit' && word.entry.unit === 'month')
      return { is: date(null, m, null, calendar), last: i + 2, case: word.case };
    if (word?.entry.kind === 'unit' && word.entry.unit === 'quarter')
      return {
        is: { kind: 'nth', nth: Math.ceil(m / 3), unit: 'quarter', of: date(null, m, null, calendar) },
        last: i + 2,
        case: word.case,
      };
  }
  return { is: date(null, m, null, calendar), last: i + 1, case: month.case };
}

function listedMonth(walk: Walk, start: number): { month: number; calendar: 'gregorian' | 'bengali' } | null {
  let at = start;
  for (let hops = 0; hops < 4; hops++) {
    if (textAt(walk, at) !== ',' && !words.and.has(normAt(walk, at))) return null;
    const next = readDayNumber(walk, at + 1);
    if (!next) return null;
    const month = wordAt(walk, next.last);
    if (month?.entry.kind === 'month') return month.entry;
    at = next.last;
  }
  return null;
}

function rangeNumber(walk: Walk, range: BengaliNumber): Read<Point> {
  const month = wordAt(walk, range.last);
  if (month?.entry.kind !== 'month' || range.value < 1 || range.valueTo! > 31) return null;
  return dayRange(walk, range.value, { day: range.valueTo!, last: range.last }, month);
}

function dayRange(
  walk: Walk,
  from: number,
  to: { day: number; last: number },
  month: Inflected<TimeWord>,
): Read<Point> {
  if (month.entry.kind !== 'month') return null;
  const end = withYear(walk, to, month)!;
  const start = { ...(end.is as Point & { kind: 'date' }), day: from };
  return { is: { kind: 'range', from: start, to: end.is }, last: end.last, case: end.case };
}

/** The year that may follow day and month. */
function withYear(walk: Walk, day: { day: number; last: number }, month: Inflected<TimeWord>): Read<Point> {
  if (month.entry.kind !== 'month') return null;
  const { month: m, calendar } = month.entry;
  let last = day.last + 1;
  let { case: kase } = month;
  let year: number | null = null;
  if (kase === 'nominative') {
    const at = textAt(walk, last) === ',' ? last + 1 : last;
    const digits = yearDigits(walk, at);
    if (digits && digits.year > 1300 && digits.year < 2100) {
      const marked = readYear(walk, at);
      const counted = digits.tail !== '' || wordAt(walk, at + 1)?.entry.kind === 'unit';
      if (marked) ({ last, case: kase } = marked);
      else if (!counted) last = at + 1;
      if (marked || !counted) year = digits.year;
    }
  }
  const dated = kase === 'nominative' ? wordAt(walk, last) : undefined;
  if (dated?.entry.kind === 'date-word') ({ last, case: kase } = { last: last + 1, case: dated.case });
  return { is: date(year, m, day.day, calendar), last, case: kase };
}

/** "২০১৫ থেকে ২০২৪ সালের মধ্যে", "৭ মে থেকে ২০ সেপ্টেম্বর পর্যন্ত", "জানুয়ারি থেকে জুন". */
export function readSpan(walk: Walk, i: number): Read<Point> {
  const bare = yearDigits(walk, i);
  if (bare && bare.tail === '' && bare.year > 1500 && bare.year < 2100) {
    const marked = readYear(walk, i);
    const at = marked ? marked.last : i + 1;
    if (words.from.has(normAt(walk, at)) || DASH.test(normAt(walk, at))) {
      const to = yearDigits(walk, at + 1);
      const toMarked = to && readYear(walk, at + 1);
      if (to && to.year > bare.year && (marked || toMarked || words.until.has(normAt(walk, at + 2)))) {
        const last = toMarked ? toMarked.last : at + 2;
        return spanTo(walk, date(bare.year, null, null), date(to.year, null, null), last);
      }
    }
  }
  if (bare && bare.tail === '' && isInYearList(walk, i + 1))
    return { is: date(bare.year, null, null), last: i + 1, case: 'nominative' };
  const from = readDate(walk, i);
  if (from?.is.kind !== 'date' || from.case !== 'nominative') return from;
  if (!words.from.has(normAt(walk, from.last))) return from;
  const to = readDate(walk, from.last + 1);
  if (to?.is.kind !== 'date' || (from.is.day === null) !== (to.is.day === null)) return from;
  if (from.is.year === null) from.is.year = to.is.year;
  const until = words.until.has(normAt(walk, to.last)) || words.within.has(normAt(walk, to.last));
  if (!until && to.case === 'nominative' && from.is.day !== null) return from;
  return spanTo(walk, from.is, to.is, to.last);
}

/** "২০১৪, ২০১৮ ও ২০২৪ সালের": the year word stands once, at the end. */
function isInYearList(walk: Walk, start: number): boolean {
  for (let i = start; i < start + 8; i += 2) {
    if (textAt(walk, i) !== ',' && !words.and.has(normAt(walk, i))) return false;
    if (!yearDigits(walk, i + 1)) return false;
    if (readYear(walk, i + 1)) return true;
  }
  return false;
}

function spanTo(walk: Walk, from: Point, to: Point, at: number): Read<Point> {
  const closed = words.until.has(normAt(walk, at)) || words.within.has(normAt(walk, at));
  return { is: { kind: 'range', from, to }, last: closed ? at + 1 : at, case: 'locative' };
}
