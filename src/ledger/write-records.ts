import { sql } from 'kysely';
import type { Readout } from '../readout/readout.js';
import type { Report } from '../readout/report.js';
import { tokenise } from '../text/tokens.js';
import { actorKey, type KnownActors, resolveActors } from './actors.js';
import { type Applied, applyReviews, type StoredReview } from './apply-reviews.js';
import { forgetter } from './forgotten.js';
import { insertRecords } from './insert.js';
import type { Records } from './load.js';
import { marksOf } from './marks.js';
import { addRows, type Rows } from './rows.js';
import type { Database } from './schema.js';
import { type Stems, searchVector } from './search-words.js';
import { storableJson } from './storable-json.js';

/** A report whose latest version has been written, with its readout as people have corrected it. */
export interface Written {
  id: number;
  address: string;
  version: number;
  report: Report;
  readout: Readout;
  /** What the follower keeps of exactly this readout, where it has been made beforehand. */
  made?: unknown;
}

/** Keeps something of its own beside the reports. */
export interface Follower {
  /** In the transaction that writes them. */
  along: (db: Database, written: readonly Written[]) => Promise<void>;
  /** Once they are there for everybody. */
  after: (transact: Transact, reports: readonly number[]) => Promise<void>;
  /** Takes reports out that are to be forgotten, and what it has made of several; in the transaction that forgets. */
  forget: (db: Database, reports: readonly number[]) => Promise<void>;
  /** Reports for which that is yet to be done, some of them: whoever wrote them ended too early. */
  unfinished: (db: Database) => Promise<number[]>;
}
export type Transact = <T>(work: (db: Database) => Promise<T>) => Promise<T>;

export interface WriteContext {
  follower?: Follower['along'] | undefined;
  db: Database;
  forms: Stems;
  actors: KnownActors;
}

/** A version whose records are to be written, none of them being there. */
export interface Unwritten {
  /** Number of the report. */
  id: number;
  version: number;
  report: Report;
  /** As the reader made it. */
  raw: Readout;
  reviews: readonly StoredReview[];
  /** Whether it is what searching looks at. */
  latest: boolean;
  /** What the follower keeps of it, where it has been made beforehand. */
  made?: unknown;
}

/** A text as it comes back from the database. */
export const storable = (text: string): string => JSON.parse(storableJson(text));

/** Writes what reading versions yielded, with what people said of it; returns the actors met. */
export async function writeRecords(
  context: WriteContext,
  versions: readonly Unwritten[],
): Promise<KnownActors> {
  const { db, forms } = context;
  const forget = await forgetter(db);
  const items = versions.map((v) => {
    const raw = forget(v.raw);
    const now = { ...v, raw, ...applied({ ...v, raw }) };
    return now.readout === v.raw ? now : { ...now, made: undefined };
  });
  const actors = await resolveActors(
    db,
    items.flatMap(({ readout, report }) => readout.entities.map((entity) => ({ entity, text: report.text }))),
    context.actors,
    forms,
  );
  const rows: Rows = {};
  const search: unknown[] = [];
  for (const { id, version, report, raw, readout, reviews, latest, actors: told } of items) {
    const ids = readout.entities.map((e) => told.get(e.id) ?? actors.get(storable(actorKey(e)))!);
    addRows(rows, version, readout, ids);
    if (reviews.length > 0) rows.readings = [...(rows.readings ?? []), { version, readout: recordsOf(raw) }];
    if (latest)
      search.push({
        report: id,
        version,
        day: /^\d{4}-\d\d-\d\d/.exec(report.published ?? '')?.[0] ?? null,
        outlet: report.outlet ?? null,
        language: readout.language,
        words: searchVector(
          tokenise(report.text, report.asides),
          report.headline?.end ?? 0,
          marksOf(readout, ids),
          forms,
        ),
      });
  }
  await insertRecords(db, rows);
  if (search.length > 0)
    await sql`
      insert into search select * from json_populate_recordset(null::search, ${storableJson(search)}::json)
      on conflict (report) do update set version = excluded.version, day = excluded.day, outlet = excluded.outlet,
        language = excluded.language, words = excluded.words`.execute(db);
  if (context.follower) await context.follower(db, await withAddresses(db, items));
  return actors;
}

/** The latest versions among those written, with what their reports are known by. */
async function withAddresses(
  db: Database,
  items: readonly (Omit<Written, 'address'> & { latest: boolean })[],
): Promise<Written[]> {
  const latest = items.filter((i) => i.latest);
  if (latest.length === 0) return [];
  const rows = await db
    .selectFrom('reports')
    .select(['id', 'address'])
    .where(
      'id',
      'in',
      latest.map((i) => i.id),
    )
    .execute();
  const addresses = new Map(rows.map((r) => [r.id, r.address]));
  return latest.map((item) => ({ ...item, address: addresses.get(item.id)! }));
}

function applied({ raw, reviews }: Unwritten): Pick<Applied, 'readout' | 'actors'> {
  return reviews.length > 0 ? applyReviews(raw, reviews) : { readout: raw, actors: new Map() };
}

const recordsOf = ({ entities, times, quantities, attributions, events, concepts }: Readout): Records => ({
  entities,
  times,
  quantities,
  attributions,
  events,
  concepts,
});

/** Takes away what reading a version yielded; the version itself and what people said of it stay. */
export async function deleteRecords(db: Database, version: number): Promise<void> {
  for (const table of [
    'events',
    'attributions',
    'quantities',
    'times',
    'entities',
    'concepts',
    'readings',
  ] as const)
    await db.deleteFrom(table).where('version', '=', version).execute();
}
