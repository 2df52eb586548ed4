import type { Reading, TokenRange } from '../languages/reading.js';

const EDGE = /^[\s,;:।॥|!?.…“”‘’"'«»–—-]+$/;
const KEPT_AT_END = /^[?!]$/;

/**
 * The range without commas, stops and quotation marks at its edges; `null` where nothing is left.
 * A question or exclamation mark inside the quotation stays out too: anchors end with a word.
 */
export function trimRange(reading: Reading, range: TokenRange): TokenRange | null {
  let { first, last } = range;
  while (first < last && reading.tokens[first]!.kind === 'mark' && EDGE.test(reading.tokens[first]!.text))
    first++;
  while (
    last > first &&
    reading.tokens[last - 1]!.kind === 'mark' &&
    (EDGE.test(reading.tokens[last - 1]!.text) || KEPT_AT_END.test(reading.tokens[last - 1]!.text))
  )
    last--;
  return first < last ? { first, last } : null;
}
