import { z } from '@hono/zod-openapi';
import { VERDICTS } from '../../asking/verdict.js';
import { From, To } from './common.js';
import { Span } from './readout.js';

export const AskQuery = z.object({
  q: z.string().min(1).max(500).openapi({ description: 'The question', example: 'Who denied the talks?' }),
  limit: z.coerce.number().int().min(1).max(50).default(10).openapi({ description: 'How many answers' }),
  from: From,
  to: To,
  outlet: z.string().max(200).optional().openapi({ description: 'Who published it' }),
  language: z.string().max(20).optional().openapi({ description: 'In which language, as bn' }),
});

export const Answer = z
  .object({
    report: z.int(),
    version: z.int(),
    span: Span,
    text: z.string().openapi({ description: 'The words of the report that answer' }),
    before: z.string().openapi({ description: 'What stands before them in their sentence' }),
    after: z.string(),
    wording: z.object({ text: z.string(), whole: z.boolean() }).nullable().openapi({
      description:
        'The claim in the language of the question, from its structure; `whole` where nothing had to be quoted',
    }),
    source: z.string().nullable(),
    addressee: z.string().nullable(),
    via: z.array(z.string()),
    act: z.string().nullable(),
    attribution: z
      .int()
      .nullable()
      .openapi({ description: "Index in the readout's attributions; null where the report itself says so" }),
    outlet: z.string().nullable(),
    published: z.string().nullable(),
    headline: z.string().nullable(),
    language: z.string(),
    count: z.int().openapi({ description: 'How many places say the same' }),
  })
  .openapi('Answer');
export type Answer = z.infer<typeof Answer>;

export const AskAnswer = z
  .object({
    question: z.string(),
    verdict: z.enum(VERDICTS).nullable(),
    range: z
      .object({
        from: z.number(),
        to: z.number(),
        unit: z.string(),
        firstDay: z.string().nullable(),
        lastDay: z.string().nullable(),
      })
      .nullable()
      .openapi({ description: 'From the least to the most that is told, where amounts differ' }),
    answers: z.array(Answer).openapi({ description: 'Best first; none where the ledger does not tell' }),
    nearest: z.array(Answer).openapi({ description: 'What comes nearest where nothing answers' }),
  })
  .openapi('AskAnswer');
export type AskAnswer = z.infer<typeof AskAnswer>;
