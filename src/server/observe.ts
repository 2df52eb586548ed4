import type { OpenAPIHono } from '@hono/zod-openapi';
import { routePath } from 'hono/route';
import type { Ledger } from '../ledger/ledger.js';
import type { Journal } from '../observing/log.js';
import type { Metrics } from '../observing/metrics.js';
import { stepOf, traceOf } from '../observing/trace.js';
import type { ReadoutError } from '../readout/error.js';

export interface Observing {
  ledger: Ledger;
  metrics: Metrics;
  journal?: Journal | undefined;
}

/** Measures and logs every answer, and says how the server is at `/healthz` and `/metrics`. */
export function observe(app: OpenAPIHono, { ledger, metrics, journal }: Observing): void {
  app.use(async (c, next) => {
    const began = performance.now();
    const trace = stepOf(traceOf(c.req.header('traceparent')));
    await next();
    const seconds = (performance.now() - began) / 1000;
    const { method, path } = c.req;
    const { status } = c.res;
    // the pattern, not the path: a name for every report would be as many rows
    metrics.requests.observe({ method, route: routePath(c), status }, seconds);
    journal?.each('request.served', {
      trace: trace.id,
      span: trace.span,
      method,
      path,
      status,
      ms: Math.round(seconds * 1000),
    });
  });
  app.get('/healthz', async (c) => {
    try {
      await ledger.addresses({ limit: 1 });
      return c.json({ ok: true });
    } catch (error) {
      return c.json({ ok: false, code: (error as ReadoutError).code }, 503);
    }
  });
  app.get('/metrics', async (c) => c.body(await metrics.text(), 200, { 'Content-Type': metrics.type }));
}
