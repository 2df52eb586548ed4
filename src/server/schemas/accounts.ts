import { z } from '@hono/zod-openapi';
import { Called, Next } from './common.js';
import { Span } from './readout.js';

/** The same as long as the report that it is made from is in it. */
export const OccurrenceId = z
  .string()
  .regex(/^[0-9a-f]{12}$/)
  .openapi({ example: '3f9a0c11d2e4' });
export const VERDICTS = ['says', 'denies', 'differs', 'silent'] as const;

export const OccurrenceLine = z
  .object({
    id: OccurrenceId,
    type: z.string().nullable(),
    mode: z.string().nullable(),
    when: z.string().nullable(),
    where: z.string().nullable(),
    participants: z.array(z.string()),
    reports: z.int().openapi({ description: 'How many tell of it' }),
    sources: z.int(),
    points: z.int(),
    disputed: z.int().openapi({ description: 'Points that are denied, differed on or left unsaid' }),
    headline: z.string().nullable(),
  })
  .openapi('OccurrenceLine');
export type OccurrenceLine = z.infer<typeof OccurrenceLine>;
export const OccurrenceList = z
  .object({ occurrences: z.array(OccurrenceLine), next: Next })
  .openapi('OccurrenceList');
export type OccurrenceList = z.infer<typeof OccurrenceList>;

export const Passage = z
  .object({
    report: z.int(),
    span: Span,
    via: z.array(z.string()),
    text: z.string(),
    before: z.string(),
    after: z.string(),
    outlet: z.string().nullable(),
    published: z.string().nullable(),
    language: z.string(),
    headline: z.string().nullable(),
    speaker: z.string().optional().openapi({ description: 'Who spoke for the source' }),
  })
  .openapi('Passage');
export type Passage = z.infer<typeof Passage>;

const Cell = z.object({
  source: z.string(),
  verdict: z.enum(VERDICTS),
  explicit: z.boolean().optional(),
  figure: z
    .object({ value: z.number(), valueTo: z.number().optional(), comparator: z.string(), unit: z.string() })
    .optional(),
  when: z.string().optional(),
  evidence: z.array(Passage),
});
export const Occurrence = z
  .object({
    id: OccurrenceId,
    headline: z.string().nullable(),
    type: z.string().nullable(),
    mode: z.string().nullable(),
    when: z.string().nullable(),
    where: z.string().nullable(),
    participants: z.array(z.string()),
    reports: z.array(
      z.object({
        id: z.int(),
        headline: z.string().nullable(),
        outlet: z.string().nullable(),
        published: z.string().nullable(),
        language: z.string(),
        version: z.int(),
      }),
    ),
    older: z.int().optional().openapi({ description: 'Older reports of it, too many to be compared, too' }),
    sources: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        wikidata: z.string().optional(),
        called: Called,
        mentions: z.array(z.string()),
        speakers: z.array(z.string()),
      }),
    ),
    points: z.array(
      z.object({
        id: z.string(),
        gist: z.string().openapi({ description: 'In the words of a report' }),
        language: z.string(),
        agree: z.int().openapi({ description: 'Independent sources that say it' }),
        cells: z.array(Cell),
      }),
    ),
  })
  .openapi('Occurrence');
export type Occurrence = z.infer<typeof Occurrence>;
export type Point = Occurrence['points'][number];
export type Cell = z.infer<typeof Cell>;
