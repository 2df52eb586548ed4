import { uuidOf } from '../../ledger/identifiers.js';
import type { Kept } from '../../ledger/ledger.js';
import { ReadoutError } from '../../readout/error.js';
import type { PoliticalEvent } from '../../readout/readout.js';
import { ACTS, EVENT_STATUSES, PLOVER, VERDICTS } from '../../readout/vocabulary.js';
import { offsetsOfPoints } from '../../text/code-points.js';
import { findQuotation } from '../../text/find-quotation.js';
import type { Span } from '../../text/span.js';
import { documentsOf } from './documents.js';
import { labelOf } from './labels.js';
import type { Draft, HumanAttribution, HumanEvent, HumanReading, Parse, Refused } from './reading.js';

type Json = Record<string, unknown>;
interface Annotation {
  row: string;
  value: Json;
}

/** W3C Web Annotations: collections, pages, lists or single ones. Those on one report make one draft. */
export const parseWebAnnotations: Parse = (files) => {
  const refused: Refused[] = [];
  const bySource = new Map<string, { file: string; annotations: Annotation[] }>();
  for (const found of documentsOf(files)) {
    if ('error' in found) {
      refused.push(found);
      continue;
    }
    for (const [i, value] of annotationsIn(found.document as Json).entries()) {
      const row = typeof value.id === 'string' ? value.id : `${found.file}#${i + 1}`;
      const source = sourceOf(listOf(value.target)[0]);
      if (source === null) {
        const error = new ReadoutError('readings.no-source');
        refused.push({ row, record: null, error });
        continue;
      }
      const group = bySource.get(source) ?? { file: found.file, annotations: [] };
      group.annotations.push({ row, value });
      bySource.set(source, group);
    }
  }
  const drafts = [...bySource].map(
    ([address, { file, annotations }]): Draft => ({
      file,
      address,
      about: {},
      read: (kept) => readAnnotations(annotations, kept),
    }),
  );
  return [...refused, ...drafts];
};

/** Annotations of a collection, of a page, or the one that it is itself. */
function annotationsIn(document: Json): Json[] {
  const inside = (document.first as Json | undefined)?.items ?? document.items ?? [document];
  return listOf(inside).filter((v): v is Json => typeof v === 'object' && v !== null);
}

function sourceOf(target: unknown): string | null {
  if (typeof target === 'string') return target.split('#', 1)[0]!;
  const source = (target as Json | undefined)?.source;
  const id = typeof source === 'string' ? source : (source as Json | undefined)?.id;
  return typeof id === 'string' ? id : null;
}

function readAnnotations(annotations: readonly Annotation[], kept: Kept): HumanReading {
  const { readout, address, version, report } = kept;
  const ids = new Map<string, { kind: 'attribution' | 'event'; n: number }>();
  for (const kind of ['attribution', 'event'] as const)
    for (const n of (kind === 'attribution' ? readout.attributions : readout.events).keys())
      ids.set(`urn:uuid:${uuidOf(kind, address, version, n)}`, { kind, n });
  const spanOf = anchor(report.text);
  const reading: HumanReading = { entities: [], attributions: [], events: [], refused: [], complete: false };
  for (const { row, value } of annotations) {
    const known = ids.get(String(value.id));
    let record: Refused['record'] = known?.kind ?? null;
    try {
      const bodies = listOf(value.body).filter((b): b is Json => typeof b === 'object' && b !== null);
      // Hypothesis has its tags beside the bodies
      const tags = [
        ...bodies.filter((b) => b.purpose === 'tagging').map((b) => b.value),
        ...listOf(value.tags),
      ].map(String);
      const rejected = tags.some((tag) => tag.toLowerCase() === 'rejected');
      const labels = tags.filter((tag) => !(VERDICTS as readonly string[]).includes(tag.toLowerCase()));
      const [type = '', mode = null] =
        labels.map((tag) => tag.split('/')).find(([t]) => Object.hasOwn(PLOVER, t!)) ?? [];
      const targets = listOf(value.target).map(spanOf);
      if (known?.kind === 'event' || (known === undefined && type !== '')) {
        record = 'event';
        const [trigger] = targets;
        const status = labels.find((tag) => (EVENT_STATUSES as readonly string[]).includes(tag));
        const unknown = labels.find((tag) => tag !== status && tag.split('/')[0] !== type);
        if (unknown !== undefined) labelOf(unknown, [...Object.keys(PLOVER), ...EVENT_STATUSES], 'tag');
        const plover = labelOf(type, Object.keys(PLOVER) as PoliticalEvent['type'][], 'event');
        const event: HumanEvent = {
          ...{ row, trigger: trigger!, type: plover, rejected, ...(known && { n: known.n }) },
          mode: mode === null ? null : labelOf(mode, PLOVER[plover] as readonly string[], 'mode'),
          ...(status !== undefined && { status: labelOf(status, EVENT_STATUSES, 'status') }),
        };
        reading.events.push(event);
        continue;
      }
      record = 'attribution';
      const cue = bodies.find((b) => b.purpose === 'describing');
      const [act, further] = labels;
      if (act === undefined && !rejected) throw new ReadoutError('readings.unlabelled', { label: 'act' });
      if (further !== undefined) labelOf(further, [], 'tag');
      const attribution: HumanAttribution = {
        ...{ row, content: targets, rejected, ...(known && { n: known.n }) },
        ...(act !== undefined && { act: labelOf(act, ACTS, 'act') }),
        ...(cue && { cue: spanOf(cue) }),
        ...sourceIn(bodies, kept, reading, row, known?.n),
      };
      reading.attributions.push(attribution);
    } catch (error) {
      if (!(error instanceof ReadoutError)) throw error;
      reading.refused.push({ row, record, error });
    }
  }
  return reading;
}

/** Who says it, by the name in a comment or by Wikidata; nothing where neither is told. */
function sourceIn(
  bodies: readonly Json[],
  { readout, report }: Kept,
  reading: HumanReading,
  row: string,
  n: number | undefined,
): { source?: string | null } {
  const name = bodies.find((b) => b.purpose === 'commenting')?.value;
  const iri = bodies.find((b) => b.purpose === 'identifying')?.source;
  const wikidata = /^https?:\/\/www\.wikidata\.org\/(?:entity|wiki)\/(Q\d{1,12})$/.exec(String(iri))?.[1];
  if (typeof name !== 'string' || name.trim() === '') return {};
  const said = n === undefined ? null : readout.attributions[n]!.sourceSpan;
  // who is not named is there in the words of the report
  if (said && report.text.slice(said.start, said.end).replace(/\s+/g, ' ').trim() === name) return {};
  const same =
    readout.entities.find((e) => wikidata !== undefined && e.wikidata === wikidata) ??
    readout.entities.find((e) => e.name === name);
  if (same) {
    if (!reading.entities.some((e) => e.id === same.id))
      reading.entities.push({ row, id: same.id, type: same.type, mentions: same.mentions });
    return { source: same.id };
  }
  const start = report.text.indexOf(name);
  if (start < 0) return {}; // how the report words it, or a remark
  const mentions = [{ start, end: start + name.length }];
  const type = wikidata === undefined ? 'group' : 'person';
  reading.entities.push({ row, id: row, type, ...(wikidata && { wikidata }), mentions });
  return { source: row };
}

/** Where a target points: by its position, in code points or UTF-16 units, as long as the quoted words stand there; else where they do. */
function anchor(text: string): (target: unknown) => Span {
  const offset = offsetsOfPoints(text);
  return (target) => {
    const selectors = listOf((target as Json | undefined)?.selector) as Json[];
    const of = (type: string) => selectors.find((s) => s?.type === type);
    const [quote, position] = [of('TextQuoteSelector'), of('TextPositionSelector')];
    const [start, end] = [Number(position?.start), Number(position?.end)];
    const sound = start >= 0 && end > start;
    if (typeof quote?.exact !== 'string') {
      if (!sound || end > text.length) throw new ReadoutError('readings.no-selector');
      return { start: offset(start), end: offset(end) };
    }
    const { exact, prefix, suffix } = quote;
    const found = findQuotation(text, {
      exact,
      ...(typeof prefix === 'string' && { prefix }),
      ...(typeof suffix === 'string' && { suffix }),
      ...(sound && {
        at: [
          { start: offset(start), end: offset(end) },
          { start, end },
        ],
      }),
    });
    if (!found) throw new ReadoutError('readings.not-found', { words: exact.slice(0, 80) });
    return found;
  };
}

const listOf = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
