import { z } from '@hono/zod-openapi';
import { Id } from './common.js';
import { Span } from './readout.js';

const Verdict = z.enum(['confirmed', 'corrected', 'rejected']);
const RecordKind = z.enum(['attribution', 'entity', 'event']);
const author = z.string().max(80).optional().openapi({
  description: 'Without it the user of this machine; a token writes in its own name, whatever stands here',
});

export const ReviewRequest = z
  .object({
    report: Id,
    version: Id.optional(),
    record: RecordKind,
    n: z.int().min(0).openapi({ description: "Index in the readout's list of its kind" }),
    verdict: Verdict,
    change: z
      .record(z.string(), z.unknown())
      .optional()
      .openapi({ description: 'Fields as they ought to be; with `corrected` only' }),
    author,
  })
  .openapi('ReviewRequest');
export type ReviewRequest = z.input<typeof ReviewRequest>;

export const Review = z
  .object({
    id: z.int(),
    report: z.int(),
    version: z.int(),
    record: RecordKind,
    span: Span,
    verdict: Verdict,
    change: z.record(z.string(), z.unknown()),
    author: z.string(),
    at: z.string(),
    placed: z.boolean().openapi({ description: 'Whether the latest version still has the words' }),
    withdrawn: z.object({ author: z.string(), at: z.string() }).nullable(),
  })
  .openapi('Review');
export type ReviewAnswer = z.infer<typeof Review>;
export const ReviewList = z.object({ reviews: z.array(Review) }).openapi('ReviewList');
export type ReviewList = z.infer<typeof ReviewList>;
export const Author = z.object({ author });
