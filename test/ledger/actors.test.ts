import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Ledger } from '../../src/ledger/ledger.js';
import { ReadoutError } from '../../src/readout/error.js';
import { databases, KINDS, kept } from './databases.js';
import { all, bridge, denial, river } from './reports.js';

const dbs = databases();
afterAll(() => dbs.close(), 240_000);
const nfc = (text: string) => text.normalize('NFC');

describe.each(KINDS)('actors on %s', { timeout: 240_000 }, (kind) => {
  let ledger: Ledger;
  beforeAll(async () => {
    ledger = await dbs.open(await dbs.place(kind), { author: 'রিনা' });
    await ledger.add(all.map(kept));
  }, 240_000);
  afterAll(() => ledger?.close(), 240_000);
  const only = async (...names: string[]) => (await ledger.actors(names.map(nfc)))[0]!;
  const speaking = async (name: string) => (await ledger.search({ speaker: nfc(name) })).hits.length;

  test.each<[typed: string, first: string | null]>([
    ['হাসি', 'হাসিবুল মোল্লা'],
    ['মোল্', 'হাসিবুল মোল্লা'],
    ['হাসিবুল মো', 'হাসিবুল মোল্লা'],
    ['Hasib', 'Hasib Molla'],
    ['molla', 'Hasib Molla'],
    ['hasib m', 'Hasib Molla'],
    ['কুর্স্', 'কুরস্ক'],
    ['asibul', null],
    ['hasibul x', null],
    ['', null],
    ["'&|:*", null],
  ])('%s… is %s', async (typed, first) => {
    const found = await ledger.complete(nfc(typed));
    expect(found[0]?.name ?? null).toBe(first && nfc(first));
  });

  test('a merge counts them as one, is found by either name, and can be undone', async () => {
    const [bn, en] = [await only('হাসিবুল মোল্লা'), await only('Hasib Molla')];
    const change = await ledger.merge(en, bn);
    expect([await speaking('Molla'), await speaking('মোল্লা')]).toEqual([3, 3]);
    expect(await ledger.merge(en, bn)).toBe(null);
    const profile = (await ledger.profile(en))!;
    expect(profile).toMatchObject({ id: bn, name: nfc('হাসিবুল মোল্লা'), reports: 3 });
    expect(profile.merged.map((m) => m.id).sort()).toEqual([bn, en].sort());
    expect((await ledger.complete('Molla'))[0]!.id).toBe(bn);
    await ledger.undo(change!);
    await ledger.undo(change!);
    expect([await speaking('Molla'), await speaking('মোল্লা')]).toEqual([1, 2]);
    const again = await ledger.merge(en, bn, 'মিতা');
    expect(await ledger.separate(en)).toBeGreaterThan(again!);
    expect(await speaking('Molla')).toBe(1);
    expect((await ledger.audit({ actor: en })).map((e) => [e.action, e.author])).toEqual([
      ['separate', 'রিনা'],
      ['merge', 'মিতা'],
      ['undo', 'রিনা'],
      ['merge', 'রিনা'],
    ]);
  });

  test('a name is shown from then on, and the old one still finds', async () => {
    const petrova = await only('Petrova');
    const change = await ledger.rename(petrova, 'Marija Petrowa');
    expect((await ledger.profile(petrova))!.name).toBe('Marija Petrowa');
    expect([await speaking('Petrowa'), await speaking('Petrova')]).toEqual([1, 1]);
    await ledger.undo(change);
    expect([await speaking('Petrowa'), await speaking('Petrova')]).toEqual([0, 1]);
    await expect(ledger.rename(petrova, '…')).rejects.toThrow(ReadoutError);
    await expect(ledger.rename(999_999, 'X')).rejects.toThrow(ReadoutError);
  });

  test('two of one name are told apart, and stay so when read again', async () => {
    const one = await only('হাসিবুল মোল্লা');
    const report = (await ledger.get(river.url!))!.id;
    const { actor, change } = await ledger.split(one, [report], { name: nfc('হাসিবুল মোল্লা (নদী)') });
    expect((await ledger.profile(actor))!).toMatchObject({ reports: 1, name: nfc('হাসিবুল মোল্লা (নদী)') });
    expect((await ledger.profile(one))!.reports).toBe(1);
    await ledger.add([kept({ ...river, section: 'নতুন' })]);
    expect((await ledger.profile(actor))!.reports).toBe(1);
    await ledger.undo(change);
    expect((await ledger.profile(one))!.reports).toBe(2);
    expect((await ledger.profile(actor))!.id).toBe(one);
  });

  test('what somebody said, to whom, and what was said of them', async () => {
    const molla = await only('হাসিবুল মোল্লা');
    const profile = (await ledger.profile(molla))!;
    expect(profile).toMatchObject({ reports: 2, first: '2025-03-10', last: '2025-03-12' });
    expect(profile.acts.map((a) => a.act)).toContain('deny');
    const said = (await ledger.statements(molla, 'said'))!;
    expect(said.cursor).toBe(null);
    expect(said.items).toHaveLength(profile.counts.said);
    for (const { address, words, content } of said.items) {
      const { text } = (await ledger.get(address))!.report;
      expect(words).toBe(content.map((c) => text.slice(c.start, c.end)).join(' … '));
    }
    expect(said.items.map((s) => s.address)).toContain(denial.url);
    // page by page it is the same
    const paged = [];
    for (let cursor: string | undefined; ; ) {
      const page = (await ledger.statements(molla, 'said', { limit: 1, cursor }))!;
      paged.push(...page.items);
      if (page.cursor === null) break;
      cursor = page.cursor;
    }
    expect(paged).toEqual(said.items);
    const figures = (await ledger.statements(molla, 'said', { figures: true }))!;
    expect(figures.items.flatMap((s) => s.figures.map((f) => [f.value, f.unit]))).toEqual([[500, 'person']]);
    expect(await ledger.statements(999_999, 'said')).toBe(null);
    expect(await ledger.profile(999_999)).toBe(null);
    expect((await ledger.speakers())[0]!.id).toBe(molla);
  });

  test('reports page by page', async () => {
    const whole = await ledger.reports();
    expect(whole.items).toHaveLength(5);
    expect(whole.items.map((r) => r.headline)[2]).toBe('Bridge reopens after talks');
    const paged = [];
    for (let cursor: string | undefined; ; ) {
      const page = await ledger.reports({ limit: 2, cursor });
      paged.push(...page.items);
      if (page.cursor === null) break;
      cursor = page.cursor;
    }
    expect(paged).toEqual(whole.items);
    const { items } = await ledger.reports({
      text: 'worker',
      language: 'en',
      from: '2025-03-01',
      to: '2025-03-31',
    });
    expect(items.map((r) => r.address)).toEqual([bridge.url]);
    const { id, version } = items[0]!;
    expect((await ledger.get(id))!.address).toBe(bridge.url);
    expect((await ledger.get(id, version))!.version).toBe(1);
    expect((await ledger.reports({ edited: true })).items).toEqual([]);
    await expect(ledger.reports({ cursor: 'x' })).rejects.toThrow(ReadoutError);
  });

  test('one person in two scripts is one, found by the names of either', async () => {
    const latin = { ...bridge, id: 'full', url: 'https://harbour.example/full' };
    const whole = (text: string) => text.replace('Hasib Molla', 'Hasibul Molla');
    await ledger.add([kept({ ...latin, text: whole(latin.text) })]);
    const molla = await only('হাসিবুল মোল্লা');
    expect(await only('Hasibul Molla')).toBe(molla);
    expect((await ledger.profile(molla))!.reports).toBe(3);
    expect([await speaking('Hasibul Molla'), await speaking('হাসিবুল মোল্লা')]).toEqual([3, 3]);
  });
});
