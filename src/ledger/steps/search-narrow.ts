import { sql } from 'kysely';
import type { Step } from './step.js';

/**
 * Words stand apart from the rest of a row of the search table: whoever sorts ten thousand reports by day need not fetch
 * their words, which the index has answered for already.
 */
export const searchNarrow: Step = {
  name: 'search-narrow',
  async make(db) {
    await sql`alter table search set (toast_tuple_target = 128)`.execute(db);
    await sql`alter table search alter column language type text using language || ''`.execute(db); // writes it anew
    await sql`create index search_outlet on search (outlet, day desc nulls last, report desc)`.execute(db);
  },
  tables: [],
};
