import { sql } from 'kysely';
import { ReadoutError } from '../readout/error.js';
import { audit } from './audit.js';
import { groupOf } from './find-actors.js';
import { hashOfKey } from './forgotten.js';
import { loadStored, type Stored } from './load.js';
import { RECORD_TABLES } from './rows.js';
import type { Database } from './schema.js';
import { storableJson } from './storable-json.js';
import { reviewsFor } from './stored-reviews.js';
import { withoutEntities } from './without-entities.js';
import { deleteRecords, type Follower, type WriteContext, writeRecords } from './write-records.js';

/** What forgetting takes away, in numbers: they may stay in the audit. */
export interface Forgotten {
  reports: number;
  versions: number;
  actors: number;
  attributions: number;
  events: number;
  reviews: number;
  /** Reports whose text names whom was forgotten, and stays. */
  remain: number;
}

export interface ForgetRequest {
  /** Numbers or addresses of reports. */
  reports?: readonly (number | string)[] | undefined;
  /** Somebody, with whom they were merged. */
  actor?: number | undefined;
  /** With `actor`: also every report that has ever named them. */
  withReports?: boolean | undefined;
}

type Context = WriteContext & {
  author: string;
  now: () => Date;
  /** Forgets what was made of reports beside them. */
  unlink: Follower['forget'] | undefined;
};

const list = (values: readonly number[]) =>
  sql`(select json_array_elements_text(${storableJson(values)}::json)::integer)`;

/** Forgets reports, or somebody; in a transaction. What it returns is what the audit keeps. */
export async function forgetIn(context: Context, request: ForgetRequest): Promise<Forgotten> {
  const { db, author, now } = context;
  const counts = { reports: 0, versions: 0, actors: 0, attributions: 0, events: 0, reviews: 0, remain: 0 };
  const before = await totals(db);
  const reports: number[] = [];
  for (const key of request.reports ?? []) reports.push(await numberOf(db, key));
  if (request.actor !== undefined) {
    const group = await actorGroup(db, request.actor);
    const naming = await reportsNaming(
      db,
      group.map((a) => a.id),
    );
    const names = await namesOf(db, group);
    if (request.withReports) reports.push(...naming);
    await forgetReports(context, reports);
    await forgetActor(context, group, request.withReports ? [] : naming, names);
    counts.remain = request.withReports ? 0 : naming.length;
  } else await forgetReports(context, reports);
  const after = await totals(db);
  for (const key of Object.keys(after) as (keyof typeof after)[]) counts[key] = before[key] - after[key];
  await audit(db, { author, at: now(), action: 'forget', detail: { ...counts } });
  return counts;
}

async function totals(db: Database) {
  const count = (table: string) => sql<number>`(select count(*)::integer from ${sql.table(table)})`;
  const { rows } = await sql<Omit<Forgotten, 'remain'>>`
    select ${count('reports')} as reports, ${count('report_versions')} as versions, ${count('actors')} as actors,
      ${count('attributions')} as attributions, ${count('events')} as events, ${count('corrections')} as reviews`.execute(
    db,
  );
  return rows[0]!;
}

async function numberOf(db: Database, key: number | string): Promise<number> {
  const found = await db
    .selectFrom('reports')
    .select('id')
    .where(typeof key === 'number' ? 'id' : 'address', '=', key as never)
    .forUpdate()
    .executeTakeFirst();
  if (!found) throw new ReadoutError('ledger.no-report', { report: String(key) });
  return found.id;
}

/** Takes reports away with their versions, readings, reviews and failures, and those whom nobody else names. */
async function forgetReports({ db, unlink }: Context, reports: readonly number[]): Promise<void> {
  if (reports.length === 0) return;
  const { rows: named } = await sql<{ id: number }>`
    select distinct e.actor as id from entities e join report_versions v on v.id = e.version
    where v.report in ${list(reports)}`.execute(db);
  await sql`update audit set detail = '{}' where report in ${list(reports)}`.execute(db);
  await sql`delete from failures f using reports r
    where r.id in ${list(reports)} and (f.input = r.address or f.source = r.address)`.execute(db);
  await unlink?.(db, reports);
  await sql`delete from digest_keys where report in ${list(reports)}`.execute(db);
  // one column after the other: with `or` it would look at every link there is
  await sql`delete from same_happening where a in ${list(reports)}`.execute(db);
  await sql`delete from same_happening where b in ${list(reports)}`.execute(db);
  const versions = await sql<{ id: number }>`
    select id from report_versions where report in ${list(reports)}`.execute(db);
  for (const { id } of versions.rows) await deleteRecords(db, id);
  await sql`delete from reports where id in ${list(reports)}`.execute(db);
  await forgetUnnamed(
    db,
    named.map((n) => n.id),
  );
}

/** Of these actors, those whom no report names any more, nor any of those they were merged with. */
async function forgetUnnamed(db: Database, actors: readonly number[]): Promise<void> {
  const { rows } = await sql<{ id: number }>`
    with groups as (
      select distinct coalesce(merged_into, id) as root from actors where id in ${list(actors)}
    )
    select a.id from actors a join groups g on g.root = coalesce(a.merged_into, a.id)
    where not exists (
      select from entities e join actors m on m.id = e.actor where coalesce(m.merged_into, m.id) = g.root
    )`.execute(db);
  await deleteActors(
    db,
    rows.map((r) => r.id),
  );
}

async function deleteActors(db: Database, actors: readonly number[]): Promise<void> {
  await sql`update audit set detail = '{}' where actor in ${list(actors)}`.execute(db);
  await sql`update actors set merged_into = null where id in ${list(actors)}`.execute(db);
  await sql`delete from actors where id in ${list(actors)}`.execute(db);
}

async function actorGroup(db: Database, actor: number): Promise<{ id: number; key: string; name: string }[]> {
  const ids = (await groupOf(db, actor)).map((a) => a.id);
  if (ids.length === 0) throw new ReadoutError('ledger.no-actor', { actor });
  return db.selectFrom('actors').select(['id', 'key', 'name']).where('id', 'in', ids).forUpdate().execute();
}

async function reportsNaming(db: Database, actors: readonly number[]): Promise<number[]> {
  const { rows } = await sql<{ report: number }>`
    select distinct v.report from entities e join report_versions v on v.id = e.version
    where e.actor in ${list(actors)} order by v.report`.execute(db);
  return rows.map((r) => r.report);
}

/** All that they are called by in the ledger. */
async function namesOf(db: Database, group: readonly { id: number; name: string }[]): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select distinct name from entities where actor in ${list(group.map((a) => a.id))}`.execute(db);
  return [...new Set([...group, ...rows].map((r) => r.name))].filter((name) => name.length > 1);
}

/** Takes somebody out of what was read; the texts stay, and reading them again does not bring them back. */
async function forgetActor(
  context: Context,
  group: readonly { id: number; key: string }[],
  reports: readonly number[],
  names: readonly string[],
): Promise<void> {
  const { db } = context;
  const ids = group.map((a) => a.id);
  const { rows: keys } = await sql<{ key: string }>`
    select distinct key from entities where key is not null and actor in ${list(ids)}`.execute(db);
  for (const { key } of [...group, ...keys])
    await db
      .insertInto('forgotten')
      .values({ key: hashOfKey(key), made: context.now() })
      .onConflict((c) => c.column('key').doNothing())
      .execute();
  const naming = sql`(select json_array_elements_text(${storableJson(names)}::json) as name)`;
  await sql`delete from corrections c using report_versions v
    where v.id = c.version and v.report in ${list(reports)} and (
      exists (select from ${naming} n where strpos(c.change::text || c.was::text, n.name) > 0)
      or c.change ->> 'actor' in (select json_array_elements_text(${storableJson(ids)}::json))
      or exists (select from entities e where e.version = c.version and e.actor in ${list(ids)}
        and c.record = 'entity' and c.start = any(e.mentions)))`.execute(db);
  await sql`update audit set detail = '{}'
    where exists (select from ${naming} n where strpos(detail::text, n.name) > 0)`.execute(db);
  await context.unlink?.(db, []);
  for (const report of reports) await rewriteWithout(context, report, new Set(ids));
  await deleteActors(db, ids);
}

async function rewriteWithout(context: Context, report: number, actors: ReadonlySet<number>): Promise<void> {
  const { db } = context;
  const versions = await db
    .selectFrom('report_versions')
    .select('number')
    .where('report', '=', report)
    .orderBy('number')
    .execute();
  for (const { number } of versions) {
    const { row, report: text, raw } = (await loadStored(db, report, number)) as Stored;
    const named = await db
      .selectFrom('entities')
      .select(['label', 'actor'])
      .where('version', '=', row.id)
      .execute();
    const gone = new Set(named.filter((e) => actors.has(e.actor)).map((e) => e.label));
    await deleteRecords(db, row.id);
    const reviews = await reviewsFor(db, row);
    const latest = number === versions.at(-1)!.number;
    await writeRecords(context, [
      { id: report, version: row.id, report: text, raw: withoutEntities(raw, gone), reviews, latest },
    ]);
  }
}

/**
 * Writes the tables anew, so that nothing of what was deleted stays in their files; not in a transaction. In an embedded
 * database the log goes too; a server's log, replicas and archives are in its administrator's hands.
 */
export async function wipe(db: Database, embedded: boolean): Promise<void> {
  for (const table of [
    ...RECORD_TABLES,
    'corrections',
    'search',
    'report_versions',
    'reports',
    'actors',
    'failures',
    'audit',
    'deliveries',
    'summaries',
    'same_happening',
    'digest_keys',
    'digests',
  ])
    await sql`vacuum full ${sql.table(table)}`.execute(db);
  await sql`vacuum analyze`.execute(db);
  await sql`vacuum full pg_statistic`.execute(db); // where names stood as values that are common
  if (!embedded) return;
  await sql`set wal_recycle = off`.execute(db); // or old pieces of the log would be kept for use again, as they are
  await sql`select pg_switch_wal()`.execute(db);
  await sql`checkpoint`.execute(db);
  await sql`reset wal_recycle`.execute(db);
}
