import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const MAIN = fileURLToPath(new URL('../../dist/command/readout.js', import.meta.url));
const run = (...args: string[]) =>
  spawnSync(process.execPath, [MAIN, 'names', 'match', ...args], {
    encoding: 'utf8',
    env: { PATH: process.env.PATH },
  });
const TIMEOUT = 30_000;

test('the likeliest first, for programs', { timeout: TIMEOUT }, () => {
  const { status, stdout } = run('খারকিভ', '--country', 'ua', '--json');
  const [first] = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(first).toMatchObject({ query: 'খারকিভ', type: 'place', country: 'UA', inContext: true });
  expect(first.geo.lat).toBeCloseTo(50, 0);
  expect(status).toBe(0);
});

test('people, with why, in the language of the interface', { timeout: TIMEOUT }, () => {
  const { stdout } = run('Volodymyr Zelensky', '--ui', 'bn');
  expect(stdout.split('\n')[0]).toMatch('Volodymyr Zelensky, UA');
  expect(stdout).toMatch('একই নাম');
});

test.each([
  [['ঘ্রঞ্ফ্ল্ক্ষ্ম্ভ্র্গ্ট্'], 1, /no known name/],
  [['Kharkiv', '--country', 'XX'], 2, /unknown country "XX"/],
  [[], 2, /./],
])('%j: exit %d', { timeout: TIMEOUT }, (args, status, said) => {
  const { status: code, stdout, stderr } = run(...args);
  expect(code).toBe(status);
  expect(stdout).toBe('');
  expect(stderr).toMatch(said);
});
