import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { importAll } from '../../importing/import.js';
import { type Readers, startReaders } from '../../importing/readers.js';
import { takeIn } from '../../intake/intake.js';
import type { Ledger } from '../../ledger/ledger.js';
import { ReadoutError } from '../../readout/error.js';
import { serve } from '../../server/serve.js';
import { openNamedAccounts } from '../accounts/open.js';
import { Exit } from '../exit.js';
import { journalOf } from '../journal.js';
import { noProgress } from '../progress.js';
import type { Talk } from '../talk.js';
import type { Terminal } from '../terminal.js';
import { authorOf, type LedgerOptions } from './options.js';
import { listenForStop } from './stopping.js';

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));

/** `readout serve`: the workbench and the API, on this machine unless told otherwise, until Ctrl-C. */
export async function serveCommand(
  _args: readonly string[],
  options: LedgerOptions,
  terminal: Terminal,
  talk: Talk,
): Promise<Exit> {
  const port = portOf(options.port);
  const journal = journalOf(options, terminal, talk);
  const { ledger, accounts } = await openNamedAccounts(options);
  const readers = startReaders(ledger);
  const stop = listenForStop(talk);
  try {
    if (options.samples) await addSamples(ledger, readers, talk, stop.signal);
    const { host, hostname: names, tokens } = options;
    const author = authorOf() || 'readout';
    const served = await serve({
      ledger,
      accounts,
      readers,
      port,
      version,
      author,
      journal,
      host,
      names,
      tokens,
    });
    if (served.reachable)
      talk.notice(served.tokens ? 'serve.plain' : 'serve.open', { address: served.address });
    talk.notice('serve.ready', { address: served.address, ledger: ledger.name });
    if (options.json) process.stdout.write(`${JSON.stringify({ address: served.address })}\n`);
    if (!stop.signal.aborted) await new Promise((done) => stop.signal.addEventListener('abort', done));
    await served.close();
    return Exit.Done;
  } finally {
    stop.done();
    await readers.close();
    await ledger.close();
  }
}

function portOf(value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  const port = /^\d{1,5}$/.test(value) ? Number(value) : Number.NaN;
  if (!(port <= 65_535)) throw new ReadoutError('serve.port-value', { value });
  return port;
}

/** The reports that come with the program, into a ledger that has none. */
async function addSamples(ledger: Ledger, readers: Readers, talk: Talk, signal: AbortSignal): Promise<void> {
  if ((await ledger.summary()).reports > 0) return;
  const samples = fileURLToPath(new URL('../../samples', import.meta.url));
  const counts = await importAll(takeIn([samples], { signal }), {
    ledger,
    readers,
    talk,
    progress: noProgress,
    signal,
  });
  talk.notice('serve.samples', { count: counts.new });
}
