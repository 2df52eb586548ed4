import { type Selectable, sql } from 'kysely';
import { placer, type StoredReview } from './apply-reviews.js';
import type { Fields } from './frozen.js';
import type { CorrectionTable, Database } from './schema.js';
import { storableJson } from './storable-json.js';

export type CorrectionRow = Selectable<CorrectionTable> & { report: number; number: number; text: string };

interface Version {
  report: number;
  /** A version sees what was said of it and of those before it. */
  number: number | null;
  text: string;
}

/** Reviews that hold, oldest first, by report, placed in the text of a version of each. */
export async function reviewsOf(
  db: Database,
  versions: readonly Version[],
): Promise<Map<number, StoredReview[]>> {
  const found = new Map<number, StoredReview[]>();
  if (versions.length === 0) return found;
  const rows = await correctionsOf(
    db,
    versions.map((v) => v.report),
  );
  for (const { report, number, text } of versions)
    for (const row of rows) {
      if (row.report !== report || row.withdrawn || (number !== null && row.number > number)) continue;
      found.set(report, [...(found.get(report) ?? []), storedReview(row, text)]);
    }
  return found;
}

export async function reviewsFor(db: Database, version: Version): Promise<StoredReview[]> {
  return (await reviewsOf(db, [version])).get(version.report) ?? [];
}

/** All that was said of reports, what was taken back included. */
export async function correctionsOf(db: Database, reports: readonly number[]): Promise<CorrectionRow[]> {
  const { rows } = await sql<CorrectionRow>`
    select c.*, v.report, v.number, v.text from corrections c join report_versions v on v.id = c.version
    where v.report in (select json_array_elements_text(${storableJson(reports)}::json)::integer)
    order by c.id`.execute(db);
  return rows;
}

function storedReview(row: CorrectionRow, text: string): StoredReview {
  const { id, record, start, end, verdict, author } = row;
  return {
    id,
    record,
    span: { start, end },
    verdict,
    author,
    change: row.change as Fields,
    was: row.was as Fields,
    at: new Date(row.made),
    place: placer(row.text, text),
    own: row.text === text,
  };
}
