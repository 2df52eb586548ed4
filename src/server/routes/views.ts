import { createRoute } from '@hono/zod-openapi';
import { calledIn, entryOf, withCalled } from '../../gazetteer/called.js';
import { placeOf } from '../../gazetteer/place-of.js';
import { ReadoutError } from '../../readout/error.js';
import type { Routes } from '../door.js';
import { pageOf } from '../paging.js';
import { answers } from '../schemas/common.js';
import {
  FigureList,
  FigureQuery,
  Network,
  NetworkQuery,
  PlaceList,
  RELATIONS,
  Summary,
  Timeline,
  ViewPage,
} from '../schemas/views.js';

/** The whole ledger in numbers, in time, in space, as a network and as figures. */
export const viewRoutes: Routes = (app, { ledger }) => {
  app.openapi(
    createRoute({
      method: 'get',
      path: '/api/summary',
      summary: 'What the ledger holds, in numbers',
      responses: answers(Summary, 'Counts'),
    }),
    async (c) => c.json({ name: ledger.name, ...(await ledger.summary()) }, 200),
  );
  app.openapi(
    createRoute({
      method: 'get',
      path: '/api/timeline',
      summary: 'Political events that have a date',
      request: { query: ViewPage },
      responses: answers(Timeline, 'Events of the newest reports'),
    }),
    async (c) => {
      const { cursor, limit, ...query } = c.req.valid('query');
      return c.json(await pageOf({ cursor, limit }, (part) => ledger.timeline({ ...query, ...part })), 200);
    },
  );
  app.openapi(
    createRoute({
      method: 'get',
      path: '/api/places',
      summary: 'Places that reports name',
      request: { query: ViewPage },
      responses: answers(PlaceList, 'Places, with degrees where they are known'),
    }),
    async (c) => {
      const { cursor, limit, ...query } = c.req.valid('query');
      const { items, next } = await pageOf({ cursor, limit }, (part) => ledger.places({ ...query, ...part }));
      return c.json({ places: await Promise.all(items.map(placeOf)), next }, 200);
    },
  );
  app.openapi(
    createRoute({
      method: 'get',
      path: '/api/network',
      summary: 'From one actor outwards',
      request: { query: NetworkQuery },
      responses: answers(Network, 'Actors and their ties'),
    }),
    async (c) => {
      const query = c.req.valid('query');
      for (const relation of query.relation ? [query.relation] : RELATIONS) {
        const network = await ledger.network({ ...query, relation });
        if (!network) break;
        const last = query.relation || relation === RELATIONS.at(-1);
        if (network.edges.length > 0 || last)
          return c.json({ ...network, nodes: network.nodes.map(withCalled), relation }, 200);
      }
      throw new ReadoutError('request.not-found', { path: `actors/${query.actor}` });
    },
  );
  app.openapi(
    createRoute({
      method: 'get',
      path: '/api/figures',
      summary: 'Figures of one kind with who gives them',
      request: { query: FigureQuery },
      responses: answers(FigureList, 'Figures of the newest reports, and which kinds there are'),
    }),
    async (c) => {
      const { cursor, limit, ...query } = c.req.valid('query');
      let kinds: FigureList['kinds'] = [];
      const page = await pageOf({ cursor, limit }, async (part) => {
        const found = await ledger.figures({ ...query, ...part });
        ({ kinds } = found);
        return found.items.map((item) => ({
          ...item,
          called: calledIn(entryOf({ name: item.source ?? '', wikidata: item.wikidata })),
        }));
      });
      return c.json({ kinds, ...page }, 200);
    },
  );
};
