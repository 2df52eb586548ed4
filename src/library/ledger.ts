import { followReports } from '../accounts/follow.js';
import { contentStems, stemsOf } from '../languages/stems.js';
import type { Ledger } from '../ledger/ledger.js';
import { openLedger as open } from '../ledger/ledger.js';
import { READER_VERSION } from '../reader/version.js';

/** Where a ledger is kept, and in whose name is written. */
export type OpenOptions = (
  | {
      /** A folder, which becomes a ledger where it is none. One process at a time. */
      directory: string;
    }
  | {
      /** A PostgreSQL server: `postgres://user@host:5432/name`. */
      database: string;
    }
) & {
  /** In whose name reports are added. */
  author?: string;
  /** The clock; without it the machine's. */
  now?: () => Date;
};

/**
 * Opens a ledger: reports with their readouts, searched by words and by who said what to whom. It is the ledger of the
 * command line, occurrences included. Close it when done.
 *
 * @example
 * const ledger = await openLedger({ directory: 'news' });
 * await ledger.add([{ report, readout: read(report) }]);
 * const { hits } = await ledger.search({ speaker: ['Petrova'], act: 'deny' });
 * await ledger.close();
 */
export function openLedger(options: OpenOptions): Promise<Ledger> {
  return open({
    ...options,
    stems: stemsOf,
    readerVersion: READER_VERSION,
    follower: followReports(contentStems),
  });
}

export type {
  Added,
  Addition,
  Filters,
  ForgetRequest,
  Forgotten,
  FoundAttribution,
  Hit,
  Kept,
  Ledger,
  Outcome,
  Review,
  ReviewRequest,
  SearchQuery,
  SearchResult,
} from '../ledger/ledger.js';
export { ReadoutError } from '../readout/error.js';
