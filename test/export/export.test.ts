import { DOMParser } from 'linkedom';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { calendarLine, calendarText, calendarTime } from '../../src/export/calendar-lines.js';
import type { ExportOptions } from '../../src/export/format.js';
import { FILES, type FileFormat, FOLDERS } from '../../src/export/formats.js';
import { select } from '../../src/export/selection.js';
import { xmlText } from '../../src/export/xml.js';
import { webAddress } from '../../src/ledger/identifiers.js';
import type { Filters, Ledger } from '../../src/ledger/ledger.js';
import { PLOVER } from '../../src/readout/vocabulary.js';
import { codePointsOf } from '../../src/text/code-points.js';
import { csvCell } from '../../src/text/csv-row.js';
import { databases, kept } from '../ledger/databases.js';
import { all, strike } from '../ledger/reports.js';
import { hostile } from './reports.js';

const store = databases();
let ledger: Ledger;
beforeAll(async () => {
  ledger = await store.open(await store.place('PGlite'));
  await ledger.add([...all.map(kept), hostile]);
});
afterAll(async () => {
  await ledger.close();
  await store.close();
});

const OPTIONS: ExportOptions = { rows: 'attributions', bom: false, text: true, language: 'en' };
async function exported(format: FileFormat, filters: Filters = {}, options: Partial<ExportOptions> = {}) {
  let whole = '';
  for await (const piece of FILES[format].write(select(ledger, filters), { ...OPTIONS, ...options }))
    whole += piece;
  return whole;
}
// biome-ignore lint/suspicious/noExplicitAny: what was written is looked at field by field
const json = async (...args: Parameters<typeof exported>): Promise<any> =>
  JSON.parse(await exported(...args));
const jsonLines = async (...args: Parameters<typeof exported>) =>
  (await exported(...args))
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

const { text } = hostile.report;
const characters = [...text];

test.each([
  ['a😀b', [0, 1, 2, 2, 3]],
  ['\ude00\ud83d', [0, 1, 2]], // halves that do not belong together
  ['খবর', [0, 1, 2, 3]],
])('code points of %j', (of, points) => {
  const pointsOf = codePointsOf(of);
  expect(points.map((_, i) => pointsOf(i))).toEqual(points);
});

describe('which records', () => {
  const chosen = async (filters: Filters, of: 'attributions' | 'events' | 'figures' = 'attributions') => {
    const found: string[] = [];
    for await (const one of select(ledger, filters))
      for (const { n } of one[of]) found.push(`${one.kept.report.id} ${n}`);
    return found;
  };
  test.each<[Filters, 'attributions' | 'events' | 'figures', string[]]>([
    [{ speaker: 'Rahim', act: 'claim' }, 'attributions', ['hostile 0']],
    [{ speaker: 'Rahim', act: 'claim' }, 'events', []],
    [{ addressee: 'Council' }, 'attributions', ['hostile 1']],
    [{ addressee: 'Council' }, 'events', ['hostile 0']],
    [{ addressee: 'Council' }, 'figures', ['hostile 0']],
    [{ relay: 'Mina' }, 'attributions', ['hostile 1']],
    [{ event: 'CONSULT/visit', outlet: hostile.report.outlet }, 'events', ['hostile 0']],
    [{ event: 'CONSULT/phone', outlet: hostile.report.outlet }, 'events', []],
    [{ figure: { from: -9, to: -5 } }, 'figures', ['hostile 0']],
    [{ figure: { from: -4, to: -1 } }, 'figures', []],
    [{ speaker: 'Nobody Whatsoever' }, 'attributions', []],
  ])('%j: %s', async (filters, of, expected) => expect(await chosen(filters, of)).toEqual(expected));

  test('more than a page of reports, and no more than asked for', async () => {
    const many = await store.open(await store.place('PGlite'));
    await many.add(
      Array.from({ length: 120 }, (_, i) => {
        const copy = { id: `r${i}`, text: `${i} ${text}`, url: `https://fair.example/${i}` };
        return {
          report: copy,
          readout: { ...hostile.readout, ...copy, entities: [], attributions: [], events: [] },
        };
      }),
    );
    const seen = new Set<number>();
    for await (const { kept } of select(many)) seen.add(kept.id);
    expect(seen.size).toBe(120);
    let count = 0;
    for await (const _ of select(many, {}, { limit: 7 })) count++;
    expect(count).toBe(7);
    await many.close();
  });

  test('what people rejected is left out', async () => {
    const own = await store.open(await store.place('PGlite'));
    await own.add([kept(strike)]);
    const { id, readout } = (await own.get(strike.url!))!;
    const { cue: span } = readout.attributions[0]!;
    await own.review({ report: id, record: 'attribution', span, verdict: 'rejected', author: 'editor' });
    for await (const one of select(own)) {
      expect(one.attributions.map((a) => a.n)).not.toContain(0);
      expect(one.attributions.length).toBe(readout.attributions.length - 1);
    }
    await own.close();
  });
});

describe('csv', () => {
  test.each([
    ['plain', 'plain'],
    ['=1+1', "'=1+1"],
    ['+880 1', "'+880 1"],
    ['-5', "'-5"],
    ['@cmd', "'@cmd"],
    ['a;=1', '"a;=1"'],
    ['\t=1', `"'\t=1"`],
    ['  =1', "'  =1"],
    ['＝１', "'＝１"],
    ['a=1', 'a=1'],
    ['–5', '–5'],
    ['say "no", he', '"say ""no"", he"'],
    ['two\nlines', '"two\nlines"'],
    [' blank ', '" blank "'],
    [-5, '-5'], // a number is no formula
    [null, ''],
  ])('%j is %j', (value, cell) => expect(csvCell(value)).toBe(cell));

  /** As RFC 4180 has it. */
  function parse(table: string): Record<string, string>[] {
    const rows: string[][] = [[]];
    for (const [, quoted, bare, end] of table.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
      rows.at(-1)!.push(quoted?.replaceAll('""', '"') ?? bare!);
      if (end !== ',') rows.push([]);
    }
    expect(rows.pop()).toEqual([]);
    const [names = [], ...records] = rows;
    return records.map((cells) => {
      expect(cells.length).toBe(names.length);
      return Object.fromEntries(names.map((name, i) => [name, cells[i]!]));
    });
  }
  test('a row an attribution', async () => {
    const rows = parse(await exported('csv'));
    let count = 0;
    for await (const one of select(ledger)) count += one.attributions.length;
    expect(rows.length).toBe(count);
    const [first, second] = rows.filter(
      (r) => (r.language === 'en' && r.act === 'claim') || r.via?.startsWith('Mina'),
    );
    expect(first).toMatchObject({
      outlet: `'${hostile.report.outlet}`,
      source: `'@Rahim <Uddin> & "Sons"`,
      content: `'=1+1 "twice"`,
      headline: '😀 Fair & market',
    });
    expect(second).toMatchObject({ addressee: "the 'Council'", medium: 'speech', quote: 'mixed' });
    const pieces = second!
      .content_spans!.split(' ')
      .map((span) => text.slice(...(span.split('–').map(Number) as [number])));
    expect(pieces.join(' … ').replace(/\s+/g, ' ')).toBe(second!.content);
  });
  test('a row an event, a figure; with a byte order mark', async () => {
    const [event] = parse(await exported('csv', { event: 'CONSULT' }, { rows: 'events' }));
    expect(event).toMatchObject({
      mode: 'visit',
      status: 'planned',
      when: '2025-03-03',
      where: 'খুলনা',
      attributions: '1',
    });
    const table = await exported('csv', { figure: { from: -5, to: -5 } }, { rows: 'figures', bom: true });
    expect(table[0]).toBe('\ufeff');
    const [figure] = parse(table.slice(1));
    expect(figure).toMatchObject({
      value: '-5',
      comparator: '',
      words: '−5 𝟻 carts',
      of: 'carts',
      attribution: '1',
    });
  });
});

test('jsonl: readouts, with the text or without', async () => {
  const [line] = await jsonLines('jsonl', { speaker: 'Rahim' });
  const { readout } = (await ledger.get(hostile.report.url!))!;
  expect(line).toMatchObject({ ...readout, address: hostile.report.url, version: 1, text });
  const [bare] = await jsonLines('jsonl', { speaker: 'Rahim' }, { text: false });
  expect(bare).not.toHaveProperty('text');
});

test('webannotation: every span by position and by its words', async () => {
  const collection = await json('webannotation', { speaker: 'Rahim' });
  expect(collection).toMatchObject({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    type: 'AnnotationCollection',
  });
  const { items } = collection.first;
  expect(items.length).toBe(3);
  expect(new Set(items.map((a: { id: string }) => a.id)).size).toBe(3);
  for (const { target } of items) {
    expect(target.length).toBeGreaterThan(0);
    for (const { source, selector } of target) {
      expect(new URL(source.id).protocol).toBe('https:');
      const [position, quote] = selector;
      expect(characters.slice(position.start, position.end).join('')).toBe(quote.exact);
      expect(text).toContain(quote.prefix + quote.exact + quote.suffix);
    }
  }
  const again = await json('webannotation', { speaker: 'Rahim' });
  expect(again.first.items[0].id).toBe(items[0].id);
});

test('brat: offsets are code points, and all that is named is there', async () => {
  const files = new Map<string, string>();
  for await (const { name, text } of FOLDERS.brat(select(ledger), OPTIONS))
    files.set(name, (files.get(name) ?? '') + text);
  const configuration = files.get('annotation.conf')!;
  for (const type of ['Attribution', ...Object.keys(PLOVER)])
    expect(configuration).toMatch(RegExp(`^${type}\t`, 'm'));
  const names = [...files.keys()].filter((name) => name.endsWith('.txt'));
  expect(names.length).toBe(all.length + 1);
  expect(names.every((name) => /^\d{8}\.txt$/.test(name))).toBe(true);
  for (const name of names) {
    const shown = [...files.get(name)!];
    const ids = new Set<string>();
    const refers = (id: string | undefined) => expect(ids).toContain(id);
    for (const line of files
      .get(name.replace('.txt', '.ann'))!
      .split(/[\n\r\v\f\u0085\u2028]/)
      .filter(Boolean)) {
      const [id = '', what = '', words = ''] = line.split('\t');
      if (id !== '*') {
        expect(ids).not.toContain(id);
        ids.add(id);
      }
      const [type, ...rest] = what.split(' ');
      if (id.startsWith('T')) {
        const pieces = rest
          .join(' ')
          .split(';')
          .map((piece) => piece.split(' ').map(Number));
        expect(pieces.map(([start, end]) => shown.slice(start, end).join('')).join(' ')).toBe(words);
        expect(configuration).toMatch(RegExp(`^${type}(?:\t|$)`, 'm'));
      } else if (id.startsWith('E')) for (const part of what.split(' ')) refers(part.split(':')[1]);
      else if (id === '*') for (const mention of rest) refers(mention);
      else refers(rest[0]);
    }
  }
  const made = [...files].find(([name, of]) => name.endsWith('.txt') && of.includes('Fair & market'))!;
  expect(made[1].length).toBe(text.length);
  expect(made[1]).not.toMatch(/[\r\t\u2028]/);
});

/** Throws where a document is not well-formed: elements that do not close, bare & or <, characters that are none. */
function wellFormed(xml: string) {
  const open: string[] = [];
  const rest = xml.replace(
    /<(\/?)([\w.:-]+)((?:\s+[\w.:-]+="[^"<]*")*)\s*(\/?)>|<\?xml [^>]*\?>/g,
    (_, end, name, attributes, empty) => {
      expect((attributes ?? '').replace(/&(?:amp|lt|gt|quot|apos|#\d+);/g, '')).not.toContain('&');
      if (end) expect(open.pop()).toBe(name);
      else if (name && !empty) open.push(name);
      return '';
    },
  );
  expect(open).toEqual([]);
  expect(rest.replace(/&(?:amp|lt|gt|quot|apos|#\d+);/g, '')).not.toMatch(
    /[<&\u0000-\u0008\u000b\u000c\u000e-\u001f]/,
  );
  return new DOMParser().parseFromString(xml, 'text/xml');
}

test.each([
  ['a < b & "c"', 'a &lt; b &amp; &quot;c&quot;'],
  [']]>', ']]&gt;'],
  ['\u0000\u001b\uffff', '\ufffd\ufffd\ufffd'],
  ['😀 \ud83d \ude00', '😀 \ufffd \ufffd'],
  ['a\r\n\tb', 'a&#13;&#10;&#9;b'],
])('XML text %j', (given, written) => expect(xmlText(given)).toBe(written));

test('graphml and gexf: the same network', async () => {
  const graphml = wellFormed(await exported('graphml', { speaker: 'Rahim' }));
  const gexf = wellFormed(await exported('gexf', { speaker: 'Rahim' }));
  const [nodes, edges] = ['node', 'edge'].map((name) => [...graphml.getElementsByTagName(name)]);
  expect(nodes!.length).toBe(3);
  expect(edges!.map((e) => e.getElementsByTagName('data')[0]!.textContent).sort()).toEqual(['of', 'to']);
  const ids = new Set(nodes!.map((n) => n.getAttribute('id')));
  for (const edge of edges!)
    for (const end of ['source', 'target']) expect(ids).toContain(edge.getAttribute(end));
  expect(gexf.getElementsByTagName('node').length).toBe(3);
  expect([...gexf.getElementsByTagName('edge')].map((e) => e.getAttribute('kind')).sort()).toEqual([
    'of',
    'to',
  ]);
});

test('geojson: longitude first, and no point where none is known', async () => {
  const { type, features } = await json('geojson');
  expect(type).toBe('FeatureCollection');
  const khulna = features.find((f: { properties: { name: string } }) => f.properties.name === 'খুলনা');
  expect(khulna).toMatchObject({ geometry: { type: 'Point', coordinates: [89.564, 22.809] } });
  expect(khulna.properties).toMatchObject({ reports: 1, events: 1, country: 'BD' });
  for (const { geometry, properties } of features) {
    if (properties.precision === 'country') expect(geometry).toBeNull();
    if (geometry === null) continue;
    expect(Math.abs(geometry.coordinates[0])).toBeLessThanOrEqual(180);
    expect(Math.abs(geometry.coordinates[1])).toBeLessThanOrEqual(90);
  }
});

test('ftm: entities with lists of texts, and mentions of what is there', async () => {
  const lines = await jsonLines('ftm');
  const ids = new Set(lines.map((l) => l.id));
  for (const { schema, properties } of lines) {
    expect(['PlainText', 'Person', 'Organization', 'Mention']).toContain(schema);
    for (const value of Object.values(properties)) {
      expect(Array.isArray(value) && value.length > 0).toBe(true);
      for (const one of value as unknown[]) expect(typeof one).toBe('string');
    }
    if (schema === 'Mention')
      for (const id of [properties.document[0], properties.resolved[0]]) expect(ids).toContain(id);
  }
  expect(lines.filter((l) => l.schema === 'PlainText').length).toBe(all.length + 1);
  // the same minister in two languages and three reports
  const ministers = lines.filter((l) => l.schema === 'Person' && /Molla|মোল্লা/.test(l.properties.name[0]));
  expect(ministers.length).toBeGreaterThan(0);
});

test('claimreview: drafts without a rating', async () => {
  const drafts = (await json('claimreview', { speaker: 'Rahim' }))['@graph'];
  expect(drafts.length).toBe(2);
  expect(drafts[0]).toMatchObject({
    '@type': 'ClaimReview',
    creativeWorkStatus: 'Draft',
    claimReviewed: '=1+1 "twice"',
    itemReviewed: {
      '@type': 'Claim',
      author: { '@type': 'Person', name: '@Rahim <Uddin> & "Sons"' },
      appearance: { '@type': 'NewsArticle', datePublished: '2025-03-01' },
    },
  });
  for (const draft of drafts) expect(draft).not.toHaveProperty('reviewRating');
  // what somebody denies is no claim of theirs
  const denied = (await json('claimreview', { act: 'deny' }))['@graph'];
  expect(denied).toEqual([]);
});

describe('icalendar', () => {
  test.each([
    ['2025-03-03', '20250303', '20250304'],
    ['2025-12-31', '20251231', '20260101'],
    ['2025-03', '20250301', '20250401'],
    ['2025-12', '20251201', '20260101'],
    ['2025-W01', '20241230', '20250106'],
    ['2026-W53', '20261228', '20270104'],
    ['2025-03-03T10:30', '20250303T103000', null],
    ['2025-03-03TMO', '20250303', '20250304'],
  ])('%s', (value, start, end) => expect(calendarTime(value)).toEqual({ start, end }));
  test.each(['2025', '2025-SU', 'P3D', 'PRESENT_REF', 'XXXX-03-03', ''])('%j is no day', (value) =>
    expect(calendarTime(value)).toBeNull(),
  );
  test('text cannot begin a line or end a value', () => {
    expect(calendarText('a;b,c\\d\r\nATTENDEE:x\u2028y\u0007')).toBe('a\\;b\\,c\\\\d\\nATTENDEE:x\\ny ');
    const folded = calendarLine('SUMMARY', 'খবর 😀 '.repeat(40));
    expect(folded.replaceAll('\r\n ', '')).toBe(`SUMMARY:${'খবর 😀 '.repeat(40)}\r\n`);
    for (const line of folded.trimEnd().split('\r\n')) {
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(Buffer.from(line).toString()).toBe(line);
    }
  });
  test('planned events with a day', async () => {
    const calendar = await exported('icalendar', { speaker: 'Rahim' });
    const lines = calendar.replaceAll('\r\n ', '').trimEnd().split('\r\n');
    expect(lines.at(0)).toBe('BEGIN:VCALENDAR');
    expect(lines.at(-1)).toBe('END:VCALENDAR');
    expect(lines.filter((l) => l === 'BEGIN:VEVENT').length).toBe(1);
    expect(lines).toContain('DTSTART;VALUE=DATE:20250303');
    expect(lines).toContain('DTEND;VALUE=DATE:20250304');
    expect(lines).toContain('LOCATION:খুলনা');
    expect(lines.find((l) => l.startsWith('SUMMARY:'))).toMatch(
      /^SUMMARY:consult: Mina\\\\Ltd\\, Aunt\\; 😀/,
    );
    for (const line of lines) expect(line).toMatch(/^[A-Z;=-]+:/);
    expect(calendar).not.toMatch(/(?<!\r)\n/);
  });
});

test.each([
  ['https://a.example/x', 'https://a.example/x'],
  ['javascript:alert(1)', null],
  ['file:///etc/passwd', null],
  ['https://', null],
  ['খবর.txt', null],
])('web address %j', (address, href) => expect(webAddress(address)).toBe(href));
