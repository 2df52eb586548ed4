import { type RawBuilder, sql } from 'kysely';
import type { Span } from '../text/span.js';
import { type Excerpt, excerptsOf } from './highlight.js';
import { asJson } from './insert.js';
import { mark } from './marks.js';
import { findActors } from './merges.js';
import type { Database, Spans } from './schema.js';
import { quoted, type Stems, wordsOf } from './search-words.js';

/** What to look for; all that is given must hold, and what concerns saying must hold of one attribution. */
export interface SearchQuery {
  /** Words that all occur, in any of their forms. */
  text?: string | undefined;
  /** Names as people write them, or Wikidata ids; several names for one (in other scripts) as a list. */
  speaker?: Names;
  addressee?: Names;
  relay?: Names;
  entity?: Names;
  place?: Names;
  act?: string | undefined;
  /** PLOVER type, or type and mode: CONSULT, CONSULT/phone. */
  event?: string | undefined;
  /** First and last day, ISO 8601, both included. */
  from?: string | undefined;
  to?: string | undefined;
  outlet?: string | undefined;
  language?: string | undefined;
  /** A value that stands in the report, or anything from one to another. */
  figure?: { from: number; to: number } | undefined;
  limit?: number | undefined;
  offset?: number | undefined;
}
type Names = string | readonly string[] | undefined;

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
  const nobody: SearchResult = { hits: [], more: false };
  const words = query.text ? wordsOf(query.text, forms) : [];
  if (query.text && words.length === 0) return nobody;
  const textQuery = words.map(oneOf).join(' & ');
  const wanted = words.length > 0 ? [textQuery] : [];

  const ids: Partial<Record<(typeof ROLES)[number], number[]>> = {};
  for (const role of ROLES) {
    const names = query[role];
    if (names === undefined || names.length === 0) continue;
    const found = await findActors(db, typeof names === 'string' ? [names] : names, forms, role === 'place');
    if (found.length === 0) return nobody;
    ids[role] = found;
    wanted.push(oneOf(found.map(mark[role === 'place' ? 'entity' : role])));
  }
  if (query.act) wanted.push(quoted(mark.act(query.act)));
  const [eventType, mode] = query.event?.split('/') ?? [];
  if (eventType) wanted.push(quoted(mark.event(eventType)));
  const { figure } = query;
  if (figure && figure.from === figure.to) wanted.push(quoted(mark.figure(figure.from)));

  const conditions: RawBuilder<unknown>[] = [sql`true`];
  if (wanted.length > 0) conditions.push(sql`s.words @@ ${wanted.join(' & ')}::tsquery`);
  if (query.from) conditions.push(sql`s.day >= ${query.from}::date`);
  if (query.to) conditions.push(sql`s.day <= ${query.to}::date`);
  if (query.outlet) conditions.push(sql`s.outlet = ${query.outlet}`);
  if (query.language) conditions.push(sql`s.language = ${query.language}`);
  if (figure && figure.from !== figure.to)
    conditions.push(sql`exists (select from quantities q where q.version = s.version
      and q.value <= ${figure.to}::float8 and coalesce(q.value_to, q.value) >= ${figure.from}::float8)`);
  if (mode)
    conditions.push(sql`exists (select from events e where e.version = s.version
      and e.type = ${eventType!.toUpperCase()} and e.mode = ${mode})`);
  const said = saying(ids, query.act);
  // one condition on saying is what the mark says already
  if ([ids.speaker, ids.addressee, ids.relay, query.act].filter(Boolean).length > 1)
    conditions.push(sql`exists (select from attributions a where a.version = s.version and ${said})`);

  const rank = words.length > 0 ? sql`ts_rank(c.words, ${textQuery}::tsquery, 1)` : sql`0`;
  const { rows } = await sql<{ version: number; rank: number }>`
    with c as materialized (
      select s.version, s.day, s.report, s.words from search s where ${sql.join(conditions, sql` and `)}
      order by s.day desc nulls last, s.report desc limit ${Math.max(CANDIDATES, limit + offset + 1)}::integer
    )
    select c.version, ${rank}::float8 as rank from c
    order by rank desc, c.day desc nulls last, c.report desc
    limit ${limit + 1}::integer offset ${offset}::integer`.execute(db);
  const shown = rows.slice(0, limit);
  const asksForSaying = ids.speaker || ids.addressee || ids.relay || query.act;
  return {
    hits: await loadHits(db, shown, asksForSaying ? said : null, new Set(words.flat()), forms),
    more: rows.length > limit,
  };
}

const ROLES = ['speaker', 'addressee', 'relay', 'entity', 'place'] as const;
const oneOf = (lexemes: readonly string[]) => `(${lexemes.map(quoted).join(' | ')})`;

const among = (ids: readonly number[]) =>
  sql`(select json_array_elements_text(${asJson(ids)}::json)::integer)`;

/** The condition that an attribution `a` is by, to and through those asked for. */
function saying(
  { speaker, addressee, relay }: { speaker?: number[]; addressee?: number[]; relay?: number[] },
  act: string | undefined,
): RawBuilder<unknown> {
  const is = (column: RawBuilder<unknown>, ids: readonly number[]) =>
    sql`exists (select from entities e where e.version = a.version and e.n = ${column} and e.actor in ${among(ids)})`;
  const parts: RawBuilder<unknown>[] = [sql`true`];
  if (act) parts.push(sql`a.act = ${act}`);
  if (speaker) parts.push(is(sql`a.source`, speaker));
  if (addressee) parts.push(is(sql`a.addressee`, addressee));
  if (relay)
    parts.push(sql`exists (select from vias v where v.version = a.version and v.attribution = a.n
      and ${is(sql`v.entity`, relay)})`);
  return sql.join(parts, sql` and `);
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
    .select(['v.id', 'r.address', 'v.number', 'v.outlet', 'v.published', 'v.language', 'v.text'])
    .select(['v.headline_start', 'v.headline_end'])
    .where('v.id', 'in', ids)
    .execute();
  const byId = new Map(versions.map((v) => [v.id, v]));
  const attributions = said ? await loadSaid(db, ids, said) : [];
  return found.map(({ version, rank }) => {
    const v = byId.get(version)!;
    const { text } = v;
    return {
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
          const spans = pairs(content);
          const words = spans.map(({ start, end }) => text.slice(start, end)).join(' … ');
          return { source, addressee, act, cue: { start: cue_start, end: cue_end }, content: spans, words };
        }),
    };
  });
}

const pairs = (flat: Spans): Span[] =>
  Array.from({ length: flat.length / 2 }, (_, i) => ({ start: flat[2 * i]!, end: flat[2 * i + 1]! }));

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
    from attributions a
    left join entities se on se.version = a.version and se.n = a.source
    left join entities ae on ae.version = a.version and ae.n = a.addressee
    where a.version in ${among(versions)} and ${said}
    order by a.version, a.n`.execute(db);
  return rows;
}
