import { fold } from '../../text/fold.js';
import { digitsOf, dottedDate } from '../digits.js';
import { wordsOf } from '../names.js';
import type { Reading } from '../reading.js';
import {
  type Bearing,
  type DayPart,
  isoDuration,
  type Point,
  type TimePhrase,
  type TimeUnit,
} from '../time-phrase.js';
import { readNumber } from './number-grammar.js';
import * as words from './times.js';

const numbered = (list: string) =>
  new Map(
    list.split('|').flatMap((spellings, i) => spellings.split(' ').map((w) => [fold(w), i + 1] as const)),
  );
const weekdays = numbered(words.weekdays);
const months = numbered(words.months);
const days = new Map(Object.entries(words.days).map(([w, n]) => [fold(w), n]));
const eitherWay = new Map(Object.entries(words.eitherWay).map(([w, n]) => [fold(w), n]));
const parts = new Map(
  (Object.entries(words.parts) as [DayPart, string][]).flatMap(([part, list]) =>
    wordsOf(list).map((word) => [word, part] as const),
  ),
);
const units = new Map(
  (Object.entries(words.timeUnits) as [TimeUnit, string][]).flatMap(([unit, list]) =>
    wordsOf(list).map((word) => [word, unit] as const),
  ),
);
const turns = new Map<string, number>([
  ...wordsOf(words.lastWords).map((w) => [w, -1] as const),
  ...wordsOf(words.thisWords).map((w) => [w, 0] as const),
  ...wordsOf(words.nextWords).map((w) => [w, 1] as const),
]);
const AGO = new Set(wordsOf(words.ago));
const LATER = new Set(wordsOf(words.later));
const O_CLOCK = wordsOf('बजे')[0]!;

const date = (year: number | null, month: number | null, day: number | null): Point => ({
  kind: 'date',
  calendar: 'gregorian',
  year,
  month,
  day,
  bearing: null,
  said: false,
});

/** Looks at one sentence from token `i` on; each reader returns what it has read, or `null`. */
class Walk {
  readonly ahead: boolean;

  constructor(
    readonly reading: Reading,
    readonly end: number,
    first: number,
  ) {
    this.ahead = false;
    for (let i = first; i < end; i++)
      if (words.futureEndings.test(reading.tokens[i]!.norm)) this.ahead = true;
  }

  norm(i: number): string {
    return i < this.end ? (this.reading.tokens[i]?.norm ?? '') : '';
  }

  figure(i: number, most: number): number | null {
    const token = i < this.end ? this.reading.tokens[i]! : null;
    const digits = token?.kind === 'number' ? digitsOf(token.norm) : null;
    return digits && digits.tail === '' && digits.value >= 1 && digits.value <= most ? digits.value : null;
  }

  year(i: number): number | null {
    const year = this.figure(i, 2099);
    return year !== null && year >= 1600 ? year : null;
  }

  whole(first: number, last: number, point: Point, rule: string): TimePhrase {
    return { first, last, type: 'DATE', point, rule: `hi.time.${rule}`, ...(this.ahead && { ahead: true }) };
  }
}

/** 15 अगस्त 2025, 15 अगस्त, अगस्त 2025, 15.08.2025. */
function readDate(walk: Walk, i: number): TimePhrase | null {
  const dotted = dottedDate(walk.norm(i));
  if (dotted) return walk.whole(i, i + 1, date(dotted.year, dotted.month, dotted.day), 'date');
  const day = walk.figure(i, 31);
  const at = day === null ? i : i + 1;
  const month = months.get(walk.norm(at));
  if (!month) return null;
  const comma = walk.norm(at + 1) === ',' ? 1 : 0;
  const year = walk.year(at + 1 + comma);
  return walk.whole(i, year === null ? at + 1 : at + 2 + comma, date(year, month, day), 'date');
}

/** आज, कल, सोमवार, पिछले शुक्रवार. */
function readDay(walk: Walk, i: number): TimePhrase | null {
  const norm = walk.norm(i);
  const offset = days.get(norm);
  if (offset !== undefined) return walk.whole(i, i + 1, { kind: 'day', offset }, 'day');
  const distance = eitherWay.get(norm);
  if (distance !== undefined)
    return walk.whole(i, i + 1, { kind: 'day', offset: walk.ahead ? distance : -distance }, 'day');
  const turn = turns.get(norm);
  const at = turn === undefined ? i : i + 1;
  const weekday = weekdays.get(walk.norm(at));
  if (weekday) {
    const bearing: Bearing = turn === 1 ? 'future' : turn === -1 ? 'past' : null;
    return walk.whole(i, at + 1, { kind: 'weekday', weekday, bearing, said: bearing !== null }, 'weekday');
  }
  const unit = turn === undefined ? undefined : units.get(walk.norm(at));
  if (!unit || unit === 'hour' || unit === 'minute') return null;
  return walk.whole(i, at + 1, { kind: 'unit', unit, at: { offset: turn!, from: 'report' } }, 'unit');
}

/** तीन दिन पहले, दो हफ़्ते बाद; तीन घंटे lasts. 2019 में is a year. */
function readAmount(walk: Walk, i: number): TimePhrase | null {
  const number = readNumber(walk.reading.tokens, i, walk.end);
  if (!number || number.comparator) return null;
  const unit = units.get(walk.norm(number.last));
  if (!unit) {
    const year = walk.year(i);
    const marked =
      walk.norm(i + 1) === 'में' || walk.norm(i + 1) === 'से' || units.get(walk.norm(i - 1)) === 'year';
    return year !== null && marked ? walk.whole(i, i + 1, date(year, null, null), 'year') : null;
  }
  const last = number.last + 1;
  const after = walk.norm(last);
  if ((AGO.has(after) || LATER.has(after)) && Number.isInteger(number.value)) {
    const amount = AGO.has(after) ? -number.value : number.value;
    return walk.whole(i, last + 1, { kind: 'distance', amount, unit }, 'distance');
  }
  const value = isoDuration(number.valueTo ?? number.value, unit);
  return { first: i, last, type: 'DURATION', point: null, value, rule: 'hi.time.duration' };
}

/** What may stand behind a day, or by itself: सुबह, शाम 5 बजे. */
function withPart(walk: Walk, phrase: TimePhrase | null, i: number): TimePhrase | null {
  let at = phrase?.last ?? i;
  if (walk.norm(at) === 'की' || walk.norm(at) === 'को') at++;
  const part = parts.get(walk.norm(at));
  const after = part ? at + 1 : at;
  const hour = walk.figure(after, 12);
  const clock = hour !== null && walk.norm(after + 1) === O_CLOCK ? hour : null;
  if (!part && clock === null) return phrase;
  const base = phrase ?? { first: i, last: i, type: 'DATE' as const, point: null, rule: 'hi.time.part' };
  const noon =
    part && part !== 'MO' && clock !== null && clock < 12 && !(part === 'NI' && clock < 5) ? 12 : 0;
  return {
    ...base,
    type: 'TIME',
    last: clock === null ? after : after + 2,
    ...(part && { part }),
    ...(clock !== null && { clock: { hour: clock + noon, minute: null } }),
  };
}

/** Everything in a sentence that says when, in order. */
export function readTimePhrases(reading: Reading, sentence: number): TimePhrase[] {
  const { first, last: end } = reading.sentences[sentence]!;
  const walk = new Walk(reading, end, first);
  const found: TimePhrase[] = [];
  for (let i = first; i < end; ) {
    const day = readDate(walk, i) ?? readDay(walk, i);
    const phrase = withPart(walk, day, i) ?? readAmount(walk, i);
    if (phrase && phrase.last > i) {
      found.push(phrase);
      i = phrase.last;
    } else i++;
  }
  return found;
}
