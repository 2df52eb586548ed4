import { createRoute, z } from '@hono/zod-openapi';
import { sayClaim } from '../../asking/wording/claim.js';
import { type Kept, readNumber, writeNumber } from '../../ledger/ledger.js';
import { sentenceAround } from '../../ledger/passage.js';
import { noteText } from '../../messages/notes.js';
import { ReadoutError } from '../../readout/error.js';
import type { Span } from '../../text/span.js';
import type { Routes } from '../door.js';
import { filtersOf } from '../filters.js';
import { placesFor } from '../places.js';
import { languageOf } from '../problems.js';
import { answers, Id, IdParam } from '../schemas/common.js';
import {
  DiffSchema,
  ReportFull,
  ReportList,
  ReportQuery,
  SearchAnswer,
  SearchQuery,
  Told,
} from '../schemas/reports.js';

const version = Id.optional().openapi({ description: 'Number of a version; without it the latest' });
const before = version.openapi({ description: 'Number of the earlier version; without it the one before' });

/** From the first to the last of what an attribution is made of. */
const hull = (cue: Span, content: readonly Span[]): Span => ({
  start: Math.min(cue.start, ...content.map((c) => c.start)),
  end: Math.max(cue.end, ...content.map((c) => c.end)),
});

/** Reports, one by one, by list and by search. */
export const reportRoutes: Routes = (app, { ledger, access }) => {
  const load = async (id: number, number?: number): Promise<Kept> => {
    const kept = await ledger.get(id, number);
    if (!kept) throw new ReadoutError('request.not-found', { path: `reports/${id}` });
    return kept;
  };

  app.openapi(
    createRoute({
      method: 'get',
      path: '/api/reports',
      summary: 'Reports, newest first, page by page',
      request: { query: ReportQuery },
      responses: answers(ReportList, 'A page of reports'),
    }),
    async (c) => {
      const { items, cursor } = await ledger.reports(c.req.valid('query'));
      const placeOf = placesFor(access, c);
      const reports = items.map(({ seen, ...item }) => ({
        ...item,
        address: placeOf(item.address, item.id),
        seen: seen.toISOString(),
      }));
      return c.json({ reports, next: cursor }, 200);
    },
  );

  app.openapi(
    createRoute({
      method: 'get',
      path: '/api/reports/{id}',
      summary: 'A report with its readout',
      request: { params: IdParam, query: z.object({ version }) },
      responses: answers(ReportFull, 'The report as it was published, and what was read in it'),
    }),
    async (c) => {
      const { id } = c.req.valid('param');
      const kept = await load(id, c.req.valid('query').version);
      const { report, readout, address, seen } = kept;
      const { text: _, ...read } = readout;
      const headline = report.headline ? report.text.slice(report.headline.start, report.headline.end) : null;
      return c.json(
        {
          id,
          address: placesFor(access, c)(address, id),
          version: kept.version,
          headline,
          outlet: report.outlet ?? null,
          section: report.section ?? null,
          published: report.published ?? null,
          language: readout.language,
          url: report.url && /^https?:/i.test(report.url) ? report.url : null,
          seen: seen.toISOString(),
          attributions: readout.attributions.length,
          events: readout.events.length,
          text: report.text,
          asides: report.asides ?? [],
          versions: (await ledger.versions(id)).map((v) => ({
            number: v.number,
            seen: v.seen.toISOString(),
          })),
          readout: read,
          notes: readout.notes.map((note) => noteText(note, { language: languageOf(c) })),
          actors: await ledger.actorsIn(id, kept.version),
        },
        200,
      );
    },
  );

  app.openapi(
    createRoute({
      method: 'get',
      path: '/api/reports/{id}/told',
      summary: 'What is said in a report, told in either language from its structure',
      request: { params: IdParam, query: z.object({ version, language: z.enum(['bn', 'en']) }) },
      responses: answers(Told, 'A sentence a statement; its quoted words stay as they are'),
    }),
    async (c) => {
      const { version, language } = c.req.valid('query');
      const { report, readout } = await load(c.req.valid('param').id, version);
      const laid = { ...readout, text: report.text };
      const statements = readout.attributions.flatMap(({ review, cue, content }, n) => {
        const told = review?.verdict === 'rejected' ? null : sayClaim(laid, n, language);
        return told ? [{ n, ...told, sentence: sentenceAround(report.text, hull(cue, content)) }] : [];
      });
      return c.json({ language, statements }, 200);
    },
  );

  app.openapi(
    createRoute({
      method: 'get',
      path: '/api/reports/{id}/diff',
      summary: 'What an edit changed',
      request: { params: IdParam, query: z.object({ before, after: version }) },
      responses: answers(DiffSchema, 'Both texts, and what is read in one and not in the other'),
    }),
    async (c) => {
      const { id } = c.req.valid('param');
      const query = c.req.valid('query');
      const after = await load(id, query.after);
      const before = await load(id, query.before ?? Math.max(1, after.version - 1));
      const diff = await ledger.diff(after.address, before.version, after.version);
      if (!diff) throw new ReadoutError('request.not-found', { path: `reports/${id}` });
      const texts = { before: before.report.text, after: after.report.text };
      const { attributions, figures, events } = diff;
      return c.json({ before: diff.before, after: diff.after, texts, attributions, figures, events }, 200);
    },
  );

  app.openapi(
    createRoute({
      method: 'get',
      path: '/api/search',
      summary: 'Reports by their words, and by who said what to whom',
      request: { query: SearchQuery },
      responses: answers(SearchAnswer, 'Reports, best first'),
    }),
    async (c) => {
      const { limit, cursor, ...asked } = c.req.valid('query');
      const offset = readNumber(cursor);
      const { hits, more } = await ledger.search({ ...filtersOf(asked), limit, offset });
      const placeOf = placesFor(access, c);
      const shown = hits.map(({ rank: _, ...hit }) => ({
        ...hit,
        address: placeOf(hit.address, hit.id),
      }));
      return c.json({ hits: shown, next: more ? writeNumber(offset + limit) : null }, 200);
    },
  );
};
