import type { Comparator } from '../../readout/readout.js';
import { inUnit, type QuantityPhrase } from '../quantity-phrase.js';
import type { Reading } from '../reading.js';
import { perWord } from '../word.js';
import { countedBy } from './counted.js';
import * as nouns from './counted-nouns.js';
import { type Measure, readMoney, readUnit } from './measures.js';
import { beginsNumber, type EnglishNumber, readNumber } from './number-grammar.js';
import { isReference } from './references.js';

const isNoNumber = perWord(({ norm }) => !beginsNumber(norm));

/** Every amount in one sentence, in order: numbers, what they count, and how exactly. */
export function readQuantities(reading: Reading, sentence: number): QuantityPhrase[] {
  const { first, last: end } = reading.sentences[sentence]!;
  const found: QuantityPhrase[] = [];
  for (let i = first; i < end; ) {
    const at = reading.timeAt[i]!;
    if (at >= 0 && reading.times[at]!.type !== 'DURATION') {
      i = reading.times[at]!.last;
      continue;
    }
    const token = reading.tokens[i]!;
    const number =
      token.kind === 'word' && isNoNumber(reading.words[i]!) ? null : readNumber(reading.tokens, i, end);
    if (!number) {
      i++;
      continue;
    }
    const phrase = readAmount(reading, number, first, end);
    if (phrase) found.push(phrase);
    i = Math.max(phrase?.last ?? 0, number.last);
  }
  return found;
}

function readAmount(
  reading: Reading,
  number: EnglishNumber,
  from: number,
  end: number,
): QuantityPhrase | null {
  if (number.ordinal || isReference(reading, number, from, end)) return null;
  const money = readMoney(reading, number, from, end);
  const measure = money ?? readUnit(reading, number, end);
  if (number.one && !measure) return null;
  if (number.tail && !measure) return null;
  let first = measure?.first ?? number.first;
  let last = measure?.last ?? number.last;
  let comparator: Comparator = number.comparator ?? '=';
  const before = readComparatorBefore(reading, first, from);
  if (before && !(measure && isThroughout(reading, measure, before.first, from))) {
    first = before.first;
    if (comparator === '=') comparator = before.sign;
  }
  const after =
    last + 1 < end &&
    reading.tokens[last]!.norm === 'or' &&
    `${reading.tokens[last]!.norm} ${reading.tokens[last + 1]!.norm}`;
  const sign = after && nouns.comparatorsAfter.get(after);
  if (sign) {
    last += 2;
    comparator = sign;
  }
  const phrase: QuantityPhrase = {
    first,
    last,
    value: measure ? inUnit(number.value, measure.unit) : number.value,
    comparator,
    unit: null,
    rule: measure ? 'en.quantity.measure' : 'en.quantity.count',
  };
  if (number.valueTo !== undefined)
    phrase.valueTo = measure ? inUnit(number.valueTo, measure.unit) : number.valueTo;
  if (measure) phrase.unit = measure.unit.unit;
  else {
    phrase.unit = countedBy(reading, number, from, end);
    if (phrase.unit !== 'person' && isYear(number)) return null;
    phrase.fallback = 'item';
  }
  return phrase;
}

const isYear = (number: EnglishNumber) =>
  number.bare &&
  number.valueTo === undefined &&
  Number.isInteger(number.value) &&
  number.value >= 1900 &&
  number.value < 2100;

/** "It fell over two years" is during them; "for over two years" is more than that. */
function isThroughout({ tokens }: Reading, measure: Measure, at: number, from: number): boolean {
  if (!/^(?:year|month|day|hour|minute)$/.test(measure.unit.unit)) return false;
  return tokens[at]!.norm === 'over' && !(at > from && MORE_THAN.has(tokens[at - 1]!.norm));
}

const MORE_THAN = new Set([
  'for',
  'after',
  'lasted',
  'lasting',
  'lasts',
  'took',
  'take',
  'takes',
  'well',
  'just',
  'of',
  'spent',
  'served',
  'with',
]);

function readComparatorBefore(
  { tokens }: Reading,
  first: number,
  from: number,
): { first: number; sign: Comparator } | null {
  for (const [phrase, sign] of nouns.comparatorsBefore) {
    const start = first - phrase.length;
    if (start >= from && phrase.every((word, k) => tokens[start + k]!.norm === word))
      return { first: start, sign };
  }
  return null;
}
