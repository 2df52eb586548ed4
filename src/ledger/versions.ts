import { sql } from 'kysely';
import { hashOf } from './add.js';
import { type Actor, loadActors } from './find-actors.js';
import { newestVersions } from './newest.js';
import type { Stretch } from './paging.js';
import type { Database } from './schema.js';
import { storableJson } from './storable-json.js';

/** The versions of a report, the first first. */
export async function listVersions(db: Database, report: number): Promise<{ number: number; seen: Date }[]> {
  const rows = await db
    .selectFrom('report_versions')
    .select(['number', 'seen'])
    .where('report', '=', report)
    .orderBy('number')
    .execute();
  return rows.map(({ number, seen }) => ({ number, seen: new Date(seen) }));
}

/** Who of the ledger the entities of a version's readout are, by their label in it. */
export async function actorsIn(
  db: Database,
  report: number,
  version: number,
): Promise<Record<string, number>> {
  const { rows } = await sql<{ label: string; actor: number }>`
    select e.label, coalesce(a.merged_into, a.id) as actor
    from report_versions v join entities e on e.version = v.id join actors a on a.id = e.actor
    where v.report = ${report}::integer and v.number = ${version}::integer`.execute(db);
  return Object.fromEntries(rows.map(({ label, actor }) => [label, actor]));
}

/** Those whom most of the newest reports name. */
export async function oftenNamed(
  db: Database,
  { limit = 20, offset = 0, type }: Stretch & { type?: string | undefined } = {},
): Promise<Actor[]> {
  const { rows } = await sql<{ id: number }>`
    select coalesce(a.merged_into, a.id) as id
    from ${await newestVersions(db, {})} join entities e on e.version = s.version join actors a on a.id = e.actor
    where ${type === undefined ? sql`a.type <> 'group'` : sql`a.type = ${type}`}
    group by 1 order by count(distinct s.report) desc, 1
    limit ${limit}::integer offset ${offset}::integer`.execute(db);
  const actors = await loadActors(
    db,
    rows.map((r) => r.id),
  );
  return rows.flatMap(({ id }) => actors.get(id) ?? []);
}

/** The report, and its version, with exactly this text; the first one where several have it. */
export async function findText(
  db: Database,
  text: string,
): Promise<{ report: number; version: number } | null> {
  const found = await db
    .selectFrom('report_versions')
    .select(['report', 'number'])
    .where('hash', '=', hashOf(text))
    .orderBy('id')
    .limit(1)
    .executeTakeFirst();
  return found ? { report: found.report, version: found.number } : null;
}

/** A report's latest version without its readout. */
export interface ReportText {
  id: number;
  address: string;
  version: number;
  outlet: string | null;
  published: string | null;
  language: string;
  headline: string | null;
  text: string;
}

/** Reports by address, those that there are. */
export async function reportTexts(
  db: Database,
  addresses: readonly string[],
): Promise<Map<string, ReportText>> {
  const { rows } = await sql<ReportText & { start: number | null; end: number | null }>`
    select r.id, r.address, v.number as version, v.outlet, v.published, v.language, v.text,
      v.headline_start as start, v.headline_end as end
    from reports r join search s on s.report = r.id join report_versions v on v.id = s.version
    where r.address in (select json_array_elements_text(${storableJson(addresses)}::json))`.execute(db);
  return new Map(
    rows.map(({ start, end, ...row }) => [
      row.address,
      { ...row, headline: start === null ? null : row.text.slice(start, end!) },
    ]),
  );
}
