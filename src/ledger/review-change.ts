import { z } from 'zod';
import { ReadoutError } from '../readout/error.js';
import {
  ACTS,
  ENTITY_TYPES,
  EVENT_STATUSES,
  MEDIA,
  PLOVER,
  QUOTE_KINDS,
  SECTORS,
} from '../readout/vocabulary.js';
import type { ReviewedRecord } from './apply-reviews.js';

const span = z
  .strictObject({ start: z.int().min(0), end: z.int().min(1) })
  .refine(({ start, end }) => start < end, 'a span ends after its start');
const name = z.string().trim().min(1).max(500);
/** An entity of the readout by its id, or somebody whom the reader has missed. */
const who = z.union([
  z.string().min(1).max(20),
  z.strictObject({
    name,
    type: z.enum(ENTITY_TYPES).optional(),
    wikidata: z
      .string()
      .regex(/^Q\d{1,12}$/)
      .optional(),
    mention: span.optional(),
  }),
]);
const time = z.string().min(1).max(100);

/** What a review may change of a record: any of its fields. */
export const REVIEW_CHANGES = {
  attribution: z
    .strictObject({
      source: who.nullable(),
      sourceSpan: span.nullable(),
      cue: span,
      content: z.array(span).max(100),
      act: z.enum(ACTS),
      addressee: who.nullable(),
      via: z.array(who).max(20),
      medium: z.enum(MEDIA).nullable(),
      quote: z.enum(QUOTE_KINDS),
      when: time.nullable(),
      modality: z.enum(['future', 'conditional', 'question']).nullable(),
    })
    .partial(),
  entity: z
    .strictObject({
      name,
      type: z.enum(ENTITY_TYPES),
      wikidata: z
        .string()
        .regex(/^Q\d{1,12}$/)
        .nullable(),
      country: z
        .string()
        .regex(/^[A-Z]{2}$/)
        .nullable(),
      sector: z.enum(SECTORS).nullable(),
      mentions: z.array(span).min(1).max(1000),
      /** Who of the ledger it is. */
      actor: z.int().min(1),
    })
    .partial(),
  event: z
    .strictObject({
      type: z.enum(Object.keys(PLOVER) as [keyof typeof PLOVER]),
      mode: z.string().min(1).max(40).nullable(),
      actors: z.array(who).max(50),
      recipients: z.array(who).max(50),
      when: time.nullable(),
      where: who.nullable(),
      status: z.enum(EVENT_STATUSES),
      trigger: span,
      attributions: z.array(z.int().min(0)).max(200),
    })
    .partial(),
} as const;

export type ReviewChange<R extends ReviewedRecord = ReviewedRecord> = z.infer<(typeof REVIEW_CHANGES)[R]>;

/** A change as it may be kept; throws `review.change` with the field that is wrong. */
export function checkChange(record: ReviewedRecord, change: unknown, length: number): ReviewChange {
  const { success, data, error } = REVIEW_CHANGES[record].safeParse(change);
  if (!success) {
    const [issue] = error.issues;
    const keys = issue?.code === 'unrecognized_keys' ? issue.keys : (issue?.path ?? []);
    throw new ReadoutError('review.change', {
      field: keys.join('.') || record,
      reason: issue?.message ?? '',
    });
  }
  const ends = (value: unknown): number[] =>
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, v]) => (key === 'end' && typeof v === 'number' ? [v] : ends(v)))
      : [];
  for (const [field, value] of Object.entries(data))
    if (ends(value).some((end) => end > length))
      throw new ReadoutError('review.change', { field, reason: `the text has ${length} characters` });
  return data;
}
