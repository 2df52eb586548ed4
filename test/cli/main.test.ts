import { type SpawnOptions, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';

const MAIN = fileURLToPath(new URL('../../dist/command/readout.js', import.meta.url));
const TIMEOUT = 30_000; // a process each, on machines that may be busy
const TEXT =
  'জাতীয়\n\nনদীর পাড়ে মেলা শুরু হলো আজ\n\nমেয়র জানিয়েছেন, মেলা দশ দিন চলবে। কমপক্ষে ৫০০ দোকান বসেছে।\n'.normalize(
    'NFC',
  );

const dir = mkdtempSync(join(tmpdir(), 'readout-cli-'));
afterAll(() => rmSync(dir, { recursive: true, force: true }));
const file = (name: string, content: string | Uint8Array) => {
  const path = join(dir, name);
  writeFileSync(path, content);
  return path;
};
const mela = file('mela.txt', TEXT);

const start = (args: string[], env: Record<string, string> = {}, options: SpawnOptions = {}) =>
  spawn(process.execPath, [MAIN, ...args], {
    cwd: dir,
    env: { PATH: process.env.PATH, ...env },
    ...options,
  });

async function readout(
  args: string[],
  { stdin = '', env = {} }: { stdin?: string | Uint8Array; env?: Record<string, string> } = {},
) {
  const child = start(args, env);
  let [stdout, stderr] = ['', ''];
  child.stdout!.setEncoding('utf8').on('data', (piece) => (stdout += piece));
  child.stderr!.setEncoding('utf8').on('data', (piece) => (stderr += piece));
  child.stdin!.on('error', () => {}).end(stdin);
  const [code] = await once(child, 'close');
  return {
    code,
    stdout,
    stderr,
    json: () =>
      stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line)),
  };
}

describe.concurrent('readout read', { timeout: TIMEOUT }, () => {
  test('for people', async () => {
    const { code, stdout, stderr } = await readout([
      'read',
      'mela.txt',
      '--published',
      '2025-08-15',
      '--outlet',
      'River Post',
    ]);
    expect(stdout).toMatch(/^নদীর পাড়ে মেলা শুরু হলো আজ\nRiver Post · জাতীয় · 15 Aug 2025 · Bengali · mela\n/);
    expect(stdout).not.toContain('\x1b');
    expect(stderr).toBe('');
    expect(code).toBe(0);
  });

  test('for programs: one readout a line, spans into the text as given', async () => {
    const { code, json } = await readout(['read', 'mela.txt', '--json', '--published', '১৫ আগস্ট ২০২৫']);
    const [only, ...more] = json();
    expect(more).toEqual([]);
    expect(only).toMatchObject({
      id: 'mela',
      language: 'bn',
      section: 'জাতীয়',
      published: '2025-08-15',
      text: TEXT,
    });
    expect(TEXT.slice(only.headline.start, only.headline.end)).toBe('নদীর পাড়ে মেলা শুরু হলো আজ');
    for (const list of ['entities', 'times', 'quantities', 'attributions', 'events'])
      expect(only[list]).toBeInstanceOf(Array);
    expect(code).toBe(0);
  });

  test('what fails is told, what is sound is read', async () => {
    file('some.jsonl', `{"text":"She said it lasts."}\n{broken\n{"id":"x","text":"He denied it."}\n`);
    const { code, json, stderr } = await readout(['read', 'some.jsonl', 'no.txt', '--json', '--no-text']);
    expect(json().map((r) => r.error ?? [r.id, r.language, r.text])).toEqual([
      ['some-1', 'en', undefined],
      { code: 'input.json', file: 'some.jsonl', line: 2 },
      ['x', 'en', undefined],
      { code: 'input.missing', file: 'no.txt' },
    ]);
    expect(JSON.parse(stderr)).toEqual({ notice: { code: 'run.failed', done: 2, count: 2 } });
    expect(code).toBe(4);
  });

  test('a language without a pack', async () => {
    const { code, stdout } = await readout(['read', '-'], {
      stdin: 'Le maire a dit que le marché est ouvert et que les habitants sont venus.',
    });
    expect(stdout).toContain('No language pack for French');
    expect(code).toBe(0);
  });

  test('Bengali interface by option and by environment', async () => {
    const byOption = await readout(['read', 'mela.txt', '--ui', 'bn', '--published', '2025-08-15']);
    expect(byOption.stdout).toContain('১৫ আগস্ট, ২০২৫ · বাংলা');
    const byEnvironment = await readout(['read', 'no.txt'], { env: { LANG: 'bn_BD.UTF-8' } });
    expect(byEnvironment.stderr).toContain('এ নামে কোনো ফাইল নেই');
  });

  test('colour only where it is wanted', async () => {
    const args = ['read', 'mela.txt', '-q'];
    expect((await readout(args, { env: { FORCE_COLOR: '1' } })).stdout).toContain('\x1b[1m');
    expect((await readout([...args, '--no-color'], { env: { FORCE_COLOR: '1' } })).stdout).not.toContain(
      '\x1b',
    );
  });

  test('into a file', async () => {
    const { code, stdout, stderr } = await readout([
      'read',
      'mela.txt',
      '--plain',
      '--published',
      '2025-08-15',
      '-o',
      'out.tsv',
    ]);
    expect([code, stdout]).toEqual([0, '']);
    expect(stderr).toContain('1 readout written to out.tsv');
    expect(readFileSync(join(dir, 'out.tsv'), 'utf8')).toMatch(/^mela\treport\t/);
  });
});

describe.concurrent('exit codes and messages', { timeout: TIMEOUT }, () => {
  const latin = file('latin.txt', Buffer.from([0x63, 0x61, 0x66, 0xe9]));
  const large = file('large.txt', '');
  truncateSync(large, 52_428_800);
  file('empty.txt', '');
  file('noise.txt', Buffer.from([0, 1, 2, 3]));
  file('menu.html', '<html><body><a href="/">Home</a></body></html>');

  test.each<[args: string[], code: number, stderr: RegExp]>([
    [
      ['read', latin],
      3,
      /cannot read .*latin\.txt: not UTF-8 \(byte 0xe9 at 3\)\. Try --encoding windows-1252\./,
    ],
    [['read', latin, '--encoding', 'windows-1252', '-q'], 0, /^$/],
    [['read', 'large.txt'], 3, /large\.txt: 52 MB is more/],
    [['read', 'empty.txt'], 3, /empty\.txt: it is empty/],
    [['read', 'noise.txt'], 3, /noise\.txt: it is not text/],
    [['read', 'menu.html'], 3, /menu\.html: no article/],
    [['read', 'no.txt'], 3, /no\.txt: there is no such file/],
    [['compare', '--reports', 'no.txt'], 3, /no\.txt: there is no such file/],
    [['compare'], 2, /./],
    [['restore', 'no.gz'], 3, /no\.gz: there is no such file/],
    [['serve', '--port', '99999'], 2, /from 0 to 65535/],
    [['serve', '--host', 'nope.invalid', '--no-tokens'], 2, /address of a network card/],
    [['enqueue', '--queue', 'x', 'no.txt'], 2, /no address of a queue/],
    [['add', '--readings', 'brad', 'x'], 2, /did you mean "brat"/],
    [['read', 'http://127.0.0.1:9/'], 3, /cannot fetch http:\/\/127\.0\.0\.1:9\//],
    [['read'], 3, /stdin: it is empty/],
    [['read', mela, '-o', 'no/such/out'], 1, /cannot write no\/such\/out: ENOENT/],
    [['raed', mela], 2, /unknown command "raed"; did you mean "read"\?/],
    [['mela.txt'], 2, /readout read mela\.txt/],
    [['read', mela, '--jsno'], 2, /unknown option --jsno; did you mean --json\?/],
    [['read', mela, '--outlet'], 2, /option --outlet needs a value/],
    [['read', mela, '--language', 'be'], 0, /./],
    [['read', mela, '--language', 'bm'], 2, /unknown language "bm"; did you mean "bn"\? Packs: bn, en/],
    [['read', mela, '--published', 'soon'], 2, /the date "soon" is not understood/],
    [['read', mela, '--encoding', 'klingon'], 2, /unknown encoding "klingon"/],
    [['read', mela, '--ui', 'fr'], 2, /unknown interface language "fr"/],
    [['read', mela, '--json', '--plain'], 2, /"usage\.conflict"/],
    [[], 0, /^$/],
    [['--version'], 0, /^$/],
    [['help', 'read'], 0, /^$/],
    [['help', 'atcs'], 2, /no help on "atcs"; did you mean "acts"\?/],
    [['token', 'crate'], 2, /unknown command "crate"; did you mean "create"\?/],
    [['read', mela, '--modle', 'x'], 2, /unknown option --modle; did you mean --model\?/],
    [['forget', '1'], 2, /no terminal to ask/],
  ])('%j → %d', async (args, code, stderr) => {
    const result = await readout(args);
    expect(result.stderr.trim()).toMatch(stderr);
    expect(result.stderr).not.toMatch(/\n\s+at /); // no stack
    expect(result.code).toBe(code);
  });

  test.each([
    ['en', 'Examples:'],
    ['bn', 'উদাহরণ:'],
  ])('help in %s has examples', async (ui, title) => {
    const { stdout } = await readout(['read', '-h', '--ui', ui]);
    expect(stdout.split(title)[1]!.match(/^ {2}\S*.*readout read /gm)!.length).toBeGreaterThanOrEqual(2);
    expect(stdout).toMatch(/report-bn/);
  });
});

describe.concurrent('streams', { timeout: TIMEOUT }, () => {
  const lines = (count: number) =>
    Array.from(
      { length: count },
      (_, i) => `{"id":"${i}","text":"She said on Friday that it lasts ten days."}\n`,
    ).join('');

  test('a reader that goes away ends the run quietly', async () => {
    const child = start(['read', '--json', '-']);
    let stderr = '';
    child.stderr!.setEncoding('utf8').on('data', (piece) => (stderr += piece));
    child.stdin!.on('error', () => {}).end(lines(5000));
    await once(child.stdout!, 'data');
    child.stdout!.destroy();
    const [code] = await once(child, 'close');
    expect([code, stderr]).toEqual([0, '']);
  });

  test('a line in, a line out, in their order, errors among them', async () => {
    const COUNT = 3000;
    const broken = (i: number) => i % 500 === 499;
    const child = start(['read', '--json', '--no-text', '--threads', '2', '-']);
    child.stdin!.end(
      lines(COUNT)
        .split('\n')
        .map((line, i) => (broken(i) ? '{"text":' : line))
        .join('\n'),
    );
    let stdout = '';
    child.stdout!.setEncoding('utf8').on('data', (piece) => (stdout += piece));
    const [code] = await once(child, 'close');
    const out = stdout.trim().split('\n');
    expect(out.map((l) => JSON.parse(l)).map((r) => r.id ?? `${r.error.code} ${r.error.line}`)).toEqual(
      Array.from({ length: COUNT }, (_, i) => (broken(i) ? `input.json ${i + 1}` : `${i}`)),
    );
    expect(code).toBe(4);
  });

  test('whoever waits for an answer before the next line gets it; nothing in, nothing out', async () => {
    const child = start(['read', '--json', '--no-text', '-q', '-']);
    child.stdout!.setEncoding('utf8');
    for (const line of lines(3).trim().split('\n')) {
      child.stdin!.write(`${line}\n`);
      const [answer] = await once(child.stdout!, 'data');
      expect(JSON.parse(answer).id).toBe(JSON.parse(line).id);
    }
    child.stdin!.end();
    expect((await once(child, 'close'))[0]).toBe(0);
    const { code, stdout, stderr } = await readout(['read', '--json', '-'], { stdin: '' });
    expect([code, stdout, stderr]).toEqual([0, '', '']);
  });

  test('readouts come while the input still runs; Ctrl-C ends it with 130', async () => {
    const child = start(['read', '--json', '-q', '-']);
    child.stdin!.on('error', () => {}).write(lines(20));
    const [first] = await once(child.stdout!.setEncoding('utf8'), 'data');
    expect(JSON.parse(first.split('\n')[0]).id).toBe('0');
    child.kill('SIGINT');
    const [code] = await once(child, 'close');
    expect(code).toBe(130);
  });
});
