import { type RawBuilder, sql } from 'kysely';
import { actorsMeant, isUnasked, type Names } from './find-actors.js';
import { mark } from './marks.js';
import type { Database } from './schema.js';
import { allOf, oneOf, quoted, type Stems, wordsOf } from './search-words.js';
import { storableJson } from './storable-json.js';

/** What to look for; all that is given must hold, and what concerns saying must hold of one attribution. */
export interface Filters {
  /** Words that all occur, in any of their forms. */
  text?: string | undefined;
  speaker?: Names | undefined;
  addressee?: Names | undefined;
  relay?: Names | undefined;
  entity?: Names | undefined;
  place?: Names | undefined;
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
  /** Only these, by number. */
  reports?: readonly number[] | undefined;
}

export interface SearchQuery extends Filters {
  limit?: number | undefined;
  offset?: number | undefined;
}

export interface Conditions {
  /** The rows `s` of the search table to begin with. */
  from: RawBuilder<unknown>;
  /** On such a row, by what stands in it. */
  conditions: RawBuilder<unknown>[];
  /** On such a row, by what stands elsewhere: to be looked up only as long as there are not enough. */
  lookups: RawBuilder<unknown>[];
  /** Whether it holds of few reports, as far as can be known: then the index of words is the way to them. */
  selective: boolean;
  /** Of the text searched for, each with its forms. */
  words: (readonly string[])[];
  /** On an attribution `a`. */
  said: RawBuilder<unknown>;
  /** Whether it matters who said something how to whom. */
  asksForSaying: boolean;
}

const ROLES = ['speaker', 'addressee', 'relay', 'entity', 'place'] as const;
const markOf = (role: (typeof ROLES)[number]) => mark[role === 'place' ? 'entity' : role];

/** What a search asks of the database; `null` where nothing can fulfil it. */
export async function conditionsOf(db: Database, forms: Stems, query: Filters): Promise<Conditions | null> {
  const words = query.text ? wordsOf(query.text, forms) : [];
  if (query.text && words.length === 0) return null;
  const wanted = words.length > 0 ? [allOf(words)] : [];

  const ids: Partial<Record<(typeof ROLES)[number], number[]>> = {};
  for (const role of ROLES) {
    const names = query[role];
    if (isUnasked(names)) continue;
    const found = await actorsMeant(db, names, forms, role === 'place');
    if (found.length === 0) return null;
    ids[role] = found;
    wanted.push(oneOf(found.map(markOf(role))));
  }
  let selective = wanted.length > 0;
  if (query.act) wanted.push(quoted(mark.act(query.act)));
  const [eventType, mode] = query.event?.split('/') ?? [];
  if (eventType) wanted.push(quoted(mark.event(eventType)));
  const { figure } = query;
  if (figure && figure.from === figure.to) wanted.push(quoted(mark.figure(figure.from)));
  selective ||= wanted.length > (query.act ? 1 : 0);

  // a name that many bear: each by itself in the index, where a query of hundreds is weighed against every report
  const [role] = wanted.length === 1 ? (Object.keys(ids) as (keyof typeof ids)[]) : [];
  const named = role && anyOf(ids[role]!.map((id) => oneOf([markOf(role)(id)])));
  const conditions: RawBuilder<unknown>[] = [sql`true`];
  const marked = sql`words @@ ${named ?? sql`${wanted.join(' & ')}::tsquery`}`;
  // `offset 0`: else the planner takes the days' index where there is a day, and reads the words of all in between
  const from = selective ? sql`(select * from search where ${marked} offset 0) s` : sql`search s`;
  if (wanted.length > 0 && !selective) conditions.push(sql`s.${marked}`);
  if (query.from) conditions.push(sql`s.day >= ${query.from}::date`);
  if (query.to) conditions.push(sql`s.day <= ${query.to}::date`);
  if (query.outlet) conditions.push(sql`s.outlet = ${query.outlet}`);
  if (query.language) conditions.push(sql`s.language = ${query.language}`);
  if (query.reports) conditions.push(among(sql`s.report`, query.reports));
  // `offset 0` keeps the planner from looking them all up beforehand
  const lookups: RawBuilder<unknown>[] = [];
  if (figure && figure.from !== figure.to)
    lookups.push(sql`exists (select from quantities q where q.version = s.version
      and q.value <= ${figure.to}::float8 and coalesce(q.value_to, q.value) >= ${figure.from}::float8 offset 0)`);
  if (mode)
    lookups.push(sql`exists (select from events e where e.version = s.version
      and e.type = ${eventType!.toUpperCase()} and e.mode = ${mode} offset 0)`);
  const said = saying(ids, query.act);
  const saidOf = [ids.speaker, ids.addressee, ids.relay, query.act].filter(Boolean).length;
  // one condition on saying is what the mark says already
  if (saidOf > 1)
    lookups.push(sql`exists (select from attributions a where a.version = s.version and ${said} offset 0)`);
  return { from, conditions, lookups, selective, words, said, asksForSaying: saidOf > 0 };
}

/** The condition that a column holds one of these numbers. */
export const among = (column: RawBuilder<unknown>, ids: readonly number[]) =>
  sql`${column} = any(array(select json_array_elements_text(${storableJson(ids)}::json)::integer))`;

/** Any of these tsqueries. */
const anyOf = (queries: readonly string[]) =>
  sql`any(array(select json_array_elements_text(${storableJson(queries)}::json)::tsquery))`;

/**
 * The condition that an attribution `a` is by, to and through those asked for. Without `offset 0` the planner may hash
 * every entity of the ledger to look one up.
 */
function saying(
  { speaker, addressee, relay }: { speaker?: number[]; addressee?: number[]; relay?: number[] },
  act: string | undefined,
): RawBuilder<unknown> {
  const is = (column: RawBuilder<unknown>, ids: readonly number[]) =>
    sql`exists (select from entities e where e.version = a.version and e.n = ${column} and ${among(sql`e.actor`, ids)} offset 0)`;
  const parts: RawBuilder<unknown>[] = [sql`true`];
  if (act) parts.push(sql`a.act = ${act}`);
  if (speaker) parts.push(is(sql`a.source`, speaker));
  if (addressee) parts.push(is(sql`a.addressee`, addressee));
  if (relay)
    parts.push(sql`exists (select from vias v where v.version = a.version and v.attribution = a.n
      and ${is(sql`v.entity`, relay)})`);
  return sql.join(parts, sql` and `);
}
