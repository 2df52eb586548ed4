import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, crc32, gunzipSync, inflateRawSync } from 'node:zlib';
import { DOMParser } from 'linkedom';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openAccounts } from '../../src/accounts/accounts.js';
import { anchorOf, goldOf } from '../../src/export/gold.js';
import { readAllHere } from '../../src/importing/readers.js';
import { contentStems, stemsOf } from '../../src/languages/stems.js';
import type { Ledger } from '../../src/ledger/ledger.js';
import { API_BN } from '../../src/messages/api-bn.js';
import { createApp } from '../../src/server/app.js';
import { API_PAGES, apiPage } from '../../tools/print-api.mjs';
import { databases, kept } from '../ledger/databases.js';
import { all, bridge, denial } from '../ledger/reports.js';

const store = databases();
let ledger: Ledger;
let server: ReturnType<typeof createApp>;
const readers = {
  width: 1,
  readAll: async (r: Parameters<typeof readAllHere>[0]) => readAllHere(r),
  close: async () => {},
};

const told: object[] = [];
const journal = { error() {}, notice() {}, each: (_code: string, values: object) => void told.push(values) };

beforeAll(async () => {
  ledger = await store.open(await store.place('PGlite'));
  await ledger.add(all.map(kept));
  const web = join(store.folder, 'web');
  mkdirSync(join(web, 'assets'), { recursive: true });
  writeFileSync(join(web, 'index.html'), '<!doctype html><html lang="en"><title>Readout</title></html>');
  writeFileSync(join(web, 'assets', 'main-0a1b2c3d.js'), 'export {};');
  const accounts = openAccounts({ ledger, stems: stemsOf, contentStems, meanings: () => [] });
  await accounts.catchUp();
  server = createApp({ accounts, ledger, readers, web, author: 'machine', version: '0', journal });
});
afterAll(async () => {
  await server.close();
  await ledger.close();
  await store.close();
});

const ask = (path: string, init?: RequestInit) => server.app.request(`http://127.0.0.1:4747${path}`, init);
// biome-ignore lint/suspicious/noExplicitAny: answers are looked at field by field
const body = async (answer: Response | Promise<Response>): Promise<any> => (await answer).json();
const json = (path: string, init?: RequestInit) => body(ask(path, init));
const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
  ask(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
const idOf = async (address: string) => (await ledger.get(address))!.id;

test('how it is: health, numbers by kind of address, and a line for each answer', async () => {
  expect(await json('/healthz')).toEqual({ ok: true });
  const trace = '4bf92f3577b34da6a3ce929d0e0e4736';
  told.length = 0;
  await ask('/api/reports?q=বন্যা', { headers: { traceparent: `00-${trace}-00f067aa0ba902b7-01` } });
  expect(told).toEqual([
    expect.objectContaining({ trace, method: 'GET', path: '/api/reports', status: 200 }),
  ]);
  await ask(`/api/reports/${await idOf(bridge.url!)}`);
  const { headers } = await ask('/metrics');
  expect(headers.get('content-type')).toMatch(/^text\/plain/);
  const numbers = await (await ask('/metrics')).text();
  expect(numbers).toMatch(
    /readout_request_seconds_count\{method="GET",route="\/api\/reports\/[:{][^"]*",status="200"\} 1/,
  );
});

describe('whom it answers', () => {
  test('every answer says that nothing comes from elsewhere', async () => {
    for (const path of ['/', '/api/reports', '/nowhere/at/all']) {
      const { headers } = await ask(path);
      expect(headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(headers.get('content-security-policy')).not.toContain('unsafe');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
    }
  });
  test.each([
    'http://evil.example/api/reports',
    'http://evil.example:4747/',
    'http://127.0.0.1.evil.example/',
  ])('not %s, whose name may lead here', async (address) =>
    expect((await server.app.request(address)).status).toBe(403),
  );
  test.each(['http://localhost:4747/api/summary', 'http://[::1]:4747/api/summary'])(
    'but %s',
    async (address) => expect((await server.app.request(address)).status).toBe(200),
  );
  const writes: [string, Record<string, string>, number][] = [
    ['a page of another site', { 'sec-fetch-site': 'cross-site' }, 403],
    ['another port of this machine', { origin: 'http://127.0.0.1:9999' }, 403],
    ['a page without origin', { origin: 'null' }, 403],
    ['the workbench', { 'sec-fetch-site': 'same-origin', origin: 'http://127.0.0.1:4747' }, 404],
    ['a program', {}, 404],
  ];
  test.each(writes)('writing asked for by %s', async (_, headers, status) => {
    const answer = await post(
      '/api/reviews',
      { report: 999, record: 'event', n: 0, verdict: 'confirmed' },
      headers,
    );
    expect(answer.status).toBe(status);
  });
  test('a write that is no JSON is refused', async () => {
    const answer = await ask('/api/imports', {
      method: 'POST',
      body: 'kind=text',
      headers: { 'Content-Type': 'text/plain' },
    });
    expect(answer.status).toBe(415);
  });
});

describe('what goes wrong is told as a problem', () => {
  const rows: [string, number, string][] = [
    ['/api/reports/999', 404, 'request.not-found'],
    ['/api/reports/0', 400, 'request.invalid'],
    ['/api/reports?limit=1000', 400, 'request.invalid'],
    ['/api/reports?cursor=nonsense', 400, 'ledger.cursor'],
    ['/api/search?figure=many', 400, 'usage.number'],
    ['/api/search?from=yesterday', 400, 'request.invalid'],
    ['/api/nothing', 404, 'request.not-found'],
    ['/assets/../../package.json', 404, 'request.not-found'],
    ['/assets/%2e%2e/package.json', 404, 'request.not-found'],
    ['/wp-admin.php', 404, 'request.not-found'],
  ];
  test.each(rows)('%s', async (path, status, code) => {
    const answer = await ask(path);
    expect(answer.status).toBe(status);
    expect(answer.headers.get('content-type')).toBe('application/problem+json');
    const told = await body(answer);
    expect(told).toMatchObject({ status, code });
    expect(JSON.stringify(told)).not.toMatch(/\.[tj]s:\d/); // no stack
  });
  test('in the language of the request', async () => {
    const { detail } = await json('/api/reports/999', { headers: { 'Accept-Language': 'bn' } });
    expect(detail).toBe('reports/999 ঠিকানায় কিছু নেই।');
  });
});

const IN = ['en', 'bn'] as const;
test.each(IN)('the page on the API says what the API says of itself: %s', async (language) =>
  expect(apiPage(await json(`/api/openapi.json?lang=${language}`), language), 'npm run reference').toBe(
    readFileSync(new URL(`../../${API_PAGES[language]}`, import.meta.url), 'utf8'),
  ),
);

test('the API speaks Bengali, whole', async () => {
  const said = JSON.stringify(
    await json('/api/openapi.json', { headers: { 'Accept-Language': 'bn' } }),
    (key, part) => (key === 'example' ? undefined : part),
  );
  const english = [...said.matchAll(/"(?:summary|description)":"([^"]*)"/g)]
    .map(([, words]) => words!)
    .filter((words) => !/[\u0980-\u09ff]/.test(words) && words !== 'JSON Lines');
  expect(english).toEqual([]);
  const everything = JSON.stringify(await json('/api/openapi.json'));
  const unsaid = Object.keys(API_BN).filter(
    (words) => !everything.includes(JSON.stringify(words).slice(1, -1)),
  );
  expect(unsaid, 'translations of nothing').toEqual([]);
});

test('the API describes itself', async () => {
  const { openapi, paths, components } = await json('/api/openapi.json');
  expect(openapi).toBe('3.1.0');
  expect(Object.keys(paths)).toEqual(
    expect.arrayContaining([
      '/api/reports',
      '/api/reports/{id}',
      '/api/search',
      '/api/actors/{id}',
      '/api/reviews',
    ]),
  );
  expect(components.schemas.Attribution.properties.act.enum).toContain('deny');
  // every body of JSON has an example, and no example a hole
  for (const operations of Object.values<Record<string, { responses: object; requestBody?: object }>>(paths))
    for (const { responses, requestBody } of Object.values(operations))
      for (const part of [requestBody ?? {}, ...Object.values(responses)])
        for (const [type, content] of Object.entries((part as { content?: object }).content ?? {}))
          if (/[/+]json$/.test(type) && content.schema?.format !== 'binary')
            expect([type, content.example]).toEqual([type, expect.anything()]);
  expect(
    paths['/api/reports'].get.responses[200].content['application/json'].example.reports[0],
  ).toMatchObject({ outlet: 'Harbour Ledger', language: 'en', version: 1 });
  const page = await (await ask('/api/reference')).text();
  for (const path of Object.keys(paths)) expect(page).toContain(`<code>${path}</code>`);
  expect(await (await ask('/api/reference?lang=bn')).text()).toMatch(/<html lang="bn">.*খাতাকে প্রশ্ন করা/s);
  expect(page).not.toMatch(/<script|style=/);
});

describe('answers are not sent twice, and not longer than they need be', () => {
  test('what a client has already is 304 to it', async () => {
    const first = await ask('/api/reports');
    const tag = first.headers.get('etag')!;
    const again = await ask('/api/reports', { headers: { 'If-None-Match': tag } });
    expect([again.status, await again.text()]).toEqual([304, '']);
    expect((await ask('/api/reports?limit=1', { headers: { 'If-None-Match': tag } })).status).toBe(200);
    const none = await ask('/api/export/csv');
    expect(none.headers.get('etag')).toBeNull();
    await none.arrayBuffer();
  });
  const rows: [string, string | null, (bytes: Buffer) => Buffer][] = [
    ['gzip, deflate, br', 'br', brotliDecompressSync],
    ['br;q=0, gzip', 'gzip', gunzipSync],
    ['gzip', 'gzip', gunzipSync],
    ['identity', null, (bytes) => bytes],
  ];
  test.each(rows)('Accept-Encoding: %s', async (accepted, encoding, unpack) => {
    for (const path of ['/api/openapi.json', '/api/export/jsonl']) {
      const answer = await ask(path, { headers: { 'Accept-Encoding': accepted } });
      expect(answer.headers.get('content-encoding')).toBe(encoding);
      if (encoding) expect(answer.headers.get('vary')).toMatch(/accept-encoding/i);
      const text = unpack(Buffer.from(await answer.arrayBuffer())).toString();
      for (const line of path.endsWith('jsonl') ? text.trim().split('\n') : [text]) JSON.parse(line);
    }
  });
});

describe('feeds of what is disputed', () => {
  test('JSON Feed and Atom say the same, latest first', async () => {
    const feed = await json('/api/disagreements.json');
    expect(feed).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Where accounts differ',
    });
    expect(feed.items.length).toBeGreaterThan(0);
    for (const { id, url, date_modified, tags } of feed.items) {
      expect(id).toMatch(/^urn:uuid:[0-9a-f-]{36}$/);
      expect(url).toMatch(/^http:\/\/127\.0\.0\.1:4747\/compare\/[0-9a-f]{12}$/);
      expect(new Date(date_modified).toISOString()).toBe(date_modified);
      expect(tags.some((t: string) => ['denies', 'differs', 'silent'].includes(t))).toBe(true);
    }
    expect(new Set(feed.items.map((i: { id: string }) => i.id)).size).toBe(feed.items.length);
    const answer = await ask('/api/disagreements.atom?lang=bn');
    expect(answer.headers.get('content-type')).toContain('application/atom+xml');
    const atom = new DOMParser().parseFromString(await answer.text(), 'text/xml');
    expect(atom.querySelector('feed > title')!.textContent).toBe('যেখানে বিবরণ মেলে না');
    const ids = [...atom.querySelectorAll('entry > id')].map((id) => id.textContent);
    expect(ids).toEqual(feed.items.map((i: { id: string }) => i.id));
    for (const entry of atom.querySelectorAll('entry'))
      for (const part of ['title', 'updated', 'content', 'link'])
        expect(entry.querySelector(part)).not.toBeNull();
  });
  test('of those who name somebody', async () => {
    const titles = async (query: string) =>
      (await json(`/api/disagreements.json${query}`)).items.map((i: { title: string }) => i.title);
    expect(await titles('')).toHaveLength(2);
    for (const [who, disputed] of [
      ['মোল্লা'.normalize('NFC'), ['অভিযোগ']],
      ['port authority', ['ships were delayed']],
      ['Chattogram', []], // named in the report, not in what is disputed
    ] as const)
      expect([who, await titles(`?entity=${encodeURIComponent(who)}`)]).toEqual([who, disputed]);
    const { actors } = await json(`/api/actors?name=${'মোল্লা'.normalize('NFC')}`);
    expect(await titles(`?actor=${actors[0].id}`)).toEqual(['অভিযোগ']);
    expect((await json('/api/disagreements.json?entity=Nobody%20Whatsoever')).items).toEqual([]);
  });
});

test('the page knows language and light before it paints', async () => {
  const page = await (
    await ask('/reports/3', { headers: { cookie: 'readout-lang=bn; readout-theme=dark' } })
  ).text();
  expect(page).toContain('<html lang="bn" data-theme="dark">');
  const other = await (await ask('/', { headers: { cookie: 'readout-theme="><script>' } })).text();
  expect(other).toContain('<html lang="en">');
});

test('files with a hash in their name are kept for ever', async () => {
  const { headers } = await ask('/assets/main-0a1b2c3d.js');
  expect(headers.get('cache-control')).toContain('immutable');
  expect(headers.get('content-type')).toContain('javascript');
});

describe('every list comes page by page, each row once and in one order', () => {
  const rows: [path: string, list: string, least: number][] = [
    ['/api/reports', 'reports', 4],
    ['/api/search?act=say', 'hits', 2],
    ['/api/occurrences', 'occurrences', 2],
    ['/api/actors', 'actors', 4],
    ['/api/actors?name=m', 'actors', 2],
    ['/api/speakers', 'speakers', 3],
    ['/api/actors/1/statements?part=of', 'items', 0],
    ['/api/timeline', 'items', 1],
    ['/api/places', 'places', 2],
    ['/api/figures', 'items', 1],
    ['/api/failures', 'failures', 0],
    ['/api/audit', 'entries', 1],
  ];
  test.each(rows)('%s', async (path, list, least) => {
    const with_ = (more: string) => `${path}${path.includes('?') ? '&' : '?'}${more}`;
    const { [list]: whole, next } = await json(with_('limit=100'));
    expect(next).toBeNull();
    expect(whole.length).toBeGreaterThanOrEqual(least);
    const seen: unknown[] = [];
    for (let cursor: string | null = null; seen.length <= whole.length; ) {
      const page = await json(with_(`limit=1${cursor === null ? '' : `&cursor=${cursor}`}`));
      expect(page[list].length).toBeLessThanOrEqual(1);
      seen.push(...page[list]);
      cursor = page.next;
      if (cursor === null) break;
    }
    expect(seen).toEqual(whole);
    const wrong = await ask(with_('cursor=nonsense'));
    expect([wrong.status, (await body(wrong)).code]).toEqual([400, 'ledger.cursor']);
  });
});

describe('reports', () => {
  test('page by page, each once', async () => {
    const seen: number[] = [];
    for (let cursor: string | null = ''; cursor !== null; ) {
      const page: { reports: { id: number }[]; next: string | null } = await json(
        `/api/reports?limit=2&cursor=${cursor}`.replace(/&cursor=$/, ''),
      );
      seen.push(...page.reports.map((r) => r.id));
      cursor = page.next;
    }
    expect(seen.sort()).toEqual((await Promise.all(all.map((r) => idOf(r.url ?? r.id)))).sort());
  });
  test('one with its readout, its versions, and who its names are', async () => {
    const report = await json(`/api/reports/${await idOf(bridge.url!)}`);
    expect(report).toMatchObject({
      headline: 'Bridge reopens after talks',
      outlet: 'Harbour Ledger',
      language: 'en',
    });
    expect(report.readout.attributions.length).toBeGreaterThan(1);
    expect(report.versions).toHaveLength(1);
    expect(Object.keys(report.actors).sort()).toEqual(
      report.readout.entities.map((e: { id: string }) => e.id).sort(),
    );
  });
  test('told in the other language, each with the sentence that it rests on', async () => {
    const id = await idOf(denial.url!);
    const { statements } = await json(`/api/reports/${id}/told?language=en`);
    const { readout, text } = await json(`/api/reports/${id}`);
    expect(statements.map((s: { n: number }) => s.n)).toEqual(
      readout.attributions.map((_: object, n: number) => n),
    );
    const last = statements.at(-1);
    expect(last.text).toMatch(/said.*Reuters|told Reuters/);
    expect(last.whole).toBe(false); // what he said stands in his words
    expect(text.slice(last.sentence.start, last.sentence.end)).toContain('রয়টার্সকে বলেন');
    expect((await ask(`/api/reports/${id}/told?language=fr`)).status).toBe(400);
  });
  test('found by word, speaker and act', async () => {
    const { hits } = await json('/api/search?speaker=Petrova&act=say');
    expect(hits.map((h: { address: string }) => h.address)).toContain(bridge.url);
    expect(hits[0].attributions[0]).toMatchObject({ source: expect.stringContaining('Petrova') });
  });
});

describe('adding', () => {
  const finished = async (id: number) => {
    for (;;) {
      const job = await json(`/api/imports/${id}`);
      if (job.state !== 'waiting' && job.state !== 'running') return job;
      await new Promise((done) => setTimeout(done, 20));
    }
  };
  const text = 'Mayor opens market\n\nThe mayor said on Tuesday that 40 stalls were let.';
  test('a pasted text becomes a report, and the same text again the same one', async () => {
    const started = await body(
      post('/api/imports', { kind: 'text', text, about: { outlet: 'Market News' } }),
    );
    const first = await finished(started.id);
    expect(first).toMatchObject({ state: 'done', counts: { new: 1 }, label: 'Mayor opens market' });
    const again = await finished(
      (await body(post('/api/imports', { kind: 'text', text, about: { outlet: 'Market News' } }))).id,
    );
    expect(again.reports).toEqual(first.reports);
    expect(await json(`/api/reports/${first.reports[0]}`)).toMatchObject({ text, outlet: 'Market News' });
  });
  test('a file says what is wrong with it, and leaves no failure behind', async () => {
    const base64 = Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0, 0]).toString('base64');
    const started = await body(post('/api/imports', { kind: 'file', name: 'a.docx', base64 }));
    const job = await finished(started.id);
    expect(job.state).toBe('failed');
    expect(job.errors[0].detail).toContain('a.docx');
    expect(await json('/api/failures')).toEqual({ failures: [], total: 0, next: null });
  });
  test.each(['file:///etc/passwd', 'javascript:alert(1)', '/etc/passwd'])(
    '%s is no address',
    async (address) => expect((await post('/api/imports', { kind: 'address', address })).status).toBe(400),
  );
});

describe('readings of people', () => {
  test('come in as reviews, row by row, and are taken back as one', async () => {
    const report = await idOf(bridge.url!);
    const gold = goldOf((await ledger.get(report))!);
    gold.attributions[0]!.act = 'warn';
    gold.attributions[1]!.cue = 'nowhere';
    const files = [{ name: 'g.json', text: JSON.stringify(gold) }];
    const send = (more: object) =>
      body(post('/api/readings', { format: 'gold', files, author: 'Rina', ...more }));
    const dry = await send({ dry: true });
    expect(dry.reports[0]).toMatchObject({ corrected: 1, change: null });
    const { reports } = await send({});
    expect(reports[0]).toMatchObject({ report, corrected: 1, rejected: 0 });
    expect(reports[0].refused).toEqual([
      { row: 'attributions[1]', code: 'readings.not-found', detail: expect.stringContaining('nowhere') },
    ]);
    const after = await json(`/api/reports/${report}`);
    expect(after.readout.attributions[0]).toMatchObject({ act: 'warn', review: { author: 'Rina' } });
    const undo = (id: number) => ask(`/api/readings/${id}`, { method: 'DELETE' });
    expect((await undo(reports[0].change - 1)).status).toBe(404);
    expect((await undo(reports[0].change)).status).toBe(200);
    expect((await json(`/api/reports/${report}`)).readout.attributions[0].review).toBeUndefined();
    expect((await post('/api/readings', { format: 'docx', files })).status).toBe(400);
  });
});

describe('reviewing', () => {
  test('a correction is applied, marked, exported as gold, and can be taken back', async () => {
    const report = await idOf(denial.url!);
    const before = await json(`/api/reports/${report}`);
    const n = before.readout.attributions.findIndex((a: { act: string }) => a.act === 'deny');
    const review = await body(
      post('/api/reviews', {
        report,
        record: 'attribution',
        n,
        verdict: 'corrected',
        change: { act: 'claim' },
        author: 'Rina',
      }),
    );
    const after = await json(`/api/reports/${report}`);
    expect(after.readout.attributions[n]).toMatchObject({
      act: 'claim',
      review: { verdict: 'corrected', author: 'Rina' },
    });

    const gold = (await (await ask('/api/reviews/gold')).text())
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(gold).toHaveLength(1);
    expect(gold[0]).toMatchObject({ text: denial.text, reviewed: { by: ['Rina'], attributions: [n] } });
    expect(gold[0].attributions[n].act).toBe('claim');

    expect((await ask(`/api/reviews/${review.id}`, { method: 'DELETE' })).status).toBe(200);
    expect((await json(`/api/reports/${report}`)).readout.attributions[n]).toEqual(
      before.readout.attributions[n],
    );
    expect((await (await ask('/api/reviews/gold')).text()).trim()).toBe('');
  });
});

test('anchors of gold reports: alone, or which of several', () => {
  const text = 'পুতিন বলেন, পুতিনের দেশ।';
  expect(anchorOf(text, { start: 6, end: 10 })).toBe('বলেন');
  expect(anchorOf(text, { start: 12, end: 17 })).toEqual({ text: 'পুতিন', nth: 2 });
});

describe('actors', () => {
  test('are found, described, renamed, merged, and all of it undone', async () => {
    const { actors } = await json('/api/actors?name=Petrova');
    const id = actors[0].id;
    expect((await json(`/api/actors/${id}`)).counts.said).toBeGreaterThan(0);
    expect((await json(`/api/actors/${id}/statements?part=said`)).items[0].words).toBeTruthy();
    const renamed = await body(post(`/api/actors/${id}/changes`, { kind: 'rename', name: 'M. Petrova' }));
    expect((await json(`/api/actors/${id}`)).name).toBe('M. Petrova');
    await ask(`/api/actors/changes/${renamed.change}`, { method: 'DELETE' });
    expect((await json(`/api/actors/${id}`)).name).toBe(actors[0].name);
  });
});

describe('views', () => {
  test('events in time, places, figures by source, a network', async () => {
    const { items } = await json('/api/timeline');
    for (const item of items) expect(item.sentence).toContain(item.words);
    const { places } = await json('/api/places');
    expect(places.find((p: { called: { en?: string } }) => p.called.en === 'Dhaka')).toMatchObject({
      precision: 'place',
      country: 'BD',
    });
    const figures = await json('/api/figures');
    expect(figures.kinds.length).toBeGreaterThan(0);
    for (const f of figures.items) expect(f.sentence).toContain(f.words);
    const { actors } = await json('/api/actors?name=Petrova');
    const network = await json(`/api/network?actor=${actors[0].id}`);
    const ids = network.nodes.map((node: { id: number }) => node.id);
    for (const { from, to } of network.edges) expect(ids).toEqual(expect.arrayContaining([from, to]));
  });
});

describe('exports', () => {
  const rows: [string, number, string, string][] = [
    ['csv?speaker=Petrova&rows=attributions', 200, 'text/csv; charset=utf-8', 'readout-csv-'],
    ['csv?rows=cells', 200, 'text/csv; charset=utf-8', 'readout-csv-cells-'],
    ['parquet?rows=figures', 200, 'application/vnd.apache.parquet', 'readout-parquet-figures-'],
    ['geojson?from=2025-03-11', 200, 'application/geo+json', '.geojson"'],
    ['brat', 200, 'application/zip', '.zip"'],
    ['gdelt-events?speaker=Nobody', 200, 'text/tab-separated-values; charset=utf-8', '.export.CSV"'],
    ['docx', 400, 'application/problem+json', ''],
    ['csv?rows=sentences', 400, 'application/problem+json', ''],
    ['csv?report=999', 404, 'application/problem+json', ''],
    ['csv?report=1,999', 404, 'application/problem+json', ''],
    ['csv?report=1,9999999999', 400, 'application/problem+json', ''],
    ['csv?report=1,', 400, 'application/problem+json', ''],
    ['csv?occurrence=000000000000', 404, 'application/problem+json', ''],
    ['csv?figure=many', 400, 'application/problem+json', ''],
  ];
  test.each(rows)('%s', async (path, status, type, name) => {
    const answer = await ask(`/api/export/${path}`);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([status, type]);
    expect(answer.headers.get('content-disposition') ?? '').toContain(name);
    await answer.arrayBuffer();
  });
  const addresses = async (path: string) =>
    (await (await ask(`/api/export/jsonl?text=false&${path}`)).text())
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).address);
  test('some reports; what names somebody; what somebody says; one happening', async () => {
    const [one, other] = [await idOf(denial.url!), await idOf(bridge.url!)];
    expect(await addresses(`report=${one}`)).toEqual([denial.url]);
    expect(await addresses(`report=${other},${one}`)).toEqual([denial.url, bridge.url]);
    const { actors } = await json('/api/actors?name=Petrova');
    expect(await addresses(`actor=${actors[0].id}`)).toEqual([bridge.url]);
    const said = await (await ask(`/api/export/csv?by=${actors[0].id}`)).text();
    expect(said.trim().split('\r\n').length).toBe(2);
    const { occurrences } = await json('/api/occurrences');
    const { reports } = await json(`/api/occurrences/${occurrences[0].id}`);
    expect(await addresses(`occurrence=${occurrences[0].id}`)).toHaveLength(reports.length);
  });
  test('a folder comes as an archive whose files are whole', async () => {
    const zip = Buffer.from(await (await ask('/api/export/brat')).arrayBuffer());
    const files = unzipped(zip);
    expect([...files.keys()]).toEqual(expect.arrayContaining(['annotation.conf', 'reports.csv']));
    const listed = files.get('reports.csv')!.trim().split('\r\n').slice(1);
    for (const line of listed) expect(files.has(line.split(',')[0]!)).toBe(true);
    expect([...files.values()].some((text) => text.includes('Bridge reopens'))).toBe(true);
  });
});

/** Files of an archive, by its directory at the end. */
function unzipped(zip: Buffer): Map<string, string> {
  const far = zip.lastIndexOf(Buffer.from('PK\x06\x06'));
  const files = new Map<string, string>();
  let at = Number(zip.readBigUInt64LE(far + 48));
  for (let n = Number(zip.readBigUInt64LE(far + 32)); n > 0; n--) {
    expect(zip.readUInt32LE(at)).toBe(0x02014b50);
    const [crc, packed, length] = [
      zip.readUInt32LE(at + 16),
      zip.readUInt32LE(at + 20),
      zip.readUInt16LE(at + 28),
    ];
    const name = zip.toString('utf8', at + 46, at + 46 + length);
    const start = Number(zip.readBigUInt64LE(at + 46 + length + 4));
    const from = start + 30 + zip.readUInt16LE(start + 26);
    const bytes = inflateRawSync(zip.subarray(from, from + packed));
    expect([name, crc32(bytes)]).toEqual([name, crc]);
    files.set(name, bytes.toString());
    at += 46 + length + 12;
  }
  return files;
}

test('news are told as they happen', async () => {
  const stop = new AbortController();
  const answer = await ask('/api/stream', { signal: stop.signal });
  expect(answer.headers.get('content-type')).toContain('text/event-stream');
  const reader = answer.body!.pipeThrough(new TextDecoderStream()).getReader();
  let heard = (await reader.read()).value ?? '';
  await post('/api/imports', { kind: 'text', text: 'Another\n\nThe ministry said that it rained.' });
  while (!heard.includes('event: reports')) heard += (await reader.read()).value ?? '';
  expect(heard).toContain('event: imports');
  stop.abort();
  await reader.cancel();
});
