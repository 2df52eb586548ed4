// Reading alone, on one and on two threads: reports and megabytes a second, and what that means for Common Crawl's news.
import { availableParallelism } from 'node:os';
import { startReaders } from '../../dist/importing/readers.js';
import { median } from '../measure.mjs';
import { news } from './news.mjs';

const A_DAY = 380_000; // articles that Common Crawl's news collection gains
const ARCHIVE = 1_350_000_000; // … and holds
const DAYS = 30;
const BATCH = 24;
const ROUNDS = 3;

/** `count` reports, round after round on each number of threads in turn; the first round of each warms up. */
export async function reading({ count, threads = [1, 2] }) {
  const reports = [...news(count)];
  const bytes = reports.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  const pools = threads.map((n) => ({
    n,
    readers: startReaders({ embedded: false }, { threads: n, firstHere: false }),
    took: [],
  }));
  for (let round = -1; round < ROUNDS; round++)
    for (const { n, readers, took } of pools) {
      const before = process.cpuUsage();
      const began = performance.now();
      const under = new Set();
      for (let at = 0; at < reports.length; at += BATCH) {
        const going = readers.readAll(reports.slice(at, at + BATCH)).finally(() => under.delete(going));
        under.add(going);
        if (under.size > n) await Promise.race(under);
      }
      await Promise.all(under);
      const { user, system } = process.cpuUsage(before);
      if (round >= 0) took.push({ wall: (performance.now() - began) / 1000, cpu: (user + system) / 1e6 });
    }
  await Promise.all(pools.map((p) => p.readers.close()));
  const rows = pools.map(({ n, took }) => {
    const wall = median(took.map((t) => t.wall));
    const cpu = median(took.map((t) => t.cpu));
    return {
      threads: n,
      reportsPerSecond: count / wall,
      megabytesPerSecond: bytes / 1e6 / wall,
      cpuMillisecondsPerReport: (cpu / count) * 1000,
    };
  });
  // by processor time: what a machine with nothing else to do would need
  const perReport = Math.min(...rows.map((r) => r.cpuMillisecondsPerReport)) / 1000;
  const cores = Math.min(2, availableParallelism());
  return {
    reports: count,
    bytesPerReport: bytes / count,
    rows,
    commonCrawl: {
      cores,
      hoursForADay: (A_DAY * perReport) / cores / 3600,
      machinesForTheArchiveInAMonth: (ARCHIVE * perReport) / cores / (DAYS * 86_400),
      secondsPerReport: perReport,
    },
  };
}
