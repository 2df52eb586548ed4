import { z } from '@hono/zod-openapi';
import { READINGS_FORMATS, type ReadingsFormat } from '../../importing/readings/take-readings.js';

export const ReadingsRequest = z
  .object({
    format: z.enum(READINGS_FORMATS as [ReadingsFormat, ...ReadingsFormat[]]),
    files: z
      .array(z.object({ name: z.string().min(1).max(300), text: z.string().max(10_000_000) }))
      .min(1)
      .max(10_000)
      .openapi({ description: 'For brat, each `.ann` beside its `.txt`, and `reports.csv`' }),
    author: z.string().max(80).optional().openapi({ description: 'Without it the user of this machine' }),
    dry: z.boolean().default(false).openapi({ description: 'Tells what would be kept, keeps nothing' }),
  })
  .openapi('ReadingsRequest');

export type ReadingsRequest = z.input<typeof ReadingsRequest>;

export const ReadingsTaken = z
  .object({
    reports: z.array(
      z.object({
        file: z.string(),
        report: z.int().nullable(),
        confirmed: z.int(),
        corrected: z.int(),
        added: z.int(),
        rejected: z.int(),
        same: z.int().openapi({ description: 'That the same person had said before' }),
        refused: z.array(z.object({ row: z.string(), code: z.string(), detail: z.string() })),
        change: z.int().nullable().openapi({ description: 'Its number in the audit, for undoing it' }),
      }),
    ),
  })
  .openapi('ReadingsTaken');
export type ReadingsTaken = z.infer<typeof ReadingsTaken>;
