import { mkdirSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openAccounts } from '../../src/accounts/accounts.js';
import { readAllHere } from '../../src/importing/readers.js';
import { contentStems, stemsOf } from '../../src/languages/stems.js';
import { type Ledger, SCOPES, type Scope } from '../../src/ledger/ledger.js';
import { createApp } from '../../src/server/app.js';
import { limiter } from '../../src/server/limits.js';
import { type Served, type ServeOptions, serve } from '../../src/server/serve.js';
import { databases, kept } from '../ledger/databases.js';
import { all, bridge } from '../ledger/reports.js';

const store = databases();
const readers = { width: 1, readAll: readAllHere, close: async () => {} };
const secrets = {} as Record<Scope | 'revoked' | 'expired', string>;
let now = new Date('2026-03-01T12:00:00Z');
let ledger: Ledger;
let options: ServeOptions;
let server: Served;
let report: number;

beforeAll(async () => {
  ledger = await store.open(await store.place('PGlite'), { now: () => now });
  await ledger.add(all.map(kept));
  report = (await ledger.get(bridge.url!))!.id;
  const web = join(store.folder, 'web');
  mkdirSync(join(web, 'assets'), { recursive: true });
  writeFileSync(join(web, 'index.html'), '<!doctype html><html lang="en"><title>Readout</title></html>');
  writeFileSync(join(web, 'assets', 'main-0a1b2c3d.js'), 'export {};');
  const accounts = openAccounts({ ledger, stems: stemsOf, contentStems, meanings: () => [] });
  await accounts.catchUp();
  options = { ledger, accounts, readers, web, port: 0, author: 'machine', version: '0', now: () => now };
});
afterAll(async () => {
  await server?.close();
  await ledger.close();
  await store.close();
});

interface Asked {
  method?: string;
  headers?: Record<string, string>;
  body?: unknown;
  at?: string;
}
/** Over the network, as whoever is elsewhere: `fetch` would not let a Host be made up. */
const ask = (path: string, { method = 'GET', headers = {}, body, at = server.address }: Asked = {}) =>
  new Promise<{ status: number; headers: Record<string, string>; text: string }>((done, fail) => {
    const sent = body === undefined ? undefined : JSON.stringify(body);
    const asked = request(new URL(path, at), {
      method,
      headers: { ...(sent && { 'Content-Type': 'application/json' }), ...headers },
    });
    asked.on('error', fail).on('response', (answer) => {
      let text = '';
      answer.setEncoding('utf8').on('data', (piece) => (text += piece));
      answer.on('end', () =>
        done({ status: answer.statusCode!, headers: answer.headers as Record<string, string>, text }),
      );
    });
    asked.end(sent);
  });
const bearer = (secret: string) => ({ authorization: `Bearer ${secret}` });
const review = (more: object = {}) => ({
  report,
  record: 'attribution',
  n: 0,
  verdict: 'confirmed',
  ...more,
});

test('on another address nothing is served before there is a token, unless asked for', async () => {
  await expect(serve({ ...options, host: '0.0.0.0' })).rejects.toMatchObject({ code: 'serve.no-token' });
  await expect(serve({ ...options, host: 'example.org' })).rejects.toMatchObject({
    code: 'serve.host',
  });
  const open = await serve({ ...options, host: '0.0.0.0', tokens: false });
  const at = `http://127.0.0.1:${new URL(open.address).port}`;
  expect((await ask('/api/summary', { at })).status).toBe(200);
  expect((await ask('/api/summary', { at, headers: { host: 'evil.example' } })).status).toBe(403);
  expect((await ask('/api/summary', { at, headers: { host: '192.0.2.7:4747' } })).status).toBe(200);
  await open.close();
});

describe('where tokens are demanded', () => {
  beforeAll(async () => {
    for (const scope of SCOPES)
      secrets[scope] = (await ledger.createToken({ name: `${scope}er`, scope })).secret;
    secrets.revoked = (await ledger.createToken({ name: 'gone', scope: 'admin' })).secret;
    await ledger.revokeToken('gone');
    const expires = new Date('2026-03-01T13:00:00Z');
    secrets.expired = (await ledger.createToken({ name: 'short', scope: 'admin', expires })).secret;
    now = new Date('2026-03-01T14:00:00Z');
    server = await serve({ ...options, host: '127.0.0.1', names: ['readout.example'] });
  });

  const shut: [string, () => Record<string, string>, string][] = [
    ['without a token', () => ({}), 'access.token'],
    ['a token that is none', () => bearer('hunter2'), 'access.token'],
    ['a number without its secret', () => bearer(`readout_1_${'a'.repeat(43)}`), 'access.token'],
    [
      'a secret under another number',
      () => bearer(secrets.admin.replace('readout_3', 'readout_1')),
      'access.token',
    ],
    ['a secret with one letter changed', () => bearer(`${secrets.read.slice(0, -2)}__`), 'access.token'],
    ['a token that was revoked', () => bearer(secrets.revoked), 'access.token'],
    ['a token that has expired', () => bearer(secrets.expired), 'access.token'],
    ['a cookie that is made up', () => ({ cookie: 'readout-session=aaaa' }), 'access.token'],
    ['an address that is sent instead', () => ({ 'x-forwarded-for': '127.0.0.1' }), 'access.token'],
  ];
  test.each(shut)('%s opens nothing', async (_, headers, code) => {
    for (const path of [
      '/api/summary',
      '/api/reports',
      `/api/reports/${report}`,
      '/api/stream',
      '/api/openapi.json',
    ]) {
      const answer = await ask(path, { headers: headers() });
      expect([path, answer.status, JSON.parse(answer.text).code]).toEqual([path, 401, code]);
      expect(answer.headers['www-authenticate']).toMatch(/^Bearer/);
    }
    now = new Date(now.getTime() + 60_000); // or it would be too many
  });
  test('the empty page and its files are for everybody: that is where one signs in', async () => {
    for (const path of ['/', '/reports/1', '/assets/main-0a1b2c3d.js'])
      expect((await ask(path)).status).toBe(200);
  });

  const scoped: [Scope, string, string, unknown, number][] = [
    ['read', 'GET', '/api/reports', undefined, 200],
    ['read', 'POST', '/api/reviews', review(), 403],
    ['read', 'POST', '/api/imports', { kind: 'text', text: 'A mayor said so.' }, 403],
    ['read', 'POST', '/api/actors/1/changes', { kind: 'rename', name: 'X' }, 403],
    ['read', 'GET', '/api/tokens', undefined, 403],
    ['read', 'GET', '/api/audit', undefined, 403],
    ['write', 'GET', '/api/reports', undefined, 200],
    ['write', 'POST', '/api/reviews', { report: 999, record: 'event', n: 0, verdict: 'confirmed' }, 404],
    ['write', 'GET', '/api/tokens', undefined, 403],
    ['write', 'POST', '/api/tokens', { name: 'me', scope: 'admin' }, 403],
    ['write', 'DELETE', '/api/tokens/1', undefined, 403],
    ['write', 'DELETE', '/api/reports/1?dry=true', undefined, 403],
    ['write', 'DELETE', '/api/actors/1', undefined, 403],
    ['admin', 'DELETE', '/api/reports/1?dry=true', undefined, 200],
    ['admin', 'GET', '/api/tokens', undefined, 200],
    ['admin', 'GET', '/api/audit', undefined, 200],
    ['admin', 'DELETE', '/api/tokens/999', undefined, 404],
  ];
  test.each(scoped)('%s: %s %s', async (scope, method, path, body, status) => {
    const answer = await ask(path, { method, headers: bearer(secrets[scope]), body });
    expect(answer.status).toBe(status);
    if (status === 403) expect(JSON.parse(answer.text).code).toBe('access.scope');
  });

  test('what is written names the token, whatever the request says, and stands in the audit log', async () => {
    const headers = bearer(secrets.write);
    const answer = await ask('/api/reviews', {
      method: 'POST',
      headers,
      body: review({ author: 'The Editor' }),
    });
    const { id, author } = JSON.parse(answer.text);
    expect(author).toBe('writeer');
    await ask(`/api/reviews/${id}`, { method: 'DELETE', headers });
    const text = 'Mayor opens pool\n\nThe mayor said that the pool is open.';
    await ask('/api/imports', { method: 'POST', headers, body: { kind: 'text', text } });
    for (let added = false; !added; ) {
      const { imports } = JSON.parse((await ask('/api/imports', { headers })).text);
      added = imports[0].state === 'done';
    }
    const { entries } = JSON.parse((await ask('/api/audit', { headers: bearer(secrets.admin) })).text);
    const written = entries.slice(0, 3).map((e: { action: string; author: string }) => [e.action, e.author]);
    expect(written).toEqual([
      ['add', 'writeer'],
      ['undo-review', 'writeer'],
      ['review', 'writeer'],
    ]);
  });

  test('an admin makes a token and ends it, and its secret is told once', async () => {
    const headers = bearer(secrets.admin);
    const body = { name: 'guest', scope: 'read' };
    const made = JSON.parse((await ask('/api/tokens', { method: 'POST', headers, body })).text);
    expect((await ask('/api/summary', { headers: bearer(made.secret) })).status).toBe(200);
    const list = (await ask('/api/tokens', { headers })).text;
    expect(list).toContain('"guest"');
    expect(list).not.toContain(made.secret.slice(12));
    await ask(`/api/tokens/${made.id}`, { method: 'DELETE', headers });
    expect((await ask('/api/summary', { headers: bearer(made.secret) })).status).toBe(401);
  });

  test('a browser signs in, works, and is out once its token ends', async () => {
    const { secret } = await ledger.createToken({ name: 'রিনা', scope: 'write' });
    const wrong = await ask('/api/session', { method: 'POST', body: { token: secrets.revoked } });
    expect([wrong.status, JSON.parse(wrong.text).code]).toEqual([401, 'access.wrong']);
    const signedIn = await ask('/api/session', { method: 'POST', body: { token: ` ${secret}\n` } });
    const [cookie] = signedIn.headers['set-cookie'] as unknown as string[];
    expect(cookie).toMatch(/HttpOnly/);
    expect(cookie).toMatch(/SameSite=Strict/);
    expect(cookie).not.toContain(secret.slice(10, 30));
    const headers = { cookie: cookie!.split(';')[0]! };
    expect(JSON.parse((await ask('/api/session', { headers })).text)).toMatchObject({
      name: 'রিনা',
      scope: 'write',
    });
    const own = new URL(server.address).origin;
    const write = (more: object) =>
      ask('/api/reviews', { method: 'POST', headers: { ...headers, ...more }, body: review() });
    expect((await write({ origin: own, 'sec-fetch-site': 'same-origin' })).status).toBe(200);
    expect((await write({ origin: 'https://evil.example' })).status).toBe(403);
    expect((await write({ 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect((await write({ 'sec-fetch-site': 'same-site' })).status).toBe(403);
    await ledger.revokeToken('রিনা');
    expect((await ask('/api/summary', { headers })).status).toBe(401);
    const behind = { 'x-forwarded-proto': 'https', host: 'readout.example' };
    const safe = await ask('/api/session', {
      method: 'POST',
      headers: behind,
      body: { token: secrets.read },
    });
    expect(String(safe.headers['set-cookie'])).toMatch(/Secure/);
    const session = { cookie: String(safe.headers['set-cookie']).split(';')[0]! };
    await ask('/api/session', { method: 'DELETE', headers: session });
    expect((await ask('/api/summary', { headers: session })).status).toBe(401);
  });

  test('only its own names, whoever asks', async () => {
    const headers = bearer(secrets.read);
    expect((await ask('/api/summary', { headers: { ...headers, host: 'readout.example' } })).status).toBe(
      200,
    );
    expect((await ask('/api/summary', { headers: { ...headers, host: 'evil.example' } })).status).toBe(403);
  });
});

test('at this machine a token is not needed, and names its owner where it is shown', async () => {
  const local = await serve(options);
  const post = (headers: Record<string, string>, body: unknown) =>
    ask('/api/reviews', { at: local.address, method: 'POST', headers, body });
  expect(JSON.parse((await post({}, review({ author: 'Rina' }))).text).author).toBe('Rina');
  expect(JSON.parse((await post({}, review())).text).author).toBe('machine');
  expect(JSON.parse((await post(bearer(secrets.write), review({ author: 'Rina' }))).text).author).toBe(
    'writeer',
  );
  expect((await post(bearer('wrong'), review())).status).toBe(401); // whoever shows one means it
  await local.close();
});

describe('too much at once', () => {
  test('of one token, not of another', async () => {
    const { accounts, web = '', author, version } = options;
    const pace = { burst: 3, perSecond: 1 };
    const { app, close } = createApp({
      ledger,
      accounts,
      readers,
      web,
      author,
      version,
      tokens: true,
      pace,
      now: () => now,
    });
    const status = async (secret: string) =>
      (await app.request('http://readout.example/api/summary', { headers: bearer(secret) })).status;
    const asked = [];
    for (let i = 0; i < 5; i++) asked.push(await status(secrets.read));
    expect(asked).toEqual([200, 200, 200, 429, 429]);
    const answer = await app.request('http://readout.example/api/summary', { headers: bearer(secrets.read) });
    expect(answer.headers.get('retry-after')).toBe('1');
    expect(await status(secrets.write)).toBe(200);
    now = new Date(now.getTime() + 2000);
    expect([await status(secrets.read), await status(secrets.read), await status(secrets.read)]).toEqual([
      200, 200, 429,
    ]);
    // who tries wrong ones is kept waiting; who has a right one is not
    const tried = [];
    for (let i = 0; i < 12; i++) tried.push(await status(`readout_1_${'a'.repeat(43)}`));
    expect(tried.slice(0, 8)).toEqual(Array(8).fill(401));
    expect(tried.at(-1)).toBe(429);
    expect(await status(secrets.write)).toBe(200);
    await close();
  });
  test('buckets fill again, and are bounded', () => {
    let time = 0;
    const limit = limiter({ burst: 2, perSecond: 0.5 }, () => time);
    expect([limit('a'), limit('a'), limit('a'), limit('b')]).toEqual([0, 0, 2, 0]);
    time = 2000;
    expect([limit('a'), limit('a')]).toEqual([0, 2]);
    time = -3_600_000; // the clock is set back by an hour
    expect([limit('b'), limit('a')]).toEqual([0, 2]);
    for (let i = 0; i < 20_000; i++) limit(`other ${i}`);
    expect(limit('a')).toBe(0); // forgotten
  });
});

test('what goes wrong inside tells neither files nor places in the program', async () => {
  const broken: Ledger = {
    ...ledger,
    summary: async () => {
      throw new Error(`cannot open ${store.folder}/data/base/1`);
    },
    failures: async () =>
      [
        {
          input: `${store.folder}/news.jsonl#3`,
          source: `${store.folder}/news.jsonl`,
          code: 'input.json',
          values: { file: `${store.folder}/news.jsonl`, line: 3 },
          tries: 1,
          lastFailed: now,
        },
      ] as never,
  };
  const { accounts, web = '', author, version } = options;
  const { app, close } = createApp({ ledger: broken, accounts, readers, web, author, version });
  const written = process.stderr.write;
  process.stderr.write = () => true; // the stack stands there, as it should
  const answers = await Promise.all(
    ['/api/summary', '/api/failures', '/api/reports/9999'].map((path) =>
      app.request(`http://localhost${path}`),
    ),
  );
  process.stderr.write = written;
  const texts = await Promise.all(answers.map((a) => a.text()));
  expect(answers.map((a) => a.status)).toEqual([500, 200, 404]);
  for (const text of texts) expect(text).not.toMatch(/readout-ledger-|\.[tj]s:\d|node_modules/);
  expect(JSON.parse(texts[1]!).failures[0]).toMatchObject({ input: 'news.jsonl#3', source: 'news.jsonl' });
  await close();
});
