import { sql } from 'kysely';
import { type Actor, loadActors } from './find-actors.js';
import { newestVersions } from './newest.js';
import type { Database } from './schema.js';

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
  { limit = 20, type }: { limit?: number; type?: string | undefined } = {},
): Promise<Actor[]> {
  const { rows } = await sql<{ id: number }>`
    select coalesce(a.merged_into, a.id) as id
    from ${await newestVersions(db, {})} join entities e on e.version = s.version join actors a on a.id = e.actor
    where ${type === undefined ? sql`a.type <> 'group'` : sql`a.type = ${type}`}
    group by 1 order by count(distinct s.report) desc, 1 limit ${limit}::integer`.execute(db);
  const actors = await loadActors(
    db,
    rows.map((r) => r.id),
  );
  return rows.flatMap(({ id }) => actors.get(id) ?? []);
}
