import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { MadeDigest } from '../accounts/made-digest.js';
import { loadWorld } from '../gazetteer/places-of-the-world.js';
import { contentStems } from '../languages/stems.js';
import type { Ledger } from '../ledger/ledger.js';
import { hasUnlinkedPlaces, locate } from '../reader/locate.js';
import { read } from '../reader/read.js';
import type { Readout } from '../readout/readout.js';
import type { Report } from '../readout/report.js';

/** A readout, or why there is none: the reader promises never to throw, and others are read where it breaks that. */
export type ReadResult =
  | { readout: Readout; made?: MadeDigest; reason?: undefined }
  | { reason: string; readout?: undefined; made?: undefined };

/** Reads reports beside what else goes on. */
export interface Readers {
  /** How many batches are read at a time. */
  readonly width: number;
  /** With the addresses by which a ledger will know them, what it keeps for linking them is made, too. */
  readAll(reports: readonly Report[], addresses?: readonly string[]): Promise<ReadResult[]>;
  close(): Promise<void>;
}

export async function readAllHere(
  reports: readonly Report[],
  addresses?: readonly string[],
): Promise<ReadResult[]> {
  const results: ReadResult[] = [];
  const making = addresses && (await import('../accounts/made-digest.js'));
  for (const [i, report] of reports.entries())
    try {
      let readout = read(report);
      // megabytes: only where they can help
      if (hasUnlinkedPlaces(readout)) readout = locate(readout, await loadWorld());
      const id = addresses?.[i];
      const made =
        making && id !== undefined
          ? making.makeDigest({ ...readout, id, text: report.text }, contentStems)
          : undefined;
      results.push(made ? { readout, made } : { readout });
    } catch (error) {
      results.push({ reason: error instanceof Error ? error.message : String(error) });
    }
  return results;
}

export interface ReadersOptions {
  /** How many threads; unless given one a core, but for the one that an embedded database has to itself. */
  threads?: number | undefined;
  /** Whether the first batch is read here: a few reports are done before a thread has started. */
  firstHere?: boolean;
  /** Milliseconds after which a thread that does not answer is ended. */
  patience?: number;
}

const MOST = 8; // more than one database takes

const threadsFor = ({ embedded }: Pick<Ledger, 'embedded'>) =>
  Math.min(MOST, Math.max(1, availableParallelism() - (embedded ? 1 : 0)));

/** Readers in threads of their own. A thread that ends takes its batches with it; the next batch gets a new one. */
export function startReaders(
  ledger: Pick<Ledger, 'embedded'>,
  { threads = threadsFor(ledger), firstHere = true, patience }: ReadersOptions = {},
): Readers {
  interface Thread {
    worker: Worker;
    waiting: { resolve(results: ReadResult[]): void; reject(error: unknown): void }[];
    timer?: NodeJS.Timeout | undefined;
  }
  const pool: Thread[] = [];
  let batches = 0;
  const end = (thread: Thread, error: unknown) => {
    clearTimeout(thread.timer);
    const at = pool.indexOf(thread);
    if (at >= 0) pool.splice(at, 1);
    for (const { reject } of thread.waiting.splice(0)) reject(error);
  };
  const watch = (thread: Thread) => {
    clearTimeout(thread.timer);
    thread.timer = undefined;
    if (patience === undefined || thread.waiting.length === 0) return;
    thread.timer = setTimeout(() => {
      end(thread, new Error(`no end within ${patience / 1000} s`));
      void thread.worker.terminate();
    }, patience);
  };
  const start = (): Thread => {
    const worker = new Worker(new URL('./reader-thread.js', import.meta.url));
    const thread: Thread = { worker, waiting: [] };
    worker.on('message', (results: ReadResult[]) => {
      thread.waiting.shift()!.resolve(results);
      watch(thread);
    });
    worker.on('error', (error) => end(thread, error));
    worker.on('exit', (code) => end(thread, new Error(`the reading thread ended (${code})`)));
    pool.push(thread);
    return thread;
  };
  const ask = (reports: readonly Report[], addresses?: readonly string[]): Promise<ReadResult[]> => {
    const free = pool.find((t) => t.waiting.length === 0);
    const thread =
      free ??
      (pool.length < threads
        ? start()
        : pool.reduce((a, b) => (b.waiting.length < a.waiting.length ? b : a)));
    return new Promise((resolve, reject) => {
      thread.waiting.push({ resolve, reject });
      thread.worker.postMessage({ reports, addresses });
      if (thread.timer === undefined) watch(thread);
    });
  };
  return {
    width: threads,
    async readAll(reports, addresses) {
      if (reports.length === 0) return [];
      if (batches++ === 0 && firstHere) return readAllHere(reports, addresses);
      try {
        return await ask(reports, addresses);
      } catch {
        // a thread ended over one of them: each by itself, so that only that one fails
        const results: ReadResult[] = [];
        for (const [i, report] of reports.entries())
          results.push(
            ...(await ask([report], addresses?.slice(i, i + 1)).catch((error) => [
              { reason: String(error?.message ?? error) },
            ])),
          );
        return results;
      }
    },
    async close() {
      const all = pool.splice(0);
      for (const thread of all) thread.waiting = []; // nobody waits any more
      await Promise.all(all.map((t) => t.worker.terminate()));
    },
  };
}
