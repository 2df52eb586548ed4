import { existsSync } from 'node:fs';
import { isIP } from 'node:net';
import { hostname } from 'node:os';
import { fileURLToPath } from 'node:url';
import { createAdaptorServer } from '@hono/node-server';
import type { Accounts } from '../accounts/accounts.js';
import type { Readers } from '../importing/readers.js';
import { isValid, type Ledger } from '../ledger/ledger.js';
import type { Journal } from '../observing/log.js';
import { ReadoutError } from '../readout/error.js';
import { createApp } from './app.js';
import { isLoopback } from './security.js';

export interface ServeOptions {
  ledger: Ledger;
  accounts: Accounts;
  readers: Readers;
  /** 0: any free one; without it the usual one, or any if that is taken. */
  port?: number | undefined;
  version: string;
  /** In whose name reviews are kept that name nobody. */
  author: string;
  /** Folder of the built workbench. */
  web?: string;
  /** On which address; without it this machine's own. */
  host?: string | undefined;
  /** Names by which it is reached besides, as through a proxy. */
  names?: readonly string[] | undefined;
  /** `false`: whoever reaches it may read and write. */
  tokens?: boolean | undefined;
  now?: () => Date;
  /** Where every answer is told. */
  journal?: Journal | undefined;
  patience?: Patience;
}

/** How long a client may take, in ms, and how many may be there at once. */
export interface Patience {
  /** For saying what it wants. */
  headers: number;
  /** For sending all of it. */
  request: number;
  connections: number;
}
const PATIENCE: Patience = { headers: 20_000, request: 300_000, connections: 1000 };

export interface Served {
  address: string;
  /** Whether others than this machine can reach it. */
  reachable: boolean;
  /** Whether it demands tokens. */
  tokens: boolean;
  close(): Promise<void>;
}

const HOST = '127.0.0.1';
const USUAL_PORT = 4747;

/**
 * Starts the HTTP server; on this machine alone, unless a `host` or names are given, where it demands tokens. Returns when
 * it listens. Throws `serve.no-token` where nobody could come in.
 */
export async function serve({
  ledger,
  accounts,
  readers,
  port,
  version,
  author,
  web,
  host = HOST,
  names = [],
  tokens: wanted = true,
  now = () => new Date(),
  journal,
  patience = PATIENCE,
}: ServeOptions): Promise<Served> {
  const folder = web ?? fileURLToPath(new URL('../web', import.meta.url));
  if (!existsSync(`${folder}/index.html`))
    throw new ReadoutError('serve.no-page', { file: `${folder}/index.html` });
  if (!isIP(host) && host !== 'localhost') throw new ReadoutError('serve.host', { value: host });
  const reachable = !isLoopback(host) || names.length > 0;
  const tokens = reachable && wanted;
  if (tokens) {
    const at = now();
    if (!(await ledger.tokens()).some((t) => isValid(t, at)))
      throw new ReadoutError('serve.no-token', { host });
  }
  const { app, close } = createApp({
    ledger,
    accounts,
    readers,
    web: folder,
    author,
    version,
    tokens,
    names: names.map((name) => name.toLowerCase()),
    reachable,
    journal,
    now,
  });
  const { headers, request, connections } = patience;
  const server = createAdaptorServer({
    fetch: app.fetch,
    serverOptions: {
      headersTimeout: headers,
      requestTimeout: request,
      connectionsCheckingInterval: Math.ceil(headers / 4),
    },
  });
  server.maxConnections = connections;
  const listen = (on: number) =>
    new Promise<number>((done, fail) => {
      server.once('error', fail);
      server.listen(on, host, () => {
        server.off('error', fail);
        done((server.address() as { port: number }).port);
      });
    });
  let open: number;
  try {
    open = await listen(port ?? USUAL_PORT).catch((error) => {
      if (port === undefined && error.code === 'EADDRINUSE') return listen(0);
      throw error;
    });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new ReadoutError('serve.port', { port: String(port ?? USUAL_PORT), reason: code ?? message });
  }
  return {
    address: `http://${shownHost(host)}:${open}/`,
    reachable,
    tokens,
    async close() {
      const closed = new Promise<void>((done) => server.close(() => done()));
      if ('closeAllConnections' in server) server.closeAllConnections(); // listeners of news would stay for ever
      await close();
      await closed;
    },
  };
}

/** All cards of a machine have no address of their own that a browser could be given. */
const shownHost = (host: string) =>
  host === '0.0.0.0' || host === '::' ? hostname() : host.includes(':') ? `[${host}]` : host;
