import { sql } from 'kysely';
import { insertRows } from './insert.js';
import type { Database } from './schema.js';
import { storableJson } from './storable-json.js';

/** How a report came over a queue. */
export interface Delivery {
  /** By which the message is known, however often it comes. */
  message: string;
  /** W3C trace id: what it is followed by through logs, from where it was taken in. */
  trace: string;
  /** When it was taken in, where it came from. */
  taken: Date;
}

interface Delivered {
  delivery?: Delivery | undefined;
}

/** Messages that have been written before: whoever was to acknowledge it ended first, so it has come again. */
export async function deliveredBefore(db: Database, items: readonly Delivered[]): Promise<Set<string>> {
  const messages = items.flatMap((i) => i.delivery?.message ?? []);
  if (messages.length === 0) return new Set();
  const rows = await db
    .selectFrom('deliveries')
    .select('message')
    .where('message', 'in', sql<string>`(select json_array_elements_text(${storableJson(messages)}::json))`)
    .execute();
  return new Set(rows.map((r) => r.message));
}

/** For reports that come over a queue, when the latest was taken that has come before. */
export async function latestTaken(db: Database, reports: readonly number[]): Promise<Map<number, number>> {
  if (reports.length === 0) return new Map();
  const { rows } = await sql<{ report: number; taken: Date }>`
    select report, max(taken) as taken from deliveries
    where report in (select json_array_elements_text(${storableJson(reports)}::json)::integer)
    group by report`.execute(db);
  return new Map(rows.map((r) => [r.report, new Date(r.taken).getTime()]));
}

export async function keepDeliveries(
  db: Database,
  made: Date,
  items: readonly { delivery: Delivery; report: number; version: number; outcome: string }[],
): Promise<void> {
  await insertRows(
    db,
    'deliveries',
    items.map(({ delivery: { message, trace, taken }, report, version, outcome }) => ({
      message,
      trace,
      report,
      version,
      outcome,
      taken,
      made,
    })),
  );
}
