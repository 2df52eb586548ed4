import { sql } from 'kysely';
import type { Step } from './step.js';

/** Who speaks for whom, the clauses of what is said, and which reports tell of one happening. */
export const accounts: Step = {
  name: 'accounts',
  async make(db) {
    const { schema } = db;
    await sql`alter table entities add column if not exists office text,
      add column if not exists speaks_for integer`.execute(db);
    await sql`alter table attributions add column if not exists clauses integer[]`.execute(db);
    await schema
      .createTable('digests')
      .addColumn('report', 'integer', (c) => c.primaryKey().references('reports.id').onDelete('cascade'))
      .addColumn('version', 'integer', (c) =>
        c.notNull().references('report_versions.id').onDelete('cascade'),
      )
      .addColumn('format', 'integer', (c) => c.notNull())
      .addColumn('occurrence', 'integer', (c) => c.notNull())
      .addColumn('tag', 'text', (c) => c.notNull())
      .addColumn('day', 'date')
      .addColumn('published', 'text')
      .addColumn('disputes', 'integer', (c) => c.notNull())
      .addColumn('happening', 'jsonb', (c) => c.notNull())
      .addColumn('digest', 'jsonb', (c) => c.notNull())
      .execute();
    await schema
      .createTable('digest_keys')
      .addColumn('key', 'integer', (c) => c.notNull())
      .addColumn('day', 'date', (c) => c.notNull())
      .addColumn('report', 'integer', (c) => c.notNull().references('digests.report').onDelete('cascade'))
      .addPrimaryKeyConstraint('digest_keys_key', ['key', 'day', 'report'] as never[])
      .execute();
    await schema
      .createTable('same_happening')
      .addColumn('a', 'integer', (c) => c.notNull().references('digests.report').onDelete('cascade'))
      .addColumn('b', 'integer', (c) => c.notNull().references('digests.report').onDelete('cascade'))
      .addPrimaryKeyConstraint('same_happening_key', ['a', 'b'] as never[])
      .execute();
    const index = (name: string, table: string, ...columns: string[]) =>
      schema
        .createIndex(name)
        .on(table as never)
        .columns(columns as never[])
        .execute();
    await index('digests_occurrence', 'digests', 'occurrence');
    await index('digests_tag', 'digests', 'tag');
    await index('digests_version', 'digests', 'version');
    await index('digest_keys_report', 'digest_keys', 'report');
    await index('same_happening_b', 'same_happening', 'b');
  },
  tables: [
    ['digests', ['report']],
    ['digest_keys', ['report', 'key']],
    ['same_happening', ['a', 'b']],
  ],
};
