import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

// The tutorial is done word by word, and then what how-to pages do with its ledger: each command runs, and prints every
// line that the page shows (… stands for others).
const root = new URL('../../', import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), 'readout-tutorial-'));
cpSync(`${root}samples`, join(folder, 'samples'), { recursive: true });
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Step {
  command: string;
  shows: string[];
}

const stepsOf = (page: string): Step[] =>
  [...readFileSync(`${root}docs/${page}`, 'utf8').matchAll(/```console\n\$ (.*)\n([^`]*)```/g)].map(
    ([, command, shown]) => ({
      command: command!,
      shows: shown!
        .split('\n')
        .map((line) => line.replace(/…$/, '').trim())
        .filter(Boolean),
    }),
  );

/** A command line as the tutorial writes them: words, and words in quotation marks. */
const wordsOf = (command: string): string[] =>
  [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain!);

const steps = ['tutorial.md', 'how-to/export.md', 'how-to/forget.md'].flatMap(stepsOf);

test.each(steps)('$command', ({ command, shows }) => {
  const [program, ...words] = wordsOf(command);
  expect(program).toBe('readout');
  const printed = execFileSync(process.execPath, [`${root}dist/command/readout.js`, ...words], {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, LC_ALL: 'en_GB.UTF-8', COLUMNS: '80' },
  });
  const lines = printed.split('\n').map((line) => line.trim());
  for (const wanted of shows)
    expect(
      lines.some((line) => line.startsWith(wanted)),
      `${wanted}\n— in —\n${printed.slice(0, 4000)}`,
    ).toBe(true);
});

test('the Bengali tutorial runs the same commands', () => {
  const commands = (page: string) => stepsOf(page).map(({ command }) => command);
  expect(commands('bn/tutorial.md')).toEqual(commands('tutorial.md'));
});
