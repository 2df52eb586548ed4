import { existsSync } from 'node:fs';
import { mkdir, rename, rm, statfs } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { CompiledQuery, type DatabaseConnection, Kysely, PostgresDialect } from 'kysely';
import { ReadoutError } from '../readout/error.js';
import { lockFolder } from './folder-lock.js';
import { pgliteDialect } from './pglite-dialect.js';
import type { Database, Schema } from './schema.js';

export type Where =
  | {
      directory: string;
      /** Bytes that must be free on the disk for anything to be written; see `roomIn`. */
      leastFree?: number;
    }
  | { database: string };

export interface Connection {
  db: Database;
  /** What messages call it: the folder, or the address without its password. */
  name: string;
  embedded: boolean;
  close(): Promise<void>;
}

const DATE = 1082; // PostgreSQL's number for the type date: days have no zone, so they stay text
const BYTES = 17; // for the type bytea
const PATIENCE = 10_000; // ms to wait for a server
const OLDEST_SERVER = 15;
const LEAST_FREE = 64 * 2 ** 20;
// a ledger is on no turning disk: a page by itself costs what a page in a row does, so that an index is worth its while
const PAGES = 'set random_page_cost = 1.1';

/**
 * Throws `ENOSPC` where a disk has less than this left. PGlite cannot survive a disk that fills up while it writes: it
 * makes its log in pieces of 16 MB, and when one fails it neither goes on nor ends. So nothing is begun then.
 */
function roomIn(folder: string, leastFree: number): () => Promise<void> {
  return async () => {
    const { bavail, bsize } = await statfs(folder);
    const free = bavail * bsize;
    if (free >= leastFree) return;
    const reason = `${Math.round(free / 2 ** 20)} MB free, ${Math.round(leastFree / 2 ** 20)} MB needed`;
    throw Object.assign(new Error(reason), { code: 'ENOSPC' });
  };
}

/** PGlite itself reads bytes digit by digit. */
const bytesOf = (hex: string) => Buffer.from(hex.slice(2), 'hex');

/** Connects to the database in a folder (made where there is none) or on a server. */
export const connect = (where: Where): Promise<Connection> =>
  'directory' in where
    ? connectFolder(resolve(where.directory), where.leastFree)
    : connectServer(where.database);

async function connectFolder(folder: string, leastFree = LEAST_FREE): Promise<Connection> {
  await mkdir(folder, { recursive: true });
  const room = roomIn(folder, leastFree);
  const unlock = lockFolder(folder);
  try {
    const { PGlite } = await import('@electric-sql/pglite');
    const data = join(folder, 'data');
    if (!existsSync(data)) {
      // a new database is made beside its place: one that was never finished must not be taken for a whole one
      const unfinished = `${data}.new`;
      await room();
      await rm(unfinished, { recursive: true, force: true });
      await (await PGlite.create({ dataDir: unfinished })).close();
      await rename(unfinished, data);
    }
    const parsers = { [DATE]: (day: string) => day, [BYTES]: bytesOf };
    const database = await PGlite.create({ dataDir: data, parsers });
    await database.exec(PAGES);
    const db = new Kysely<Schema>({ dialect: pgliteDialect(async () => database, room) });
    return {
      db,
      name: folder,
      embedded: true,
      async close() {
        await db.destroy();
        unlock();
      },
    };
  } catch (error) {
    unlock();
    throw error;
  }
}

const prepare = async (connection: DatabaseConnection) =>
  void (await connection.executeQuery(CompiledQuery.raw(PAGES)));

async function connectServer(address: string): Promise<Connection> {
  const name = withoutPassword(address);
  const { default: pg } = await import('pg');
  const pool = new pg.Pool({
    connectionString: address,
    max: 4,
    connectionTimeoutMillis: PATIENCE,
    application_name: 'readout',
    types: {
      getTypeParser: (oid, format) => (oid === DATE ? String : pg.types.getTypeParser(oid, format as 'text')),
    },
  });
  pool.on('error', () => {}); // an idle connection that breaks is replaced; what runs then gets the error itself
  // one that breaks between two statements of a transaction would end the process: the next statement tells
  pool.on('connect', (client) => void client.on('error', () => {}));
  const db = new Kysely<Schema>({ dialect: new PostgresDialect({ pool, onCreateConnection: prepare }) });
  try {
    const { rows } = await pool.query('show server_version_num');
    const version = Math.floor(Number(rows[0].server_version_num) / 10_000);
    if (version < OLDEST_SERVER)
      throw new ReadoutError('ledger.old-server', {
        ledger: name,
        version: String(version),
        oldest: OLDEST_SERVER,
      });
  } catch (error) {
    await db.destroy();
    await pool.end().catch(() => {});
    throw error;
  }
  return { db, name, embedded: false, close: () => db.destroy() };
}

function withoutPassword(address: string): string {
  try {
    const url = new URL(address);
    url.password = '';
    return url.href;
  } catch {
    throw new ReadoutError('ledger.address', { address: address.replace(/:[^:@/]*@/, ':…@') });
  }
}
