// What one more report costs as a PostgreSQL ledger grows: rate, memory, latency, with occurrences linked.
import { sql } from 'kysely';
import { followReports } from '../../dist/accounts/follow.js';
import { read } from '../../dist/index.js';
import { contentStems, stemsOf } from '../../dist/languages/stems.js';
import { openLedger } from '../../dist/ledger/ledger.js';
import { chance } from '../corpus.mjs';
import { median } from '../measure.mjs';
import { dayOf, news } from './news.mjs';
import { cpuSeconds } from './program.mjs';
import { startPostgres } from './servers.mjs';

const READ = 200; // reports that are read; the others have their readouts, with words and days of their own
const BATCH = 64;
const AROUND = 1000; // reports before a mark that are measured
const SEARCHES = 20;

export async function growth({ marks, database }) {
  const server = database ? null : await startPostgres();
  const ledger = await openLedger({
    database: database ?? (await server.fresh('growth')),
    stems: stemsOf,
    readerVersion: 1,
    follower: followReports(contentStems),
  });
  const known = [...news(READ)].map((report) => ({ report, readout: read(report) }));
  const random = chance(11);
  const word = () =>
    Array.from(
      { length: 3 },
      () => 'কামতনপরসলদগহবজ'[Math.floor(random() * 13)] + 'ািুে'[Math.floor(random() * 4)],
    ).join('');
  const one = (i) => {
    const { report, readout } = known[Math.floor(random() * READ)];
    const words = Array.from({ length: 8 }, word).join(' ');
    return {
      readout: { ...onDay(readout, dayOf(i)), notes: [] },
      report: {
        ...report,
        id: `${i}`,
        url: `https://outlet-${i % 40}.example/${i}`,
        published: dayOf(i),
        text: `${report.text}\n\n${words}`,
      },
    };
  };
  const points = [];
  const began = performance.now();
  let recent = [];
  let before = { seconds: 0, at: 0 };
  try {
    for (let at = 0; at < marks.at(-1); at += BATCH) {
      const batch = Array.from({ length: Math.min(BATCH, marks.at(-1) - at) }, (_, i) => one(at + i));
      const [start, cpu] = [performance.now(), process.cpuUsage()];
      await ledger.known(batch);
      await ledger.add(batch);
      const used = process.cpuUsage(cpu);
      recent.push({
        wall: performance.now() - start,
        cpu: (used.user + used.system) / 1000,
        size: batch.length,
      });
      recent = recent.slice(-Math.ceil(AROUND / BATCH));
      const mark = marks[points.length];
      if (at + batch.length < mark) continue;
      const point = await pointAt(ledger, mark, recent, performance.now() - began);
      const seconds = await serverSeconds(ledger);
      point.postgresMillisecondsPerReport =
        ((seconds - before.seconds) / (at + batch.length - before.at)) * 1000;
      before = { seconds, at: at + batch.length };
      points.push(point);
      process.stderr.write(`${JSON.stringify(point)}\n`);
    }
  } finally {
    await ledger.close();
    await server?.stop();
  }
  return { points, read: READ };
}

/** Seconds of processor time of the server's processes for this database, where it runs on this machine. */
const serverSeconds = (ledger) =>
  ledger.within(async (db) => {
    const { rows } = await sql`select pid from pg_stat_activity where datname = current_database()`.execute(
      db,
    );
    return rows.reduce((sum, { pid }) => sum + cpuSeconds(pid), 0);
  });

const DAY = 86_400_000;

/** A readout as it would be of the same report on another day: what it tells of happened then. */
function onDay(readout, day) {
  const by = Date.parse(day) - Date.parse(readout.published);
  const moved = (_, date) =>
    `"${new Date(Date.parse(date) + Math.round(by / DAY) * DAY).toISOString().slice(0, 10)}`;
  return { ...JSON.parse(JSON.stringify(readout).replace(/"(20\d\d-\d\d-\d\d)/g, moved)), published: day };
}

const diskBytes = (ledger) =>
  ledger.within(async (db) => {
    const { rows } = await sql`select pg_database_size(current_database()) as bytes`.execute(db);
    return Number(rows[0].bytes);
  });

async function pointAt(ledger, reports, recent, elapsed) {
  const perReport = (pick) => median(recent.map((r) => r[pick] / r.size));
  const search = [];
  for (let i = 0; i < SEARCHES; i++) {
    const start = performance.now();
    await ledger.search({ text: ['police', 'বন্যা', 'minister', 'সরকার'][i % 4], limit: 20 });
    search.push(performance.now() - start);
  }
  const batches = recent.map((r) => r.wall).sort((a, b) => a - b);
  const point = {
    reports,
    seconds: elapsed / 1000,
    millisecondsPerReport: perReport('wall'),
    cpuMillisecondsPerReport: perReport('cpu'),
    batchLatency: { median: median(batches), p95: batches[Math.floor(batches.length * 0.95)] },
    searchLatency: median(search),
    megabytes: Math.round(process.memoryUsage().rss / 2 ** 20),
    kilobytesOnDiskPerReport: (await diskBytes(ledger)) / reports / 1000,
  };
  return point;
}
