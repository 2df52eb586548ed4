import type { Readout, ReviewMark } from '../readout/readout.js';
import type { Verdict } from '../readout/vocabulary.js';
import { overlap, type Span } from '../text/span.js';
import { type Fields, freeLabel, type Place, thaw } from './frozen.js';

export type ReviewedRecord = 'attribution' | 'entity' | 'event';

/** A review as the ledger keeps it, and where its spans stand in the version it is applied to. */
export interface StoredReview {
  id: number;
  record: ReviewedRecord;
  span: Span;
  verdict: Verdict;
  change: Fields;
  was: Fields;
  author: string;
  at: Date;
  place: Place;
  /** Whether it was made on this very version. */
  own: boolean;
}

export interface Applied {
  readout: Readout;
  /** For each record where the reader had it, in the order of the readout's lists: what reviews are kept by. */
  origins: Record<ReviewedRecord, Span[][]>;
  /** Ledger ids of entities that a person has told apart, by label. */
  actors: Map<string, number>;
  /** Ids of the reviews whose record is there. */
  placed: Set<number>;
}

/** Why a record is there that a person has read and the reader has not. */
export const ADDED = 'review';

type Reviewable = { review?: ReviewMark; content?: Span[] } & Fields;
// entities first: attributions and events point at them
const ORDER = ['entity', 'attribution', 'event'] as const;
/** Fields that a record without them leaves out; the others say null. */
const OPTIONAL = new Set(['modality', 'wikidata', 'country', 'sector', 'figures']);

/**
 * A readout with what people said of it: each reviewed record carries its mark and the corrected values. Rejected ones
 * stay in the lists, marked, so that indexes hold. A record that the reader no longer finds comes back as it was.
 */
export function applyReviews(raw: Readout, reviews: readonly StoredReview[]): Applied {
  const readout: Readout = {
    ...raw,
    entities: raw.entities.map((e) => ({ ...e })),
    attributions: raw.attributions.map((a) => ({ ...a })),
    events: raw.events.map((e) => ({ ...e })),
  };
  const lists = { entity: readout.entities, attribution: readout.attributions, event: readout.events };
  const origins: Applied['origins'] = {
    entity: raw.entities.map((e) => e.mentions),
    attribution: raw.attributions.map((a) => [a.cue]),
    event: raw.events.map((e) => [e.trigger]),
  };
  const actors: Applied['actors'] = new Map();
  const placed: Applied['placed'] = new Set();
  for (const kind of ORDER)
    for (const review of reviews) {
      if (review.record !== kind) continue;
      const at = review.place(review.span);
      if (!at) continue;
      const list = lists[kind] as unknown as Reviewable[];
      const added = review.was.because === ADDED;
      let n = added
        ? findAdded(list, origins[kind], at, review)
        : findRecord(list, origins[kind], at, review.was);
      if (n < 0) {
        if (review.verdict === 'rejected' || !(review.own || (added && isWhole(review)))) continue;
        const back = thaw(review.was, readout, review.place);
        if (kind === 'entity' && list.some((e) => e.id === back.id)) back.id = freeLabel(readout.entities);
        n = list.push(back) - 1;
        while (origins[kind].length < n) origins[kind].push([]); // entities that a change brought
        origins[kind].push([at]);
      }
      const record = list[n]!;
      const { actor, ...change } = thaw(review.change, readout, review.place);
      // a key was made of what turns out to be wrong
      if (kind === 'entity' && (change.name !== undefined || change.type !== undefined)) delete record.key;
      for (const [key, value] of Object.entries(change))
        if (value === null && OPTIONAL.has(key)) delete record[key];
        else record[key] = value;
      if (typeof actor === 'number') actors.set(record.id as string, actor);
      const { id, verdict, author } = review;
      record.review = { id, verdict, author, at: review.at.toISOString() };
      placed.add(id);
    }
  return { readout, origins, actors, placed };
}

/** The record that stands in a place; of several with one cue the one whose content is most alike. */
export function findRecord(
  records: readonly { content?: Span[] }[],
  origins: readonly Span[][],
  at: Span,
  was: Fields = {},
): number {
  const content = (was.content as Span[] | undefined) ?? [];
  let best = -1;
  let most = 0;
  for (const [n, places] of origins.entries()) {
    const shared = Math.max(0, ...places.map((p) => overlap(p, at)));
    if (shared === 0) continue;
    const exact = places.some((p) => p.start === at.start && p.end === at.end);
    const said = (records[n]!.content ?? []).reduce(
      (sum, c) => sum + content.reduce((s, w) => s + overlap(c, w), 0),
      0,
    );
    const score = (exact ? 1e9 : 0) + shared * 1e3 + Math.min(999, said);
    if (score > most) [best, most] = [n, score];
  }
  return best;
}

/** A record that a person added, or the one in which a later reader has found the same: other words by the same cue are another. */
function findAdded(
  records: readonly Reviewable[],
  origins: readonly Span[][],
  at: Span,
  { record, was, place }: StoredReview,
): number {
  const content = ((was.content as Span[] | undefined) ?? []).map(place);
  return records.findIndex((r, n) => {
    if (record === 'entity') return origins[n]?.some((p) => overlap(p, at) > 0);
    if (!origins[n]?.some((p) => p.start === at.start && p.end === at.end)) return false;
    if (record === 'event') return r.type === was.type;
    const said = r.content ?? [];
    return content.length === 0
      ? said.length === 0
      : content.some((c) => c !== null && said.some((s) => overlap(s, c) > 0));
  });
}

/** Whether a version has all the words of a record. */
const isWhole = ({ was, place }: StoredReview): boolean =>
  [was.content, was.mentions].flatMap((spans) => (spans as Span[] | undefined) ?? []).every(place);

const CONTEXT = 24; // code units on each side that tell one place from another

/** Finds spans of one text in another: in the same place, else where the same words stand in the same company. */
export function placer(before: string, after: string): Place {
  if (before === after) return (span) => span;
  return ({ start, end }) => {
    const words = before.slice(start, end);
    const [from, to] = [Math.max(0, start - CONTEXT), Math.min(before.length, end + CONTEXT)];
    for (const [left, right] of [
      [from, to],
      [from, end],
      [start, to],
    ] as const) {
      const quotation = before.slice(left, right);
      const at = after.indexOf(quotation);
      if (at < 0 || after.indexOf(quotation, at + 1) >= 0) continue;
      return { start: at + start - left, end: at + start - left + words.length };
    }
    return null;
  };
}
