import { z } from '@hono/zod-openapi';
import { Cursor, From, Limit, Next, To } from './common.js';
import { ReadoutSchema, Span } from './readout.js';

export const ReportLine = z
  .object({
    id: z.int(),
    address: z.string(),
    version: z.int(),
    headline: z.string().nullable(),
    outlet: z.string().nullable(),
    published: z.string().nullable(),
    language: z.string(),
    section: z.string().nullable(),
    attributions: z.int().openapi({ description: 'How many there are' }),
    events: z.int(),
    seen: z.string().openapi({ description: 'When this version was added' }),
  })
  .openapi('ReportLine');
export type ReportLine = z.infer<typeof ReportLine>;

export const ReportList = z.object({ reports: z.array(ReportLine), next: Next }).openapi('ReportList');
export type ReportList = z.infer<typeof ReportList>;

export const ReportQuery = z.object({
  cursor: Cursor,
  limit: Limit,
  outlet: z.string().optional().openapi({ description: 'Who published it' }),
  language: z.string().optional().openapi({ description: 'In which language, as bn' }),
  from: From,
  to: To,
  reviewed: z
    .enum(['true', 'false'])
    .optional()
    .transform((value) => value === 'true')
    .openapi({ description: '`true`: only those that somebody has reviewed' }),
});

export const Version = z.object({ number: z.int(), seen: z.string() }).openapi('Version');

export const ReportFull = ReportLine.extend({
  url: z.string().nullable(),
  text: z.string(),
  asides: z.array(Span),
  versions: z.array(Version),
  readout: ReadoutSchema,
  notes: z.array(z.string()).openapi({ description: 'What a reader ought to know of it, in sentences' }),
  actors: z
    .record(z.string(), z.int())
    .openapi({ description: 'Who of the ledger an entity of the readout is' }),
}).openapi('Report');
export type ReportFull = z.infer<typeof ReportFull>;

const Described = Span.extend({
  fields: z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string()), z.null()])),
});
const Changes = z.object({
  came: z.array(Described),
  went: z.array(Described),
  changed: z.array(z.object({ before: Described, after: Described, fields: z.array(z.string()) })),
});
export const DiffSchema = z
  .object({
    before: z.int(),
    after: z.int(),
    texts: z.object({ before: z.string(), after: z.string() }),
    attributions: Changes,
    figures: Changes,
    events: Changes,
  })
  .openapi('Diff');
export const Told = z
  .object({
    language: z.enum(['bn', 'en']),
    statements: z.array(
      z.object({
        n: z.int().openapi({ description: 'Its number in the readout' }),
        text: z.string(),
        whole: z.boolean().openapi({
          description:
            'false: something stands in the words of the report’s own language, in quotation marks',
        }),
        topics: z.array(z.string()).optional().openapi({ description: 'What the quoted words are about' }),
        sentence: Span,
      }),
    ),
  })
  .openapi('Told');
export type Told = z.infer<typeof Told>;
export type DiffFull = z.infer<typeof DiffSchema>;

/** What reports are looked for by. */
export const FilterQuery = z.object({
  q: z.string().max(500).optional().openapi({ description: 'Words that all occur, in any of their forms' }),
  speaker: z.string().max(200).optional().openapi({ description: 'Who says something, in either script' }),
  addressee: z.string().max(200).optional().openapi({ description: 'Whom it is said to' }),
  relay: z.string().max(200).optional().openapi({ description: 'Who passes it on' }),
  entity: z.string().max(200).optional().openapi({ description: 'Somebody or something named' }),
  place: z.string().max(200).optional().openapi({ description: 'A place named' }),
  act: z.string().max(40).optional().openapi({ description: 'Kind of saying, as deny' }),
  event: z.string().max(60).optional().openapi({ description: 'PLOVER type, or type/mode' }),
  from: From,
  to: To,
  outlet: z.string().max(200).optional().openapi({ description: 'Who published it' }),
  language: z.string().max(20).optional().openapi({ description: 'In which language, as bn' }),
  figure: z.string().max(60).optional().openapi({ description: 'A number, or two with .. between them' }),
});
export type FilterQuery = z.infer<typeof FilterQuery>;

export const SearchQuery = FilterQuery.extend({
  cursor: Cursor,
  limit: Limit,
});

export const SearchHit = z
  .object({
    id: z.int(),
    address: z.string(),
    version: z.int(),
    outlet: z.string().nullable(),
    published: z.string().nullable(),
    language: z.string(),
    headline: z.string().nullable(),
    excerpts: z.array(Span.extend({ text: z.string(), marks: z.array(Span) })),
    attributions: z.array(
      z.object({
        source: z.string().nullable(),
        addressee: z.string().nullable(),
        act: z.string(),
        cue: Span,
        content: z.array(Span),
        words: z.string(),
      }),
    ),
  })
  .openapi('SearchHit');
export const SearchAnswer = z.object({ hits: z.array(SearchHit), next: Next }).openapi('SearchAnswer');
export type SearchAnswer = z.infer<typeof SearchAnswer>;
export type SearchHit = z.infer<typeof SearchHit>;
