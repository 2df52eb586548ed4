import { packs } from '../../src/languages/packs.js';
import type { TokenRange } from '../../src/languages/reading.js';
import { beginDraft, type Draft } from '../../src/reader/draft.js';
import { findNames } from '../../src/reader/names.js';
import { findQuantities } from '../../src/reader/quantities.js';
import { findTimes } from '../../src/reader/times.js';

/** A text read as far as its names. */
export function namesRead(language: string, text: string, headline?: string): Draft {
  const whole = headline ? `${headline}\n\n${text}` : text;
  const draft = beginDraft(
    { id: 'test', language, text: whole, ...(headline && { headline: { start: 0, end: headline.length } }) },
    packs.get(language)!,
  );
  findTimes(draft);
  findQuantities(draft);
  findNames(draft);
  return draft;
}

/** A text without its ⟦ ⟧ marks, and the offsets they enclosed. */
export function unmark(marked: string): {
  text: string;
  spans: { start: number; end: number; label: string }[];
} {
  const spans: { start: number; end: number; label: string }[] = [];
  let text = '';
  for (const part of marked.split(/(⟦[^⟧]*⟧)/)) {
    if (!part.startsWith('⟦')) {
      text += part;
      continue;
    }
    const [, label, words] = /^⟦(?:(\w+):)?(.*)⟧$/su.exec(part)!;
    spans.push({ start: text.length, end: text.length + words!.length, label: label ?? '' });
    text += words;
  }
  return { text, spans };
}

/** The tokens that a span of the text covers. */
export function tokensOf(draft: Draft, { start, end }: { start: number; end: number }): TokenRange {
  const inside = draft.tokens.filter((t) => t.start >= start && t.end <= end);
  return { first: inside[0]!.index, last: inside.at(-1)!.index + 1 };
}

/** The text with its names marked, as `unmark` reads it. */
export function marked(draft: Draft): string {
  let out = '';
  let at = 0;
  for (const { first, last, type } of draft.names) {
    const { start } = draft.tokens[first]!;
    const { end } = draft.tokens[last - 1]!;
    out += `${draft.text.slice(at, start)}⟦${type}:${draft.text.slice(start, end)}⟧`;
    at = end;
  }
  return out + draft.text.slice(at);
}
