import { type Selectable, sql } from 'kysely';
import { proposerOf } from '../readout/proposed.js';
import type {
  Attribution,
  Clause,
  Entity,
  Figure,
  Note,
  PoliticalEvent,
  Quantity,
  Readout,
} from '../readout/readout.js';
import type { Report } from '../readout/report.js';
import { applyReviews } from './apply-reviews.js';
import { unpackConcepts } from './concepts.js';
import { RECORD_TABLES, unflat } from './rows.js';
import type { Database, Schema, VersionTable } from './schema.js';
import { storableJson } from './storable-json.js';
import { reviewsFor } from './stored-reviews.js';

/** A version of a report with its readout; what people reviewed in it is marked, and as they left it. */
export interface Kept {
  /** Number of the report, the same for all its versions. */
  id: number;
  address: string;
  /** 1 for the text as first seen. */
  version: number;
  /** When this version was added. */
  seen: Date;
  readerVersion: number;
  report: Report;
  readout: Readout;
}

type VersionRow = Selectable<VersionTable> & { address: string; reading: unknown };

/** A version as it is stored: its row, the report, and the readout as the reader made it. */
export interface Stored {
  row: VersionRow;
  report: Report;
  raw: Readout;
}

/** Reports are known by address and by number. */
export type ReportKey = string | number;

/** The version of a report by number (without: the latest); `null` where there is none. */
export async function loadVersion(db: Database, key: ReportKey, number?: number): Promise<Kept | null> {
  const stored = await loadStored(db, key, number);
  return stored && keptOf(db, stored);
}

/** Versions by their ids: as many queries as for one. */
export async function loadVersions(db: Database, ids: readonly number[]): Promise<Map<number, Kept>> {
  if (ids.length === 0) return new Map();
  const rows = await versionRows(db).where('v.id', 'in', ids).execute();
  const records = await loadRecords(
    db,
    rows.filter((row) => !row.reading).map((row) => row.id),
  );
  const kept = new Map<number, Kept>();
  for (const row of rows) kept.set(row.id, await keptOf(db, storedOf(row, records)));
  return kept;
}

/** With what people said of it. */
async function keptOf(db: Database, { row, report, raw }: Stored): Promise<Kept> {
  const readout = row.reading ? applyReviews(raw, await reviewsFor(db, row)).readout : raw;
  const { number: version, seen, reader_version: readerVersion, address } = row;
  return { id: row.report, address, version, seen: new Date(seen), readerVersion, report, readout };
}

const versionRows = (db: Database) =>
  db
    .selectFrom('report_versions as v')
    .innerJoin('reports as r', 'r.id', 'v.report')
    .leftJoin('readings', 'readings.version', 'v.id')
    .selectAll('v')
    .select(['r.address', 'readings.readout as reading']);

export async function loadStored(db: Database, key: ReportKey, number?: number): Promise<Stored | null> {
  const row = await versionRows(db)
    .where(typeof key === 'number' ? 'r.id' : 'r.address', '=', key)
    .$if(number !== undefined, (q) => q.where('v.number', '=', number!))
    .orderBy('v.number', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row ? storedOf(row, await loadRecords(db, row.reading ? [] : [row.id])) : null;
}

function storedOf(row: VersionRow, records: ReadonlyMap<number, Records>): Stored {
  const { label: id, text, language, url, outlet, section, published } = row;
  const headline =
    row.headline_start === null ? undefined : { start: row.headline_start, end: row.headline_end! };
  const asides = unflat(row.asides);
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
  const read = (row.reading as Records | null) ?? records.get(row.id)!;
  return { row, report, raw: { ...known, language, ...read, notes: row.notes as Note[] } };
}

const clausesFrom = (flat: readonly number[]): Clause[] =>
  Array.from({ length: flat.length / 3 }, (_, i) => ({
    start: flat[3 * i]!,
    end: flat[3 * i + 1]!,
    ...((flat[3 * i + 2]! & 1) === 1 && { negated: true as const }),
    ...((flat[3 * i + 2]! & 2) === 2 && { future: true as const }),
  }));

type RecordTable = Exclude<(typeof RECORD_TABLES)[number], 'readings'>;
/** What reading yields, without what is known of the report anyway. */
export type Records = Pick<
  Readout,
  'entities' | 'times' | 'quantities' | 'attributions' | 'events' | 'concepts'
>;

type RowsOf = <T extends RecordTable>(table: T) => Selectable<Schema[T]>[];

/** Records of several versions. Rows come as JSON, one text a version and table: taking many small rows apart costs more. */
async function loadRecords(db: Database, versions: readonly number[]): Promise<Map<number, Records>> {
  if (versions.length === 0) return new Map();
  const tables = new Map<RecordTable, Map<number, unknown[]>>();
  for (const table of RECORD_TABLES) {
    if (table === 'readings') continue;
    const order = table === 'concepts' ? sql`t.version` : sql`t.n`;
    const { rows } = await sql<{ version: number; records: string }>`
      select t.version, json_agg(t order by ${order})::text as records from ${sql.table(table)} t
      where t.version in (select json_array_elements_text(${storableJson(versions)}::json)::integer)
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
      office,
      speaks_for,
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
      ...(office !== null && { office }),
      ...(speaks_for !== null && { speaksFor: label(speaks_for)! }),
      mentions: unflat(mentions),
      because,
      ...proposerOf(because),
    }),
  );
  const vias = rowsOf('vias');
  const attributions = rowsOf('attributions').map(
    (a): Attribution => ({
      source: label(a.source),
      sourceSpan: a.source_start === null ? null : { start: a.source_start, end: a.source_end! },
      cue: { start: a.cue_start, end: a.cue_end },
      content: unflat(a.content),
      ...(a.clauses && { clauses: clausesFrom(a.clauses) }),
      act: a.act as Attribution['act'],
      addressee: label(a.addressee),
      via: vias.filter((v) => v.attribution === a.n).map((v) => label(v.entity)!),
      medium: a.medium as Attribution['medium'],
      quote: a.quote as Attribution['quote'],
      when: a.said_when,
      ...(a.modality !== null && { modality: a.modality as NonNullable<Attribution['modality']> }),
      because: a.because,
      ...proposerOf(a.because),
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
      mentions: unflat(e.mentions),
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
