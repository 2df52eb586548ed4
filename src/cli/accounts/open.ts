import { type Accounts, openAccounts } from '../../accounts/accounts.js';
import { meaningsOf } from '../../asking/meanings.js';
import { contentStems, stemsOf } from '../../languages/stems.js';
import type { Ledger } from '../../ledger/ledger.js';
import { type LedgerOptions, openNamed } from '../ledger/options.js';

/** Opens the ledger that the options name with the accounts in it; makes what an older Readout has not made. */
export async function openNamedAccounts(
  options: LedgerOptions,
): Promise<{ ledger: Ledger; accounts: Accounts }> {
  const ledger = await openNamed(options);
  const accounts = openAccounts({ ledger, stems: stemsOf, contentStems, meanings: meaningsOf });
  try {
    await accounts.catchUp();
  } catch (error) {
    await ledger.close();
    throw error;
  }
  return { ledger, accounts };
}
