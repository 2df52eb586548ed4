import { createRoute, z } from '@hono/zod-openapi';
import { goldOf } from '../../export/gold.js';
import type { Review as LedgerReview, ReviewChange } from '../../ledger/ledger.js';
import { ReadoutError } from '../../readout/error.js';
import { authorOf } from '../access.js';
import type { Routes } from '../door.js';
import { placesFor } from '../places.js';
import { answers, Id, IdParam, jsonBody } from '../schemas/common.js';
import { Review, ReviewList, ReviewRequest } from '../schemas/reviews.js';

const shown = ({ at, withdrawn, ...review }: LedgerReview) => ({
  ...review,
  at: at.toISOString(),
  withdrawn: withdrawn && { author: withdrawn.author, at: withdrawn.at.toISOString() },
});

/** What people say of what was read. */
export const reviewRoutes: Routes = (app, { ledger, live, access }) => {
  app.openapi(
    createRoute({
      method: 'post',
      path: '/api/reviews',
      summary: 'Confirm, correct or reject a record',
      request: jsonBody(ReviewRequest),
      responses: answers(Review, 'The review as it is kept'),
    }),
    async (c) => {
      const { report, version, record, n, verdict, change, author } = c.req.valid('json');
      const kept = await ledger.get(report, version);
      const { readout } = kept ?? {};
      const span = {
        attribution: readout?.attributions[n]?.cue,
        entity: readout?.entities[n]?.mentions[0],
        event: readout?.events[n]?.trigger,
      }[record];
      if (!span) throw new ReadoutError('request.not-found', { path: `reports/${report}/${record}/${n}` });
      const review = await ledger.review({
        report,
        version,
        record,
        span: { start: span.start, end: span.end },
        n,
        verdict,
        ...(verdict === 'corrected' && { change: (change ?? {}) as ReviewChange }),
        author: authorOf(c, author),
      });
      live.tell({ kind: 'reviews', report });
      return c.json(shown(review), 200);
    },
  );
  app.openapi(
    createRoute({
      method: 'get',
      path: '/api/reviews',
      summary: 'Reviews of a report, those taken back included',
      request: {
        query: z.object({ report: Id.openapi({ description: 'Number of the report', example: 12 }) }),
      },
      responses: answers(ReviewList, 'Reviews, oldest first'),
    }),
    async (c) => c.json({ reviews: (await ledger.reviews(c.req.valid('query').report)).map(shown) }, 200),
  );
  app.openapi(
    createRoute({
      method: 'delete',
      path: '/api/reviews/{id}',
      summary: 'Take a review back',
      request: { params: IdParam },
      responses: answers(z.object({ id: z.int() }), 'Its number'),
    }),
    async (c) => {
      const { id } = c.req.valid('param');
      await ledger.undoReview(id, authorOf(c));
      live.tell({ kind: 'reviews', report: 0 });
      return c.json({ id }, 200);
    },
  );
  app.get('/api/reviews/gold', async (c) => {
    const placeOf = placesFor(access, c);
    const lines: string[] = [];
    for (let cursor: string | null | undefined; cursor !== null; ) {
      const page = await ledger.reports({ reviewed: true, limit: 100, ...(cursor && { cursor }) });
      for (const { id } of page.items) {
        const kept = await ledger.get(id);
        if (kept) lines.push(JSON.stringify(goldOf({ ...kept, address: placeOf(kept.address, id) })));
      }
      cursor = page.cursor;
    }
    return c.body(lines.map((line) => `${line}\n`).join(''), 200, {
      'Content-Type': 'application/x-ndjson; charset=utf-8',
      'Content-Disposition': 'attachment; filename="readout-gold.jsonl"',
    });
  });
};
