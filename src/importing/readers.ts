import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { loadWorld } from '../gazetteer/places-of-the-world.js';
import type { Ledger } from '../ledger/ledger.js';
import { hasUnlinkedPlaces, locate } from '../reader/locate.js';
import { read } from '../reader/read.js';
import type { Readout } from '../readout/readout.js';
import type { Report } from '../readout/report.js';

/** A readout, or why there is none: the reader promises never to throw, and others are read where it breaks that. */
export type ReadResult = { readout: Readout; reason?: undefined } | { reason: string; readout?: undefined };

/** Reads reports beside what else goes on. */
export interface Readers {
  /** How many batches are read at a time. */
  readonly width: number;
  readAll(reports: readonly Report[]): Promise<ReadResult[]>;
  close(): Promise<void>;
}

export async function readAllHere(reports: readonly Report[]): Promise<ReadResult[]> {
  const results: ReadResult[] = [];
  for (const report of reports)
    try {
      const readout = read(report);
      // megabytes: only where they can help
      results.push({ readout: hasUnlinkedPlaces(readout) ? locate(readout, await loadWorld()) : readout });
    } catch (error) {
      results.push({ reason: error instanceof Error ? error.message : String(error) });
    }
  return results;
}

const MOST = 8; // more than one database takes

/** A thread for each core; an embedded database has one of them to itself. */
const threadsFor = ({ embedded }: Pick<Ledger, 'embedded'>) =>
  Math.min(MOST, Math.max(1, availableParallelism() - (embedded ? 1 : 0)));

/** Readers in threads of their own. The first batch is read here: a few reports are done before a thread has started. */
export function startReaders(ledger: Pick<Ledger, 'embedded'>, threads = threadsFor(ledger)): Readers {
  interface Thread {
    worker: Worker;
    waiting: { resolve(results: ReadResult[]): void; reject(error: unknown): void }[];
  }
  const pool: Thread[] = [];
  let batches = 0;
  const start = (): Thread => {
    const worker = new Worker(new URL('./reader-thread.js', import.meta.url));
    const thread: Thread = { worker, waiting: [] };
    worker.on('message', (results: ReadResult[]) => thread.waiting.shift()!.resolve(results));
    worker.on('error', (error) => {
      pool.splice(pool.indexOf(thread), 1);
      for (const { reject } of thread.waiting) reject(error);
    });
    pool.push(thread);
    return thread;
  };
  return {
    width: threads,
    async readAll(reports) {
      if (reports.length === 0) return [];
      if (batches++ === 0) return readAllHere(reports);
      const free = pool.find((t) => t.waiting.length === 0);
      const thread =
        free ??
        (pool.length < threads
          ? start()
          : pool.reduce((a, b) => (b.waiting.length < a.waiting.length ? b : a)));
      return new Promise((resolve, reject) => {
        thread.waiting.push({ resolve, reject });
        thread.worker.postMessage(reports);
      });
    },
    async close() {
      await Promise.all(pool.map((t) => t.worker.terminate()));
    },
  };
}
