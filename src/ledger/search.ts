import { type RawBuilder, sql } from 'kysely';
import type { Span } from '../text/span.js';
import { type Excerpt, excerptsOf } from './highlight.js';
import { unflat } from './rows.js';
import type { Database, Spans } from './schema.js';
import { conditionsOf, type SearchQuery } from './search-conditions.js';
import { allOf, type Stems } from './search-words.js';
import { storableJson } from './storable-json.js';

export interface FoundAttribution {
  source: string | null;
  addressee: string | null;
  act: string;
  cue: Span;
  content: Span[];
  /** The words of the content. */
  words: string;
}

export interface Hit {
  /** Number of the report. */
  id: number;
  address: string;
  version: number;
  outlet: string | null;
  published: string | null;
  language: string;
  headline: string | null;
  /** Greater is better; 0 where no words were searched for. */
  rank: number;
  excerpts: Excerpt[];
  /** What was said, as far as the search asks for it. */
  attributions: FoundAttribution[];
}

export interface SearchResult {
  hits: Hit[];
  /** Whether there are more than `limit`. */
  more: boolean;
}

/** The newest so many matches are ranked; older ones of a very common word are reached by narrowing the dates. */
const CANDIDATES = 400;
const SHOWN_ATTRIBUTIONS = 3;

/** Looks through the latest versions. Words are ranked by how much of them and where they stand; else newest first. */
export async function search(db: Database, forms: Stems, query: SearchQuery): Promise<SearchResult> {
  const { limit = 20, offset = 0 } = query;
  const asked = await conditionsOf(db, forms, query);
  if (!asked) return { hits: [], more: false };
  const { from, conditions, lookups, selective, words, said, asksForSaying } = asked;
  const rank = words.length > 0 ? sql`ts_rank(w.words, ${allOf(words)}::tsquery, 1)` : sql`0`;
  const enough = sql`limit ${Math.max(CANDIDATES, limit + offset + 1)}::integer`;
  // with a limit the planner would walk from the newest on, and read the words of all that do not match
  const { rows } = await sql<{ version: number; rank: number }>`
    with matching as materialized (
      select s.version, s.day, s.report from ${from} where ${sql.join(conditions, sql` and `)}
      order by s.day desc nulls last, s.report desc ${lookups.length === 0 && !selective ? enough : sql``}
    ),
    c as materialized (
      select s.* from matching s where ${sql.join([sql`true`, ...lookups], sql` and `)} ${enough}
    )
    select c.version, ${rank}::float8 as rank
    from c ${words.length > 0 ? sql`join search w on w.report = c.report` : sql``}
    order by rank desc, c.day desc nulls last, c.report desc
    limit ${limit + 1}::integer offset ${offset}::integer`.execute(db);
  const shown = rows.slice(0, limit);
  return {
    hits: await loadHits(db, shown, asksForSaying ? said : null, new Set(words.flat()), forms),
    more: rows.length > limit,
  };
}

async function loadHits(
  db: Database,
  found: readonly { version: number; rank: number }[],
  said: RawBuilder<unknown> | null,
  wanted: ReadonlySet<string>,
  forms: Stems,
): Promise<Hit[]> {
  if (found.length === 0) return [];
  const ids = found.map((f) => f.version);
  const versions = await db
    .selectFrom('report_versions as v')
    .innerJoin('reports as r', 'r.id', 'v.report')
    .select(['v.id', 'v.report', 'r.address', 'v.number', 'v.outlet', 'v.published', 'v.language', 'v.text'])
    .select(['v.headline_start', 'v.headline_end'])
    .where('v.id', 'in', ids)
    .execute();
  const byId = new Map(versions.map((v) => [v.id, v]));
  const attributions = said ? await loadSaid(db, ids, said) : [];
  return found.map(({ version, rank }) => {
    const v = byId.get(version)!;
    const { text } = v;
    return {
      id: v.report,
      address: v.address,
      version: v.number,
      outlet: v.outlet,
      published: v.published,
      language: v.language,
      headline: v.headline_start === null ? null : text.slice(v.headline_start, v.headline_end!),
      rank,
      excerpts: wanted.size > 0 ? excerptsOf(text, wanted, forms, v.headline_end ?? 0) : [],
      attributions: attributions
        .filter((a) => a.version === version)
        .slice(0, SHOWN_ATTRIBUTIONS)
        .map(({ source, addressee, act, cue_start, cue_end, content }) => {
          const spans = unflat(content);
          const words = spans.map(({ start, end }) => text.slice(start, end)).join(' … ');
          return { source, addressee, act, cue: { start: cue_start, end: cue_end }, content: spans, words };
        }),
    };
  });
}

interface SaidRow {
  version: number;
  source: string | null;
  addressee: string | null;
  act: string;
  cue_start: number;
  cue_end: number;
  content: Spans;
}

async function loadSaid(
  db: Database,
  versions: readonly number[],
  said: RawBuilder<unknown>,
): Promise<SaidRow[]> {
  const { rows } = await sql<SaidRow>`
    select a.version, se.name as source, ae.name as addressee, a.act, a.cue_start, a.cue_end, a.content
    from json_array_elements_text(${storableJson(versions)}::json) v
    cross join lateral (select a.* from attributions a where a.version = v::integer and ${said} offset 0) a
    left join entities se on se.version = a.version and se.n = a.source
    left join entities ae on ae.version = a.version and ae.n = a.addressee
    order by a.version, a.n`.execute(db);
  return rows;
}
