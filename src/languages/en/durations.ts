import { isoDuration, type Point, type TimePhrase } from '../time-phrase.js';
import { readNumber } from './number-grammar.js';
import { normAt, textAt, tokenAt, type Walk, whole, wordAt } from './time-walk.js';

/** Six hours, a 20-year sentence, half an hour, three days ago, the past two weeks. */
export function readDuration(walk: Walk, i: number, first: number): TimePhrase | null {
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
