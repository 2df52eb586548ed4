import type { Readout } from '../../src/readout/readout.js';
import { graphemeEdges } from '../../src/text/graphemes.js';
import type { Span } from '../../src/text/span.js';

export type Kind = 'said' | 'source' | 'cue' | 'party' | 'name' | 'time' | 'figure' | 'event';
export const KINDS: readonly Kind[] = ['said', 'source', 'cue', 'party', 'name', 'time', 'figure', 'event'];

/** Something drawn over a stretch of text. */
export interface Mark extends Span {
  kind: Kind;
  /** Index in the readout's list of its kind: an attribution for the first four, else entity, time, quantity, event. */
  n: number;
}

/** A stretch that the same marks cover from end to end. */
export interface Segment extends Span {
  marks: Mark[];
  /** How many contents lie over one another here. */
  depth: number;
  /** Attributions whose content begins, or ends, with this segment. */
  opens: number[];
  closes: number[];
}

export interface Paragraph extends Span {
  kind: 'headline' | 'aside' | 'body';
  segments: Segment[];
}

export interface Drawn {
  paragraphs: Paragraph[];
  /** What does not lie in the text; it is listed, not dropped. */
  unplaced: Mark[];
}

const IN_WORD = /[\p{L}\p{M}\p{N}\u200c\u200d]/u;
const FAR = 60; // code units that a word edge is looked for

/** A span widened to the edges of its words and of what is one syllable on screen. */
export function drawnEdges(text: string): (span: Span) => Span {
  const whole = graphemeEdges(text);
  const within = (at: number) =>
    at > 0 && at < text.length && IN_WORD.test(text[at - 1]!) && IN_WORD.test(text[at]!);
  return (span) => {
    let { start, end } = span;
    while (within(start) && span.start - start < FAR) start--;
    while (within(end) && end - span.end < FAR) end++;
    return whole({ start, end });
  };
}

/** What of a readout is marked in the text. Groups are sources, not names. */
export function marksOf(readout: Readout): Mark[] {
  const marks: Mark[] = [];
  const add = (kind: Kind, n: number, { start, end }: Span) => marks.push({ kind, n, start, end });
  readout.attributions.forEach((a, n) => {
    if (a.review?.verdict === 'rejected') return;
    for (const span of a.content) add('said', n, span);
    if (a.sourceSpan) add('source', n, a.sourceSpan);
    add('cue', n, a.cue);
    const sentence = {
      start: Math.min(a.cue.start, ...a.content.map((c) => c.start)) - 200,
      end: a.cue.end + 200,
    };
    for (const id of [a.addressee, ...a.via]) {
      const mentions = readout.entities.find((e) => e.id === id)?.mentions ?? [];
      const near = mentions.filter((m) => m.start >= sentence.start && m.end <= sentence.end);
      const at = nearest(near, a.cue);
      if (at) add('party', n, at);
    }
  });
  readout.entities.forEach((e, n) => {
    if (e.type !== 'group' && e.review?.verdict !== 'rejected') for (const m of e.mentions) add('name', n, m);
  });
  for (const [n, time] of readout.times.entries()) add('time', n, time);
  for (const [n, quantity] of readout.quantities.entries()) add('figure', n, quantity);
  readout.events.forEach((e, n) => {
    if (e.review?.verdict !== 'rejected') for (const m of [e.trigger, ...e.mentions]) add('event', n, m);
  });
  return marks;
}

const nearest = (spans: readonly Span[], to: Span): Span | undefined =>
  [...spans].sort((a, b) => Math.abs(a.start - to.start) - Math.abs(b.start - to.start))[0];

/** Cuts a report into paragraphs, and those at every edge of a mark. */
export function drawReport(
  text: string,
  marks: readonly Mark[],
  { headline, asides = [] }: { headline?: Span | undefined; asides?: readonly Span[] } = {},
): Drawn {
  const edges = drawnEdges(text);
  const sound = (m: Mark) => m.start >= 0 && m.start < m.end && m.end <= text.length;
  const placed = marks.filter(sound).map((m) => ({ ...m, ...edges(m) }));
  const paragraphs: Paragraph[] = [];
  for (const { start, end } of linesOf(text)) {
    const over = (spans: readonly Span[]) => spans.some((s) => s.start < end && s.end > start);
    const kind = headline && over([headline]) ? 'headline' : over(asides) ? 'aside' : 'body';
    paragraphs.push({ start, end, kind, segments: [] });
  }
  const sorted = placed.sort((a, b) => a.start - b.start || b.end - a.end);
  let open: Mark[] = [];
  let next = 0;
  for (const paragraph of paragraphs) {
    const cuts = new Set([paragraph.start, paragraph.end]);
    open = open.filter((m) => m.end > paragraph.start);
    while (next < sorted.length && sorted[next]!.start < paragraph.end) open.push(sorted[next++]!);
    for (const { start, end } of open) {
      if (start > paragraph.start) cuts.add(start);
      if (end < paragraph.end) cuts.add(end);
    }
    const at = [...cuts].sort((a, b) => a - b);
    for (let i = 0; i + 1 < at.length; i++) {
      const [start, end] = [at[i]!, at[i + 1]!];
      const here = open.filter((m) => m.start <= start && m.end >= end);
      const said = here.filter((m) => m.kind === 'said');
      paragraph.segments.push({
        start,
        end,
        marks: here,
        depth: said.length,
        opens: said.filter((m) => m.start === start).map((m) => m.n),
        closes: said.filter((m) => m.end === end).map((m) => m.n),
      });
    }
  }
  return { paragraphs, unplaced: marks.filter((m) => !sound(m)) };
}

/** Lines that have something on them. */
function linesOf(text: string): Span[] {
  const lines: Span[] = [];
  let start = 0;
  while (start <= text.length) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    if (text.slice(start, end).trim()) lines.push({ start, end });
    start = end + 1;
  }
  return lines;
}
