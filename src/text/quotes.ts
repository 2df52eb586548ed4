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

/** Opening marks with the mark that closes each. */
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
/** Marks that open or close, as they stand. */
const EITHER = new Set(['"', "'", "''", '”', '’', '’’']);
/** Marks that are apostrophes as often as quotation marks. */
const SINGLE = new Set(["'", '’', '‘']);
const SIGNS = new Set([...OPENERS.keys(), ...EITHER, '»']);

const DEEPEST = 8; // nobody nests deeper; bounds the work that a flood of opening marks makes
const LOOK_AHEAD = 60; // tokens

interface Open {
  quote: Quote;
  closer: string;
  sign: string;
}

/**
 * Finds the quotations of one paragraph (tokens `from` up to `to`), nested ones after the one they lie in.
 * Marks that say nothing of their direction open after a space and close before one; an apostrophe inside a word is no
 * token and so never met. Typewriter habits (”…”, ’…’) count as quotations. Of marks left open only the outermost
 * counts, and only where it can be no apostrophe. Linear in the number of tokens.
 */
export function findQuotes(tokens: readonly Token[], from: number, to: number): Quote[] {
  const quotes: Quote[] = [];
  const open: Open[] = [];
  for (let i = from; i < to; i++) {
    const token = tokens[i]!;
    if (token.kind !== 'mark' || !SIGNS.has(token.text)) continue;
    const sign = token.text;
    let level = open.length - 1;
    while (level >= 0 && !closes(sign, open[level]!)) level--; // the innermost quotation that waits for it
    const opens = opensAt(tokens, i, to, level >= 0);
    if (level >= 0 && !opens) {
      if (SINGLE.has(sign) && isPluralPossessive(tokens, i, to)) continue;
      const { quote } = open[level]!;
      quote.closing = i;
      quote.last = i;
      for (const left of open.splice(level).slice(1)) drop(left);
    } else if (opens) {
      const quote: Quote = { opening: i, closing: -1, first: i + 1, last: to, depth: open.length };
      quotes.push(quote);
      open.push({ quote, closer: OPENERS.get(sign) ?? sign, sign });
      if (open.length > DEEPEST) for (const left of open.splice(1, 1)) drop(left);
    }
  }
  const outermost = open.findIndex((o) => runsOn(tokens, o, from));
  open.forEach((left, i) => void (i !== outermost && drop(left)));
  return quotes.filter((q) => q.last > q.first);
}

/** What opened and never closed was no quotation: emptied, and so left out at the end. */
function drop({ quote }: Open): void {
  quote.last = quote.first;
}

function closes(sign: string, { closer, sign: opener }: Open): boolean {
  if (sign === closer) return true;
  // “We left,“ she said: an opening mark that opens nothing there
  if (closer === '”') return sign === "''" || sign === '"' || sign === '’’' || sign === '“';
  if (closer === '’’') return sign === '”' || sign === "''" || sign === '"';
  if (closer === '’') return sign === "'" || sign === '’’';
  return opener === '"' && sign === '”';
}

/** Whether the mark at `i` opens a quotation; `awaited`: one that it could close is open. */
function opensAt(tokens: readonly Token[], i: number, to: number, awaited: boolean): boolean {
  const { text: sign, spaceBefore } = tokens[i]!;
  const either = EITHER.has(sign);
  if (either ? awaited : !OPENERS.has(sign)) return false;
  const next = i + 1 < to ? tokens[i + 1]! : undefined;
  // „so“ closes with the mark that elsewhere opens
  if (awaited && (next === undefined || next.spaceBefore || next.kind === 'mark')) return false;
  // the '90s
  if (SINGLE.has(sign) && next && !next.spaceBefore && /^\p{Nd}\p{Nd}s$/u.test(next.text)) return false;
  if (next === undefined || next.spaceBefore) return !either || (sign === '"' && spaceBefore && !!next);
  return !either || spaceBefore || isOpeningContext(tokens[i - 1]);
}

function isOpeningContext(before: Token | undefined): boolean {
  return before === undefined || (before.kind === 'mark' && /^[([{:;,।.?!\-–—“‘«]/.test(before.text));
}

/**
 * Whether a single mark that would close a quotation belongs to a plural instead: ‘the students’ union is right’.
 * It does where a surer closing mark follows before the next opening one.
 */
function isPluralPossessive(tokens: readonly Token[], i: number, to: number): boolean {
  if (!isDoubtful(tokens, i, to)) return false;
  for (let j = i + 1; j < Math.min(to, i + LOOK_AHEAD); j++) {
    const { text } = tokens[j]!;
    if (!SINGLE.has(text)) continue;
    if (text === '‘' || opensAt(tokens, j, to, false)) return false;
    if (!isDoubtful(tokens, j, to)) return true;
  }
  return false;
}

function isDoubtful(tokens: readonly Token[], i: number, to: number): boolean {
  const before = tokens[i - 1];
  const next = i + 1 < to ? tokens[i + 1]! : undefined;
  return !!before?.norm.endsWith('s') && !!next?.spaceBefore && /^[a-z]/.test(next.text);
}

/** Whether a mark left open can stand for words that run on to the paragraph's end. */
function runsOn(tokens: readonly Token[], { sign, quote }: Open, from: number): boolean {
  if (sign === '”' || sign === "'" || sign === '’' || sign === '’’' || sign === "''") return false;
  const before = tokens[quote.opening - 1];
  return sign !== '‘' || quote.opening === from || /^[,:;\-–—]/.test(before!.text);
}

/** The words between the quotation's marks, as a span of the text. */
export function quoteSpan(quote: Quote, tokens: readonly Token[]): Span {
  return { start: tokens[quote.first]!.start, end: tokens[quote.last - 1]!.end };
}
