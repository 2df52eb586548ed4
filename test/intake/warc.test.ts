import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { takeIn } from '../../src/intake/intake.js';

const dir = mkdtempSync(join(tmpdir(), 'readout-warc-'));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

const record = (type: string, uri: string, block: Buffer | string) => {
  const bytes = Buffer.from(block);
  return Buffer.concat([
    Buffer.from(
      `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Target-URI: ${uri}\r\nWARC-Date: 2025-01-02T03:04:05Z\r\nContent-Length: ${bytes.length}\r\n\r\n`,
    ),
    bytes,
    Buffer.from('\r\n\r\n'),
  ]);
};
const words = 'The mayor said that the bridge across the river would open on Monday after repairs. '.repeat(
  4,
);
const page = (n: string) =>
  Buffer.from(
    `<html><head><title>Report ${n}</title></head><body><article><h1>Report ${n}</h1><p>${words}</p></article></body></html>`,
  );
const answer = (body: Buffer, headers = '', status = '200 OK') =>
  Buffer.concat([
    Buffer.from(`HTTP/1.1 ${status}\r\nContent-Type: text/html; charset=utf-8\r\n${headers}\r\n`),
    body,
  ]);
const chunked = (body: Buffer) =>
  Buffer.concat([
    Buffer.from('40\r\n'),
    body.subarray(0, 64),
    Buffer.from(`\r\n${(body.length - 64).toString(16)}\r\n`),
    body.subarray(64),
    Buffer.from('\r\n0\r\n\r\n'),
  ]);

const records = [
  record('warcinfo', 'x', 'software: test\r\n'),
  record('request', 'https://a.example/1', 'GET / HTTP/1.1\r\n\r\n'),
  record('response', 'https://a.example/1', answer(page('one'))),
  record('response', '<https://a.example/2>', answer(gzipSync(page('two')), 'Content-Encoding: gzip\r\n')),
  record('response', 'https://a.example/3', answer(chunked(page('three')), 'Transfer-Encoding: chunked\r\n')),
  record('response', 'https://a.example/4', answer(page('gone'), '', '404 Not Found')),
  record(
    'response',
    'https://a.example/menu',
    answer(Buffer.from('<html><body><a href="/">Home</a></body></html>')),
  ),
  record('response', 'dns:a.example', answer(page('dns'))),
];

const taken = async (name: string, bytes: Buffer) => {
  const file = join(dir, name);
  writeFileSync(file, bytes);
  const found: string[] = [];
  for await (const t of takeIn([file]))
    found.push(t.error ? t.error.code : `${t.report.url} ${t.report.text.slice(0, t.report.headline?.end)}`);
  return found;
};
const ALL = ['one', 'two', 'three'].map((n, i) => `https://a.example/${i + 1} Report ${n}`);

test('pages of a plain archive', async () => {
  expect(await taken('a.warc', Buffer.concat(records))).toEqual(ALL);
});
test('pages of an archive whose records are packed one by one', async () => {
  expect(await taken('a.warc.gz', Buffer.concat(records.map((r) => gzipSync(r))))).toEqual(ALL);
});
describe('lengths that are not true', () => {
  const [first, liar, last] = [records[2]!, records[2]!, records[3]!];
  const body = Buffer.from(liar).toString('latin1');
  const true_ = Number(/Content-Length: (\d+)\r\n\r\nHTTP/.exec(body)![1]);
  const said = (length: string) =>
    Buffer.from(body.replace(/Content-Length: \d+(?=\r\n\r\nHTTP)/, length), 'latin1');
  const next = last.length;
  test.each<[length: string, found: string[]]>([
    [`Content-Length: ${true_}`, [ALL[0]!, ALL[0]!, ALL[1]!]],
    [`content-length:${true_}`, [ALL[0]!, ALL[0]!, ALL[1]!]],
    // too short: the rest of the page is no record; the page is what was said to be of it
    [`Content-Length: ${true_ - 1}`, [ALL[0]!, ALL[0]!, 'input.warc']],
    ['Content-Length: 0', [ALL[0]!, 'input.warc']],
    ['Content-Length: 20', [ALL[0]!, 'input.warc']],
    // too long: into the next record, beyond the end, beyond all that there is
    [`Content-Length: ${true_ + 9}`, [ALL[0]!, ALL[0]!, 'input.warc']],
    [`Content-Length: ${true_ + next}`, [ALL[0]!, ALL[0]!]],
    [`Content-Length: ${true_ + next + 99}`, [ALL[0]!, 'input.warc']],
    ['Content-Length: 99999999999', [ALL[0]!, 'input.warc']],
    ['Content-Length: 999999999999999999999', [ALL[0]!, 'input.warc']],
    // no length
    ['Content-Length: -1', [ALL[0]!, 'input.warc']],
    ['Content-Length: 1e3', [ALL[0]!, 'input.warc']],
    ['Content-Length: 0x10', [ALL[0]!, 'input.warc']],
    ['Content-Length: ১২', [ALL[0]!, 'input.warc']],
    ['Content-Length:', [ALL[0]!, 'input.warc']],
    ['X-Length: 10', [ALL[0]!, 'input.warc']],
  ])('%s', async (length, found) => {
    expect(await taken('lying.warc', Buffer.concat([first, said(length), last]))).toEqual(found);
  });
  test.each(['5', '999999999', '-1', 'x'])('the server says Content-Length: %s', async (length) => {
    const lying = record(
      'response',
      'https://a.example/1',
      answer(page('one'), `Content-Length: ${length}\r\n`),
    );
    expect(await taken('server.warc', Buffer.concat([lying, last]))).toEqual(ALL.slice(0, 2));
  });
  test.each([
    ['ffffffff', [ALL[1]!]],
    ['-5', [ALL[1]!]],
    ['40', [ALL[1]!]],
  ])('chunks of %s', async (size, found) => {
    const chunks = Buffer.concat([Buffer.from(`${size}\r\n`), page('three').subarray(0, 90)]);
    const lying = record('response', 'https://a.example/3', answer(chunks, 'Transfer-Encoding: chunked\r\n'));
    expect(
      (await taken('chunks.warc', Buffer.concat([lying, last]))).filter((t) => t !== 'input.no-article'),
    ).toEqual(found);
  });
});
test('what came before the damage is taken in', async () => {
  const whole = Buffer.concat(records.slice(0, 5));
  expect(await taken('cut.warc', whole.subarray(0, -200))).toEqual([...ALL.slice(0, 2), 'input.warc']);
  expect(await taken('cut.warc.gz', gzipSync(whole).subarray(0, -50))).toContain('input.warc');
  expect(await taken('none.warc', Buffer.from('hello\n'))).toEqual(['input.warc']);
  expect(await taken('empty.warc', records[0]!)).toEqual(['input.no-reports']);
});
