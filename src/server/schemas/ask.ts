import { z } from '@hono/zod-openapi';
import { Span } from './readout.js';

export const AskQuery = z.object({
  q: z.string().min(1).max(500),
  limit: z.coerce.number().int().min(1).max(50).default(10),
});

export const Answer = z
  .object({
    report: z.int(),
    span: Span,
    text: z.string().openapi({ description: 'The words of the report' }),
    said: z
      .string()
      .nullable()
      .openapi({ description: 'The claim in the language of the question, where it can be put so' }),
    source: z.string().nullable(),
    via: z.array(z.string()),
    addressee: z.string().nullable(),
    act: z.string(),
    outlet: z.string().nullable(),
    published: z.string().nullable(),
    headline: z.string().nullable(),
    language: z.string(),
    count: z.int().openapi({ description: 'How many reports carry the same claim' }),
  })
  .openapi('Answer');
export type Answer = z.infer<typeof Answer>;
export const AskAnswer = z
  .object({
    question: z.string(),
    verdict: z.enum(['yes', 'no', 'denied', 'not-mentioned', 'disputed']).nullable(),
    known: z.boolean().openapi({
      description: 'Whether the ledger answers it; else the answers are the nearest that it has',
    }),
    answers: z.array(Answer),
  })
  .openapi('AskAnswer');
export type AskAnswer = z.infer<typeof AskAnswer>;
