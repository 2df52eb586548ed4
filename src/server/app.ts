import { OpenAPIHono } from '@hono/zod-openapi';
import { bodyLimit } from 'hono/body-limit';
import type { Accounts } from '../accounts/accounts.js';
import type { Readers } from '../importing/readers.js';
import type { Ledger } from '../ledger/ledger.js';
import type { Journal } from '../observing/log.js';
import { startMetrics } from '../observing/metrics.js';
import { ReadoutError } from '../readout/error.js';
import { startAccess } from './access.js';
import { compressed } from './compressed.js';
import type { Door } from './door.js';
import { fresh } from './fresh.js';
import { startImports } from './imports.js';
import type { Pace } from './limits.js';
import { startLive } from './live.js';
import { observe } from './observe.js';
import { invalid, problem } from './problems.js';
import { remembered } from './remembered.js';
import { accountRoutes } from './routes/accounts.js';
import { actorRoutes } from './routes/actors.js';
import { askRoutes } from './routes/ask.js';
import { disagreementRoutes } from './routes/disagreements.js';
import { exportRoutes } from './routes/exports.js';
import { forgetRoutes } from './routes/forget.js';
import { importRoutes } from './routes/imports.js';
import { pageRoutes } from './routes/page.js';
import { readingRoutes } from './routes/readings.js';
import { referenceRoutes } from './routes/reference.js';
import { reportRoutes } from './routes/reports.js';
import { reviewRoutes } from './routes/reviews.js';
import { sessionRoutes } from './routes/session.js';
import { streamRoute } from './routes/stream.js';
import { tokenRoutes } from './routes/tokens.js';
import { viewRoutes } from './routes/views.js';
import { headers, ownHost, sameSiteWrites, withoutNul } from './security.js';

const LARGEST = 64 * 1024 * 1024; // bytes of a request
const SMALL = 4096; // of one that anybody may send

export interface ServerOptions {
  ledger: Ledger;
  accounts: Accounts;
  readers: Readers;
  /** Folder of the built workbench. */
  web: string;
  /** In whose name reviews are kept that name nobody. */
  author: string;
  version: string;
  /** Whether whoever asks must show a token; without it anybody may do anything. */
  tokens?: boolean | undefined;
  /** Names of this server beside this machine's own, as a proxy before it has. */
  names?: readonly string[] | undefined;
  /** Whether it listens on other addresses than this machine's own. */
  reachable?: boolean | undefined;
  /** How fast one token may ask. */
  pace?: Pace | undefined;
  journal?: Journal | undefined;
  now?: () => Date;
}

/** The HTTP server's application: the API under /api, the workbench everywhere else. */
export function createApp(options: ServerOptions): { app: OpenAPIHono; close: () => Promise<void> } {
  const { ledger, readers, web, author, version, journal, now = () => new Date() } = options;
  const { tokens = false, names = [], reachable = false, pace } = options;
  const metrics = startMetrics();
  const live = startLive();
  const imports = startImports({ ledger, readers, live }, now);
  const accounts = remembered(options.accounts, live, () => now().getTime());
  const access = startAccess({ ledger, demanded: tokens, reachable, author, now, pace });
  const door: Door = { ledger, accounts, live, imports, access, now };
  const app = new OpenAPIHono({
    defaultHook: (result) => {
      if (!result.success) throw invalid(result.error.issues);
    },
  });
  app.onError(problem);
  app.notFound((c) => problem(new ReadoutError('request.not-found', { path: c.req.path }), c));
  app.use(headers);
  app.use(ownHost(names, tokens && names.length === 0 ? 'all' : reachable ? 'numbers' : 'none'));
  app.use('/metrics', access.guard);
  observe(app, { ledger, metrics, journal });
  app.use(sameSiteWrites);
  app.use('/api/*', withoutNul);
  app.use('/api/session', bodyLimit({ maxSize: SMALL }));
  app.use('/api/*', (c, next) => (c.req.path === '/api/session' ? next() : access.guard(c, next)));
  app.use('/api/*', bodyLimit({ maxSize: LARGEST }));
  app.use('/api/*', async (c, next) => {
    await next();
    // no browser keeps it: what is forgotten here must lie nowhere else
    c.res.headers.set('Cache-Control', 'no-store');
  });
  streamRoute(app, door); // before compressing: news must not wait for a buffer to fill
  app.use(compressed);
  app.use('/api/*', fresh);
  for (const add of [
    sessionRoutes,
    tokenRoutes,
    forgetRoutes,
    reportRoutes,
    importRoutes,
    reviewRoutes,
    actorRoutes,
    accountRoutes,
    askRoutes,
    viewRoutes,
    exportRoutes,
    readingRoutes,
    disagreementRoutes,
  ])
    add(app, door);
  app.openAPIRegistry.registerComponent('securitySchemes', 'token', { type: 'http', scheme: 'bearer' });
  referenceRoutes(app, {
    openapi: '3.1.0',
    info: { title: 'Readout', version, description: 'Who said what, to whom, when, and according to whom' },
    security: [{ token: [] }],
  });
  app.all('/api/*', (c) => problem(new ReadoutError('request.not-found', { path: c.req.path }), c));
  pageRoutes(app, web);
  return { app, close: () => imports.close() };
}
