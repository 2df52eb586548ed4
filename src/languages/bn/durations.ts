import { isoDuration, type Point, type TimePhrase, type TimeUnit } from '../time-phrase.js';
import { normAt, numberAt, type Walk, wholeAt, wordAt } from './time-walk.js';
import * as words from './times.js';

const HALF_AN_HOUR = isoDuration(30, 'minute');
const MOST_CENTURIES = 10;
const SHORT: ReadonlySet<TimeUnit> = new Set(['hour', 'minute', 'second']);

/** Whether a noun in the genitive stands before: নির্বাচনের [ছয় সপ্তাহ আগে]. */
function isCountedFrom({ reading }: Walk, first: number): boolean {
  if (first === 0 || reading.tokens[first - 1]!.kind !== 'word' || reading.timeAt[first - 1]! >= 0)
    return false;
  const { nouns, closed } = reading.words[first - 1]!;
  return !closed && nouns[0]?.case === 'genitive';
}

/** মাস তিনেক [আগে], সপ্তাহখানেক [আগে]. */
function agoAt(
  walk: Walk,
  i: number,
  first: number,
  last: number,
  amount: number,
  unit: TimeUnit,
): TimePhrase | null {
  if (first !== i || SHORT.has(unit) || !words.before.has(normAt(walk, last)) || isCountedFrom(walk, first))
    return null;
  const point: Point = { kind: 'distance', amount: -amount, unit };
  return { first, last: last + 1, type: 'DATE', point, rule: 'bn.time.ago' };
}

/** গত চার মাস, আগামী ২৪ ঘণ্টা, তিন দিন, তিন দিন আগে, ঘণ্টা দুয়েক. */
export function readDuration(walk: Walk, i: number, first: number): TimePhrase | null {
  const word = wordAt(walk, i);
  if (word?.entry.kind === 'lasting') {
    const ago = agoAt(walk, i, first, i + 1, word.entry.amount, word.entry.unit);
    if (ago) return ago;
    const value = isoDuration(word.entry.amount, word.entry.unit);
    return { first, last: i + 1, type: 'DURATION', point: null, value, rule: 'bn.time.duration' };
  }
  if (word?.entry.kind === 'unit' && word.case === 'nominative') {
    const about = words.aboutForms.get(normAt(walk, i + 1));
    const ago = about ? agoAt(walk, i, first, i + 2, about, word.entry.unit) : null;
    if (ago) return ago;
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
  const halved = words.half.has(normAt(walk, i)) ? wordAt(walk, i + 1) : null;
  if (halved?.entry.kind === 'unit' && halved.entry.unit === 'hour')
    return {
      first,
      last: i + 2,
      type: 'DURATION',
      point: null,
      value: HALF_AN_HOUR,
      rule: 'bn.time.duration',
    };
  const number = numberAt(walk, i);
  if (!number || number.ordinal || number.classifier || number.case !== 'nominative') return null;
  const unit = number.tail ? words.timeWords.get(number.tail) : wordAt(walk, number.last);
  if (unit?.entry.kind !== 'unit' && unit?.entry.kind !== 'lasting') return null;
  let last = number.tail ? number.last : number.last + 1;
  let amount = number.valueTo ?? number.value;
  let name = unit.entry.unit;
  if (name === 'century' && amount > MOST_CENTURIES) return null; // বিশ শতক is one of them
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
    // নির্বাচনের ছয় সপ্তাহ আগে: before that, whenever it was
    if (isCountedFrom(walk, first)) return null;
    const since = sinceThat(walk, first, last, name === 'day' ? -amount : null);
    if (since) return since;
    const point: Point = { kind: 'distance', amount: -amount, unit: name };
    return { first, last: last + 1, type: 'DATE', point, rule: 'bn.time.ago' };
  }
  const later =
    first === i && name === 'day' && unit.case === 'nominative' && words.later.has(normAt(walk, last));
  const since = later && !number.comparator ? sinceThat(walk, first, last, amount) : null;
  return (
    since ?? {
      first,
      last,
      type: 'DURATION',
      point: null,
      value: isoDuration(amount, name),
      rule: 'bn.time.duration',
    }
  );
}

/**
 * "এর তিন দিন আগে", "তার এক দিন পর": counted from the day spoken of last; of months and years nothing but how long is known.
 */
function sinceThat(walk: Walk, first: number, last: number, days: number | null): TimePhrase | null {
  if (first === 0 || !words.sinceWhen.has(normAt(walk, first - 1))) return null;
  if (days === null || !Number.isInteger(days)) return null;
  const point: Point = { kind: 'nth', nth: days, unit: 'day', of: { kind: 'that-day', which: 'last' } };
  return { first: first - 1, last: last + 1, type: 'DATE', point, rule: 'bn.time.since-that' };
}
