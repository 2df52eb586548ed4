import type { Reading } from '../reading.js';
import * as nouns from './counted-nouns.js';
import type { EnglishNumber } from './number-grammar.js';

/** Numbers that name something: Article 5, F-16, ages, scores, fractions, telephone numbers, list numbers. */
export function isReference(reading: Reading, number: EnglishNumber, from: number, end: number): boolean {
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
