import { parquetReadObjects } from 'hyparquet';
import ICAL from 'ical.js';
import { DOMParser } from 'linkedom';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Accounts, openAccounts } from '../../src/accounts/accounts.js';
import { followReports } from '../../src/accounts/follow.js';
import { compareSelected } from '../../src/export/comparisons.js';
import type { ExportOptions, Rows } from '../../src/export/format.js';
import { FILES, type FileFormat } from '../../src/export/formats.js';
import { cameoOf } from '../../src/export/gdelt/cameo.js';
import { GDELT_EVENT_COLUMNS } from '../../src/export/gdelt/events.js';
import { GDELT_GKG_COLUMNS } from '../../src/export/gdelt/gkg.js';
import { GDELT_MENTION_COLUMNS } from '../../src/export/gdelt/mentions.js';
import { writeParquet } from '../../src/export/parquet.js';
import { POLECAT_COLUMNS } from '../../src/export/polecat.js';
import { select } from '../../src/export/selection.js';
import { tsvField } from '../../src/export/tsv.js';
import { contentStems, stemsOf } from '../../src/languages/stems.js';
import type { Filters, Ledger } from '../../src/ledger/ledger.js';
import type { PoliticalEvent } from '../../src/readout/readout.js';
import { EVENT_STATUSES, PLOVER, type PloverType } from '../../src/readout/vocabulary.js';
import { databases, kept } from '../ledger/databases.js';
import { all, bridge } from '../ledger/reports.js';
import { hostile } from './reports.js';
import { misfits, type SCHEMAS } from './schemas.js';

const store = databases();
let ledger: Ledger;
let accounts: Accounts;
beforeAll(async () => {
  ledger = await store.open(await store.place('PGlite'), { follower: followReports(contentStems) });
  await ledger.add([...all.map(kept), hostile]);
  accounts = openAccounts({ ledger, stems: stemsOf, contentStems, meanings: () => [] });
});
afterAll(async () => {
  await ledger.close();
  await store.close();
});

const optionsOf = (rows: Rows, filters: Filters): ExportOptions => ({
  ...{ rows, bom: false, text: true, language: 'en' },
  comparisons: compareSelected({ ledger, accounts }, select(ledger, filters)),
});

async function bytesOf(format: FileFormat, filters: Filters = {}, rows: Rows = 'attributions') {
  const pieces: Buffer[] = [];
  for await (const piece of FILES[format].write(select(ledger, filters), optionsOf(rows, filters)))
    pieces.push(Buffer.from(piece as string));
  return Buffer.concat(pieces);
}
const textOf = async (...args: Parameters<typeof bytesOf>) => (await bytesOf(...args)).toString();
/** Rows of a tab-separated table by the names of its columns. */
async function table(format: FileFormat, columns: readonly string[], filters: Filters = {}) {
  const lines = (await textOf(format, filters)).split('\n').slice(0, -1);
  return lines.map((line) => {
    const cells = line.split('\t');
    expect(cells.length).toBe(columns.length);
    return Object.fromEntries(columns.map((name, i) => [name, cells[i]!]));
  });
}

describe('every format is what its specification says', () => {
  test.each<[FileFormat, keyof typeof SCHEMAS, 'document' | 'lines']>([
    ['webannotation', 'webAnnotation', 'document'],
    ['geojson', 'geojson', 'document'],
    ['claimreview', 'claimReview', 'document'],
    ['ftm', 'ftm', 'lines'],
    ['ninjs', 'ninjs', 'lines'],
  ])('%s', async (format, schema, kind) => {
    const text = await textOf(format);
    const documents = kind === 'document' ? [text] : text.trim().split('\n');
    expect(documents.length).toBeGreaterThan(0);
    for (const document of documents) expect(misfits(schema, JSON.parse(document))).toEqual([]);
  });
  test('and what does not fit is noticed', () => {
    expect(misfits('geojson', { type: 'FeatureCollection', features: [{ type: 'Feature' }] })).not.toEqual(
      [],
    );
    expect(misfits('ninjs', { uri: 'x', headlines: [{ text: 'no value' }] })).not.toEqual([]);
  });
  test.each<[FileFormat, string, string]>([
    ['graphml', 'graphml', 'http://graphml.graphdrawing.org/xmlns'],
    ['gexf', 'gexf', 'http://gexf.net/1.3'],
  ])('%s', async (format, root, namespace) => {
    const document = new DOMParser().parseFromString(await textOf(format), 'text/xml');
    expect(document.documentElement!.tagName).toBe(root);
    expect(document.documentElement!.getAttribute('xmlns')).toBe(namespace);
    const ids = new Set([...document.querySelectorAll('node')].map((n) => n.getAttribute('id')));
    expect(ids.size).toBeGreaterThan(2);
    for (const edge of document.querySelectorAll('edge'))
      for (const end of ['source', 'target']) expect(ids).toContain(edge.getAttribute(end));
    const known = new Set([...document.querySelectorAll('key, attribute')].map((k) => k.getAttribute('id')));
    for (const data of document.querySelectorAll('data, attvalue'))
      expect(known).toContain(data.getAttribute('key') ?? data.getAttribute('for'));
  });
  test('icalendar', async () => {
    const calendar = new ICAL.Component(ICAL.parse(await textOf('icalendar', { speaker: 'Rahim' })));
    const [entry] = calendar.getAllSubcomponents('vevent').map((c) => new ICAL.Event(c));
    expect(entry!.startDate.toString()).toBe('2025-03-03');
    expect(entry!.endDate.toString()).toBe('2025-03-04');
    expect(entry!.location).toBe('খুলনা');
    expect(entry!.summary).toContain('Mina\\Ltd, Aunt; 😀');
    expect(entry!.description).toContain('meet us in Khulna.');
    expect(entry!.uid).toMatch(/^[0-9a-f-]{36}$/);
  });
});

describe('parquet', () => {
  const parquet = async (filters: Filters, rows: Rows) => {
    const bytes = await bytesOf('parquet', filters, rows);
    return parquetReadObjects({ file: new Uint8Array(bytes).buffer });
  };
  test('a row an attribution, the same as in CSV', async () => {
    const rows = await parquet({ speaker: 'Rahim' }, 'attributions');
    expect(rows).toHaveLength(2);
    expect(rows[0]).toMatchObject({
      // what a spreadsheet would reckon with is no danger here, and stands as it is
      source: '@Rahim <Uddin> & "Sons"',
      content: '=1+1 "twice"',
      act: 'claim',
      version: 1,
      cue_start: hostile.readout.attributions[0]!.cue.start,
      addressee: null,
    });
    const header = (await textOf('csv', { speaker: 'Rahim' })).split('\r\n')[0]!.split(',');
    expect(Object.keys(rows[0]!)).toEqual(header);
  });
  test('events, and figures with broken numbers', async () => {
    const [event] = await parquet({ event: 'CONSULT/visit' }, 'events');
    expect(event).toMatchObject({ type: 'CONSULT', mode: 'visit', where: 'খুলনা' });
    const [figure] = await parquet({ figure: { from: -5, to: -5 } }, 'figures');
    expect(figure).toMatchObject({ value: -5, value_to: null, words: '−5 𝟻 carts' });
  });
  test('an empty table has its columns', async () => {
    expect(await parquet({ speaker: 'Nobody Whatsoever' }, 'events')).toEqual([]);
  });
  test('many rows come a group at a time, and none is lost', async () => {
    const { kept: one } = (await select(ledger, { speaker: 'Rahim' }).next()).value!;
    const [a] = one.readout.attributions;
    const many = async function* () {
      for (let i = 0; i < 130; i++)
        yield {
          ...{
            kept: one,
            text: one.report.text,
            entities: new Map(),
            actors: {},
            events: [],
            figures: [],
            whole: true,
          },
          attributions: Array.from({ length: 100 }, (_, n) => ({ n: i * 100 + n, record: a! })),
        };
    };
    const pieces: Uint8Array[] = [];
    for await (const piece of writeParquet(many(), optionsOf('attributions', {})))
      pieces.push(piece as Uint8Array);
    expect(pieces.length).toBe(4); // two whole groups, what is left, and the foot
    const rows = await parquetReadObjects({ file: new Uint8Array(Buffer.concat(pieces)).buffer });
    expect(rows.map((r) => r.attribution)).toEqual(Array.from({ length: 13_000 }, (_, n) => n));
  });
});

test('cells: a row for what each source does with each point, in CSV and Parquet', async () => {
  const file = new Uint8Array(await bytesOf('parquet', {}, 'cells')).buffer;
  const rows = await parquetReadObjects({ file });
  const { items } = await accounts.occurrences({ limit: 100 });
  const compared = (await Promise.all(items.map((o) => accounts.compare(o.id)))).flat();
  const cells = compared.flatMap((o) => o.points.flatMap((p) => p.cells));
  expect(rows).toHaveLength(cells.length);
  expect(new Set(rows.map((r) => r.occurrence)).size).toBeGreaterThan(1);
  const denied = rows.find((r) => r.verdict === 'denies' && r.address === bridge.url);
  for (const row of denied ? [denied] : rows.filter((r) => r.address === bridge.url))
    expect(bridge.text.slice(row.start, row.end)).toBe(row.words);
  const lines = (await textOf('csv', {}, 'cells')).trimEnd().split('\r\n');
  expect(lines[0]!.split(',')).toEqual(Object.keys(rows[0]!));
});

describe('gold reports', () => {
  test('only those that somebody has looked at, as they left them', async () => {
    expect(await textOf('gold')).toBe('');
    const { id, readout } = (await ledger.get(bridge.url!))!;
    const { cue: span } = readout.attributions[0]!;
    const review = await ledger.review({
      ...{ report: id, record: 'attribution', span, verdict: 'corrected', author: 'Rina' },
      change: { act: 'pledge' },
    });
    const [line, ...more] = (await textOf('gold')).trim().split('\n');
    const report = JSON.parse(line!);
    expect(more).toEqual([]);
    expect(misfits('gold', report)).toEqual([]);
    expect(report.attributions[0].act).toBe('pledge');
    expect(report.reviewed).toMatchObject({ by: ['Rina'], attributions: [0] });
    await ledger.undoReview(review.id, 'Rina');
  });
});

describe('GDELT', () => {
  test('columns: as many and called as in its code books', () => {
    expect(GDELT_EVENT_COLUMNS).toHaveLength(61);
    expect(GDELT_MENTION_COLUMNS).toHaveLength(16);
    expect(GDELT_GKG_COLUMNS).toHaveLength(27);
    for (const columns of [GDELT_EVENT_COLUMNS, GDELT_MENTION_COLUMNS, GDELT_GKG_COLUMNS])
      expect(new Set(columns).size).toBe(columns.length);
    expect([5, 15, 25, 30, 35, 43, 51, 59].map((i) => GDELT_EVENT_COLUMNS[i])).toEqual([
      ...['Actor1Code', 'Actor2Code', 'IsRootEvent', 'GoldsteinScale', 'Actor1Geo_Type'],
      ...['Actor2Geo_Type', 'ActionGeo_Type', 'DATEADDED'],
    ]);
  });
  test('every type and mode has a code with its Goldstein value', () => {
    for (const [type, modes] of Object.entries(PLOVER))
      for (const mode of [null, ...modes])
        for (const status of EVENT_STATUSES) {
          const cameo = cameoOf({ type, mode, status } as PoliticalEvent);
          if (status === 'possible' || status === 'denied') expect(cameo).toBeNull();
          else if (status !== 'planned' || cameo) {
            expect([type, mode, cameo!.goldstein]).toEqual([type, mode, expect.any(Number)]);
            expect(cameo!.code.startsWith(cameo!.base) && cameo!.base.startsWith(cameo!.root)).toBe(true);
          }
        }
  });
  test.each<[PloverType, string | null, PoliticalEvent['status'], string | null, number | null]>([
    ['CONSULT', 'phone', 'happened', '041', 1],
    ['CONSULT', 'visit', 'planned', '036', 1],
    ['AGREE', null, 'happened', '030', 1],
    ['AID', null, 'ongoing', '070', 2],
    ['ACCUSE', 'investigate', 'happened', '090', 3],
    ['ASSAULT', 'drone', 'happened', '195', 4],
    ['ASSAULT', 'drone', 'planned', null, null],
    ['RETREAT', 'ceasefire', 'possible', null, null],
  ])('%s/%s %s is %s', (type, mode, status, code, quad) => {
    const cameo = cameoOf({ type, mode, status } as PoliticalEvent);
    expect([cameo?.code ?? null, cameo?.quad ?? null]).toEqual([code, quad]);
  });
  test('events and mentions: one number for both, what is not known is empty', async () => {
    const events = await table('gdelt-events', GDELT_EVENT_COLUMNS);
    const visit = events.find((e) => e.ActionGeo_FullName === 'Khulna')!;
    expect(visit).toMatchObject({
      ...{ Day: '20250303', MonthYear: '202503', Year: '2025', FractionDate: '2025.1726' },
      ...{ EventCode: '036', EventBaseCode: '036', EventRootCode: '03', QuadClass: '1', GoldsteinScale: '4' },
      ...{ ActionGeo_Type: '4', ActionGeo_CountryCode: 'BG', ActionGeo_Lat: '22.809' },
      ...{ Actor2Name: 'RAHIM <UDDIN> & "SONS"', AvgTone: '', Actor1EthnicCode: '', NumMentions: '1' },
    });
    const mentions = await table('gdelt-mentions', GDELT_MENTION_COLUMNS);
    expect(new Set(mentions.map((m) => m.GlobalEventID))).toEqual(
      new Set(events.map((e) => e.GlobalEventID)),
    );
    const own = mentions.find((m) => m.GlobalEventID === visit.GlobalEventID)!;
    const characters = [...hostile.report.text];
    const at = Number(own.ActionCharOffset);
    expect(characters.slice(at, at + 4).join('')).toBe('meet');
    expect(own).toMatchObject({ MentionType: '1', MentionSourceName: 'fair.example', Confidence: '' });
    expect(own.MentionDocLen).toBe(String(characters.length));
    // a report without an address is cited by its name
    for (const m of mentions) if (m.MentionType === '2') expect(m.MentionIdentifier).not.toMatch(/^http/);
  });
  test('knowledge graph: a row a report', async () => {
    const rows = await table('gdelt-gkg', GDELT_GKG_COLUMNS);
    expect(rows).toHaveLength(all.length + 1);
    const row = rows.find((r) => r.V2SOURCECOMMONNAME === 'fair.example')!;
    const characters = [...hostile.report.text];
    expect(row['V2.1DATE']).toBe('20250301000000');
    expect(row.V2ENHANCEDLOCATIONS).toMatch(/^4#Khulna#BG#BG##22\.809#89\.564##\d+$/);
    expect(row['V2.1ENHANCEDDATES']).toMatch(/^3#3#3#2025#\d+$/);
    const [offset = '', length = '', verb, words] = row['V2.1QUOTATIONS']!.split('|');
    expect([verb, words]).toEqual(['said', '=1+1 "twice"']);
    expect(characters.slice(Number(offset), Number(offset) + Number(length)).join('')).toBe('=1+1 "twice"');
    for (const block of row.V2ENHANCEDPERSONS!.split(';')) {
      const [name, at] = block.split(',');
      expect(name).toContain('Rahim');
      expect(characters.slice(Number(at)).join('')).toMatch(/^Rahim/);
    }
    expect(row.V2EXTRASXML).toBe('<PAGE_TITLE>😀 Fair &amp; market</PAGE_TITLE>');
  });
});

test('POLECAT: its forty columns, a row an event', async () => {
  expect(POLECAT_COLUMNS).toHaveLength(40);
  const [names, ...rows] = await table('polecat', POLECAT_COLUMNS);
  expect(Object.keys(names!)).toEqual(Object.values(names!));
  expect(rows.find((r) => r['Event Mode'] === 'visit')).toMatchObject({
    ...{ 'Event Date': '2025-03-03', 'Event Type': 'CONSULT', 'Quad Code': 'VERBAL COOPERATION' },
    ...{
      Country: 'BGD',
      Placename: 'Khulna',
      'Raw Placename': 'Khulna',
      'Recipient Name Raw': 'Rahim Uddin',
    },
    ...{ 'GeoNames ID': '1336135', 'Publication Date': '2025-03-01', Contexts: '', Language: 'English' },
  });
});

test.each([
  ['a\tb\nc', 'a b c'],
  ['=1+1', '1+1'],
  [' ＝@x', 'x'],
  ['a=b', 'a=b'],
  [-5, '-5'],
  [null, ''],
])('field %j is %j', (value, field) => expect(tsvField(value)).toBe(field));
