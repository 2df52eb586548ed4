import { type Selectable, sql } from 'kysely';
import type {
  Attribution,
  Entity,
  Figure,
  Note,
  PoliticalEvent,
  Quantity,
  Readout,
} from '../readout/readout.js';
import type { Report } from '../readout/report.js';
import type { Span } from '../text/span.js';
import { unpackConcepts } from './concepts.js';
import { asJson } from './insert.js';
import { RECORD_TABLES } from './rows.js';
import type { Database, Schema, Spans, VersionTable } from './schema.js';

/** A version of a report with its readout, as it was added. */
export interface Kept {
  address: string;
  /** 1 for the text as first seen. */
  version: number;
  /** When this version was added. */
  seen: Date;
  readerVersion: number;
  report: Report;
  readout: Readout;
}

const spans = (flat: Spans): Span[] =>
  Array.from({ length: flat.length / 2 }, (_, i) => ({ start: flat[2 * i]!, end: flat[2 * i + 1]! }));

/** The version of a report by number (without: the latest); `null` where there is none. */
export async function loadVersion(db: Database, address: string, number?: number): Promise<Kept | null> {
  const found = await db
    .selectFrom('report_versions as v')
    .innerJoin('reports as r', 'r.id', 'v.report')
    .selectAll('v')
    .select('r.address')
    .where('r.address', '=', address)
    .$if(number !== undefined, (q) => q.where('v.number', '=', number!))
    .orderBy('v.number', 'desc')
    .limit(1)
    .executeTakeFirst();
  return found ? keptOf(found, (await loadRecords(db, [found.id])).get(found.id)!) : null;
}

/** Versions by their ids, with their addresses: as many queries as for one. */
export async function loadVersions(db: Database, ids: readonly number[]): Promise<Map<number, Kept>> {
  if (ids.length === 0) return new Map();
  const found = await db
    .selectFrom('report_versions as v')
    .innerJoin('reports as r', 'r.id', 'v.report')
    .selectAll('v')
    .select('r.address')
    .where('v.id', 'in', ids)
    .execute();
  const records = await loadRecords(db, ids);
  return new Map(found.map((row) => [row.id, keptOf(row, records.get(row.id)!)]));
}

function keptOf(found: Selectable<VersionTable> & { address: string }, records: Records): Kept {
  const { label: id, address, text, language, url, outlet, section, published } = found;
  const headline =
    found.headline_start === null ? undefined : { start: found.headline_start, end: found.headline_end! };
  const asides = spans(found.asides);
  const report: Report = {
    id,
    text,
    ...(headline && { headline }),
    ...(asides.length > 0 && { asides }),
    language,
    ...(url !== null && { url }),
    ...(outlet !== null && { outlet }),
    ...(section !== null && { section }),
    ...(published !== null && { published }),
  };
  const { asides: _, ...known } = report;
  const readout: Readout = {
    ...known,
    language,
    ...records,
    notes: found.notes as Note[],
  };
  const { number: version, seen, reader_version: readerVersion } = found;
  return { address, version, seen: new Date(seen), readerVersion, report, readout };
}

type RecordTable = (typeof RECORD_TABLES)[number];
type Records = Pick<Readout, 'entities' | 'times' | 'quantities' | 'attributions' | 'events' | 'concepts'>;

type RowsOf = <T extends RecordTable>(table: T) => Selectable<Schema[T]>[];

/** Records of several versions. Rows come as JSON, one text a version and table: taking many small rows apart costs more. */
async function loadRecords(db: Database, versions: readonly number[]): Promise<Map<number, Records>> {
  const tables = new Map<RecordTable, Map<number, unknown[]>>();
  for (const table of RECORD_TABLES) {
    const order = table === 'concepts' ? sql`t.version` : sql`t.n`;
    const { rows } = await sql<{ version: number; records: string }>`
      select t.version, json_agg(t order by ${order})::text as records from ${sql.table(table)} t
      where t.version in (select json_array_elements_text(${asJson(versions)}::json)::integer)
      group by t.version`.execute(db);
    tables.set(table, new Map(rows.map(({ version, records }) => [version, JSON.parse(records)])));
  }
  return new Map(
    versions.map((version) => [
      version,
      recordsOf(((table) => tables.get(table)!.get(version) ?? []) as RowsOf),
    ]),
  );
}

function recordsOf(rowsOf: RowsOf): Records {
  const entityRows = rowsOf('entities');
  const label = (n: number | null) => (n === null ? null : entityRows[n]!.label);
  const entities = entityRows.map(
    ({
      label: id,
      type,
      name,
      wikidata,
      country,
      key,
      geonames,
      lat,
      lon,
      sector,
      mentions,
      because,
    }): Entity => ({
      id,
      type: type as Entity['type'],
      name,
      ...(wikidata !== null && { wikidata }),
      ...(country !== null && { country }),
      ...(key !== null && { key }),
      ...(geonames !== null && { geonames }),
      ...(lat !== null && lon !== null && { geo: { lat, lon } }),
      ...(sector !== null && { sector: sector as NonNullable<Entity['sector']> }),
      mentions: spans(mentions),
      because,
    }),
  );
  const vias = rowsOf('vias');
  const attributions = rowsOf('attributions').map(
    (a): Attribution => ({
      source: label(a.source),
      sourceSpan: a.source_start === null ? null : { start: a.source_start, end: a.source_end! },
      cue: { start: a.cue_start, end: a.cue_end },
      content: spans(a.content),
      act: a.act as Attribution['act'],
      addressee: label(a.addressee),
      via: vias.filter((v) => v.attribution === a.n).map((v) => label(v.entity)!),
      medium: a.medium as Attribution['medium'],
      quote: a.quote as Attribution['quote'],
      when: a.said_when,
      ...(a.modality !== null && { modality: a.modality as NonNullable<Attribution['modality']> }),
      because: a.because,
    }),
  );
  const participants = rowsOf('participants');
  const asserted = rowsOf('event_attributions');
  const amounts = rowsOf('figures');
  const events = rowsOf('events').map((e): PoliticalEvent => {
    const those = (role: string) =>
      participants.filter((p) => p.event === e.n && p.role === role).map((p) => label(p.entity)!);
    const figures = amounts
      .filter((f) => f.event === e.n)
      .map(({ role, quantity }) => ({ role: role as Figure['role'], quantity }));
    return {
      type: e.type as PoliticalEvent['type'],
      mode: e.mode,
      actors: those('actor'),
      recipients: those('recipient'),
      when: e.happened_when,
      where: label(e.place),
      status: e.status as PoliticalEvent['status'],
      trigger: { start: e.trigger_start, end: e.trigger_end },
      mentions: spans(e.mentions),
      attributions: asserted.filter((a) => a.event === e.n).map((a) => a.attribution),
      ...(figures.length > 0 && { figures }),
      because: e.because,
    };
  });
  const quantities = rowsOf('quantities').map(
    ({ start, end, value, value_to, comparator, unit, of_start, of_end, role, because }): Quantity => ({
      start,
      end,
      value,
      ...(value_to !== null && { valueTo: value_to }),
      comparator: comparator as Quantity['comparator'],
      unit,
      ...(of_start !== null && { of: { start: of_start, end: of_end! } }),
      ...(role !== null && { role: role as NonNullable<Quantity['role']> }),
      because,
    }),
  );
  const times = rowsOf('times').map(({ start, end, type, value, because }) => ({
    start,
    end,
    type: type as Records['times'][number]['type'],
    value,
    because,
  }));
  const concepts = rowsOf('concepts').flatMap(unpackConcepts);
  return { entities, times, quantities, attributions, events, concepts };
}
