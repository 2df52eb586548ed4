import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { stemsOf } from '../../src/languages/stems.js';
import type { Ledger, SearchQuery } from '../../src/ledger/ledger.js';
import { searchFold, wordsOf } from '../../src/ledger/search-words.js';
import { databases, KINDS, kept } from './databases.js';
import { all } from './reports.js';

const dbs = databases();
afterAll(() => dbs.close(), 240_000);

const nfc = (text: string) => text.normalize('NFC');
type Row = [query: SearchQuery, found: string[]];
const rows: Row[] = [
  // words in any form and spelling, in both languages
  [{ text: 'রাশিয়া' }, ['river']],
  [{ text: 'রাশিয়ার' }, ['river']],
  [{ text: 'কুরস্ক' }, ['river']],
  [{ text: 'কুর্স্কে' }, ['river']],
  [{ text: 'সেতু খোলা' }, ['river']],
  [{ text: 'মন্ত্রী টাকা' }, ['denial']],
  [{ text: 'মন্ত্রী সেতু' }, []],
  [{ text: 'worker' }, ['strike', 'bridge']],
  [{ text: 'reopens' }, ['bridge']],
  [{ text: 'BRIDGE' }, ['bridge']],
  [{ text: '৫০০' }, ['bridge', 'river']],
  [{ text: '500' }, ['bridge', 'river']],
  [{ text: 'unheard' }, []],
  [{ text: "'; drop table reports; --" }, []],
  [{ text: "a' | 'b:*" }, []],
  [{ text: '।।।' }, []],
  // who said it, to whom, how
  [{ speaker: 'হাসিবুল মোল্লা' }, ['denial', 'river']],
  [{ speaker: 'মোল্লা' }, ['denial', 'river']],
  [{ speaker: ['Molla', 'মোল্লা'] }, ['denial', 'bridge', 'river']],
  [{ speaker: 'মোল্লা', act: 'deny' }, ['denial']],
  [{ speaker: 'মোল্লা', act: 'pledge' }, []],
  [{ speaker: 'nobody at all' }, []],
  [{ act: 'deny' }, ['strike', 'denial']],
  [{ entity: 'রয়টার্স' }, ['denial']],
  [{ speaker: 'রয়টার্স' }, []],
  [{ place: 'Chattogram' }, ['strike']],
  [{ place: 'মোল্লা' }, []],
  // what, when, where
  [{ event: 'PROTEST' }, ['strike']],
  [{ event: 'protest/strike' }, ['strike']],
  [{ event: 'PROTEST/riot' }, []],
  [{ outlet: 'Harbour Ledger' }, ['strike', 'bridge']],
  [{ language: 'bn' }, ['denial', 'river', 'undated']],
  [{ from: '2025-03-11', to: '2025-03-12' }, ['denial', 'bridge']],
  [{ from: '2025-03-12' }, ['strike', 'denial']],
  [{ figure: { from: 500, to: 500 } }, ['bridge', 'river']],
  [{ figure: { from: 1000, to: 2000 } }, ['strike']],
  [{ figure: { from: 501, to: 1199 } }, []],
  [{ text: 'worker', figure: { from: 500, to: 500 }, language: 'en' }, ['bridge']],
  // all of them, newest first
  [{}, ['strike', 'denial', 'bridge', 'river', 'undated']],
  [{ limit: 2, offset: 1 }, ['denial', 'bridge']],
];

describe.each(KINDS)('search on %s', { timeout: 240_000 }, (kind) => {
  let ledger: Ledger;
  beforeAll(async () => {
    ledger = await dbs.open(await dbs.place(kind));
    const items = all.map(kept);
    items[3]!.readout.events.push({
      type: 'PROTEST',
      mode: 'strike',
      actors: [],
      recipients: [],
      when: null,
      where: null,
      status: 'happened',
      trigger: { start: 0, end: 4 },
      mentions: [],
      attributions: [],
      because: 'test',
    });
    await ledger.add(items);
  }, 240_000);
  afterAll(() => ledger?.close(), 240_000);

  test.each(rows)('%j', async (query, found) => {
    const given = JSON.parse(nfc(JSON.stringify(query)));
    const { hits } = await ledger.search(given);
    const ids = hits.map((h) => all.find((r) => (r.url ?? r.id) === h.address)!.id);
    expect(query.text ? ids.sort() : ids).toEqual(query.text ? [...found].sort() : found);
  });

  test('marks the words found, at edges of graphemes, and shows what was said', async () => {
    const { hits } = await ledger.search({ text: nfc('রাশিয়া কুরস্ক'), speaker: nfc('মান্টিৎস্কি') });
    const [hit] = hits;
    const { text } = (await ledger.get(hit!.address))!.report;
    expect(hit!.excerpts.flatMap((e) => e.marks.map((m) => text.slice(m.start, m.end)))).toEqual(
      ['রাশিয়ার', 'কুর্স্কের'].map(nfc),
    );
    for (const e of hit!.excerpts) expect(text.slice(e.start, e.end)).toBe(e.text);
    expect(hit!.attributions).toMatchObject([{ act: 'say' }]);
    expect(hit!.attributions[0]!.source).toContain(nfc('মান্টিৎস্কি'));
    expect(hit!.rank).toBeGreaterThan(0);
  });

  test('words of the headline count more', async () => {
    const { hits } = await ledger.search({ text: 'reopen' });
    expect(hits[0]!.headline).toBe('Bridge reopens after talks');
  });

  test('those that were merged count as one', async () => {
    const [bn, en] = [await ledger.actors([nfc('হাসিবুল মোল্লা')]), await ledger.actors(['Hasib Molla'])];
    expect((await ledger.search({ speaker: 'Hasib Molla' })).hits).toHaveLength(1);
    await ledger.merge(en[0]!, bn[0]!);
    expect((await ledger.search({ speaker: 'Hasib Molla' })).hits).toHaveLength(3);
    expect((await ledger.search({ speaker: nfc('মোল্লা') })).hits).toHaveLength(3);
  });
});

test.each([
  ['কুর্স্ক', 'কুরস্ক'],
  ['ইরানী', 'ইরানি'],
  ['১২', '12'],
  ['কারণ', 'কারন'],
])('%s and %s are one word', (a, b) => {
  expect(searchFold(nfc(a))).toBe(searchFold(nfc(b)));
});
test.each([
  ['কাল', 'কলা'],
  ['মামা', 'মা'],
])('%s and %s are two', (a, b) => {
  expect(wordsOf(nfc(a), stemsOf)).not.toEqual(wordsOf(nfc(b), stemsOf));
});
