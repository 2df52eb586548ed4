import { sql } from 'kysely';
import type { ReadoutError } from '../readout/error.js';
import { type AddContext, type Added, type Addition, add, findKnown } from './add.js';
import { backupLines, restoreLines } from './backup.js';
import { type CandidateQuery, type Candidates, findCandidates } from './candidates.js';
import { connect, type Where } from './connect.js';
import { type Diff, diffVersions } from './diff.js';
import { ledgerError } from './failure.js';
import { type Failure, keepFailure, listFailures, settleFailures } from './failures.js';
import { type Kept, loadVersion } from './load.js';
import { findActors, mergeActors } from './merges.js';
import { migrate } from './migrate.js';
import { namesFrom } from './names.js';
import { type SearchQuery, type SearchResult, search } from './search.js';
import { rememberForms, type Stems } from './search-words.js';

export type { Added, Addition, Outcome } from './add.js';
export { addressOf } from './add.js';
export type { CandidateQuery, Candidates, Facet } from './candidates.js';
export type { Changes, Described, Diff } from './diff.js';
export type { Failure } from './failures.js';
export type { Excerpt } from './highlight.js';
export type { Kept } from './load.js';
export type { FoundAttribution, Hit, SearchQuery, SearchResult } from './search.js';

export type LedgerOptions = Where & {
  /** Dictionary forms of a folded word, in whatever languages there are. */
  stems: Stems;
  /** Grows with every reader that reads otherwise; versions read by an older one are stale. */
  readerVersion: number;
  now?: () => Date;
};

export interface Summary {
  reports: number;
  versions: number;
  attributions: number;
  events: number;
  failures: number;
}

/** Reports, their versions and readouts in a database. Every method throws `ReadoutError`s. */
export interface Ledger {
  /** Folder, or address without password. */
  readonly name: string;
  /** Adds reports with their readouts in one transaction: once it returns they are kept. */
  add(items: readonly Addition[]): Promise<Added[]>;
  /** For each report, whether adding it would change nothing. */
  known(items: readonly Pick<Addition, 'report' | 'address'>[]): Promise<boolean[]>;
  /** A report with its readout, by address; the latest version unless a number is given. */
  get(address: string, version?: number): Promise<Kept | null>;
  /** Addresses, newest first. */
  addresses(options?: { limit?: number }): Promise<string[]>;
  /** Between two versions; without numbers the latest two. `null` where there are not both. */
  diff(address: string, before?: number, after?: number): Promise<Diff | null>;
  /** Addresses of reports with more than one version, latest edit first. */
  edited(options?: { limit?: number }): Promise<string[]>;
  search(query: SearchQuery): Promise<SearchResult>;
  /** Reports that may tell of several things at once, with their readouts: what answers are looked for in. */
  candidates(query: CandidateQuery): Promise<Candidates>;
  /** Addresses of reports whose latest version an older reader has read, in order, after one of them. */
  stale(options: { after?: string; limit: number }): Promise<string[]>;
  fail(failure: { input: string; source: string; error: ReadoutError }): Promise<void>;
  failures(): Promise<Failure[]>;
  settle(sources: readonly string[], since: Date): Promise<void>;
  /** Ids of actors by name. */
  actors(names: readonly string[]): Promise<number[]>;
  /** Names that begin so, those met most first. */
  names(beginning: string, limit: number): Promise<string[]>;
  merge(from: number, into: number): Promise<void>;
  summary(): Promise<Summary>;
  backup(): AsyncGenerator<string>;
  restore(lines: AsyncIterable<string>, file: string): Promise<number>;
  /** Brings the planner's statistics up to date, as nobody else does in an embedded database. */
  tidy(): Promise<void>;
  close(): Promise<void>;
}

const WORTH_TIDYING = 500; // reports added

/**
 * Opens the ledger in a folder or on a PostgreSQL server; makes it, or brings its tables up to date, where needed.
 *
 * @example const ledger = await openLedger({ directory: 'readout-ledger', stems: stemsOf, readerVersion: READER_VERSION });
 */
export async function openLedger(options: LedgerOptions): Promise<Ledger> {
  const named = 'directory' in options ? options.directory : options.database.replace(/:[^:@/]*@/, '@');
  const connection = await connect(options).catch((error) => {
    throw ledgerError(error, named);
  });
  const { db, name } = connection;
  const safely = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      throw ledgerError(error, name);
    }
  };
  try {
    await safely(() => migrate(db));
  } catch (error) {
    await connection.close().catch(() => {});
    throw error;
  }
  const { now = () => new Date(), stems, readerVersion } = options;
  const forms = rememberForms(stems);
  const context: AddContext = { db, forms, readerVersion, actors: new Map(), now };
  let untidied = 0;

  const count = async (table: 'reports' | 'report_versions' | 'attributions' | 'events' | 'failures') => {
    const { rows } = await sql<{
      count: number;
    }>`select count(*)::integer as count from ${sql.table(table)}`.execute(db);
    return rows[0]!.count;
  };
  const ledger: Ledger = {
    name,
    add: (items) =>
      safely(async () => {
        const added = await add(context, items);
        untidied += added.filter((a) => a.outcome !== 'same').length;
        return added;
      }),
    known: (items) => safely(() => findKnown(context, items)),
    get: (address, version) => safely(() => loadVersion(db, address, version)),
    addresses: ({ limit = 1000 } = {}) =>
      safely(async () => {
        const rows = await db
          .selectFrom('search as s')
          .innerJoin('reports as r', 'r.id', 's.report')
          .select('r.address')
          .orderBy('s.day', (o) => o.desc().nullsLast())
          .orderBy('s.report', 'desc')
          .limit(limit)
          .execute();
        return rows.map((r) => r.address);
      }),
    diff: (address, before, after) =>
      safely(async () => {
        const last = await loadVersion(db, address, after);
        if (!last) return null;
        const first = await loadVersion(db, address, before ?? last.version - 1);
        return first && diffVersions(first, last);
      }),
    edited: ({ limit = 1000 } = {}) =>
      safely(async () => {
        const rows = await db
          .selectFrom('report_versions as v')
          .innerJoin('reports as r', 'r.id', 'v.report')
          .select('r.address')
          .where('v.number', '>', 1)
          .groupBy('r.address')
          .orderBy((e) => e.fn.max('v.id'), 'desc')
          .limit(limit)
          .execute();
        return rows.map((r) => r.address);
      }),
    search: (query) => safely(() => search(db, forms, query)),
    candidates: (query) => safely(() => findCandidates(db, query)),
    stale: ({ after = '', limit }) =>
      safely(async () => {
        const rows = await db
          .selectFrom('search as s')
          .innerJoin('report_versions as v', 'v.id', 's.version')
          .innerJoin('reports as r', 'r.id', 's.report')
          .select('r.address')
          .where('v.reader_version', '<', readerVersion)
          .where('r.address', '>', after)
          .orderBy('r.address')
          .limit(limit)
          .execute();
        return rows.map((r) => r.address);
      }),
    fail: (failure) => safely(() => keepFailure(db, { ...failure, now: now() })),
    failures: () => safely(() => listFailures(db)),
    settle: (sources, since) => safely(() => settleFailures(db, sources, since)),
    actors: (names) => safely(() => findActors(db, names, forms)),
    names: (beginning, limit) => safely(() => namesFrom(db, beginning, limit)),
    merge: (from, into) => safely(() => mergeActors(db, from, into)),
    summary: () =>
      safely(async () => ({
        reports: await count('reports'),
        versions: await count('report_versions'),
        attributions: await count('attributions'),
        events: await count('events'),
        failures: await count('failures'),
      })),
    backup: () => backupLines(db),
    restore: (lines, file) =>
      safely(async () => {
        const reports = await restoreLines(db, lines, file);
        untidied += reports;
        return reports;
      }),
    tidy: () =>
      safely(async () => {
        untidied = 0;
        await sql`select gin_clean_pending_list('search_words')`.execute(db);
        await sql`analyze search`.execute(db);
        await sql`analyze actors`.execute(db);
      }),
    async close() {
      try {
        if (untidied >= WORTH_TIDYING) await ledger.tidy();
      } finally {
        await connection.close();
      }
    },
  };
  return ledger;
}
