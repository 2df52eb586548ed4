import { sql } from 'kysely';
import type { Step } from './step.js';

/** Feeds that are watched, and what of them has been taken in. */
export const feeds: Step = {
  name: 'feeds',
  async make({ schema }) {
    await schema
      .createTable('feeds')
      .addColumn('address', 'text', (c) => c.primaryKey())
      .addColumn('etag', 'text')
      .addColumn('modified', 'text')
      .addColumn('checked', 'timestamptz')
      .addColumn('due', 'timestamptz', (c) => c.notNull())
      .addColumn('fails', 'integer', (c) => c.notNull().defaultTo(0))
      .addColumn('error', 'text')
      .execute();
    await schema
      .createTable('feed_entries')
      .addColumn('feed', 'text', (c) => c.notNull().references('feeds.address').onDelete('cascade'))
      .addColumn('address', 'text', (c) => c.notNull())
      .addColumn('changed', 'text', (c) => c.notNull().defaultTo(''))
      .addColumn('tries', 'integer', (c) => c.notNull().defaultTo(0))
      .addColumn('taken', 'timestamptz')
      .addColumn('listed', 'timestamptz', (c) => c.notNull().defaultTo(sql`now()`))
      .addPrimaryKeyConstraint('feed_entries_key', ['feed', 'address'] as never[])
      .execute();
  },
  tables: [
    ['feeds', ['address']],
    ['feed_entries', ['feed', 'address']],
  ],
};
