import { isoDuration, type Point, type TimePhrase } from '../time-phrase.js';
import { normAt, numberAt, type Walk, wholeAt, wordAt } from './time-walk.js';
import * as words from './times.js';

const MOST_CENTURIES = 10;

/** গত চার মাস, আগামী ২৪ ঘণ্টা, তিন দিন, তিন দিন আগে, ঘণ্টা দুয়েক. */
export function readDuration(walk: Walk, i: number, first: number): TimePhrase | null {
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
