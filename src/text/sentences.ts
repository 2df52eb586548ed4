import { Kind, kindAt } from './characters.js';
import { findQuotes, type Quote } from './quotes.js';
import type { Span } from './span.js';
import type { Token } from './tokens.js';

/** Tokens `first` up to `last` (exclusive) between two blank lines. */
export interface Paragraph extends Span {
  first: number;
  last: number;
  index: number;
}

/** Tokens `first` up to `last` (exclusive); a balanced quotation is not cut, however many sentences it holds. */
export interface Sentence extends Span {
  first: number;
  last: number;
  index: number;
  paragraph: number;
}

export interface Layout {
  paragraphs: Paragraph[];
  sentences: Sentence[];
  quotes: Quote[];
}

const HARD_STOP = /^[।॥৷|?!？！。]/;
const CLOSER = /^(?:[”’»)\]}"']|'')$/;
/** English words that begin a sentence and no surname. */
const OPENERS: ReadonlySet<string> = new Set(
  'The A An He She It They We You His Her Its Their Our This That These Those There In On At But And However When While Earlier Later'.split(
    ' ',
  ),
);
/**
 * Tokens of a sentence; the longest of thirty thousand in newspapers has 288. What runs longer is no prose (a list, a
 * table, an attack) and is cut, so that grammar may look through a whole sentence and reading stays linear.
 */
const LONGEST = 320;
const WIDEST_WRAP = 100; // characters: texts wrapped by hand or by mail keep their lines shorter

/** Where paragraphs begin: after a blank line, or after a line break that does not merely wrap a long line. */
function paragraphStarts(text: string, tokens: readonly Token[]): number[] {
  const starts = tokens.length ? [0] : [];
  const full = fullLine(text);
  let lineStart = 0;
  for (let i = 1; i < tokens.length; i++) {
    const before = tokens[i - 1]!;
    const token = tokens[i]!;
    if (!token.spaceBefore) continue;
    const breaks = countBreaks(text, before.end, token.start);
    if (breaks === 0) continue;
    const wraps =
      breaks === 1 &&
      full < Infinity &&
      width(text, lineStart, before.end) + 1 + width(text, token.start, token.end) >= full &&
      !(HARD_STOP.test(before.text) || before.text === '.' || CLOSER.test(before.text));
    if (!wraps) starts.push(i);
    lineStart = token.start;
  }
  return starts;
}

/** From which width on a line had no room for another word; `Infinity` where each paragraph is one line. */
function fullLine(text: string): number {
  let longest = 0;
  for (let at = 0; at < text.length; ) {
    const end = text.indexOf('\n', at);
    const stop = end < 0 ? text.length : end;
    longest = Math.max(longest, stop - at > 3 * WIDEST_WRAP ? Infinity : width(text, at, stop));
    if (longest > WIDEST_WRAP) return Infinity;
    at = stop + 1;
  }
  return longest > 40 ? longest * 0.9 : Infinity;
}

/** Code units without nuktas, so that both encodings of য় are equally wide. */
function width(text: string, from: number, to: number): number {
  let count = to - from;
  for (let i = from; i < to; i++) if (text.charCodeAt(i) === 0x09bc) count--;
  return count;
}

function countBreaks(text: string, from: number, to: number): number {
  let breaks = 0;
  for (let i = from; i < to; i++) {
    if (kindAt(text, i) === Kind.Newline && !(text[i] === '\n' && text[i - 1] === '\r')) breaks++;
  }
  return breaks;
}

/** Abbreviations that end a sentence as often as they stand within one: "no" is also a word. */
const ENDING = /^(?:no|inc|ltd|corp|co|jr|sr)$/;

/** Whether a word that begins sentences, and no name, stands at `at` behind a space. */
function opensSentence(tokens: readonly Token[], at: number, to: number): boolean {
  const next = at < to ? tokens[at] : undefined;
  return next?.spaceBefore === true && OPENERS.has(next.text);
}

function endsSentence(
  tokens: readonly Token[],
  i: number,
  to: number,
  abbreviations: ReadonlySet<string>,
): boolean {
  const token = tokens[i]!;
  // "… left the U.S. He said": initials keep their stop
  if (token.kind === 'word')
    return token.text.charCodeAt(token.text.length - 1) === 0x2e && opensSentence(tokens, i + 1, to);
  if (token.kind !== 'mark') return false;
  if (HARD_STOP.test(token.text)) return true;
  if (token.text !== '.') return false;
  const before = tokens[i - 1];
  let after = i + 1;
  while (after < to && CLOSER.test(tokens[after]!.text) && !tokens[after]!.spaceBefore) after++;
  const next = tokens[after];
  if (next === undefined || after >= to) return true;
  if (!next.spaceBefore) return false;
  if (before && !token.spaceBefore && before.kind === 'word') {
    if (abbreviations.has(before.norm)) return ENDING.test(before.norm) && opensSentence(tokens, after, to);
    if (before.script === 'latin' && before.text.length === 1 && before.text !== 'I')
      return OPENERS.has(next.text); // "X. Kennedy" is one name, "posted on X. He …" none
  }
  return !/^[\p{Ll},;:)]/u.test(next.text);
}

/** Paragraphs, sentences and quotations of a tokenised text. `abbreviations` are folded, without their full stop. */
export function layOut(text: string, tokens: readonly Token[], abbreviations: ReadonlySet<string>): Layout {
  const starts = paragraphStarts(text, tokens);
  const layout: Layout = { paragraphs: [], sentences: [], quotes: [] };
  starts.forEach((first, index) => {
    const last = starts[index + 1] ?? tokens.length;
    layout.paragraphs.push({ first, last, index, start: tokens[first]!.start, end: tokens[last - 1]!.end });
    const quotes = findQuotes(tokens, first, last);
    for (const quote of quotes) layout.quotes.push(quote); // spreading a hundred thousand overflows the stack
    let begin = first;
    let nextQuote = 0;
    const push = (end: number): void => {
      if (end <= begin) return;
      while (end - begin > LONGEST) push(cutBefore(tokens, begin + LONGEST));
      layout.sentences.push({
        first: begin,
        last: end,
        index: layout.sentences.length,
        paragraph: index,
        start: tokens[begin]!.start,
        end: tokens[end - 1]!.end,
      });
      begin = end;
    };
    for (let i = first; i < last; i++) {
      while (nextQuote < quotes.length && quotes[nextQuote]!.opening < i) nextQuote++;
      const quote = quotes[nextQuote];
      if (quote && quote.opening === i && quote.closing > i) {
        // “… কৃতজ্ঞ।” ends the outer sentence too, unless a cue follows: “… চলবে।” বলেন তিনি
        i = quote.closing;
        if (quoteEndsSentence(tokens, quote, begin, last)) push(i + 1);
        continue;
      }
      if (!endsSentence(tokens, i, last, abbreviations)) continue;
      let end = i + 1;
      while (
        end < last &&
        (CLOSER.test(tokens[end]!.text) || HARD_STOP.test(tokens[end]!.text)) &&
        !tokens[end]!.spaceBefore
      )
        end++;
      push(end);
      i = end - 1;
    }
    push(last);
  });
  return layout;
}

/** The place to cut a run of tokens that must end by `at`: behind its last mark, where one stands in its second half. */
function cutBefore(tokens: readonly Token[], at: number): number {
  for (let i = at; i > at - LONGEST / 2; i--) {
    if (tokens[i - 1]!.kind === 'mark' && tokens[i]!.spaceBefore) return i;
  }
  return at;
}

/** Whether the stop inside a quotation's end also ends the sentence around it. */
function quoteEndsSentence(tokens: readonly Token[], quote: Quote, begin: number, to: number): boolean {
  const lastWord = tokens[quote.closing - 1]!;
  if (!(HARD_STOP.test(lastWord.text) || lastWord.text === '.')) return false;
  const next = tokens[quote.closing + 1];
  if (next === undefined || quote.closing + 1 >= to) return true;
  if (!next.spaceBefore) return false;
  const opens = next.kind === 'mark' && /^(?:[“"]|'')$/.test(next.text);
  if (next.kind === 'mark' && !opens) return false;
  // before the quotation stands its cue (বলেন, ‘…।’): then what follows is a new sentence
  const before = tokens[quote.opening - 1];
  const introduced =
    before !== undefined && (before.text === ',' || before.text === ':' || before.kind === 'word');
  if (introduced) return opens || next.script === 'bengali' || /^\p{Lu}/u.test(next.text);
  // “We are tired.” The crowd cheered: a cue would follow a comma, or be as short as in “We are tired.” Hale said.
  const alone = quote.opening === begin && lastWord.text === '.';
  return alone && /^\p{Lu}/u.test(next.text) && !stopsSoon(tokens, quote.closing + 1, to);
}

/** Whether two words and a stop follow: the cue of the quotation before them. */
function stopsSoon(tokens: readonly Token[], from: number, to: number): boolean {
  return from + 2 < to && tokens[from + 1]!.kind === 'word' && tokens[from + 2]!.text === '.';
}
