import { fold } from '../../text/fold.js';
import { digitsOf } from '../digits.js';
import type { Reading } from '../reading.js';
import {
  type Bearing,
  type DayPart,
  isoDuration,
  type Point,
  type Relative,
  type TimePhrase,
} from '../time-phrase.js';
import type { Inflected } from './endings.js';
import { type BengaliNumber, readNumber, readSingle } from './number-grammar.js';
import { bearingAfter } from './tense.js';
import type { HourReading, TimeWord } from './times.js';
import * as words from './times.js';

/** The tokens of one sentence, as the grammar walks over them. */
interface Walk {
  reading: Reading;
  end: number;
  /** Numbers by where they begin, as far as they have been read: the rules look at one place many times. */
  numbers: Map<number, BengaliNumber | null>;
}

type Read<T> = { is: T; last: number; case: Inflected<unknown>['case'] } | null;

const THIS = fold('চলতি');
const NEXT = fold('পরবর্তী');
const OF_MAY = 'মের'; // also a name, May's
const DASH = /^[-–—‑]$/;

function wordAt(walk: Walk, i: number): Inflected<TimeWord> | undefined {
  return i < walk.end ? words.timeWords.get(walk.reading.tokens[i]!.norm) : undefined;
}
const normAt = (walk: Walk, i: number) => (i < walk.end ? walk.reading.tokens[i]!.norm : '');
const textAt = (walk: Walk, i: number) => (i < walk.end ? walk.reading.tokens[i]!.text : '');
function numberAt(walk: Walk, i: number): BengaliNumber | null {
  if (i >= walk.end) return null;
  let number = walk.numbers.get(i);
  if (number === undefined) {
    number = readNumber(walk.reading.tokens, i, walk.end);
    walk.numbers.set(i, number);
  }
  return number;
}

/** A plain whole number in digits or words, as days and years are written. */
function wholeAt(walk: Walk, i: number, from: number, to: number): BengaliNumber | null {
  const number = numberAt(walk, i);
  return number &&
    Number.isInteger(number.value) &&
    number.value >= from &&
    number.value <= to &&
    number.valueTo === undefined &&
    !number.comparator &&
    !number.classifier &&
    number.scaled === 1 &&
    !number.fraction
    ? number
    : null;
}

/** ২০২৪ in four digits without grouping. */
function yearDigits(walk: Walk, i: number): { year: number; tail: string } | null {
  if (i >= walk.end || walk.reading.tokens[i]!.kind !== 'number') return null;
  const digits = digitsOf(walk.reading.tokens[i]!.norm);
  if (!digits || digits.written.length !== 4 || !/^\d{4}$/.test(digits.written)) return null;
  if (walk.reading.tokens[i]!.norm.includes(',')) return null;
  return { year: digits.value, tail: digits.tail };
}

const date = (
  year: number | Relative | null,
  month: number | Relative | null,
  day: number | null,
  calendar: 'gregorian' | 'bengali' = 'gregorian',
): Point & { kind: 'date' } => ({ kind: 'date', calendar, year, month, day, bearing: null, said: false });

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

/** The day number of a date: ১৫, ১৫ই, পয়লা, একুশে. */
function readDayNumber(walk: Walk, i: number): { day: number; last: number } | null {
  const number = wholeAt(walk, i, 1, 31);
  if (number && number.case === 'nominative' && number.tail === '')
    return { day: number.value, last: number.last };
  const ordinal = dayOrdinal(normAt(walk, i));
  return ordinal ? { day: ordinal, last: i + 1 } : null;
}

const dayOrdinal = (norm: string) => words.dayOrdinalForms.get(norm) ?? 0;

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

function readMonthDay(walk: Walk, i: number): Read<Point> {
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

/** What may stand after the genitive of a year or month: "চলতি বছরের [মার্চে]", "ডিসেম্বরের [দ্বিতীয় সপ্তাহে]". */
function readInside(walk: Walk, i: number, of: Point): Read<Point> {
  const word = wordAt(walk, i);
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
function readFiscalYear(walk: Walk, i: number): Read<Point> {
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

/** "২০১৫ থেকে ২০২৪ সালের মধ্যে", "৭ মে থেকে ২০ সেপ্টেম্বর পর্যন্ত", "জানুয়ারি থেকে জুন". */
function readSpan(walk: Walk, i: number): Read<Point> {
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
  if (!from || from.is.kind !== 'date' || from.case !== 'nominative') return from;
  if (!words.from.has(normAt(walk, from.last))) return from;
  const to = readDate(walk, from.last + 1);
  if (!to || to.is.kind !== 'date' || (from.is.day === null) !== (to.is.day === null)) return from;
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

/** ১০টা, সাড়ে ১২টার, ৩টা ১০ মিনিটে, ১০:৩০; the hour as said. */
function readClock(walk: Walk, i: number, known: boolean): Read<{ hour: number; minute: number | null }> {
  const number = i < walk.end ? readSingle(walk.reading.tokens, i, walk.end) : null;
  if (!number || number.comparator || number.scaled > 1 || number.value > 24) return null;
  const { tokens } = walk.reading;
  if (textAt(walk, number.last) === ':' && !tokens[number.last]!.spaceBefore) {
    const minutes = number.last + 1 < walk.end ? digitsOf(normAt(walk, number.last + 1)) : null;
    if (!minutes || minutes.written.length !== 2 || minutes.value > 59) return null;
    let last = number.last + 2;
    if (wordAt(walk, last)?.entry.kind === 'unit') last++; // ১০:৩০ মিনিটে
    return { is: { hour: number.value, minute: minutes.value }, last, case: 'nominative' };
  }
  const written = number.classifier === 'thing' ? clockEnding(walk, number) : null;
  if (!written) {
    // রাত ১০.৩০ মিনিটে
    const unit = wordAt(walk, number.last);
    const minutes = Math.round((number.value % 1) * 100);
    if (
      known &&
      !Number.isInteger(number.value) &&
      minutes < 60 &&
      unit?.entry.kind === 'unit' &&
      unit.entry.unit === 'minute'
    )
      return {
        is: { hour: Math.trunc(number.value), minute: minutes },
        last: number.last + 1,
        case: unit.case,
      };
    return null;
  }
  let last = number.last;
  let kase = number.case;
  let minute: number | null = Number.isInteger(number.value) ? null : (number.value % 1) * 60;
  if (minute === null) {
    const minutes = wholeAt(walk, last, 1, 59);
    const unit = minutes && wordAt(walk, minutes.last);
    if (minutes && unit?.entry.kind === 'unit' && unit.entry.unit === 'minute') {
      minute = minutes.value;
      last = minutes.last + 1;
      kase = unit.case;
    } else if (minutes && known && words.towards.has(normAt(walk, minutes.last))) {
      minute = minutes.value;
      last = minutes.last;
    }
  }
  return { is: { hour: Math.trunc(number.value), minute }, last, case: kase };
}

/** Hours take টা, never টি. */
const clockEnding = (walk: Walk, number: BengaliNumber): boolean =>
  walk.reading.tokens[number.last - 1]!.norm.includes('টা');

/** The hour of the day, 0 to 24 (midnight at the end of the day), from the hour said and the part of day. */
function hourOfDay(said: number, hours: HourReading | null): number {
  if (hours === null || said > 12) return said;
  if (hours === 'morning') return said;
  if (hours === 'midday') return said >= 9 && said <= 12 ? said : said + 12;
  if (hours === 'night') return said === 12 ? 24 : said < 5 ? said + 24 : said + 12;
  return said === 12 ? 12 : said + 12;
}

/** A point that one day's words make up together, with part of day and hour. */
function readDayPhrase(walk: Walk, first: number, modified: words.Modifier | null): TimePhrase | null {
  let at = first;
  let dayWord: (TimeWord & { kind: 'day' }) | null = null;
  let weekday: number | null = null;
  let named: Point | null = null;
  let part: (TimeWord & { kind: 'part' }) | null = null;
  let clock: { hour: number; minute: number | null } | null = null;
  let nightAfter = false;
  let kase: Inflected<unknown>['case'] = 'nominative';
  let thatDay: Read<Point> = null;
  let last = first;
  const dayKnown = () => dayWord !== null || weekday !== null || named !== null;

  while (at < walk.end) {
    const text = textAt(walk, at);
    let next = at;
    let bracket = false;
    if (text === ',' && dayKnown() && !part && !clock) next++;
    else if (text === '(' && dayKnown() && !part) {
      bracket = true;
      next++;
    }
    const word = wordAt(walk, next);
    const entry = word?.entry;
    let consumed = 0;
    if (entry?.kind === 'day' && !dayKnown() && !part) {
      dayWord = entry;
      consumed = 1;
      kase = word!.case;
    } else if (entry?.kind === 'weekday' && weekday === null && !part) {
      weekday = entry.weekday;
      consumed = 1;
      kase = word!.case;
    } else if (!dayKnown() && !part && !clock && (thatDay = readThatDay(walk, next))) {
      named = thatDay.is;
      consumed = thatDay.last - next;
      kase = thatDay.case;
    } else if (entry?.kind === 'short-weekday' && !dayKnown() && !part && isShared(walk, next + 1)) {
      weekday = entry.weekday;
      consumed = 1;
    } else if (entry?.kind === 'night-after' && !nightAfter) {
      nightAfter = true;
      consumed = 1;
    } else if (
      (entry?.kind === 'part-modifier' || (entry?.kind === 'ordinal' && entry.value === -1)) &&
      !part &&
      wordAt(walk, next + 1)?.entry.kind === 'part'
    ) {
      consumed = 1;
    } else if (entry?.kind === 'part' && !part && !clock) {
      part = entry;
      consumed = 1;
      kase = word!.case;
    } else if (named === null && !part && !clock) {
      const read = dayKnown() || bracket ? readMonthDay(walk, next) : readSpan(walk, next);
      if (read && (!dayKnown() || (read.is.kind === 'date' && read.is.day !== null))) {
        named = read.is;
        consumed = read.last - next;
        kase = read.case;
      }
    }
    const prayer: { part: DayPart; last: number } | null =
      consumed === 0 && !part && !clock ? readPrayer(walk, next) : null;
    if (prayer) {
      part = { kind: 'part', part: prayer.part, hours: 'afternoon' };
      consumed = prayer.last - next;
      kase = 'locative';
    }
    if (consumed === 0 && clock === null && !bracket && text !== ',') {
      const read = readClock(walk, next, part !== null);
      if (read && (part !== null || clockStands(walk, read, dayKnown()))) {
        clock = read.is;
        consumed = read.last - next;
        kase = read.case;
      }
    }
    if (consumed === 0) break;
    at = next + consumed;
    if (bracket) {
      if (textAt(walk, at) !== ')') {
        // "(১৫ আগস্ট, ঢাকা)" is no part of the date before it
        if (last > first) break;
        return null;
      }
      at++;
    }
    last = at;
    if (kase === 'genitive' && !(dayKnown() && !part && !clock && continues(walk, at))) break;
    if (named?.kind === 'range' || (named?.kind === 'date' && named.day === null)) break;
  }
  if (last === first) return null;
  return assemble(walk, {
    first,
    last,
    dayWord,
    weekday,
    named,
    part,
    clock,
    nightAfter,
    case: kase,
    modified,
  });
}

/** সেদিন, পরদিন, ওই দিন, একই দিন, এ দিন, পরের দিন; ওই রাতে, whose part of day is read next. */
function readThatDay(walk: Walk, i: number): Read<Point> {
  const word = wordAt(walk, i);
  const entry = word?.entry;
  if (entry?.kind === 'that-day') {
    const is: Point = { kind: 'that-day', which: entry.which };
    return { is: shifted(is, entry.offset ?? 0), last: i + 1, case: word!.case };
  }
  if (entry?.kind !== 'modifier' && entry?.kind !== 'same') return null;
  const next = wordAt(walk, i + 1);
  const same = entry.kind === 'same';
  const offset = same ? 0 : entry.offset;
  const fromText = same || entry.from === 'text';
  if (next?.entry.kind === 'part' && fromText)
    return { is: shifted({ kind: 'that-day', which: 'last' }, offset), last: i + 1, case: 'nominative' };
  if (next?.entry.kind !== 'unit' || next.entry.unit !== 'day') return null;
  if (!fromText && (offset !== 0 || next.case === 'genitive' || normAt(walk, i) === THIS)) return null;
  // "শুনানির পরবর্তী দিন" is a date still to be named
  if (next.case === 'nominative' && normAt(walk, i) === NEXT) return null;
  return {
    is: shifted({ kind: 'that-day', which: fromText ? 'last' : 'main' }, offset),
    last: i + 2,
    case: next.case,
  };
}

const shifted = (of: Point, offset: number): Point =>
  offset === 0 ? of : { kind: 'nth', nth: offset, unit: 'day', of };

/** "শুক্র [ও শনিবার]": the short name borrows its ending from the next. */
function isShared(walk: Walk, start: number): boolean {
  for (let i = start; i < start + 8; i += 2) {
    if (!words.and.has(normAt(walk, i)) && textAt(walk, i) !== ',' && !DASH.test(textAt(walk, i)))
      return false;
    const kind = wordAt(walk, i + 1)?.entry.kind;
    if (kind !== 'short-weekday') return kind === 'weekday';
  }
  return false;
}

/** জুমার নামাজের পর, বাদ আসর. */
function readPrayer(walk: Walk, i: number): { part: DayPart; last: number } | null {
  if (words.afterWord.has(normAt(walk, i))) {
    const part = words.prayers.get(normAt(walk, i + 1));
    return part ? { part, last: i + 2 } : null;
  }
  const part = words.prayers.get(normAt(walk, i));
  if (!part || !words.prayer.has(normAt(walk, i + 1)) || !words.afterPrayer.has(normAt(walk, i + 2)))
    return null;
  return { part, last: i + 3 };
}

/** "শনিবারের রাতে" goes on after a genitive; "শনিবারের বৈঠক" does not. */
function continues(walk: Walk, at: number): boolean {
  const kind = wordAt(walk, at)?.entry.kind;
  return kind === 'part' || kind === 'part-modifier' || kind === 'night-after';
}

/** Whether an hour without a part of day is one at all: "১০টায়", "১০টার দিকে", but not "১০টা বই". */
function clockStands(
  walk: Walk,
  read: { last: number; case: string; is: { hour: number; minute: number | null } },
  day: boolean,
): boolean {
  if (read.is.minute !== null && read.is.hour > 0)
    return day || read.case === 'locative' || textAt(walk, read.last - 2) === ':';
  if (read.is.hour > 12) return false;
  const next = normAt(walk, read.last);
  if (read.case === 'genitive') return words.towards.has(next) || words.afterGenitivePart.has(next);
  return read.case === 'locative' || words.afterPart.has(next);
}

interface DayParts {
  first: number;
  last: number;
  dayWord: (TimeWord & { kind: 'day' }) | null;
  weekday: number | null;
  named: Point | null;
  part: (TimeWord & { kind: 'part' }) | null;
  clock: { hour: number; minute: number | null } | null;
  nightAfter: boolean;
  case: Inflected<unknown>['case'];
  modified: words.Modifier | null;
}

function assemble(walk: Walk, parts: DayParts): TimePhrase | null {
  const { first, dayWord, weekday, named, part, clock, modified } = parts;
  let { last } = parts;
  const { reading, end } = walk;
  if (!dayWord && weekday === null && named === null && !clock) {
    // a part of day alone says when only in some forms: রাতে, রাত পর্যন্ত, রাতের দিকে; not রাতের আঁধারে
    const next = normAt(walk, last);
    const stands =
      parts.case === 'locative' ||
      (parts.case === 'nominative' && words.afterPart.has(next)) ||
      (parts.case === 'genitive' && words.afterGenitivePart.has(next));
    if (!stands && !modified) return null;
    if (part!.part === 'MI' && reading.tokens[last - 1]!.norm.startsWith('বে')) return null; // বেলায়: "in the case of"
  }
  if ((clock || part) && words.towards.has(normAt(walk, last))) last++;
  const said: Bearing =
    modified?.from === 'report'
      ? modified.offset < 0
        ? 'past'
        : modified.offset > 0
          ? 'future'
          : null
      : null;
  let point: Point | null = null;
  let rule = 'part-of-day';
  if (named) {
    point = named;
    rule =
      named.kind === 'date' && named.day === null ? (named.month === null ? 'year' : 'month') : named.kind;
    const adnominal = parts.case === 'genitive' && !words.within.has(normAt(walk, last));
    if (named.kind === 'date' && weekday !== null) named.weekday = weekday;
    if (named.kind === 'date') bear(walk, named, said, last, adnominal);
    if (named.kind === 'range' && named.to.kind === 'date') {
      bear(walk, named.to, said, last, adnominal);
      if (named.from.kind === 'date') {
        named.from.bearing = named.to.bearing;
        named.from.said = named.to.said;
      }
    }
  } else if (dayWord) {
    const forward = dayWord.either ? bearingAfter(reading, last, end) !== 'past' : true;
    point = { kind: 'day', offset: forward ? dayWord.offset : -dayWord.offset };
    if (weekday !== null) point.weekday = weekday;
    if (said && dayWord.either) point.offset = Math.abs(dayWord.offset) * (said === 'past' ? -1 : 1);
    rule = 'day';
  } else if (weekday !== null) {
    let bearing: Bearing = said;
    if (!bearing) {
      const after = bearingAfter(reading, last, end);
      const verbless =
        after === 'none' &&
        end - last > 4 &&
        first > 0 &&
        first === reading.sentences[reading.sentenceOf[first]!]!.first;
      bearing = after === 'future' || verbless ? 'future' : null;
    }
    point = { kind: 'weekday', weekday, bearing, said: said !== null };
    rule = 'weekday';
  } else if (modified && part) point = { kind: 'day', offset: modified.offset };

  const phrase: TimePhrase = {
    first,
    last,
    type: part || clock ? 'TIME' : 'DATE',
    point,
    rule: `bn.time.${rule}`,
  };
  if (part) phrase.part = part.part;
  if (clock) {
    phrase.clock = { hour: hourOfDay(clock.hour, part?.hours ?? null), minute: clock.minute };
    phrase.rule = 'bn.time.clock';
  }
  if (parts.nightAfter) phrase.nightAfter = true;
  if (point === null && bearingAfter(reading, last, end) === 'future') phrase.ahead = true;
  return phrase;
}

/** Where a date without year lies: as its modifier says, else as the clause after it does. */
function bear(
  walk: Walk,
  point: Point & { kind: 'date' },
  said: Bearing,
  last: number,
  adnominal: boolean,
): void {
  if (said) {
    point.bearing = said;
    point.said = true;
  } else if (point.year === null && !adnominal) {
    const after = bearingAfter(walk.reading, last, walk.end);
    point.bearing = after === 'none' ? null : after;
  }
}

/** গত চার মাস, আগামী ২৪ ঘণ্টা, তিন দিন, তিন দিন আগে, ঘণ্টা দুয়েক. */
function readDuration(walk: Walk, i: number, first: number): TimePhrase | null {
  const word = wordAt(walk, i);
  if (word?.entry.kind === 'lasting') {
    const value = isoDuration(word.entry.amount, word.entry.unit);
    return { first, last: i + 1, type: 'DURATION', point: null, value, rule: 'bn.time.duration' };
  }
  if (word?.entry.kind === 'unit' && word.case === 'nominative') {
    const about = words.aboutForms.get(normAt(walk, i + 1));
    if (about)
      return {
        first,
        last: i + 2,
        type: 'DURATION',
        point: null,
        value: isoDuration(about, word.entry.unit),
        rule: 'bn.time.duration',
      };
    const tens =
      word.entry.unit === 'minute' || word.entry.unit === 'day' || word.entry.unit === 'year'
        ? wholeAt(walk, i + 1, 10, 90)
        : null;
    if (
      tens &&
      !tens.bare &&
      tens.value % 5 === 0 &&
      tens.tail === '' &&
      wordAt(walk, tens.last)?.entry.kind !== 'unit'
    )
      return {
        first,
        last: tens.last,
        type: 'DURATION',
        point: null,
        value: isoDuration(tens.value, word.entry.unit),
        rule: 'bn.time.duration',
      };
    return null;
  }
  const number = numberAt(walk, i);
  if (!number || number.ordinal || number.classifier || number.case !== 'nominative') return null;
  const unit = number.tail ? words.timeWords.get(number.tail) : wordAt(walk, number.last);
  if (unit?.entry.kind !== 'unit' && unit?.entry.kind !== 'lasting') return null;
  let last = number.tail ? number.last : number.last + 1;
  let amount = number.valueTo ?? number.value;
  let name = unit.entry.unit;
  // ২ ঘণ্টা ৩০ মিনিট
  if (unit.case === 'nominative' && name === 'hour') {
    const minutes = wholeAt(walk, last, 1, 59);
    const small = minutes && wordAt(walk, minutes.last);
    if (minutes && small?.entry.kind === 'unit' && small.entry.unit === 'minute') {
      amount = amount * 60 + minutes.value;
      name = 'minute';
      last = minutes.last + 1;
    }
  }
  const dayOrMore = name !== 'hour' && name !== 'minute' && name !== 'second';
  if (
    first === i &&
    dayOrMore &&
    unit.case === 'nominative' &&
    words.before.has(normAt(walk, last)) &&
    !number.comparator
  ) {
    const point: Point = { kind: 'distance', amount: -amount, unit: name };
    return { first, last: last + 1, type: 'DATE', point, rule: 'bn.time.ago' };
  }
  return {
    first,
    last,
    type: 'DURATION',
    point: null,
    value: isoDuration(amount, name),
    rule: 'bn.time.duration',
  };
}

/** গত মাসে, চলতি অর্থবছর, এ সপ্তাহেই, একই সময়ে, আগের মাসে; and what stands inside them. */
function readPeriod(walk: Walk, i: number, first: number, at: Relative): TimePhrase | null {
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

const point = (first: number, last: number, is: Point, rule: string, shift = 0): TimePhrase => ({
  first,
  last,
  type: 'DATE',
  point: shift === 0 ? is : { kind: 'nth', nth: shift, unit: 'day', of: is },
  rule: `bn.time.${rule}`,
});

/** A month, year or period with what may stand inside it. */
function inside(walk: Walk, first: number, outer: NonNullable<Read<Point>>): TimePhrase {
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

/** Everything that says when, in one sentence, in order. */
export function readTimePhrases(reading: Reading, sentence: number): TimePhrase[] {
  const { first, last: end } = reading.sentences[sentence]!;
  const walk: Walk = { reading, end, numbers: new Map() };
  const found: TimePhrase[] = [];
  for (let i = first; i < end; ) {
    const phrase = readPhrase(walk, i);
    if (phrase && phrase.last > i) {
      const before = found.at(-1);
      if (before && phrase.first - before.last <= 1) continueHours(before, phrase);
      found.push(phrase);
      i = phrase.last;
    } else i++;
  }
  return found;
}

/** "বিকেল চারটা থেকে পাঁচটা": the second hour is of the same day and part of day. */
function continueHours(before: TimePhrase, phrase: TimePhrase): void {
  if (!before.clock || !phrase.clock || phrase.part || phrase.point || !before.part) return;
  const { hour } = phrase.clock;
  if (hour <= 12 && hour < before.clock.hour && hour + 12 >= before.clock.hour) phrase.clock.hour += 12;
  phrase.point = before.point;
}

function readPhrase(walk: Walk, i: number): TimePhrase | null {
  const token = walk.reading.tokens[i]!;
  if (token.kind === 'mark') return null;
  const word = words.timeWords.get(token.norm);
  if (!word)
    return readNumbered(walk, i, i, null) ?? (readPrayer(walk, i) ? readDayPhrase(walk, i, null) : null);
  const { entry } = word;
  switch (entry.kind) {
    case 'modifier':
      return readModified(walk, i, entry);
    case 'same': {
      const next = wordAt(walk, i + 1);
      if (readThatDay(walk, i)) return readDayPhrase(walk, i, null);
      if (words.time.has(normAt(walk, i + 1)) && next?.entry.kind !== 'unit')
        return point(i, i + 2, { kind: 'same-time', yearOffset: 0 }, 'same-time');
      if (next?.entry.kind === 'unit') return readPeriod(walk, i + 1, i, { offset: 0, from: 'text' });
      return null;
    }
    case 'every': {
      const next = wordAt(walk, i + 1);
      if (next?.entry.kind === 'unit' || next?.entry.kind === 'part' || next?.entry.kind === 'weekday') {
        const value =
          next.entry.kind === 'unit'
            ? isoDuration(1, next.entry.unit)
            : next.entry.kind === 'part'
              ? 'P1D'
              : 'P1W';
        if (next.entry.kind === 'unit' && /hour|minute|second/.test(next.entry.unit)) return null;
        return { first: i, last: i + 2, type: 'SET', point: null, value, rule: 'bn.time.set' };
      }
      return null;
    }
    case 'each':
      if (word.case === 'objective') return null; // a newspaper of that name
      return {
        first: i,
        last: i + 1,
        type: 'SET',
        point: null,
        value: isoDuration(1, entry.unit),
        rule: 'bn.time.set',
      };
    case 'now':
      return { first: i, last: i + 1, type: 'DATE', point: null, value: 'PRESENT_REF', rule: 'bn.time.now' };
    case 'unit-at':
      return inside(walk, i, {
        is: { kind: 'unit', unit: entry.unit, at: { offset: entry.offset, from: 'report' } },
        last: i + 1,
        case: word.case,
      });
    case 'zone': {
      if (!words.time.has(normAt(walk, i + 1))) return null;
      const phrase =
        readDayPhrase(walk, i + 2, null) ??
        (wordAt(walk, i + 2)?.entry.kind === 'modifier' ? readPhrase(walk, i + 2) : null);
      return phrase && phrase.type === 'TIME' ? { ...phrase, first: i } : null;
    }
    case 'lasting':
      return readDuration(walk, i, i);
    case 'unit':
      return readDuration(walk, i, i) ?? readUnitAlone(walk, i, word);
    case 'month': {
      const read = readSpan(walk, i);
      if (!read) return null;
      if (read.is.kind === 'date' && read.is.day === null) {
        if (entry.calendar === 'bengali' && read.case === 'nominative' && read.last === i + 1) return null;
        if (isNoMonth(walk, i, read)) return null;
        return inside(walk, i, read);
      }
      return readDayPhrase(walk, i, null);
    }
    case 'year-word':
    case 'date-word':
    case 'part-modifier':
    case 'ordinal':
    case 'night-after':
      if (entry.kind === 'part-modifier' || entry.kind === 'night-after') return readDayPhrase(walk, i, null);
      return null;
    default:
      return readDayPhrase(walk, i, null);
  }
}

/** A month that is another word too (জুলাই সনদ, রোড মার্চ, a Korean জুন) needs a sign of being a time. */
function isNoMonth(walk: Walk, i: number, read: NonNullable<Read<Point>>): boolean {
  const { norm } = walk.reading.tokens[i]!;
  if (read.last > i + 1 || (read.case !== 'nominative' && norm !== OF_MAY)) return false;
  return words.unsureMonths.has(norm) && !words.afterMonth.has(normAt(walk, i + 1));
}

function readModified(walk: Walk, i: number, modifier: words.Modifier): TimePhrase | null {
  const at: Relative = { offset: modifier.offset, from: modifier.from };
  const next = wordAt(walk, i + 1);
  if (readThatDay(walk, i)) return readDayPhrase(walk, i, null);
  const period = readPeriod(walk, i + 1, i, at);
  if (period) return { ...period, first: i };
  if (modifier.from === 'text') return null;
  const fiscal = readFiscalYear(walk, i + 1);
  if (fiscal)
    return { first: i, last: fiscal.last, type: 'DATE', point: fiscal.is, rule: 'bn.time.fiscal-year' };
  if (fiscal === null && modifier.offset === 0 && words.moment.has(normAt(walk, i + 1)))
    return { first: i, last: i + 2, type: 'DATE', point: null, value: 'PRESENT_REF', rule: 'bn.time.now' };
  if (modifier.offset !== 0) {
    const duration = readDuration(walk, i + 1, i);
    if (duration) return duration;
  }
  if (next?.entry.kind === 'month') {
    const read = readSpan(walk, i + 1);
    if (read?.is.kind === 'date' && read.is.day === null) {
      bear(
        walk,
        read.is,
        modifier.offset < 0 ? 'past' : modifier.offset > 0 ? 'future' : null,
        read.last,
        false,
      );
      return inside(walk, i, read);
    }
  }
  const day = readDayPhrase(walk, i + 1, modifier);
  if (!day || (day.point === null && !day.clock)) return null;
  if (modifier.offset === 0 && day.point?.kind !== 'weekday' && day.point?.kind !== 'date') return null;
  return { ...day, first: i };
}

/** Expressions that begin with a number. */
function readNumbered(
  walk: Walk,
  i: number,
  first: number,
  modified: words.Modifier | null,
): TimePhrase | null {
  const token = walk.reading.tokens[i]!;
  if (token.kind !== 'number' && !numberAt(walk, i) && !dayOrdinal(token.norm)) return null;
  const decade = readDecade(walk, i);
  if (decade) return decade;
  if (token.kind === 'number') {
    const fiscal = readFiscalYear(walk, i);
    if (fiscal) {
      return { ...inside(walk, first, fiscal), rule: 'bn.time.fiscal-year' };
    }
    const span = readSpan(walk, i);
    if (span && span.is.kind === 'date' && span.is.day === null) return inside(walk, first, span);
  }
  return readDayPhrase(walk, i, modified) ?? readDuration(walk, i, first);
}

/** নব্বইয়ের দশক, ১৯৯০-এর দশকে. */
function readDecade(walk: Walk, i: number): TimePhrase | null {
  const number = numberAt(walk, i);
  if (!number || number.case !== 'genitive' || number.classifier || number.value % 10 !== 0) return null;
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
function readUnitAlone(walk: Walk, i: number, word: Inflected<TimeWord>): TimePhrase | null {
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
