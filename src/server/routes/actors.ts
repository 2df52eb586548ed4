import { createRoute, z } from '@hono/zod-openapi';
import { withCalled } from '../../gazetteer/called.js';
import { ReadoutError } from '../../readout/error.js';
import { authorOf } from '../access.js';
import type { Routes } from '../door.js';
import { pageOf } from '../paging.js';
import { placesFor } from '../places.js';
import {
  ActorChange,
  ActorList,
  Changed,
  PARTS,
  Profile,
  SpeakerList,
  StatementPage,
} from '../schemas/actors.js';
import { answers, Cursor, IdParam, jsonBody, Limit } from '../schemas/common.js';

/** People, bodies and places: who they are, what they said, and putting right who is who. */
export const actorRoutes: Routes = (app, { ledger, live, access }) => {
  const missing = (id: number) => new ReadoutError('request.not-found', { path: `actors/${id}` });

  app.openapi(
    createRoute({
      method: 'get',
      path: '/api/actors',
      summary: 'Actors by the beginning of a name; without one those most often named',
      request: {
        query: z.object({
          name: z.string().max(200).optional().openapi({ description: 'How a name begins' }),
          type: z
            .string()
            .max(20)
            .optional()
            .openapi({ description: 'person, organization, place or group', example: 'person' }),
          cursor: Cursor,
          limit: Limit,
        }),
      },
      responses: answers(ActorList, 'Actors'),
    }),
    async (c) => {
      const { name, type, ...page } = c.req.valid('query');
      const { items: actors, next } = await pageOf(page, (stretch) =>
        name?.trim() ? ledger.complete(name, { ...stretch, type }) : ledger.oftenNamed({ ...stretch, type }),
      );
      return c.json({ actors: actors.map(withCalled), next }, 200);
    },
  );
  app.openapi(
    createRoute({
      method: 'get',
      path: '/api/speakers',
      summary: 'Who says most in the newest reports',
      request: { query: z.object({ cursor: Cursor, limit: Limit }) },
      responses: answers(SpeakerList, 'Speakers with the number of their statements'),
    }),
    async (c) => {
      const { items: speakers, next } = await pageOf(c.req.valid('query'), ledger.speakers);
      return c.json({ speakers: speakers.map(withCalled), next }, 200);
    },
  );
  app.openapi(
    createRoute({
      method: 'get',
      path: '/api/actors/{id}',
      summary: 'Who somebody is, in numbers',
      request: { params: IdParam },
      responses: answers(Profile, 'The actor'),
    }),
    async (c) => {
      const { id } = c.req.valid('param');
      const profile = await ledger.profile(id);
      if (!profile) throw missing(id);
      const [to, through] = [profile.to.map(withCalled), profile.through.map(withCalled)];
      return c.json({ ...withCalled(profile), to, through }, 200);
    },
  );
  app.openapi(
    createRoute({
      method: 'get',
      path: '/api/actors/{id}/statements',
      summary: 'What they said, were told, passed on, or what was said of them',
      request: {
        params: IdParam,
        query: z.object({
          part: z.enum(PARTS).default('said').openapi({ description: 'What they have to do with it' }),
          figures: z
            .enum(['true', 'false'])
            .optional()
            .openapi({ description: '`true`: only what gives a figure' }),
          cursor: Cursor,
          limit: Limit,
        }),
      },
      responses: answers(StatementPage, 'Statements, newest first'),
    }),
    async (c) => {
      const { id } = c.req.valid('param');
      const { part, figures, cursor, limit } = c.req.valid('query');
      const page = await ledger.statements(id, part, { limit, cursor, figures: figures === 'true' });
      if (!page) throw missing(id);
      const placeOf = placesFor(access, c);
      const items = page.items.map((s) => ({ ...s, address: placeOf(s.address, s.report) }));
      return c.json({ items, next: page.cursor }, 200);
    },
  );
  app.openapi(
    createRoute({
      method: 'post',
      path: '/api/actors/{id}/changes',
      summary: 'Merge, separate, rename or split',
      request: { params: IdParam, ...jsonBody(ActorChange) },
      responses: answers(Changed, 'The number of the change, for undoing it'),
    }),
    async (c) => {
      const { id } = c.req.valid('param');
      const request = c.req.valid('json');
      const author = authorOf(c);
      let actor = id;
      let change: number | null;
      if (request.kind === 'merge') change = await ledger.merge(id, request.into, author);
      else if (request.kind === 'separate') change = await ledger.separate(id, author);
      else if (request.kind === 'rename') change = await ledger.rename(id, request.name, author);
      else {
        const made = await ledger.split(id, request.reports, {
          author,
          ...(request.name !== undefined && { name: request.name }),
        });
        ({ actor, change } = made);
      }
      live.tell({ kind: 'actors' });
      return c.json({ change, actor }, 200);
    },
  );
  app.openapi(
    createRoute({
      method: 'delete',
      path: '/api/actors/changes/{id}',
      summary: 'Undo a change of actors',
      request: { params: IdParam },
      responses: answers(z.object({ id: z.int() }), 'Its number'),
    }),
    async (c) => {
      const { id } = c.req.valid('param');
      await ledger.undo(id, authorOf(c));
      live.tell({ kind: 'actors' });
      return c.json({ id }, 200);
    },
  );
};
