import { type RawBuilder, sql } from 'kysely';
import { groupOf } from './find-actors.js';
import { mark } from './marks.js';
import type { Database } from './schema.js';
import { oneOf } from './search-words.js';

/** Which reports a view is made of. */
export interface ViewQuery {
  /** Only those that name this actor. */
  actor?: number | undefined;
  /** First and last day of publication, both included. */
  from?: string | undefined;
  to?: string | undefined;
}

/** A view looks at the newest so many reports that fit; others are reached by narrowing the days. */
export const LOOKED_AT = 2000;

/** The latest versions that a view is made of, as a table `s` with `version`, `report` and `day`. */
export async function newestVersions(
  db: Database,
  { actor, from, to }: ViewQuery,
): Promise<RawBuilder<unknown>> {
  const conditions: RawBuilder<unknown>[] = [sql`true`];
  if (from) conditions.push(sql`day >= ${from}::date`);
  if (to) conditions.push(sql`day <= ${to}::date`);
  if (actor !== undefined) {
    const ids = (await groupOf(db, actor)).map((a) => a.id);
    conditions.push(ids.length > 0 ? sql`words @@ ${oneOf(ids.map(mark.entity))}::tsquery` : sql`false`);
  }
  return sql`(select version, report, day from search where ${sql.join(conditions, sql` and `)}
    order by day desc nulls last, report desc limit ${LOOKED_AT}::integer) s`;
}

/** Names of those who take part in an event `e`, in one role. */
export const participants = (role: 'actor' | 'recipient') =>
  sql`array(select pe.name from participants p join entities pe on pe.version = p.version and pe.n = p.entity
    where p.version = e.version and p.event = e.n and p.role = ${role} order by p.n)`;
