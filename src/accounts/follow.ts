import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Written } from '../ledger/ledger.js';
import type { Database } from '../ledger/schema.js';
import type { ContentStems } from './bag.js';
import type { Digest } from './digest.js';
import { digest } from './read-digest.js';
import { blockingKeys, componentsOf, type Dated, dayOf, isSame, WINDOW } from './same-happening.js';

/** Grows with every change of what digests hold; older ones are made again. */
export const DIGEST_FORMAT = 1;
const LOCK = 7_236_683; // two imports that link their reports must see one another's
const NEAREST = 120; // reports that one is compared with: those that share most keys

/** Links reports to those that tell of the same happening, as they are written. */
export const followReports =
  (stems: ContentStems) =>
  async (db: Database, written: readonly Written[], gone: readonly number[] = []): Promise<void> => {
    if (gone.length > 0) await dropDigests(db, gone);
    if (written.length > 0)
      await keepDigests(
        db,
        written.map(({ id, version, address, report, readout }) => ({
          report: id,
          version,
          digest: digest({ ...readout, id: address, text: report.text }, stems),
        })),
      );
  };

/** Takes reports out of their occurrences; those that only they held together part. */
async function dropDigests(db: Database, reports: readonly number[]): Promise<void> {
  await sql`select pg_advisory_xact_lock(${sql.lit(LOCK)})`.execute(db);
  const touched = await occurrencesOf(db, reports);
  await sql`delete from digests where report in ${list(reports)}`.execute(db);
  await regroup(db, touched);
}

interface Fresh {
  report: number;
  version: number;
  digest: Digest;
}

const tagOf = (address: string) => createHash('sha256').update(address).digest('hex').slice(0, 12);

/** Writes digests and, for what they touch, which reports are one occurrence. The same twice changes nothing. */
export async function keepDigests(db: Database, fresh: readonly Fresh[]): Promise<void> {
  await sql`select pg_advisory_xact_lock(${sql.lit(LOCK)})`.execute(db);
  const ids = fresh.map((f) => f.report);
  const touched = await occurrencesOf(db, ids); // those that they leave, where they were known before
  const rows = fresh.map(({ report, version, digest: d }) => ({
    report,
    version,
    format: DIGEST_FORMAT,
    occurrence: report,
    tag: tagOf(d.report),
    day: validDay(dayOf(d)),
    published: d.published,
    disputes: d.said.filter((s) => s.act === 'deny' || s.act === 'omit').length,
    happening: { happening: d.happening, language: d.language, published: d.published },
    digest: d,
  }));
  await sql`delete from same_happening where a in ${list(ids)} or b in ${list(ids)}`.execute(db);
  await sql`delete from digest_keys where report in ${list(ids)}`.execute(db);
  await sql`
    insert into digests select * from json_populate_recordset(null::digests, ${json(rows)}::json)
    on conflict (report) do update set version = excluded.version, format = excluded.format, day = excluded.day,
      occurrence = excluded.occurrence, published = excluded.published, disputes = excluded.disputes,
      happening = excluded.happening, digest = excluded.digest`.execute(db);
  const keys = rows.flatMap(({ report, day, digest: d }) =>
    day === null ? [] : blockingKeys(d.happening).map((key) => ({ key, day, report })),
  );
  if (keys.length > 0)
    await sql`
      insert into digest_keys select * from json_populate_recordset(null::digest_keys, ${json(keys)}::json)`.execute(
      db,
    );
  const links = await linksOf(db, rows);
  if (links.length > 0)
    await sql`
      insert into same_happening select * from json_populate_recordset(null::same_happening, ${json(links)}::json)
      on conflict do nothing`.execute(db);
  const near = await occurrencesOf(db, [...ids, ...links.flatMap(({ a, b }) => [a, b])]);
  await regroup(db, [...new Set([...touched, ...near])]);
}

/** Which reports near them in time and names tell of the same. */
async function linksOf(
  db: Database,
  rows: readonly { report: number; day: string | null; happening: Dated }[],
): Promise<{ a: number; b: number }[]> {
  const { rows: pairs } = await sql<{ report: number; other: number; happening: Dated }>`
    select n.report, n.other, d.happening from (
      select report, other, row_number() over (partition by report order by shared desc, other) as place from (
        select own.report, k.report as other, count(*) as shared
        from digest_keys own join digest_keys k on k.key = own.key and k.report <> own.report
          and k.day between own.day - ${WINDOW}::integer and own.day + ${WINDOW}::integer
        where own.report in ${list(rows.map((r) => r.report))}
        group by own.report, k.report
      ) counted
    ) n join digests d on d.report = n.other
    where n.place <= ${NEAREST}::integer`.execute(db);
  const own = new Map(rows.map((r) => [r.report, r.happening]));
  return pairs
    .filter(({ report, happening }) => isSame(own.get(report)!, happening))
    .map(({ report, other }) => ({ a: Math.min(report, other), b: Math.max(report, other) }));
}

async function occurrencesOf(db: Database, reports: readonly number[]): Promise<number[]> {
  const { rows } = await sql<{ occurrence: number }>`
    select distinct occurrence from digests where report in ${list(reports)}`.execute(db);
  return rows.map((r) => r.occurrence);
}

/** Works out anew who belongs together among the reports of some occurrences; touches no others. */
async function regroup(db: Database, occurrences: readonly number[]): Promise<void> {
  const { rows: members } = await sql<{ report: number; occurrence: number }>`
    select report, occurrence from digests where occurrence in ${list(occurrences)} order by report`.execute(
    db,
  );
  const reports = members.map((m) => m.report);
  const { rows: links } = await sql<{ a: number; b: number }>`
    select a, b from same_happening where a in ${list(reports)}`.execute(db);
  const place = new Map(reports.map((report, i) => [report, i]));
  const known = links.flatMap(({ a, b }): [number, number][] =>
    place.has(b) ? [[place.get(a)!, place.get(b)!]] : [],
  );
  const moved = componentsOf(reports.length, known).flatMap((group) =>
    group
      .filter((i) => members[i]!.occurrence !== reports[group[0]!]!)
      .map((i) => ({ report: reports[i]!, occurrence: reports[group[0]!]! })),
  );
  if (moved.length > 0)
    await sql`
      update digests d set occurrence = m.occurrence
      from json_to_recordset(${json(moved)}::json) as m(report integer, occurrence integer)
      where d.report = m.report`.execute(db);
}

const validDay = (day: string | null): string | null =>
  day !== null && !Number.isNaN(Date.parse(day)) ? day : null;
const list = (ids: readonly number[]) =>
  sql`(select json_array_elements_text(${JSON.stringify(ids)}::json)::integer)`;
const json = (value: unknown) => JSON.stringify(value).replaceAll('\\u0000', '\ufffd');
