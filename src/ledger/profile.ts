import { type RawBuilder, sql } from 'kysely';
import type { Span } from '../text/span.js';
import { type Actor, groupOf, loadActors } from './find-actors.js';
import { mark } from './marks.js';
import { LOOKED_AT } from './newest.js';
import { afterCursor, atCursor, type Page, type Stretch, writeCursor } from './paging.js';
import { unflat } from './rows.js';
import type { Database, Spans } from './schema.js';
import { among } from './search-conditions.js';
import { oneOf } from './search-words.js';

/** Somebody's part in what was said: they said it, were told it, passed it on, or it is of them that it was said. */
export type Part = 'said' | 'to' | 'through' | 'of';

/** Something that somebody said, with all that leads back to the words. */
export interface Statement {
  report: number;
  address: string;
  version: number;
  /** Index in the readout's attributions. */
  n: number;
  outlet: string | null;
  published: string | null;
  language: string;
  headline: string | null;
  source: string | null;
  addressee: string | null;
  via: string[];
  act: string;
  medium: string | null;
  when: string | null;
  cue: Span;
  content: Span[];
  words: string;
  /** Figures that stand in it. */
  figures: StatedFigure[];
}

export interface StatedFigure extends Span {
  value: number;
  valueTo: number | null;
  comparator: string;
  unit: string;
  role: string | null;
  words: string;
}

/** Who somebody is in the ledger, in numbers. */
export interface Profile extends Actor {
  /** All that were merged, each with an id of its own. */
  merged: { id: number; name: string }[];
  /** As reports write them, most often first. */
  names: { name: string; reports: number }[];
  first: string | null;
  last: string | null;
  /** Of how many of the reports that name them, the newest, all that follows is told. */
  looked: number;
  counts: Record<Part, number>;
  acts: { act: string; count: number }[];
  to: Counted[];
  through: Counted[];
}
export interface Counted {
  id: number;
  name: string;
  wikidata: string | null;
  count: number;
}

const MOST = 20;
const COUNTED = 1000; // reports that the numbers of a profile are of

/** On an attribution `a` of a version, that these actors have that part in it. */
function partOf(part: Part, ids: readonly number[]): RawBuilder<unknown> {
  const is = (column: RawBuilder<unknown>) =>
    sql`exists (select from entities e where e.version = a.version and e.n = ${column} and ${among(sql`e.actor`, ids)} offset 0)`;
  if (part === 'said') return is(sql`a.source`);
  if (part === 'to') return is(sql`a.addressee`);
  if (part === 'through')
    return sql`exists (select from vias x where x.version = a.version and x.attribution = a.n and ${is(sql`x.entity`)})`;
  // `offset 0` has a version's entities looked up by their key, not all entities of the ledger read for each attribution
  return sql`(not coalesce(${is(sql`a.source`)}, false) and exists (
    select from (select e.mentions from entities e where e.version = a.version and ${among(sql`e.actor`, ids)} offset 0) e,
      generate_series(1, cardinality(e.mentions), 2) m, generate_series(1, cardinality(a.content), 2) c
    where e.mentions[m] >= a.content[c] and e.mentions[m + 1] <= a.content[c + 1]))`;
}

/**
 * The newest so many rows `s` of the search table that are worth looking at: marks are indexed, attributions are not.
 * `cursor`: from its report on.
 */
function marked(part: Part, ids: readonly number[], cursor?: string, most = LOOKED_AT): RawBuilder<unknown> {
  const as = { said: mark.speaker, to: mark.addressee, through: mark.relay, of: mark.entity }[part];
  const from = cursor === undefined ? sql`true` : atCursor(cursor);
  return sql`(select s.report, s.version, s.day from search s where s.words @@ ${oneOf(ids.map(as))}::tsquery and ${from}
    order by s.day desc nulls last, s.report desc limit ${most}::integer) s`;
}

/** Those rows, each with the attributions `a` in which they have that part. */
const parts = (part: Part, ids: readonly number[], cursor?: string) =>
  sql`${marked(part, ids, cursor)} cross join lateral (
    select a.* from attributions a where a.version = s.version and ${partOf(part, ids)} offset 0) a`;

/** What somebody said, was told, passed on, or what was said of them; newest report first. `null`: nobody such. */
export async function statements(
  db: Database,
  actor: number,
  part: Part,
  {
    limit = 20,
    cursor,
    figures = false,
  }: { limit?: number; cursor?: string | undefined; figures?: boolean } = {},
): Promise<Page<Statement> | null> {
  const ids = (await groupOf(db, actor)).map((a) => a.id);
  if (ids.length === 0) return null;
  const conditions: RawBuilder<unknown>[] = [sql`true`];
  if (cursor !== undefined) conditions.push(afterCursor(cursor, sql`a.n`));
  if (figures) conditions.push(sql`exists (select from quantities q where ${figureIn})`);
  const { rows } = await sql<Row>`
    select s.report, r.address, v.number as version, a.n, s.day, v.outlet, v.published, v.language, v.text,
      v.headline_start, v.headline_end, se.name as source, ae.name as addressee, a.act, a.medium, a.said_when,
      a.cue_start, a.cue_end, a.content,
      array(select ve.name from vias x join entities ve on ve.version = x.version and ve.n = x.entity
        where x.version = a.version and x.attribution = a.n order by x.n) as via,
      (select coalesce(json_agg(json_build_object('start', q.start, 'end', q.end, 'value', q.value,
          'valueTo', q.value_to, 'comparator', q.comparator, 'unit', q.unit, 'role', q.role) order by q.n), '[]')
        from quantities q where ${figureIn}) as figures
    from ${parts(part, ids, cursor)}
    join report_versions v on v.id = s.version
    join reports r on r.id = s.report
    left join entities se on se.version = a.version and se.n = a.source
    left join entities ae on ae.version = a.version and ae.n = a.addressee
    where ${sql.join(conditions, sql` and `)}
    order by s.day desc nulls last, s.report desc, a.n limit ${limit + 1}::integer`.execute(db);
  const last = rows.length > limit ? rows[limit - 1] : await lastLookedAt(db, part, ids, cursor);
  return {
    items: rows.slice(0, limit).map(statementOf),
    cursor: last ? writeCursor(last) : null,
  };
}

/** Where the next page begins when there are more reports than were looked at, and they have no more statements. */
async function lastLookedAt(db: Database, part: Part, ids: readonly number[], cursor: string | undefined) {
  // `offset 0`: else it walks along all days from either end, and reads the words of all on the way
  const { rows } = await sql<{ day: string | null; report: number }>`
    select s.day, s.report from ${marked(part, ids, cursor)}
    order by s.day desc nulls last, s.report desc offset ${LOOKED_AT - 1}::integer`.execute(db);
  return rows[0];
}

/** On a quantity `q`, that it stands in the content of an attribution `a`. */
const figureIn = sql`q.version = a.version and exists (
  select from generate_series(1, cardinality(a.content), 2) c
  where q.start >= a.content[c] and q.end <= a.content[c + 1])`;

interface Row {
  report: number;
  address: string;
  version: number;
  n: number;
  day: string | null;
  outlet: string | null;
  published: string | null;
  language: string;
  text: string;
  headline_start: number | null;
  headline_end: number | null;
  source: string | null;
  addressee: string | null;
  act: string;
  medium: string | null;
  said_when: string | null;
  cue_start: number;
  cue_end: number;
  content: Spans;
  via: string[];
  figures: Omit<StatedFigure, 'words'>[];
}

function statementOf(row: Row): Statement {
  const { text, headline_start, headline_end, cue_start, cue_end, said_when, day: _, ...rest } = row;
  const content = unflat(row.content);
  const words = (span: Span) => text.slice(span.start, span.end);
  return {
    ...rest,
    headline: headline_start === null ? null : text.slice(headline_start, headline_end!),
    when: said_when,
    cue: { start: cue_start, end: cue_end },
    content,
    words: content.map(words).join(' … '),
    figures: row.figures.map((figure) => ({ ...figure, words: words(figure) })),
  };
}

/** Who somebody is, in numbers; `null` where nobody has that id. */
export async function profile(db: Database, actor: number): Promise<Profile | null> {
  const known = (await loadActors(db, [actor])).get(actor);
  if (!known) return null;
  const group = await groupOf(db, actor);
  const ids = group.map((a) => a.id);
  const { counts, acts, to, through } = await countParts(db, ids);
  const named = await sql<{ name: string; reports: number }>`
    select e.name, count(distinct s.report)::integer as reports
    from ${marked('of', ids, undefined, COUNTED)} cross join lateral (
      select e.name from entities e where e.version = s.version and ${among(sql`e.actor`, ids)} offset 0) e
    group by e.name order by 2 desc, 1 limit ${MOST}::integer`.execute(db);
  // `offset 0`: else it walks along all days from either end, and reads the words of all on the way
  const days = await sql<{ first: string | null; last: string | null }>`
    select min(day)::text as first, max(day)::text as last
    from (select day from search where words @@ ${oneOf(ids.map(mark.entity))}::tsquery offset 0) named`.execute(
    db,
  );
  return {
    ...known,
    merged: group.map(({ id, name }) => ({ id, name })),
    names: named.rows,
    first: days.rows[0]!.first,
    last: days.rows[0]!.last,
    looked: Math.min(known.reports, COUNTED),
    counts,
    acts,
    to,
    through,
  };
}

/** Their parts in what the newest reports that name them tell, in one walk through the attributions. */
async function countParts(
  db: Database,
  ids: readonly number[],
): Promise<Pick<Profile, 'counts' | 'acts' | 'to' | 'through'>> {
  const counted = (with_: RawBuilder<unknown>) => sql`(
    select coalesce(json_agg(c), '[]') from (
      select root.id, root.name, root.wikidata, count(*)::integer as count from parts a ${with_}
      join actors x on x.id = e.actor join actors root on root.id = coalesce(x.merged_into, x.id)
      where a.said group by root.id, root.name, root.wikidata order by 4 desc, 1 limit ${MOST}::integer) c)`;
  const { rows } = await sql<Pick<Profile, 'counts' | 'acts' | 'to' | 'through'>>`
    with parts as materialized (
      select a.version, a.n, a.act, a.addressee, coalesce(a.source = any(own.places), false) as said,
        coalesce(a.addressee = any(own.places), false) as "to",
        exists (select from vias x where x.version = a.version and x.attribution = a.n and x.entity = any(own.places)) as through,
        not coalesce(a.source = any(own.places), false) and exists (
          select from jsonb_array_elements(own.mentions) e, generate_series(0, jsonb_array_length(e) - 1, 2) m,
            generate_series(1, cardinality(a.content), 2) c
          where (e->m)::integer >= a.content[c] and (e->(m + 1))::integer <= a.content[c + 1]) as "of"
      from ${marked('of', ids, undefined, COUNTED)} cross join lateral (
        select array_agg(e.n) as places, jsonb_agg(e.mentions) as mentions
        from entities e where e.version = s.version and ${among(sql`e.actor`, ids)} offset 0) own
      cross join lateral (select * from attributions where version = s.version offset 0) a
    )
    select (select json_build_object('said', count(*) filter (where said), 'to', count(*) filter (where "to"),
        'through', count(*) filter (where through), 'of', count(*) filter (where "of")) from parts) as counts,
      (select coalesce(json_agg(c), '[]') from (
        select act, count(*)::integer as count from parts where said group by act order by 2 desc, 1) c) as acts,
      ${counted(sql`join entities e on e.version = a.version and e.n = a.addressee`)} as "to",
      ${counted(sql`join vias on vias.version = a.version and vias.attribution = a.n
        join entities e on e.version = a.version and e.n = vias.entity`)} as through`.execute(db);
  return rows[0]!;
}

/** Who says most in the newest reports. */
export async function speakers(
  db: Database,
  { limit = 20, offset = 0, among: reports = 2000 }: Stretch & { among?: number } = {},
): Promise<Counted[]> {
  const { rows } = await sql<Counted>`
    with newest as materialized (
      select version from search order by day desc nulls last, report desc limit ${reports}::integer
    )
    select root.id, root.name, root.wikidata, count(*)::integer as count
    from newest s join attributions a on a.version = s.version
    join entities e on e.version = a.version and e.n = a.source
    join actors x on x.id = e.actor join actors root on root.id = coalesce(x.merged_into, x.id)
    group by root.id, root.name, root.wikidata order by 4 desc, 1
    limit ${limit}::integer offset ${offset}::integer`.execute(db);
  return rows;
}
