import { perForm } from '../../text/forms.js';
import { digitsOf } from '../digits.js';
import type { Reading } from '../reading.js';
import type { Point, Relative } from '../time-phrase.js';
import type { Inflected } from './endings.js';
import { type BengaliNumber, readNumber } from './number-grammar.js';
import type { TimeWord } from './times.js';
import * as words from './times.js';

/** The tokens of one sentence, as the grammar walks over them. */
export interface Walk {
  reading: Reading;
  end: number;
  /** Numbers by where they begin, as far as they have been read: the rules look at one place many times. */
  numbers: Map<number, BengaliNumber | null>;
}
/** What was read, up to which token, and the case its last word stands in. */
export type Read<T> = { is: T; last: number; case: Inflected<unknown>['case'] } | null;
export const DASH = /^[-–—‑]$/;

const timeWordOf = perForm(({ norm }) => words.timeWords.get(norm) ?? null);

/** What the word at token `i` does in time expressions. */
export function wordAt(walk: Walk, i: number): Inflected<TimeWord> | undefined {
  return i < walk.end ? (timeWordOf(walk.reading.tokens[i]!.form) ?? undefined) : undefined;
}
/** Folded words and text by token, empty past the sentence's end. */
export const normAt = (walk: Walk, i: number) => (i < walk.end ? walk.reading.tokens[i]!.norm : '');
export const textAt = (walk: Walk, i: number) => (i < walk.end ? walk.reading.tokens[i]!.text : '');

/** The number that begins at token `i`. */
export function numberAt(walk: Walk, i: number): BengaliNumber | null {
  if (i >= walk.end) return null;
  let number = walk.numbers.get(i);
  if (number === undefined) {
    number = readNumber(walk.reading.tokens, i, walk.end);
    walk.numbers.set(i, number);
  }
  return number;
}

/** A plain whole number in digits or words, as days and years are written. */
export function wholeAt(walk: Walk, i: number, from: number, to: number): BengaliNumber | null {
  const number = numberAt(walk, i);
  return number &&
    Number.isInteger(number.value) &&
    number.value >= from &&
    number.value <= to &&
    number.valueTo === undefined &&
    !number.comparator &&
    !number.classifier &&
    number.scaled === 1 &&
    !number.fraction
    ? number
    : null;
}

/** ২০২৪ in four digits without grouping. */
export function yearDigits(walk: Walk, i: number): { year: number; tail: string } | null {
  if (i >= walk.end || walk.reading.tokens[i]!.kind !== 'number') return null;
  const digits = digitsOf(walk.reading.tokens[i]!.norm);
  if (digits?.written.length !== 4 || !/^\d{4}$/.test(digits.written)) return null;
  if (walk.reading.tokens[i]!.norm.includes(',')) return null;
  return { year: digits.value, tail: digits.tail };
}

/** A date whose bearing is still open. */
export const date = (
  year: number | Relative | null,
  month: number | Relative | null,
  day: number | null,
  calendar: 'gregorian' | 'bengali' = 'gregorian',
): Point & { kind: 'date' } => ({ kind: 'date', calendar, year, month, day, bearing: null, said: false });
