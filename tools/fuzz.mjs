#!/usr/bin/env node
// Looks for inputs that break a promise: a crash, an endless or costly run, a wrong span, an export that nobody can read.
//   npm run fuzz -- --minutes 20               new chances every time; the seed is printed
//   npm run fuzz -- --inputs 2000 --seed 1     the same inputs every time
//   npm run fuzz -- --only page,feed           text, page, feed, warc, pdf, records, markdown, file, answer, question, request, ledger
//   npm run fuzz -- --seed 7 --case 4711       one case again, in this process
// Inputs that broke something are kept in fuzz-faults/. Ends with 1 where there were any.
import { fork } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { caseOf } from './fuzz/cases.mjs';
import { TARGETS } from './fuzz/targets.mjs';

const { values: opt } = parseArgs({
  options: {
    minutes: { type: 'string', default: '1' },
    inputs: { type: 'string' },
    seed: { type: 'string' },
    only: { type: 'string' },
    case: { type: 'string' },
    processes: { type: 'string', default: '1' },
  },
});
const HANG = 60_000; // ms without a sign of life; the child measures its own processor time
const MOST_FAULTS = 50;
const seed = Number(opt.seed ?? Date.now() % 1_000_000);
const names = opt.only?.split(',') ?? Object.keys(TARGETS);
const unknown = names.filter((name) => !TARGETS[name]);
if (unknown.length > 0) throw new Error(`no target ${unknown}; there are ${Object.keys(TARGETS).join(', ')}`);

if (opt.case !== undefined) {
  const { target, bytes, chance } = caseOf(seed, Number(opt.case), names);
  console.log(`${target}, ${bytes.length} bytes: ${JSON.stringify(bytes.toString('utf8', 0, 300))}`);
  await TARGETS[target].run(bytes, chance);
  console.log('no fault');
  process.exit(0);
}

const inputs = opt.inputs === undefined ? Number.POSITIVE_INFINITY : Number(opt.inputs);
const until = opt.inputs === undefined ? Date.now() + Number(opt.minutes) * 60_000 : Number.POSITIVE_INFINITY;
const processes = Number(opt.processes);
const folder = fileURLToPath(new URL('../fuzz-faults/', import.meta.url));
const counts = Object.fromEntries(names.map((name) => [name, { inputs: 0, bytes: 0 }]));
const faults = [];

function keep({ number, target }, reason) {
  const { bytes } = caseOf(seed, number, names);
  mkdirSync(folder, { recursive: true });
  const file = `${folder}${target}-${seed}-${number}.bin`;
  writeFileSync(file, bytes);
  faults.push({ number, target });
  console.log(`\nFAULT in ${target}, ${bytes.length} bytes in ${file}`);
  console.log(
    `again: npm run fuzz -- --seed ${seed} --case ${number}${opt.only ? ` --only ${opt.only}` : ''}\n${reason}\n`,
  );
}

/** Tries every `processes`-th case from `first` on; a child that dies or hangs is a fault, and the next goes on behind it. */
async function tryFrom(first) {
  for (let next = first; next < inputs && Date.now() < until && faults.length < MOST_FAULTS; ) {
    const args = [seed, next, processes, inputs, names.join(',')].map(String);
    const child = fork(new URL('./fuzz/child.mjs', import.meta.url), args, {
      execArgv: ['--max-old-space-size=1500'],
    });
    next = await new Promise((resolve) => {
      let current = null;
      let blamed = false;
      let done = false;
      let watch;
      const see = () => {
        clearTimeout(watch);
        watch = setTimeout(() => {
          if (current) keep(current, 'did not come back');
          blamed = true;
          child.kill('SIGKILL');
        }, HANG);
      };
      see();
      child.on('message', (message) => {
        see();
        if (message.done) done = true;
        else if (message.fault) {
          keep(message, message.fault);
          blamed = true;
        } else {
          current = message;
          blamed = false;
          counts[message.target].inputs++;
          counts[message.target].bytes += message.size;
        }
        if (Date.now() > until || faults.length >= MOST_FAULTS) {
          done = true;
          child.kill('SIGKILL');
        }
      });
      child.once('exit', (code, signal) => {
        clearTimeout(watch);
        if (!done && !blamed)
          keep(current ?? { number: next, target: names[0] }, `the process died: ${code ?? signal}`);
        resolve(done ? Number.POSITIVE_INFINITY : (current?.number ?? next) + processes);
      });
    });
  }
}

const began = Date.now();
await Promise.all(Array.from({ length: processes }, (_, i) => tryFrom(i)));
const rows = Object.entries(counts).map(([name, c]) => `  ${name.padEnd(10)}${String(c.inputs).padStart(9)}`);
const all = Object.values(counts).reduce((sum, c) => ({
  inputs: sum.inputs + c.inputs,
  bytes: sum.bytes + c.bytes,
}));
console.log(rows.join('\n'));
console.log(
  `${all.inputs} inputs (${(all.bytes / 1e6).toFixed(1)} MB) in ${Math.round((Date.now() - began) / 1000)} s, seed ${seed}: ${faults.length} faults`,
);
process.exit(faults.length > 0 ? 1 : 0);
