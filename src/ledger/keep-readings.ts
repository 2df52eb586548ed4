import { ReadoutError } from '../readout/error.js';
import { audit } from './audit.js';
import { type Review, type ReviewOfOne, reviewAllIn } from './reviews.js';
import type { WriteContext } from './write-records.js';

/** What became of a person's readings of one version. */
export interface ReadingsKept {
  /** For undoing them all; `null` where none was kept. */
  change: number | null;
  /** Of each, in order: the review, or what is wrong with it. */
  results: (Review | ReadoutError)[];
}

/** Keeps what a person has read as reviews, with one entry in the audit for all of them; in a transaction. */
export async function keepReadings(
  context: WriteContext & { now: () => Date },
  { from, ...of }: { report: number; version: number; author: string; from: string },
  reviews: readonly ReviewOfOne[],
): Promise<ReadingsKept> {
  const { report, results } = await reviewAllIn(context, of, reviews);
  const kept = results.flatMap((r) => (r instanceof ReadoutError ? [] : [r.id]));
  if (kept.length === 0) return { change: null, results };
  const { author } = of;
  const detail = { reviews: kept, from };
  const change = await audit(context.db, { author, at: context.now(), action: 'readings', report, detail });
  return { change, results };
}
