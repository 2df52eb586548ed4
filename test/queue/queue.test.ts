import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { followReports } from '../../src/accounts/follow.js';
import { componentsOf } from '../../src/accounts/same-happening.js';
import type { Taken } from '../../src/intake/taken.js';
import { contentStems, stemsOf } from '../../src/languages/stems.js';
import { openLedger } from '../../src/ledger/ledger.js';
import { deadLetters } from '../../src/queue/dead.js';
import { enqueueAll, type Sent } from '../../src/queue/enqueue.js';
import { openQueue, type Queue, subjectOf } from '../../src/queue/open.js';
import { read } from '../../src/reader/read.js';
import type { Report } from '../../src/readout/report.js';
import { type Server, startPostgres } from '../ledger/postgres.js';
import { type Cluster, startNats } from './nats.js';
import { type Running, run } from './program.js';

let nats: Cluster;
let postgres: Server;
let database: string;
let queue: Queue;
let client: pg.Client;
const running: Running[] = [];

beforeAll(async () => {
  [nats, postgres] = await Promise.all([startNats(), startPostgres()]);
  database = await postgres.fresh('news');
  queue = await openQueue({ queue: nats.address, replicas: 3, ackWait: 3000 });
  client = new pg.Client({ connectionString: database });
  client.on('error', () => {});
  await client.connect();
}, 240_000);
afterAll(async () => {
  for (const { child } of running) child.kill('SIGKILL');
  await queue?.connection.close();
  await client?.end().catch(() => {});
  await Promise.all([nats?.stop(), postgres?.stop()]);
}, 60_000);

const SECRET = 'মেঘনার চরে কেউ নেই'; // stands in every text: no log may say it
const HAPPENINGS = 10;
/** Reports of a few happenings, ten days apart, each told of many times. */
const reportOf = (i: number): Report => ({
  id: `r${i}`,
  url: `https://gazette.example/${i}`,
  outlet: `Gazette ${i % 7}`,
  published: new Date(Date.UTC(2025, 0, 1 + 10 * (i % HAPPENINGS))).toISOString().slice(0, 10),
  text: `Ferry accident near Chandpur kills ${10 + (i % 3)}\n\nA ferry sank in the Meghna river near Chandpur. Police in Chandpur said ${10 + (i % 3)} people had died. Minister Karim Rahman told reporters that the ferry had no licence. The owner denied report ${i}.\n\n${SECRET}`,
});

async function* taken(from: number, to: number): AsyncGenerator<Taken> {
  for (let i = from; i < to; i++) yield { input: 'news.jsonl', report: reportOf(i), key: `${i}` };
}
const enqueue = async (from: number, to: number) => {
  const sent: Sent[] = [];
  const errors: unknown[] = [];
  const counts = await enqueueAll(taken(from, to), {
    queue,
    talk: { error: (error) => errors.push(error), notice() {} },
    progress: { update() {}, clear() {} },
    signal: new AbortController().signal,
    onSent: (one) => sent.push(one),
  });
  expect(errors).toEqual([]);
  return { sent, counts };
};
/** What others may put on the queue: bytes, or a report that cannot be written. */
const poison = async (body: unknown) =>
  (await queue.js.publish(subjectOf(queue.stream), typeof body === 'string' ? body : JSON.stringify(body)))
    .seq;
const worker = (...args: string[]) => {
  const started = run([
    ...['worker', '--queue', nats.address, '--database', database, '--threads', '1'],
    ...['--tries', '2', '--log', 'json', ...args],
  ]);
  running.push(started);
  return started;
};
const ask = async <T>(question: string) => (await client.query(question)).rows as T[];
const count = async (table: string) =>
  Number((await ask<{ n: string }>(`select count(*) n from ${table}`))[0]!.n);
const until = async (what: () => Promise<boolean>) => {
  while (!(await what().catch(() => false))) await new Promise((done) => setTimeout(done, 100));
};
const settled = async () => {
  const { num_pending, num_ack_pending } = await (await queue.consumer()).info();
  return num_pending + num_ack_pending === 0;
};

const REPORTS = 300;

test('each report is in the ledger once, whatever is killed meanwhile; what poisons is laid aside', async () => {
  const first = worker();
  await first.until('worker.ready'); // it has made the tables
  const { sent } = await enqueue(0, 200);
  const bad = [
    await poison('{"report": half'),
    await poison({ report: { id: 'x', text: ' ' }, address: 'x' }),
    await poison({ report: { ...reportOf(0), headline: { start: 5, end: 9999 } }, address: 'y' }),
    await poison({ report: { ...reportOf(0), id: 'z', url: 'z', published: '2025-99-99' }, address: 'z' }),
  ];
  const again = await enqueue(100, 200); // the cluster has these
  expect(again.counts).toMatchObject({ sent: 0, same: 100 });
  const second = worker('--metrics', '0');
  const { address } = await second.until('worker.ready');

  await until(async () => (await count('reports')) > 60);
  first.child.kill('SIGKILL'); // with messages in hand
  const leader = (await queue.jsm.streams.info(queue.stream)).cluster!.leader!;
  await nats.kill(Number(leader.slice(1)));
  const third = worker();
  const rest = await enqueue(200, REPORTS); // while the cluster chooses another leader
  sent.push(...rest.sent);
  await ask(`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'readout'`);
  nats.revive(Number(leader.slice(1)));
  await until(async () => (await count('reports')) >= REPORTS && (await settled()));

  expect(sent.length).toBe(REPORTS);
  expect([await count('reports'), await count('report_versions')]).toEqual([REPORTS, REPORTS]);
  const kept = await ask<{ address: string }>('select address from reports');
  expect(new Set(kept.map((r) => r.address))).toEqual(new Set(sent.map((s) => s.address)));
  const dead: [number, string][] = [];
  for await (const letter of deadLetters(queue)) dead.push([Number(letter.message), letter.code]);
  dead.sort((a, b) => Number(a[0]) - Number(b[0])); // one that was laid aside twice stands behind the others
  expect(dead).toEqual([
    [bad[0], 'queue.letter'],
    [bad[1], 'queue.letter'],
    [bad[2], 'queue.letter'],
    [bad[3], 'ledger.value'],
  ]);

  // what was taken in is followed by its trace to the log and to the row; the log says nothing of the text
  const traces = new Map(
    (
      await ask<{ trace: string; address: string }>(
        'select trace, address from deliveries d join reports r on r.id = d.report',
      )
    ).map((r) => [r.address, r.trace]),
  );
  for (const s of sent) expect(traces.get(s.address)).toBe(s.trace);
  const lines = [first, second, third].flatMap((w) => w.said);
  const written = new Set(lines.filter((l) => l.code === 'report.written').map((l) => l.trace));
  expect(sent.filter((s) => !written.has(s.trace)).length).toBeLessThan(150); // of the killed worker some lines are lost
  expect(JSON.stringify(lines)).not.toContain(SECRET);
  expect(JSON.stringify(lines)).not.toContain('Karim');

  const health = await fetch(`${address}healthz`);
  expect([health.status, await health.json()]).toEqual([200, { ok: true }]);
  const measured = async () => (await fetch(`${address}metrics`)).text();
  await until(async () => /readout_messages_in_hand 0/.test(await measured())); // copies that came twice are settled, too
  const metrics = await measured();
  expect(metrics).toMatch(/readout_reports_read_total\{outcome="new"\} [1-9]/);
  expect(metrics).toMatch(/readout_report_age_seconds_bucket\{le="60"\} [1-9]/);
  expect((await fetch(`${address}other`)).status).toBe(404);
  expect((await fetch(`${address}metrics`, { method: 'POST' })).status).toBe(405);

  // told to end, they end with what they have begun, and leave nothing in hand
  await enqueue(REPORTS, REPORTS + 60);
  await third.until('worker.ready');
  for (const { child } of [second, third]) child.kill('SIGTERM');
  expect(await Promise.all([second.ended, third.ended])).toEqual([0, 0]);
  const last = worker('--once');
  expect(await last.ended).toBe(0);
  expect(await settled()).toBe(true);
  expect([await count('reports'), await count('report_versions')]).toEqual([REPORTS + 60, REPORTS + 60]);
}, 240_000);

test('who tells of the same happening is worked out alike, however many workers write', async () => {
  const rows = await ask<{ report: number; occurrence: number; due: number }>(
    'select report, occurrence, due from digests order by report',
  );
  const links = await ask<{ a: number; b: number }>('select a, b from same_happening');
  expect(rows.filter((r) => r.due !== 0)).toEqual([]);
  const place = new Map(rows.map((r, i) => [r.report, i]));
  const together = componentsOf(
    rows.length,
    links.map(({ a, b }) => [place.get(a)!, place.get(b)!]),
  );
  for (const group of together)
    expect(new Set(group.map((i) => rows[i]!.occurrence))).toEqual(new Set([rows[group[0]!]!.report]));
  expect(together.length).toBe(HAPPENINGS);
});

test('a queue may bring a text twice, or an older one late: the later taken in stays the latest', async () => {
  const ledger = await openLedger({
    database: await postgres.fresh('late'),
    stems: stemsOf,
    readerVersion: 1,
    follower: followReports(contentStems),
  });
  const bring = async (message: string, text: string, hour: number) => {
    const report = { ...reportOf(1), text };
    const delivery = { message, trace: message.repeat(16), taken: new Date(Date.UTC(2025, 5, 19, hour)) };
    const item = { report, readout: read(report), delivery };
    const [known] = await ledger.known([item]);
    const [added] = await ledger.add([item]);
    return [known, added!.outcome, added!.version];
  };
  expect(await bring('m1', 'The ferry left.', 8)).toEqual([false, 'new', 1]);
  expect(await bring('m1', 'The ferry left.', 8)).toEqual([true, 'same', 1]);
  expect(await bring('m3', 'The ferry sank.', 10)).toEqual([false, 'edited', 2]);
  expect(await bring('m1', 'The ferry left.', 8)).toEqual([true, 'same', 2]); // its acknowledgement was lost
  expect(await bring('m2', 'The ferry left late.', 9)).toEqual([false, 'same', 2]); // overtaken on the way
  expect(await bring('m4', 'The ferry left.', 11)).toEqual([false, 'edited', 3]); // taken back: a version of its own
  expect((await ledger.get(reportOf(1).url!))!.report.text).toBe('The ferry left.');
  await ledger.close();
}, 60_000);

test('a thread that does not answer is ended; its reports fail, one by one', async () => {
  const built = new URL('../../dist/importing/readers.js', import.meta.url).href;
  const { startReaders } = (await import(built)) as typeof import('../../src/importing/readers.js');
  const readers = startReaders({ embedded: false }, { threads: 1, firstHere: false, patience: 1 });
  const results = await readers.readAll([reportOf(1), reportOf(2)]);
  expect(results.map((r) => r.reason)).toEqual(['no end within 0.001 s', 'no end within 0.001 s']);
  await readers.close();
});

test('what was laid aside is listed with its reason, and can be tried again', async () => {
  const cli = (...args: string[]) => run(['enqueue', '--queue', nats.address, ...args]);
  const listed = cli('--dead', '--json');
  expect(await listed.ended).toBe(0);
  const letters = listed
    .output()
    .trim()
    .split('\n')
    .map((l) => JSON.parse(l));
  letters.sort((a, b) => a.message - b.message);
  const letter = { code: 'queue.letter' };
  expect(letters).toMatchObject([letter, letter, letter, { code: 'ledger.value', address: 'z' }]);
  expect(listed.output()).not.toContain('Karim');
  const put = cli('--requeue', String(letters[0].letter), '--ui', 'en');
  expect(await put.ended).toBe(0);
  expect((await queue.jsm.streams.info(queue.dead)).state.messages).toBe(3);
  expect((await (await queue.consumer()).info()).num_pending).toBe(1);
}, 60_000);
