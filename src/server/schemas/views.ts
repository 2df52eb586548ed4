import { z } from '@hono/zod-openapi';
import { Called, Cursor, Day, Id, Next } from './common.js';
import { Span } from './readout.js';

export const Summary = z
  .object({
    name: z.string(),
    reports: z.int(),
    versions: z.int(),
    attributions: z.int(),
    events: z.int(),
    failures: z.int(),
  })
  .openapi('Summary');
export type Summary = z.infer<typeof Summary>;

export const ViewQuery = z.object({
  from: Day.optional().openapi({ description: 'From this day on' }),
  to: Day.optional().openapi({ description: 'Up to this day' }),
  actor: Id.optional().openapi({ description: 'Only what has to do with this actor, by number' }),
});
/** A view is drawn whole: its pages are large. */
export const ViewPage = ViewQuery.extend({
  cursor: Cursor,
  limit: z.coerce.number().int().min(1).max(1000).default(300).openapi({ description: 'How many at a time' }),
});

const Where = z.object({
  report: z.int(),
  outlet: z.string().nullable(),
  published: z.string().nullable(),
  language: z.string(),
});

export const TimelineItem = Where.extend({
  when: z.string(),
  type: z.string(),
  mode: z.string().nullable(),
  status: z.string(),
  actors: z.array(z.string()),
  recipients: z.array(z.string()),
  place: z.string().nullable(),
  span: Span,
  words: z.string(),
  sentence: z.string(),
}).openapi('TimelineItem');
export type TimelineItem = z.infer<typeof TimelineItem>;
export const Timeline = z.object({ items: z.array(TimelineItem), next: Next }).openapi('Timeline');
export type Timeline = z.infer<typeof Timeline>;

export const PlaceItem = z
  .object({
    actor: z.int(),
    name: z.string(),
    called: Called,
    country: z.string().nullable(),
    lat: z.number().nullable(),
    lon: z.number().nullable(),
    precision: z.enum(['country', 'place']),
    reports: z.int(),
    events: z.int(),
  })
  .openapi('PlaceItem');
export type PlaceItem = z.infer<typeof PlaceItem>;
export const PlaceList = z.object({ places: z.array(PlaceItem), next: Next }).openapi('PlaceList');
export type PlaceList = z.infer<typeof PlaceList>;

export const RELATIONS = ['to', 'through', 'of', 'with'] as const;
export const NetworkQuery = z.object({
  actor: Id.openapi({ description: 'From whom it begins, by number' }),
  relation: z.enum(RELATIONS).optional().openapi({ description: 'Without it the first that there is' }),
  steps: z.coerce.number().int().min(1).max(3).default(1).openapi({ description: 'How far from them' }),
});
export const Network = z
  .object({
    centre: z.int(),
    relation: z.enum(RELATIONS),
    nodes: z.array(
      z.object({
        id: z.int(),
        name: z.string(),
        called: Called,
        type: z.string().openapi({ example: 'person' }),
        wikidata: z.string().nullable(),
        step: z.int(),
      }),
    ),
    edges: z.array(z.object({ from: z.int(), to: z.int(), count: z.int() })),
    cut: z.boolean().openapi({ description: 'Whether there are more than are shown' }),
  })
  .openapi('Network');
export type Network = z.infer<typeof Network>;

export const FigureQuery = ViewPage.extend({
  of: z
    .string()
    .max(80)
    .optional()
    .openapi({ description: 'What is counted: killed, arrested …, or a unit' }),
});
export const FigureKind = z.object({ of: z.string(), count: z.int() }).openapi('FigureKind');
export const FigureItem = Where.extend({
  source: z.string().nullable(),
  called: Called,
  actor: z.int().nullable(),
  wikidata: z.string().nullable(),
  value: z.number(),
  valueTo: z.number().nullable(),
  comparator: z.string(),
  unit: z.string(),
  role: z.string().nullable(),
  span: Span,
  words: z.string(),
  sentence: z.string(),
}).openapi('FigureItem');
export type FigureItem = z.infer<typeof FigureItem>;
export const FigureList = z
  .object({ kinds: z.array(FigureKind), items: z.array(FigureItem), next: Next })
  .openapi('FigureList');
export type FigureList = z.infer<typeof FigureList>;
