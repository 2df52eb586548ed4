import type { Attribution, Entity, Quantity } from '../../readout/readout.js';
import type { Span } from '../../text/span.js';
import type { Coverage } from '../cover.js';
import type { Page } from '../page.js';
import type { Question } from '../question.js';

/** How a stretch of a report stands to what a question asks whether. */
export type Stance = 'affirms' | 'negates' | 'denies' | 'silent';

/** A stretch of a report that may answer. */
export interface Found {
  span: Span;
  score: number;
  /** Index of the attribution in which it stands; `null` where the report itself says so. */
  attribution: number | null;
  stance: Stance;
  /** Whether the one asked about says so. */
  own?: boolean;
  /** Answers with one key say the same. */
  key: string;
  /** Of an amount. */
  quantity?: Quantity;
}

/** A question before one report. */
export interface Look {
  question: Question;
  page: Page;
  coverage: Coverage;
}

export type Finder = (look: Look) => Found[];

/** First and last sentence of an attribution. */
export function sentencesOf(
  page: Page,
  { cue, content, sourceSpan }: Attribution,
): [first: number, last: number] {
  const spans = [cue, ...content, ...(sourceSpan ? [sourceSpan] : [])];
  return [
    page.sentenceAt(Math.min(...spans.map((s) => s.start))),
    page.sentenceAt(Math.max(...spans.map((s) => s.end)) - 1),
  ];
}

/** The attribution whose content holds a span, the innermost one. */
export function attributionAt(page: Page, span: Span): number | null {
  let best: number | null = null;
  let size = Number.POSITIVE_INFINITY;
  page.kept.readout.attributions.forEach(({ content }, i) => {
    for (const c of content)
      if (c.start <= span.start && span.end <= c.end && c.end - c.start < size) {
        best = i;
        size = c.end - c.start;
      }
  });
  return best;
}

/** The name by which an entity is met at a place of the report, or nearest before it. */
export function mentionNear(entity: Entity, at: Span): Span | null {
  const inside = entity.mentions.find((m) => m.start >= at.start && m.end <= at.end);
  if (inside) return inside;
  const before = entity.mentions.filter((m) => m.start <= at.start);
  return before.at(-1) ?? entity.mentions[0] ?? null;
}

/** Whether an entity is named in the question itself. */
export const isAsked = (asked: ReadonlySet<string>, id: string) => asked.has(id);
