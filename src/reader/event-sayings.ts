import { perReading, type TokenRange } from '../languages/reading.js';
import type { Attribution } from '../readout/readout.js';
import type { Span } from '../text/span.js';
import type { Draft } from './draft.js';

export const within = (inner: Span, outer: Span): boolean =>
  inner.start >= outer.start && inner.end <= outer.end;
const overlap = (a: Span, b: Span) => a.start < b.end && b.start < a.end;

/** The attributions that a trigger stands in, and the one that it is itself the cue of. */
export interface Sayings {
  holding: number[];
  /** Those of its sentence that stand before it without holding it, and the last ones of the sentence before. */
  earlier: number[];
  own: Attribution | null;
}

export function sayingsOf(draft: Draft, trigger: Span, nearby: readonly number[]): Sayings {
  const sayings: Sayings = { holding: [], earlier: [], own: null };
  for (const index of nearby) {
    const attribution = draft.attributions[index]!;
    if (overlap(attribution.cue, trigger)) sayings.own ??= attribution;
    else if (attribution.content.some((c) => within(trigger, c))) sayings.holding.push(index);
    else if (attribution.cue.start < trigger.start) sayings.earlier.push(index);
  }
  return sayings;
}

/** The tokens of a span of the text. */
export function rangeOf({ tokens }: Draft, { start, end }: Span): TokenRange {
  const at = (offset: number): number => {
    let low = 0;
    let high = tokens.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (tokens[middle]!.end <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return { first: at(start), last: Math.max(at(start) + 1, at(end - 1) + 1) };
}

/** Whether a talk named in the sentence is the one in which something is said: "told him in a phone call". */
export const speaksIn = (saying: Attribution, trigger: Span, sentence: Span): boolean =>
  saying.source !== null &&
  within(saying.cue, sentence) &&
  !saying.content.some((piece) => within(trigger, piece));

/** Indexes of the attributions that have their cue or content in each sentence. */
export const attributionsBySentence = perReading((draft: Draft): number[][] => {
  const lists: number[][] = [];
  const { sentences } = draft;
  const at = (offset: number): number => {
    let low = 0;
    let high = sentences.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (sentences[middle]!.start <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  draft.attributions.forEach((attribution, index) => {
    const touched = new Set([at(attribution.cue.start)]);
    for (const piece of attribution.content)
      for (let s = at(piece.start); s <= at(piece.end - 1); s++) touched.add(s);
    for (const s of touched) {
      const list = lists[s];
      if (list) list.push(index);
      else lists[s] = [index];
    }
  });
  return lists;
});
