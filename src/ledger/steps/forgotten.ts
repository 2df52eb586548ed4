import { sql } from 'kysely';
import type { Step } from './step.js';

/** Whom no reading may bring back: hashes of what they are known by. In backups, so that a restored ledger knows too. */
export const forgotten: Step = {
  name: 'forgotten',
  make: ({ schema }) =>
    schema
      .createTable('forgotten')
      .addColumn('key', 'text', (c) => c.primaryKey())
      .addColumn('made', 'timestamptz', (c) => c.notNull().defaultTo(sql`now()`))
      .execute(),
  tables: [['forgotten', ['key']]],
};
