import type { OpenAPIHono } from '@hono/zod-openapi';
import { type Described, withExamples } from '../examples.js';
import { REFERENCE_CSS, REFERENCE_STYLE, referencePage } from '../reference.js';

type Document = Parameters<OpenAPIHono['getOpenAPI31Document']>[0];

/** The API's description, for programs (`/api/openapi.json`) and to be read (`/api/reference`). */
export function referenceRoutes(app: OpenAPIHono, document: Document): void {
  // two ways in that are no documents of JSON
  app.openAPIRegistry.registerPath({
    method: 'get',
    path: '/api/stream',
    summary: 'What is new, as it happens: server-sent events called reports, imports, reviews, actors',
    responses: { 200: { description: 'Events, without end', content: { 'text/event-stream': {} } } },
  });
  app.openAPIRegistry.registerPath({
    method: 'get',
    path: '/api/reviews/gold',
    summary: 'Reviewed reports as gold reports, one a line',
    responses: { 200: { description: 'JSON Lines', content: { 'application/x-ndjson': {} } } },
  });
  let described: Described | undefined;
  const describe = () =>
    (described ??= withExamples(app.getOpenAPI31Document(document) as unknown as Described));
  app.get('/api/openapi.json', (c) => c.json(describe()));
  app.get('/api/reference', (c) => c.html(referencePage(describe())));
  app.get(REFERENCE_STYLE, (c) => c.body(REFERENCE_CSS, 200, { 'Content-Type': 'text/css; charset=utf-8' }));
}
