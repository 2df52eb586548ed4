import { createRoute, z } from '@hono/zod-openapi';
import {
  READINGS_FORMATS,
  type ReadingsFormat,
  takeReadings,
} from '../../importing/readings/take-readings.js';
import { say } from '../../messages/messages.js';
import { ReadoutError } from '../../readout/error.js';
import { authorOf } from '../access.js';
import type { Routes } from '../door.js';
import { languageOf } from '../problems.js';
import { answers, IdParam, jsonBody } from '../schemas/common.js';

const Request = z
  .object({
    format: z.enum(READINGS_FORMATS as [ReadingsFormat, ...ReadingsFormat[]]),
    files: z
      .array(z.object({ name: z.string().min(1).max(300), text: z.string().max(10_000_000) }))
      .min(1)
      .max(10_000)
      .openapi({ description: 'For brat, each `.ann` beside its `.txt`, and `reports.csv`' }),
    author: z.string().max(80).optional().openapi({ description: 'Without it the user of this machine' }),
    dry: z.boolean().default(false).openapi({ description: 'Tells what would be kept, keeps nothing' }),
  })
  .openapi('ReadingsRequest');

const Answer = z
  .object({
    reports: z.array(
      z.object({
        file: z.string(),
        report: z.int().nullable(),
        confirmed: z.int(),
        corrected: z.int(),
        added: z.int(),
        rejected: z.int(),
        same: z.int().openapi({ description: 'That the same person had said before' }),
        refused: z.array(z.object({ row: z.string(), code: z.string(), detail: z.string() })),
        change: z.int().nullable().openapi({ description: 'Its number in the audit, for undoing it' }),
      }),
    ),
  })
  .openapi('ReadingsTaken');

/** What people have read elsewhere, coming back. */
export const readingRoutes: Routes = (app, { ledger, live }) => {
  app.openapi(
    createRoute({
      method: 'post',
      path: '/api/readings',
      summary: 'Take in people’s readings (brat, Web Annotation, gold reports) as their reviews',
      request: jsonBody(Request),
      responses: answers(
        Answer,
        'What became of them, report by report; rows that were refused, with the reason',
      ),
    }),
    async (c) => {
      const { format, files, author, dry } = c.req.valid('json');
      const language = languageOf(c);
      const reports: z.infer<typeof Answer>['reports'] = [];
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
