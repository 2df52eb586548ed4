import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';

const path = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const dir = mkdtempSync(join(tmpdir(), 'readout-trap-'));
afterAll(() => rmSync(dir, { recursive: true, force: true }));
const trap = join(dir, 'trapped');
const report = join(dir, 'report.txt');
const SECRET = 'Zubayda Quillfeather';
writeFileSync(
  report,
  `${SECRET} said on Tuesday that the bridge at http://x.example/ would open.\n\u001b]0;owned\u0007\u202eend`,
);

const run = (...args: string[]) => {
  writeFileSync(trap, '');
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--import', new URL('./trap.mjs', import.meta.url).href, path('../../dist/command/readout.js'), ...args],
    { encoding: 'utf8', env: { ...process.env, TRAP: trap } },
  );
  return { stdout, stderr, status, trapped: readFileSync(trap, 'utf8') };
};

test.each([
  [['read', report]],
  [['read', report, '--json']],
  [['names', 'match', 'Volodymyr Zelensky']],
  [['add', report, '--ledger', join(dir, 'kept')]],
])('%j: nothing leaves the machine, nothing of a report is logged, nothing is obeyed', (args) => {
  const { stdout, stderr, status, trapped } = run(...args);
  expect({ status, trapped, stderr }).toMatchObject({ status: 0, trapped: '' });
  expect(stderr).not.toContain(SECRET);
  // JSON is for programs: what turns directions stands in it as it is
  expect(stdout).not.toMatch(args.includes('--json') ? /[\u0007\u001b]/ : /[\u0007\u001b\u202e]/);
});

test('what is asked for is what is fetched: the trap does see it', () => {
  const { status, trapped } = run('read', 'http://x.example/report');
  expect(status).not.toBe(0);
  expect(trapped).toContain('x.example');
});
