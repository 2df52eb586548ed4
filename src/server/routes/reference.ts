import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Interface } from '../../messages/messages.js';
import { describedIn } from '../described.js';
import { type Described, withExamples } from '../examples.js';
import { languageOf } from '../problems.js';
import { REFERENCE_CSS, REFERENCE_STYLE, referencePage } from '../reference.js';

const VARY = 'Accept-Language, Accept-Encoding'; // what compresses does not say so where something is said already

type Document = Parameters<OpenAPIHono['getOpenAPI31Document']>[0];

/**
 * The API's description, for programs (`/api/openapi.json`) and to be read (`/api/reference`), each in English or in
 * Bengali as the request wishes.
 */
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
  let bengali: Described | undefined;
  const describe = () =>
    (described ??= withExamples(app.getOpenAPI31Document(document) as unknown as Described));
  const inBengali = () => (bengali ??= describedIn(describe(), 'bn'));
  const describedFor = (language: Interface) => (language === 'bn' ? inBengali() : describe());
  app.get('/api/openapi.json', (c) => {
    c.header('Vary', VARY);
    return c.json(describedFor(languageOf(c)));
  });
  app.get('/api/reference', (c) => {
    c.header('Vary', VARY);
    const language = languageOf(c);
    return c.html(referencePage(describedFor(language), language));
  });
  app.get(REFERENCE_STYLE, (c) => c.body(REFERENCE_CSS, 200, { 'Content-Type': 'text/css; charset=utf-8' }));
}
