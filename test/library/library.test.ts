/// <reference lib="dom" />
import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, expect, test } from 'vitest';
import { read } from '../../src/reader/read.js';
import { sizeOf } from '../../tools/build-browser.mjs';
import { reference } from '../../tools/print-reference.mjs';
import { startChromium } from '../house/chromium.js';
import { databases } from '../ledger/databases.js';
import { emptyLedger } from '../ledger/empty-ledger.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const example = (name: string) => join(root, 'docs/examples', name);
const folder = mkdtempSync(join(tmpdir(), 'readout-library-'));
const store = databases();
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await store.close();
});

test('the reference is what the docstrings say', () =>
  expect(reference(), 'npm run reference').toBe(
    readFileSync(join(root, 'docs/reference/library.md'), 'utf8'),
  ));

test.each(['read', 'accounts', 'ledger'])('the example %s does what it says', async (name) => {
  const directory = join(folder, 'ledger');
  const empty = () => emptyLedger(async (made) => (await store.open({ directory: made })).close());
  if (name === 'ledger') cpSync(await empty(), directory, { recursive: true });
  const { stdout } = await promisify(execFile)(process.execPath, [example(`${name}.mjs`), directory]);
  expect(stdout).toBe(readFileSync(example(`${name}.out`), 'utf8'));
});

test('what programs import is typed', async () => {
  const code = `
    import { read, type Readout } from 'readout';
    import { openLedger, type Hit } from 'readout/ledger';
    import { compare, openAccounts, type Point } from 'readout/accounts';
    import { read as inBrowser } from 'readout/browser';
    const readout: Readout = read({ id: 'x', text: '' });
    const hits: Promise<Hit[]> = openLedger({ directory: 'x' }).then(async (l) => (await l.search({ act: 'deny' })).hits);
    const points: Point[] = compare([{ ...readout, text: '' }]).flatMap((o) => o.points);
    // @ts-expect-error: a report has a text
    inBrowser({ id: 'x' });
    export { hits, openAccounts, points };`;
  const file = join(root, 'dist', '.types-of-library.ts'); // within the package, which may import itself
  writeFileSync(file, code);
  const options =
    '--noEmit --strict --skipLibCheck --module nodenext --target es2023 --types node --ignoreConfig'.split(
      ' ',
    );
  const compiler = join(root, 'node_modules/typescript/bin/tsc');
  try {
    await promisify(execFile)(process.execPath, [compiler, ...options, file], { cwd: root });
  } catch (error) {
    expect((error as { stdout: string }).stdout).toBe('');
  } finally {
    rmSync(file);
  }
});

test('a browser reads a Bengali report as Node does, from one file of a megabyte', async () => {
  expect(sizeOf('readout.js')).toBeLessThan(1_500_000);
  expect(sizeOf('readout.js') + sizeOf('world-data.js')).toBeLessThan(3_000_000); // as promised, places and all
  const types: Record<string, string> = { html: 'text/html; charset=utf-8', js: 'text/javascript' };
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const name = basename(request.url!);
    asked.push(name);
    const file = name === 'browser.html' ? example(name) : join(root, 'dist/browser', name);
    if (!types[name.split('.').at(-1)!]) return void response.writeHead(404).end();
    response.setHeader('Content-Type', types[name.split('.').at(-1)!]!).end(readFileSync(file));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const browser = await startChromium();
  const page = await browser.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(`http://127.0.0.1:${(server.address() as { port: number }).port}/browser.html`);
  await page.waitForSelector('li');
  const text = await page.inputValue('textarea');
  const report = { id: 'page', published: '2026-02-03', text };
  const shown = await page.locator('li').allTextContents();
  expect(shown[0]).toBe('সালমা খাতুন · say: মেলা দশ দিন চলবে'.normalize('NFC'));
  // as text: the test runner would rewrite an import of its own
  const there = await page.evaluate(`import('/readout.js').then((m) => m.read(${JSON.stringify(report)}))`);
  expect(there).toEqual(JSON.parse(JSON.stringify(read(report))));
  expect(errors).toEqual([]);
  expect(asked.filter((name) => name.endsWith('.js'))).toEqual(['readout.js']); // nothing else is fetched for reading
  await page.fill('textarea', 'পুলিশ বলেছে, ‘<img src=x onerror=alert(1)> নেই’।');
  expect(await page.locator('img').count()).toBe(0);
  await browser.close();
  server.close();
});
