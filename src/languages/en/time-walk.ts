import type { Reading } from '../reading.js';
import type { Point, Relative, TimePhrase } from '../time-phrase.js';
import type { TimeWord } from './times.js';
import * as words from './times.js';

/** The tokens of one sentence, as the grammar walks over them. */
export interface Walk {
  reading: Reading;
  first: number;
  end: number;
}
/** What was read, and up to which token. */
export type Read<T> = { is: T; last: number } | null;
export const DASH = /^[-–—‑]$/;
const CAPITAL = /^\p{Lu}/u;

export const tokenAt = (walk: Walk, i: number) =>
  i >= walk.first && i < walk.end ? walk.reading.tokens[i]! : undefined;
export const normAt = (walk: Walk, i: number) => tokenAt(walk, i)?.norm ?? '';
export const textAt = (walk: Walk, i: number) => tokenAt(walk, i)?.text ?? '';
export const isCapital = (walk: Walk, i: number) => CAPITAL.test(textAt(walk, i));

export function wordAt(walk: Walk, i: number): TimeWord | undefined {
  const word = words.timeWords.get(normAt(walk, i));
  if (!word) return undefined;
  return (word.kind === 'month' || word.kind === 'weekday') && !isCapital(walk, i) ? undefined : word;
}

export const date = (
  year: number | Relative | null,
  month: number | Relative | null,
  day: number | null,
): Point & { kind: 'date' } => ({
  kind: 'date',
  calendar: 'gregorian',
  year,
  month,
  day,
  bearing: null,
  said: false,
});

export const whole = (first: number, last: number, point: Point, rule: string): TimePhrase => ({
  first,
  last,
  type: 'DATE',
  point,
  rule: `en.time.${rule}`,
});
