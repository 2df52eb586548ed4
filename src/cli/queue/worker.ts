import { startReaders } from '../../importing/readers.js';
import { startMetrics } from '../../observing/metrics.js';
import { ReadoutError } from '../../readout/error.js';
import { serveMetrics } from '../../worker/serve.js';
import { work } from '../../worker/worker.js';
import { countOf } from '../count-option.js';
import { Exit } from '../exit.js';
import { journalOf } from '../journal.js';
import { type LedgerOptions, openNamed } from '../ledger/options.js';
import { listenForStop } from '../ledger/stopping.js';
import { type Talk, talkOf } from '../talk.js';
import type { Terminal } from '../terminal.js';
import { openNamedQueue, type QueueCommandOptions } from './enqueue.js';

export interface WorkerCommandOptions extends QueueCommandOptions, LedgerOptions {
  threads?: string;
  tries?: string;
  metrics?: string;
  log?: string;
  once?: boolean;
}

const PATIENCE = 120_000; // ms that a thread may be silent: it reads a batch in a second or so
const USUAL_HOST = '127.0.0.1';

/** `readout worker`: takes reports from a queue, reads them, writes them to the ledger; until told to end. */
export async function workerCommand(
  _args: readonly string[],
  options: WorkerCommandOptions,
  terminal: Terminal,
  talk: Talk,
): Promise<Exit> {
  const threads = countOf(options.threads, '--threads');
  const tries = countOf(options.tries, '--tries');
  const journal = journalOf(options, terminal, talk);
  const at = placeOf(options.metrics);
  const stop = listenForStop(talkOf(journal)); // also while the servers have not answered yet
  const ledger = await openNamed(options);
  const queue = await openNamedQueue(options).catch(async (error) => {
    await ledger.close();
    throw error;
  });
  const readers = startReaders(ledger, { threads, firstHere: false, patience: PATIENCE });
  const metrics = startMetrics();
  const check = async () => {
    await ledger.addresses({ limit: 1 });
    await queue.connection.rtt();
  };
  const observed = at && (await serveMetrics({ metrics, check, ...at }));
  try {
    journal.notice('worker.ready', {
      queue: queue.name,
      ledger: ledger.name,
      threads: readers.width,
      ...(observed && { address: observed.address }),
    });
    const { signal } = stop;
    const count = await work({
      queue,
      ledger,
      readers,
      journal,
      metrics,
      signal,
      ...(tries !== undefined && { tries }),
      ...(options.once && { untilEmpty: true }),
    });
    journal.notice('worker.done', { count });
    return Exit.Done;
  } finally {
    stop.done();
    await observed?.close();
    await queue.close();
    await readers.close();
    await ledger.close();
  }
}

/** A port, or a host with a port: `9464`, `0.0.0.0:9464`. */
function placeOf(value: string | undefined): { host: string; port: number } | null {
  if (value === undefined) return null;
  const [, host = USUAL_HOST, port] = /^(?:(.+):)?(\d{1,5})$/.exec(value) ?? [];
  if (port === undefined || Number(port) > 65_535) throw new ReadoutError('usage.metrics', { value });
  return { host: host.replace(/^\[|\]$/g, ''), port: Number(port) };
}
