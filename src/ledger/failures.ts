import { sql } from 'kysely';
import type { ReadoutError } from '../readout/error.js';
import type { Stretch } from './paging.js';
import type { Database } from './schema.js';
import { storableJson } from './storable-json.js';

/** An input that could not be taken in, and why. */
export interface Failure {
  input: string;
  source: string;
  code: string;
  values: Record<string, string | number>;
  tries: number;
  lastFailed: Date;
}

/** Keeps why an input failed; one row an input, however often it fails. */
export async function keepFailure(
  db: Database,
  { input, source, error, now }: { input: string; source: string; error: ReadoutError; now: Date },
): Promise<void> {
  const values = storableJson(error.values);
  await db
    .insertInto('failures')
    .values({ input, source, code: error.code, values, tries: 1, first_failed: now, last_failed: now })
    .onConflict((c) =>
      c.column('input').doUpdateSet({
        code: error.code,
        values,
        tries: sql`failures.tries + 1`,
        last_failed: now,
      }),
    )
    .execute();
}

/** Failures in the order of their inputs: all, or as many as are wanted from one on. */
export async function listFailures(db: Database, { offset = 0, limit }: Stretch = {}): Promise<Failure[]> {
  let asked = db.selectFrom('failures').selectAll().orderBy('input').offset(offset);
  if (limit !== undefined) asked = asked.limit(limit);
  const rows = await asked.execute();
  return rows.map(({ input, source, code, values, tries, last_failed }) => ({
    input,
    source,
    code,
    values: values as Failure['values'],
    tries,
    lastFailed: new Date(last_failed),
  }));
}

export async function countFailures(db: Database): Promise<number> {
  const { count } = await db
    .selectFrom('failures')
    .select(({ fn }) => fn.countAll<string>().as('count'))
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** Forgets failures of sources that have been taken in since without failing again. */
export async function settleFailures(db: Database, sources: readonly string[], since: Date): Promise<void> {
  await db
    .deleteFrom('failures')
    .where('source', 'in', sql<string>`(select json_array_elements_text(${storableJson(sources)}::json))`)
    .where('last_failed', '<', since)
    .execute();
}
