import { type RawBuilder, sql } from 'kysely';
import type { Database } from './schema.js';
import { among } from './search-conditions.js';

/**
 * What follows a table with a column of actors, so that `rootOf` tells who each counts as. Few are merged: they are looked
 * through once, where the actors of every row would each be looked up.
 *
 * @example sql`select ${rootOf(sql`e.actor`)} from entities e ${joinMerged(sql`e.actor`)}`
 */
export const joinMerged = (actor: RawBuilder<unknown>, as = 'merged') => sql`
  left join (select id, merged_into from actors where merged_into is not null) ${sql.ref(as)} on ${sql.ref(`${as}.id`)} = ${actor}`;

/** Who an actor counts as. */
export const rootOf = (actor: RawBuilder<unknown>, as = 'merged') =>
  sql<number>`coalesce(${sql.ref(`${as}.merged_into`)}, ${actor})`;

/** Those who count as these, and they themselves. */
export async function membersOf(db: Database, roots: readonly number[]): Promise<number[]> {
  const { rows } = await sql<{ id: number }>`
    select id from actors where ${among(sql`id`, roots)} or ${among(sql`merged_into`, roots)}`.execute(db);
  return rows.map((r) => r.id);
}
