import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type IntakeOptions, takeIn } from '../../src/intake/intake.js';

const BODY = 'মেয়র বলেন, মেলা দশ দিন চলবে। নদীর পাড়ে দোকান বসেছে। শিশুদের জন্য নৌকা আছে, পুলিশও আছে।';
const PAGE = `<html><head><meta property="og:type" content="article"><title>মেলা শুরু</title></head><body><article><p>${BODY}</p><p>${BODY}</p></article></body></html>`;

const dir = mkdtempSync(join(tmpdir(), 'readout-intake-'));
const file = (name: string, content: string | Uint8Array = '') => {
  const path = join(dir, name);
  writeFileSync(path, content);
  return path;
};
afterAll(() => rmSync(dir, { recursive: true, force: true }));

/** Ids of what was read, and codes of what was not, in order. */
async function outcome(inputs: string[], options?: IntakeOptions): Promise<string[]> {
  const seen: string[] = [];
  for await (const { report, error } of takeIn(inputs, options))
    seen.push(error ? `! ${error.code}` : report.id);
  return seen;
}
async function* bytes(...chunks: string[]) {
  for (const chunk of chunks) yield Buffer.from(chunk);
}

describe('files', () => {
  test.each<[name: string, content: string | Uint8Array, seen: string[]]>([
    ['a.txt', BODY, ['a']],
    ['b.md', `# মেলা\n\n${BODY}`, ['b']],
    ['c.html', PAGE, ['c']],
    ['d.json', JSON.stringify({ text: BODY }, null, 2), ['d']],
    ['e.json', JSON.stringify([{ text: BODY }, { id: 'x', text: BODY }]), ['e-1', 'x']],
    [
      'f.jsonl',
      `{"text":"${BODY}"}\n\n{broken\r\n{"id":"y","text":"${BODY}"}\n`,
      ['f-1', '! input.json', 'y'],
    ],
    ['g', PAGE, ['g']],
    ['h.news', `{"id":"z","text":"${BODY}"}\n{"text":""}`, ['z', '! input.no-text']],
    ['empty.txt', '', ['! input.empty']],
    ['blank.txt', ' \n \n', ['! input.empty']],
    ['empty.jsonl', '\n', ['! input.no-reports']],
    ['empty.html', '', ['! input.empty']],
    ['list.json', '[]', ['! input.no-reports']],
    ['broken.json', '{"text":', ['! input.json']],
    ['latin.txt', Buffer.from([0x63, 0x61, 0x66, 0xe9]), ['! input.encoding']],
    [
      'latin.jsonl',
      Buffer.concat([Buffer.from(`{"text":"${BODY}"}\n`), Buffer.from([0x22, 0xe9, 0x22])]),
      ['latin-1', '! input.line-encoding'],
    ],
    ['picture.txt', Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), ['! input.format']],
    ['noise', Buffer.from([1, 0, 2, 0, 0, 3]), ['! input.binary']],
    ['menu.html', '<html><body><a href="/">Home</a></body></html>', ['! input.no-article']],
  ])('%s', async (name, content, seen) => expect(await outcome([file(name, content)])).toEqual(seen));

  test('a file of 50 MB is refused without being read', async () => {
    const path = file('large.txt');
    truncateSync(path, 50_000_000);
    expect(await outcome([path])).toEqual(['! input.size']);
  });

  test('missing files and directories without reports; the others are still read', async () => {
    mkdirSync(join(dir, 'none'), { recursive: true });
    file('none/picture.png');
    file('none/README.md', 'read me');
    expect(await outcome([join(dir, 'no'), join(dir, 'none'), file('a.txt', BODY)])).toEqual([
      '! input.missing',
      '! input.directory',
      'a',
    ]);
  });

  test('a directory: its reports and those below, sorted; ids are unique within a run', async () => {
    mkdirSync(join(dir, 'tree/sub'), { recursive: true });
    for (const name of ['b.txt', 'a.md', 'README.md', 'sub/a.txt', '.hidden.txt', 'c.csv'])
      file(`tree/${name}`, BODY);
    expect(await outcome([join(dir, 'tree'), join(dir, 'tree/b.txt')])).toEqual(['a', 'b', 'a-2', 'b-2']);
  });

  test('the text of a plain file is left as it is', async () => {
    const text = `\n জাতীয়\r\n\r\nমেলা শুরু হলো আজ \r\n${BODY}\n\n`;
    for await (const { report } of takeIn([file('raw.txt', text)])) {
      expect(report!.text).toBe(text);
      expect(text.slice(report!.headline!.start, report!.headline!.end)).toBe('মেলা শুরু হলো আজ');
    }
  });
});

describe('standard input', () => {
  test.each<[name: string, chunks: string[], seen: string[]]>([
    ['text', [BODY], ['stdin']],
    ['a page', [PAGE.slice(0, 20), PAGE.slice(20)], ['stdin']],
    [
      'JSON Lines in odd pieces',
      ['{"te', `xt":"${BODY}"}\n{"id":"b",`, `"text":"${BODY}"}`],
      ['stdin-1', 'b'],
    ],
    ['one JSON object over lines', [JSON.stringify({ text: BODY }, null, 1)], ['stdin']],
    ['a list', [JSON.stringify([{ text: BODY }])], ['stdin-1']],
    ['nothing', [], ['! input.empty']],
  ])('%s', async (_, chunks, seen) =>
    expect(await outcome(['-'], { stdin: bytes(...chunks) })).toEqual(seen),
  );

  test('JSON Lines come out before the stream has ended', async () => {
    async function* endless() {
      for (let i = 0; ; i++) yield Buffer.from(`{"id":"${i}","text":"${BODY.repeat(5)}"}\n`);
    }
    const seen: string[] = [];
    for await (const { report } of takeIn(['-'], { stdin: endless() }))
      if (seen.push(report!.id) === 3) break;
    expect(seen).toEqual(['0', '1', '2']);
  });
});

describe('addresses', () => {
  let server: Server;
  let base: string;
  const routes: Record<string, RequestListener> = {
    '/page': (_, res) => res.setHeader('content-type', 'text/html; charset=utf-8').end(PAGE),
    '/gzip': (_, res) =>
      res.setHeader('content-type', 'text/html').setHeader('content-encoding', 'gzip').end(gzipSync(PAGE)),
    '/wrong-charset': (_, res) => res.setHeader('content-type', 'text/html; charset=iso-8859-1').end(PAGE),
    '/latin': (_, res) =>
      res
        .setHeader('content-type', 'text/plain; charset=windows-1252')
        .end(Buffer.from([...Buffer.from('The caf'), 0xe9, ...Buffer.from(' is open.')])),
    '/lines': (_, res) =>
      res.setHeader('content-type', 'application/x-ndjson').end(`{"id":"a","text":"${BODY}"}\n{`),
    '/hop': (_, res) => res.writeHead(302, { location: '/page' }).end(),
    '/loop': (_, res) => res.writeHead(301, { location: '/loop' }).end(),
    '/away': (_, res) => res.writeHead(302, { location: 'file:///etc/passwd' }).end(),
    '/large': (_, res) => void res.setHeader('content-type', 'text/html').end('x'.repeat(300_000)),
    '/announced': (_, res) => void res.writeHead(200, { 'content-length': '90000000' }).write('x'),
    '/slow': (_, res) => void res.writeHead(200).write('<html>'),
    '/silent': () => {},
    '/gone': (_, res) => res.writeHead(404).end('no'),
    '/pdf': (_, res) => res.setHeader('content-type', 'application/pdf').end('%PDF-1.4'),
    '/empty': (_, res) => res.end(),
    '/agent': (req, res) =>
      res.setHeader('content-type', 'text/plain').end(`The agent is ${req.headers['user-agent']}.`),
  };
  beforeAll(async () => {
    server = createServer((req, res) => routes[req.url!]!(req, res));
    await new Promise<void>((done) => void server.listen(0, '127.0.0.1', done));
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  const allowPrivate = true;
  const limits = { bytes: 100_000, milliseconds: 700, redirects: 5 };
  test.each<[path: string, seen: string]>([
    ['/page', '/page'],
    ['/gzip', '/gzip'],
    ['/wrong-charset', '/wrong-charset'],
    ['/hop', '/page'],
    ['/latin', '/latin'],
    ['/loop', '! url.redirects'],
    ['/away', '! url.scheme'],
    ['/large', '! url.size'],
    ['/announced', '! url.size'],
    ['/slow', '! url.timeout'],
    ['/silent', '! url.timeout'],
    ['/gone', '! url.status'],
    ['/pdf', '! input.pdf'],
    ['/empty', '! input.empty'],
  ])('%s → %s', async (path, seen) => {
    expect(await outcome([base + path], { limits, allowPrivate })).toEqual([
      seen.startsWith('/') ? base + seen : seen,
    ]);
  });

  test.each([
    ['ftp://example.org/a', '! url.scheme'],
    ['file:///etc/passwd', '! url.scheme'],
    ['http://', '! url.invalid'],
    ['http://127.0.0.1:9/', '! url.unreachable'],
  ])('%s → %s', async (address, seen) =>
    expect(await outcome([address], { limits, allowPrivate })).toEqual([seen]),
  );

  test('several reports of one address', async () => {
    expect(await outcome([`${base}/lines`], { allowPrivate })).toEqual(['a', '! input.json']);
  });

  test('texts come out in their encoding, and the program says who it is', async () => {
    const texts: string[] = [];
    for await (const { report } of takeIn(
      ['/latin', '/agent', '/wrong-charset'].map((p) => base + p),
      { allowPrivate },
    ))
      texts.push(report!.text);
    expect(texts[0]).toBe('The café is open.');
    expect(texts[1]).toMatch(/Readout/);
    expect(texts[2]).toContain(BODY);
  });

  test('an interrupted run stops waiting', async () => {
    const stop = new AbortController();
    setTimeout(() => stop.abort(), 50);
    await expect(outcome([`${base}/silent`], { signal: stop.signal, allowPrivate })).rejects.toThrow();
  });
});
