import type { Bearing, DayPart, Point, TimePhrase } from '../time-phrase.js';
import { type Clock, readClock } from './clocks.js';
import { readDate } from './dates.js';
import { bearingAround } from './tense.js';
import { normAt, textAt, type Walk, wordAt } from './time-walk.js';

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
  if (named?.is.kind !== 'date' || named.is.day === null) return null;
  const comma = textAt(walk, named.last) === ',' ? 1 : 0;
  if (wordAt(walk, named.last + comma)?.kind === 'weekday' && comma)
    return { point: named.is, last: named.last + 2, weekday: false, said: true };
  return { point: named.is, last: named.last, weekday: false, said: named.is.year !== null };
}

/** "Sat" and "Sun" are days only beside a date. */
const isDateLine = (walk: Walk, i: number) =>
  readDate(walk, i + (/^[.,]$/.test(textAt(walk, i + 1)) ? 2 : 1)) !== null;

/** A day with its hour before or after it: "10am on Tuesday", "Tuesday at 10am", "the night of November 5". */
export function readDayPhrase(walk: Walk, i: number): TimePhrase | null {
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
