import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';

const MAIN = fileURLToPath(new URL('../../dist/command/readout.js', import.meta.url));
const TIMEOUT = 120_000;
const dir = mkdtempSync(join(tmpdir(), 'readout-export-'));
const readout = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, ...args], {
    cwd: dir,
    encoding: 'utf8',
    env: { PATH: process.env.PATH },
  });
  return { status, stdout, stderr };
};

beforeAll(() => {
  const body = 'মেয়র জানিয়েছেন, মেলা দশ দিন চলবে। পুলিশ বলেছে, ৫০০ দোকান বসেছে।';
  writeFileSync(join(dir, 'mela.txt'), `নদীর পাড়ে মেলা\n\n${body}\n`);
  expect(readout('add', 'mela.txt', '--published', '2025-03-01').status).toBe(0);
}, TIMEOUT);
afterAll(() => rmSync(dir, { recursive: true, force: true }));

test('to standard output, and nothing else there', { timeout: TIMEOUT }, () => {
  const { status, stdout, stderr } = readout('export', 'csv', 'মেলা');
  expect(status).toBe(0);
  expect(stdout.split('\r\n').length).toBe(4); // names of columns, two attributions, the end
  expect(stderr).toBe('');
});

test('to a file, in Bengali', { timeout: TIMEOUT }, () => {
  const { status, stdout, stderr } = readout('export', 'jsonl', '-o', 'out.jsonl', '--no-text', '--ui', 'bn');
  expect([status, stdout]).toEqual([0, '']);
  expect(stderr).toMatch(/১টি প্রতিবেদন/);
  expect(JSON.parse(readFileSync(join(dir, 'out.jsonl'), 'utf8'))).not.toHaveProperty('text');
});

test('a folder that is new or empty', { timeout: TIMEOUT }, () => {
  expect(readout('export', 'brat').stderr).toMatch(/-o FOLDER/);
  expect(readout('export', 'brat', '-o', 'brat').status).toBe(0);
  const expected = ['00000001.ann', '00000001.txt', 'annotation.conf', 'reports.csv'];
  expect(readdirSync(join(dir, 'brat')).sort()).toEqual(expected);
  const again = readout('export', 'brat', '-o', 'brat');
  expect(again.status).toBe(1);
  expect(again.stderr).toMatch(/not empty/);
});

test.each([
  [['cvs'], /did you mean "csv"/],
  [['ical'], /did you mean "icalendar"/],
  [['plover'], /unknown "plover"\. Known: csv,/],
  [['csv', '--rows', 'event'], /did you mean "events"/],
  [['csv', '--act', 'shout'], /unknown "shout"\. Known: say,/],
  [['csv', '--limit', 'all'], /no number/],
  [['csv', '--outlet', 'nobody'], /nothing/],
])('export %j', { timeout: TIMEOUT }, (args, sentence) =>
  expect(readout('export', ...args).stderr).toMatch(sentence),
);
