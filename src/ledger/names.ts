import { sql } from 'kysely';
import type { Database } from './schema.js';

/** Names of actors that begin so, whatever their case; the shortest first, as the best known are called shortly. */
export async function namesFrom(db: Database, beginning: string, limit: number): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select distinct name, length(name) from actors
    where starts_with(lower(name), lower(${beginning}))
    order by length(name), name limit ${limit}::integer`.execute(db);
  return rows.map((r) => r.name);
}
