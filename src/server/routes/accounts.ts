import { createRoute, z } from '@hono/zod-openapi';
import type { Evidence } from '../../accounts/occurrence.js';
import { calledIn, entryOf } from '../../gazetteer/called.js';
import type { ReportText } from '../../ledger/ledger.js';
import { sentenceAround } from '../../ledger/passage.js';
import { ReadoutError } from '../../readout/error.js';
import type { Routes } from '../door.js';
import { Occurrence, OccurrenceId, OccurrenceList } from '../schemas/accounts.js';
import { answers, Cursor, Limit } from '../schemas/common.js';

/** Happenings of which several sources tell, and what each says of them. */
export const accountRoutes: Routes = (app, { ledger, accounts }) => {
  app.openapi(
    createRoute({
      method: 'get',
      path: '/api/occurrences',
      summary: 'Happenings, most disputed first',
      request: {
        query: z.object({
          q: z.string().max(200).optional().openapi({ description: 'Words or names of the happening' }),
          disputed: z
            .enum(['true', 'false'])
            .optional()
            .openapi({ description: '`true`: only those on which accounts differ' }),
          cursor: Cursor,
          limit: Limit,
        }),
      },
      responses: answers(OccurrenceList, 'Happenings'),
    }),
    async (c) => {
      const { q, disputed, cursor, limit } = c.req.valid('query');
      const found = await accounts.occurrences({
        query: q,
        disputedOnly: disputed === 'true',
        cursor,
        limit,
      });
      return c.json({ occurrences: found.items, next: found.cursor }, 200);
    },
  );

  app.openapi(
    createRoute({
      method: 'get',
      path: '/api/occurrences/{id}',
      summary: 'One happening: points, sources, and what each source does with each point',
      request: { params: z.object({ id: OccurrenceId.openapi({ param: { name: 'id', in: 'path' } }) }) },
      responses: answers(Occurrence, 'The accounts, with the words as evidence'),
    }),
    async (c) => {
      const { id } = c.req.valid('param');
      const [found] = await accounts.compare(id);
      if (!found || found.id !== id)
        throw new ReadoutError('request.not-found', { path: `occurrences/${id}` });
      const texts = await ledger.texts(found.reports);
      const points = found.points.map(({ id, gist, gistAt, agree, cells }) => ({
        id,
        gist,
        agree,
        language: texts.get(gistAt.report)?.language ?? 'und',
        cells: cells.map(({ source, verdict, explicit, figure, when, evidence }) => ({
          source,
          verdict,
          ...(explicit !== undefined && { explicit }),
          ...(figure && { figure }),
          ...(when !== undefined && { when }),
          evidence: evidence.flatMap((e) => passageOf(e, texts.get(e.report))),
        })),
      }));
      const reports = found.reports.flatMap((address) => {
        const report = texts.get(address);
        if (!report) return [];
        const { text: _, address: __, ...line } = report;
        return [line];
      });
      const { type, mode, when, where, participants, headline, older } = found;
      const sources = found.sources.map((s) => ({
        ...s,
        called: calledIn(entryOf({ ...s, wikidata: s.wikidata ?? null })),
      }));
      return c.json(
        { id, type, mode, when, where, participants, headline, reports, older, sources, points },
        200,
      );
    },
  );
};

/** The words of an evidence in their sentence. */
function passageOf({ span, via, speaker }: Evidence, report: ReportText | undefined) {
  if (!report) return [];
  const { id, text, outlet, published, language, headline } = report;
  const around = sentenceAround(text, span);
  return [
    {
      report: id,
      span,
      via,
      ...(speaker !== undefined && { speaker }),
      text: text.slice(span.start, span.end),
      before: text.slice(around.start, span.start).trim(),
      after: text.slice(span.end, around.end).trim(),
      outlet,
      published,
      language,
      headline,
    },
  ];
}
