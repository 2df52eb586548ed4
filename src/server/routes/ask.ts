import { createRoute } from '@hono/zod-openapi';
import { ask, type Answer as Found } from '../../asking/ask.js';
import type { ReportText } from '../../ledger/ledger.js';
import type { Routes } from '../door.js';
import { AskAnswer, AskQuery } from '../schemas/ask.js';
import { answers } from '../schemas/common.js';

/** Questions, answered with the words that answer them. */
export const askRoutes: Routes = (app, { ledger, now }) => {
  app.openapi(
    createRoute({
      method: 'get',
      path: '/api/ask',
      summary: 'Ask the ledger, in Bengali or English',
      request: { query: AskQuery },
      responses: answers(AskAnswer, 'Answers with their quotations; never without'),
    }),
    async (c) => {
      const { q, ...options } = c.req.valid('query');
      const found = await ask(ledger, q, { ...options, today: now().toISOString().slice(0, 10) });
      const all = [...found.answers, ...found.nearest];
      const texts = await ledger.texts([...new Set(all.map((a) => a.address))]);
      const shown = (list: readonly Found[]) => list.flatMap((a) => answerOf(a, texts.get(a.address)));
      const { verdict, range } = found;
      return c.json(
        { question: q, verdict, range, answers: shown(found.answers), nearest: shown(found.nearest) },
        200,
      );
    },
  );
};

function answerOf(found: Found, report: ReportText | undefined) {
  if (!report) return [];
  const { span, quotation, quotationText, text, also, wording } = found;
  const at = span.start - quotation.start;
  const inside = at >= 0 && span.end <= quotation.end;
  const { version, source, addressee, via, act, attribution, outlet, published, headline, language } = found;
  return [
    {
      report: report.id,
      version,
      span,
      text,
      before: inside ? quotationText.slice(0, at) : '',
      after: inside ? quotationText.slice(at + text.length) : '',
      wording,
      source,
      addressee,
      via,
      act,
      attribution,
      outlet,
      published,
      headline,
      language,
      count: also.length + 1,
    },
  ];
}
