import type { Reading } from '../reading.js';
import type { Word } from '../word.js';
import * as nouns from './counted-nouns.js';
import { type BengaliNumber, readNumber } from './number-grammar.js';

const DASH = /^[-–—‑]$/;

/** Numbers that name something: section 144, Artemis-2, (65), list numbers, telephone numbers, scores, fractions. */
export function isReference(reading: Reading, number: BengaliNumber, from: number, end: number): boolean {
  const { tokens } = reading;
  const { first, last } = number;
  const before = first > from ? tokens[first - 1]! : null;
  const after = last < end ? tokens[last]! : null;
  const digits = tokens[first]!.kind === 'number';
  if (digits && number.bare) {
    const written = tokens[first]!.norm;
    if (/^[0০][0-9০-৯]{2,}$/.test(written) || /^[0-9০-৯]{10,}$/.test(written)) return true;
    if (before?.text === '(' && (after?.text === ')' || after?.text === ',')) return true;
    if (first === from && (after?.text === ')' || after?.text === '.') && !after.spaceBefore) return true;
    if (
      before &&
      /^[-–—‑/:]$/.test(before.text) &&
      !before.spaceBefore &&
      !tokens[first]!.spaceBefore &&
      first - 2 >= from
    )
      return true;
    if (
      after &&
      /^[-–—‑]$/.test(after.text) &&
      !after.spaceBefore &&
      last + 1 < end &&
      !tokens[last + 1]!.spaceBefore
    ) {
      if (tokens[last + 1]!.kind === 'number') return true; // scores, telephone numbers
    }
    if (
      after?.text === ':' &&
      !after.spaceBefore &&
      tokens[last + 1]?.kind === 'number' &&
      !tokens[last + 1]!.spaceBefore
    )
      return true;
  }
  if (
    after &&
    DASH.test(after.text) &&
    last + 1 < end &&
    nouns.fractions.has(stemOf(reading.words[last + 1]!))
  )
    return true;
  if (after && (has(nouns.fractions, reading.words[last]!) || has(nouns.scored, reading.words[last]!)))
    return true;
  if (number.classifier) return false;
  // "দুই ও তিন নম্বর ঘাট"
  if (after && number.scaled === 1 && last + 2 < end && nouns.and.has(after.norm)) {
    const joined = readNumber(tokens, last + 1, end);
    if (joined && joined.last < end && nouns.namesAfter.has(stemOf(reading.words[joined.last]!))) return true;
  }
  if (after && has(nouns.namesAfter, reading.words[last]!)) return true;
  return (
    digits &&
    number.scaled === 1 &&
    before !== null &&
    before.kind === 'word' &&
    reading.words[first - 1]!.nouns.some((n) => n.case === 'nominative' && nouns.namesBefore.has(n.stem))
  );
}
const stemOf = (word: Word) => word.nouns[0]?.stem ?? word.norm;

export const has = (set: ReadonlySet<string>, word: Word) =>
  set.has(word.norm) || word.nouns.some((n) => set.has(n.stem));

/** Four digits that may as well be a year. */
export const isYear = (number: BengaliNumber) =>
  number.bare &&
  number.valueTo === undefined &&
  number.value >= 1900 &&
  number.value < 2100 &&
  Number.isInteger(number.value);
