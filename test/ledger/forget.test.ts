import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sql } from 'kysely';
import pg from 'pg';
import { afterAll, describe, expect, test } from 'vitest';
import { openAccounts } from '../../src/accounts/accounts.js';
import { followReports } from '../../src/accounts/follow.js';
import { contentStems, stemsOf } from '../../src/languages/stems.js';
import type { Ledger } from '../../src/ledger/ledger.js';
import { ReadoutError } from '../../src/readout/error.js';
import { counted, databases, KINDS, kept, type Place } from './databases.js';
import { all, bridge, denial, river } from './reports.js';

const dbs = databases();
afterAll(() => dbs.close(), 240_000);

const follower = followReports(contentStems);
const again = { ...river, id: 'again', url: 'https://nodir.example/2', outlet: 'প্রভাত' };

/** Everything in a ledger, as it would be written to a backup, and what a backup leaves out. */
async function contents(ledger: Ledger): Promise<string> {
  const lines: string[] = [];
  for await (const line of ledger.backup()) lines.push(line);
  return lines.join('');
}

/** Whether a database's own files hold some words. */
function inFiles(place: Place, words: string): string[] {
  if (!('directory' in place)) return [];
  return readdirSync(place.directory, { recursive: true, encoding: 'utf8' }).filter((name) => {
    try {
      return readFileSync(join(place.directory, name)).includes(words);
    } catch {
      return false; // a folder
    }
  });
}

describe.each(KINDS)('forgetting on %s', { timeout: 240_000 }, (kind) => {
  test('a report goes with its versions, reviews and those whom it alone named; then somebody', async () => {
    const place = await dbs.place(kind);
    let ledger = await dbs.open(place, { follower, author: 'মিতা' });
    const secret = 'Zebedee Quillfeather';
    const text = `${bridge.text}\n${secret} said that he had paid 700 dollars.\n`;
    await ledger.add([...all.filter((r) => r !== bridge), again].map(kept));
    await ledger.add([kept(bridge)]);
    await ledger.add([kept({ ...bridge, text })]);
    const id = (await ledger.get(bridge.url!))!.id;
    const { readout } = (await ledger.get(id))!;
    const n = readout.attributions.findIndex((a) =>
      readout.entities.some((e) => e.id === a.source && e.name === secret),
    );
    await ledger.review({
      report: id,
      record: 'attribution',
      span: readout.attributions[n]!.cue,
      n,
      verdict: 'corrected',
      change: { addressee: { name: `${secret} junior` } },
      author: 'মিতা',
    });
    expect((await ledger.complete('Zebedee')).length).toBeGreaterThan(0);
    // whatever else is made of a report: lists of occurrences, the planner's notes of common words, what failed of it
    const accounts = openAccounts({ ledger, stems: stemsOf, contentStems, meanings: () => [] });
    expect((await accounts.occurrences({})).items.length).toBeGreaterThan(1);
    await accounts.compare('bridge');
    const error = new ReadoutError('input.no-text', { file: bridge.url! });
    await ledger.fail({ input: bridge.url!, source: bridge.url!, error });
    await ledger.tidy();

    // what would go, and nothing does
    const planned = await ledger.forget({ reports: [id] }, { dryRun: true });
    expect(planned).toMatchObject({ reports: 1, versions: 2, reviews: 1, remain: 0 });
    expect((await ledger.versions(id)).length).toBe(2);

    expect(await ledger.forget({ reports: [bridge.url!] })).toEqual(planned);
    expect(await ledger.get(id)).toBeNull();
    expect((await ledger.search({ text: 'bridge' })).hits).toEqual([]);
    expect(await ledger.complete('Zebedee')).toEqual([]);
    expect(
      (await ledger.complete('Hasibul')).length + (await ledger.complete('হাসিবুল')).length,
    ).toBeGreaterThan(0);
    const told = await contents(ledger);
    for (const words of [secret, 'Petrova', 'harbour.example/bridge', 'reopen on Monday'])
      expect(told).not.toContain(words);
    const [entry] = await ledger.audit({ limit: 1 });
    expect(entry).toMatchObject({ action: 'forget', author: 'মিতা', report: null, detail: planned });
    await expect(ledger.forget({ reports: [id] })).rejects.toMatchObject({ code: 'ledger.no-report' });
    await ledger.close();
    for (const words of ['Quillfeather', 'harbour.example/bridge', 'Bridge reopens'])
      expect([words, inFiles(place, words)]).toEqual([words, []]);
    if ('directory' in place) expect(inFiles(place, 'Chattogram').length).toBeGreaterThan(0); // what stays is found so

    // somebody
    ledger = await dbs.open(place, { follower, author: 'মিতা' });
    const minister = (await ledger.complete('হাসিবুল'))[0]!;
    expect(minister.name).toContain('হাসিবুল');
    expect((await ledger.statements(minister.id, 'said'))!.items.length).toBeGreaterThan(1);
    const gone = await ledger.forget({ actor: minister.id });
    expect(gone).toMatchObject({ reports: 0, remain: 3 });
    expect(gone.attributions).toBeGreaterThan(2);
    expect(await ledger.complete('হাসিবুল')).toEqual([]);
    expect(await ledger.profile(minister.id)).toBeNull();
    const left = (await ledger.get(denial.url!))!;
    expect(left.report.text).toBe(denial.text); // the text stays, as is said
    expect(left.readout.entities.some((e) => e.name.includes('হাসিবুল'))).toBe(false);
    for (const a of left.readout.attributions)
      expect(a.source === null || left.readout.entities.some((e) => e.id === a.source)).toBe(true);
    const other = (await ledger.get(river.url!))!;
    expect(other.readout.attributions.length).toBeGreaterThan(0); // what others say is still there

    // neither a newer reader nor another report brings them back
    await ledger.close();
    ledger = await dbs.open(place, { follower, readerVersion: 2 });
    await ledger.add([kept(denial), kept({ ...denial, id: 'later', url: 'https://padma.example/8' })]);
    expect(await ledger.complete('হাসিবুল')).toEqual([]);
    const { entities } = (await ledger.get('https://padma.example/8'))!.readout;
    expect(entities.some((e) => e.name.includes('হাসিবুল'))).toBe(false);
    expect(entities.some((e) => e.name.includes('রয়টার্স'.normalize('NFC')))).toBe(true);

    // with the reports that name them
    const [envoy] = await ledger.complete('মান্টিৎস্কি');
    expect(await ledger.forget({ actor: envoy!.id, withReports: true })).toMatchObject({
      reports: 2,
      remain: 0,
    });
    expect(await ledger.get(again.url)).toBeNull();
    expect(await ledger.summary()).toEqual(await counted(ledger));
    await ledger.close();
  });

  test('what only a forgotten report held together parts; who remembers an actor that is gone goes on', async () => {
    const place = await dbs.place(kind);
    const ledger = await dbs.open(place, { follower });
    await ledger.add([kept(river), kept(again), kept(denial)]);
    const accounts = openAccounts({ ledger, stems: stemsOf, contentStems, meanings: () => [] });
    const reports = async () => (await accounts.occurrences({})).items.map((o) => o.reports).sort();
    expect(await reports()).toEqual([1, 2]);
    // as another process would, behind this one's back
    await ledger
      .within(async (db) => {
        await sql`delete from reports where address = ${denial.url!}`.execute(db);
        await sql`delete from actors a where not exists (select from entities e where e.actor = a.id)`.execute(
          db,
        );
      })
      .catch(() => {});
    await ledger.add([kept({ ...denial, url: 'https://padma.example/9' })]);
    await ledger.forget({ reports: [river.url!] });
    expect((await accounts.occurrences({})).items.every((o) => o.reports === 1)).toBe(true);
    await ledger.close();
  });
});

test('of a token only a hash is kept, and none goes along with a backup', async () => {
  const place = await dbs.place('PGlite');
  const ledger = await dbs.open(place);
  const { token, secret } = await ledger.createToken({ name: 'রিনা', scope: 'write' });
  expect(secret).toMatch(/^readout_1_[\w-]{43}$/);
  expect((await ledger.createToken({ name: 'other', scope: 'read' })).secret.slice(10)).not.toBe(
    secret.slice(10),
  );
  await expect(ledger.createToken({ name: 'রিনা', scope: 'read' })).rejects.toMatchObject({
    code: 'token.taken',
  });
  expect(await ledger.token(secret)).toEqual(token);
  expect(await ledger.token(`${secret}a`)).toBeNull();
  expect(await contents(ledger)).not.toMatch(/readout_1_|"hash":"[0-9a-f]{64}","made"/);
  const rows = await ledger.within((db) => db.selectFrom('tokens').selectAll().execute());
  expect(JSON.stringify(rows)).not.toContain(secret.slice(10));
  await ledger.close();
  expect(inFiles(place, secret.slice(10))).toEqual([]);
  expect((await dbs.open(place)).embedded).toBe(true);
});

test('a partitioned ledger takes in and forgets as any other', { timeout: 240_000 }, async () => {
  const place = await dbs.place('PostgreSQL');
  const first = await dbs.open(place, { follower });
  await first.add(all.map(kept));
  await first.close();
  const client = new pg.Client({ connectionString: (place as { database: string }).database });
  await client.connect();
  const script = fileURLToPath(new URL('../../deploy/partition.sql', import.meta.url));
  await client.query(readFileSync(script, 'utf8'));
  await client.query('select next_partition(1000)');
  await client.end();

  const ledger = await dbs.open(place, { follower });
  await ledger.add([kept({ ...bridge, text: `${bridge.text}\nIt will be closed.` }), kept(again)]);
  expect((await ledger.search({ text: 'bridge' })).hits.length).toBeGreaterThan(0);
  // a report of the partition that was there, and one of the new
  expect(await ledger.forget({ reports: [bridge.url!, again.url] })).toMatchObject({
    reports: 2,
    versions: 3,
  });
  expect((await ledger.search({ text: 'bridge' })).hits).toEqual([]);
  expect((await ledger.search({})).hits.length).toBe(all.length - 1);
  expect(await ledger.summary()).toEqual(await counted(ledger));
  await ledger.close();
});
