import { createRoute } from '@hono/zod-openapi';
import { say } from '../../messages/messages.js';
import { ReadoutError } from '../../readout/error.js';
import type { Report } from '../../readout/report.js';
import { authorOf } from '../access.js';
import type { Routes } from '../door.js';
import type { Given, Job } from '../imports.js';
import { pageOf } from '../paging.js';
import { languageOf, withoutFolder, withoutFolders } from '../problems.js';
import { answers, IdParam, jsonBody } from '../schemas/common.js';
import { FailureList, FailureQuery, Import, ImportList, ImportRequest } from '../schemas/imports.js';

/** Adding reports, and what became of it. */
export const importRoutes: Routes = (app, { ledger, imports }) => {
  const shown = (job: Job, language: 'en' | 'bn') => ({
    ...job,
    began: job.began.toISOString(),
    ended: job.ended?.toISOString() ?? null,
    moved: job.moved.toISOString(),
    errors: job.errors.map(({ code, values }) => ({
      code,
      detail: say(code, withoutFolders(values), { language }),
    })),
  });
  const known = async (id: number): Promise<Job> => {
    const job = await imports.get(id);
    if (!job) throw new ReadoutError('request.not-found', { path: `imports/${id}` });
    return job;
  };

  app.openapi(
    createRoute({
      method: 'post',
      path: '/api/imports',
      summary: 'Add reports: a text, a file, an address, or what failed before',
      request: jsonBody(ImportRequest),
      responses: answers(Import, 'The import that has begun'),
    }),
    (c) => {
      const request = c.req.valid('json');
      const given: Given =
        request.kind === 'failed'
          ? request
          : request.kind === 'file'
            ? {
                kind: 'file',
                name: request.name,
                bytes: Buffer.from(request.base64, 'base64'),
                about: filled(request.about),
              }
            : { ...request, about: filled(request.about) };
      return c.json(shown(imports.start(given, authorOf(c)), languageOf(c)), 200);
    },
  );
  app.openapi(
    createRoute({
      method: 'get',
      path: '/api/imports',
      summary: 'Imports of this server, newest first',
      responses: answers(ImportList, 'Imports with what came of them so far'),
    }),
    async (c) => c.json({ imports: (await imports.list()).map((job) => shown(job, languageOf(c))) }, 200),
  );
  app.openapi(
    createRoute({
      method: 'get',
      path: '/api/imports/{id}',
      summary: 'One import',
      request: { params: IdParam },
      responses: answers(Import, 'What came of it so far'),
    }),
    async (c) => c.json(shown(await known(c.req.valid('param').id), languageOf(c)), 200),
  );
  app.openapi(
    createRoute({
      method: 'delete',
      path: '/api/imports/{id}',
      summary: 'Stop an import; what is done is kept',
      request: { params: IdParam },
      responses: answers(Import, 'The import'),
    }),
    async (c) => {
      const job = await known(c.req.valid('param').id);
      imports.cancel(job.id);
      return c.json(shown(job, languageOf(c)), 200);
    },
  );
  app.openapi(
    createRoute({
      method: 'get',
      path: '/api/failures',
      summary: 'What could not be taken in',
      request: { query: FailureQuery },
      responses: answers(FailureList, 'Inputs with the reason'),
    }),
    async (c) => {
      const language = languageOf(c);
      const { items, next } = await pageOf(c.req.valid('query'), ledger.failures);
      const failures = items.map(({ input, source, code, values, tries, lastFailed }) => ({
        input: withoutFolder(input),
        source: withoutFolder(source),
        code,
        detail: say(code, withoutFolders(values), { language }),
        tries,
        last: lastFailed.toISOString(),
      }));
      return c.json({ failures, total: await ledger.countFailures(), next }, 200);
    },
  );
};

/** Only what is given: an empty outlet would overwrite the one that stands in the report. */
const filled = (
  about: { [key in 'outlet' | 'published' | 'language' | 'url']?: string | undefined },
): Partial<Report> => Object.fromEntries(Object.entries(about).filter(([, value]) => value));
