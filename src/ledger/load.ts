import { type Selectable, sql } from 'kysely';
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
import { loadConcepts } from './concepts.js';
import { type RECORD_TABLES, unflat } from './rows.js';
import type { Database, Schema, VersionTable } from './schema.js';
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
  if (!stored) return null;
  const { row, report, raw } = stored;
  const readout = row.reading ? applyReviews(raw, await reviewsFor(db, row)).readout : raw;
  const { number: version, seen, reader_version: readerVersion, address } = row;
  return { id: row.report, address, version, seen: new Date(seen), readerVersion, report, readout };
}

export async function loadStored(db: Database, key: ReportKey, number?: number): Promise<Stored | null> {
  const row = await db
    .selectFrom('report_versions as v')
    .innerJoin('reports as r', 'r.id', 'v.report')
    .leftJoin('readings', 'readings.version', 'v.id')
    .selectAll('v')
    .select(['r.address', 'readings.readout as reading'])
    .where(typeof key === 'number' ? 'r.id' : 'r.address', '=', key)
    .$if(number !== undefined, (q) => q.where('v.number', '=', number!))
    .orderBy('v.number', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (!row) return null;
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
  const records = (row.reading as Records | null) ?? (await loadRecords(db, row.id));
  return { row, report, raw: { ...known, language, ...records, notes: row.notes as Note[] } };
}

const clausesFrom = (flat: readonly number[]): Clause[] =>
  Array.from({ length: flat.length / 3 }, (_, i) => ({
    start: flat[3 * i]!,
    end: flat[3 * i + 1]!,
    ...(flat[3 * i + 2] === 1 && { negated: true as const }),
  }));

type NumberedTable = Exclude<(typeof RECORD_TABLES)[number], 'concepts' | 'readings'>;
/** What reading yields, without what is known of the report anyway. */
export type Records = Pick<
  Readout,
  'entities' | 'times' | 'quantities' | 'attributions' | 'events' | 'concepts'
>;

async function loadRecords(db: Database, version: number): Promise<Records> {
  const rowsOf = async <T extends NumberedTable>(table: T): Promise<Selectable<Schema[T]>[]> => {
    const { rows } = await sql<Selectable<Schema[T]>>`
      select * from ${sql.table(table)} where version = ${version} order by n`.execute(db);
    return rows;
  };
  const entityRows = await rowsOf('entities');
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
    }),
  );
  const vias = await rowsOf('vias');
  const attributions = (await rowsOf('attributions')).map(
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
    }),
  );
  const participants = await rowsOf('participants');
  const asserted = await rowsOf('event_attributions');
  const amounts = await rowsOf('figures');
  const events = (await rowsOf('events')).map((e): PoliticalEvent => {
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
  const quantities = (await rowsOf('quantities')).map(
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
  const times = (await rowsOf('times')).map(({ start, end, type, value, because }) => ({
    start,
    end,
    type: type as Records['times'][number]['type'],
    value,
    because,
  }));
  return { entities, times, quantities, attributions, events, concepts: await loadConcepts(db, version) };
}
