import { sql } from 'kysely';
import type { Readout } from '../readout/readout.js';
import type { Report } from '../readout/report.js';
import { tokenise } from '../text/tokens.js';
import { actorKey, type KnownActors, resolveActors } from './actors.js';
import { type Applied, applyReviews, type StoredReview } from './apply-reviews.js';
import { asJson, insertRecords } from './insert.js';
import type { Records } from './load.js';
import { marksOf } from './marks.js';
import { addRows, type Rows } from './rows.js';
import type { Database } from './schema.js';
import { type Stems, searchVector } from './search-words.js';

export interface WriteContext {
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
}

/** A text as it comes back from the database. */
export const storable = (text: string): string => JSON.parse(asJson(text));

/** Writes what reading versions yielded, with what people said of it; returns the actors met. */
export async function writeRecords(
  context: WriteContext,
  versions: readonly Unwritten[],
): Promise<KnownActors> {
  const { db, forms } = context;
  const items = versions.map((v) => ({ ...v, ...applied(v) }));
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
      insert into search select * from json_populate_recordset(null::search, ${asJson(search)}::json)
      on conflict (report) do update set version = excluded.version, day = excluded.day, outlet = excluded.outlet,
        language = excluded.language, words = excluded.words`.execute(db);
  return actors;
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
