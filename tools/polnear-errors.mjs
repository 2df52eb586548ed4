#!/usr/bin/env node
// Reads a sample of the PolNeAR training articles and lists what was missed and what was wrong.
//   node tools/polnear-errors.mjs [--take 150] [--skip 0] [--errors] [--set train]
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { read } from '../dist/index.js';

const { values: opt } = parseArgs({
  options: {
    take: { type: 'string', default: '150' },
    skip: { type: 'string', default: '0' },
    set: { type: 'string', default: 'train' },
    errors: { type: 'boolean' },
  },
});
const shared = fileURLToPath(new URL('../../shared/', import.meta.url));
const all = readFileSync(`${shared}data/polnear/${opt.set}.jsonl`, 'utf8').split('\n').filter(Boolean);
// every fifth article or so: the file is sorted by outlet
const step = Math.max(1, Math.floor(all.length / Number(opt.take)));
const sample = all.filter((_, i) => i % step === Number(opt.skip)).slice(0, Number(opt.take));
const scratch = mkdtempSync(join(tmpdir(), 'polnear-'));
const gold = join(scratch, 'gold.jsonl');
const readouts = join(scratch, 'readouts.jsonl');
const started = Date.now();
const out = sample.map((line) => {
  const { id, outlet, published, text } = JSON.parse(line);
  const end = text.indexOf('\n\n');
  const headline = end > 0 && end < 300 ? { headline: { start: 0, end } } : {};
  return JSON.stringify(read({ id, outlet, published, text, language: 'en', ...headline }));
});
console.error(`${sample.length} articles in ${Date.now() - started} ms`);
writeFileSync(gold, sample.join('\n'));
writeFileSync(readouts, out.join('\n'));
const args = [`${shared}tools/score-polnear.mjs`, '--gold', gold, '--readouts', readouts];
if (opt.errors) args.push('--errors');
process.stdout.write(execFileSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 28 }));
rmSync(scratch, { recursive: true, force: true });
