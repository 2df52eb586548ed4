import { sql } from 'kysely';
import type { Step } from './step.js';

/** What a list shows of each occurrence, kept so that a page of it compares only what has changed. */
export const summaries: Step = {
  name: 'summaries',
  async make(db) {
    await sql`alter table digests add column if not exists mark text not null default ''`.execute(db);
    await db.schema
      .createTable('summaries')
      .addColumn('occurrence', 'integer', (c) => c.primaryKey())
      .addColumn('basis', 'text', (c) => c.notNull())
      .addColumn('summary', 'jsonb', (c) => c.notNull())
      .execute();
    // a list is ordered from the index alone
    await sql`create index digests_disputes on digests (occurrence) include (disputes)`.execute(db);
    await sql`drop index digests_occurrence`.execute(db);
  },
  tables: [],
};
