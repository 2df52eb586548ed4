import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { billOfMaterials } from '../../tools/bill.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const json = (file: string) => JSON.parse(readFileSync(`${root}${file}`, 'utf8'));
const page = readFileSync(`${root}docs/dependencies.md`, 'utf8');
const named = (text: string) => [...text.matchAll(/^\| `([^`]+)`/gm)].map((m) => m[1]!).sort();
const manifest = json('package.json');
interface Locked {
  hasInstallScript?: boolean;
  integrity?: string;
  resolved?: string;
  link?: boolean;
  dev?: boolean;
  devOptional?: boolean;
  optional?: boolean;
  peer?: boolean;
}
const locked = Object.entries<Locked>(json('package-lock.json').packages).filter(([path]) => path !== '');

test('every dependency is justified, and nothing else is', () => {
  const used = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies }).sort();
  expect(named(page)).toEqual(used);
  expect(named(readFileSync(`${root}docs/bn/dependencies.md`, 'utf8'))).toEqual(used);
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

// that it is the same to the byte each time is tried by `npm run reproduce`
test('a release holds what was built and nothing that differs from build to build', {
  timeout: 240_000,
}, () => {
  const packed = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: root,
    encoding: 'utf8',
  });
  const paths = (JSON.parse(packed)[0].files as { path: string }[]).map((f) => f.path);
  expect(paths).toContain('dist/readout.cdx.json');
  const own = /^(?:dist|samples)\/|^(?:LICENSE|NOTICE|README\.md|package\.json)$/;
  expect(paths.filter((path) => !own.test(path))).toEqual([]);
  expect(paths.filter((path) => /\.code$|\.built$/.test(path))).toEqual([]); // compiled by one engine, on one day
});

test('the bill of materials has every package that comes along, with its licence and checksum', () => {
  const { components, dependencies } = billOfMaterials();
  const named = new Set(components.map((c) => c.name));
  // what the workbench imports stands in a release, too
  const used = readdirSync(`${root}web`, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .flatMap((file) => [
      ...readFileSync(`${root}web/${file}`, 'utf8').matchAll(/^import (?!type)[^;]*? from '([^.'][^']*)'/gms),
    ])
    .map(([, name]) =>
      name!
        .split('/')
        .slice(0, name!.startsWith('@') ? 2 : 1)
        .join('/'),
    );
  expect(used).toContain('preact');
  const installed = locked.filter(([, p]) => !p.dev && !p.devOptional && !p.optional && !p.peer);
  const wanted = [...used, ...installed.map(([path]) => path.replace(/^.*node_modules\//, ''))];
  expect([...new Set(wanted)].filter((name) => !named.has(name))).toEqual([]);
  for (const { name, licenses, hashes } of components) {
    expect([name, licenses[0]!.expression]).not.toEqual([name, 'NOASSERTION']);
    expect([name, hashes[0]]).toEqual([
      name,
      { alg: 'SHA-512', content: expect.stringMatching(/^[0-9a-f]{128}$/) },
    ]);
  }
  const refs = new Set(dependencies.map((d) => d.ref));
  expect(dependencies.flatMap((d) => d.dependsOn).filter((ref) => !refs.has(ref))).toEqual([]);
});
