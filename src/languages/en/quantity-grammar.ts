import type { Comparator } from '../../readout/readout.js';
import { inUnit, type QuantityPhrase, type UnitWord } from '../quantity-phrase.js';
import type { Reading } from '../reading.js';
import * as nouns from './counted-nouns.js';
import { type EnglishNumber, readNumber } from './number-grammar.js';
import { currencySigns, unitPrefixes, units } from './units.js';

const REACH = 6; // tokens between a number and the noun it counts

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
    const number = readNumber(reading.tokens, i, end);
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

interface Measure {
  unit: UnitWord;
  first: number;
  last: number;
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
  const after = last + 1 < end && `${reading.tokens[last]!.norm} ${reading.tokens[last + 1]!.norm}`;
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

/** Numbers that name something: Article 5, F-16, ages, scores, fractions, telephone numbers, list numbers. */
function isReference(reading: Reading, number: EnglishNumber, from: number, end: number): boolean {
  const { tokens } = reading;
  const { first, last } = number;
  const before = first > from ? tokens[first - 1]! : null;
  const after = last < end ? tokens[last]! : null;
  const second = last + 1 < end ? tokens[last + 1]! : null;
  if (after && nouns.comparatorsAfter && isFraction(after.text, second?.norm, after.norm)) return true;
  if (tokens[first]!.kind !== 'number') return false;
  if (/^0\d/.test(tokens[first]!.norm) || /^\d{10,}$/.test(tokens[first]!.norm)) return true;
  if (before?.kind === 'word' && nouns.namesBefore.has(before.norm)) return true;
  if (before?.text === '#') return true;
  if (
    before &&
    /^[-–/:.]$/.test(before.text) &&
    !before.spaceBefore &&
    !tokens[first]!.spaceBefore &&
    first - 2 >= from
  )
    return tokens[first - 2]!.kind === 'word' || tokens[first - 2]!.kind === 'number';
  if (!number.bare) return false;
  if (isBeaten(reading, number, from, end)) return true;
  if (
    after &&
    /^[-–/:]$/.test(after.text) &&
    !after.spaceBefore &&
    second?.kind === 'number' &&
    !second.spaceBefore
  )
    return true;
  if (before?.text === '(' && (after?.text === ')' || after?.text === ',')) return true;
  if (before?.norm === 'aged' || before?.norm === 'age') return true;
  if (first === from && (after?.text === ')' || after?.text === '.') && second?.spaceBefore) return true;
  // "John Smith, 34, said", "the president, 71, has"
  const aged =
    before?.text === ',' && /^[,.]$/.test(after?.text ?? '') && number.value > 9 && number.value < 115;
  return aged && first - 2 >= from && tokens[first - 2]!.kind === 'word' && second?.kind !== 'number';
}

/** Scores and votes: "5 to 4", the smaller number last. */
function isBeaten(
  { tokens }: Reading,
  { first, last, value }: EnglishNumber,
  from: number,
  end: number,
): boolean {
  if (last + 1 < end && tokens[last]!.norm === 'to' && tokens[last + 1]!.kind === 'number')
    return Number(tokens[last + 1]!.norm) < value;
  return first - 2 >= from && tokens[first - 1]!.norm === 'to' && Number(tokens[first - 2]!.norm) > value;
}

function isFraction(text: string, second: string | undefined, norm: string): boolean {
  if (norm === 'quarters' || norm === 'thirds' || norm === 'fifths') return true;
  return text === '-' && second !== undefined && numbersAsFractions.has(second);
}
const numbersAsFractions = new Set([
  'third',
  'thirds',
  'quarter',
  'quarters',
  'fifth',
  'fifths',
  'tenth',
  'tenths',
  'half',
]);

/** $2.3bn, Rs 500 crore, Tk. 40, 5 million USD. */
function readMoney(reading: Reading, number: EnglishNumber, from: number, end: number): Measure | null {
  const { tokens } = reading;
  let at = number.first - 1;
  if (at >= from && tokens[at]!.text === '.' && at > from && currencySigns.has(tokens[at - 1]!.norm)) at--;
  const before = at >= from ? currencySigns.get(tokens[at]!.norm) : undefined;
  if (before) {
    // US$, A$, HK$
    const country = at > from && !tokens[at]!.spaceBefore ? tokens[at - 1]!.norm : '';
    const named = { us: 'USD', a: 'AUD', c: 'CAD', hk: 'HKD', s: 'SGD', nz: 'NZD' }[country];
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
function readUnit(reading: Reading, number: EnglishNumber, end: number): Measure | null {
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

const singular = (norm: string): string => {
  if (norm.endsWith('ies')) return `${norm.slice(0, -3)}y`;
  return norm.endsWith('s') && !norm.endsWith('ss') ? norm.slice(0, -1) : norm;
};
const isPerson = (norm: string) =>
  nouns.people.has(norm) ||
  nouns.people.has(singular(norm)) ||
  (norm.endsWith('es') && nouns.people.has(norm.slice(0, -2)));
const isPlural = (norm: string) =>
  nouns.irregularPlurals.has(norm) || (norm.endsWith('s') && !norm.endsWith('ss') && !norm.endsWith('us'));

/** The kind of thing that a number counts; `null` where nothing says. */
function countedBy(
  reading: Reading,
  number: EnglishNumber,
  from: number,
  end: number,
): 'person' | 'item' | null {
  const { tokens } = reading;
  let i = number.last;
  if (i < end && tokens[i]!.norm === 'of') {
    i++;
    while (i < end && /^(?:the|its|his|her|their|those|these|our)$/.test(tokens[i]!.norm)) i++;
  }
  let head: string | null = null;
  for (const stop = Math.min(end, i + REACH); i < stop; i++) {
    const token = tokens[i]!;
    if (token.kind === 'mark') {
      if (/^[-–]$/.test(token.text) && !token.spaceBefore) continue;
      break;
    }
    if (token.kind === 'number') break;
    if (token.norm === "'s") {
      head = null;
      continue;
    }
    if (nouns.casualties.has(token.norm) && head === null) return 'person';
    if (nouns.stops.has(token.norm)) {
      if (
        head === null &&
        /^(?:were|was|have|had|are)$/.test(token.norm) &&
        casualtyWithin(reading, i + 1, end)
      )
        return 'person';
      break;
    }
    head = token.norm;
    if (isPlural(token.norm) && tokens[i + 1]?.norm !== "'s") break;
  }
  if (head) return isPerson(head) ? 'person' : 'item';
  for (let j = number.first - 1; j >= Math.max(from, number.first - REACH); j--) {
    if (tokens[j]!.kind === 'mark') break;
    if (nouns.casualties.has(tokens[j]!.norm)) return 'person';
  }
  return null;
}

/** "At least 20 were killed". */
function casualtyWithin({ tokens }: Reading, at: number, end: number): boolean {
  for (let i = at; i < Math.min(end, at + 3); i++) if (nouns.casualties.has(tokens[i]!.norm)) return true;
  return false;
}
