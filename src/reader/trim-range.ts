import type { Reading, TokenRange } from '../languages/reading.js';
import { perForm } from '../text/forms.js';
import type { Token } from '../text/tokens.js';

const STOP = 1;
const ASK = 2;
const QUOTE = 4;
/** What a mark is: bits; 0 for words. */
const marksOf = perForm(
  ({ text }) =>
    (/^[\s,;:।॥|.…–—-]+$/.test(text) ? STOP : 0) |
    (/^[?!]+$/.test(text) ? ASK : 0) |
    (/^[“”‘’„"'«»`]+$/.test(text) ? QUOTE : 0),
);

const marksAt = ({ kind, form }: Token): number => (kind === 'mark' ? marksOf(form) : 0);

/** Whether the quotation mark at `i` belongs to a quotation that neither begins nor ends with the range. */
function isInside({ quotes, quoteOf }: Reading, i: number, { first, last }: TokenRange): boolean {
  // a mark lies outside its quotation, so that the one it closes is its neighbour's
  const before = quotes[quoteOf[i - 1] ?? -1];
  const after = quotes[quoteOf[i + 1] ?? -1];
  const quote = after?.opening === i ? after : before?.closing === i ? before : null;
  if (!quote || quote.opening < first || quote.closing >= last) return false;
  return quote.closing >= 0 && (quote.opening > first || quote.closing < last - 1);
}

/**
 * The range without commas, stops and quotation marks at its edges; `null` where nothing is left. A question or
 * exclamation mark at the end stays, and so does the mark of a quotation that ends before the range does: “A” and “B”.
 */
export function trimRange(reading: Reading, range: TokenRange): TokenRange | null {
  let { first, last } = range;
  const { tokens } = reading;
  for (;;) {
    while (first < last && marksAt(tokens[first]!) & (STOP | ASK)) first++;
    while (last > first && marksAt(tokens[last - 1]!) & STOP) last--;
    if (first >= last) return null;
    const rest = { first, last };
    if (marksOf(tokens[first]!.form) & QUOTE && !isInside(reading, first, rest)) first++;
    else if (marksOf(tokens[last - 1]!.form) & QUOTE && !isInside(reading, last - 1, rest)) last--;
    else return rest;
    if (first >= last) return null;
  }
}
