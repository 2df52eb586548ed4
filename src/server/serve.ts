import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createAdaptorServer } from '@hono/node-server';
import type { Accounts } from '../accounts/accounts.js';
import type { Readers } from '../importing/readers.js';
import type { Ledger } from '../ledger/ledger.js';
import type { Journal } from '../observing/log.js';
import { ReadoutError } from '../readout/error.js';
import { createApp } from './app.js';

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
  /** Where every answer is told. */
  journal?: Journal | undefined;
}

export interface Served {
  address: string;
  close(): Promise<void>;
}

const HOST = '127.0.0.1';
const USUAL_PORT = 4747;

/** Starts the HTTP server on this machine alone. Returns when it listens. */
export async function serve({
  ledger,
  accounts,
  readers,
  port,
  version,
  author,
  web,
  journal,
}: ServeOptions): Promise<Served> {
  const folder = web ?? fileURLToPath(new URL('../web', import.meta.url));
  if (!existsSync(`${folder}/index.html`))
    throw new ReadoutError('serve.no-page', { file: `${folder}/index.html` });
  const { app, close } = createApp({ ledger, accounts, readers, web: folder, author, version, journal });
  const server = createAdaptorServer({ fetch: app.fetch });
  const listen = (on: number) =>
    new Promise<number>((done, fail) => {
      server.once('error', fail);
      server.listen(on, HOST, () => {
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
    address: `http://${HOST}:${open}/`,
    async close() {
      const closed = new Promise<void>((done) => server.close(() => done()));
      if ('closeAllConnections' in server) server.closeAllConnections(); // listeners of news would stay for ever
      await close();
      await closed;
    },
  };
}
