import type { Comparator } from '../../readout/readout.js';
import { wordsOf } from '../names.js';
import { inUnit, type NumberPhrase, type QuantityPhrase } from '../quantity-phrase.js';
import type { Reading, TokenRange } from '../reading.js';
import { readNumber } from './number-grammar.js';
import { currencySigns, units } from './units.js';

type Bound = readonly [words: readonly string[], comparator: Comparator];
const BEFORE: readonly Bound[] = [
  [wordsOf('कम से कम'), '>='],
  [wordsOf('न्यूनतम'), '>='],
  [wordsOf('ज्यादा से ज्यादा'), '<='],
  [wordsOf('अधिकतम'), '<='],
  [wordsOf('करीब करीब'), '~'],
  ...wordsOf('करीब लगभग तकरीबन').map((word): Bound => [[word], '~']),
];
const AFTER: readonly Bound[] = [
  ...wordsOf('ज्यादा अधिक ऊपर').map((word): Bound => [[...wordsOf('से'), word], '>']),
  [wordsOf('से कम'), '<'],
];

const spelt = (reading: Reading, first: number, words: readonly string[]): boolean =>
  first >= 0 && words.every((word, k) => reading.tokens[first + k]?.norm === word);

/** A number with the words that say how exactly it is meant: कम से कम 12, 12 से ज़्यादा, क़रीब 12. */
function withBounds(reading: Reading, number: NumberPhrase): TokenRange & { comparator: Comparator } {
  const { first, last } = number;
  for (const [words, comparator] of BEFORE)
    if (spelt(reading, first - words.length, words)) return { first: first - words.length, last, comparator };
  for (const [words, comparator] of AFTER)
    if (spelt(reading, last, words)) return { first, last: last + words.length, comparator };
  return { first, last, comparator: number.comparator ?? '=' };
}

/** Every amount of a sentence: what is counted or measured, and how exactly. Times have been read by then. */
export function readQuantities(reading: Reading, sentence: number): QuantityPhrase[] {
  const { first: begin, last: end } = reading.sentences[sentence]!;
  const { tokens } = reading;
  const found: QuantityPhrase[] = [];
  for (let i = begin; i < end; i++) {
    const time = reading.timeAt[i]!;
    if (time >= 0 && reading.times[time]!.type !== 'DURATION') {
      i = reading.times[time]!.last - 1;
      continue;
    }
    const number = readNumber(tokens, i, end);
    if (!number) continue;
    const bounded = withBounds(reading, number);
    const at = bounded.last;
    const sign = i > begin ? currencySigns.get(tokens[i - 1]!.text) : undefined;
    const percent = at < end && tokens[at]!.text === '%';
    const unit = at < end && !sign && !percent ? units.get(tokens[at]!.norm) : undefined;
    i = number.last - 1;
    // एक is an article unless something measures with it
    if (!unit && !percent && !sign && number.value === 1 && tokens[i]!.kind === 'word') continue;
    const counting = tokens[at]?.kind === 'word' && !reading.words[at]!.closed ? 'item' : null;
    const measure = unit ?? { unit: sign ?? (percent ? 'percent' : counting) };
    const counted = !unit || measure.unit === 'person';
    const by = { ...measure, unit: '' };
    found.push({
      first: sign ? Math.min(bounded.first, number.first - 1) : bounded.first,
      last: percent || !counted ? at + 1 : at,
      value: inUnit(number.value, by),
      ...(number.valueTo !== undefined && { valueTo: inUnit(number.valueTo, by) }),
      comparator: bounded.comparator,
      unit: measure.unit,
      fallback: 'item',
      rule: 'hi.quantity',
    });
    i = Math.max(i, found.at(-1)!.last - 1);
  }
  return found;
}
