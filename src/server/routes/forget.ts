import { createRoute, z } from '@hono/zod-openapi';
import { authorOf } from '../access.js';
import type { Routes } from '../door.js';
import { answers, IdParam } from '../schemas/common.js';

const Forgotten = z
  .object({
    reports: z.int(),
    versions: z.int(),
    actors: z.int(),
    attributions: z.int(),
    events: z.int(),
    reviews: z.int(),
    remain: z.int().openapi({ description: 'Reports whose text still names whom was forgotten' }),
  })
  .openapi('Forgotten');
const dry = z
  .enum(['true', 'false'])
  .optional()
  .openapi({ description: 'Tells what would go, changes nothing' });

/** Taking reports and people out of the ledger for good: for tokens of the scope admin. */
export const forgetRoutes: Routes = (app, { ledger, live }) => {
  app.openapi(
    createRoute({
      method: 'delete',
      path: '/api/reports/{id}',
      summary: 'Forget a report with its versions, readings and reviews',
      request: { params: IdParam, query: z.object({ dry }) },
      responses: answers(Forgotten, 'What is gone'),
    }),
    async (c) => {
      const dryRun = c.req.valid('query').dry === 'true';
      const request = { reports: [c.req.valid('param').id] };
      const gone = await ledger.forget(request, { author: authorOf(c), dryRun });
      if (!dryRun) live.tell({ kind: 'reports', ids: [] });
      return c.json(gone, 200);
    },
  );
  app.openapi(
    createRoute({
      method: 'delete',
      path: '/api/actors/{id}',
      summary: 'Forget somebody: what they said and was said of them; the texts stay, unless asked otherwise',
      request: {
        params: IdParam,
        query: z.object({
          dry,
          reports: z
            .enum(['true', 'false'])
            .optional()
            .openapi({ description: '`true`: the reports that name them, too' }),
        }),
      },
      responses: answers(Forgotten, 'What is gone'),
    }),
    async (c) => {
      const { dry, reports } = c.req.valid('query');
      const request = { actor: c.req.valid('param').id, withReports: reports === 'true' };
      const gone = await ledger.forget(request, { author: authorOf(c), dryRun: dry === 'true' });
      if (dry !== 'true') live.tell({ kind: 'reports', ids: [] });
      return c.json(gone, 200);
    },
  );
};
