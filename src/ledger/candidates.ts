import { type RawBuilder, sql } from 'kysely';
import { tallied } from './listing.js';
import { type Kept, loadVersions } from './load.js';
import type { Database } from './schema.js';
import { atLeast, oneOf } from './search-words.js';

/** One thing that a report may have, under the lexemes of the search vector it may stand under: any of them will do. */
export interface Facet {
  lexemes: readonly string[];
  /** What a report is worth that has it. */
  weight: number;
}

export interface CandidateQuery {
  facets: readonly Facet[];
  /** First and last day, ISO 8601, both included. */
  from?: string | undefined;
  to?: string | undefined;
  outlet?: string | undefined;
  language?: string | undefined;
  limit?: number | undefined;
}

export interface Candidates {
  /** The reports that have most of what was asked for, best first. */
  kept: Kept[];
  /** In how many reports each facet stands, counted up to `MANY`. */
  counts: number[];
  /** How many reports there are. */
  reports: number;
}

export const MANY = 3000;
const MOST_FACETS = 8; // in one query: what it says grows with every one more
const RANKED = 300;
const WALKED = 600; // of the newest, before the index of words is asked for all
const ENOUGH = 12;

/** Reports that have as many of the facets as any has; what every report has is no ground to choose by. */
export async function findCandidates(db: Database, query: CandidateQuery): Promise<Candidates> {
  const { facets, limit = 24 } = query;
  const wordings = facets.map(({ lexemes }) => oneOf(lexemes));
  const { counts, reports } = await countAll(db, wordings);
  const usable = facets
    .map(({ weight }, i) => ({ wording: wordings[i]!, count: counts[i]!, weight }))
    .filter(({ count }) => count > 0)
    .map((f) => ({ ...f, worth: f.weight * Math.log(1 + (reports + 1) / f.count) }))
    .sort((a, b) => b.worth - a.worth)
    .slice(0, MOST_FACETS);
  if (usable.length === 0) return { kept: [], counts, reports };
  const conditions: RawBuilder<unknown>[] = [sql`true`];
  if (query.from) conditions.push(sql`s.day >= ${query.from}::date`);
  if (query.to) conditions.push(sql`s.day <= ${query.to}::date`);
  if (query.outlet) conditions.push(sql`s.outlet = ${query.outlet}`);
  if (query.language) conditions.push(sql`s.language = ${query.language}`);

  const allowed = sql.join(conditions, sql` and `);

  const rank = usable.map(({ wording }) => wording).join(' | ');
  const ranked = async (least: number): Promise<{ version: number; rank: number }[]> => {
    const wanted = atLeast(
      least,
      usable.map(({ wording }) => wording),
    );
    const matches = sql`s.words @@ ${wanted}::tsquery`;
    // what most reports have is found among the newest; what few have, as several things at once, by the index of words
    if ((least < usable.length || least === 1) && mostWith(usable, least) >= MANY) {
      const newest = sql`(select * from search s where ${allowed} ${NEWEST_FIRST} limit ${WALKED}::integer) s`;
      const walked = await newestOf(db, sql`${newest} where ${matches}`, rank);
      if (walked.length === RANKED) return walked;
    }
    return newestOf(db, sql`(select * from search s where ${matches} offset 0) s where ${allowed}`, rank);
  };
  const found = new Map<number, number>();
  for (let least = usable.length; least > 0 && found.size < Math.min(ENOUGH, limit); least--)
    for (const { version, rank } of await ranked(least))
      if (!found.has(version)) found.set(version, least + rank);
  const best = [...found]
    .sort((a, b) => b[1] - a[1])
    .slice(0, limit)
    .map(([version]) => version);
  const loaded = await loadVersions(db, best);
  return { kept: best.map((version) => loaded.get(version)!), counts, reports };
}

const NEWEST_FIRST = sql`order by s.day desc nulls last, s.report desc`;

/** The newest of rows `s` of the search table, those that have most of what is asked for first. */
async function newestOf(
  db: Database,
  rows: RawBuilder<unknown>,
  rank: string,
): Promise<{ version: number; rank: number }[]> {
  const found = await sql<{ version: number; rank: number }>`
    with c as materialized (
      select s.report, s.version from ${rows} ${NEWEST_FIRST} limit ${RANKED}::integer
    )
    select c.version, ts_rank(w.words, ${rank}::tsquery)::float8 as rank
    from c join search w on w.report = c.report order by rank desc, c.version desc`.execute(db);
  return found.rows;
}

/** How many reports can have so many of the facets: each has one of those that are left when the others are of the commonest. */
const mostWith = (facets: readonly { count: number }[], least: number): number =>
  facets
    .map((f) => f.count)
    .sort((a, b) => a - b)
    .slice(0, facets.length - least + 1)
    .reduce((a, b) => a + b, 0);

async function countAll(
  db: Database,
  wordings: readonly string[],
): Promise<{ counts: number[]; reports: number }> {
  const columns = wordings.map(
    (wording) => sql<number>`
    (select count(*)::integer from (select from search where words @@ ${wording}::tsquery limit ${MANY}::integer) f)`,
  );
  const { rows } = await sql<{ counts: number[]; reports: number }>`
    select array[${sql.join(columns)}]::integer[] as counts, ${tallied('reports')} as reports`.execute(db);
  return rows[0]!;
}
