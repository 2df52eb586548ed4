import type { Readout } from '../../readout/readout.js';
import type { Span } from '../../text/span.js';

const OPENERS = '“‘"\'«„';
const CLOSERS = '”’"\'»';
const CLOSER_OF: Record<string, string> = { '“': '”', '‘': '’', '"': '"', "'": "'", '«': '»', '„': '“' };

const single = (text: string) => text.replace(/\s+/g, ' ').trim();

/** The words of a span, white space made single. */
export const wordsOf = (text: string, { start, end }: Span): string => single(text.slice(start, end));

/**
 * The words of a content with the quotation marks it stands in: those around it, one before it that is closed inside,
 * and one after it (and after its stop) that was opened inside.
 */
export function quotedWords(text: string, span: Span): string {
  let { start, end } = span;
  const mark = text[start - 1];
  const around = mark !== undefined && OPENERS.includes(mark) ? mark : null;
  const inside = text.slice(start, end);
  const wanted = around && isClosedIn(inside, around) ? null : (around ?? unclosed(inside));
  if (around && !wanted) start--;
  if (wanted) {
    const tail = /^[।.,!?…]?/.exec(text.slice(end, end + 1))![0].length;
    const closer = [end, end + tail].find((at) => text[at] !== undefined && closes(text[at], wanted));
    if (closer !== undefined) {
      end = closer + 1;
      if (around) start--;
    }
  }
  // ‘‘words’’: the mark that stands twice is shown twice
  if (text[start] === text[start - 1] && text[start] === around && text[end - 1] === text[end]) {
    start--;
    end++;
  }
  return single(text.slice(start, end));
}

const closes = (mark: string, opener: string) =>
  mark === CLOSER_OF[opener] || (opener !== "'" && mark !== "'" && CLOSERS.includes(mark));

/** Whether a quotation opened before a text ends within it. */
function isClosedIn(inside: string, opener: string): boolean {
  const closer = CLOSER_OF[opener]!;
  if (closer === "'") return false; // as likely an apostrophe
  if (closer === opener) return inside.split(closer).length % 2 === 0;
  const at = inside.indexOf(closer);
  const again = inside.indexOf(opener);
  return at >= 0 && (again < 0 || at < again);
}

/** The last quotation mark in a text that opens and is not closed. */
function unclosed(text: string): string | null {
  const at = Math.max(...['“', '‘', '«', '„'].map((mark) => text.lastIndexOf(mark)));
  if (at < 0) {
    if (text.split('"').length % 2 === 0) return '"';
    const opening = [...text.matchAll(/(?<!\S)'(?=\S)/g)].at(-1)?.index;
    return opening === undefined || /\S'(?![\p{L}\p{N}])/u.test(text.slice(opening + 1)) ? null : "'";
  }
  return text.indexOf(CLOSER_OF[text[at]!]!, at + 1) < 0 ? text[at]! : null;
}

/** Entity id → name. */
export function namer(readout: Readout): (id: string | null) => string {
  const names = new Map(readout.entities.map((e) => [e.id, e.name]));
  return (id) => (id === null ? '' : (names.get(id) ?? id));
}

/**
 * For each attribution the index of the one whose content it stands in (the innermost), or -1.
 */
export function nesting({ attributions }: Pick<Readout, 'attributions'>): number[] {
  const parents = attributions.map(() => -1);
  const pieces = attributions
    .flatMap(({ content }, owner) => content.map((span) => ({ ...span, owner })))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const cues = attributions.map(({ cue }, index) => ({ ...cue, index })).sort((a, b) => a.start - b.start);
  const open: typeof pieces = [];
  let next = 0;
  for (const cue of cues) {
    while (next < pieces.length && pieces[next]!.start <= cue.start) {
      const piece = pieces[next++]!;
      while (open.length && open.at(-1)!.end <= piece.start) open.pop();
      open.push(piece);
    }
    while (open.length && open.at(-1)!.end <= cue.start) open.pop();
    // bounded: contents rarely overlap without nesting, and never many deep
    for (let level = open.length - 1; level >= Math.max(0, open.length - 8); level--) {
      const { end, owner } = open[level]!;
      if (end < cue.end || owner === cue.index || isAbove(parents, cue.index, owner)) continue;
      parents[cue.index] = owner;
      break;
    }
  }
  return parents;
}

/** Whether `upper` already stands above `lower`, so that no circle arises. */
function isAbove(parents: readonly number[], upper: number, lower: number): boolean {
  for (let at = lower, steps = 0; at >= 0 && steps < 50; at = parents[at]!, steps++)
    if (at === upper) return true;
  return false;
}

/** What stands before and after a span in its sentence, looked for within some 200 code units. */
export function surroundings(text: string, { start, end }: Span): [before: string, after: string] {
  const lead = text
    .slice(Math.max(0, start - 200), start)
    .split(/[।?!\n]|\.\s/)
    .at(-1)!;
  const tail = text.slice(end, end + 200).split(/[।?!\n]|\.\s/)[0]!;
  return [
    single(lead.length < 200 ? lead : lead.replace(/^\S*\s/, '')),
    single(tail.length < 200 ? tail : tail.replace(/\s\S*$/, '')),
  ];
}
