import { graphemeEdges } from '../text/graphemes.js';
import type { Span } from '../text/span.js';
import { tokenise } from '../text/tokens.js';
import type { Stems } from './search-words.js';

/** A piece of a report in which searched words stand; spans are of the report's text. */
export interface Excerpt extends Span {
  text: string;
  marks: Span[];
}

const LOOKED_AT = 200_000; // code units
const AROUND = 12; // tokens on each side of the first word
const MOST = 2;

/** The passages with the most different words of those wanted. Nothing begins or ends inside a grapheme. */
export function excerptsOf(
  whole: string,
  wanted: ReadonlySet<string>,
  forms: Stems,
  bodyStart = 0,
): Excerpt[] {
  const text = whole.slice(0, LOOKED_AT);
  const tokens = tokenise(text);
  const found = tokens.filter((t) => t.kind !== 'mark' && forms(t.norm).some((f) => wanted.has(f)));
  const edges = graphemeEdges(text);
  // the headline is shown anyway
  const body = found.filter((t) => t.start >= bodyStart);
  const passages = (body.length > 0 ? body : found).map((first) => ({
    first: Math.max(0, first.index - AROUND),
    last: Math.min(tokens.length, first.index + 2 * AROUND),
    at: first.index,
    kinds: 0,
  }));
  let from = 0;
  for (const passage of passages) {
    while (found[from]!.index < passage.at) from++;
    const kinds = new Set<string>();
    for (let i = from; i < found.length && found[i]!.index < passage.last; i++) kinds.add(found[i]!.norm);
    passage.kinds = kinds.size;
  }
  passages.sort((a, b) => b.kinds - a.kinds || a.at - b.at);
  const chosen: typeof passages = [];
  for (const passage of passages) {
    if (chosen.length === MOST) break;
    if (chosen.every((c) => passage.at >= c.last || passage.last <= c.at)) chosen.push(passage);
  }
  return chosen
    .sort((a, b) => a.at - b.at)
    .map(({ first, last }) => {
      const span = edges({ start: tokens[first]!.start, end: tokens[last - 1]!.end });
      const marks = found.filter((t) => t.start >= span.start && t.end <= span.end).map(edges);
      return { ...span, text: text.slice(span.start, span.end), marks };
    });
}
