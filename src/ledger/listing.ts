import { sql } from 'kysely';
import { afterCursor, type Page, writeCursor } from './paging.js';
import type { Database } from './schema.js';
import { among, conditionsOf, type Filters } from './search-conditions.js';
import type { Stems } from './search-words.js';

export interface ReportQuery extends Filters {
  /** Only those that their outlet has edited. */
  edited?: boolean | undefined;
  /** Only those of which somebody has reviewed something. */
  reviewed?: boolean | undefined;
  limit?: number | undefined;
  /** Of the page before. */
  cursor?: string | undefined;
}

/** A report in a list, as its latest version is. */
export interface Listed {
  id: number;
  address: string;
  version: number;
  outlet: string | null;
  section: string | null;
  published: string | null;
  language: string;
  headline: string | null;
  seen: Date;
  attributions: number;
  events: number;
}

/** Reports, newest first; all that is asked for must hold. */
export async function listReports(db: Database, forms: Stems, query: ReportQuery): Promise<Page<Listed>> {
  const { limit = 50 } = query;
  const asked = await conditionsOf(db, forms, query);
  if (!asked) return { items: [], cursor: null };
  const conditions = [...asked.conditions, ...asked.lookups];
  if (query.cursor !== undefined) conditions.push(afterCursor(query.cursor));
  if (query.edited) conditions.push(sql`v.number > 1`);
  if (query.reviewed) conditions.push(sql`exists (select from readings where version = s.version)`);
  const { rows } = await sql<Listed & { day: string | null; headline_start: number | null }>`
    select r.id, r.address, v.number as version, v.outlet, v.section, v.published, v.language, v.seen, s.day,
      v.headline_start, left(v.text, v.headline_end) as headline,
      (select count(*)::integer from attributions a where a.version = v.id) as attributions,
      (select count(*)::integer from events e where e.version = v.id) as events
    from ${asked.from} join report_versions v on v.id = s.version join reports r on r.id = s.report
    where ${sql.join(conditions, sql` and `)}
    order by s.day desc nulls last, s.report desc limit ${limit + 1}::integer`.execute(db);
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return {
    items: items.map(({ day: _, headline_start: start, headline, seen, ...item }) => ({
      ...item,
      headline: start === null ? null : headline!.slice(start),
      seen: new Date(seen),
    })),
    cursor: rows.length > limit && last ? writeCursor({ day: last.day, report: last.id }) : null,
  };
}

/** Which of these reports there are (still). */
export async function listExisting(db: Database, reports: readonly number[]): Promise<Set<number>> {
  if (reports.length === 0) return new Set();
  const { rows } = await sql<{ id: number }>`select id from reports where ${among(sql`id`, reports)}`.execute(
    db,
  );
  return new Set(rows.map((r) => r.id));
}

/** Addresses, newest first. */
export async function listAddresses(db: Database, limit: number): Promise<string[]> {
  const rows = await db
    .selectFrom('search as s')
    .innerJoin('reports as r', 'r.id', 's.report')
    .select('r.address')
    .orderBy('s.day', (o) => o.desc().nullsLast())
    .orderBy('s.report', 'desc')
    .limit(limit)
    .execute();
  return rows.map((r) => r.address);
}

/** Addresses of reports with more than one version, latest edit first. */
export async function listEdited(db: Database, limit: number): Promise<string[]> {
  const rows = await db
    .selectFrom('report_versions as v')
    .innerJoin('reports as r', 'r.id', 'v.report')
    .select('r.address')
    .where('v.number', '>', 1)
    .groupBy('r.address')
    .orderBy((e) => e.fn.max('v.id'), 'desc')
    .limit(limit)
    .execute();
  return rows.map((r) => r.address);
}

/** Addresses of reports whose latest version an older reader has read, in order, after one of them. */
export async function listStale(
  db: Database,
  readerVersion: number,
  { after = '', limit }: { after?: string; limit: number },
): Promise<string[]> {
  const rows = await db
    .selectFrom('search as s')
    .innerJoin('report_versions as v', 'v.id', 's.version')
    .innerJoin('reports as r', 'r.id', 's.report')
    .select('r.address')
    .where('v.reader_version', '<', readerVersion)
    .where('r.address', '>', after)
    .orderBy('r.address')
    .limit(limit)
    .execute();
  return rows.map((r) => r.address);
}

export interface Summary {
  reports: number;
  versions: number;
  attributions: number;
  events: number;
  failures: number;
}

/** How many rows a large table has, as `steps/tallies.ts` has it counted. */
export const tallied = (table: 'reports' | 'report_versions' | 'attributions' | 'events') =>
  sql<number>`(select coalesce(sum(count), 0)::integer from tallies where tallied = ${table})`;

export async function summarise(db: Database): Promise<Summary> {
  const { rows } = await sql<Summary>`
    select ${tallied('reports')} as reports, ${tallied('report_versions')} as versions,
      ${tallied('attributions')} as attributions, ${tallied('events')} as events,
      (select count(*)::integer from failures) as failures`.execute(db);
  return rows[0]!;
}
