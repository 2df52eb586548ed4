import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sql } from 'kysely';
import { stemsOf } from '../../src/languages/stems.js';
import { type Ledger, type LedgerOptions, openLedger, type Summary } from '../../src/ledger/ledger.js';
import { read } from '../../src/reader/read.js';
import type { Report } from '../../src/readout/report.js';
import { ranOn } from '../house/ran-on.js';
import { emptyLedger } from './empty-ledger.js';
import { type Server, startPostgres } from './postgres.js';

const manifest = fileURLToPath(
  new URL('../../node_modules/@electric-sql/pglite/package.json', import.meta.url),
);
const PGLITE: string = JSON.parse(readFileSync(manifest, 'utf8')).version;

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
  let count = 0;
  const open: Databases['open'] = (place, options = {}) => {
    if ('directory' in place) ranOn('PGlite', PGLITE);
    return openLedger({ ...place, stems: stemsOf, readerVersion: 1, ...options } as LedgerOptions);
  };
  const startServer = () => (server ??= startPostgres());
  return {
    folder,
    open,
    server: startServer,
    async place(kind) {
      const name = `ledger_${++count}`;
      if (kind === 'PostgreSQL') return { database: await (await startServer()).fresh(name) };
      const empty = await emptyLedger(async (made) => (await open({ directory: made })).close());
      const directory = join(folder, name);
      cpSync(empty, directory, { recursive: true });
      return { directory };
    },
    async close() {
      await (await server)?.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** What a ledger's summary must say, counted row by row. */
export const counted = (ledger: Ledger) =>
  ledger.within(async (db) => {
    const count = (table: string) => sql<number>`(select count(*)::integer from ${sql.table(table)})`;
    const { rows } = await sql<Summary>`
      select ${count('reports')} as reports, ${count('report_versions')} as versions,
        ${count('attributions')} as attributions, ${count('events')} as events, ${count('failures')} as failures`.execute(
      db,
    );
    return rows[0]!;
  });

export const kept = (report: Report) => ({ report, readout: read(report) });
