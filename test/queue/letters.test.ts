import { gzipSync } from 'node:zlib';
import { headers } from '@nats-io/transport-node';
import { expect, test } from 'vitest';
import { jsonLog } from '../../src/observing/log.js';
import { newTrace, stepOf, traceOf, traceparent } from '../../src/observing/trace.js';
import { queueAddress } from '../../src/queue/address.js';
import { type Letter, letterId, readLetter, writeLetter } from '../../src/queue/message.js';
import { ReadoutError } from '../../src/readout/error.js';

const report = {
  id: 'a',
  text: 'The ferry left.\n\nNobody said why.',
  headline: { start: 0, end: 15 },
  language: 'en',
};
const letter: Letter = {
  report,
  address: 'https://gazette.example/ফেরি',
  source: 'news.jsonl',
  notes: [{ code: 'intake.bad-bytes', values: {} }],
  taken: new Date('2025-06-19T10:00:00Z'),
  trace: newTrace(),
};
const time = new Date('2025-06-20T00:00:00Z');
const MOST = 1_000_000;

test.each([
  ['small', letter],
  ['packed', { ...letter, report: { ...report, text: `${report.text}\n\n${'একই কথা বারবার। '.repeat(2000)}` } }],
])('a letter comes out as it was put in: %s', (_, put) => {
  const { data, headers } = writeLetter(put, MOST);
  expect(readLetter({ data, headers, time })).toEqual(put);
  expect(data.length).toBeLessThan(Buffer.byteLength(put.report.text) + 400);
});

test('the same report at the same address is one letter, whenever it is sent', () => {
  const later = { ...letter, taken: time, trace: newTrace() };
  expect(letterId(later)).toBe(letterId(letter));
  expect(letterId({ ...letter, address: 'elsewhere' })).not.toBe(letterId(letter));
  expect(letterId({ ...letter, report: { ...report, text: 'The ferry stayed.' } })).not.toBe(
    letterId(letter),
  );
});

test('a letter larger than the cluster takes is refused by name', () => {
  expect(() => writeLetter(letter, 100)).toThrow(/queue\.too-large.*ফেরি/);
});

const body = (change: object) => ({ report, address: 'x', ...change });
test.each<[field: string | null, body: unknown]>([
  [null, body({})],
  [null, body({ notes: 'none' })],
  ['JSON', '{"report":'],
  ['report', 'null'],
  ['report', { address: 'x' }],
  ['report.id', body({ report: { text: 'A' } })],
  ['report.text', body({ report: { id: 'a', text: ' \n' } })],
  ['report.text', body({ report: { id: 'a', text: ['A'] } })],
  ['report.headline', body({ report: { ...report, headline: { start: 0, end: 900 } } })],
  ['report.asides', body({ report: { ...report, asides: [{ start: 3, end: 1 }] } })],
  ['report.published', body({ report: { ...report, published: 20250619 } })],
  ['address', { report }],
])('what others write to the queue is looked at: %s', (field, value) => {
  const data = new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value));
  const opening = () => readLetter({ data, headers: undefined, time });
  if (field === null) expect(opening()).toMatchObject({ report, taken: time, source: 'x' });
  else expect(opening).toThrow(new ReadoutError('queue.letter', { field }));
});

test('a message that unpacks without end is refused', () => {
  const head = headers();
  head.set('Content-Encoding', 'gzip');
  const data = gzipSync(Buffer.alloc(80 * 2 ** 20, ' '));
  expect(() => readLetter({ data, headers: head, time })).toThrow(/queue\.letter/);
});

test.each<[address: string, servers: string[] | null, rest?: object]>([
  ['nats://a', ['a:4222'], { name: 'nats://a:4222', tls: false }],
  ['nats://a:80,b:4333, c', ['a:80', 'b:4333', 'c:4222']],
  [
    'nats://me:p%40ss@a,nats://b',
    ['a:4222', 'b:4222'],
    { user: 'me', pass: 'p@ss', name: 'nats://a:4222,b:4222' },
  ],
  ['tls://s3cret@a', ['a:4222'], { token: 's3cret', tls: true, name: 'tls://a:4222' }],
  ['nats://[::1]:4222', ['[::1]:4222']],
  ['http://a:4222', null],
  ['a:4222', null],
  ['nats://', null],
  ['nats://a:port', null],
])('where a queue is: %s', (address, servers, rest = {}) => {
  if (servers) expect(queueAddress(address)).toMatchObject({ servers, ...rest });
  else expect(() => queueAddress(address)).toThrow(/queue\.address/);
});

test('an address that is wrong is quoted without its password', () => {
  expect(() => queueAddress('nats://me:hidden@a:port')).toThrow(/nats:..…@a:port/);
});

const ID = '4bf92f3577b34da6a3ce929d0e0e4736';
test.each<[header: string | undefined, id: string | null]>([
  [`00-${ID}-00f067aa0ba902b7-01`, ID],
  [`cc-${ID}-00f067aa0ba902b7-01-more`, ID],
  [`00-${'0'.repeat(32)}-00f067aa0ba902b7-01`, null],
  [`00-${ID}-${'0'.repeat(16)}-01`, null],
  ['00-xyz', null],
  [undefined, null],
])('a trace goes on where a header has one: %s', (header, id) => {
  const trace = traceOf(header);
  if (id) expect(trace.id).toBe(id);
  else expect(trace.id).not.toBe(ID);
  expect(traceparent(stepOf(trace))).toMatch(new RegExp(`^00-${trace.id}-(?!${trace.span})[0-9a-f]{16}-01$`));
});

test('a line of the log is short, whatever it is told', () => {
  const lines: string[] = [];
  const log = jsonLog(
    (line) => void lines.push(line),
    () => time,
  );
  log.error(new ReadoutError('queue.failed', { reason: 'word '.repeat(10_000) }), { trace: ID });
  log.notice('queue.waiting', { queue: 'q', reason: 'x' });
  const [error, notice] = lines.map((l) => JSON.parse(l));
  expect(error).toMatchObject({ time: time.toISOString(), level: 'error', code: 'queue.failed', trace: ID });
  expect(notice).toMatchObject({ level: 'warn', code: 'queue.waiting' });
  expect(lines[0]!.length).toBeLessThan(500);
});
