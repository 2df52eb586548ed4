import { afterAll, expect, test } from 'vitest';
import { importAll } from '../../src/importing/import.js';
import { readAllHere } from '../../src/importing/readers.js';
import type { Taken } from '../../src/intake/taken.js';
import { databases } from '../ledger/databases.js';
import { bridge } from '../ledger/reports.js';

const dbs = databases();
afterAll(() => dbs.close(), 240_000);

test('an import waits for a database that went away, and loses nothing', async () => {
  const ledger = await dbs.open(await dbs.place('PostgreSQL'));
  const server = await dbs.server();
  const COUNT = 400;
  async function* taken(): AsyncGenerator<Taken> {
    for (let i = 0; i < COUNT; i++) {
      if (i === 200) await server.restart();
      yield { input: 'x', report: { ...bridge, id: `${i}`, url: `https://x.example/${i}` } };
    }
  }
  const notices: string[] = [];
  const counts = await importAll(taken(), {
    ledger,
    readers: { width: 1, readAll: readAllHere, close: async () => {} },
    talk: { error: (error) => notices.push(String(error)), notice: (code) => notices.push(code) },
    progress: { update() {}, clear() {} },
    signal: new AbortController().signal,
  });
  expect(counts).toMatchObject({ new: COUNT, failed: 0 });
  expect(await ledger.summary()).toMatchObject({ reports: COUNT, versions: COUNT, failures: 0 });
  expect(new Set(notices)).toEqual(new Set(['ledger.waiting']));
  await ledger.close();
}, 240_000);
