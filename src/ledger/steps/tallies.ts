import { sql } from 'kysely';
import type { Step } from './step.js';

const TALLIED = ['reports', 'report_versions', 'attributions', 'events'] as const;

/**
 * How many rows the large tables have, kept by whatever statement changes them, in its transaction. A count is the sum of
 * its slots: who finds all of them held by others' transactions begins another, so that nobody waits.
 */
export const tallies: Step = {
  name: 'tallies',
  async make(db) {
    await db.schema
      .createTable('tallies')
      .addColumn('slot', 'integer', (c) => c.primaryKey().generatedByDefaultAsIdentity())
      .addColumn('tallied', 'text', (c) => c.notNull())
      .addColumn('count', 'bigint', (c) => c.notNull())
      .execute();
    await sql`
      create function tally() returns trigger language plpgsql as $$
      declare
        change bigint;
      begin
        select count(*) into change from changed;
        if change > 0 then
          if tg_op = 'DELETE' then change := -change; end if;
          update tallies set count = count + change where slot =
            (select slot from tallies where tallied = tg_argv[0] order by slot limit 1 for update skip locked);
          if not found then
            insert into tallies (tallied, count) values (tg_argv[0], change);
          end if;
        end if;
        return null;
      end $$`.execute(db);
    for (const table of TALLIED) {
      for (const [event, rows] of [
        ['insert', 'new'],
        ['delete', 'old'],
      ] as const)
        await sql`
          create trigger ${sql.ref(`tally_${event}`)} after ${sql.raw(event)} on ${sql.table(table)}
          referencing ${sql.raw(rows)} table as changed
          for each statement execute function tally(${sql.lit(table)})`.execute(db);
      // nobody else writes to the table from here on
      await sql`insert into tallies (tallied, count) select ${sql.lit(table)}, count(*) from ${sql.table(table)}`.execute(
        db,
      );
    }
  },
  tables: [],
};
