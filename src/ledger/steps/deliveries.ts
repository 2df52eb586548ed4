import { sql } from 'kysely';
import type { Step } from './step.js';

/** What came over a queue, so that what comes twice is known; and which digests are yet to be linked to others. */
export const deliveries: Step = {
  name: 'deliveries',
  async make(db) {
    await db.schema
      .createTable('deliveries')
      .addColumn('message', 'text', (c) => c.primaryKey())
      .addColumn('trace', 'text', (c) => c.notNull())
      .addColumn('report', 'integer', (c) => c.notNull().references('reports.id').onDelete('cascade'))
      .addColumn('version', 'integer', (c) => c.notNull())
      .addColumn('outcome', 'text', (c) => c.notNull())
      .addColumn('taken', 'timestamptz', (c) => c.notNull())
      .addColumn('made', 'timestamptz', (c) => c.notNull())
      .execute();
    await db.schema
      .createIndex('deliveries_report')
      .on('deliveries' as never)
      .columns(['report', 'taken'] as never[])
      .execute();
    await sql`alter table digests add column if not exists due integer not null default 0`.execute(db);
    await sql`create index digests_due on digests (report) where due > 0`.execute(db);
  },
  tables: [['deliveries', ['message']]],
};
