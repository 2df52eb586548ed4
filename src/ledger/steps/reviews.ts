import { type Kysely, sql } from 'kysely';
import type { Step } from './step.js';

/** What people say of what was read, and who wrote what when. */
export const reviews: Step = {
  name: 'reviews',
  async make(db: Kysely<never>) {
    const { schema } = db;
    await sql`alter table corrections
      add column if not exists verdict text not null default 'corrected',
      add column if not exists was jsonb not null default '{}',
      add column if not exists author text not null default '',
      add column if not exists withdrawn timestamptz,
      add column if not exists withdrawn_by text`.execute(db);
    await schema
      .createTable('readings')
      .addColumn('version', 'integer', (c) =>
        c.primaryKey().references('report_versions.id').onDelete('cascade'),
      )
      .addColumn('readout', 'jsonb', (c) => c.notNull())
      .execute();
    await schema
      .createTable('audit')
      .addColumn('id', 'integer', (c) => c.primaryKey().generatedByDefaultAsIdentity())
      .addColumn('made', 'timestamptz', (c) => c.notNull().defaultTo(sql`now()`))
      .addColumn('author', 'text', (c) => c.notNull())
      .addColumn('action', 'text', (c) => c.notNull())
      // no foreign keys: what happened stays true of reports that are gone
      .addColumn('report', 'integer')
      .addColumn('actor', 'integer')
      .addColumn('detail', 'jsonb', (c) => c.notNull())
      .execute();
    await sql`create index audit_report on audit (report) where report is not null`.execute(db);
  },
  tables: [
    ['readings', ['version']],
    ['audit', ['id']],
  ],
};
