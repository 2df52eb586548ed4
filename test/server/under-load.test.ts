import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openAccounts } from '../../src/accounts/accounts.js';
import { readAllHere } from '../../src/importing/readers.js';
import { contentStems, stemsOf } from '../../src/languages/stems.js';
import type { Ledger } from '../../src/ledger/ledger.js';
import { type Served, serve } from '../../src/server/serve.js';
import { databases, kept } from '../ledger/databases.js';
import { bridge } from '../ledger/reports.js';

// The server itself, by bare connections: what no HTTP client would send, and how no client would behave.
const store = databases();
const readers = { width: 1, readAll: readAllHere, close: async () => {} };
const PATIENCE = { headers: 400, request: 900, connections: 150 }; // outside of tests 20 s, 5 minutes, 1000
let ledger: Ledger;
let server: Served;
let port: number;
const open = new Set<Socket>();

beforeAll(async () => {
  ledger = await store.open(await store.place('PGlite'));
  await ledger.add([kept(bridge)]);
  const web = join(store.folder, 'web');
  mkdirSync(web, { recursive: true });
  writeFileSync(join(web, 'index.html'), '<!doctype html><html lang="en"><title>Readout</title></html>');
  const accounts = openAccounts({ ledger, stems: stemsOf, contentStems, meanings: () => [] });
  const about = { web, author: 'machine', version: '0', port: 0, patience: PATIENCE };
  server = await serve({ ledger, accounts, readers, ...about });
  port = Number(new URL(server.address).port);
});
afterAll(async () => {
  await server.close();
  await ledger.close();
  await store.close();
});

/** A connection that is held on to. */
async function hold(begin = ''): Promise<Socket> {
  const socket = connect(port, '127.0.0.1').on('error', () => {});
  open.add(socket);
  await once(socket, 'connect');
  if (begin !== '') socket.write(begin);
  return socket;
}
function letAllGo(): void {
  for (const socket of open) socket.destroy();
  open.clear();
}
/** What is answered to some bytes; nothing where the connection is closed without an answer. */
async function answerTo(bytes: string | Buffer): Promise<string> {
  const socket = await hold();
  let answer = '';
  socket.setEncoding('latin1').on('data', (piece) => (answer += piece));
  socket.write(bytes);
  await Promise.race([
    once(socket, 'close'),
    (async () => {
      while (!/\r\n\r\n/.test(answer)) await wait(5);
    })(),
  ]);
  socket.destroy();
  return answer;
}
const statusOf = (answer: string) => Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1] ?? 0);
const own = () => `127.0.0.1:${port}`;
const ask = async (head = '') =>
  statusOf(await answerTo(`GET /api/summary HTTP/1.1\r\nHost: ${own()}\r\n${head}\r\n`));

describe('whom it believes to be asked for', () => {
  const request = (host: string, target = '/api/summary') => `GET ${target} HTTP/1.1\r\n${host}\r\n`;
  test.each<[name: string, bytes: () => string, status: number | number[]]>([
    ['its own', () => request(`Host: ${own()}\r\n`), 200],
    ['localhost, in capitals', () => request(`HOST: LOCALHOST:${port}\r\n`), 200],
    ['this machine in IPv6', () => request(`Host: [::1]:${port}\r\n`), 200],
    ['none', () => request(''), 400],
    ['an empty one', () => request('Host:\r\n'), [400, 403]],
    ['two', () => request(`Host: ${own()}\r\nHost: evil.example\r\n`), [400, 403]],
    ['two, the other way round', () => request(`Host: evil.example\r\nHost: ${own()}\r\n`), [400, 403]],
    ['another', () => request('Host: evil.example\r\n'), 403],
    ['another that begins like this', () => request(`Host: ${own()}.evil.example\r\n`), [400, 403]],
    ['a name before an @', () => request(`Host: 127.0.0.1@evil.example\r\n`), [400, 403]],
    ['a name behind an @', () => request(`Host: evil.example@127.0.0.1\r\n`), [400, 403]],
    ['a path', () => request('Host: evil.example/127.0.0.1\r\n'), [400, 403]],
    ['a hash', () => request('Host: evil.example#127.0.0.1\r\n'), [400, 403]],
    ['a list', () => request(`Host: ${own()}, evil.example\r\n`), [400, 403]],
    ['a name that goes on', () => request('Host: localhost.evil.example\r\n'), 403],
    ['a number in another shape', () => request('Host: 2130706434\r\n'), 403],
    ['a whole address', () => request(`Host: ${own()}\r\n`, 'http://evil.example/api/summary'), [400, 403]],
    ['no address', () => request(`Host: ${own()}\r\n`, '*'), [400, 403, 404]],
    ['bytes', () => request('Host: \xff\xfe\r\n'), [400, 403]],
    ['forwarded', () => request('Host: evil.example\r\nX-Forwarded-Host: localhost\r\n'), 403],
  ])('%s', async (_, bytes, status) => {
    expect([status].flat()).toContain(statusOf(await answerTo(bytes())));
  });

  test.each([
    ['no HTTP', 'hello\r\n\r\n'],
    ['TLS', Buffer.from('160301020001000001fc0303', 'hex')],
    ['headers without end', `GET / HTTP/1.1\r\nHost: localhost\r\nX: ${'a'.repeat(40_000)}\r\n\r\n`],
    ['an address without end', `GET /${'a'.repeat(40_000)} HTTP/1.1\r\nHost: localhost\r\n\r\n`],
    [
      'two lengths',
      'POST /api/ask HTTP/1.1\r\nHost: localhost\r\nContent-Length: 3\r\nContent-Length: 9\r\n\r\nabc',
    ],
    [
      'a length and chunks',
      'POST /api/session HTTP/1.1\r\nHost: localhost\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
    ],
    ['a line break in a header', 'GET / HTTP/1.1\r\nHost: localhost\r\nX: a\rSet-Cookie: b\r\n\r\n'],
    ['a NUL in a header', 'GET / HTTP/1.1\r\nHost: localhost\r\nX: a\0b\r\n\r\n'],
  ])('%s is refused', async (_, bytes) => {
    const status = statusOf(await answerTo(bytes));
    expect(status === 0 || (status >= 400 && status < 500)).toBe(true);
    expect(await ask()).toBe(200);
  });
});

describe('bodies', () => {
  const post = (path: string, head: string) =>
    `POST ${path} HTTP/1.1\r\nHost: ${own()}\r\nContent-Type: application/json\r\n${head}\r\n`;
  test.each<[name: string, path: string, head: string]>([
    ['one byte more than may come', '/api/imports', `Content-Length: ${64 * 2 ** 20 + 1}\r\n`],
    ['a terabyte', '/api/imports', 'Content-Length: 1099511627776\r\n'],
    ['a token of five kilobytes', '/api/session', 'Content-Length: 5000\r\n'],
  ])('%s: refused before it is sent', async (_, path, head) => {
    expect(statusOf(await answerTo(post(path, head)))).toBe(413);
  });
  test('one without a length is refused once it is too large', async () => {
    const socket = await hold(post('/api/session', 'Transfer-Encoding: chunked\r\n'));
    let answer = '';
    socket.setEncoding('latin1').on('data', (piece) => (answer += piece));
    const piece = `1000\r\n${'a'.repeat(4096)}\r\n`;
    for (let sent = 0; sent < 100 && answer === '' && !socket.destroyed; sent++) {
      socket.write(piece);
      await wait(2);
    }
    while (answer === '' && !socket.destroyed) await wait(5);
    expect(statusOf(answer)).toBe(413);
    letAllGo();
  });
  test('those who send slowly, or nothing, keep nobody else waiting, and are let go', async () => {
    const slow = [
      ...(await Promise.all(Array.from({ length: 30 }, () => hold()))), // say nothing
      ...(await Promise.all(Array.from({ length: 30 }, () => hold('GET /api/sum')))), // stop in the middle
      ...(await Promise.all(
        Array.from({ length: 30 }, () =>
          hold(post('/api/imports', 'Content-Length: 90000\r\n') + '{"kind":'),
        ),
      )),
    ];
    const drip = setInterval(() => {
      for (const socket of slow.slice(30)) socket.write('x');
    }, 100);
    const began = performance.now();
    expect(await ask()).toBe(200);
    expect(performance.now() - began).toBeLessThan(PATIENCE.headers + 1000);
    for (let tries = 0; tries < 100 && slow.some((s) => !s.closed && !s.destroyed && s.readable); tries++) {
      for (const socket of slow) socket.resume();
      await wait(50);
    }
    clearInterval(drip);
    expect(slow.filter((s) => !s.closed && s.readable).length).toBe(0);
    expect(await ask()).toBe(200);
    letAllGo();
  });
});

describe('many at once', () => {
  const listen = `GET /api/stream HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n`;
  test('a hundred may listen to what is new; the next is told to wait, and gets in once one has gone', async () => {
    const hear = async () => {
      const socket = await hold(listen);
      const [first] = (await once(socket, 'data')) as [Buffer];
      return { socket, status: statusOf(first.toString('latin1')) };
    };
    const listeners = await Promise.all(Array.from({ length: 100 }, hear));
    expect(new Set(listeners.map((l) => l.status))).toEqual(new Set([200]));
    expect((await hear()).status).toBe(429);
    expect(await ask()).toBe(200); // all else is answered
    for (const { socket } of listeners.slice(0, 50)) socket.destroy(); // no goodbye
    let again = 0;
    for (let tries = 0; tries < 100 && again !== 200; tries++) {
      again = (await hear()).status;
      await wait(20);
    }
    expect(again).toBe(200);
    letAllGo();
  });
  test('more connections than there may be are turned away, and it goes on', async () => {
    await wait(50);
    let silent = 0; // whoever merely waits too long is told so
    const more = async () => {
      const socket = await hold();
      let told = '';
      socket.on('data', (piece) => (told += piece)).on('close', () => (silent += told === '' ? 1 : 0));
    };
    await Promise.all(Array.from({ length: PATIENCE.connections + 50 }, more));
    for (let tries = 0; tries < 100 && silent < 50; tries++) await wait(20);
    expect(silent).toBeGreaterThanOrEqual(50);
    expect(silent).toBeLessThan(PATIENCE.connections);
    letAllGo();
    let status = 0;
    for (let tries = 0; tries < 100 && status !== 200; tries++) {
      status = await ask();
      await wait(20);
    }
    expect(status).toBe(200);
  });
});
