import { sql } from 'kysely';
import type { Step } from './step.js';

/** Who brings a reading from elsewhere may have nothing but the text: its report is found by the text's hash. */
export const textHashes: Step = {
  name: 'text-hashes',
  async make(db) {
    await sql`create index report_versions_hash on report_versions using hash (hash)`.execute(db);
  },
  tables: [],
};
