import { Kind, kindAt } from './characters.js';
import type { Span } from './span.js';

/**
 * A function that widens a span to the grapheme boundaries around it, so that what is drawn never cuts a syllable.
 * Tokens of plain text end there anyway; the segmenter is asked only where two code units could belong together.
 */
export function graphemeEdges(text: string): (span: Span) => Span {
  let segments: Intl.Segments | undefined;
  const clusterAt = (index: number) => {
    segments ??= new Intl.Segmenter('bn', { granularity: 'grapheme' }).segment(text);
    return segments.containing(index);
  };
  return (span) => {
    let { start, end } = span;
    if (!isPlainEdge(text, start)) start = clusterAt(start)?.index ?? start;
    if (!isPlainEdge(text, end)) {
      const cluster = clusterAt(end);
      if (cluster && cluster.index < end) end = cluster.index + cluster.segment.length;
    }
    return { start, end };
  };
}

/** Whether a grapheme surely begins at `index`: a letter, digit, space or simple mark after another such character. */
function isPlainEdge(text: string, index: number): boolean {
  if (index <= 0 || index >= text.length) return true;
  return isPlain(text.charCodeAt(index)) && isPlain(text.charCodeAt(index - 1), true);
}

/** Characters of the scripts that the packs read; `before` an edge also what clings to the letter it follows. */
function isPlain(unit: number, before = false): boolean {
  if (unit < 0x250) return unit >= 0x20 && unit !== 0xa9 && unit !== 0xae && unit !== 0xad;
  if (unit >= 0x0980 && unit <= 0x09ff) {
    if (unit === 0x09cd) return false; // a conjunct may go on
    return before || kindAt(String.fromCharCode(unit), 0) !== Kind.Mark;
  }
  return unit === 0x0964 || unit === 0x0965 || (unit >= 0x2010 && unit <= 0x2027);
}
