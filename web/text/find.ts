import { fold } from '../../src/text/fold.js';
import type { Span } from '../../src/text/span.js';

/** A text as it is searched: folded letter by letter, each folded unit knowing the letter that it comes from. */
export interface Searchable {
  folded: string;
  starts: Uint32Array;
  ends: Uint32Array;
}

const LETTER = /\s+|[^\p{M}\u200c\u200d][\p{M}\u200c\u200d]*|[\p{M}\u200c\u200d]+/gu;

/** Folds a text with its marks kept on their letters, so that what is found never cuts a syllable. */
export function searchable(text: string): Searchable {
  const pieces: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { 0: letter, index } of text.matchAll(LETTER)) {
    const piece = /^\s/.test(letter) ? ' ' : fold(letter);
    pieces.push(piece);
    for (let i = 0; i < piece.length; i++) {
      starts.push(index);
      ends.push(index + letter.length);
    }
  }
  return { folded: pieces.join(''), starts: Uint32Array.from(starts), ends: Uint32Array.from(ends) };
}

/**
 * Where words stand in a text, in the order of the text: in upper or lower case, with য় written either way, parted by any
 * blanks. Words that begin within a letter's marks are not looked for.
 */
export function findWords({ folded, starts, ends }: Searchable, words: string): Span[] {
  const wanted = searchable(words.trim()).folded;
  const found: Span[] = [];
  if (!wanted) return found;
  for (let at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + wanted.length)) {
    const start = starts[at]!;
    if (at === 0 || starts[at - 1] !== start) found.push({ start, end: ends[at + wanted.length - 1]! });
  }
  return found;
}
