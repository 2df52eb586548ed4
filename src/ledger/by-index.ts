import { sql } from 'kysely';
import type { Database } from './schema.js';

/**
 * Looks for words by their index, however many reports have them. Words stand outside the short rows of the search table
 * (`steps/search-narrow.ts`), and the planner counts rows: it takes walking along all of them to be cheap, and would then
 * fetch and unpack the words of every report.
 */
export async function byIndex<T>(db: Database, work: (db: Database) => Promise<T>): Promise<T> {
  if (!db.isTransaction) return db.transaction().execute((tx) => byIndex(tx, work));
  const set = (to: string) => sql`select set_config('enable_seqscan', ${to}, true)`.execute(db);
  const { rows } = await sql<{ was: string }>`select current_setting('enable_seqscan') as was`.execute(db);
  await set('off');
  const done = await work(db); // where it fails, the transaction is over and the setting with it
  await set(rows[0]!.was);
  return done;
}
