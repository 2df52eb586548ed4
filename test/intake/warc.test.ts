import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
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
test('what came before the damage is taken in', async () => {
  const whole = Buffer.concat(records.slice(0, 5));
  expect(await taken('cut.warc', whole.subarray(0, -200))).toEqual([...ALL.slice(0, 2), 'input.warc']);
  expect(await taken('cut.warc.gz', gzipSync(whole).subarray(0, -50))).toContain('input.warc');
  expect(await taken('none.warc', Buffer.from('hello\n'))).toEqual(['input.warc']);
  expect(await taken('empty.warc', records[0]!)).toEqual(['input.no-reports']);
});
