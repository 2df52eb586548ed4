import { covers, overlap, type Span } from '../text/span.js';
import type { Attribution, Entity, Readout } from './readout.js';

const MODEL = 'model.';
/** What made a record that a language model proposed. */
export const becauseOf = (model: string): string => MODEL + model;
/** The model that proposed a record, as its field. */
export const proposerOf = (because: string): { proposedBy?: string } =>
  because.startsWith(MODEL) ? { proposedBy: because.slice(MODEL.length) } : {};

type Placed = Pick<Attribution, 'cue' | 'content'>;

const length = (spans: readonly Span[]) => spans.reduce((sum, s) => sum + s.end - s.start, 0);
const shared = (a: readonly Span[], b: readonly Span[]) =>
  a.reduce((sum, x) => sum + b.reduce((s, y) => s + overlap(x, y), 0), 0);

/** Whether two are the same statement: the same words report it, or most of what is said is the same. */
export function isSameStatement(a: Placed, b: Placed): boolean {
  const common = shared(a.content, b.content);
  if (overlap(a.cue, b.cue) > 0 && common > 0) return true;
  return common > 0.8 * Math.max(length(a.content), length(b.content));
}

/** Whether one lies wholly in what the other says, cue and all, or neither touches the other. */
export function nests(a: Placed, b: Placed): boolean {
  const inside = (inner: Placed, outer: Placed) =>
    [inner.cue, ...inner.content].every((s) => outer.content.some((o) => covers(o, s)));
  const apart =
    shared(a.content, b.content) === 0 &&
    shared([a.cue], b.content) === 0 &&
    shared([b.cue], a.content) === 0 &&
    overlap(a.cue, b.cue) === 0;
  return apart || inside(a, b) || inside(b, a);
}

/**
 * What a newer reader found in a text, with what a model proposed of it beside an older one: what the reader finds itself by
 * now, or lies across what it finds, is left out.
 */
export function carryProposals(fresh: Readout, before: Readout): Readout {
  const proposed = before.attributions.filter((a) => a.proposedBy !== undefined);
  if (proposed.length === 0) return fresh;
  const entities = [...fresh.entities];
  const attributions = [...fresh.attributions];
  const known = new Map(before.entities.map((e) => [e.id, e]));
  const now = (id: string): string | null => {
    const old = known.get(id);
    if (!old) return null;
    const there = entities.find((e) => e.mentions.some((m) => old.mentions.some((o) => overlap(m, o) > 0)));
    if (there) return there.id;
    const taken = new Set(entities.map((e) => e.id));
    let [label, n] = [old.id, 1];
    while (taken.has(label)) label = `m${n++}`;
    const { speaksFor: _, ...carried } = old;
    entities.push({ ...carried, id: label } satisfies Entity);
    return label;
  };
  for (const a of proposed) {
    if (attributions.some((b) => isSameStatement(b, a) || !nests(b, a))) continue;
    attributions.push({
      ...a,
      source: a.source && now(a.source),
      addressee: a.addressee && now(a.addressee),
      via: a.via.flatMap((id) => now(id) ?? []),
    });
  }
  return { ...fresh, entities, attributions };
}
