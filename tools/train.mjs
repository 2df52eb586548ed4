#!/usr/bin/env node
// Learns every weight that ships with the package again, each stage on what the one before has learnt. Takes a while.
//   npm run train                       all of them, from the data beside the project
//   npm run train -- --only events      those whose script is called so
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const { values: opt } = parseArgs({ options: { only: { type: 'string' } } });
if (!existsSync(fileURLToPath(new URL('../../shared/gold', import.meta.url)))) {
  console.log('train: no training data beside the project; nothing to learn from.');
  process.exit(0);
}
// names before what is said by whom, that before what happened
const scripts = [
  'train-name-shape',
  'train-names-bn',
  'train-content-end-en',
  'train-events',
  'weigh-features',
];
const run = (script) =>
  execFileSync(process.execPath, [fileURLToPath(new URL(script, import.meta.url))], { stdio: 'inherit' });
for (const script of scripts.filter((s) => !opt.only || s.includes(opt.only))) {
  console.log(script);
  run('build.mjs');
  run(`${script}.mjs`);
}
