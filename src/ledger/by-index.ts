import { sql } from 'kysely';
import type { Database } from './schema.js';

/**
 * Looks for words by their index, however many reports have them. Words stand outside the short rows of the search table
 * (`steps/search-narrow.ts`), and the planner counts rows: it takes walking along all of them to be cheap, and would then
 * fetch and unpack the words of every report.
 */
export function byIndex<T>(db: Database, work: (db: Database) => Promise<T>): Promise<T> {
  if (db.isTransaction) return work(db);
  return db.transaction().execute(async (tx) => {
    await sql`set local enable_seqscan = off`.execute(tx);
    return work(tx);
  });
}
