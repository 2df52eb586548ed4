import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openAccounts } from '../../src/accounts/accounts.js';
import { readAllHere } from '../../src/importing/readers.js';
import { contentStems, stemsOf } from '../../src/languages/stems.js';
import { type Ledger, SCOPES, type Scope } from '../../src/ledger/ledger.js';
import { createApp } from '../../src/server/app.js';
import { databases, kept } from '../ledger/databases.js';
import { all } from '../ledger/reports.js';
import { emptyPage, secretsOf } from './doorway.js';

// The routes are those that the server itself tells of: one that is added tomorrow is tried tomorrow.
const store = databases();
const readers = { width: 1, readAll: readAllHere, close: async () => {} };
let secrets: Record<Scope, string>;
const BASE = 'http://readout.example';
let ledger: Ledger;
let server: ReturnType<typeof createApp>;
let routes: Route[];

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
interface Field {
  name: string;
  in: 'path' | 'query';
  schema: { type?: string; enum?: string[]; example?: Json; minimum?: number };
  example?: Json;
}
interface Route {
  method: string;
  path: string;
  fields: Field[];
  body: Json | undefined;
}

beforeAll(async () => {
  ledger = await store.open(await store.place('PGlite'));
  await ledger.add(all.map(kept));
  secrets = await secretsOf(ledger);
  const web = emptyPage(store.folder);
  const accounts = openAccounts({ ledger, stems: stemsOf, contentStems, meanings: () => [] });
  await accounts.catchUp();
  const pace = { burst: 1e6, perSecond: 1e6 };
  let time = Date.now();
  const now = () => new Date((time += 1000)); // a second passes with each request: whoever shows no token is let in slowly
  const about = { now, author: 'machine', version: '0', names: ['readout.example'] };
  server = createApp({ accounts, ledger, readers, web, tokens: true, pace, ...about });
  const { paths } = JSON.parse((await send('GET', '/api/openapi.json', { as: 'read' })).text) as {
    paths: Record<
      string,
      Record<string, { parameters?: Field[]; requestBody?: { content: Record<string, { example: Json }> } }>
    >;
  };
  routes = Object.entries(paths).flatMap(([path, operations]) =>
    Object.entries(operations).map(([method, { parameters = [], requestBody }]) => ({
      method: method.toUpperCase(),
      path,
      fields: parameters,
      body: requestBody?.content['application/json']?.example,
    })),
  );
});
afterAll(async () => {
  await server.close();
  await ledger.close();
  await store.close();
});

async function send(
  method: string,
  path: string,
  {
    as,
    body,
    headers = {},
  }: { as?: Scope | null; body?: Json | string | undefined; headers?: Record<string, string> } = {},
) {
  const answer = await server.app.request(BASE + path, {
    method,
    headers: {
      ...(as && { authorization: `Bearer ${secrets[as]}` }),
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const endless = answer.headers.get('content-type')?.startsWith('text/event-stream');
  if (endless) await answer.body?.cancel();
  return { status: answer.status, headers: answer.headers, text: endless ? '' : await answer.text() };
}

/** An address of a route with each field as its schema has it, but for one. */
function addressOf({ path, fields }: Route, field?: string, value = ''): string {
  const query = new URLSearchParams();
  let filled = path;
  for (const { name, in: where, example, schema } of fields) {
    const usual = String(
      example ?? schema.example ?? schema.enum?.[0] ?? (schema.type === 'string' ? 'x' : 999),
    );
    const given = name === field ? value : name === 'id' && /^\d+$/.test(usual) ? '999' : usual;
    if (where === 'path')
      filled = filled.replace(`{${name}}`, encodeURIComponent(given.replace(/\p{Cs}/gu, '\ufffd')));
    else if (name === field) query.set(name, given);
  }
  return `${filled}${query.size > 0 ? `?${query}` : ''}`;
}

/** What concerns the ledger as a whole, and what anybody may ask who has no token yet. All else reads, or writes. */
const ADMIN = [
  'GET /api/tokens',
  'POST /api/tokens',
  'DELETE /api/tokens/{id}',
  'GET /api/audit',
  'DELETE /api/reports/{id}',
  'DELETE /api/actors/{id}',
];
const OPEN = ['GET /api/session', 'POST /api/session', 'DELETE /api/session'];
const nameOf = ({ method, path }: Route) => `${method} ${path}`;
const neededFor = (route: Route): Scope | null =>
  OPEN.includes(nameOf(route))
    ? null
    : ADMIN.includes(nameOf(route))
      ? 'admin'
      : route.method === 'GET'
        ? 'read'
        : 'write';

test('every route wants its scope: 401 to nobody, 403 to less, and its answer to as much or more', async () => {
  const wrong: string[] = [];
  let tried = 0;
  for (const route of routes) {
    const needed = neededFor(route);
    for (const as of [null, ...SCOPES]) {
      const { status } = await send(route.method, addressOf(route), { as, body: route.body });
      const shut = as === null ? 401 : 403;
      const enough = needed === null || (as !== null && SCOPES.indexOf(as) >= SCOPES.indexOf(needed));
      const right = enough
        ? status < 500 && (needed === null || (status !== 401 && status !== 403))
        : status === shut;
      tried++;
      if (!right) wrong.push(`${nameOf(route)} with ${as ?? 'no'} token: ${status}`);
    }
  }
  expect(wrong).toEqual([]);
  expect(tried).toBeGreaterThan(150);
  const known = routes.map(nameOf);
  expect([...ADMIN, ...OPEN].filter((name) => !known.includes(name))).toEqual([]);
});

test('every route that the program has is described, but for these', () => {
  const described = new Set(routes.map((r) => `${r.method} ${r.path.replace(/\{(\w+)\}/g, ':$1')}`));
  const bare = server.app.routes
    .filter((r) => r.method !== 'ALL')
    .map((r) => `${r.method} ${r.path.replace(/\{.*?\}/g, '')}`)
    .filter((name) => !described.has(name));
  expect([...new Set(bare)].sort()).toEqual([
    'GET /*',
    'GET /api/openapi.json',
    'GET /api/reference',
    'GET /api/reference.css',
    'GET /assets/*',
    'GET /healthz',
    'GET /metrics',
  ]);
});

const NASTY = [
  `'; drop table reports; --`,
  `x' or '1'='1`,
  '" | ! & ( ) :* <-> \\',
  '\0',
  '\ud800',
  '\u202egnp.exe',
  '<script>alert(1)</script>',
  '../../../../etc/passwd',
  'javascript:alert(1)',
  '%s%n%00',
  ['$', '{7*7}{{7*7}}'].join(''),
  '-1',
  '1e308',
  '99999999999',
  '0x10',
  'NaN',
  '9'.repeat(400),
  'ক'.repeat(4000),
  '2025-13-99',
  '',
];

describe('whatever is sent', () => {
  const faults: string[] = [];
  // six for each field, and other six for the next: `npm run fuzz -- --only request` tries on
  let next = 0;
  const some = () => Array.from({ length: 6 }, () => NASTY[next++ % NASTY.length]!);
  const look = (what: string, { status, text, headers }: Awaited<ReturnType<typeof send>>) => {
    if (status >= 500) faults.push(`${what}: ${status}`);
    if (/\.[tj]s:\d|node_modules|readout-ledger-|\bselect\b.*\bfrom\b/i.test(status >= 400 ? text : ''))
      faults.push(`${what} tells ${text.slice(0, 200)}`);
    if (status >= 400 && headers.get('content-type') !== 'application/problem+json')
      faults.push(`${what}: no problem`);
  };

  test('in any field of any address: no failure, nothing told of the inside, nothing changed', async () => {
    const before = await ledger.summary();
    let tried = 0;
    const written = process.stderr.write;
    process.stderr.write = () => true;
    for (const route of routes) {
      if (route.method !== 'GET' && route.body === undefined && !/DELETE/.test(route.method)) continue;
      for (const { name } of route.fields)
        for (const value of some()) {
          const address = addressOf(route, name, value);
          look(
            `${route.method} ${address.slice(0, 120)}`,
            await send(route.method, address, { as: 'admin', body: route.body }),
          );
          tried++;
        }
    }
    process.stderr.write = written;
    expect(faults).toEqual([]);
    expect(await ledger.summary()).toEqual(before);
    expect(tried).toBeGreaterThan(400);
  });

  test('in any field of any body', async () => {
    let tried = 0;
    const written = process.stderr.write;
    process.stderr.write = () => true;
    for (const route of routes) {
      const { body } = route;
      if (body === undefined || body === null || typeof body !== 'object') continue;
      const variants: [string, Json | string][] = Object.keys(body).flatMap((field) =>
        ([...some(), null, 1e308, [], {}, { toString: 1 }] as Json[]).map((value): [string, Json] => [
          field,
          { ...(body as object), [field]: value },
        ]),
      );
      const whole = JSON.stringify(body).slice(1);
      variants.push(
        ['__proto__', `{"__proto__":{"scope":"admin","dry":true},${whole}`],
        ['constructor', `{"constructor":{"prototype":{"scope":"admin"}},${whole}`],
        ['nothing', ''],
        ['half', whole.slice(0, 9)],
        ['a list', '[]'],
        ['a number', '7'],
        ['nested', '['.repeat(200_000) + ']'.repeat(200_000)],
      );
      for (const [field, value] of variants) {
        const what = `${nameOf(route)} ${field} ${JSON.stringify(value).slice(0, 60)}`;
        look(what, await send(route.method, addressOf(route), { as: 'admin', body: value }));
        tried++;
      }
    }
    process.stderr.write = written;
    expect(faults).toEqual([]);
    expect(({} as { scope?: string }).scope).toBeUndefined();
    expect(tried).toBeGreaterThan(150);
  });
});
