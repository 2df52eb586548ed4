import { createServer } from 'node:http';
import type { Metrics } from '../observing/metrics.js';
import { ReadoutError } from '../readout/error.js';

export interface Observed {
  metrics: Metrics;
  /** Throws where something that the work needs is away. */
  check(): Promise<void>;
  port: number;
  host: string;
}

const TOO_LONG = 3000; // ms

/** Answers `/healthz` and `/metrics`. Returns its address, and how to end it. */
export async function serveMetrics({ metrics, check, port, host }: Observed) {
  const server = createServer(async (request, response) => {
    const path = request.url?.split('?')[0];
    const answer = (status: number, type: string, body: string) => {
      response.writeHead(status, {
        'Content-Type': type,
        'Cache-Control': 'no-store',
        'X-Content-Type-Options': 'nosniff',
      });
      response.end(request.method === 'HEAD' ? undefined : body);
    };
    if (request.method !== 'GET' && request.method !== 'HEAD') answer(405, 'text/plain', '');
    else if (path === '/metrics') answer(200, metrics.type, await metrics.text());
    else if (path === '/healthz') {
      const error = await within(check());
      answer(
        error ? 503 : 200,
        'application/json',
        `${JSON.stringify(error ? { ok: false, ...error } : { ok: true })}\n`,
      );
    } else answer(404, 'text/plain', '');
  });
  await new Promise<void>((done, fail) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      fail(new ReadoutError('serve.port', { port: String(port), reason: error.code ?? error.message })),
    );
    server.listen(port, host, done);
  });
  const at = server.address() as { port: number };
  return {
    address: `http://${host}:${at.port}/`,
    async close() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

/** The code of what is wrong, or nothing; not to answer in time is wrong, too. */
async function within(checking: Promise<void>): Promise<{ code: string } | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new ReadoutError('request.late')), TOO_LONG);
  });
  try {
    await Promise.race([checking, late]);
    return null;
  } catch (error) {
    return { code: error instanceof ReadoutError ? error.code : 'server.failed' };
  } finally {
    clearTimeout(timer);
  }
}
