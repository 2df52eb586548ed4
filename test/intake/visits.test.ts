import { once } from 'node:events';
import { createServer, get, type IncomingMessage, type Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { guardedLookup, isPrivate, publicLookup } from '../../src/intake/private-addresses.js';
import { politely } from '../../src/intake/visits.js';
import { fetchChanged, fetchPage } from '../../src/intake/web.js';
import type { ReadoutError } from '../../src/readout/error.js';

const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'fetched',
    (error: ReadoutError) => error.code,
  );

test.each<[address: string, private_: boolean]>([
  ['127.0.0.1', true],
  ['127.8.9.10', true],
  ['10.1.2.3', true],
  ['172.16.0.1', true],
  ['172.32.0.1', false],
  ['192.168.1.1', true],
  ['192.169.1.1', false],
  ['169.254.169.254', true],
  ['100.64.0.1', true],
  ['100.128.0.1', false],
  ['0.0.0.0', true],
  ['224.0.0.1', true],
  ['255.255.255.255', true],
  ['9.9.9.9', false],
  ['[::1]', true],
  ['::', true],
  ['[fe80::1%eth0]', true],
  ['fd00::1', true],
  ['::ffff:127.0.0.1', true],
  ['::ffff:7f00:1', true],
  ['::7f00:1', true],
  ['::ffff:9.9.9.9', false],
  ['64:ff9b::7f00:1', true],
  ['64:ff9b::909:909', false],
  ['2002:7f00:1::', true],
  ['2606:4700::1111', false],
  ['example.org', false],
])('%s is private: %s', (address, expected) => expect(isPrivate(address)).toBe(expected));

test('a name that resolves to a private address is refused when it is connected to', async () => {
  const refused = await new Promise((done) => publicLookup('localhost', {}, (error) => done(error)));
  expect((refused as ReadoutError).code).toBe('url.private');
});

describe('a name that answers otherwise from time to time', () => {
  // this machine has many addresses: one stands for the public network, the other for what must not be reached
  const [OPEN, SHUT] = ['127.0.0.1', '127.0.0.2'];
  const reached: string[] = [];
  let server: Server;
  let port: number;
  beforeAll(async () => {
    server = createServer((request, response) => {
      reached.push(request.socket.localAddress!);
      response.end('page');
    }).listen(0, '0.0.0.0');
    await once(server, 'listening');
    ({ port } = server.address() as { port: number });
  });
  afterAll(() => void server.close());

  test.each<[answers: string[][], seen: string[], asked: number]>([
    // what was looked at is what is connected to: nobody asks a second time in between
    [[[OPEN], [SHUT]], [OPEN], 1],
    [[[SHUT], [OPEN]], ['url.private'], 1],
    // each connection is looked at anew
    [[[OPEN], [SHUT], [OPEN]], [OPEN, 'url.private', OPEN], 3],
    [[[OPEN], [OPEN], [OPEN]], [OPEN, OPEN, OPEN], 3],
    // one bad answer among good ones is enough, wherever it stands
    [[[OPEN, SHUT]], ['url.private'], 1],
    [[[SHUT, OPEN]], ['url.private'], 1],
    [[[OPEN, OPEN, SHUT]], ['url.private'], 1],
    [[[]], ['url.private'], 1],
  ])('%j: %j', async (answers, seen, asked) => {
    let times = 0;
    reached.length = 0;
    const lookup = guardedLookup(
      (_host, _options, done) => {
        const found = answers[times++ % answers.length]!;
        done(
          null,
          found.map((address) => ({ address, family: 4 })),
        );
      },
      (address) => address === SHUT,
    );
    const told: string[] = [];
    for (let i = 0; i < seen.length; i++)
      told.push(
        await new Promise((done) =>
          get({ host: 'rebinding.example', port, lookup, agent: false }, (answer) =>
            answer.resume().on('end', () => done(reached.at(-1)!)),
          ).on('error', (error: ReadoutError) => done(error.code)),
        ),
      );
    expect(told).toEqual(seen);
    expect(times).toBe(asked);
    expect(reached).not.toContain(SHUT);
  });
});

describe('visits', () => {
  let server: Server;
  let base: string;
  let visits: { path: string; at: number; request: IncomingMessage }[] = [];
  let robots: [status: number, text: string] = [404, ''];
  beforeAll(async () => {
    server = createServer((request, response) => {
      const path = request.url!;
      visits.push({ path, at: performance.now(), request });
      if (path === '/robots.txt') response.writeHead(robots[0]).end(robots[1]);
      else if (path === '/busy') response.writeHead(429, { 'retry-after': '120' }).end();
      else if (path === '/inwards') response.writeHead(302, { location: `${base}/page` }).end();
      else if (request.headers['if-none-match'] === '"v1"') response.writeHead(304).end();
      else
        response
          .writeHead(200, { etag: '"v1"', 'last-modified': 'Mon, 10 Mar 2025 10:00:00 GMT' })
          .end('page');
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    base = `http://127.0.0.1:${(server.address() as { port: number }).port}`;
  });
  afterAll(() => void server.close());
  const guest = (pace = 0) => {
    visits = [];
    return politely({ pace, allowPrivate: true });
  };
  const allowPrivate = true;

  test.each([
    'http://127.0.0.1',
    'http://0x7f.1',
    'http://2130706433',
    'http://localhost',
    'http://[::1]',
    'http://[::ffff:127.0.0.1]',
  ])('%s is not asked unless it is allowed', async (host) => {
    visits = [];
    const { port } = new URL(base);
    expect(await codeOf(fetchPage(`${host}:${port}/page`))).toBe('url.private');
    expect(visits).toEqual([]);
  });

  test('what is known already is told, and nothing comes where nothing has changed', async () => {
    const first = await fetchChanged(`${base}/page`, { allowPrivate });
    expect(first).toMatchObject({ etag: '"v1"', modified: 'Mon, 10 Mar 2025 10:00:00 GMT' });
    const again = { allowPrivate, headers: { 'if-none-match': first!.etag! } };
    expect(await fetchChanged(`${base}/page`, again)).toBe(null);
  });

  test('how long a server wants to be left alone is passed on', async () => {
    await expect(fetchPage(`${base}/busy`, { allowPrivate })).rejects.toMatchObject({
      code: 'url.status',
      values: { status: 429, wait: 120 },
    });
  });

  test.each<[robots: [number, string], path: string, seen: string]>([
    [[200, 'User-agent: *\nDisallow: /closed'], '/open', 'fetched'],
    [[200, 'User-agent: *\nDisallow: /closed'], '/closed/1', 'url.robots'],
    [[200, 'User-agent: Readout\nDisallow: /\n\nUser-agent: *\nAllow: /'], '/open', 'url.robots'],
    [[200, 'User-agent: other\nDisallow: /'], '/open', 'fetched'],
    [[404, ''], '/closed', 'fetched'],
    [[503, ''], '/open', 'url.robots'],
    [[200, '<html>no rules</html>'], '/open', 'fetched'],
  ])('robots.txt %j, %s: %s', async (rules, path, seen) => {
    robots = rules;
    expect(await codeOf(guest().visit(base + path))).toBe(seen);
  });

  test('robots.txt is asked for once; hosts are visited one after the other, at their pace', async () => {
    robots = [200, 'User-agent: *\nCrawl-delay: 0.1'];
    const visitor = guest(60);
    await Promise.all(['/1', '/2', '/3'].map((path) => visitor.visit(base + path)));
    expect(visits.map((v) => v.path).sort()).toEqual(['/1', '/2', '/3', '/robots.txt']);
    const times = visits.filter((v) => v.path !== '/robots.txt').map((v) => v.at);
    expect(times[1]! - times[0]!).toBeGreaterThan(80);
    expect(times[2]! - times[1]!).toBeGreaterThan(80);
  });
});
