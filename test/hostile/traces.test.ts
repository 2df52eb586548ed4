import crypto from 'node:crypto';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openAccounts } from '../../src/accounts/accounts.js';
import { followReports } from '../../src/accounts/follow.js';
import { goldOf } from '../../src/export/gold.js';
import { readAllHere } from '../../src/importing/readers.js';
import { contentStems, stemsOf } from '../../src/languages/stems.js';
import type { Ledger, Scope } from '../../src/ledger/ledger.js';
import type { Report } from '../../src/readout/report.js';
import { createApp } from '../../src/server/app.js';
import { databases, kept } from '../ledger/databases.js';
import { all, bridge, river, strike } from '../ledger/reports.js';
import { emptyPage, secretsOf } from './doorway.js';

// What is written leaves a row in the audit, and what is forgotten leaves none anywhere: the routes are those that the API
// describes, and the ledger's methods those that it has, so that one added tomorrow must say what it leaves behind.
const store = databases();
const readers = { width: 1, readAll: readAllHere, close: async () => {} };
const BASE = 'http://readout.example';
let secrets: Record<Scope, string>;
const about = { author: 'machine', version: '0', names: ['readout.example'] };
const pace = { burst: 1e6, perSecond: 1e6 };
let ledger: Ledger;
let server: ReturnType<typeof createApp>;
let local: ReturnType<typeof createApp>;
type Json = Record<string, unknown>;

beforeAll(async () => {
  const follower = followReports(contentStems);
  ledger = await store.open(await store.place('PGlite'), { follower, author: 'machine' });
  await ledger.add(all.map(kept));
  secrets = await secretsOf(ledger);
  const web = emptyPage(store.folder);
  const accounts = openAccounts({ ledger, stems: stemsOf, contentStems, meanings: () => [] });
  server = createApp({ accounts, ledger, readers, web, tokens: true, pace, ...about });
  local = createApp({ accounts, ledger, readers, web, pace, ...about });
});
afterAll(async () => {
  await server.close();
  await local.close();
  await ledger.close();
  await store.close();
});

async function ask(method: string, path: string, body?: Json, as: Scope | null = 'admin') {
  const { app } = as === null ? local : server;
  const answer = await app.request(BASE + path, {
    method,
    headers: {
      ...(as && { authorization: `Bearer ${secrets[as]}` }),
      ...(body && { 'content-type': 'application/json' }),
    },
    ...(body && { body: JSON.stringify(body) }),
  });
  const endless = answer.headers.get('content-type')?.startsWith('text/event-stream');
  if (endless) await answer.body?.cancel();
  const bytes = endless ? Buffer.alloc(0) : Buffer.from(await answer.arrayBuffer());
  return { status: answer.status, headers: answer.headers, text: bytes.toString('utf8') };
}
const json = async (...asked: Parameters<typeof ask>): Promise<Json> =>
  JSON.parse((await ask(...asked)).text);

interface Described {
  paths: Record<
    string,
    Record<string, { parameters?: { name: string; in: string; schema: { enum?: string[] } }[] }>
  >;
}
const described = async () => (await json('GET', '/api/openapi.json')) as unknown as Described;

/** The newest entries of the audit, the last first. */
const newest = async (limit = 1) => ledger.audit({ limit });
const idOf = async (report: Report) => (await ledger.get(report.url!))!.id;
const actorNamed = async (name: string) => (await ledger.complete(name))[0]!.id;

async function added(given: Json): Promise<Json> {
  const { id } = await json('POST', '/api/imports', given);
  for (;;) {
    const job = await json('GET', `/api/imports/${id}`);
    if (job.ended !== null) return job;
  }
}

describe('every write leaves a row that names who, when and what', () => {
  const NO_WRITE: Record<string, string> = {
    'POST /api/session': 'a browser signs in: kept in memory alone',
    'DELETE /api/session': 'and out',
    'DELETE /api/imports/{id}': 'what is not done is not begun; what was kept has its rows',
  };
  /** By route: what is asked for, and the action that stands in the audit then. In this order, as some need what came before. */
  const WRITES: Record<string, [ask: () => Promise<unknown>, action: string]> = {
    'POST /api/imports': [
      async () =>
        added({ kind: 'text', text: 'Pool opens\n\nThe mayor, Ada Quill, said that the pool is open.' }),
      'add',
    ],
    'POST /api/reviews': [
      async () =>
        ask('POST', '/api/reviews', {
          report: await idOf(bridge),
          record: 'attribution',
          n: 0,
          verdict: 'confirmed',
        }),
      'review',
    ],
    'DELETE /api/reviews/{id}': [
      async () => ask('DELETE', `/api/reviews/${(await ledger.reviews(await idOf(bridge)))[0]!.id}`),
      'undo-review',
    ],
    'POST /api/actors/{id}/changes': [
      async () =>
        ask('POST', `/api/actors/${await actorNamed('Maria')}/changes`, {
          kind: 'rename',
          name: 'M. Petrova',
        }),
      'rename',
    ],
    'DELETE /api/actors/changes/{id}': [
      async () => ask('DELETE', `/api/actors/changes/${(await newest())[0]!.id}`),
      'undo',
    ],
    'POST /api/readings': [
      async () => {
        const text = JSON.stringify(goldOf((await ledger.get(strike.url!))!));
        return ask('POST', '/api/readings', { format: 'gold', files: [{ name: 'gold.jsonl', text }] });
      },
      'readings',
    ],
    'DELETE /api/readings/{id}': [
      async () => ask('DELETE', `/api/readings/${(await ledger.audit({ action: 'readings' }))[0]!.id}`),
      'undo',
    ],
    'POST /api/tokens': [async () => ask('POST', '/api/tokens', { name: 'guest', scope: 'read' }), 'token'],
    'DELETE /api/tokens/{id}': [
      async () => ask('DELETE', `/api/tokens/${(await ledger.tokens()).find((t) => t.name === 'guest')!.id}`),
      'revoke-token',
    ],
    'DELETE /api/actors/{id}': [
      async () => ask('DELETE', `/api/actors/${await actorNamed('Ada')}`),
      'forget',
    ],
    'DELETE /api/reports/{id}': [async () => ask('DELETE', `/api/reports/${await idOf(river)}`), 'forget'],
  };
  test('over HTTP, by every route that writes', async () => {
    const { paths } = await described();
    const routes = Object.entries(paths).flatMap(([path, operations]) =>
      Object.keys(operations).map((method) => `${method.toUpperCase()} ${path}`),
    );
    expect(routes.filter((r) => !r.startsWith('GET ')).sort()).toEqual(
      [...Object.keys(NO_WRITE), ...Object.keys(WRITES)].sort(),
    );
    for (const [route, [write, action]] of Object.entries(WRITES)) {
      const [before] = await newest();
      await write();
      const entries = (await newest(20)).filter((e) => e.id > before!.id);
      expect([route, entries[0]?.action]).toEqual([route, action]);
      expect([route, ...new Set(entries.map((e) => e.author))]).toEqual([route, 'adminer']);
      expect(Math.abs(entries[0]!.at.getTime() - Date.now())).toBeLessThan(60_000);
    }
  });

  /** The ledger's methods that write nothing, or nothing that somebody decided. */
  const READING =
    'known get latest reports existing addresses diff edited search candidates stale failures countFailures findText reviews actors ' +
    'complete profile statements speakers audit tokens token versions texts actorsIn oftenNamed timeline places figures ' +
    'network feeds freshEntries summary backup name embedded close';
  const BOOKKEEPING: Record<string, string> = {
    within: 'for what is made of reports beside them: occurrences, which follow from what is kept',
    finish: 'the same, once more',
    tidy: 'statistics of the planner',
    fail: 'that something could not be taken in; told by `failures`',
    settle: 'that it could be after all',
    keepFeed: 'when a feed is due again',
    visitedEntries: 'which of its entries were taken; their reports have rows of their own',
  };
  test('by every method of the ledger, and so by every command', async () => {
    const id = await idOf(bridge);
    const cue = (await ledger.get(id))!.readout.attributions[0]!.cue;
    const review = {
      report: id,
      record: 'attribution',
      span: cue,
      n: 0,
      verdict: 'confirmed',
      author: 'রিনা',
    } as const;
    const maria = await actorNamed('Maria');
    const russia = await actorNamed('Russia');
    const writes: Record<string, [write: () => Promise<unknown>, action: string]> = {
      add: [() => ledger.add([kept({ ...strike, url: 'https://a.example/1' })], 'রিনা'), 'add'],
      review: [() => ledger.review(review), 'review'],
      undoReview: [
        async () => ledger.undoReview((await ledger.reviews(id)).at(-1)!.id, 'রিনা'),
        'undo-review',
      ],
      keepReadings: [
        () => ledger.keepReadings({ report: id, version: 1, author: 'রিনা', from: 'gold' }, [review]),
        'readings',
      ],
      merge: [() => ledger.merge(maria, russia, 'রিনা'), 'merge'],
      separate: [() => ledger.separate(maria, 'রিনা'), 'separate'],
      rename: [() => ledger.rename(maria, 'M. Petrova', 'রিনা'), 'rename'],
      split: [() => ledger.split(russia, [id], { author: 'রিনা' }), 'split'],
      undo: [async () => ledger.undo((await newest())[0]!.id, 'রিনা'), 'undo'],
      watch: [() => ledger.watch(['https://feeds.example/']), 'watch'],
      unwatch: [() => ledger.unwatch('https://feeds.example/'), 'unwatch'],
      createToken: [() => ledger.createToken({ name: 'other', scope: 'read' }, 'রিনা'), 'token'],
      revokeToken: [() => ledger.revokeToken('other', 'রিনা'), 'revoke-token'],
      forget: [async () => ledger.forget({ reports: ['https://a.example/1'] }, { author: 'রিনা' }), 'forget'],
    };
    const named = [...READING.split(' '), ...Object.keys(BOOKKEEPING), ...Object.keys(writes), 'restore'];
    expect(Object.keys(ledger).sort()).toEqual(named.sort());
    for (const [method, [write, action]] of Object.entries(writes)) {
      const [before] = await newest();
      await write();
      const entries = (await newest(20)).filter((e) => e.id > before!.id);
      const author = method.endsWith('watch') ? 'machine' : 'রিনা';
      expect([method, entries[0]?.action]).toEqual([method, action]);
      expect([method, ...new Set(entries.map((e) => e.author))]).toEqual([method, author]);
    }
    const copy = await store.open(await store.place('PGlite'), { author: 'রিনা' });
    await copy.restore(ledger.backup() as AsyncIterable<string>, 'backup');
    expect((await copy.audit({ limit: 1 }))[0]).toMatchObject({ action: 'restore', author: 'রিনা' });
    await copy.close();
  });
});

/** Everything that can be read over HTTP, an answer a route, and each format of export. */
async function* everything(as: Scope | null, ids: { report: number; actor: number }) {
  const { paths } = await described();
  const occurrences = (await json('GET', '/api/occurrences', undefined, as)).occurrences as { id: string }[];
  for (const [path, operations] of Object.entries(paths)) {
    if (!operations.get) continue;
    const { parameters = [] } = operations.get;
    const kinds = parameters.find((p) => p.in === 'path' && p.schema.enum)?.schema.enum ?? [''];
    for (const kind of kinds)
      for (const row of kind === 'csv' ? ['attributions', 'events', 'figures', 'cells'] : ['']) {
        const id = path.includes('actors')
          ? ids.actor
          : path.includes('occurrences')
            ? (occurrences[0]?.id ?? 'none')
            : path.includes('imports')
              ? 1
              : ids.report;
        const query = new URLSearchParams();
        for (const { name } of parameters)
          if (name === 'q') query.set(name, 'bridge');
          else if (name === 'report' && !path.includes('/export/')) query.set(name, `${ids.report}`);
          else if (name === 'actor' && path.includes('network')) query.set(name, `${ids.actor}`);
          else if (name === 'language' && path.includes('told')) query.set(name, 'en');
        if (row) query.set('rows', row);
        const address = `${path.replace('{id}', `${id}`).replace(/\{\w+\}/, kind)}?${query}`;
        yield { address, ...(await ask('GET', address, undefined, as)) };
      }
  }
  yield { address: 'gold', ...(await ask('GET', '/api/reviews/gold', undefined, as)) };
}

describe('what is told to whom', () => {
  test('of files on this machine others learn the name alone; here, the place', async () => {
    const secret = 'Qumran-scrolls';
    const place = (name: string) => pathToFileURL(join('/home/rina', secret, name)).href;
    const reports = ['notes.txt', 'set.jsonl#3'].map((name, i) => ({
      ...kept({
        ...bridge,
        id: name,
        url: `${i}`,
        text: `${bridge.text}\nHasib Molla said it was bridge ${i}.`,
      }),
      address: place(name),
    }));
    for (const { report } of reports) delete (report as { url?: string }).url;
    const [{ id }] = (await ledger.add(reports)) as unknown as [{ id: number }];
    const readout = (await ledger.get(id))!.readout;
    const review = { report: id, record: 'attribution', n: 0, verdict: 'confirmed', author: 'রিনা' } as const;
    await ledger.review({ ...review, span: readout.attributions[0]!.cue });
    const source = `/home/rina/${secret}/broken.jsonl`;
    const values = { file: source, line: 3 };
    await ledger.fail({
      input: `${source}#3`,
      source,
      error: Object.assign(new Error(), { code: 'input.json', values }) as never,
    });
    const ids = { report: id, actor: await actorNamed('Maria') };
    let told = 0;
    for await (const { address, text, status } of everything('admin', ids)) {
      expect([address, status < 500, text.includes(secret)]).toEqual([address, true, false]);
      if (text.includes(`file:${id}/notes.txt`)) told++;
    }
    expect(told).toBeGreaterThan(6); // list, report, search, statements, exports, gold
    const here = await json('GET', `/api/reports/${id}`, undefined, null);
    expect(here.address).toBe(place('notes.txt'));
    await ledger.forget({ reports: reports.map((r) => r.address) });
  });

  test('no browser keeps an answer', async () => {
    const ids = { report: await idOf(bridge), actor: await actorNamed('Maria') };
    for await (const { address, headers } of everything('read', ids))
      expect([address, headers.get('cache-control')]).toEqual([address, 'no-store']);
  });

  test('of what is forgotten no route tells any more: not the imports, nor the audit, nor what was compared', async () => {
    const secret = 'Quillfeather';
    const text = `Zebedee ${secret} closes the bridge\n\nForeign Minister Hasib Molla told reporters that the bridge would close. Russian soldiers shelled the village of ${secret} on Monday, killing 7 people, Zebedee ${secret} said. Zebedee ${secret} denied on Tuesday that the bridge would close, and said that 700 ${secret} workers had left Chattogram.`;
    const pasted = await added({
      kind: 'text',
      text,
      about: { published: '2025-03-11', outlet: `The ${secret}` },
    });
    const [id] = pasted.reports as [number];
    const file = { ...bridge, url: undefined, id: secret, text: `${text} Again.` };
    const base64 = Buffer.from(JSON.stringify(file)).toString('base64');
    const uploaded = await added({ kind: 'file', name: `${secret}.json`, base64 });
    const actor = await actorNamed('Zebedee');
    await ask('POST', `/api/actors/${actor}/changes`, { kind: 'rename', name: `Z. ${secret}` });
    const ids = { report: id, actor };
    const where: string[] = [];
    for await (const { address, text: told } of everything('admin', ids))
      if (told.includes(secret)) where.push(address);
    expect(where.length).toBeGreaterThan(20);
    for (const part of ['/api/imports?', '/api/audit', '/api/occurrences/', '/api/reports?', '/api/speakers'])
      expect([part, where.some((address) => address.startsWith(part))]).toEqual([part, true]);

    for (const report of [id, ...(uploaded.reports as number[])])
      await ask('DELETE', `/api/reports/${report}`);
    const left: string[] = [];
    for await (const { address, text: told } of everything('admin', ids))
      if (told.includes(secret)) left.push(address);
    expect(left).toEqual([]);
  });
});

test('secrets are compared in constant time: once, as hashes of one length, whatever is wrong with them', async () => {
  const { secret } = await ledger.createToken({ name: 'compared', scope: 'read' });
  const other = (at: number) =>
    `${secret.slice(0, at)}${secret[at] === 'A' ? 'B' : 'A'}${secret.slice(at + 1)}`;
  const number = Number(/_(\d+)_/.exec(secret)![1]);
  const tries: [what: string, secret: string, right: boolean][] = [
    ['right', secret, true],
    ['wrong in its first letter', other(secret.length - 43), false],
    ['wrong in its last letters', other(secret.length - 2), false],
    ['cut', secret.slice(0, -1), false],
    ['longer', `${secret}A`, false],
    ['of another number', secret.replace(`_${number}_`, `_1_`), false],
    ['of a number that there is not', secret.replace(`_${number}_`, '_999999_'), false],
    ['nothing like one', 'hunter2', false],
    ['nothing', '', false],
  ];
  const compared: number[][] = [];
  const real = crypto.timingSafeEqual;
  crypto.timingSafeEqual = (a, b) => {
    compared.push([a.byteLength, b.byteLength]);
    return real(a, b);
  };
  syncBuiltinESMExports();
  try {
    for (const [what, tried, right] of tries) {
      compared.length = 0;
      const found = await ledger.token(tried);
      expect([what, found !== null, compared]).toEqual([what, right, [[32, 32]]]);
    }
  } finally {
    crypto.timingSafeEqual = real;
    syncBuiltinESMExports();
  }
});
