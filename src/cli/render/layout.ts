import { graphemesOf } from '../../text/graphemes.js';
import type { Paint, Style } from './style.js';
import { widthOf } from './width.js';

export { widthOf };

/** A run of text in one style. */
export interface Piece {
  text: string;
  style?: Style | undefined;
}

const BREAKS = /[^\S\u00a0]+/; // a no-break space holds words together

/**
 * Columns that a text takes at most: many terminals give vowel signs and the letters of a conjunct columns of their own.
 * Lines are broken by this, or those terminals would break them once more.
 */
export function reachOf(text: string): number {
  if (/^[\u0020-\u007e]*$/.test(text)) return text.length;
  const spacing = text.match(/[^\p{Mn}\p{Me}\p{Cf}]/gu)?.length ?? 0;
  return /[\u1100-\u115f\u2329-\uffff]/.test(text) ? Math.max(widthOf(text), spacing) : spacing; // wide ones are there
}

/** A text filled up with blanks to a display width. */
export const pad = (text: string, width: number): string =>
  text + ' '.repeat(Math.max(0, width - widthOf(text)));

/** A word too long for a line, cut between graphemes. */
function cut(word: string, width: number): string[] {
  if (reachOf(word) <= width) return [word];
  const parts = [''];
  let used = 0;
  for (const grapheme of graphemesOf(word)) {
    const wide = reachOf(grapheme);
    if (used + wide > width && used > 0) {
      parts.push('');
      used = 0;
    }
    parts[parts.length - 1] += grapheme;
    used += wide;
  }
  return parts;
}

/** The beginning of a text within a display width, ended by … where something is left out; words stay whole. */
export function shorten(text: string, width: number): string {
  if (reachOf(text) <= width) return text;
  let kept = '';
  for (const word of text.split(/(?<=\s)/)) {
    if (reachOf(kept + word.trimEnd()) > width - 1) break;
    kept += word;
  }
  if (!kept) kept = cut(text, Math.max(1, width - 1))[0]!;
  return `${kept.trimEnd()}…`;
}

/** The end of a text within a display width, opened by … where something is left out; words stay whole. */
export function shortenStart(text: string, width: number): string {
  if (reachOf(text) <= width) return text;
  const words = text.split(/\s+/);
  let kept = '';
  while (words.length && reachOf(kept) + reachOf(words.at(-1)!) + 2 <= width - 1)
    kept = `${words.pop()} ${kept}`;
  return `… ${kept}`.trimEnd();
}

/**
 * Fills lines of a display width with pieces, breaking at blanks; `first` opens the first line, `rest` the others.
 * Styles are put on after breaking, so that they take no room.
 */
export function wrap(
  pieces: readonly Piece[],
  { width, first, rest, paint }: { width: number; first: Piece[]; rest: string; paint: Paint },
): string[] {
  const room = Math.max(12, width - reachOf(rest));
  const lines: Piece[][] = [[...first]];
  let used = first.reduce((sum, piece) => sum + reachOf(piece.text), 0) - reachOf(rest);
  let atStart = true;
  let glued = false; // whether the piece goes on without a blank
  for (const { text, style } of pieces) {
    const words = text.split(BREAKS);
    words.forEach((word, i) => {
      if (i > 0) glued = false;
      if (!word) return;
      for (const part of cut(word, room)) {
        const wide = reachOf(part);
        const gap = atStart || glued ? 0 : 1;
        if (!atStart && !glued && used + gap + wide > room) {
          lines.push([{ text: rest }]);
          used = 0;
          atStart = true;
        }
        const line = lines.at(-1)!;
        const last = line.at(-1);
        const blank = atStart || glued ? '' : ' ';
        if (last && last.style === style && !atStart) last.text += blank + part;
        else line.push({ text: blank + part, style });
        used += wide + (blank ? 1 : 0);
        atStart = false;
        glued = false;
      }
    });
    glued = !/\s$/.test(text) && !atStart;
  }
  return lines.map((line) =>
    line
      .map(({ text, style }) => paintWord(text, style, paint))
      .join('')
      .trimEnd(),
  );
}

/** Blanks before a styled word stay unstyled, or underlines would begin with them. */
function paintWord(text: string, style: Style | undefined, paint: Paint): string {
  const lead = /^ */.exec(text)![0].length;
  return text.slice(0, lead) + paint(text.slice(lead).replaceAll('\u00a0', ' '), style);
}
