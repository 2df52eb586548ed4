import { startReaders } from '../../importing/readers.js';
import { addressOf, type Ledger } from '../../ledger/ledger.js';
import { Exit } from '../exit.js';
import { noProgress, showProgress } from '../progress.js';
import type { Talk } from '../talk.js';
import type { Terminal } from '../terminal.js';
import { type LedgerOptions, openNamed } from './options.js';
import { listenForStop } from './stopping.js';

const AT_ONCE = 128;

/** `readout reread`: reads again what an older reader has read. What people corrected stays. Returns the exit code. */
export async function rereadCommand(
  _args: readonly string[],
  options: LedgerOptions,
  terminal: Terminal,
  talk: Talk,
): Promise<Exit> {
  const ledger = await openNamed(options);
  const stop = listenForStop(talk);
  const readers = startReaders(ledger);
  const progress = options.quiet
    ? noProgress
    : showProgress(process.stderr, terminal.locale, options.json === true);
  let [done, failed] = [0, 0];
  try {
    for (let after = ''; !stop.signal.aborted; ) {
      const addresses = await ledger.stale({ after, limit: AT_ONCE });
      if (addresses.length === 0) break;
      after = addresses.at(-1)!;
      const reports = await loadReports(ledger, addresses);
      const results = await readers.readAll(
        reports.map((r) => r.report),
        reports.map(addressOf),
      );
      const additions = reports.flatMap((kept, i) => {
        const { readout, made } = results[i]!;
        return readout ? [{ ...kept, readout, made }] : [];
      });
      failed += reports.length - additions.length;
      for (const added of await ledger.add(additions)) {
        done++;
        if (options.json) process.stdout.write(`${JSON.stringify(added)}\n`);
      }
      progress.update(done, failed);
    }
    progress.clear();
    talk.notice('reread.done', { count: done, failed });
    if (stop.signal.aborted) return Exit.Interrupted;
    return failed === 0 ? Exit.Done : done > 0 ? Exit.SomeFailed : Exit.Failed;
  } finally {
    stop.done();
    progress.clear();
    await readers.close();
    await ledger.close();
  }
}

async function loadReports(ledger: Ledger, addresses: readonly string[]) {
  const found = [];
  for (const address of addresses) {
    const kept = await ledger.get(address);
    if (kept) found.push({ address, report: kept.report });
  }
  return found;
}
