import { z } from '@hono/zod-openapi';

/** What is wrong, after RFC 9457. */
export const Problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    code: z.string().openapi({ example: 'request.not-found' }),
    values: z.record(z.string(), z.union([z.string(), z.number()])),
  })
  .openapi('Problem');

const LARGEST = 2_147_483_647; // that a ledger can number
export const Id = z.coerce.number().int().min(1).max(LARGEST).openapi({ example: 12 });
/** Several, with commas between them. */
export const Ids = z
  .string()
  .regex(/^\d{1,10}(?:,\d{1,10}){0,99}$/)
  .refine((list) => list.split(',').every((id) => Id.safeParse(id).success));
export const IdParam = z.object({ id: Id.openapi({ param: { name: 'id', in: 'path' } }) });
export const Limit = z.coerce
  .number()
  .int()
  .min(1)
  .max(100)
  .default(20)
  .openapi({ description: 'How many at a time' });
/** Where a list goes on. */
export const Cursor = z
  .string()
  .max(200)
  .optional()
  .openapi({ description: 'Where the list goes on: what the answer before gave' });
/** What gives the next page. */
export const Next = z
  .string()
  .nullable()
  .openapi({ description: 'The cursor of the next page; null on the last' });
export const Day = z.iso.date().openapi({ example: '2025-08-12' });

/** What somebody is called. */
export const Called = z.object({ bn: z.string().optional(), en: z.string().optional() }).openapi('Called', {
  description: 'Names in either language, as the gazetteer has them',
  example: { bn: 'মারিয়া পেত্রোভা', en: 'Maria Petrova' },
});

/** Days of publication. */
export const From = Day.optional().openapi({ description: 'Published on this day or later' });
export const To = Day.optional().openapi({ description: 'Published on this day or earlier' });

/** What may go wrong. */
export const problems = {
  400: {
    content: { 'application/problem+json': { schema: Problem } },
    description: 'The request does not fit',
  },
  401: {
    content: { 'application/problem+json': { schema: Problem } },
    description: 'A token is needed, and there is none that opens anything',
  },
  403: {
    content: { 'application/problem+json': { schema: Problem } },
    description: 'The token does not open this, or another site asks',
  },
  404: {
    content: { 'application/problem+json': { schema: Problem } },
    description: 'There is no such thing',
  },
  429: {
    content: { 'application/problem+json': { schema: Problem } },
    description: 'Too fast; `Retry-After` says for how many seconds to wait',
  },
} as const;

/** A 200 answer of JSON, and what may go wrong. */
export const answers = <T extends z.ZodType>(schema: T, description: string) => ({
  200: { content: { 'application/json': { schema } }, description },
  ...problems,
});

export const jsonBody = <T extends z.ZodType>(schema: T) => ({
  body: { content: { 'application/json': { schema } }, required: true as const },
});
