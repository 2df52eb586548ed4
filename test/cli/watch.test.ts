import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { nextVisit, readDuration } from '../../src/intake/polling.js';
import { emptyLedger } from '../ledger/empty-ledger.js';

const MAIN = fileURLToPath(new URL('../../dist/command/readout.js', import.meta.url));
const dir = mkdtempSync(join(tmpdir(), 'readout-watch-'));

const now = new Date('2025-03-10T12:00:00Z');
const minutes = (date: Date) => (date.getTime() - now.getTime()) / 60_000;
test.each<[options: Partial<Parameters<typeof nextVisit>[0]>, after: number]>([
  [{}, 15],
  [{ fails: 1 }, 30],
  [{ fails: 3 }, 120],
  [{ fails: 99 }, 24 * 60],
  [{ wait: 3600 }, 60],
  [{ wait: 60 }, 15],
  [{ wait: 1e9 }, 24 * 60],
  [{ every: 1000 }, 1],
  [{ every: 30_000, allowPrivate: true }, 0.5],
])('%j: in %d minutes', (options, after) => {
  expect(minutes(nextVisit({ now, every: 900_000, fails: 0, ...options }))).toBe(after);
});
test.each([
  ['15m', 900_000],
  ['90s', 90_000],
  ['1.5 h', 5_400_000],
  ['2D', 172_800_000],
  ['15', null],
  ['m', null],
  ['-1m', null],
])('%s is %s ms', (text, value) => expect(readDuration(text)).toBe(value));

describe('readout watch', { timeout: 240_000 }, () => {
  let server: Server;
  let base: string;
  let seen: { path: string; etag: string | undefined }[] = [];
  let listed: { path: string; updated: string }[] = [];
  let status = 200;
  const articles: Record<string, string> = {};
  const article = (title: string, body: string) =>
    `<html><head><title>${title}</title></head><body><article><h1>${title}</h1><p>${body}</p></article></body></html>`;
  const WORDS = 'The mayor said that the bridge across the river would open on Monday after long repairs. ';

  beforeAll(async () => {
    server = createServer((request, response) => {
      const path = request.url!;
      seen.push({ path, etag: request.headers['if-none-match'] });
      const etag = `"${JSON.stringify(listed).length}-${listed.map((l) => l.updated).join()}"`;
      if (path === '/feed' && status !== 200) response.writeHead(status, { 'retry-after': '7200' }).end();
      else if (path === '/feed' && request.headers['if-none-match'] === etag) response.writeHead(304).end();
      else if (path === '/feed') {
        const entries = listed.map(
          (l) => `<entry><link href="${base}${l.path}"/><updated>${l.updated}</updated></entry>`,
        );
        response
          .writeHead(200, { 'content-type': 'application/atom+xml', etag })
          .end(`<feed xmlns="http://www.w3.org/2005/Atom">${entries.join('')}</feed>`);
      } else if (path === '/robots.txt') response.end('User-agent: *\nDisallow: /closed');
      else if (articles[path]) response.writeHead(200, { 'content-type': 'text/html' }).end(articles[path]);
      else response.writeHead(404).end();
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    base = `http://127.0.0.1:${(server.address() as { port: number }).port}`;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
    rmSync(dir, { recursive: true, force: true });
  });
  let ledger = '';
  let count = 0;
  beforeEach(async () => {
    const empty = await emptyLedger(async (made) => {
      ledger = made;
      await readout('watch', '--list');
    });
    ledger = join(dir, `ledger-${++count}`);
    cpSync(empty, ledger, { recursive: true });
    seen = [];
    status = 200;
    listed = [];
    for (const path of Object.keys(articles)) delete articles[path];
  });
  const publish = (path: string, updated = '2025-03-10', body = WORDS.repeat(3)) => {
    articles[path] = article(`Report ${path}`, body);
    listed = [{ path, updated }, ...listed.filter((l) => l.path !== path)];
  };
  const start = (...args: string[]) =>
    spawn(process.execPath, [MAIN, ...args, '--ledger', ledger], {
      cwd: dir,
      env: { PATH: process.env.PATH },
    });
  async function readout(...args: string[]) {
    const child = start(...args);
    let [stdout, stderr] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (piece) => (stdout += piece));
    child.stderr.setEncoding('utf8').on('data', (piece) => (stderr += piece));
    const [code] = await once(child, 'close');
    return { code, stderr, lines: stdout.split('\n').filter(Boolean) };
  }
  const watch = (...args: string[]) =>
    readout('watch', ...args, '--once', '--allow-private', '--every', '0.001s', '--json');
  const outcomes = ({ lines }: { lines: string[] }) =>
    lines.map((l) => JSON.parse(l)).map((a) => `${a.outcome} ${a.address.replace(base, '')}`);
  const paths = () => seen.splice(0).map((s) => s.path);

  test('what is new comes in once; an edit is a version; unchanged feeds cost nothing', async () => {
    publish('/1');
    publish('/2');
    expect(outcomes(await watch(`${base}/feed`))).toEqual(['new /2', 'new /1']);
    expect(paths()).toEqual(['/robots.txt', '/feed', '/2', '/1']);
    expect(outcomes(await watch())).toEqual([]);
    expect(seen.at(-1)!.etag).toBeTruthy();
    expect(paths()).toEqual(['/robots.txt', '/feed']); // 304, and no article
    publish('/3');
    publish('/1', '2025-03-11', WORDS.replace('Monday', 'Tuesday').repeat(3));
    expect(outcomes(await watch())).toEqual(['edited /1', 'new /3']);
    expect(paths()).toEqual(['/robots.txt', '/feed', '/1', '/3']);
    const { lines } = await readout('watch', '--list', '--json');
    expect(lines.map((l) => JSON.parse(l))).toMatchObject([
      { address: `${base}/feed`, fails: 0, error: null },
    ]);
  });

  test('what fails is kept as a failure, tried three times, and stops nothing', async () => {
    publish('/2');
    listed.push({ path: '/gone', updated: 'x' }, { path: '/closed/1', updated: 'x' });
    expect(outcomes(await watch(`${base}/feed`))).toEqual(['new /2']);
    for (let i = 0; i < 3; i++) await watch();
    expect(paths().filter((p) => p === '/gone')).toHaveLength(3);
    const { lines } = await readout('add', '--failed', '--dry-run', '--json');
    expect(
      lines.map((l) => JSON.parse(l).failed).map((f) => [f.code, f.source.replace(base, ''), f.tries]),
    ).toEqual([
      ['url.robots', '/closed/1', 3],
      ['url.status', '/gone', 3],
    ]);
  });

  test('a server in trouble is left alone for as long as it asks', async () => {
    status = 503;
    const { code, stderr } = await watch(`${base}/feed`);
    expect(code).toBe(4);
    expect(stderr).toContain('"status":503');
    paths();
    expect((await watch()).code).toBe(0);
    expect(paths()).toEqual([]); // not due
    const [feed] = (await readout('watch', '--list', '--json')).lines.map((l) => JSON.parse(l));
    expect(feed).toMatchObject({ fails: 1, error: 'url.status' });
    expect(Date.parse(feed.due) - Date.parse(feed.checked)).toBeGreaterThanOrEqual(7_200_000);
  });

  test('Ctrl-C ends it; kill -9 loses nothing; it goes on where it stopped', async () => {
    for (let i = 0; i < 14; i++) publish(`/n${i}`);
    let child = start('watch', `${base}/feed`, '--allow-private', '--every', '0.05s', '--json');
    await once(child.stdout, 'data');
    child.kill('SIGKILL');
    await once(child, 'close');
    child = start('watch', '--allow-private', '--every', '0.05s', '--json');
    let came = '';
    child.stdout.setEncoding('utf8').on('data', (piece) => (came += piece));
    const deadline = Date.now() + 60_000;
    while (!came.includes('/n0"') && Date.now() < deadline) await new Promise((done) => setTimeout(done, 50));
    publish('/late');
    while (!came.includes('/late"') && Date.now() < deadline)
      await new Promise((done) => setTimeout(done, 50));
    child.kill('SIGINT');
    expect((await once(child, 'close'))[0]).toBe(130);
    const { lines } = await readout('search', '--json', '--limit', '50');
    expect(new Set(lines.map((l) => JSON.parse(l).address.replace(base, '')))).toEqual(
      new Set([...Array.from({ length: 14 }, (_, i) => `/n${i}`), '/late']),
    );
  });

  test('lists of feeds, feeds taken off, and what cannot be', async () => {
    writeFileSync(join(dir, 'some.opml'), `<opml><body><outline xmlUrl="${base}/feed"/></body></opml>`);
    writeFileSync(join(dir, 'none.txt'), 'nothing');
    publish('/1');
    expect(outcomes(await watch('some.opml'))).toEqual(['new /1']);
    expect((await readout('watch', `${base}/feed`, '--remove')).code).toBe(0);
    expect((await readout('watch', `${base}/feed`, '--remove')).stderr).toMatch(/is not watched/);
    expect((await readout('watch')).stderr).toMatch(/nothing to watch/);
    expect((await readout('watch', 'none.txt')).stderr).toMatch(/no list of feeds/);
    expect((await readout('watch', `${base}/feed`, '--every', 'soon')).stderr).toMatch(/15m/);
    const refused = await readout('watch', `${base}/feed`, '--once');
    expect([refused.code, refused.stderr]).toEqual([4, expect.stringMatching(/--allow-private/)]);
  });
});
