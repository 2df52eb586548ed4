import { createRoute, z } from '@hono/zod-openapi';
import { takeReadings } from '../../importing/readings/take-readings.js';
import { say } from '../../messages/messages.js';
import { ReadoutError } from '../../readout/error.js';
import { authorOf } from '../access.js';
import type { Routes } from '../door.js';
import { languageOf } from '../problems.js';
import { answers, IdParam, jsonBody } from '../schemas/common.js';
import { ReadingsRequest, ReadingsTaken } from '../schemas/readings.js';

/** What people have read elsewhere, coming back. */
export const readingRoutes: Routes = (app, { ledger, live }) => {
  app.openapi(
    createRoute({
      method: 'post',
      path: '/api/readings',
      summary: 'Take in people’s readings (brat, Web Annotation, gold reports) as their reviews',
      request: jsonBody(ReadingsRequest),
      responses: answers(
        ReadingsTaken,
        'What became of them, report by report; rows that were refused, with the reason',
      ),
    }),
    async (c) => {
      const { format, files, author, dry } = c.req.valid('json');
      const language = languageOf(c);
      const reports: ReadingsTaken['reports'] = [];
      const how = { ledger, format, author: authorOf(c, author), dryRun: dry };
      for await (const { refused, ...taken } of takeReadings(files, how))
        reports.push({
          ...taken,
          refused: refused.map(({ row, error: { code, values } }) => ({
            row,
            code,
            detail: say(code, values, { language }),
          })),
        });
      for (const { report, change } of reports)
        if (change !== null && report !== null) live.tell({ kind: 'reviews', report });
      return c.json({ reports }, 200);
    },
  );
  app.openapi(
    createRoute({
      method: 'delete',
      path: '/api/readings/{id}',
      summary: 'Take the readings of one report back, by the number of their change',
      request: { params: IdParam },
      responses: answers(z.object({ id: z.int() }), 'Its number'),
    }),
    async (c) => {
      const { id } = c.req.valid('param');
      const [found] = await ledger.audit({ action: 'readings', before: id + 1, limit: 1 });
      if (found?.id !== id) throw new ReadoutError('request.not-found', { path: `readings/${id}` });
      await ledger.undo(id, authorOf(c));
      live.tell({ kind: 'reviews', report: found.report ?? 0 });
      return c.json({ id }, 200);
    },
  );
};
