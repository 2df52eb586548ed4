import { digitsOf } from '../digits.js';
import type { Reading } from '../reading.js';
import {
  type Bearing,
  type DayPart,
  isoDuration,
  type Point,
  type Relative,
  type TimePhrase,
  type TimeUnit,
} from '../time-phrase.js';
import { readNumber } from './number-grammar.js';
import { bearingAround } from './tense.js';
import type { TimeWord } from './times.js';
import * as words from './times.js';

/** The tokens of one sentence, as the grammar walks over them. */
interface Walk {
  reading: Reading;
  first: number;
  end: number;
}
type Read<T> = { is: T; last: number } | null;

const DASH = /^[-–—‑]$/;
const CAPITAL = /^\p{Lu}/u;

const tokenAt = (walk: Walk, i: number) =>
  i >= walk.first && i < walk.end ? walk.reading.tokens[i]! : undefined;
const normAt = (walk: Walk, i: number) => tokenAt(walk, i)?.norm ?? '';
const textAt = (walk: Walk, i: number) => tokenAt(walk, i)?.text ?? '';
const isCapital = (walk: Walk, i: number) => CAPITAL.test(textAt(walk, i));

function wordAt(walk: Walk, i: number): TimeWord | undefined {
  const word = words.timeWords.get(normAt(walk, i));
  if (!word) return undefined;
  return (word.kind === 'month' || word.kind === 'weekday') && !isCapital(walk, i) ? undefined : word;
}

const date = (
  year: number | Relative | null,
  month: number | Relative | null,
  day: number | null,
): Point & { kind: 'date' } => ({
  kind: 'date',
  calendar: 'gregorian',
  year,
  month,
  day,
  bearing: null,
  said: false,
});

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
function monthAt(
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
function readDate(walk: Walk, i: number): Read<Point> {
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

interface Clock {
  hour: number;
  minute: number | null;
}

/** 10am, 7:40 a.m., 10 p.m., 14:30, noon, midnight, 9 o'clock; a time zone after it belongs to it. */
function readClock(walk: Walk, i: number): Read<Clock> {
  const word = wordAt(walk, i);
  if (word?.kind === 'hour') return { is: { hour: word.hour, minute: null }, last: i + 1 };
  const token = tokenAt(walk, i);
  const digits = token?.kind === 'number' ? digitsOf(token.norm) : null;
  if (!digits) return null;
  let hour = digits.value;
  let minute: number | null = null;
  let { tail } = digits;
  let last = i + 1;
  const separator = textAt(walk, last);
  if (tail === '' && separator === ':' && !tokenAt(walk, last)!.spaceBefore) {
    const minutes = digitsOf(normAt(walk, last + 1));
    if (minutes?.written.length !== 2 || minutes.value > 59) return null;
    minute = minutes.value;
    tail = minutes.tail;
    last += 2;
  } else if (!Number.isInteger(hour)) {
    // 7.40am
    minute = Math.round((hour % 1) * 100);
    hour = Math.trunc(hour);
    if (minute > 59) return null;
  }
  if (hour > 24) {
    // 1430 GMT
    if (
      !/^\d{4}$/.test(digits.written) ||
      !words.zones.has(normAt(walk, last)) ||
      hour > 2400 ||
      hour % 100 > 59
    )
      return null;
    return { is: { hour: Math.trunc(hour / 100), minute: hour % 100 }, last: last + 1 };
  }
  let half = tail;
  if (half === '' && words.hours.has(normAt(walk, last))) {
    half = normAt(walk, last);
    last++;
    if (textAt(walk, last) === '.' && !half.includes('.')) last += 0;
  } else if (half === '' && normAt(walk, last) === "o'clock") {
    half = "o'clock";
    last++;
  }
  if (half !== '' && half !== "o'clock" && !/^[ap]\.?m\.?$/.test(half)) return null;
  if (half === '' && (minute === null || separator !== ':')) return null;
  if (
    half === '' &&
    digits.written.length === 1 &&
    !words.zones.has(normAt(walk, last)) &&
    normAt(walk, i - 1) !== 'at'
  )
    return null;
  if (half.startsWith('p') && hour < 12) hour += 12;
  if (half.startsWith('a') && hour === 12) hour = 0;
  if (words.zones.has(normAt(walk, last))) last++;
  else if (normAt(walk, last) === 'local' && normAt(walk, last + 1) === 'time') last += 2;
  return { is: { hour, minute }, last };
}

interface Day {
  point: Point | null;
  part?: DayPart;
  last: number;
  weekday: boolean;
  said: boolean;
}

/** Tuesday, Wednesday (Nov 19), Friday, November 21, yesterday, last Friday, Sunday night, this morning, last night. */
function readDay(walk: Walk, i: number): Day | null {
  let at = i;
  let offset: number | null = null;
  const lead = wordAt(walk, at);
  if (lead?.kind === 'modifier' && lead.from === 'report') {
    const next = wordAt(walk, at + 1);
    if (next?.kind === 'part') {
      if (normAt(walk, at + 1) === 'overnight') return null;
      return {
        point: { kind: 'day', offset: lead.offset },
        part: next.part,
        last: at + 2,
        weekday: false,
        said: true,
      };
    }
    if (next?.kind !== 'weekday') return null;
    offset = lead.offset;
    at++;
  }
  const word = wordAt(walk, at);
  if (word?.kind === 'day') {
    const part = wordAt(walk, at + 1);
    const day: Day = {
      point: { kind: 'day', offset: word.offset },
      last: at + 1,
      weekday: false,
      said: true,
    };
    if (word.part) day.part = word.part;
    if (part?.kind === 'part') {
      day.part = part.part;
      day.last++;
    }
    return day;
  }
  if (word?.kind === 'weekday') {
    if (word.abbreviation && !isDateLine(walk, at)) return null;
    const said = offset !== null;
    const bearing: Bearing = offset === null ? null : offset < 0 ? 'past' : 'future';
    const day: Day = {
      point: { kind: 'weekday', weekday: word.weekday, bearing, said: said && offset !== 0 },
      last: at + 1,
      weekday: true,
      said,
    };
    let next = at + 1;
    if (word.abbreviation && textAt(walk, next) === '.') next++;
    const bracket = textAt(walk, next) === '(';
    const comma = textAt(walk, next) === ',';
    const named = readDate(walk, bracket || comma ? next + 1 : next);
    if (
      named?.is.kind === 'date' &&
      named.is.day !== null &&
      (!bracket || textAt(walk, named.last) === ')')
    ) {
      day.point = named.is;
      day.last = named.last + (bracket ? 1 : 0);
      return day;
    }
    const part = wordAt(walk, at + 1);
    if (part?.kind === 'part') {
      day.part = part.part;
      day.last++;
    }
    return day;
  }
  const named = readDate(walk, at);
  if (!named || named.is.kind !== 'date' || named.is.day === null) return null;
  const comma = textAt(walk, named.last) === ',' ? 1 : 0;
  if (wordAt(walk, named.last + comma)?.kind === 'weekday' && comma)
    return { point: named.is, last: named.last + 2, weekday: false, said: true };
  return { point: named.is, last: named.last, weekday: false, said: named.is.year !== null };
}

/** "Sat" and "Sun" are days only beside a date. */
const isDateLine = (walk: Walk, i: number) =>
  readDate(walk, i + (/^[.,]$/.test(textAt(walk, i + 1)) ? 2 : 1)) !== null;

/** A day with its hour before or after it: "10am on Tuesday", "Tuesday at 10am", "the night of November 5". */
function readDayPhrase(walk: Walk, i: number): TimePhrase | null {
  const before = readClock(walk, i);
  let at = i;
  if (before) {
    at = before.last;
    const comma = textAt(walk, at) === ',' ? 1 : 0;
    const on = normAt(walk, at + comma) === 'on' ? 1 : 0;
    const day = readDay(walk, at + comma + on);
    if (day && (on || !comma)) return phraseOf(walk, i, day, before.is, day.last);
    return { first: i, last: at, type: 'TIME', point: null, clock: before.is, rule: 'en.time.clock' };
  }
  const part = wordAt(walk, at);
  if (part?.kind === 'part' && /^(?:of|on)$/.test(normAt(walk, at + 1))) {
    const skip = normAt(walk, at + 2) === 'the' ? 3 : 2;
    const day = readDay(walk, at + skip);
    if (day) return phraseOf(walk, i, { ...day, part: part.part }, null, day.last);
  }
  if (part?.kind === 'part') {
    const next = normAt(walk, i - 1);
    const alone = normAt(walk, i) === 'overnight' || /^(?:the|at)$/.test(next);
    const when =
      normAt(walk, i) === 'overnight' ||
      /^(?:in|by|at|until|during)$/.test(normAt(walk, i - 2)) ||
      next === 'at';
    if (!alone || !when || normAt(walk, i) === 'sunset') return null;
    return { first: i, last: i + 1, type: 'TIME', point: null, part: part.part, rule: 'en.time.part-of-day' };
  }
  const day = readDay(walk, i);
  if (!day) return null;
  const link = normAt(walk, day.last) === 'at' ? 1 : 0;
  const clock = readClock(walk, day.last + link);
  if (clock && !day.part) return phraseOf(walk, i, day, clock.is, clock.last);
  return phraseOf(walk, i, day, null, day.last);
}

function phraseOf(walk: Walk, first: number, day: Day, clock: Clock | null, last: number): TimePhrase {
  const { point } = day;
  if (point?.kind === 'weekday' && !day.said)
    point.bearing = aheadOnly(bearingAround(walk.reading, first, last, walk.first, walk.end));
  if (point?.kind === 'date' && point.year === null)
    point.bearing = bearingAround(walk.reading, first, last, walk.first, walk.end);
  const phrase: TimePhrase = {
    first,
    last,
    type: clock || day.part ? 'TIME' : 'DATE',
    point,
    rule: `en.time.${point?.kind ?? 'clock'}`,
  };
  if (day.part) phrase.part = day.part;
  if (clock) {
    phrase.clock = clock;
    delete phrase.part;
  }
  return phrase;
}

const aheadOnly = (bearing: Bearing): Bearing => (bearing === 'future' ? 'future' : null);

/** A month or year with what may stand before it: "the second week of December", "the first half of 2025". */
function readLong(walk: Walk, i: number): Read<Point> {
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

const UNIT_OF: Readonly<Record<string, TimeUnit>> = {
  half: 'half',
  quarter: 'quarter',
  week: 'week',
  month: 'month',
  weeks: 'week',
  months: 'month',
  days: 'day',
};

/** "[first three months] of this year", "[second week] of December", "[first quarter] of 2025", "[end] of the month". */
function readPartOf(walk: Walk, i: number): TimePhrase | null {
  const nth = words.ordinalWords.get(normAt(walk, i));
  let at = i + 1;
  let make: ((of: Point) => Point) | null = null;
  if (nth !== undefined) {
    const unit = UNIT_OF[normAt(walk, at)];
    const count = unit ? null : readNumber(walk.reading.tokens, at, walk.end);
    const counted = count && UNIT_OF[normAt(walk, count.last)];
    if (unit) {
      make = (of) => ({ kind: 'nth', nth, unit, of });
      at++;
    } else if (count && counted && nth !== 2) {
      make = (of) => ({ kind: 'first', count: nth < 0 ? -count.value : count.value, unit: counted, of });
      at = count.last + 1;
    }
  } else if (/^(?:end|beginning|start|middle)$/.test(normAt(walk, i))) make = (of) => of;
  if (!make || normAt(walk, at) !== 'of') return null;
  const the = normAt(walk, at + 1) === 'the' ? 2 : 1;
  const of = readUnitAt(walk, at + the, the === 2) ?? readLong(walk, at + the);
  if (!of) return null;
  bear(walk, of.is, i, of.last);
  const ends = normAt(walk, i) === 'end' && of.is.kind === 'unit' && of.is.unit === 'year';
  const point: Point = ends ? { kind: 'nth', nth: -1, unit: 'month', of: of.is } : make(of.is);
  return { first: i, last: of.last, type: 'DATE', point, rule: `en.time.${point.kind}` };
}

/** This year, last month, next week; after "of the": year, month. */
function readUnitAt(walk: Walk, i: number, definite: boolean): Read<Point> {
  const modifier = wordAt(walk, i);
  if (modifier?.kind === 'modifier') {
    const fiscal = /^(?:fiscal|financial)$/.test(normAt(walk, i + 1)) ? 1 : 0;
    const unit = wordAt(walk, i + 1 + fiscal);
    if (unit?.kind !== 'unit' || unit.plural) return null;
    if (/^(?:second|minute|hour)$/.test(unit.unit)) return null;
    if (modifier.from === 'text' && unit.unit === 'day') {
      const that: Point = { kind: 'that-day', which: 'last' };
      const is: Point =
        modifier.offset === 0 ? that : { kind: 'nth', nth: modifier.offset, unit: 'day', of: that };
      return { is, last: i + 2 };
    }
    if (unit.unit === 'day') return null;
    // "the past year", "the last decade" are stretches that end now
    if (normAt(walk, i) === 'past' || (modifier.offset < 0 && /^(?:decade|century)$/.test(unit.unit)))
      return null;
    const at: Relative = { offset: modifier.offset, from: modifier.from };
    return { is: { kind: 'unit', unit: fiscal ? 'fiscal-year' : unit.unit, at }, last: i + 2 + fiscal };
  }
  const unit = wordAt(walk, i);
  if (definite && unit?.kind === 'unit' && /^(?:year|month|week|decade)$/.test(unit.unit) && !unit.plural)
    return { is: { kind: 'unit', unit: unit.unit, at: { offset: 0, from: 'report' } }, last: i + 1 };
  return null;
}

/** Where dates without a year inside a point lie, by the verbs around it. */
function bear(walk: Walk, point: Point, first: number, last: number): void {
  if (point.kind === 'range') {
    bear(walk, point.to, first, last);
    if (point.from.kind === 'date' && point.to.kind === 'date') point.from.bearing = point.to.bearing;
  } else if (point.kind === 'date' && point.year === null && !point.said)
    point.bearing = bearingAround(walk.reading, first, last, walk.first, walk.end);
}

/** Six hours, a 20-year sentence, half an hour, three days ago, the past two weeks. */
function readDuration(walk: Walk, i: number, first: number): TimePhrase | null {
  const { tokens } = walk.reading;
  let at = i;
  let amount: number;
  if (
    normAt(walk, i) === 'half' &&
    /^an?$/.test(normAt(walk, i + 1)) &&
    wordAt(walk, i + 2)?.kind === 'unit'
  ) {
    amount = 0.5;
    at = i + 2;
  } else if (/^an?$/.test(normAt(walk, i))) {
    amount = 1;
    at = i + 1;
  } else {
    const number = i < walk.end ? readNumber(tokens, i, walk.end) : null;
    if (!number || number.ordinal || number.tail || number.comparator) return null;
    amount = number.valueTo ?? number.value;
    at = number.last;
  }
  const hyphen = textAt(walk, at) === '-' && !tokenAt(walk, at)!.spaceBefore;
  if (hyphen) at++;
  const unit = wordAt(walk, at);
  if (unit?.kind !== 'unit' || normAt(walk, at) === 'second' || unit.unit === 'quarter') return null;
  const next = normAt(walk, at + 1);
  const article = /^an?$/.test(normAt(walk, i));
  const sign = next === 'ago' || next === 'earlier' ? -1 : next === 'later' ? 1 : 0;
  if (sign !== 0 && !/^(?:second|minute|hour)$/.test(unit.unit)) {
    if (next === 'ago')
      return {
        first,
        last: at + 2,
        type: 'DATE',
        point: { kind: 'distance', amount: -amount, unit: unit.unit },
        rule: 'en.time.ago',
      };
    if (article && unit.unit === 'day') {
      const of: Point = { kind: 'that-day', which: 'last' };
      return whole(first, at + 2, { kind: 'nth', nth: sign, unit: 'day', of }, 'that-day');
    }
    if (article && (unit.unit === 'year' || unit.unit === 'month'))
      return {
        first,
        last: at + 2,
        type: 'DATE',
        point: { kind: 'unit', unit: unit.unit, at: { offset: sign, from: 'text' } },
        rule: 'en.time.distance',
      };
  }
  if (article) return null;
  return {
    first,
    last: at + 1,
    type: 'DURATION',
    point: null,
    value: isoDuration(amount, unit.unit),
    rule: 'en.time.duration',
  };
}

/** Everything that says when, in one sentence, in order. */
export function readTimePhrases(reading: Reading, sentence: number): TimePhrase[] {
  const { first, last: end } = reading.sentences[sentence]!;
  const walk: Walk = { reading, first, end };
  const found: TimePhrase[] = [];
  for (let i = first; i < end; ) {
    const phrase = readPhrase(walk, i);
    if (phrase && phrase.last > i) {
      found.push(phrase);
      i = phrase.last;
    } else i++;
  }
  return found;
}

function readPhrase(walk: Walk, i: number): TimePhrase | null {
  const token = walk.reading.tokens[i]!;
  if (token.kind === 'mark') return null;
  const { norm } = token;
  if (token.kind === 'number') {
    const decade = /^(\d{3}0)s$/.exec(norm);
    if (decade) return whole(i, i + 1, { kind: 'decade', year: Number(decade[1]) }, 'decade');
    return readDayPhrase(walk, i) ?? readDateOrYear(walk, i) ?? readDuration(walk, i, i);
  }
  const word = wordAt(walk, i);
  if (!word) {
    if (/^(?:end|beginning|start|middle|second|final)$/.test(norm)) return readPartOf(walk, i);
    if (/^(?:fy|fiscal|financial)$/.test(norm)) return readDateOrYear(walk, i);
    return readDuration(walk, i, i);
  }
  switch (word.kind) {
    case 'edge': {
      const at = textAt(walk, i + 1) === '-' ? i + 2 : i + 1;
      const inner = at < walk.end && wordAt(walk, at)?.kind !== 'edge' ? readPhrase(walk, at) : null;
      if (!inner || inner.type === 'DURATION' || inner.type === 'SET' || inner.value) return null;
      // "late Wednesday" is Wednesday
      return { ...inner, first: i };
    }
    case 'modifier':
      if (norm === 'past' && wordAt(walk, i + 1)?.kind === 'weekday') return null;
      return readModified(walk, i, word);
    case 'same': {
      const unit = wordAt(walk, i + 1);
      if (unit?.kind !== 'unit' || unit.plural) return null;
      if (unit.unit === 'day') return whole(i, i + 2, { kind: 'that-day', which: 'last' }, 'that-day');
      if (/^(?:second|minute|hour)$/.test(unit.unit)) return null;
      return whole(i, i + 2, { kind: 'unit', unit: unit.unit, at: { offset: 0, from: 'text' } }, 'unit');
    }
    case 'every': {
      const next = wordAt(walk, i + 1);
      if (next?.kind === 'unit' && !next.plural)
        return {
          first: i,
          last: i + 2,
          type: 'SET',
          point: null,
          value: isoDuration(1, next.unit),
          rule: 'en.time.set',
        };
      if (next?.kind === 'weekday' || next?.kind === 'part')
        return {
          first: i,
          last: i + 2,
          type: 'SET',
          point: null,
          value: next.kind === 'part' ? 'P1D' : 'P1W',
          rule: 'en.time.set',
        };
      return null;
    }
    case 'each':
      if (isCapital(walk, i)) return null; // The Daily Star
      return {
        first: i,
        last: i + 1,
        type: 'SET',
        point: null,
        value: isoDuration(1, word.unit),
        rule: 'en.time.set',
      };
    case 'now':
      if (i === walk.first) return null; // "Now, …" opens a thought more often than it says when
      if (normAt(walk, i - 1) === 'until' || normAt(walk, i + 1) === 'that') return null;
      return { first: i, last: i + 1, type: 'DATE', point: null, value: 'PRESENT_REF', rule: 'en.time.now' };
    case 'ordinal':
      return readPartOf(walk, i);
    case 'unit':
    case 'season':
      return norm === 'second' ? readPartOf(walk, i) : null;
    case 'month':
      return readDayPhrase(walk, i) ?? readDateOrYear(walk, i);
    default:
      return readDayPhrase(walk, i);
  }
}

function readDateOrYear(walk: Walk, i: number): TimePhrase | null {
  const long = readLong(walk, i);
  if (!long) return null;
  bear(walk, long.is, i, long.last);
  return whole(i, long.last, long.is, long.is.kind);
}

const whole = (first: number, last: number, point: Point, rule: string): TimePhrase => ({
  first,
  last,
  type: 'DATE',
  point,
  rule: `en.time.${rule}`,
});

function readModified(walk: Walk, i: number, modifier: TimeWord & { kind: 'modifier' }): TimePhrase | null {
  const part = modifier.offset < 0 ? readPartOf(walk, i) : null;
  if (part) return part;
  const unit = readUnitAt(walk, i, false);
  if (unit) {
    const adverb = /^(?:earlier|later|early|late)$/.test(normAt(walk, i - 1));
    return { ...whole(i, unit.last, unit.is, unit.is.kind), first: adverb ? i - 1 : i };
  }
  if (modifier.from === 'text') return null;
  const stretch = modifier.offset < 0 ? wordAt(walk, i + 1) : undefined;
  if (stretch?.kind === 'unit' && !stretch.plural && !/^(?:second|quarter)$/.test(stretch.unit))
    return {
      first: i,
      last: i + 2,
      type: 'DURATION',
      point: null,
      value: isoDuration(1, stretch.unit),
      rule: 'en.time.duration',
    };
  const duration = modifier.offset !== 0 ? readDuration(walk, i + 1, i) : null;
  if (duration?.type === 'DURATION') return duration;
  const day = readDayPhrase(walk, i);
  if (day) return day;
  const month = normAt(walk, i) === 'past' ? null : monthAt(walk, i + 1);
  if (!month) return null;
  const bearing: Bearing = modifier.offset < 0 ? 'past' : modifier.offset > 0 ? 'future' : null;
  const point = {
    ...date(modifier.offset === 0 ? { offset: 0, from: 'report' } : null, month.month, null),
    bearing,
    said: bearing !== null,
  };
  return whole(i, month.last, point, 'month');
}
