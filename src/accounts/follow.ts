import { sql } from 'kysely';
import type { Follower } from '../ledger/ledger.js';
import type { Database } from '../ledger/schema.js';
import { storableJson } from '../ledger/storable-json.js';
import type { ContentStems } from './bag.js';
import { type Happenings, rememberHappenings } from './happenings.js';
import { dueReports, linkAll, unlinkForgotten } from './link.js';
import { type MadeDigest, makeDigest } from './made-digest.js';

/** Grows with every change of what digests hold; older ones are made again. */
export const DIGEST_FORMAT = 4;

/** Lets every report be linked to those that tell of the same happening. */
export function followReports(stems: ContentStems): Follower {
  const happenings = rememberHappenings();
  return {
    along: async (db, written) => {
      if (written.length === 0) return;
      const fresh = written.map(({ id, version, address, report, readout, made }) => {
        const digest = made as MadeDigest | undefined;
        return {
          report: id,
          version,
          digest:
            digest?.address === address
              ? digest
              : makeDigest({ ...readout, id: address, text: report.text }, stems),
        };
      });
      await keepDigests(db, fresh, happenings);
    },
    after: (transact, reports) => linkAll(transact, reports, happenings),
    forget: unlinkForgotten,
    unfinished: dueReports,
  };
}

interface Fresh {
  report: number;
  version: number;
  digest: MadeDigest;
}

/** Writes digests, as due to be linked. The occurrence of a report that had one stays until then. */
export async function keepDigests(
  db: Database,
  fresh: readonly Fresh[],
  happenings: Happenings,
): Promise<void> {
  const sorted = [...fresh].sort((a, b) => a.report - b.report);
  const rows = sorted.map(({ report, version, digest: { address: _, keys: __, packed, ...kept } }) => ({
    report,
    version,
    format: DIGEST_FORMAT,
    occurrence: report,
    due: 1,
    ...kept,
    packed: `\\x${Buffer.from(packed).toString('hex')}`,
  }));
  for (const { mark, happening } of rows) happenings.keep(mark, happening);
  const columns = sql.join(Object.keys(rows[0]!).map((c) => sql.ref(c)));
  await sql`
    insert into digests (${columns})
    select ${columns} from json_populate_recordset(null::digests, ${storableJson(rows)}::json)
    on conflict (report) do update set version = excluded.version, format = excluded.format, day = excluded.day,
      published = excluded.published, disputes = excluded.disputes, happening = excluded.happening, due = 2,
      mark = excluded.mark, packed = excluded.packed`.execute(db);
  await sql`delete from digest_keys where report in ${list(rows.map((r) => r.report))}`.execute(db);
  const keys = sorted.flatMap(({ report, digest }) =>
    digest.keys.map((key) => ({ key, day: digest.day, report })),
  );
  if (keys.length > 0)
    await sql`
      insert into digest_keys
      select * from json_populate_recordset(null::digest_keys, ${storableJson(keys)}::json)`.execute(db);
}

const list = (ids: readonly number[]) =>
  sql`(select json_array_elements_text(${JSON.stringify(ids)}::json)::integer)`;
