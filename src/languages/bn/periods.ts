import { digitsOf } from '../digits.js';
import { isoDuration, type Point, type Relative, type TimePhrase } from '../time-phrase.js';
import { readMonthDay } from './dates.js';
import { bear } from './day-parts.js';
import { readDayPhrase } from './day-phrases.js';
import type { Inflected } from './endings.js';
import {
  DASH,
  date,
  normAt,
  numberAt,
  type Read,
  textAt,
  type Walk,
  wordAt,
  yearDigits,
} from './time-walk.js';
import type { TimeWord } from './times.js';
import * as words from './times.js';

/** What may stand after the genitive of a year or month: "চলতি বছরের [মার্চে]", "ডিসেম্বরের [দ্বিতীয় সপ্তাহে]". */
function readInside(walk: Walk, i: number, of: Point): Read<Point> {
  const word = wordAt(walk, i);
  // গত সপ্তাহের বুধবার
  if (word?.entry.kind === 'weekday' && of.kind === 'unit' && of.unit === 'week')
    return { is: { kind: 'nth', nth: word.entry.weekday, unit: 'day', of }, last: i + 1, case: word.case };
  if (word?.entry.kind === 'ordinal') {
    const { value } = word.entry;
    const unit = wordAt(walk, i + 1);
    if (unit?.entry.kind === 'unit')
      return {
        is: { kind: 'nth', nth: value, unit: unit.entry.unit, of },
        last: i + 2,
        case: unit.case,
      };
    const count = numberAt(walk, i + 1);
    const counted = count && wordAt(walk, count.last);
    if (count && counted?.entry.kind === 'unit') {
      const first: Point = {
        kind: 'first',
        count: value < 0 ? -count.value : count.value,
        unit: counted.entry.unit,
        of,
      };
      return { is: first, last: count.last + 1, case: counted.case };
    }
    if (words.towards.has(normAt(walk, i + 1))) return { is: of, last: i + 2, case: 'locative' };
  }
  if (words.edgesOf.has(normAt(walk, i)) && words.towards.has(normAt(walk, i + 1)))
    return { is: of, last: i + 2, case: 'locative' };
  if (words.edges.has(normAt(walk, i))) return { is: of, last: i + 1, case: 'locative' };
  if (word?.entry.kind === 'same' && words.time.has(normAt(walk, i + 1))) {
    const years = of.kind === 'unit' && (of.unit === 'year' || of.unit === 'fiscal-year');
    const offset = years ? of.at.offset : 0;
    return { is: { kind: 'same-time', yearOffset: offset }, last: i + 2, case: 'locative' };
  }
  if (word?.entry.kind === 'same' && of.kind === 'unit' && of.unit === 'year') {
    const unit = wordAt(walk, i + 1);
    if (unit?.entry.kind === 'unit' && unit.entry.unit === 'month')
      return { is: date(of.at, { offset: 0, from: 'text' }, null), last: i + 2, case: unit.case };
  }
  if (of.kind === 'unit' || of.kind === 'date') {
    const inner = readMonthDay(walk, i);
    if (inner && inner.is.kind === 'date' && inner.is.year === null) {
      if (of.kind === 'unit' && of.unit === 'year') inner.is.year = of.at;
      else if (of.kind === 'unit' && of.unit === 'month' && inner.is.month === null) inner.is.month = of.at;
      else if (of.kind === 'date' && inner.is.month === null && of.month !== null) {
        inner.is.month = of.month;
        inner.is.calendar = of.calendar; // ভাদ্র মাসের ৩ তারিখ
        inner.is.year = of.year;
      } else return null;
      const deeper = inner.case === 'genitive' ? readInside(walk, inner.last, inner.is) : null;
      return deeper ?? inner;
    }
    if (inner && inner.is.kind === 'range' && of.kind === 'unit' && of.unit === 'year') {
      if (inner.is.from.kind === 'date') inner.is.from.year = of.at;
      if (inner.is.to.kind === 'date') inner.is.to.year = of.at;
      return inner;
    }
  }
  return null;
}

/** "২০২৪-২৫ অর্থবছর", "২০২৪–২৫". */
export function readFiscalYear(walk: Walk, i: number): Read<Point> {
  const year = yearDigits(walk, i);
  if (!year || !DASH.test(textAt(walk, i + 1))) return null;
  const to = i + 2 < walk.end ? digitsOf(normAt(walk, i + 2)) : null;
  if (!to || to.tail) return null;
  const follows = to.value === (year.year + 1) % 100 || to.value === year.year + 1;
  const word = wordAt(walk, i + 3);
  if (follows && word?.entry.kind === 'unit' && word.entry.unit === 'fiscal-year')
    return { is: { kind: 'fiscal-year', year: year.year }, last: i + 4, case: word.case };
  if (to.written.length === 4 && to.value > year.year && to.value < 2100) {
    const marked = word?.entry.kind === 'year-word';
    return {
      is: { kind: 'range', from: date(year.year, null, null), to: date(to.value, null, null) },
      last: marked ? i + 4 : i + 3,
      case: marked ? word.case : 'nominative',
    };
  }
  return null;
}

/** গত মাসে, চলতি অর্থবছর, এ সপ্তাহেই, একই সময়ে, আগের মাসে; and what stands inside them. */
export function readPeriod(walk: Walk, i: number, first: number, at: Relative): TimePhrase | null {
  const word = wordAt(walk, i);
  if (word?.entry.kind === 'unit') {
    const { unit } = word.entry;
    if (unit === 'day') return null;
    if (unit === 'hour' || unit === 'minute' || unit === 'second') return null;
    return inside(walk, first, { is: { kind: 'unit', unit, at }, last: i + 1, case: word.case });
  }
  if (word?.entry.kind === 'part' && at.from === 'report' && at.offset !== 0)
    return readDayPhrase(walk, i, { ...at });
  return null;
}

export const point = (first: number, last: number, is: Point, rule: string, shift = 0): TimePhrase => ({
  first,
  last,
  type: 'DATE',
  point: shift === 0 ? is : { kind: 'nth', nth: shift, unit: 'day', of: is },
  rule: `bn.time.${rule}`,
});

/** A month, year or period with what may stand inside it. */
export function inside(walk: Walk, first: number, outer: NonNullable<Read<Point>>): TimePhrase {
  let read = outer;
  const next = normAt(walk, read.last);
  if (
    read.case === 'genitive' ||
    (read.case === 'nominative' && words.edges.has(next)) ||
    words.now.has(next) ||
    wordAt(walk, read.last)?.entry.kind === 'same' ||
    wordAt(walk, read.last)?.entry.kind === 'month'
  ) {
    const inner = thisTime(walk, read) ?? readInside(walk, read.last, read.is);
    if (inner) read = inner;
  }
  if (textAt(walk, read.last) === '(') {
    const bracketed = readMonthDay(walk, read.last + 1);
    if (bracketed?.is.kind === 'range' && textAt(walk, bracketed.last) === ')')
      read = { ...read, last: bracketed.last + 1 };
  }
  const { is } = read;
  const deepest = is.kind === 'date' ? is : is.kind === 'nth' && is.of.kind === 'date' ? is.of : null;
  if (deepest && deepest.year === null && !deepest.said && read.case !== 'genitive')
    bear(walk, deepest, null, read.last, false);
  return { first, last: read.last, type: 'DATE', point: is, rule: `bn.time.${is.kind}` };
}

/** "গত বছর এই সময়ে": this month of that year. */
function thisTime(walk: Walk, outer: NonNullable<Read<Point>>): Read<Point> {
  if (outer.is.kind !== 'unit' || outer.is.unit !== 'year') return null;
  if (!words.now.has(normAt(walk, outer.last)) || !words.time.has(normAt(walk, outer.last + 1))) return null;
  return {
    is: date(outer.is.at, { offset: 0, from: 'report' }, null),
    last: outer.last + 2,
    case: 'locative',
  };
}

/** নব্বইয়ের দশক, ১৯৯০-এর দশকে. */
export function readDecade(walk: Walk, i: number): TimePhrase | null {
  const number = numberAt(walk, i);
  if (number?.case !== 'genitive' || number.classifier || number.value % 10 !== 0) return null;
  const unit = wordAt(walk, number.last);
  if (unit?.entry.kind !== 'unit' || unit.entry.unit !== 'decade') return null;
  const year = number.value < 100 ? 1900 + number.value : number.value;
  if (year < 1500 || year > 2100) return null;
  return {
    first: i,
    last: number.last + 1,
    type: 'DATE',
    point: { kind: 'decade', year },
    rule: 'bn.time.decade',
  };
}

/** "বছর শেষে", "মাসের শেষে": this one's end; "মাসে ৫ হাজার টাকা": every month. */
export function readUnitAlone(walk: Walk, i: number, word: Inflected<TimeWord>): TimePhrase | null {
  if (word.entry.kind !== 'unit') return null;
  const { unit } = word.entry;
  if (unit !== 'month' && unit !== 'year' && unit !== 'week' && unit !== 'fiscal-year') return null;
  const next = normAt(walk, i + 1);
  if (word.case !== 'locative' && words.edges.has(next)) {
    const at: Relative = { offset: 0, from: 'report' };
    const of: Point = { kind: 'unit', unit, at };
    // the end of the year is its last month
    const ends = unit === 'year' && next.startsWith('শেষ');
    return {
      first: i,
      last: i + 2,
      type: 'DATE',
      point: ends ? { kind: 'nth', nth: -1, unit: 'month', of } : of,
      rule: 'bn.time.edge',
    };
  }
  if (word.case !== 'locative' || word.emphatic) return null;
  const before = i > 0 ? walk.reading.words[i - 1]! : null;
  if (before?.nouns.some((n) => n.case === 'genitive') && before.nouns[0]?.case === 'genitive') return null;
  for (let j = i + 1; j < Math.min(walk.end, i + 5); j++) {
    if (walk.reading.tokens[j]!.kind === 'mark') return null;
    const number = numberAt(walk, j);
    if (number && !number.article)
      return {
        first: i,
        last: i + 1,
        type: 'SET',
        point: null,
        value: isoDuration(1, unit),
        rule: 'bn.time.set',
      };
  }
  return null;
}
