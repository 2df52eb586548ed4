import { z } from '@hono/zod-openapi';
import { Cursor, Next } from './common.js';

const About = z
  .object({
    outlet: z.string().max(200).optional(),
    published: z.string().max(40).optional(),
    language: z.string().max(20).optional(),
    url: z.url({ protocol: /^https?$/ }).optional(),
  })
  .default({});

export const ImportRequest = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('text'), text: z.string().min(1).max(5_000_000), about: About }),
    z.object({ kind: z.literal('address'), address: z.url({ protocol: /^https?$/ }), about: About }),
    z.object({
      kind: z.literal('file'),
      name: z.string().min(1).max(300),
      base64: z.base64(),
      about: About,
    }),
    z.object({ kind: z.literal('failed') }),
  ])
  .openapi('ImportRequest');
export type ImportRequest = z.input<typeof ImportRequest>;

export const Import = z
  .object({
    id: z.int(),
    kind: z.enum(['text', 'address', 'file', 'failed']),
    label: z.string(),
    state: z.enum(['waiting', 'running', 'done', 'failed', 'cancelled']),
    began: z.string(),
    ended: z.string().nullable(),
    moved: z.string(),
    counts: z.object({
      new: z.int(),
      same: z.int(),
      edited: z.int(),
      reread: z.int(),
      failed: z.int(),
      undated: z.int(),
    }),
    reports: z.array(z.int()),
    errors: z.array(z.object({ code: z.string(), detail: z.string() })),
  })
  .openapi('Import');
export type Import = z.infer<typeof Import>;
export const ImportList = z.object({ imports: z.array(Import) }).openapi('ImportList');
export type ImportList = z.infer<typeof ImportList>;

export const Failure = z
  .object({
    input: z.string(),
    source: z.string(),
    code: z.string(),
    detail: z.string(),
    tries: z.int(),
    last: z.string(),
  })
  .openapi('Failure');
export const FailureQuery = z.object({
  limit: z.coerce.number().int().min(1).max(1000).default(100).openapi({ description: 'How many at a time' }),
  cursor: Cursor,
});
export const FailureList = z
  .object({
    failures: z.array(Failure),
    total: z.int().openapi({ description: 'How many there are' }),
    next: Next,
  })
  .openapi('FailureList');
export type FailureList = z.infer<typeof FailureList>;
