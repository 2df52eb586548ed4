import type { Piece } from './drawn.js';

/** A line of text as it stands on a page. */
export interface Line {
  text: string;
  page: number;
  x: number;
  end: number;
  y: number;
  size: number;
}

/** A paragraph, with the size of its letters; `page` is the one it begins on. */
export interface Paragraph {
  text: string;
  size: number;
  page: number;
}

/** Pieces that stand on one line, one behind the other, with the spaces that are drawn or left between them. */
export function linesOf(pieces: readonly Piece[], page: number): Line[] {
  const lines: Line[] = [];
  const gap = gapOf(pieces);
  let line: Line | undefined;
  for (const { text, x, y, end, size } of pieces) {
    if (text === '') continue;
    const em = Math.max(size, line?.size ?? 0, 1);
    // small letters above or below the line are on it; what begins far to the left or right is another column's
    const follows =
      line && Math.abs(y - line.y) < 0.45 * em && x > line.end - 0.7 * em && x < line.end + 3 * em;
    if (line && follows) {
      const space = x - line.end > gap * em && !/\s$/.test(line.text) && !/^\s/.test(text);
      line.text += (space ? ' ' : '') + text;
      line.end = Math.max(line.end, end);
      line.size = Math.max(line.size, size);
    } else if (/\S/.test(text)) lines.push((line = { text, page, x, end, y, size }));
  }
  for (const each of lines) each.text = each.text.normalize('NFC').replace(/\s+/g, ' ').trim();
  return lines.filter((l) => l.text !== '');
}

/** How wide a gap is a space, in letter heights: where spaces are drawn, as most programs do, hardly any gap is one. */
function gapOf(pieces: readonly Piece[]): number {
  let [letters, spaces] = [0, 0];
  for (const { text } of pieces) {
    letters += text.length;
    spaces += text.split(' ').length - 1;
  }
  return spaces * 20 > letters ? 0.8 : 0.18;
}

const REPEATS = 3; // pages

/** Without what stands at the top and bottom of page after page, and without page numbers. */
export function withoutFurniture(lines: readonly Line[]): Line[] {
  const pages = new Map<number, Line[]>();
  for (const line of lines) pages.set(line.page, [...(pages.get(line.page) ?? []), line]);
  const key = ({ text, y }: Line) => `${Math.round(y / 4)} ${text.replace(/\p{Nd}+/gu, '#')}`;
  const seen = new Map<string, number>();
  const edges = new Set<Line>();
  for (const all of pages.values()) {
    const byHeight = [...all].sort((a, b) => b.y - a.y);
    for (const line of new Set([...byHeight.slice(0, 3), ...byHeight.slice(-3)])) {
      edges.add(line);
      seen.set(key(line), (seen.get(key(line)) ?? 0) + 1);
    }
  }
  return lines.filter((line) => {
    if (!edges.has(line)) return true;
    const number = /^[\p{P}\s]*(?:page |পৃষ্ঠা )?\p{Nd}{1,4}(?: ?(?:\/|of) ?\p{Nd}{1,4})?[\p{P}\s]*$/iu.test(
      line.text,
    );
    return !number && seen.get(key(line))! < REPEATS;
  });
}

const SENTENCE_END = /[।.?!…:]["'”’»)\]]*$/u;

/** Lines as paragraphs: a gap, other letters, an indent or a short last line part them; a new page or column does not. */
export function paragraphsOf(lines: readonly Line[]): Paragraph[] {
  const pitch = usualPitch(lines);
  const paragraphs: Paragraph[] = [];
  let before: Line | undefined;
  let [left, right] = [0, 0];
  for (const line of lines) {
    const current = paragraphs.at(-1);
    const { size } = line;
    const fall = before ? before.y - line.y : 0;
    const sameColumn = before !== undefined && before.page === line.page && fall > 0 && line.x < before.end;
    const ended = before !== undefined && SENTENCE_END.test(before.text);
    const parted =
      before === undefined ||
      Math.abs(size - before.size) > 0.12 * size ||
      (sameColumn
        ? fall > 1.3 * pitch ||
          line.x > left + 0.8 * size ||
          (ended && before.end < right - 0.12 * (right - left))
        : ended || Math.abs(fall) > 40 * size);
    if (parted || !current) {
      paragraphs.push({ text: line.text, size, page: line.page });
      [left, right] = [line.x, line.end];
    } else {
      current.text = joined(current.text, line.text);
      left = sameColumn ? Math.min(left, line.x) : line.x;
      right = sameColumn ? Math.max(right, line.end) : line.end;
    }
    before = line;
  }
  return paragraphs;
}

/** A word that was parted at the end of a line is one word again. */
const joined = (before: string, after: string): string =>
  /[a-z]-$/.test(before) && /^[a-z]/.test(after)
    ? before.slice(0, -1) + after
    : `${before.replace(/\u00ad$/, '')}${/\u00ad$/.test(before) ? '' : ' '}${after}`;

const OFTEN = 0.15;

/** From line to line inside paragraphs: the smallest fall that many lines have. */
function usualPitch(lines: readonly Line[]): number {
  const falls = new Map<number, number>();
  let all = 0;
  for (let i = 1; i < lines.length; i++) {
    const [above, below] = [lines[i - 1]!, lines[i]!];
    const fall = Math.round((above.y - below.y) * 2) / 2;
    if (above.page !== below.page || fall < 0.5 * below.size || fall > 4 * below.size) continue;
    falls.set(fall, (falls.get(fall) ?? 0) + below.text.length);
    all += below.text.length;
  }
  const usual = [...falls].filter(([, length]) => length >= OFTEN * all).map(([fall]) => fall);
  return usual.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
}
