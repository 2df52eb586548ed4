import { type RawBuilder, sql } from 'kysely';
import { type Kept, loadVersions } from './load.js';
import type { Database } from './schema.js';
import { quoted } from './search-words.js';

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
  /** How many reports there are, about. */
  reports: number;
}

export const MANY = 3000;
const MOST_FACETS = 8; // in one query: what it says grows with every one more
const RANKED = 300;
const ENOUGH = 12;

/** Reports that have as many of the facets as any has; what every report has is no ground to choose by. */
export async function findCandidates(db: Database, query: CandidateQuery): Promise<Candidates> {
  const { facets, limit = 24 } = query;
  const wordings = facets.map(({ lexemes }) => anyOf(lexemes));
  const { counts, reports } = await countAll(db, wordings);
  const usable = facets
    .map(({ weight }, i) => ({ wording: wordings[i]!, count: counts[i]!, weight }))
    .filter(({ count }) => count > 0)
    .map((f) => ({ ...f, worth: f.weight * Math.log(1 + (reports + 1) / f.count) }))
    .sort((a, b) => b.worth - a.worth)
    .slice(0, MOST_FACETS);
  if (usable.length === 0) return { kept: [], counts, reports };
  const conditions: RawBuilder<unknown>[] = [];
  if (query.from) conditions.push(sql`s.day >= ${query.from}::date`);
  if (query.to) conditions.push(sql`s.day <= ${query.to}::date`);
  if (query.outlet) conditions.push(sql`s.outlet = ${query.outlet}`);
  if (query.language) conditions.push(sql`s.language = ${query.language}`);

  const rank = usable.map(({ wording }) => wording).join(' | ');
  const ranked = async (least: number): Promise<{ version: number; rank: number }[]> => {
    const wanted = atLeast(
      least,
      usable.map(({ wording }) => wording),
    );
    const where = sql.join([sql`s.words @@ ${wanted}::tsquery`, ...conditions], sql` and `);
    const { rows } = await sql<{ version: number; rank: number }>`
      with c as materialized (
        select s.version, s.words from search s where ${where}
        order by s.day desc nulls last, s.report desc limit ${RANKED}::integer
      )
      select c.version, ts_rank(c.words, ${rank}::tsquery)::float8 as rank from c
      order by rank desc, c.version desc`.execute(db);
    return rows;
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

const anyOf = (lexemes: readonly string[]) => `(${lexemes.map(quoted).join(' | ')})`;

/** A query that `least` of the wordings fulfil. */
function atLeast(least: number, wordings: readonly string[]): string {
  if (least === wordings.length) return wordings.join(' & ');
  if (least === 1) return wordings.join(' | ');
  const [first, ...rest] = wordings;
  return `((${first} & (${atLeast(least - 1, rest)})) | (${atLeast(least, rest)}))`;
}

async function countAll(
  db: Database,
  wordings: readonly string[],
): Promise<{ counts: number[]; reports: number }> {
  const size = sql<number>`(select greatest(reltuples, 0)::integer from pg_class where oid = 'search'::regclass)`;
  const columns = wordings.map(
    (wording) => sql<number>`
    (select count(*)::integer from (select from search where words @@ ${wording}::tsquery limit ${MANY}::integer) f)`,
  );
  const { rows } = await sql<{ counts: number[]; reports: number }>`
    select array[${sql.join(columns)}]::integer[] as counts,
      greatest(${size}, (select count(*) from (select from search limit ${MANY}::integer) f))::integer as reports`.execute(
    db,
  );
  return rows[0]!;
}
