import { z } from '@hono/zod-openapi';
import type { Readout } from '../../readout/readout.js';
import {
  ACTS,
  ENTITY_TYPES,
  EVENT_STATUSES,
  FIGURE_ROLES,
  MEDIA,
  PLOVER,
  QUOTE_KINDS,
  SECTORS,
  TIME_TYPES,
} from '../../readout/vocabulary.js';

const keysOf = <T extends object>(table: T) =>
  Object.keys(table) as [keyof T & string, ...(keyof T & string)[]];

export const Span = z.object({ start: z.int().min(0), end: z.int().min(0) }).openapi('Span', {
  description: 'UTF-16 code units of the text as given, end excluded',
  example: { start: 0, end: 9 },
});

const because = z.string().openapi({ description: 'The rule or lexicon entry that produced the record' });
const proposedBy = z.string().optional().openapi({
  description: 'The language model that proposed it; absent from what the reader itself has found',
});
const review = z
  .object({
    id: z.int(),
    verdict: z.enum(['confirmed', 'corrected', 'rejected']),
    author: z.string(),
    at: z.string(),
  })
  .optional()
  .openapi({
    description: 'That a person has looked at the record; absent from what only a machine has read',
  });
const id = z.string().openapi({ example: 'e1' });

export const Entity = z
  .object({
    id,
    type: z.enum(ENTITY_TYPES),
    name: z.string(),
    wikidata: z.string().optional(),
    country: z.string().optional(),
    key: z.string().optional(),
    geonames: z.number().optional(),
    geo: z.object({ lat: z.number(), lon: z.number() }).optional(),
    sector: z.enum(SECTORS).optional(),
    mentions: z.array(Span),
    because,
    proposedBy,
    review,
  })
  .openapi('Entity');

export const Quantity = Span.extend({
  value: z.number(),
  valueTo: z.number().optional(),
  comparator: z.enum(['=', '>=', '<=', '>', '<', '~']),
  unit: z.string(),
  of: Span.optional(),
  role: z.enum(FIGURE_ROLES).optional(),
  because,
}).openapi('Quantity');

const TimeExpression = Span.extend({
  type: z.enum(TIME_TYPES),
  value: z.string().nullable(),
  because,
}).openapi('TimeExpression');

export const Attribution = z
  .object({
    source: id.nullable(),
    sourceSpan: Span.nullable(),
    cue: Span,
    content: z.array(Span),
    act: z.enum(ACTS),
    addressee: id.nullable(),
    via: z.array(id),
    medium: z.enum(MEDIA).nullable(),
    quote: z.enum(QUOTE_KINDS),
    when: z.string().nullable(),
    modality: z.enum(['future', 'conditional', 'question']).optional(),
    because,
    proposedBy,
    review,
  })
  .openapi('Attribution');

export const PoliticalEvent = z
  .object({
    type: z.enum(keysOf(PLOVER)),
    mode: z.string().nullable(),
    actors: z.array(id),
    recipients: z.array(id),
    when: z.string().nullable(),
    where: id.nullable(),
    status: z.enum(EVENT_STATUSES),
    trigger: Span,
    mentions: z.array(Span),
    attributions: z.array(z.int()),
    figures: z.array(z.object({ role: z.enum(FIGURE_ROLES), quantity: z.int() })).optional(),
    because,
    review,
  })
  .openapi('PoliticalEvent');

export const ReadoutSchema = z
  .object({
    id: z.string(),
    language: z.string(),
    outlet: z.string().optional(),
    section: z.string().optional(),
    published: z.string().optional(),
    url: z.string().optional(),
    headline: Span.optional(),
    text: z.string().optional(),
    entities: z.array(Entity),
    times: z.array(TimeExpression),
    quantities: z.array(Quantity),
    attributions: z.array(Attribution),
    events: z.array(PoliticalEvent),
    notes: z.array(
      z.object({ code: z.string(), values: z.record(z.string(), z.union([z.string(), z.number()])) }),
    ),
  })
  .openapi('Readout', { description: 'All that reading one report yields' }) as unknown as z.ZodType<Readout>;
