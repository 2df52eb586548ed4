import { sql } from 'kysely';
import type { Step } from './step.js';

/**
 * What is near a report is found where it was written of late: keys begin with the stretch of days they are of, so that
 * reports that come in day by day touch few pages, however large the ledger. Digests are kept as bytes (`packed`), apart
 * from the short rows that change whenever occurrences join. Keys and links are made of digests and not held to them row
 * by row: whoever takes a report out takes them out, too.
 */
export const nearReports: Step = {
  name: 'near-reports',
  async make(db) {
    await sql`alter table digest_keys drop constraint if exists digest_keys_report_fkey`.execute(db);
    await sql`alter table same_happening drop constraint if exists same_happening_a_fkey,
      drop constraint if exists same_happening_b_fkey`.execute(db);
    await sql`alter table digest_keys alter column key type bigint
      using ((day - date '0001-01-01') / 32)::bigint * 4294967296 + (key::bigint & 4294967295)`.execute(db);
    await sql`alter table digests add column packed bytea not null default ''`.execute(db);
    await sql`update digests set packed = convert_to(digest::text, 'UTF8'),
      format = case format when 3 then 4 else format end`.execute(db);
    await sql`alter table digests drop column digest`.execute(db);
    await sql`alter table digests set (toast_tuple_target = 128)`.execute(db);
    await sql`alter table digests alter column packed set storage external`.execute(db);
    await sql`alter table digests alter column happening type text using happening::text`.execute(db); // anew
    await sql`alter table digests alter column happening set storage external`.execute(db);
  },
  tables: [],
};
