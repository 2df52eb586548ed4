import { LONGEST } from './clauses.js';
import { levelOf, normAt, type Parse, tagAt } from './parse.js';
import { Tag } from './tags.js';

/** Where the content before a parenthetical cue begins: the sentence, or its quotation, without a leading "But". */
export function contentStart(p: Parse, end: number): number {
  const level = levelOf(p, end - 1);
  const from = level < 0 ? p.first : Math.max(p.first, p.reading.quotes[level]!.first);
  let start = from;
  for (let i = end - 1; i >= from && end - i < LONGEST * 4; i--) {
    const quoted = p.quoteClosing.get(i);
    if (quoted && quoted.opening >= from) {
      i = quoted.opening;
      // “…,” he said: the quotation alone, where no clause runs into it
      const before = tagAt(p, i - 1);
      if (
        quoted.end >= end - 1 &&
        i > from &&
        (before === Tag.Comma || before === Tag.Stop || before === Tag.Mark)
      )
        return i;
      continue;
    }
    const between = normAt(p, i) === ':' && !p.reading.tokens[i + 1]?.spaceBefore; // 7:40
    if (tagAt(p, i) === Tag.Stop && /^[;:]/.test(normAt(p, i)) && !between) {
      start = i + 1;
      break;
    }
  }
  if (start === p.first) start = behindDateline(p, behindLabel(p, start), end);
  const first = tagAt(p, start);
  if (first === Tag.Conjunction && start + 1 < end) start++;
  if (
    /^(?:in fact|of course|for example|for instance|in addition|in short|as usual|as such) ,$/.test(
      `${normAt(p, start)} ${normAt(p, start + 1)} ${normAt(p, start + 2)}`,
    )
  )
    start += 3;
  if (tagAt(p, start) === Tag.Adverb && tagAt(p, start + 1) === Tag.Comma) start += 2;
  return start;
}

/** "(LEAD) ", "[Update] ": what an agency writes before a headline. */
export function behindLabel(p: Parse, start: number): number {
  if (!/^[([]$/.test(normAt(p, start))) return start;
  for (let i = start + 1; i < start + 5; i++) if (/^[)\]]$/.test(normAt(p, i))) return i + 1;
  return start;
}

/** "SEOUL, Jan. 15 (Agency) -- ": a dateline is not said. */
function behindDateline(p: Parse, start: number, end: number): number {
  for (let i = start; i < start + 14 && i < end; i++) {
    const tag = tagAt(p, i);
    if (tag === Tag.Verb || tag === Tag.Auxiliary || tag === Tag.Quote) return start;
    if (tag === Tag.Mark && /^(?:--+|—|–|-)$/.test(normAt(p, i)) && p.reading.tokens[i + 1]?.spaceBefore)
      return i > start && /^[A-Z]{2}/.test(p.reading.tokens[start]!.text) ? i + 1 : start;
  }
  return start;
}

/** Content without quotation marks, commas and stops at its edges; `null` where nothing is left. */
export function trimContent(p: Parse, first: number, last: number): { first: number; last: number } | null {
  for (;;) {
    while (
      first < last &&
      p.reading.tokens[first]!.kind === 'mark' &&
      tagAt(p, first) !== Tag.Quote &&
      !isPaired(p, first)
    )
      first++;
    while (
      first < last &&
      p.reading.tokens[last - 1]!.kind === 'mark' &&
      tagAt(p, last - 1) !== Tag.Quote &&
      !isPaired(p, last - 1) &&
      !asksInQuote(p, last - 1)
    )
      last--;
    if (first >= last) return null;
    const quoted = p.quoteOpening.get(first);
    if (quoted && quoted.end >= last) {
      first++;
      if (quoted.end === last && tagAt(p, last - 1) === Tag.Quote) last--;
      continue;
    }
    // a mark whose partner lies outside
    if (tagAt(p, first) === Tag.Quote && !quoted) {
      first++;
      continue;
    }
    if (tagAt(p, last - 1) === Tag.Quote) {
      const closing = p.quoteClosing.get(last - 1);
      if (!closing || closing.opening < first) {
        last--;
        continue;
      }
    }
    return { first, last };
  }
}

/** “Why?”, he asked: the mark is the speaker's. */
function asksInQuote(p: Parse, i: number): boolean {
  return levelOf(p, i) >= 0 && /^[?!]+$/.test(p.reading.tokens[i]!.text);
}

function isPaired(p: Parse, i: number): boolean {
  return /^[()[\]$£€%#@]/.test(p.reading.tokens[i]!.text);
}
