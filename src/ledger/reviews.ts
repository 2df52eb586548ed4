import { ReadoutError } from '../readout/error.js';
import type { Verdict } from '../readout/vocabulary.js';
import type { Span } from '../text/span.js';
import { type Applied, applyReviews, findRecord, type ReviewedRecord } from './apply-reviews.js';
import { audit } from './audit.js';
import { type Fields, freeze } from './frozen.js';
import { asJson } from './insert.js';
import { loadStored, type ReportKey, type Stored } from './load.js';
import type { ReviewChange } from './review-change.js';
import type { Database } from './schema.js';
import { type CorrectionRow, correctionsOf, reviewsFor } from './stored-reviews.js';
import { deleteRecords, type WriteContext, writeRecords } from './write-records.js';

/** What a person says of one record of a readout. */
export interface ReviewRequest {
  /** Address or number. */
  report: ReportKey;
  /** The version that was looked at; without it the latest. */
  version?: number | undefined;
  record: ReviewedRecord;
  /** The record as the readout has it: an attribution's cue, any mention of an entity, an event's trigger. */
  span: Span;
  /** Its index in the readout's list, where several share the span. */
  n?: number | undefined;
  verdict: Verdict;
  /** What is otherwise than read; with `corrected` only. */
  change?: ReviewChange | undefined;
  author: string;
  at?: Date | undefined;
}

export interface Review {
  id: number;
  report: number;
  version: number;
  record: ReviewedRecord;
  span: Span;
  verdict: Verdict;
  /** Fields that it changed, with entities by name and place in the text. */
  change: Fields;
  author: string;
  at: Date;
  /** Whether the latest version still has the words that it is about. */
  placed: boolean;
  withdrawn: { author: string; at: Date } | null;
}

type ReviewContext = WriteContext & { now: () => Date };

/** Keeps a review and lets the ledger say from now on what it says; in a transaction. */
export async function reviewIn(context: ReviewContext, request: ReviewRequest): Promise<Review> {
  const { db } = context;
  const { checkChange } = await import('./review-change.js'); // a checker of shapes is not needed for searching
  const author = request.author.trim();
  if (author === '') throw new ReadoutError('review.author');
  if ((request.verdict === 'corrected') !== (request.change !== undefined))
    throw new ReadoutError('review.verdict', { verdict: request.verdict });
  const found = await loadStored(db, request.report, request.version);
  if (!found) throw new ReadoutError('ledger.no-report', { report: String(request.report) });
  await lockReport(db, found.row.report);
  const { row, raw } = (await loadStored(db, request.report, request.version)) as Stored; // others may have been first
  const change = request.change ? checkChange(request.record, request.change, row.text.length) : {};
  const { readout, origins } = applyReviews(raw, await reviewsFor(db, row));
  const { span, fields } = recordAt(readout, origins, request);
  const at = request.at ?? context.now();
  const { record, verdict } = request;
  const { id } = await db
    .insertInto('corrections')
    .values({
      version: row.id,
      record,
      ...span,
      verdict,
      change: asJson(freeze(change as Fields, readout)),
      was: asJson(freeze(fields, readout)),
      author,
      made: at,
      withdrawn: null,
      withdrawn_by: null,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  const detail = { review: id, version: row.number, record, span, verdict, change };
  await audit(db, { author, at, action: 'review', report: row.report, detail });
  await rewrite(context, row.report, row.number);
  return (await listReviews(db, row.report)).find((r) => r.id === id)!;
}

/** Takes a review back; it stays in the list, as withdrawn. In a transaction. */
export async function withdrawIn(context: ReviewContext, id: number, author: string): Promise<void> {
  const { db } = context;
  const found = await db
    .selectFrom('corrections as c')
    .innerJoin('report_versions as v', 'v.id', 'c.version')
    .select(['v.report', 'v.number'])
    .where('c.id', '=', id)
    .executeTakeFirst();
  if (!found) throw new ReadoutError('review.unknown', { review: id });
  await lockReport(db, found.report);
  const at = context.now();
  const { numUpdatedRows } = await db
    .updateTable('corrections')
    .set({ withdrawn: at, withdrawn_by: author })
    .where('id', '=', id)
    .where('withdrawn', 'is', null)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) return;
  await audit(db, { author, at, action: 'undo-review', report: found.report, detail: { review: id } });
  await rewrite(context, found.report, found.number);
}

/** All reviews of a report, oldest first. */
export async function listReviews(db: Database, report: number): Promise<Review[]> {
  const rows = await correctionsOf(db, [report]);
  if (rows.length === 0) return [];
  const latest = (await loadStored(db, report))!;
  const { placed } = applyReviews(latest.raw, await reviewsFor(db, latest.row));
  return rows.map((row) => reviewOf(row, placed));
}

function reviewOf(row: CorrectionRow, placed: ReadonlySet<number>): Review {
  const { id, report, number, record, start, end, verdict, author, made, withdrawn, withdrawn_by } = row;
  return {
    id,
    report,
    version: number,
    record,
    span: { start, end },
    verdict,
    change: row.change as Fields,
    author,
    at: new Date(made),
    placed: placed.has(id),
    withdrawn: withdrawn && { author: withdrawn_by ?? '', at: new Date(withdrawn) },
  };
}

async function lockReport(db: Database, report: number): Promise<void> {
  await db.selectFrom('reports').select('id').where('id', '=', report).forUpdate().execute();
}

/** The record that a request means, by what it is kept: where the reader had it, and what it says. */
function recordAt(
  readout: Applied['readout'],
  origins: Applied['origins'],
  { record, span, n, report }: ReviewRequest,
): { span: Span; fields: Fields } {
  const lists = { entity: readout.entities, attribution: readout.attributions, event: readout.events };
  const list = lists[record] as unknown as (Fields & {
    content?: Span[];
    mentions?: Span[];
    cue?: Span;
    trigger?: Span;
  })[];
  const shown = list.map((r) =>
    record === 'entity' ? r.mentions! : [record === 'event' ? r.trigger! : r.cue!],
  );
  const at = n !== undefined && list[n] ? n : findRecord(list, shown, span);
  if (at < 0) throw new ReadoutError('review.no-record', { record, report: String(report), ...span });
  const origin = origins[record][at]?.[0] ?? shown[at]![0] ?? span;
  return { span: { start: origin.start, end: origin.end }, fields: list[at]! };
}

/** Writes the records of a report's versions, from one on, as reviews now have them. */
async function rewrite(context: WriteContext, report: number, from: number): Promise<void> {
  const { db } = context;
  const numbers = await db
    .selectFrom('report_versions')
    .select('number')
    .where('report', '=', report)
    .orderBy('number')
    .execute();
  const last = numbers.at(-1)!.number;
  for (const { number } of numbers) {
    if (number < from) continue;
    const { row, report: text, raw } = (await loadStored(db, report, number)) as Stored;
    await deleteRecords(db, row.id);
    const reviews = await reviewsFor(db, row);
    await writeRecords(context, [
      { id: report, version: row.id, report: text, raw, reviews, latest: number === last },
    ]);
  }
}
