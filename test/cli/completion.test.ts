import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bashScript } from '../../src/cli/completion/bash.js';
import { entriesOf } from '../../src/cli/completion/entries.js';
import { fishScript } from '../../src/cli/completion/fish.js';
import { zshScript } from '../../src/cli/completion/zsh.js';
import { topicPage } from '../../src/cli/help/topic.js';
import { TOPICS } from '../../src/cli/help/topics.js';
import { allOf, buildProgram, examplesOf, wordsOf } from '../../src/cli/program.js';
import { databases, kept } from '../ledger/databases.js';
import { bridge } from '../ledger/reports.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const MAIN = join(root, 'dist/command/readout.js');
const folder = mkdtempSync(join(tmpdir(), 'readout-completion-'));
const store = databases();
const { program } = buildProgram({ language: 'en' }, '0');
const entries = entriesOf(program);
const installed = (name: string) =>
  (process.env.PATH ?? '').split(delimiter).some((dir) => existsSync(join(dir, name)));

beforeAll(async () => {
  writeFileSync(join(folder, 'readout'), `#!/bin/sh\nexec ${process.execPath} ${MAIN} "$@"\n`, {
    mode: 0o755,
  });
  writeFileSync(join(folder, 'a report.txt'), 'x');
  writeFileSync(join(folder, 'readout.bash'), bashScript(entries));
  mkdirSync(join(folder, 'zsh'));
  writeFileSync(join(folder, 'zsh', '_readout'), zshScript(entries));
  writeFileSync(join(folder, 'readout.fish'), fishScript(entries));
  const place = (await store.place('PGlite')) as { directory: string };
  const ledger = await store.open(place);
  await ledger.add([kept(bridge)]);
  await ledger.close();
  cpSync(place.directory, join(folder, 'readout-ledger'), { recursive: true });
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await store.close();
});

const env = { PATH: `${folder}${delimiter}${process.env.PATH}`, HOME: folder, LANG: 'C.UTF-8' };

/** What bash offers after a line. */
function inBash(line: string): string[] {
  const words = line.split(' ');
  const script = `source ./readout.bash
COMP_WORDS=(${words.map((w) => `'${w}'`).join(' ')}); COMP_CWORD=$((\${#COMP_WORDS[@]} - 1)); _readout
printf '%s\\n' "\${COMPREPLY[@]}"`;
  const { stdout } = spawnSync('bash', ['--norc', '-c', script], { cwd: folder, env, encoding: 'utf8' });
  return stdout.split('\n').filter(Boolean);
}

const rows: [line: string, some: string[], none: string[]][] = [
  ['readout ', ['read', 'token', 'completion', 'help'], ['create', '--json']],
  ['readout rea', ['read'], ['add']],
  ['readout token ', ['create', 'list', 'revoke'], ['read']],
  ['readout names ', ['match'], ['read']],
  ['readout read --', ['--json', '--with', '--published'], ['--speaker']],
  ['readout token create --sc', ['--scope'], ['--json']],
  ['readout token create --scope ', ['read', 'write', 'admin'], ['--json']],
  ['readout search --act d', ['deny', 'demand'], ['say']],
  ['readout search --language ', ['bn', 'en'], []],
  ['readout export ', ['csv', 'brat'], ['search']],
  ['readout export csv --rows e', ['events'], ['figures']],
  ['readout help ', ['acts', 'times', 'read'], []],
  ['readout completion ', ['bash', 'zsh', 'fish'], []],
  ['readout --', ['--help', '--version'], ['--json']],
];

describe('bash', () => {
  test.each(rows)('%s', (line, some, none) => {
    const offered = inBash(line);
    expect(offered).toEqual(expect.arrayContaining(some));
    for (const word of none) expect(offered).not.toContain(word);
  });
  test('files, and people of the ledger', () => {
    expect(inBash('readout read zs')).toEqual(['zsh']);
    expect(inBash('readout search --speaker Pet')).toEqual([]);
    expect(inBash('readout search --speaker Mar')).toEqual(['Maria\\ Petrova']);
  });
  test('takes the script without complaint, and so does the program print it', () => {
    expect(execFileSync('bash', ['-n', join(folder, 'readout.bash')], { encoding: 'utf8' })).toBe('');
    const printed = execFileSync(process.execPath, [MAIN, 'completion', 'bash'], { encoding: 'utf8', env });
    expect(printed).toBe(bashScript(entries));
  });
});

const others = [
  // a pseudo-terminal would be needed to press the key: the function is called with what it would see
  [
    'zsh',
    (words: string[]) => [
      '-fc',
      `PREFIX=${JSON.stringify(words.at(-1))}; words=(${words.map((w) => JSON.stringify(w)).join(' ')}); CURRENT=${words.length}
compadd() { while [[ $1 == -* && $1 != -- ]]; do shift; done; shift; print -l -- $@ }
_describe() { print -l -- \${told%%:*} }
_files() { print -l -- * }
autoload -Uz compinit; compdef() { : }
source zsh/_readout; _readout`,
    ],
  ],
  [
    'fish',
    (words: string[]) => ['-c', `source readout.fish; complete -C ${JSON.stringify(words.join(' '))}`],
  ],
] as const;

describe.each(others.filter(([name]) => installed(name)))('%s', (name, args) => {
  test.each(rows.filter(([line]) => !line.endsWith('-') || name === 'zsh'))('%s', (line, some, none) => {
    const { stdout, stderr } = spawnSync(name, args(line.split(' ')), { cwd: folder, env, encoding: 'utf8' });
    const typed = line.split(' ').at(-1)!;
    const offered = stdout
      .split('\n')
      .map((l) => l.split('\t')[0]!)
      .filter((w) => w.startsWith(typed));
    expect(offered, stderr).toEqual(expect.arrayContaining(some));
    for (const word of none) expect(offered).not.toContain(word);
  });
});

test('a dry run tells what would be added, and adds nothing', () => {
  const run = (...args: string[]) =>
    spawnSync(process.execPath, [MAIN, ...args], { cwd: folder, env, encoding: 'utf8' });
  writeFileSync(join(folder, 'a report.txt'), 'Market opens\n\nThe mayor said that it is open.');
  const planned = run('add', '-n', 'a report.txt');
  expect([planned.status, planned.stdout]).toEqual([
    0,
    expect.stringMatching(/^\+ file:.*a%20report\.txt\n$/),
  ]);
  expect(planned.stderr).toContain('Would add 1; 0 are there already');
  expect(run('search', 'market').stderr).toContain('Nothing found');
});

describe('help', () => {
  test('every format has its line', () => {
    const page = topicPage('formats', {
      locale: { language: 'bn' },
      width: 200,
      paint: (t) => t,
      paintError: (t) => t,
    });
    expect(page).not.toContain('topic.');
  });
  test.each(allOf(program).map((c) => [wordsOf(c), c] as const))(
    'of "%s": two examples, one in Bengali',
    (name, command) => {
      const examples = examplesOf(command);
      expect(examples.length).toBeGreaterThanOrEqual(2);
      if (name !== '') expect(examples.some((line) => /[\u0980-\u09ff]|\bbn\b/.test(line))).toBe(true);
      for (const line of examples) expect(line).toMatch(new RegExp(`readout ${name}\\b`));
      expect(command.helpInformation().split('\n')[0]).toBe(command.helpInformation().split('\n')[0]!.trim());
    },
  );
  test('every topic has a page, and the manual all of it', () => {
    const page = readFileSync(join(root, 'dist/man/readout.1'), 'utf8');
    for (const topic of TOPICS) expect(page).toContain(`.SH "${topic.toUpperCase().replace('-', '\\-')}"`);
    for (const command of allOf(program)) expect(page).toContain(wordsOf(command).replaceAll('-', '\\-'));
    if (!installed('groff')) return;
    const groff = spawnSync('groff', ['-man', '-Kutf8', '-Tutf8', '-ww', '-z'], {
      input: page,
      encoding: 'utf8',
    });
    expect(groff.stderr).toBe('');
  });
});
