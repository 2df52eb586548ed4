import type { Span } from './span.js';
import type { Token } from './tokens.js';

/** A quotation: tokens `first` up to `last` (exclusive), without its marks. */
export interface Quote {
  /** Index of the opening mark's token. */
  opening: number;
  /** Index of the closing mark's token; -1 where it is missing and the quotation runs to its paragraph's end. */
  closing: number;
  first: number;
  last: number;
  /** How many quotations it lies in. */
  depth: number;
}

const OPENERS = new Map([
  ['“', '”'],
  ['‘', '’'],
  ['‘‘', '’’'],
  ['«', '»'],
  ['„', '“'],
  ['"', '"'],
  ["'", "'"],
  ["''", "''"],
  ['``', "''"],
]);
const EITHER = new Set(['"', "'", "''", '”', '’', '’’']);

/**
 * Finds the quotations of one paragraph (tokens `from` up to `to`), nested ones after the one they lie in.
 * Marks that say nothing of their direction open after a space and close before one; an apostrophe inside a word is no
 * token and so never met. Typewriter habits (”…”, ’…’) count as quotations.
 */
export function findQuotes(tokens: readonly Token[], from: number, to: number): Quote[] {
  const quotes: Quote[] = [];
  const open: { quote: Quote; closer: string; sign: string }[] = [];
  for (let i = from; i < to; i++) {
    const token = tokens[i]!;
    if (token.kind !== 'mark') continue;
    const sign = token.text;
    // a closer closes the innermost quotation that waits for it
    let level = open.length - 1;
    while (level >= 0 && !closes(sign, open[level]!)) level--;
    const opensHere = OPENERS.has(sign) || EITHER.has(sign);
    const next = tokens[i + 1];
    const atWordStart =
      next !== undefined &&
      i + 1 < to &&
      !next.spaceBefore &&
      (token.spaceBefore || isOpeningContext(tokens[i - 1]));
    if (level >= 0 && !(opensHere && atWordStart && !EITHER.has(sign))) {
      const { quote } = open[level]!;
      quote.closing = i;
      quote.last = i;
      for (const left of open.splice(level).slice(1)) {
        // what opened inside and never closed was no quotation
        quotes.splice(quotes.indexOf(left.quote), 1);
      }
    } else if (opensHere && (atWordStart || (OPENERS.has(sign) && !EITHER.has(sign)))) {
      const quote: Quote = { opening: i, closing: -1, first: i + 1, last: to, depth: open.length };
      quotes.push(quote);
      open.push({ quote, closer: OPENERS.get(sign) ?? sign, sign });
    }
  }
  return quotes.filter((q) => q.last > q.first);
}

function closes(sign: string, { closer, sign: opener }: { closer: string; sign: string }): boolean {
  if (sign === closer) return true;
  if (closer === '”') return sign === "''" || sign === '"' || sign === '’’';
  if (closer === '’’') return sign === '”' || sign === "''" || sign === '"';
  if (closer === '’') return sign === "'" || sign === '’’';
  return opener === '"' && sign === '”';
}

function isOpeningContext(before: Token | undefined): boolean {
  return before === undefined || (before.kind === 'mark' && /^[([{:;,\-–—“‘«]/.test(before.text));
}

/** The words between the quotation's marks, as a span of the text. */
export function quoteSpan(quote: Quote, tokens: readonly Token[]): Span {
  return { start: tokens[quote.first]!.start, end: tokens[quote.last - 1]!.end };
}
