import { fold } from '../../text/fold.js';
import type { Token } from '../../text/tokens.js';
import { digitsOf } from '../digits.js';
import { type NumberPhrase, times } from '../quantity-phrase.js';
import * as words from './number-words.js';

const folded = (table: Readonly<Record<string, number>>) =>
  new Map(Object.entries(table).map(([word, value]) => [fold(word), value]));

const cardinals = new Map(
  words.cardinals
    .trim()
    .split(/[\n|]/)
    .flatMap((spellings, value) => spellings.split(' ').map((word) => [fold(word), value] as const)),
);
const scales = folded(words.scales);
const countless = folded(words.countless);
const shifts = folded(words.shifts);
const halves = folded(words.halves);
const RANGE = fold(words.rangeWord);
const DASH = /^[-–—‑]$/;
const MOST_GROUPS = 6;

/** An amount in digits or words, where one begins at `at`: its value and the offset after it. */
function coefficientAt(tokens: readonly Token[], at: number): { value: number; tail: string } | null {
  const token = tokens[at];
  if (!token) return null;
  if (token.kind === 'number') {
    const digits = digitsOf(token.norm);
    return digits && { value: digits.value, tail: digits.tail };
  }
  const value = cardinals.get(token.norm) ?? halves.get(token.norm);
  return value === undefined ? null : { value, tail: '' };
}

/** A number without range: १२, साढ़े तीन हज़ार, 6 लाख 38 हजार, सैकड़ों. */
function readSingle(tokens: readonly Token[], first: number, end: number): NumberPhrase | null {
  const many = countless.get(tokens[first]!.norm);
  if (many !== undefined) return { first, last: first + 1, value: many, comparator: '>' };
  const shift = shifts.get(tokens[first]!.norm);
  let at = shift === undefined ? first : first + 1;
  let sum = 0;
  for (let groups = 0; groups < MOST_GROUPS && at < end; groups++) {
    const scale = groups === 0 ? scales.get(tokens[at]!.norm) : undefined;
    const part =
      scale === undefined ? coefficientAt(tokens, at) : shift === undefined ? null : { value: 1, tail: '' };
    if (!part || (part.tail !== '' && groups > 0)) break;
    if (scale === undefined) at++;
    let value = part.value + (groups === 0 ? (shift ?? 0) : 0);
    let scaled = 1;
    for (
      let next = scales.get(tokens[at]?.norm ?? '');
      at < end && next !== undefined && part.tail === '';
    ) {
      value = times(value, next);
      scaled *= next;
      at++;
      next = scales.get(tokens[at]?.norm ?? '');
    }
    sum += value;
    if (scaled === 1) break;
  }
  return at > first && sum > 0 ? { first, last: at, value: Number(sum.toPrecision(14)) } : null;
}

/** The number that begins at `first`, ranges (10 से 12, 10-12) included; `null` where there is none. */
export function readNumber(tokens: readonly Token[], first: number, end: number): NumberPhrase | null {
  const from = readSingle(tokens, first, end);
  if (!from || from.comparator || from.last + 1 >= end) return from;
  const link = tokens[from.last]!;
  if (!DASH.test(link.text) && link.norm !== RANGE) return from;
  const to = readSingle(tokens, from.last + 1, end);
  if (!to || to.comparator) return from;
  // "10 से 12 लाख": the scale is said once
  const scale = scales.get(tokens[to.last - 1]!.norm);
  const value = scale !== undefined && from.value < 100 ? times(from.value, scale) : from.value;
  return value < to.value ? { first, last: to.last, value, valueTo: to.value } : from;
}

/** Whether a folded word may begin a number. */
export const beginsNumber = (norm: string): boolean =>
  cardinals.has(norm) || halves.has(norm) || shifts.has(norm) || countless.has(norm);
