import { sql } from 'kysely';
import type { Transact } from '../ledger/ledger.js';
import type { Database } from '../ledger/schema.js';
import { conflict } from '../ledger/transact.js';
import type { Happenings } from './happenings.js';
import { keysNear } from './keys.js';
import { componentsOf, isSame, WINDOW } from './same-happening.js';

const NEAREST = 120; // reports that one is compared with: those that share most keys
const OF_A_KEY = 100; // reports looked at of those that share one key: the newest
const AT_ONCE = 32; // reports a transaction: whoever links to the same occurrences waits for its end
const ROUNDS = 6;

const ANEW = 2;

interface Own {
  report: number;
  due: number;
  day: string | null;
}
interface Link {
  a: number;
  b: number;
}

/**
 * Links those of the reports that are due to all others that tell of the same happening. What is to be linked has been
 * committed, so of two reports that are written at once, the one that is linked later finds the other. Nothing is
 * locked but the occurrences that change, each by the row of its first report, always in the order of numbers.
 */
export async function linkAll(
  transact: Transact,
  reports: readonly number[],
  happenings: Happenings,
): Promise<void> {
  for (let i = 0; i < reports.length; i += AT_ONCE)
    await transact((db) => linkReports(db, reports.slice(i, i + AT_ONCE), happenings));
}

async function linkReports(db: Database, reports: readonly number[], happenings: Happenings): Promise<void> {
  const own = await dueOf(db, reports);
  if (own.length === 0) return;
  const found = await linksOf(db, own, happenings);
  const ids = own.map((o) => o.report);
  await lockOccurrences(db, ids, found);
  const still = await dueOf(db, ids); // another may have linked them, or written one of them anew
  const links = await confirmed(db, found, happenings);
  const left = await unlink(
    db,
    still.filter((o) => o.due === ANEW).map((o) => o.report),
  );
  if (links.length > 0)
    await sql`
      insert into same_happening select * from json_populate_recordset(null::same_happening, ${json(links)}::json)
      on conflict do nothing`.execute(db);
  if (left.length > 0) await regroup(db, left);
  await merge(db, links);
  await sql`update digests set due = 0 where report in ${list(ids)}`.execute(db);
}

const SOME = 320;

/** Reports that are due and nobody's any more, where whoever wrote them ended before it could link them. */
export async function dueReports(db: Database): Promise<number[]> {
  const { rows } = await sql<{ report: number }>`
    select report from digests where due > 0 order by report limit ${SOME}::integer`.execute(db);
  return rows.map((r) => r.report);
}

const dueOf = async (db: Database, reports: readonly number[]): Promise<Own[]> =>
  (
    await sql<Own>`
      select report, due, day from digests where report in ${list(reports)} and due > 0 order by report`.execute(
      db,
    )
  ).rows;

/** Which reports near them in time and names tell of the same. */
async function linksOf(db: Database, own: readonly Own[], happenings: Happenings): Promise<Link[]> {
  const theirs = await happenings.of(
    db,
    own.map((o) => o.report),
  );
  const keys = own.flatMap(({ report, day }) =>
    day === null ? [] : keysNear(theirs.get(report)!.happening, day).map((key) => ({ report, day, key })),
  );
  const { rows: pairs } = await sql<{ report: number; other: number }>`
    select report, other from (
      select report, other, row_number() over (partition by report order by shared desc, other) as place from (
        select own.report, k.report as other, count(*) as shared
        from json_to_recordset(${json(keys)}::json) as own(report integer, day date, key bigint)
        cross join lateral (
          select k.report from digest_keys k
          where k.key = own.key
            and k.day between own.day - ${WINDOW}::integer and own.day + ${WINDOW}::integer
          order by k.day desc, k.report desc limit ${OF_A_KEY}::integer
        ) k
        where k.report <> own.report
        group by own.report, k.report
      ) counted
    ) n
    where place <= ${NEAREST}::integer`.execute(db);
  const near = await happenings.of(db, [...new Set(pairs.map((p) => p.other))]);
  const links = new Map<string, Link>();
  for (const { report, other } of pairs) {
    const [mine, others] = [theirs.get(report), near.get(other)];
    if (!mine || !others || !isSame(mine, others)) continue;
    const link = { a: Math.min(report, other), b: Math.max(report, other) };
    links.set(`${link.a} ${link.b}`, link);
  }
  return [...links.values()].sort((x, y) => x.a - y.a || x.b - y.b);
}

/** Those links that hold now that nobody else can change what they join. */
async function confirmed(db: Database, links: readonly Link[], happenings: Happenings): Promise<Link[]> {
  const now = await happenings.of(db, endsOf(links));
  return links.filter(({ a, b }) => {
    const [one, other] = [now.get(a), now.get(b)];
    return one !== undefined && other !== undefined && isSame(one, other);
  });
}

const endsOf = (links: readonly Link[]) => [...new Set(links.flatMap(({ a, b }) => [a, b]))];

/** Keeps others from changing the reports, and who belongs to the occurrences that links join, until this is over. */
async function lockOccurrences(db: Database, reports: readonly number[], links: readonly Link[]) {
  const held = new Set<number>();
  const joined = [...reports, ...endsOf(links)];
  for (let round = 0; round < ROUNDS; round++) {
    const wanted = [...reports, ...(await occurrencesOf(db, joined))].filter((r) => !held.has(r));
    if (wanted.length === 0) return;
    // a report may have come to another occurrence while we waited; out of order, waiting might be in a circle
    await sql`
      select report from digests where report in ${list(wanted)} order by report
      for no key update ${round > 0 ? sql`nowait` : sql``}`.execute(db);
    for (const report of wanted) held.add(report);
  }
  throw conflict();
}

async function occurrencesOf(db: Database, reports: readonly number[]): Promise<number[]> {
  const { rows } = await sql<{ occurrence: number }>`
    select distinct occurrence from digests where report in ${list(reports)}`.execute(db);
  return rows.map((r) => r.occurrence);
}

/** Takes the links of reports away that had some, being written anew; returns the occurrences that may fall apart. */
async function unlink(db: Database, reports: readonly number[]): Promise<number[]> {
  if (reports.length === 0) return [];
  const rows: Link[] = [];
  // one column after the other: with `or` it would look at every link there is
  for (const end of ['a', 'b'])
    rows.push(
      ...(
        await sql<Link>`
          delete from same_happening where ${sql.ref(end)} in ${list(reports)} returning a, b`.execute(db)
      ).rows,
    );
  return rows.length === 0 ? [] : occurrencesOf(db, endsOf(rows));
}

/** Takes reports out of their occurrences; those that only they held together part. What lists show is made anew. */
export async function unlinkForgotten(db: Database, reports: readonly number[]): Promise<void> {
  const touched = await occurrencesOf(db, reports);
  await sql`delete from digests where report in ${list(reports)}`.execute(db);
  await sql`delete from summaries`.execute(db);
  if (touched.length > 0) await regroup(db, touched);
}

/** Works out anew who belongs together among the reports of some occurrences; touches no others. */
async function regroup(db: Database, occurrences: readonly number[]): Promise<void> {
  const { rows: members } = await sql<{ report: number; occurrence: number }>`
    select report, occurrence from digests where occurrence in ${list(occurrences)} order by report`.execute(
    db,
  );
  const reports = members.map((m) => m.report);
  const { rows: links } = await sql<Link>`
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

/** Makes one occurrence of those that links join; reads none of their reports, however many there are. */
async function merge(db: Database, links: readonly Link[]): Promise<void> {
  if (links.length === 0) return;
  const { rows } = await sql<{ report: number; occurrence: number }>`
    select report, occurrence from digests where report in ${list(endsOf(links))}`.execute(db);
  const occurrence = new Map(rows.map((r) => [r.report, r.occurrence]));
  const all = [...new Set(occurrence.values())].sort((a, b) => a - b);
  const place = new Map(all.map((o, i) => [o, i]));
  const joined = links.map(({ a, b }): [number, number] => [
    place.get(occurrence.get(a)!)!,
    place.get(occurrence.get(b)!)!,
  ]);
  const moved = componentsOf(all.length, joined).flatMap((group) =>
    group.slice(1).map((i) => ({ from: all[i]!, into: all[group[0]!]! })),
  );
  if (moved.length > 0)
    await sql`
      update digests d set occurrence = m.into
      from json_to_recordset(${json(moved)}::json) as m("from" integer, "into" integer)
      where d.occurrence = m.from`.execute(db);
}

const list = (ids: readonly number[]) =>
  sql`(select json_array_elements_text(${JSON.stringify(ids)}::json)::integer)`;
const json = JSON.stringify;
