import { afterAll, expect, test } from 'vitest';
import { openAccounts } from '../../src/accounts/accounts.js';
import { followReports } from '../../src/accounts/follow.js';
import { meaningsOf } from '../../src/asking/meanings.js';
import { contentStems, stemsOf } from '../../src/languages/stems.js';
import type { Ledger } from '../../src/ledger/ledger.js';
import { databases, kept } from '../ledger/databases.js';
import { call, ferry } from './reports.js';

const tools = databases();
afterAll(() => tools.close());
const accountsOf = (ledger: Ledger) =>
  openAccounts({ ledger, stems: stemsOf, contentStems, meanings: meaningsOf });
const open = async () => tools.open(await tools.place('PGlite'), { follower: followReports(contentStems) });
const all = [...ferry, ...call];

test('occurrences grow as reports are added, in whatever order; adding again changes nothing', async () => {
  const lists = [];
  for (const reports of [all, [...all].reverse()]) {
    const ledger = await open();
    for (const report of reports) await ledger.add([kept(report)]);
    await ledger.add(reports.map(kept));
    const { items } = await accountsOf(ledger).occurrences();
    lists.push(items);
    await ledger.close();
  }
  expect(lists[0]!.map((o) => o.reports)).toEqual([2, 1]);
  expect(lists[1]).toEqual(lists[0]);
});

test('a list compares only what has changed since it was last shown', async () => {
  const ledger = await open();
  await ledger.add(ferry.slice(0, 1).map(kept));
  const accounts = accountsOf(ledger);
  const kept1 = async () =>
    ledger.within((db) => db.selectFrom('summaries').select(['occurrence', 'basis']).execute());
  expect(await kept1()).toEqual([]);
  const { items } = await accounts.occurrences();
  const [before] = await kept1();
  expect((await accounts.occurrences()).items).toEqual(items);
  expect(await kept1()).toEqual([before]);
  await ledger.add(ferry.slice(1).map(kept));
  expect((await accounts.occurrences()).items.map((o) => o.reports)).toEqual([2]);
  const [after] = await kept1();
  expect(after!.occurrence).toBe(before!.occurrence);
  expect(after!.basis).not.toBe(before!.basis);
  // one that an older writer has left behind is made again
  await ledger.within((db) => db.updateTable('summaries').set({ basis: before!.basis }).execute());
  expect((await accounts.occurrences()).items.map((o) => o.reports)).toEqual([2]);
  expect(await kept1()).toEqual([after]);
  await ledger.close();
});

test('who has no patience gets what there is, and the others when asking again', async () => {
  const ledger = await open();
  await ledger.add(all.map(kept));
  const hasty = accountsOf(ledger);
  const told: number[][] = [];
  let page = await hasty.occurrences({ patience: -1 });
  for (; page.pending > 0; page = await hasty.occurrences({ patience: -1 }))
    told.push([page.items.length, page.pending]);
  const whole = await accountsOf(ledger).occurrences();
  expect(page).toEqual(whole);
  expect(whole.pending).toBe(0);
  expect(whole.items.length).toBeGreaterThan(1);
  // one more each time
  expect(told).toEqual(whole.items.slice(1).map((_, i) => [i + 1, whole.items.length - i - 1]));
  await ledger.close();
});

test('an occurrence is found by words of either language and by the id of any of its reports', async () => {
  const ledger = await open();
  await ledger.add(all.map(kept));
  const accounts = accountsOf(ledger);
  const [found] = await accounts.compare('ferry meghna');
  expect(found!.reports).toEqual(['ferry-1', 'ferry-2']);
  expect((await accounts.compare('মেঘনা লঞ্চ'))[0]!.id).toBe(found!.id);
  expect((await accounts.compare(found!.id))[0]).toEqual(found);
  expect(await accounts.compare('ottoman railway')).toEqual([]);
  expect((await accounts.compareReports(['ferry-2'])).reports).toEqual(['ferry-2']);
  await ledger.close();
});

test('what an older Readout has added is caught up with', async () => {
  const place = await tools.place('PGlite');
  const older = await tools.open(place);
  await older.add(all.map(kept));
  await older.close();
  const ledger = await tools.open(place, { follower: followReports(contentStems) });
  const accounts = accountsOf(ledger);
  expect(await accounts.catchUp()).toBe(3);
  expect(await accounts.catchUp()).toBe(0);
  expect((await accounts.occurrences()).items.map((o) => o.reports)).toEqual([2, 1]);
  await ledger.close();
});
