// Reports through a cluster of three NATS servers to workers and a PostgreSQL, with servers and workers killed; and what
// a second worker adds.
import { readdirSync, readFileSync } from 'node:fs';
import pg from 'pg';
import { deadLetters } from '../../dist/queue/dead.js';
import { enqueueAll } from '../../dist/queue/enqueue.js';
import { openQueue, subjectOf } from '../../dist/queue/open.js';
import { news } from './news.mjs';
import { cpuSeconds, run } from './program.mjs';
import { startNats, startPostgres } from './servers.mjs';

const wait = (ms) => new Promise((done) => setTimeout(done, ms));

/** The servers, with a database and a queue each time that one is asked for. */
async function servers() {
  const [nats, postgres] = await Promise.all([startNats(), startPostgres()]);
  return {
    nats,
    async fresh(name, options = {}) {
      const database = await postgres.fresh(name);
      const queue = await openQueue({ queue: nats.address, stream: name, replicas: 3, ...options });
      const client = new pg.Client({ connectionString: database });
      client.on('error', () => {});
      await client.connect();
      return { database, queue, client };
    },
    stop: () => Promise.all([nats.stop(), postgres.stop()]),
  };
}

async function fill(queue, count, from = 0) {
  const sent = [];
  async function* taken() {
    for (const report of news(count, from)) yield { input: 'news', report };
  }
  await enqueueAll(taken(), {
    queue,
    talk: { error: (e) => console.error(e), notice() {} },
    progress: { update() {}, clear() {} },
    signal: new AbortController().signal,
    onSent: (s) => sent.push(s.address),
  });
  return sent;
}

const workerArgs = (nats, { database, queue }, ...more) => [
  ...['worker', '--queue', nats.address, '--stream', queue.stream, '--database', database],
  ...['--threads', '1', '--tries', '3', '--log', 'json', ...more],
];
const settled = async (queue) => {
  const { num_pending, num_ack_pending } = await (await queue.consumer()).info();
  return num_pending + num_ack_pending === 0;
};
const count = async (client, table) =>
  Number((await client.query(`select count(*) n from ${table}`)).rows[0].n);

/** `reports` reports, four workers; a server, a worker and the database's connections are killed meanwhile. */
export async function survive({ reports }) {
  const { nats, fresh, stop } = await servers();
  const place = await fresh('survive', { ackWait: 5000 });
  const { queue, client } = place;
  const began = performance.now();
  try {
    const workers = Array.from({ length: 4 }, () => run(workerArgs(nats, place)));
    await Promise.all(workers.map((w) => w.until('worker.ready')));
    const sent = await fill(queue, Math.floor(reports / 2));
    const poisoned = [];
    for (const body of ['{"half', JSON.stringify({ report: { id: 'x', text: '' }, address: 'x' }), 'null'])
      poisoned.push((await queue.js.publish(subjectOf(queue.stream), body)).seq);
    const killed = [];
    const kill = async (at, what, how) => {
      while ((await count(client, 'reports').catch(() => 0)) < at) await wait(200);
      await how();
      killed.push({ what, at });
    };
    const killing = (async () => {
      await kill(reports * 0.1, 'a worker', () => workers[0].child.kill('SIGKILL'));
      const { leader } = (await queue.jsm.streams.info(queue.stream)).cluster;
      await kill(reports * 0.2, 'a NATS server, the leader', () => nats.kill(Number(leader.slice(1))));
      await kill(reports * 0.3, 'all connections to the database', () =>
        client.query(
          `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'readout'`,
        ),
      );
      await kill(reports * 0.4, 'nothing: the server and a worker come back', () => {
        nats.revive(Number(leader.slice(1)));
        workers.push(run(workerArgs(nats, place)));
      });
    })();
    sent.push(...(await fill(queue, reports - sent.length, sent.length)));
    await killing;
    while ((await count(client, 'reports')) < reports || !(await settled(queue))) await wait(500);
    const seconds = (performance.now() - began) / 1000;
    for (const { child } of workers) child.kill('SIGTERM');
    const exits = await Promise.all(workers.map((w) => w.ended));
    const kept = new Set((await client.query('select address from reports')).rows.map((r) => r.address));
    const dead = [];
    const codes = {};
    for await (const { message, code } of deadLetters(queue)) {
      dead.push(Number(message));
      codes[code] = (codes[code] ?? 0) + 1;
    }
    dead.sort((a, b) => a - b); // one that was laid aside twice stands behind the others
    return {
      reports,
      acknowledged: sent.length,
      missing: sent.filter((address) => !kept.has(address)).length,
      inLedger: await count(client, 'reports'),
      versions: await count(client, 'report_versions'),
      deadExactlyPoisoned: JSON.stringify(dead) === JSON.stringify(poisoned),
      dead: codes,
      unlinked: await count(client, 'digests where due > 0'),
      killed,
      exits,
      seconds,
    };
  } finally {
    await client.end().catch(() => {});
    await queue.connection.close();
    await stop();
  }
}

/** The same reports by one worker and by two, each on a core of its own, in turn. */
export async function workers({ reports, rounds = 2 }) {
  const { nats, fresh, stop } = await servers();
  const times = { 1: [], 2: [] };
  const cpu = { 1: [], 2: [] };
  const postgresCpu = [];
  try {
    for (let round = 0; round < rounds; round++)
      for (const n of [1, 2]) {
        const place = await fresh(`w${round}x${n}`);
        await fill(place.queue, reports);
        // the tables are made, and the threads warm, before the clock starts
        const started = Array.from({ length: n }, (_, core) => run(workerArgs(nats, place), { core }));
        const done = async () => count(place.client, 'reports').catch(() => 0);
        while ((await done()) < reports * 0.2) await wait(50);
        const [from, began, pgBefore] = [await done(), performance.now(), cpuOf('postgres')];
        const before = started.map((w) => cpuSeconds(w.child.pid));
        while ((await done()) < reports) await wait(50);
        const wrote = reports - from;
        times[n].push((performance.now() - began) / wrote);
        cpu[n].push(started.reduce((sum, w, i) => sum + cpuSeconds(w.child.pid) - before[i], 0) / wrote);
        postgresCpu.push((cpuOf('postgres') - pgBefore) / wrote);
        for (const w of started) w.child.kill('SIGTERM');
        await Promise.all(started.map((w) => w.ended));
        await place.client.end();
        await place.queue.connection.close();
      }
  } finally {
    await stop();
  }
  const best = (list) => Math.min(...list);
  return {
    reports,
    reportsPerSecond: { one: 1000 / best(times[1]), two: 1000 / best(times[2]) },
    ratio: best(times[1]) / best(times[2]),
    cpuMillisecondsPerReport: { worker: best(cpu[1]) * 1000, postgres: best(postgresCpu) * 1000 },
  };
}

/** Seconds of processor time of all living processes of a name. */
function cpuOf(name) {
  try {
    return readdirSync('/proc')
      .filter((pid) => /^\d+$/.test(pid))
      .filter((pid) => {
        try {
          return readFileSync(`/proc/${pid}/comm`, 'utf8').trim() === name;
        } catch {
          return false;
        }
      })
      .reduce((sum, pid) => sum + cpuSeconds(pid), 0);
  } catch {
    return 0;
  }
}
