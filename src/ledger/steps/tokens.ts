import { sql } from 'kysely';
import type { Step } from './step.js';

/** Who may come in from elsewhere, and what for. Not in backups: whoever is handed a copy is not handed the keys. */
export const tokens: Step = {
  name: 'tokens',
  make: ({ schema }) =>
    schema
      .createTable('tokens')
      .addColumn('id', 'integer', (c) => c.primaryKey().generatedByDefaultAsIdentity())
      .addColumn('name', 'text', (c) => c.notNull())
      .addColumn('scope', 'text', (c) => c.notNull())
      .addColumn('hash', 'text', (c) => c.notNull())
      .addColumn('made', 'timestamptz', (c) => c.notNull().defaultTo(sql`now()`))
      .addColumn('made_by', 'text', (c) => c.notNull())
      .addColumn('expires', 'timestamptz')
      .addColumn('revoked', 'timestamptz')
      .execute(),
  tables: [],
};
