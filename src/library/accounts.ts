import { type Accounts, openAccounts as open } from '../accounts/accounts.js';
import { compareReadouts } from '../accounts/compare.js';
import type { Occurrence } from '../accounts/occurrence.js';
import { meaningsOf } from '../asking/meanings.js';
import { contentStems, stemsOf } from '../languages/stems.js';
import type { Ledger } from '../ledger/ledger.js';
import type { Readout } from '../readout/readout.js';

/**
 * Lays readouts side by side: the happenings that they tell of, and for each its points, with who says, denies, differs
 * on or leaves out each of them. Needs no ledger.
 *
 * @example
 * for (const { points } of compare(reports.map((report) => ({ ...read(report), text: report.text }))))
 *   for (const { gist, cells } of points) console.log(gist, cells);
 */
export function compare(readouts: readonly (Readout & { text: string })[]): Occurrence[] {
  return compareReadouts(readouts, contentStems);
}

/**
 * The occurrences in a ledger, and what each source says of them.
 *
 * @example
 * const accounts = openAccounts(ledger);
 * const [occurrence] = await accounts.compare('kazakh drivers');
 */
export function openAccounts(ledger: Ledger): Accounts {
  return open({ ledger, stems: stemsOf, contentStems, meanings: meaningsOf });
}

export type { Accounts, OccurrencePage, OccurrenceQuery, OccurrenceSummary } from '../accounts/accounts.js';
export type { Amount, Cell, Evidence, Occurrence, Point, Source, Verdict } from '../accounts/occurrence.js';
