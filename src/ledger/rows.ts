import type { Insertable } from 'kysely';
import type { Readout, ReviewMark } from '../readout/readout.js';
import type { Span } from '../text/span.js';
import { packConcepts } from './concepts.js';
import type { Schema, Spans } from './schema.js';

/** Rows to be written, by table. */
export type Rows = { [T in keyof Schema]?: Insertable<Schema[T]>[] };

/** Tables that hold what reading one version yields, in the order in which they can be filled. */
export const RECORD_TABLES = [
  'entities',
  'attributions',
  'vias',
  'events',
  'participants',
  'event_attributions',
  'quantities',
  'figures',
  'times',
  'concepts',
  'readings',
] as const;

export const isRejected = (record: { review?: ReviewMark }) => record.review?.verdict === 'rejected';

export const flat = (spans: readonly Span[] = []): Spans => spans.flatMap(({ start, end }) => [start, end]);
export const unflat = (flat: Spans): Span[] =>
  Array.from({ length: flat.length / 2 }, (_, i) => ({ start: flat[2 * i]!, end: flat[2 * i + 1]! }));

/**
 * Adds a readout's records as rows of a version. `actors` are the ids of its entities, in order. What a person rejected
 * is left out, and so is whatever points at it; the other rows keep their numbers.
 */
export function addRows(rows: Rows, version: number, readout: Readout, actors: readonly number[]): void {
  const put = <T extends keyof Schema>(table: T, row: Insertable<Schema[T]>) =>
    void ((rows[table] ??= []) as unknown[]).push(row);
  const places = new Map(readout.entities.flatMap((e, n) => (isRejected(e) ? [] : [[e.id, n] as const])));
  const entity = (id: string | null) => (id === null ? null : (places.get(id) ?? null));

  readout.entities.forEach((e, n) => {
    if (isRejected(e)) return;
    const { id: label, type, name, wikidata = null, country = null, because } = e;
    const { key = null, geonames = null, sector = null, office = null } = e;
    const mentions = flat(e.mentions);
    put('entities', {
      version,
      n,
      actor: actors[n]!,
      label,
      type,
      name,
      wikidata,
      country,
      key,
      geonames,
      lat: e.geo?.lat ?? null,
      lon: e.geo?.lon ?? null,
      sector,
      office,
      speaks_for: entity(e.speaksFor ?? null),
      mentions,
      because,
    });
  });
  let vias = 0;
  readout.attributions.forEach((a, n) => {
    if (isRejected(a)) return;
    put('attributions', {
      version,
      n,
      source: entity(a.source),
      source_start: a.sourceSpan?.start ?? null,
      source_end: a.sourceSpan?.end ?? null,
      cue_start: a.cue.start,
      cue_end: a.cue.end,
      content: flat(a.content),
      clauses: a.clauses
        ? a.clauses.flatMap((c) => [c.start, c.end, (c.negated ? 1 : 0) + (c.future ? 2 : 0)])
        : null,
      act: a.act,
      addressee: entity(a.addressee),
      medium: a.medium,
      quote: a.quote,
      said_when: a.when,
      modality: a.modality ?? null,
      because: a.because,
    });
    for (const id of a.via)
      if (places.has(id)) put('vias', { version, n: vias++, attribution: n, entity: places.get(id)! });
  });
  let participants = 0;
  let asserted = 0;
  let figures = 0;
  readout.events.forEach((e, n) => {
    if (isRejected(e)) return;
    put('events', {
      version,
      n,
      type: e.type,
      mode: e.mode,
      happened_when: e.when,
      place: entity(e.where),
      status: e.status,
      trigger_start: e.trigger.start,
      trigger_end: e.trigger.end,
      mentions: flat(e.mentions),
      because: e.because,
    });
    for (const [role, ids] of [
      ['actor', e.actors],
      ['recipient', e.recipients],
    ] as const)
      for (const id of ids)
        if (places.has(id))
          put('participants', { version, n: participants++, event: n, role, entity: places.get(id)! });
    for (const attribution of e.attributions)
      if (!isRejected(readout.attributions[attribution]!))
        put('event_attributions', { version, n: asserted++, event: n, attribution });
    for (const { role, quantity } of e.figures ?? [])
      put('figures', { version, n: figures++, event: n, role, quantity });
  });
  readout.quantities.forEach(({ start, end, value, valueTo, comparator, unit, of, role, because }, n) => {
    put('quantities', {
      version,
      n,
      start,
      end,
      value,
      value_to: valueTo ?? null,
      comparator,
      unit,
      of_start: of?.start ?? null,
      of_end: of?.end ?? null,
      role: role ?? null,
      because,
    });
  });
  readout.times.forEach(({ start, end, type, value, because }, n) => {
    put('times', { version, n, start, end, type, value, because });
  });
  if (readout.concepts.length > 0) put('concepts', { version, ...packConcepts(readout.concepts) });
}
