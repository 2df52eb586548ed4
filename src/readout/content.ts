import type { Span } from '../text/span.js';
import type { ConceptMention, Entity, Quantity, Readout, TimeExpression } from './readout.js';

/** What is said, as far as it can be compared across languages: who and what, when, how many. */
export interface Content {
  /** Concepts that are affirmed, and those that are denied; a concept may be both. */
  concepts: ReadonlySet<string>;
  denied: ReadonlySet<string>;
  mentions: readonly ConceptMention[];
  /** Entities named in it, once each. */
  entities: readonly Entity[];
  times: readonly TimeExpression[];
  quantities: readonly Quantity[];
}

/** The first of `items`, which are in order of the text, that begins at `at` or later. */
function firstFrom(items: readonly Span[], at: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (items[middle]!.start < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Of items in order of the text, those that stand wholly within spans. */
export function within<T extends Span>(items: readonly T[], spans: readonly Span[]): T[] {
  const inside: T[] = [];
  for (const { start, end } of spans)
    for (let i = firstFrom(items, start); i < items.length && items[i]!.start < end; i++)
      if (items[i]!.end <= end) inside.push(items[i]!);
  return inside;
}

/**
 * What stands within spans of a report, as the content of an attribution.
 *
 * @example contentOf(readout, readout.attributions[0].content).concepts.has('retreat.ceasefire')
 */
export function contentOf(readout: Readout, spans: readonly Span[]): Content {
  const mentions = within(readout.concepts, spans);
  const ids = (denied: boolean) =>
    new Set(mentions.filter((m) => (m.negated ?? false) === denied).map((m) => m.concept));
  return {
    concepts: ids(false),
    denied: ids(true),
    mentions,
    entities: readout.entities.filter((entity) => within(entity.mentions, spans).length > 0),
    times: within(readout.times, spans),
    quantities: within(readout.quantities, spans),
  };
}

/**
 * How much two concepts have in common, from 0 to 1: the same, kinds of the same (`attack.drone`, `attack.shell`), or a
 * kind and what it is a kind of.
 */
export function kinship(one: string, other: string): number {
  if (one === other) return 1;
  const [a, b] = [one.split('.'), other.split('.')];
  let shared = 0;
  while (shared < a.length && shared < b.length && a[shared] === b[shared]) shared++;
  return shared === 0 ? 0 : shared === Math.min(a.length, b.length) ? 0.75 : 0.5;
}
