import type { PGliteInterface } from '@electric-sql/pglite';
import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
} from 'kysely';

/**
 * PGlite behind kysely: PostgreSQL's own SQL over the one connection that an embedded database has. `room` throws where
 * there is none for writing.
 */
export function pgliteDialect(open: () => Promise<PGliteInterface>, room: () => Promise<void>): Dialect {
  return {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => pgliteDriver(open, room),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  };
}

const WRITES = /^\s*(?:insert|update|delete|create|alter|drop)\b/i;

function pgliteDriver(open: () => Promise<PGliteInterface>, room: () => Promise<void>): Driver {
  let database: PGliteInterface;
  let connection: DatabaseConnection;
  // whoever holds the connection may be in a transaction: the next one waits
  let last: Promise<void> = Promise.resolve();
  const releases: (() => void)[] = [];
  const run = async (query: string) => void (await connection.executeQuery(CompiledQuery.raw(query)));
  return {
    async init() {
      database = await open();
      connection = {
        async executeQuery<R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
          if (WRITES.test(sql)) await room();
          const { rows, affectedRows } = await database.query<R>(sql, [...parameters]);
          return { rows, numAffectedRows: BigInt(affectedRows ?? 0) };
        },
        streamQuery: () => {
          throw new Error('not offered by PGlite');
        },
      };
    },
    async acquireConnection() {
      const before = last;
      last = new Promise((release) => releases.push(release));
      await before;
      return connection;
    },
    beginTransaction: () => run('begin'),
    commitTransaction: () => run('commit'),
    rollbackTransaction: () => run('rollback'),
    releaseConnection: async () => releases.shift()!(),
    destroy: async () => database?.close(),
  };
}
