import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { databases, kept } from '../ledger/databases.js';
import { all } from '../ledger/reports.js';

// A disk that fills up is simulated by `ulimit -f`: no file of the process may grow beyond so many blocks, and what would is
// refused by the system in the middle of a write (EFBIG). `/dev/full` refuses as a full disk does (ENOSPC).
const main = fileURLToPath(new URL('../../dist/command/readout.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'readout-full-'));
const store = databases();
let where: string[];

beforeAll(async () => {
  // on a server: the ledger itself is not what is full here
  const place = (await store.place('PostgreSQL')) as { database: string };
  const ledger = await store.open(place);
  const long = 'The mayor said that the bridge is closed. '.repeat(40);
  const filler = Array.from({ length: 60 }, (_, i) => ({
    ...all[2]!,
    id: `${i}`,
    url: `https://a.example/${i}`,
    text: `${long}${i}`,
  }));
  await ledger.add(filler.map((report) => ({ ...kept({ ...report, headline: undefined } as never) })));
  await ledger.close();
  where = ['--database', place.database];
});
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

const readout = (blocks: number | null, ...args: string[]) => {
  const limit = blocks === null ? '' : `ulimit -f ${blocks}; `;
  const { status, stderr, stdout } = spawnSync(
    'sh',
    ['-c', `${limit}exec "$0" "$@"`, process.execPath, main, ...args, ...where],
    {
      cwd: folder,
      encoding: 'utf8',
    },
  );
  return { status, stderr, stdout };
};
const BEFORE = 'what stood there before';

test.each<[name: string, file: string, args: string[]]>([
  ['a backup', 'news.gz', ['backup', 'news.gz', '--force']],
  ['an export', 'news.csv', ['export', 'csv', '-o', 'news.csv']],
])('%s onto a full disk fails, says so, and leaves what stood there', (_, file, args) => {
  writeFileSync(join(folder, file), BEFORE);
  const { status, stderr } = readout(4, ...args);
  expect({ status, stderr }).toMatchObject({ status: 1, stderr: expect.stringMatching(/EFBIG/) });
  expect(stderr).not.toMatch(/\.[tj]s:\d/);
  expect(readFileSync(join(folder, file), 'utf8')).toBe(BEFORE);
  expect(readdirSync(folder).filter((name) => name.startsWith(file))).toEqual([file]); // no half beside it
  expect(readout(null, ...args).status).toBe(0);
  expect(readFileSync(join(folder, file)).length).toBeGreaterThan(1000);
  rmSync(join(folder, file));
});

test('a folder of exports is filled wholly, or not at all', () => {
  const { status, stderr } = readout(4, 'export', 'brat', '-o', 'brat');
  expect({ status, stderr }).toMatchObject({ status: 1, stderr: expect.stringMatching(/EFBIG/) });
  expect(readdirSync(join(folder, 'brat'))).toEqual([]);
  expect(readout(null, 'export', 'brat', '-o', 'brat').status).toBe(0);
  expect(readdirSync(join(folder, 'brat')).length).toBeGreaterThan(120);
});

test.each([[['export', 'csv', '-o', '/dev/full']], [['backup', '/dev/full', '--force']]])('%j', (args) => {
  const { status, stderr } = readout(null, ...args);
  expect({ status, stderr }).toMatchObject({ status: 1, stderr: expect.stringMatching(/ENOSPC/) });
});

// A disk of 200 MB of its own, which only root, or a user who may make namespaces, can have.
const MOUNTED = ['unshare', '-rm', 'sh', '-ec'];
const canMount = spawnSync(MOUNTED[0]!, [...MOUNTED.slice(1), 'mount -t tmpfs none /mnt']).status === 0;

test('an import onto a disk that fills up stops, loses nothing, and goes on when there is room', async (context) => {
  if (!canMount)
    context.skip('no file system may be mounted here (unshare -rm): run it as root, outside of a container');
  const { directory } = (await store.place('PGlite')) as { directory: string };
  const disk = join(folder, 'disk');
  mkdirSync(disk);
  const lines = Array.from({ length: 200 }, (_, i) => ({
    id: `${i}`,
    language: 'en',
    text: `Police said on Monday that ${i + 2} people were hurt in the fire. `.repeat(10),
  }));
  writeFileSync(join(folder, 'many.jsonl'), lines.map((l) => JSON.stringify(l)).join('\n'));
  const script = `
    mount -t tmpfs -o size=200m none "$DISK"; cp -r "$LEDGER" "$DISK/ledger"; cp many.jsonl "$DISK"; cd "$DISK"
    free() { df --output=avail -k . | tail -1; }
    dd if=/dev/zero of=others bs=1M count=$(( $(free) / 1024 - 65 )) status=none
    add() { "$NODE" "$MAIN" add many.jsonl --ledger ledger 2>&1 || echo "failed with $?"; }
    echo "first: $(add)"
    dd if=/dev/zero of=rest bs=1M status=none 2>/dev/null || true
    echo "full: $(free | tr -d ' ') left; $(add | tail -1)"
    rm others rest
    echo "again: $(add)"`;
  const [program, ...args] = [...MOUNTED, script];
  const { stdout, stderr } = spawnSync(program!, args, {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, DISK: disk, LEDGER: directory, NODE: process.execPath, MAIN: main },
  });
  const said = stdout + stderr;
  expect(said).toMatch(/first: [\s\S]*no space left for the ledger[\s\S]*failed with 1/);
  expect(said).toMatch(/full: 0 left; failed with 1/);
  const [, added, unchanged] = /again: [\s\S]*?(\d+) added, .*?(\d+) unchanged, 0 failed/.exec(said) ?? [
    said,
  ];
  expect(Number(added)).toBeLessThan(200);
  expect(Number(added) + Number(unchanged)).toBe(200);
}, 120_000);
