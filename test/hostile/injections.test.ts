import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { followReports } from '../../src/accounts/follow.js';
import { compareCommand } from '../../src/cli/accounts/compare.js';
import { occurrencesCommand } from '../../src/cli/accounts/occurrences.js';
import { ledgerCommand } from '../../src/cli/ledger/commands.js';
import type { LedgerOptions } from '../../src/cli/ledger/options.js';
import type { LedgerCommand } from '../../src/cli/program.js';
import { readCommand } from '../../src/cli/read.js';
import { painter } from '../../src/cli/render/style.js';
import { talk as startTalk } from '../../src/cli/talk.js';
import type { Terminal } from '../../src/cli/terminal.js';
import { contentStems } from '../../src/languages/stems.js';
import { promptFor } from '../../src/proposing/prompt.js';
import { read } from '../../src/reader/read.js';
import { databases } from '../ledger/databases.js';
import { hostileReports, MARKUP, OBEYED } from './reports.js';

// Where text of a report goes, a row each: what is written there is a text to whoever reads it, and nothing else.
const store = databases();
const plain = painter(false);
const terminal: Terminal = { locale: { language: 'en' }, paint: plain, paintError: plain, width: 80 };
let options: LedgerOptions;
let folder: string;
let said = '';
const voice = startTalk({
  json: false,
  quiet: false,
  debug: false,
  locale: terminal.locale,
  paint: plain,
  write: (line) => (said += `${line}\n`),
});

beforeAll(async () => {
  const place = (await store.place('PostgreSQL')) as { database: string };
  const ledger = await store.open(place, { follower: followReports(contentStems), author: 'Mallory' });
  const addresses = [hostileReports[0]!.url!, hostileReports[0]!.url!, hostileReports[2]!.url!];
  for (const [i, report] of hostileReports.entries())
    await ledger.add([{ report, readout: read(report), address: addresses[i] }]);
  await ledger.fail({
    input: `a\u001b[31m\nreadout: 99 reports added`,
    source: 'b',
    error: Object.assign(new Error(), {
      code: 'input.missing',
      values: { file: 'a\u001b[31m\nreadout: 99 reports added' },
    }) as never,
  });
  await ledger.createToken({ name: 'Zoë', scope: 'read' });
  await ledger.watch(['https://feeds.example/\u202e']);
  await ledger.close();
  options = { database: place.database };
  folder = join(store.folder, 'folder');
  mkdirSync(folder);
  const json = JSON.stringify(hostileReports[0]);
  writeFileSync(
    join(folder, 'a\u001b[31m\nreadout: 99 reports added.jsonl'),
    `${json}\n{"text":7}\n{"text":`,
  );
  writeFileSync(join(store.folder, 'secret.txt'), 'The minister said that the key is 4711.');
  symlinkSync(join(store.folder, 'secret.txt'), join(folder, 'b.txt'));
  symlinkSync('/dev/zero', join(folder, 'c.txt'));
  symlinkSync('nowhere', join(folder, 'd.txt'));
  writeFileSync(join(folder, 'e.txt'), 'The mayor said that the pool is open.');
  symlinkSync('e.txt', join(folder, 'f.txt'));
});
afterAll(() => store.close());

/** What a command prints, with what it says to standard error. */
async function printed(work: () => Promise<unknown>): Promise<string> {
  const write = process.stdout.write;
  said = '';
  process.stdout.write = ((piece: string | Uint8Array, done?: unknown) => {
    said += piece;
    if (typeof done === 'function') done();
    return true;
  }) as never;
  try {
    await work();
  } catch (error) {
    voice.error(error);
  } finally {
    process.stdout.write = write;
  }
  return said;
}
const run = (name: LedgerCommand, args: string[] = [], more: LedgerOptions = {}) =>
  printed(() => ledgerCommand(name, args, { ...options, ...more }, terminal, voice));

/** What a terminal is sent. */
const forTerminal = (output: string) => {
  expect(output).not.toMatch(OBEYED);
  expect(output).not.toMatch(/^readout: 99/m); // no line of ours is forged
};
/** Nothing that a browser would make more of than text. */
const forMarkdown = (output: string) => {
  forTerminal(output);
  expect(output).not.toMatch(/(?<!\\)<[a-z!/]|(?<!\\)\]\(javascript/i);
};
const forSpreadsheets = (output: string) => {
  for (const [, quoted, bare] of output.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(?:,|\r\n)/g))
    expect(quoted ?? bare).not.toMatch(/^\s*[=+@＝＋＠]|^-(?!\d+(?:\.\d+)?$)/);
  expect(output).toContain("'=");
};
const forJson = (output: string) => {
  for (const line of output.trim().split('\n')) JSON.parse(line);
};

const rows: [into: string, make: () => Promise<string>, check: (output: string) => void][] = [
  [
    'the terminal, reading',
    () => printed(() => readCommand([folder], { threads: '1' }, terminal, voice)),
    forTerminal,
  ],
  [
    'the terminal, reading plainly',
    () => printed(() => readCommand([folder], { plain: true, explain: true, threads: '1' }, terminal, voice)),
    forTerminal,
  ],
  ['the terminal, adding', () => run('add', [folder], { dryRun: true, threads: '1' }), forTerminal],
  ['the terminal, what failed', () => run('add', [], { failed: true, dryRun: true }), forTerminal],
  ['the terminal, searching', () => run('search', ['bridge']), forTerminal],
  ['the terminal, asking', () => run('ask', ['Who said that the bridge is closed?']), forTerminal],
  ['the terminal, an edit', () => run('diff', [hostileReports[0]!.url!]), forTerminal],
  ['the terminal, tokens', () => run('token list'), forTerminal],
  ['the terminal, feeds', () => run('watch', [], { list: true }), forTerminal],
  [
    'the terminal, occurrences',
    () => printed(() => occurrencesCommand([], { ...options } as never, terminal, voice)),
    forTerminal,
  ],
  [
    'the terminal, accounts',
    () => printed(() => compareCommand(['bridge'], { ...options } as never, terminal, voice)),
    forTerminal,
  ],
  [
    'Markdown, accounts',
    () => printed(() => compareCommand(['bridge'], { ...options, markdown: true } as never, terminal, voice)),
    forMarkdown,
  ],
  ['Markdown, a brief', () => run('brief', ['Ada Quill']), forMarkdown],
  ['CSV, attributions', () => run('export', ['csv']), forSpreadsheets],
  ['CSV, figures', () => run('export', ['csv'], { rows: 'figures' }), forSpreadsheets],
  ['JSON', () => run('export', ['jsonl']), forJson],
  [
    'SQL, a search',
    () =>
      run('search', [`'; drop table reports; --`], {
        speaker: `x' or '1'='1`,
        outlet: `"; delete from reports; --`,
      }),
    forTerminal,
  ],
  [
    'a language model',
    async () => promptFor(hostileReports[0]!)[1]!.content,
    (output) => {
      expect(output).not.toMatch(/[<>`]|\n/);
      expect(JSON.parse(output).text).toBe(hostileReports[0]!.text);
    },
  ],
];
test.each(rows)('into %s', async (_, make, check) => {
  const output = await make();
  expect(output.length).toBeGreaterThan(0);
  check(output);
});

test('what stands in the ledger is as it was after all of it', async () => {
  const output = await run('export', ['jsonl']);
  const kept = output
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(kept.map((k) => k.text).join()).toContain(MARKUP);
  expect(kept.length).toBe(2);
});

test('a folder hands over what is in it, not what its links lead to elsewhere', async () => {
  const output = await printed(() => readCommand([folder], { json: true, threads: '1' }, terminal, voice));
  const lines = output
    .trim()
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line));
  expect(output).not.toContain('4711');
  expect(lines.filter((l) => l.error?.code === 'input.link').length).toBe(3);
  expect(lines.map((l) => l.id)).toEqual(expect.arrayContaining(['e', 'f']));
  // named by whoever means it, a link is followed
  const named = await printed(() =>
    readCommand([join(folder, 'b.txt')], { json: true, threads: '1' }, terminal, voice),
  );
  expect(named).toContain('4711');
});
