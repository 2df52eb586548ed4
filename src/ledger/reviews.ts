import { ReadoutError } from '../readout/error.js';
import type { Verdict } from '../readout/vocabulary.js';
import type { Span } from '../text/span.js';
import { ADDED, type Applied, applyReviews, findRecord, type ReviewedRecord } from './apply-reviews.js';
import { audit } from './audit.js';
import { type Fields, freeLabel, freeze } from './frozen.js';
import { loadStored, type ReportKey, type Stored } from './load.js';
import type { ReviewChange } from './review-change.js';
import type { Database } from './schema.js';
import { storableJson } from './storable-json.js';
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
  /** The record itself, where a person has read one that the reader has not; with `corrected` only. */
  made?: ReviewChange | undefined;
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

/** What is said of one record, where several are reviewed together. */
export type ReviewOfOne = Omit<ReviewRequest, 'report' | 'version' | 'author'>;

/** Keeps a review and lets the ledger say from now on what it says; in a transaction. */
export async function reviewIn(context: ReviewContext, request: ReviewRequest): Promise<Review> {
  const { report, version, author } = request;
  const { results } = await reviewAllIn(context, { report, version, author }, [request]);
  const [kept] = results;
  if (kept instanceof ReadoutError) throw kept;
  return kept!;
}

/**
 * Keeps several reviews of one version, in order; those that cannot be kept come back as what is wrong with them, and keep
 * none of the others back. In a transaction.
 */
export async function reviewAllIn(
  context: ReviewContext,
  { report, version, author: named }: Pick<ReviewRequest, 'report' | 'version' | 'author'>,
  requests: readonly ReviewOfOne[],
): Promise<{ report: number; results: (Review | ReadoutError)[] }> {
  const { db } = context;
  const { checkChange } = await import('./review-change.js'); // a checker of shapes is not needed for searching
  const author = named.trim();
  if (author === '') throw new ReadoutError('review.author');
  const found = await loadStored(db, report, version);
  if (!found) throw new ReadoutError('ledger.no-report', { report: String(report) });
  await lockReport(db, found.row.report);
  const { row, raw } = (await loadStored(db, report, version)) as Stored; // others may have been first
  const reviews = await reviewsFor(db, row);
  const results: (number | ReadoutError)[] = [];
  for (const request of requests) {
    const { record, verdict, made } = request;
    const at = request.at ?? context.now();
    let kept: { span: Span; change: ReviewChange; was: Fields };
    try {
      if ((verdict === 'corrected') !== (request.change !== undefined || made !== undefined))
        throw new ReadoutError('review.verdict', { verdict });
      const change = request.change ? checkChange(record, request.change, row.text.length) : {};
      const { readout, origins } = applyReviews(raw, reviews);
      const { span, fields } = made
        ? recordMade(record, checkChange(record, made, row.text.length), readout)
        : recordAt(readout, origins, { ...request, report });
      kept = { span, change, was: freeze(fields, readout) };
      kept.change = freeze(change as Fields, readout) as ReviewChange;
    } catch (error) {
      if (!(error instanceof ReadoutError)) throw error;
      results.push(error);
      continue;
    }
    const { span, change, was } = kept;
    const { id } = await db
      .insertInto('corrections')
      .values({
        version: row.id,
        record,
        ...span,
        verdict,
        change: storableJson(change),
        was: storableJson(was),
        author,
        made: at,
        withdrawn: null,
        withdrawn_by: null,
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    const place = (s: Span) => s;
    reviews.push({ id, record, span, verdict, author, change: change as Fields, was, at, place, own: true });
    const said = { ...(request.change && { change: request.change }), ...(made && { made }) };
    const detail = { review: id, version: row.number, record, span, verdict, ...said };
    await audit(db, { author, at, action: 'review', report: row.report, detail });
    results.push(id);
  }
  if (results.some((r) => typeof r === 'number')) await rewrite(context, row.report, row.number);
  const all = new Map((await listReviews(db, row.report)).map((r) => [r.id, r]));
  return { report: row.report, results: results.map((r) => (typeof r === 'number' ? all.get(r)! : r)) };
}

/** Takes a review back; it stays in the list, as withdrawn. In a transaction. */
export async function withdrawIn(context: ReviewContext, id: number, author: string): Promise<void> {
  if (!(await withdrawAllIn(context, [id], author))) throw new ReadoutError('review.unknown', { review: id });
}

/** Takes reviews back, of whichever reports; whether there are such. In a transaction. */
export async function withdrawAllIn(
  context: ReviewContext,
  ids: readonly number[],
  author: string,
): Promise<boolean> {
  const { db } = context;
  const found = await db
    .selectFrom('corrections as c')
    .innerJoin('report_versions as v', 'v.id', 'c.version')
    .select(['c.id', 'v.report', 'v.number'])
    .where('c.id', 'in', [...ids])
    .orderBy('v.report')
    .orderBy('v.number')
    .execute();
  const first = new Map<number, number>();
  for (const { report, number } of found) if (!first.has(report)) first.set(report, number);
  const at = context.now();
  for (const [report, from] of first) {
    await lockReport(db, report);
    const withdrawn = await db
      .updateTable('corrections')
      .set({ withdrawn: at, withdrawn_by: author })
      .where(
        'id',
        'in',
        found.filter((r) => r.report === report).map((r) => r.id),
      )
      .where('withdrawn', 'is', null)
      .returning('id')
      .execute();
    for (const { id } of withdrawn)
      await audit(db, { author, at, action: 'undo-review', report, detail: { review: id } });
    if (withdrawn.length > 0) await rewrite(context, report, from);
  }
  return found.length > 0;
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
  { record, span, n, report }: Omit<ReviewRequest, 'author'>,
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

/** A record that a person has read: what it does not say of itself is not known. */
function recordMade(
  record: ReviewedRecord,
  made: ReviewChange,
  readout: Applied['readout'],
): { span: Span; fields: Fields } {
  const { entity, attribution, event } = {
    entity: made as ReviewChange<'entity'>,
    attribution: made as ReviewChange<'attribution'>,
    event: made as ReviewChange<'event'>,
  };
  const because = ADDED;
  if (record === 'entity' && entity.name && entity.type && entity.mentions) {
    const id = freeLabel(readout.entities);
    return { span: entity.mentions[0]!, fields: { id, ...entity, because } };
  }
  if (record === 'attribution' && attribution.cue && attribution.content && attribution.act) {
    const rest = { source: null, sourceSpan: null, addressee: null, via: [], medium: null, when: null };
    return { span: attribution.cue, fields: { ...rest, quote: 'indirect', ...attribution, because } };
  }
  if (record === 'event' && event.type && event.trigger && event.status) {
    const rest = { mode: null, actors: [], recipients: [], when: null, where: null, attributions: [] };
    return { span: event.trigger, fields: { ...rest, mentions: [], ...event, because } };
  }
  throw new ReadoutError('review.made', { record });
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
