import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const json = (file: string) => JSON.parse(readFileSync(`${root}${file}`, 'utf8'));
const page = readFileSync(`${root}docs/dependencies.md`, 'utf8');
const manifest = json('package.json');
interface Locked {
  hasInstallScript?: boolean;
  integrity?: string;
  resolved?: string;
  link?: boolean;
  dev?: boolean;
  optional?: boolean;
  version?: string;
}
const locked = Object.entries<Locked>(json('package-lock.json').packages).filter(([path]) => path !== '');

test('every dependency is justified, and nothing else is', () => {
  const named = [...page.matchAll(/^\| `([^`]+)`/gm)].map((m) => m[1]!).sort();
  const used = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies }).sort();
  expect(named).toEqual(used);
});

test('no package runs a script when it is installed, unless it is named', () => {
  const running = locked
    .filter(([, p]) => p.hasInstallScript)
    .map(([path]) => path.replace(/^.*node_modules\//, ''));
  const named = [...page.matchAll(/^- install script: `([^`]+)`/gm)].map((m) => m[1]!);
  expect(running.sort()).toEqual(named.sort());
});

test('every locked package has a checksum', () => {
  expect(locked.filter(([, p]) => !p.integrity && !p.link).map(([path]) => path)).toEqual([]);
});

test('a release packed twice is the same to the byte', () => {
  const pack = () =>
    JSON.parse(
      execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
        cwd: root,
        encoding: 'utf8',
      }),
    )[0] as { integrity: string; files: { path: string }[] };
  const [first, second] = [pack(), pack()];
  expect(first.integrity).toBe(second.integrity);
  expect(
    first.files.filter(
      (f) => !/^(?:dist|samples)\/|^(?:LICENSE|NOTICE|README\.md|package\.json)$/.test(f.path),
    ),
  ).toEqual([]);
  // what an engine has compiled is never twice the same
  expect(first.files.filter((f) => f.path.endsWith('.code'))).toEqual([]);
});

test('the bill of materials has every package that is installed along, each with licence and checksum', () => {
  const bill = JSON.parse(execFileSync('npm', ['run', '-s', 'sbom'], { cwd: root, encoding: 'utf8' })) as {
    components: { name: string; version: string; licenses?: object[]; hashes?: object[] }[];
  };
  const installed = locked
    .filter(([, p]) => !p.dev && !p.optional)
    .map(([path, p]) => `${path.replace(/^.*node_modules\//, '')}@${p.version}`);
  const listed = bill.components.map((c) => `${c.name}@${c.version}`);
  expect([...new Set(installed)].filter((name) => !listed.includes(name))).toEqual([]);
  for (const { name, licenses, hashes } of bill.components)
    expect({ name, licensed: licenses!.length > 0, hashed: hashes!.length > 0 }).toEqual({
      name,
      licensed: true,
      hashed: true,
    });
});
