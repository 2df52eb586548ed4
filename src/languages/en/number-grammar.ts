import type { Token } from '../../text/tokens.js';
import { digitsOf } from '../digits.js';
import { type NumberPhrase, times } from '../quantity-phrase.js';
import * as words from './numbers.js';

/** An English number with what is written onto it. */
export interface EnglishNumber extends NumberPhrase {
  /** What is written onto the digits: 210mm → mm; empty where it was a scale. */
  tail: string;
  /** Digits without grouping or scale. */
  bare: boolean;
  ordinal: boolean;
  /** The word "one", an article often. */
  one: boolean;
  scaled: number;
}

const LONGEST = 24; // words of one number
const DASH = /^[-–—‑]$/;
const LETTER = /^[a-z]/;
const numberWords: ReadonlySet<string> = new Set([
  ...words.cardinals.keys(),
  ...words.countless.keys(),
  ...words.countlessFactors.keys(),
  ...words.few,
  ...words.articles,
  'half',
]);

/** Whether a number may begin with a folded word. */
export const beginsNumber = (norm: string): boolean => numberWords.has(norm);

const blank = (first: number): EnglishNumber => ({
  first,
  last: first + 1,
  value: 0,
  tail: '',
  bare: false,
  ordinal: false,
  one: false,
  scaled: 1,
});

/** The number that begins at `first`, or `null`; ranges (350 to 400, 10-12) included. */
export function readNumber(tokens: readonly Token[], first: number, end: number): EnglishNumber | null {
  if (first >= end) return null;
  const token = tokens[first]!;
  if (token.kind === 'mark' || (token.kind === 'word' && !numberWords.has(token.norm))) return null;
  const from = readSimple(tokens, first, end);
  if (!from || from.comparator || from.ordinal || from.tail || from.last + 1 >= end) return from;
  const link = tokens[from.last]!;
  const to = tokens[from.last + 1]!;
  const dashed = DASH.test(link.text) && link.spaceBefore === to.spaceBefore;
  const between = link.norm === 'and' && first > 0 && tokens[first - 1]!.norm === 'between';
  if (!dashed && !between && link.norm !== 'to') return from;
  // "$1 to $2", the sign said again
  const signed = /^[$€£₹৳]$/.test(to.text) && from.last + 2 < end ? 1 : 0;
  const start = from.last + 1 + signed;
  const next = tokens[start]!;
  if (next.kind === 'mark' || (next.kind === 'word' && !words.cardinals.has(next.norm))) return from;
  const upper = readSimple(tokens, start, end);
  if (!upper || upper.comparator || upper.ordinal) return from;
  let { value } = from;
  if (upper.scaled > 1 && from.scaled === 1) {
    const scaled = times(value, upper.scaled);
    if (scaled < upper.value) value = scaled;
  }
  if (value >= upper.value) return from;
  return { ...upper, first, value, valueTo: upper.value, one: false };
}

function readSimple(tokens: readonly Token[], first: number, end: number): EnglishNumber | null {
  const token = tokens[first]!;
  const next = first + 1 < end ? tokens[first + 1]! : null;
  const { norm } = token;
  const article = token.kind === 'word' && words.articles.has(norm);
  if (article && !(next && (next.norm === 'few' || next.norm === 'half' || words.scales.has(next.norm))))
    return null;
  const number = blank(first);
  if (token.kind === 'number') return readDigits(tokens, number, end);
  if (article) return next ? readAfterArticle(tokens, number, end) : null;
  if (norm === 'half') return readHalf(tokens, number, end);
  const factor = words.countlessFactors.get(norm);
  if (factor && next?.norm === 'of' && first + 2 < end) {
    const scale = words.countless.get(tokens[first + 2]!.norm);
    if (scale && scale >= factor) return many(number, times(factor, scale), first + 3);
  }
  const many1 = words.countless.get(norm);
  if (many1) return many(number, many1, first + 1);
  if (words.few.has(norm)) {
    const scale = next && words.scales.get(next.norm);
    return scale ? manyOf(tokens, number, scale, first + 2, end) : null;
  }
  return readWords(tokens, number, end);
}

function many(number: EnglishNumber, value: number, last: number): EnglishNumber {
  return { ...number, value, last, comparator: '>', scaled: value };
}

/** "several hundred [thousand]". */
function manyOf(tokens: readonly Token[], number: EnglishNumber, scale: number, at: number, end: number) {
  const second = at < end ? words.scales.get(tokens[at]!.norm) : undefined;
  return second && second > scale ? many(number, times(scale, second), at + 1) : many(number, scale, at);
}

/** A dozen, a hundred, half a million, a few hundred; an article otherwise. */
function readAfterArticle(
  tokens: readonly Token[],
  number: EnglishNumber,
  end: number,
): EnglishNumber | null {
  const at = number.first + 1;
  const next = tokens[at]!;
  const scale = words.scales.get(next.norm);
  if (scale) {
    number.value = scale;
    number.scaled = scale;
    number.last = at + 1;
    return multiply(tokens, number, end);
  }
  if (next.norm === 'few' && at + 1 < end) {
    const few = words.scales.get(tokens[at + 1]!.norm);
    if (few) return manyOf(tokens, number, few, at + 2, end);
  }
  if (next.norm === 'half' && at + 1 < end) {
    // a half dozen, a half million
    const half = words.scales.get(tokens[at + 1]!.norm);
    if (half) return { ...number, value: half / 2, scaled: half, last: at + 2 };
  }
  return null;
}

/** Half a million, half a dozen. */
function readHalf(tokens: readonly Token[], number: EnglishNumber, end: number): EnglishNumber | null {
  let at = number.first + 1;
  if (at < end && words.articles.has(tokens[at]!.norm)) at++;
  const scale = at < end && at > number.first + 1 ? words.scales.get(tokens[at]!.norm) : undefined;
  return scale ? { ...number, value: scale / 2, scaled: scale, last: at + 1 } : null;
}

function readDigits(tokens: readonly Token[], number: EnglishNumber, end: number): EnglishNumber | null {
  const { norm } = tokens[number.first]!;
  const digits = digitsOf(norm);
  if (!digits) return null;
  number.value = digits.value;
  number.tail = digits.tail;
  if (digits.tail === '') {
    number.bare = !norm.includes(',');
    return multiply(tokens, number, end);
  }
  if (words.ordinalEndings.has(digits.tail) && Number.isInteger(digits.value)) {
    number.ordinal = true;
    return number;
  }
  const scale = words.attachedScales.get(digits.tail);
  if (scale && digits.tail !== 'm') {
    number.tail = '';
    number.value = times(digits.value, scale);
    number.scaled = scale;
  }
  return LETTER.test(number.tail) || number.tail === '' ? number : null;
}

/** Scales after a coefficient, and "and a half" before or after them. */
function multiply(tokens: readonly Token[], number: EnglishNumber, end: number): EnglishNumber {
  const half =
    number.last + 2 < end &&
    tokens[number.last]!.norm === 'and' &&
    tokens[number.last + 1]!.norm === 'a' &&
    tokens[number.last + 2]!.norm === 'half';
  if (half) {
    number.value += 0.5;
    number.last += 3;
    number.bare = false;
  }
  const furthest = Math.min(end, number.last + 4);
  for (let dashed = false; number.last < furthest; ) {
    const token = tokens[number.last]!;
    const scale = words.scales.get(token.norm);
    if (!scale) {
      // a 12-million-dollar deal
      if (
        !dashed &&
        token.text === '-' &&
        number.last + 1 < end &&
        words.scales.has(tokens[number.last + 1]!.norm)
      ) {
        dashed = true;
        number.last++;
        continue;
      }
      break;
    }
    number.value = times(number.value, scale);
    number.scaled = Math.max(number.scaled, scale);
    number.bare = false;
    number.one = false;
    number.last++;
    dashed = false;
  }
  return number;
}

/** Two, twenty-one, three hundred and five, two million three hundred thousand. */
function readWords(tokens: readonly Token[], number: EnglishNumber, end: number): EnglishNumber | null {
  let sum = 0;
  let group = 0;
  let at = number.first;
  let read = false;
  const furthest = Math.min(end, at + LONGEST);
  while (at < furthest) {
    const { norm } = tokens[at]!;
    const cardinal = words.cardinals.get(norm);
    if (
      cardinal !== undefined &&
      (group % 100 === 0 || (group % 10 === 0 && group % 100 >= 20 && cardinal < 10))
    ) {
      if (read && group % 100 === 0 && group === 0 && sum === 0) break;
      group += cardinal;
      read = true;
      at++;
    } else if (norm === 'hundred' && group > 0 && group < 100) {
      group *= 100;
      at++;
    } else if (words.scales.has(norm) && group > 0) {
      const scale = words.scales.get(norm)!;
      sum += times(group, scale);
      group = 0;
      number.scaled = Math.max(number.scaled, scale);
      at++;
    } else if (
      tokens[at]!.text === '-' &&
      at + 1 < end &&
      group >= 20 &&
      group % 10 === 0 &&
      (words.cardinals.get(tokens[at + 1]!.norm) ?? 99) < 10
    )
      at++;
    else if (
      norm === 'and' &&
      at + 1 < end &&
      (group >= 100 || sum > 0) &&
      group % 100 === 0 &&
      words.cardinals.has(tokens[at + 1]!.norm)
    )
      at++;
    else break;
  }
  if (!read) return null;
  number.value = sum + group;
  number.last = at;
  number.one = number.value === 1 && at === number.first + 1;
  if (number.scaled > 1 || group >= 100) return number;
  return multiply(tokens, number, end);
}
