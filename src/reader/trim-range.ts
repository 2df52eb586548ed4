import type { Reading, TokenRange } from '../languages/reading.js';

const STOPS = /^[\s,;:।॥|.…–—-]+$/;
const ASKS = /^[?!]+$/;
const QUOTES = /^[“”‘’„"'«»`]+$/;

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
  const drops = (i: number, more: RegExp | null): boolean => {
    const { kind, text } = tokens[i]!;
    if (kind !== 'mark') return false;
    return STOPS.test(text) || more?.test(text) === true;
  };
  for (;;) {
    while (first < last && drops(first, ASKS)) first++;
    while (last > first && drops(last - 1, null)) last--;
    if (first >= last) return null;
    const rest = { first, last };
    if (QUOTES.test(tokens[first]!.text) && !isInside(reading, first, rest)) first++;
    else if (QUOTES.test(tokens[last - 1]!.text) && !isInside(reading, last - 1, rest)) last--;
    else return rest;
    if (first >= last) return null;
  }
}
