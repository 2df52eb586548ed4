#!/usr/bin/env node
// Whether a release follows from its commit: makes it twice, each time from a clean copy of what is committed, and compares.
//   npm run reproduce
// Ends with 1 where a byte differs, and names the files. The two copies use the packages that are installed here.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'readout-release-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
const hashOf = (file) => createHash('sha256').update(readFileSync(file)).digest('hex');

/** A release made in a folder of its own; its hash, and those of what is in it. */
function make(name) {
  const copy = join(folder, name);
  const run = (command, args, cwd = copy) => execFileSync(command, args, { cwd, encoding: 'utf8' });
  run('git', ['clone', '--quiet', root, copy], folder);
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  run(process.execPath, ['tools/build.mjs']);
  const packed = run('npm', ['pack', '--ignore-scripts', '--json']);
  const [{ filename, files }] = JSON.parse(packed.slice(packed.indexOf('[')));
  return {
    hash: hashOf(join(copy, filename)),
    files: new Map(files.map(({ path }) => [path, hashOf(join(copy, path))])),
  };
}

const [first, second] = ['first', 'second'].map(make);
const differing = [...new Set([...first.files.keys(), ...second.files.keys()])].filter(
  (path) => first.files.get(path) !== second.files.get(path),
);
const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: root, encoding: 'utf8' }).trim();
console.log(`commit ${commit}, Node ${process.version}, ${readdirSync(folder).length} clean copies`);
console.log(
  `${first.files.size} files, sha256 ${first.hash}\n${second.files.size} files, sha256 ${second.hash}`,
);
for (const path of differing) console.log(`differs: ${path}`);
process.exitCode = first.hash === second.hash ? 0 : 1;
