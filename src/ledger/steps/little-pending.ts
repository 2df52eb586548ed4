import { sql } from 'kysely';
import type { Step } from './step.js';

/**
 * What is new waits beside an index of words until there is enough of it to be put in, and until then every search looks
 * through all that waits: let it be little. Of names there are many more than of reports, each with few words.
 */
export const littlePending: Step = {
  name: 'little-pending',
  async make(db) {
    await sql`alter index actors_names set (gin_pending_list_limit = 128)`.execute(db); // kB
    await sql`alter index search_words set (gin_pending_list_limit = 2048)`.execute(db);
  },
  tables: [],
};
