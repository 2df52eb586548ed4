import type { UnitWord } from '../quantity-phrase.js';
import type { Reading } from '../reading.js';
import type { EnglishNumber } from './number-grammar.js';
import { currencySigns, unitPrefixes, units } from './units.js';

export interface Measure {
  unit: UnitWord;
  first: number;
  last: number;
}

/** What stands before the sign: US$, A$, HK$. A word of a report asks a map, never an object: "constructor" is in each. */
const DOLLARS: ReadonlyMap<string, string> = new Map([
  ['us', 'USD'],
  ['a', 'AUD'],
  ['c', 'CAD'],
  ['hk', 'HKD'],
  ['s', 'SGD'],
  ['nz', 'NZD'],
]);

/** $2.3bn, Rs 500 crore, Tk. 40, 5 million USD. */
export function readMoney(
  reading: Reading,
  number: EnglishNumber,
  from: number,
  end: number,
): Measure | null {
  const { tokens } = reading;
  let at = number.first - 1;
  if (at >= from && tokens[at]!.text === '.' && at > from && currencySigns.has(tokens[at - 1]!.norm)) at--;
  const before = at >= from ? currencySigns.get(tokens[at]!.norm) : undefined;
  if (before) {
    const country = at > from && !tokens[at]!.spaceBefore ? tokens[at - 1]!.norm : '';
    const named = DOLLARS.get(country);
    // five million is $5m
    const millions = number.tail === 'm' ? 1_000_000 : undefined;
    if (number.tail && !millions) return null;
    let { last } = number;
    if (last < end && units.get(tokens[last]!.norm)?.unit.endsWith('dollar')) last++;
    return {
      unit: { unit: (tokens[at]!.text === '$' && named) || before, ...(millions && { by: millions }) },
      first: named ? at - 1 : at,
      last,
    };
  }
  const after =
    number.last < end && number.tail === '' ? currencySigns.get(tokens[number.last]!.norm) : undefined;
  return after && tokens[number.last]!.norm !== 'rs'
    ? { unit: { unit: after }, first: number.first, last: number.last + 1 }
    : null;
}

/** The unit after a number: 20%, 360 kilometers, 5 million US dollars, 210mm, a 20-year sentence. */
export function readUnit(reading: Reading, number: EnglishNumber, end: number): Measure | null {
  const { tokens } = reading;
  const { first } = number;
  if (number.tail) {
    const joined = units.get(number.tail);
    return joined ? { unit: joined, first, last: number.last } : null;
  }
  let at = number.last;
  if (at >= end) return null;
  if (tokens[at]!.text.startsWith('%')) return { unit: { unit: 'percent' }, first, last: at + 1 };
  if (tokens[at]!.text === '-' && at + 1 < end && !tokens[at + 1]!.spaceBefore) at++;
  const token = tokens[at]!;
  const next = at + 1 < end ? tokens[at + 1]! : null;
  if (token.norm === 'per' && next?.norm === 'cent')
    return points(reading, { unit: { unit: 'percent' }, first, last: at + 2 }, end);
  if (token.norm === 'percentage' && next?.norm.startsWith('point'))
    return { unit: { unit: 'percent' }, first, last: at + 2 };
  if (token.norm === 'basis' && next?.norm.startsWith('point'))
    return { unit: { unit: 'percent', per: 100 }, first, last: at + 2 };
  const word = units.get(token.norm);
  if (word && token.norm !== 'm' && token.norm !== 'second') {
    const measure = { unit: word, first, last: at + 1 };
    return word.unit === 'percent' ? points(reading, measure, end) : measure;
  }
  const named = next && unitPrefixes.get(token.norm)?.[units.get(next.norm)?.unit ?? ''];
  return named ? { unit: { ...units.get(next.norm), ...named }, first, last: at + 2 } : null;
}

/** "5 percent points". */
function points({ tokens }: Reading, measure: Measure, end: number): Measure {
  return measure.last < end && tokens[measure.last]!.norm === 'points'
    ? { ...measure, last: measure.last + 1 }
    : measure;
}
