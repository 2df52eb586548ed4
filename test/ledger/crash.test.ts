import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { gunzipSync, gzipSync } from 'node:zlib';
import { sql } from 'kysely';
import { afterAll, describe, expect, test } from 'vitest';
import { connect } from '../../src/ledger/connect.js';
import type { Ledger } from '../../src/ledger/ledger.js';
import { databases, KINDS, kept, type Place } from './databases.js';
import { all } from './reports.js';

const CHILD = fileURLToPath(new URL('./crash-child.mjs', import.meta.url));
const KILLS = 10;
const dbs = databases();
afterAll(() => dbs.close(), 240_000);

const items = Array.from({ length: 40 }, (_, i) => {
  const { report, readout } = kept(all[i % all.length]!);
  return { report: { ...report, id: `${i}` }, readout: { ...readout, id: `${i}` }, address: `report:${i}` };
});
const file = join(dbs.folder, 'items.json');
writeFileSync(file, JSON.stringify(items));
const few = items.slice(0, 12);
const fewFile = join(dbs.folder, 'few.json');
writeFileSync(fewFile, JSON.stringify(few));

/**
 * Lets a process add reports and kills it `wait` ms after it has said that `batches` are kept (-1: after its start, when
 * it is about to open the ledger). Returns what it had said.
 */
async function addAndKill(place: Place, batches: number, wait: number, size: number): Promise<string[]> {
  const child = spawn(process.execPath, [CHILD, JSON.stringify(place), file, 'add', `${size}`]);
  let said = '';
  let complaints = '';
  let timer: NodeJS.Timeout | undefined;
  const killSoon = () => (timer ??= setTimeout(() => child.kill('SIGKILL'), wait));
  if (batches < 0) killSoon();
  child.stdout.setEncoding('utf8').on('data', (piece: string) => {
    said += piece;
    if (said.split('\n').length - 2 >= batches * size) killSoon();
  });
  child.stderr.setEncoding('utf8').on('data', (piece: string) => (complaints += piece));
  const [code, signal] = await once(child, 'close');
  clearTimeout(timer);
  expect({ code, signal, complaints }).toEqual({ code: null, signal: 'SIGKILL', complaints: '' });
  const lines = said.split('\n').slice(0, -1); // the last one may be cut
  return lines.filter((line) => line.startsWith('kept '));
}

/** Lets a process do a task and kills it `wait` ms after it has begun; whether it was done before. */
async function doAndKill(task: string, place: Place, from: string, wait: number): Promise<boolean> {
  const child = spawn(process.execPath, [CHILD, JSON.stringify(place), from, task]);
  let said = '';
  let complaints = '';
  let timer: NodeJS.Timeout | undefined;
  child.stderr.setEncoding('utf8').on('data', (piece: string) => (complaints += piece));
  child.stdout.setEncoding('utf8').on('data', (piece: string) => {
    said += piece;
    timer ??= setTimeout(() => child.kill('SIGKILL'), wait);
  });
  await once(child, 'close');
  clearTimeout(timer);
  expect(complaints).toBe('');
  return said.includes('done');
}

/** Every record of a ledger, by report. */
async function readoutsOf(ledger: Ledger): Promise<unknown[]> {
  const found = [];
  for (const { address } of few) found.push((await ledger.get(address))?.readout);
  return found;
}

describe.concurrent.each(KINDS)('kill -9 on %s', (kind) => {
  test('while restoring: all of it is there, or nothing; then it is restored', async ({ expect }) => {
    const source = await dbs.open(await dbs.place(kind));
    await source.add(few);
    const wanted = await readoutsOf(source);
    const backup = join(dbs.folder, `${kind}.jsonl`);
    writeFileSync(backup, '');
    for await (const line of source.backup()) appendFileSync(backup, line);
    await source.close();
    const place = await dbs.place(kind);
    for (const wait of [40, 60_000]) {
      const done = await doAndKill('restore', place, backup, wait);
      const ledger = await dbs.open(place);
      const { reports } = await ledger.summary();
      expect(done ? [few.length] : [0, few.length]).toContain(reports);
      if (reports > 0) expect(await readoutsOf(ledger)).toEqual(wanted);
      await ledger.close();
      if (reports > 0) return;
    }
    expect.unreachable();
  }, 400_000);

  test('while writing a backup: what stood there before is whole until the new one is', async ({
    expect,
  }) => {
    const place = await dbs.place(kind);
    const ledger = await dbs.open(place);
    await ledger.add(few);
    const wanted = await readoutsOf(ledger);
    const folder = join(dbs.folder, `${kind}-backups`);
    mkdirSync(folder);
    const backup = join(folder, 'news.gz');
    const before = gzipSync('what stood there before');
    writeFileSync(backup, before);
    await ledger.close();
    let done = false;
    // at the beginning, while it is written beside its place, and at its end; then to the end
    for (const wait of kind === 'PGlite' ? [900, 60_000] : [60, 200, 60_000]) {
      done = await doAndKill('backup', place, backup, wait);
      const found = readFileSync(backup);
      if (!found.equals(before)) {
        const lines = gunzipSync(found).toString().trimEnd().split('\n'); // whole, or this throws
        expect(JSON.parse(lines.at(-1)!)).toEqual({ end: lines.length - 2 });
      }
      if (done) break;
    }
    expect(done).toBe(true);
    expect(readdirSync(folder)).toEqual(['news.gz']); // what a kill has left beside it is written over
    const copy = await dbs.open(await dbs.place(kind));
    const lines = gunzipSync(readFileSync(backup)).toString().trimEnd().split('\n');
    await copy.restore(Readable.from(lines), backup);
    expect(await readoutsOf(copy)).toEqual(wanted);
    await copy.close();
  }, 400_000);

  test('while reading again: each report is as it was or as it is now, and the rest is known', async ({
    expect,
  }) => {
    const place = await dbs.place(kind);
    const first = await dbs.open(place);
    await first.add(few);
    const before = await readoutsOf(first);
    await first.close();
    for (const wait of [25, 60_000]) {
      const done = await doAndKill('reread', place, fewFile, wait);
      const ledger = await dbs.open(place, { readerVersion: 2 });
      expect(await readoutsOf(ledger)).toEqual(before);
      const { versions } = await ledger.summary();
      expect(versions).toBe(few.length); // the text is the same, and so is the version
      const stale = await ledger.stale({ after: '', limit: 100 });
      if (done) expect(stale).toEqual([]);
      await ledger.close();
    }
  }, 400_000);

  test(`${KILLS} times at any moment: all that was said to be kept is whole, and nothing is half there`, async ({
    expect,
  }) => {
    const place = await dbs.place(kind);
    const acknowledged = new Map<string, number>();
    let total = 0;
    for (let i = 0; i < KILLS; i++) {
      // a few die while opening, which after a kill means recovery; the others at random moments of adding
      const opening = i % 5 === 4;
      const batches = opening ? -1 : Math.floor(Math.random() * 6);
      const wait = Math.random() * (opening ? 1500 : 60);
      for (const line of await addAndKill(place, batches, wait, [1, 3, 8][i % 3]!)) {
        const [, version, address] = line.split(' ') as [string, string, string];
        acknowledged.set(address, Math.max(Number(version), acknowledged.get(address) ?? 0));
        total++;
      }
    }
    expect(total).toBeGreaterThan(KILLS);

    const ledger = await dbs.open(place);
    const { reports, versions } = await ledger.summary();
    expect(reports).toBeGreaterThanOrEqual(acknowledged.size);
    let seen = 0;
    for (const { address, report, readout } of items) {
      const last = await ledger.get(address);
      expect(last?.version ?? 0).toBeGreaterThanOrEqual(acknowledged.get(address) ?? 0);
      seen += last?.version ?? 0;
      for (const version of last ? new Set([1, last.version]) : []) {
        const back = (await ledger.get(address, version))!;
        expect(back.report.text.trimEnd()).toBe(report.text.trimEnd());
        const { text: _, ...records } = back.readout;
        expect(records).toEqual({ ...readout, text: undefined });
      }
    }
    expect(versions).toBe(seen); // numbers of versions have no gaps
    await ledger.close();

    const { db, close } = await connect(place);
    const { rows } = await sql`
      select r.id from reports r left join report_versions v on v.report = r.id left join search s on s.report = r.id
      where v.id is null or s.report is null`.execute(db);
    expect(rows).toEqual([]); // no report without a version, none that searching would miss
    await close();
  }, 400_000);
});
