import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { asJson } from '../ledger/insert.js';
import type { Follower } from '../ledger/ledger.js';
import type { Database } from '../ledger/schema.js';
import type { ContentStems } from './bag.js';
import type { Digest } from './digest.js';
import { type Happenings, rememberHappenings } from './happenings.js';
import { keysOf } from './keys.js';
import { dueReports, linkAll, unlinkForgotten } from './link.js';
import { pack } from './packed.js';
import { digest } from './read-digest.js';
import { type Dated, dayOf } from './same-happening.js';

/** Grows with every change of what digests hold; older ones are made again. */
export const DIGEST_FORMAT = 4;

/** Lets every report be linked to those that tell of the same happening. */
export function followReports(stems: ContentStems): Follower {
  const happenings = rememberHappenings();
  return {
    along: async (db, written) => {
      if (written.length > 0)
        await keepDigests(
          db,
          written.map(({ id, version, address, report, readout }) => ({
            report: id,
            version,
            digest: digest({ ...readout, id: address, text: report.text }, stems),
          })),
          happenings,
        );
    },
    after: (transact, reports) => linkAll(transact, reports, happenings),
    forget: unlinkForgotten,
    unfinished: dueReports,
  };
}

interface Fresh {
  report: number;
  version: number;
  digest: Digest;
}

const tagOf = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 12);

/** Writes digests, as due to be linked. The occurrence of a report that had one stays until then. */
export async function keepDigests(
  db: Database,
  fresh: readonly Fresh[],
  happenings?: Happenings,
): Promise<void> {
  const sorted = [...fresh].sort((a, b) => a.report - b.report);
  const rows = sorted.map(({ report, version, digest: d }) => {
    const whole = asJson(d);
    const mark = tagOf(whole);
    const dated: Dated = { happening: d.happening, language: d.language, published: d.published };
    happenings?.keep(mark, dated);
    return {
      report,
      version,
      format: DIGEST_FORMAT,
      occurrence: report,
      tag: tagOf(d.report),
      day: validDay(dayOf(d)),
      published: d.published,
      disputes: d.said.filter((s) => s.act === 'deny' || s.act === 'omit').length,
      happening: asJson(dated),
      due: 1,
      mark,
      packed: `\\x${pack(whole).toString('hex')}`,
    };
  });
  const columns = sql.join(Object.keys(rows[0]!).map((c) => sql.ref(c)));
  await sql`
    insert into digests (${columns})
    select ${columns} from json_populate_recordset(null::digests, ${asJson(rows)}::json)
    on conflict (report) do update set version = excluded.version, format = excluded.format, day = excluded.day,
      published = excluded.published, disputes = excluded.disputes, happening = excluded.happening, due = 2,
      mark = excluded.mark, packed = excluded.packed`.execute(db);
  await sql`delete from digest_keys where report in ${list(rows.map((r) => r.report))}`.execute(db);
  const keys = rows.flatMap(({ report, day }, i) =>
    day === null ? [] : keysOf(sorted[i]!.digest.happening, day).map((key) => ({ key, day, report })),
  );
  if (keys.length > 0)
    await sql`
      insert into digest_keys select * from json_populate_recordset(null::digest_keys, ${asJson(keys)}::json)`.execute(
      db,
    );
}

const validDay = (day: string | null): string | null =>
  day !== null && !Number.isNaN(Date.parse(day)) ? day : null;
const list = (ids: readonly number[]) =>
  sql`(select json_array_elements_text(${JSON.stringify(ids)}::json)::integer)`;
