import { sql } from 'kysely';
import type { Step } from './step.js';

/** What reports speak of, one row a version: ids, and in `mentions` for each mention which, start and end. */
export const concepts: Step = {
  name: 'concepts',
  make: ({ schema }) =>
    schema
      .createTable('concepts')
      .addColumn('version', 'integer', (c) =>
        c.primaryKey().references('report_versions.id').onDelete('cascade'),
      )
      .addColumn('ids', sql`text[]`, (c) => c.notNull())
      .addColumn('mentions', sql`integer[]`, (c) => c.notNull())
      .execute(),
  tables: [['concepts', ['version']]],
};
