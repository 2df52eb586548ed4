import { createRoute, z } from '@hono/zod-openapi';
import type { Routes } from '../door.js';
import { OccurrenceList } from '../schemas/accounts.js';
import { answers, Limit } from '../schemas/common.js';

/** Happenings of which several sources tell, and what each says of them. */
export const accountRoutes: Routes = (app) => {
  app.openapi(
    createRoute({
      method: 'get',
      path: '/api/occurrences',
      summary: 'Happenings, most disputed first',
      request: {
        query: z.object({
          q: z.string().max(200).optional(),
          disputed: z.enum(['true', 'false']).optional(),
          cursor: z.string().max(200).optional(),
          limit: Limit,
        }),
      },
      responses: answers(OccurrenceList, 'Happenings'),
    }),
    (c) => c.json({ occurrences: [], next: null }, 200),
  );
};
