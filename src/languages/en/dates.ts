import { digitsOf, dottedDate } from '../digits.js';
import type { Point } from '../time-phrase.js';
import { DASH, date, normAt, type Read, textAt, tokenAt, type Walk, wordAt } from './time-walk.js';
import * as words from './times.js';

/** 2024 in four digits. */
function yearAt(walk: Walk, i: number): number | null {
  const token = tokenAt(walk, i);
  if (token?.kind !== 'number' || !/^\d{4}$/.test(token.norm)) return null;
  const year = Number(token.norm);
  const earliest = /^(?:in|since|from|until|during|before|after)$/.test(normAt(walk, i - 1)) ? 1600 : 1900;
  return year >= earliest && year < 2100 ? year : null;
}

/** 5, 5th: a day of the month. */
function dayNumberAt(walk: Walk, i: number): number | null {
  const token = tokenAt(walk, i);
  const digits = token?.kind === 'number' ? digitsOf(token.norm) : null;
  if (!digits || !/^\d{1,2}$/.test(digits.written) || digits.value < 1 || digits.value > 31) return null;
  return digits.tail === '' || /^(?:st|nd|rd|th)$/.test(digits.tail) ? digits.value : null;
}

/** The month word at `i`, and the offset after it and its full stop. */
export function monthAt(
  walk: Walk,
  i: number,
): { month: number; last: number; sure: boolean; abbreviated: boolean } | null {
  const word = wordAt(walk, i);
  if (word?.kind !== 'month') return null;
  const stop = word.abbreviation && textAt(walk, i + 1) === '.' && !tokenAt(walk, i + 1)!.spaceBefore;
  return {
    month: word.month,
    last: stop ? i + 2 : i + 1,
    sure: !words.unsureMonths.has(normAt(walk, i)),
    abbreviated: word.abbreviation || word.month === 5,
  };
}

/** November 19, 2025; 19 November 2025; Nov. 19; August 2025; August last year; 19th of November; 2025-11-19. */
export function readDate(walk: Walk, i: number): Read<Point> {
  const iso = readNumericDate(walk, i);
  if (iso) return iso;
  const day = dayNumberAt(walk, i);
  if (day !== null) {
    const dash =
      DASH.test(textAt(walk, i + 1)) || normAt(walk, i + 1) === 'to' ? dayNumberAt(walk, i + 2) : null;
    if (dash !== null && dash > day) {
      const month = monthAt(walk, i + 3);
      if (month) return dayRange(walk, day, dash, month.month, month.last);
    }
    const of = normAt(walk, i + 1) === 'of' ? 1 : 0;
    const month = monthAt(walk, i + 1 + of);
    if (month) return withYear(walk, date(null, month.month, day), month.last);
    return null;
  }
  const month = monthAt(walk, i);
  if (!month) return null;
  const after = dayNumberAt(walk, month.last);
  if (after !== null && wordAt(walk, month.last + 1)?.kind !== 'unit' && !isCounted(walk, month.last)) {
    const to = DASH.test(textAt(walk, month.last + 1)) ? dayNumberAt(walk, month.last + 2) : null;
    if (to !== null && to > after) return dayRange(walk, after, to, month.month, month.last + 3);
    return withYear(walk, date(null, month.month, after), month.last + 1);
  }
  const year = yearAt(walk, textAt(walk, month.last) === ',' ? month.last + 1 : month.last);
  if (year !== null)
    return {
      is: date(year, month.month, null),
      last: month.last + (textAt(walk, month.last) === ',' ? 2 : 1),
    };
  const whose = wordAt(walk, month.last);
  const unit = wordAt(walk, month.last + 1);
  if (whose?.kind === 'modifier' && unit?.kind === 'unit' && unit.unit === 'year' && !unit.plural)
    return {
      is: date({ offset: whose.offset, from: whose.from }, month.month, null),
      last: month.last + 2,
    };
  if (normAt(walk, month.last) === 'of' && whose === undefined) {
    const last = wordAt(walk, month.last + 1);
    if (last?.kind === 'modifier' && normAt(walk, month.last + 2) === 'year')
      return { is: date({ offset: last.offset, from: last.from }, month.month, null), last: month.last + 3 };
    const named = yearAt(walk, month.last + 1);
    if (named !== null) return { is: date(named, month.month, null), last: month.last + 2 };
  }
  const before = normAt(walk, i - 1);
  const named = words.beforeDate.has(before) && !(month.abbreviated && words.determiners.has(before));
  if (!month.sure && !named && wordAt(walk, i - 1)?.kind !== 'edge') return null;
  return { is: date(null, month.month, null), last: month.last };
}

/** "March 5 people" counts; a day is followed by no noun. Years and commas follow it. */
const isCounted = (walk: Walk, i: number) => textAt(walk, i + 1) === '%' || normAt(walk, i + 1) === 'percent';

function readNumericDate(walk: Walk, i: number): Read<Point> {
  const dotted = dottedDate(normAt(walk, i));
  if (dotted) return { is: date(dotted.year, dotted.month, dotted.day), last: i + 1 };
  const separator = textAt(walk, i + 1);
  if (separator !== '-' && separator !== '/') return null;
  const parts: number[] = [];
  for (let k = 0; k < 3; k++) {
    const token = tokenAt(walk, i + 2 * k);
    if (token?.kind !== 'number' || !/^\d{1,4}$/.test(token.norm)) return null;
    if (k < 2 && textAt(walk, i + 2 * k + 1) !== separator) return null;
    parts.push(Number(token.norm));
  }
  const [a, b, c] = parts as [number, number, number];
  if (a > 1900 && b >= 1 && b <= 12 && c >= 1 && c <= 31) return { is: date(a, b, c), last: i + 5 };
  if (c > 1900 && b >= 1 && b <= 12 && a >= 1 && a <= 31) return { is: date(c, b, a), last: i + 5 };
  if (c > 1900 && a >= 1 && a <= 12 && b >= 1 && b <= 31) return { is: date(c, a, b), last: i + 5 };
  return null;
}

function withYear(walk: Walk, point: Point & { kind: 'date' }, at: number): Read<Point> {
  const comma = textAt(walk, at) === ',' ? 1 : 0;
  const year = yearAt(walk, at + comma);
  if (year !== null) return { is: { ...point, year }, last: at + comma + 1 };
  const whose = wordAt(walk, at);
  const unit = wordAt(walk, at + 1);
  if (whose?.kind === 'modifier' && unit?.kind === 'unit' && unit.unit === 'year' && !unit.plural)
    return { is: { ...point, year: { offset: whose.offset, from: whose.from } }, last: at + 2 };
  return { is: point, last: at };
}

function dayRange(walk: Walk, from: number, to: number, month: number, at: number): Read<Point> {
  const end = withYear(walk, date(null, month, to), at)!;
  const start = { ...(end.is as Point & { kind: 'date' }), day: from };
  return { is: { kind: 'range', from: start, to: end.is }, last: end.last };
}

/** A month or year with what may stand before it: "the second week of December", "the first half of 2025". */
export function readLong(walk: Walk, i: number): Read<Point> {
  const year = yearAt(walk, i);
  if (year !== null) return readYear(walk, i, year);
  const fiscal = readFiscal(walk, i);
  if (fiscal) return fiscal;
  const month = readDate(walk, i);
  if (month?.is.kind !== 'date' || month.is.day !== null) return month?.is.kind === 'range' ? month : null;
  const link = textAt(walk, month.last);
  if (month.is.year === null && (DASH.test(link) || link === 'to' || link === 'through')) {
    const to = readDate(walk, month.last + 1);
    if (to?.is.kind === 'date' && to.is.day === null && to.is.month !== null)
      return { is: { kind: 'range', from: month.is, to: to.is }, last: to.last };
  }
  return month;
}

function readYear(walk: Walk, i: number, year: number): Read<Point> {
  const link = textAt(walk, i + 1);
  if (
    DASH.test(link) ||
    ((link === 'to' || link === 'and') && /^(?:from|between)$/.test(normAt(walk, i - 1)))
  ) {
    const to = tokenAt(walk, i + 2);
    if (to?.kind === 'number' && /^\d{2}(?:\d{2})?$/.test(to.norm)) {
      const until = to.norm.length === 2 ? Math.trunc(year / 100) * 100 + Number(to.norm) : Number(to.norm);
      if (until > year && until < 2100) {
        const season = until === year + 1 && to.norm.length === 2;
        const is: Point = season
          ? { kind: 'fiscal-year', year }
          : { kind: 'range', from: date(year, null, null), to: date(until, null, null) };
        return { is, last: i + 3 };
      }
    }
  }
  const dashed = DASH.test(textAt(walk, i - 1)) ? 2 : 1; // mid-2026
  const before = tokenAt(walk, i - dashed);
  const introduced =
    before === undefined ||
    words.beforeDate.has(before.norm) ||
    before.text === '(' ||
    wordAt(walk, i - dashed)?.kind === 'edge';
  if (!introduced) return null;
  const next = wordAt(walk, i + 1);
  if (next?.kind === 'unit' && next.plural) return null;
  return { is: date(year, null, null), last: i + 1 };
}

/** FY2025, fiscal 2025, fiscal year 2025-26. */
function readFiscal(walk: Walk, i: number): Read<Point> {
  const norm = normAt(walk, i);
  let at = i;
  if (norm === 'fiscal' || norm === 'financial') at = normAt(walk, i + 1) === 'year' ? i + 2 : i + 1;
  else if (norm === 'fy') at = i + 1;
  else return null;
  const year = yearAt(walk, at);
  if (year === null) return null;
  const range = readYear(walk, at, year);
  if (range?.is.kind === 'fiscal-year') return range;
  return { is: { kind: 'fiscal-year', year: year - 1 }, last: at + 1 };
}
