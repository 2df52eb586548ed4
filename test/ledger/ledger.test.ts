import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, describe, expect, test } from 'vitest';
import { connect } from '../../src/ledger/connect.js';
import { ledgerError } from '../../src/ledger/failure.js';
import type { Ledger } from '../../src/ledger/ledger.js';
import type { Database } from '../../src/ledger/schema.js';
import { STEPS } from '../../src/ledger/steps/steps.js';
import { verify } from '../../src/proposing/verify.js';
import { read } from '../../src/reader/read.js';
import { ReadoutError } from '../../src/readout/error.js';
import type { Report } from '../../src/readout/report.js';
import { databases, KINDS, kept } from './databases.js';
import { all, bridge, denial, river, strike, undated } from './reports.js';

const dbs = databases();
afterAll(() => dbs.close(), 240_000);
const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'nothing thrown',
    (error) => (error instanceof ReadoutError ? error.code : error),
  );

describe.each(KINDS)('a ledger on %s', { timeout: 240_000 }, (kind) => {
  // opening costs a second: tests that have reports of their own share one ledger
  let opened: Promise<Ledger> | undefined;
  const shared = () =>
    (opened ??= dbs
      .place(kind)
      .then((place) => dbs.open(place, { now: () => new Date('2025-01-02T00:00:00Z') })));
  afterAll(async () => (await opened)?.close(), 240_000);

  test('gives back what it was given', async () => {
    const ledger = await dbs.open(await dbs.place(kind));
    await ledger.add(all.map(kept));
    for (const report of all) {
      const back = await ledger.get(report.url ?? report.id);
      expect(back!.report).toEqual(report);
      const { text: _, ...readout } = back!.readout;
      expect(readout).toEqual(read(report));
    }
    expect(await ledger.addresses()).toEqual([strike.url, denial.url, bridge.url, river.url, undated.id]);
    const { items } = await ledger.reports();
    const latest = await ledger.latest([...items.map((item) => item.id), 999_999]); // nobody has that number
    for (const [i, { kept, actors }] of latest.entries()) {
      expect(kept).toEqual(await ledger.get(items[i]!.id));
      expect(actors).toEqual(await ledger.actorsIn(kept.id, kept.version));
    }
    expect(latest.length).toBe(items.length);
    await ledger.close();
  });

  test('the same again changes nothing; an edit is a version; a newer reader reads again', async () => {
    const place = await dbs.place(kind);
    let ledger = await dbs.open(place);
    const outcomes = async (...reports: Report[]) =>
      (await ledger.add(reports.map(kept))).map((a) => `${a.outcome} ${a.version}`);
    expect(await outcomes(river, bridge)).toEqual(['new 1', 'new 1']);
    expect(await outcomes(bridge, river)).toEqual(['same 1', 'same 1']);
    expect(await ledger.known([kept(river), kept(strike)])).toEqual([true, false]);
    const edited = { ...bridge, text: bridge.text.replace('500', '300') };
    expect(await outcomes(edited, bridge, bridge)).toEqual(['edited 2', 'edited 3', 'same 3']);
    expect(await outcomes({ ...undated, published: '2025-05-01' }, undated)).toEqual(['new 1', 'same 1']);
    expect(await outcomes({ ...undated, published: '2025-05-02' })).toEqual(['reread 1']);
    expect((await ledger.get('undated'))!.report.published).toBe('2025-05-02');
    expect(await ledger.edited()).toEqual([bridge.url]);
    expect(await ledger.summary()).toMatchObject({ reports: 3, versions: 5, failures: 0 });
    await ledger.close();

    ledger = await dbs.open(place, { readerVersion: 2 });
    expect(await ledger.stale({ limit: 10 })).toEqual([bridge.url, river.url, 'undated']);
    expect(await outcomes(river)).toEqual(['reread 1']);
    expect(await ledger.stale({ limit: 10 })).toEqual([bridge.url, 'undated']);
    const { text: _, ...readout } = (await ledger.get(river.url!))!.readout;
    expect(readout).toEqual(read(river));
    await ledger.close();
  });

  test('what a model proposed is marked, found, and kept when the text is read again', async () => {
    const ledger = await shared();
    const text = 'Ferry fares to rise\n\nRokeya Begum kept nothing to herself: “Nobody asked us.”';
    const report: Report = { id: 'ferry', text, language: 'en' };
    const proposal = { source: 'Rokeya Begum', cue: 'kept nothing to herself', content: 'Nobody asked us' };
    const { readout } = verify(read(report), text, [{ ...proposal, act: 'claim' }], 'small-model');
    await ledger.add([{ report, readout }]);
    const [proposed] = readout.attributions.filter((a) => a.proposedBy);
    const dated = { ...report, published: '2025-05-01' };
    for (const outcome of ['reread', 'same']) {
      expect((await ledger.get('ferry'))!.readout.attributions).toContainEqual(proposed);
      expect((await ledger.search({ speaker: 'Rokeya Begum', act: 'claim' })).hits).toHaveLength(1);
      expect((await ledger.add([kept(dated)]))[0]!.outcome).toBe(outcome);
    }
  });

  test('a clock that is set back changes no order', async () => {
    let now = new Date('2026-03-01T12:00:00Z');
    const ledger = await dbs.open(await dbs.place(kind), { now: () => now });
    await ledger.add([kept(bridge)]);
    now = new Date('2019-01-01T00:00:00Z');
    const edited = { ...bridge, text: bridge.text.replace('500', '300') };
    expect((await ledger.add([kept(edited), kept(river)])).map((a) => a.version)).toEqual([2, 1]);
    expect((await ledger.versions((await ledger.get(bridge.url!))!.id)).map((v) => v.number)).toEqual([1, 2]);
    expect((await ledger.get(bridge.url!))!.report.text).toBe(edited.text);
    expect((await ledger.search({ text: '300' })).hits.map((hit) => hit.address)).toEqual([bridge.url]);
    await ledger.close();
  });

  test('tells what an edit changed', async () => {
    const ledger = await shared();
    await ledger.add([kept(river)]);
    const text = river.text
      .replace('৫০০', '৩০০')
      .replace('আবার খুলে দেওয়া হবে', 'আর খুলে দেওয়া হবে না')
      .concat('ক্রেমলিন জানিয়েছে, নতুন চুক্তি সই হবে।\n');
    await ledger.add([kept({ ...river, text: text.normalize('NFC') })]);
    const diff = (await ledger.diff(river.url!))!;
    expect([diff.before, diff.after]).toEqual([1, 2]);
    expect(diff.figures.changed.map((c) => [c.before.fields.value, c.after.fields.value])).toEqual([
      [500, 300],
    ]);
    expect(diff.figures.came).toEqual([]);
    expect(diff.attributions.came.map((c) => c.fields.source)).toEqual(['ক্রেমলিন']);
    expect(diff.attributions.went).toEqual([]);
    expect(diff.attributions.changed.flatMap((c) => c.fields)).toContain('content');
    expect(await ledger.diff('nowhere')).toBe(null);
  });

  test('one bad report in a batch leaves nothing of the batch', async () => {
    const ledger = await shared();
    const broken = kept(bridge);
    broken.readout.attributions[0]!.cue = { start: null as never, end: 3 };
    expect(await codeOf(ledger.add([kept(strike), broken]))).toBe('ledger.failed');
    expect(await ledger.get(strike.url!)).toBe(null);
    await ledger.add([kept(strike)]);
    expect((await ledger.get(strike.url!))!.version).toBe(1);
  });

  test('texts that no database takes as they are', async () => {
    const ledger = await shared();
    const rows: [string, string, string][] = [
      ['nul', 'He said\u0000 so.', 'He said\ufffd so.'],
      ['half', 'He said\ud83d so.', 'He said\ufffd so.'],
      ['backslash', 'C:\\u0000 \\ud83d "x" \'y\' \\', 'C:\\u0000 \\ud83d "x" \'y\' \\'],
      ['long', `${'ক'.repeat(3000)} বলেন। `.repeat(20), `${'ক'.repeat(3000)} বলেন। `.repeat(20)],
      ['emoji', '👩‍👩‍👧 said “so”.', '👩‍👩‍👧 said “so”.'],
      [`https://x.example/${'a'.repeat(5000)}`, 'Long address.', 'Long address.'],
    ];
    for (const [id, text, back] of rows) {
      const [added] = await ledger.add([kept({ id, text })]);
      expect((await ledger.get(added!.address))!.report.text).toBe(back);
      expect((await ledger.add([kept({ id, text })]))[0]!.outcome).toBe('same');
    }
  });

  test('keeps failures once, and forgets them when settled', async () => {
    const ledger = await shared();
    const error = new ReadoutError('input.missing', { file: 'a.txt' });
    await ledger.fail({ input: 'a.txt', source: 'a.txt', error });
    await ledger.fail({ input: 'a.txt', source: 'a.txt', error });
    await ledger.fail({ input: 'b.jsonl#3', source: 'b.jsonl', error });
    expect((await ledger.failures()).map((f) => [f.input, f.tries, f.values])).toEqual([
      ['a.txt', 2, { file: 'a.txt' }],
      ['b.jsonl#3', 1, { file: 'a.txt' }],
    ]);
    await ledger.settle(['b.jsonl'], new Date('2025-01-01'));
    expect(await ledger.failures()).toHaveLength(2);
    expect((await ledger.failures({ offset: 1, limit: 1 })).map((f) => f.source)).toEqual(['b.jsonl']);
    expect(await ledger.countFailures()).toBe(2);
    await ledger.settle(['b.jsonl'], new Date('2025-01-03'));
    expect((await ledger.failures()).map((f) => f.input)).toEqual(['a.txt']);
  });

  test('a backup becomes the same ledger elsewhere, on either database', async () => {
    const ledger = await dbs.open(await dbs.place(kind));
    await ledger.add(all.map(kept));
    await ledger.add([kept({ ...bridge, text: bridge.text.replace('500', '700') })]);
    const [a, b] = [(await ledger.actors(['পেত্রোভা', 'Petrova']))[0]!, (await ledger.actors(['মোল্লা']))[0]!];
    await ledger.merge(a, b);
    const failure = {
      input: 'a.txt',
      source: 'a.txt',
      error: new ReadoutError('input.empty', { file: 'a.txt' }),
    };
    await ledger.fail(failure);
    const lines: string[] = [];
    for await (const line of ledger.backup()) lines.push(line);
    await ledger.close();
    const stream = async function* (from: string[]) {
      yield* from;
    };
    for (const other of KINDS) {
      const copy = await dbs.open(await dbs.place(other));
      await copy.fail(failure); // a first try that brought nothing is no reason to refuse
      expect(await codeOf(copy.restore(stream(lines.slice(0, -1)), 'x'))).toBe('ledger.backup-damaged');
      expect((await copy.summary()).reports).toBe(0);
      expect(await copy.restore(stream(lines), 'x')).toBe(5);
      const again: string[] = [];
      for await (const line of copy.backup()) again.push(line);
      // but for the entry that says so, and the count of lines
      const entry = again.findLastIndex((l) => l.startsWith('["audit"'));
      expect(again.splice(entry, 1)[0]).toContain('"restore"');
      expect(again.slice(0, -1)).toEqual(lines.slice(0, -1));
      expect(await codeOf(copy.restore(stream(lines), 'x'))).toBe('ledger.not-empty');
      expect((await copy.add([kept({ id: 'later', text: 'He said so.' })]))[0]!.outcome).toBe('new');
      await copy.close();
    }
  });

  test('refuses a ledger of a newer Readout', async () => {
    const place = await dbs.place(kind);
    await (await dbs.open(place)).close();
    const { db, close } = await connect(place);
    await sql`insert into ledger_schema values (99, 'something-later')`.execute(db);
    await close();
    expect(await codeOf(dbs.open(place))).toBe('ledger.newer');
    expect(await codeOf(dbs.open(place))).toBe('ledger.newer'); // and lets the folder go
  });

  /** A database that has had some steps only. */
  const emptyPlace = async () =>
    kind === 'PGlite' ? { directory: mkdtempSync(join(dbs.folder, 'bare-')) } : dbs.place(kind);
  async function withSteps(steps: typeof STEPS, schema: (db: Database) => Promise<unknown>) {
    const place = await emptyPlace();
    const { db, close } = await connect(place);
    for (const step of steps) await step.make(db as never);
    await schema(db);
    await close();
    return place;
  }

  test('steps of the schema are known by name: one merged later is made where it is missing', async () => {
    const had = STEPS.filter((s) => s.name !== 'feeds');
    const place = await withSteps(had, async (db) => {
      await sql`create table ledger_schema (version integer primary key, name text unique)`.execute(db);
      for (const [i, { name }] of had.entries())
        await db
          .insertInto('ledger_schema')
          .values({ version: i + 1, name })
          .execute();
    });
    const ledger = await dbs.open(place);
    expect(await ledger.feeds()).toEqual([]);
    expect((await ledger.add([kept(river)]))[0]!.outcome).toBe('new');
    await ledger.close();
  });

  test('a ledger from before steps had names gets what it lacks', async () => {
    const place = await withSteps(STEPS.slice(0, 1), async (db) => {
      await sql`create table ledger_schema (version integer primary key)`.execute(db);
      await sql`insert into ledger_schema values (1)`.execute(db);
    });
    const ledger = await dbs.open(place);
    expect((await ledger.add([kept(river)]))[0]!.outcome).toBe('new');
    await ledger.close();
  });

  test('several add to one ledger at once', async () => {
    const place = await dbs.place(kind);
    const ledger = await dbs.open(place);
    const others =
      kind === 'PostgreSQL' ? await Promise.all([dbs.open(place), dbs.open(place)]) : [ledger, ledger];
    const texts = Array.from({ length: 12 }, (_, i) =>
      kept({ ...bridge, id: `${i}`, url: `https://x.example/${i}` }),
    );
    await Promise.all(
      [ledger, ...others].map((l) => Promise.all([l.add(texts), l.add([...texts].reverse())])),
    );
    expect(await ledger.summary()).toMatchObject({ reports: 12, versions: 12 });
    for (const l of new Set([ledger, ...others])) await l.close();
  });
});

test('two processes on one folder: the second is told who has it', async () => {
  const place = await dbs.place('PGlite');
  const ledger = await dbs.open(place);
  expect(await codeOf(dbs.open(place))).toBe('ledger.locked');
  await ledger.close();
  await (await dbs.open(place)).close();
}, 240_000);

test('a full disk: nothing is begun, what is there can be read, and it goes on when there is room', async () => {
  const place = (await dbs.place('PGlite')) as { directory: string };
  let ledger = await dbs.open(place);
  await ledger.add([kept(river)]);
  await ledger.close();
  const full = await dbs.open({ ...place, leastFree: Number.MAX_SAFE_INTEGER });
  expect(await codeOf(full.add([kept(bridge)]))).toBe('ledger.disk-full');
  expect(await codeOf(full.fail({ input: 'a', source: 'a', error: new ReadoutError('input.empty') }))).toBe(
    'ledger.disk-full',
  );
  expect((await full.search({ text: 'রাশিয়া'.normalize('NFC') })).hits).toHaveLength(1);
  await full.close();
  ledger = await dbs.open(place);
  expect((await ledger.add([kept(bridge), kept(river)])).map((a) => a.outcome)).toEqual(['new', 'same']);
  await ledger.close();
  const nowhere = { directory: join(dbs.folder, 'none'), leastFree: Number.MAX_SAFE_INTEGER };
  expect(await codeOf(dbs.open(nowhere))).toBe('ledger.disk-full');
}, 240_000);

test.each<[error: { code?: string; message?: string }, ours: string]>([
  [{ code: '53100', message: 'could not extend file' }, 'ledger.disk-full'],
  [{ code: 'ENOSPC' }, 'ledger.disk-full'],
  [{ message: 'could not write: No space left on device' }, 'ledger.disk-full'],
  [{ code: '57P01', message: 'terminating connection' }, 'ledger.gone'],
  [{ code: 'ECONNREFUSED' }, 'ledger.gone'],
  [{ code: '28P01' }, 'ledger.denied'],
  [{ code: '3D000' }, 'ledger.no-database'],
  [{ code: '22P02', message: 'invalid input' }, 'ledger.failed'],
])('%j is %s', (error, ours) => expect(ledgerError(error, 'x').code).toBe(ours));

test('what is no server says so', async () => {
  expect(await codeOf(dbs.open({ database: 'postgres://nobody@127.0.0.1:1/x' }))).toBe('ledger.gone');
  expect(await codeOf(dbs.open({ database: 'not an address' }))).toBe('ledger.address');
  await dbs.server();
  const there = ((await dbs.place('PostgreSQL')) as { database: string }).database;
  expect(await codeOf(dbs.open({ database: `${there}_missing` }))).toBe('ledger.no-database');
}, 240_000);

test('a server that goes and comes back', async () => {
  const place = await dbs.place('PostgreSQL');
  const ledger = await dbs.open(place);
  await ledger.add([kept(river)]);
  await (await dbs.server()).restart();
  const outcomes = [];
  for (let tries = 0; tries < 3; tries++) {
    try {
      outcomes.push((await ledger.add([kept(bridge)]))[0]!.outcome);
      break;
    } catch (error) {
      expect((error as ReadoutError).code).toBe('ledger.gone');
    }
  }
  expect(outcomes).toEqual(['new']);
  expect((await ledger.summary()).reports).toBe(2);
  await ledger.close();
}, 240_000);
