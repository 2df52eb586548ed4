import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stemsOf } from '../../src/languages/stems.js';
import { type Ledger, type LedgerOptions, openLedger } from '../../src/ledger/ledger.js';
import { read } from '../../src/reader/read.js';
import type { Report } from '../../src/readout/report.js';
import { type Server, startPostgres } from './postgres.js';

export type Kind = 'PGlite' | 'PostgreSQL';
export const KINDS: readonly Kind[] = ['PGlite', 'PostgreSQL'];
export type Place = { directory: string; leastFree?: number } | { database: string };

/** Where the tests of one file keep their ledgers: every `place` is empty and nobody else's. */
export interface Databases {
  place(kind: Kind): Promise<Place>;
  open(place: Place, options?: Partial<LedgerOptions>): Promise<Ledger>;
  folder: string;
  server(): Promise<Server>;
  close(): Promise<void>;
}

export function databases(): Databases {
  const folder = mkdtempSync(join(tmpdir(), 'readout-ledger-'));
  let server: Promise<Server> | undefined;
  let empty: Promise<string> | undefined;
  let count = 0;
  const open: Databases['open'] = (place, options = {}) =>
    openLedger({ ...place, stems: stemsOf, readerVersion: 1, ...options } as LedgerOptions);
  const startServer = () => (server ??= startPostgres());
  return {
    folder,
    open,
    server: startServer,
    async place(kind) {
      const name = `ledger_${++count}`;
      if (kind === 'PostgreSQL') return { database: await (await startServer()).fresh(name) };
      // making a new database takes seconds, copying an empty one does not
      empty ??= (async () => {
        const directory = join(folder, 'empty');
        await (await open({ directory })).close();
        return directory;
      })();
      const directory = join(folder, name);
      cpSync(await empty, directory, { recursive: true });
      return { directory };
    },
    async close() {
      await (await server)?.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export const kept = (report: Report) => ({ report, readout: read(report) });
