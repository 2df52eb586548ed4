import { z } from '@hono/zod-openapi';
import { Called, Id, Next } from './common.js';
import { Span } from './readout.js';

export const Actor = z
  .object({
    id: z.int(),
    name: z.string(),
    type: z.string().openapi({ example: 'person' }),
    wikidata: z.string().nullable(),
    called: Called,
    reports: z.int().openapi({ description: 'In how many reports they are named' }),
  })
  .openapi('Actor');
export type Actor = z.infer<typeof Actor>;
export const ActorList = z.object({ actors: z.array(Actor), next: Next }).openapi('ActorList');
export type ActorList = z.infer<typeof ActorList>;

export const Counted = z
  .object({
    id: z.int(),
    name: z.string(),
    wikidata: z.string().nullable(),
    called: Called,
    count: z.int(),
  })
  .openapi('Counted');
export type Counted = z.infer<typeof Counted>;
export const SpeakerList = z.object({ speakers: z.array(Counted), next: Next }).openapi('SpeakerList');
export type SpeakerList = z.infer<typeof SpeakerList>;

export const PARTS = ['said', 'to', 'through', 'of'] as const;
export const Profile = Actor.extend({
  merged: z.array(z.object({ id: z.int(), name: z.string() })),
  names: z.array(z.object({ name: z.string(), reports: z.int() })),
  first: z.string().nullable(),
  last: z.string().nullable(),
  looked: z.int().openapi({
    description: 'Of how many of the reports that name them, the newest, what follows is counted',
  }),
  counts: z.object({ said: z.int(), to: z.int(), through: z.int(), of: z.int() }),
  acts: z.array(z.object({ act: z.string(), count: z.int() })),
  to: z.array(Counted),
  through: z.array(Counted),
}).openapi('Profile');
export type Profile = z.infer<typeof Profile>;

const Figure = Span.extend({
  value: z.number(),
  valueTo: z.number().nullable(),
  comparator: z.string(),
  unit: z.string(),
  role: z.string().nullable(),
  words: z.string(),
});
export const Statement = z
  .object({
    report: z.int(),
    address: z.string(),
    version: z.int(),
    n: z.int(),
    outlet: z.string().nullable(),
    published: z.string().nullable(),
    language: z.string(),
    headline: z.string().nullable(),
    source: z.string().nullable(),
    addressee: z.string().nullable(),
    via: z.array(z.string()),
    act: z.string(),
    medium: z.string().nullable(),
    when: z.string().nullable(),
    cue: Span,
    content: z.array(Span),
    words: z.string(),
    figures: z.array(Figure),
  })
  .openapi('Statement');
export type Statement = z.infer<typeof Statement>;
export const StatementPage = z.object({ items: z.array(Statement), next: Next }).openapi('StatementPage');
export type StatementPage = z.infer<typeof StatementPage>;

export const ActorChange = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('merge'), into: Id }),
    z.object({ kind: z.literal('separate') }),
    z.object({ kind: z.literal('rename'), name: z.string().min(1).max(200) }),
    z.object({
      kind: z.literal('split'),
      reports: z.array(Id).min(1).max(500),
      name: z.string().max(200).optional(),
    }),
  ])
  .openapi('ActorChange');
export type ActorChange = z.input<typeof ActorChange>;
export const Changed = z
  .object({
    change: z.int().nullable().openapi({ description: 'For undoing; null where nothing changed' }),
    actor: z.int(),
  })
  .openapi('Changed');
export type Changed = z.infer<typeof Changed>;
