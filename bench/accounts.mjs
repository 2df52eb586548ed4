#!/usr/bin/env node
// Measures accounts: what adding a report to a ledger costs with its occurrences, whether that stays so as the ledger
// grows, and how long comparing an occurrence of fifty reports takes.
//   node bench/accounts.mjs --reports 1000
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { compareDigests } from '../dist/accounts/compare.js';
import { followReports } from '../dist/accounts/follow.js';
import { digest } from '../dist/accounts/read-digest.js';
import { read } from '../dist/index.js';
import { contentStems, stemsOf } from '../dist/languages/stems.js';
import { openLedger } from '../dist/ledger/ledger.js';
import { chance, makeReports } from './corpus.mjs';

const { values: opt } = parseArgs({ options: { reports: { type: 'string', default: '1000' } } });
const total = Number(opt.reports);
const at = (times, share) => [...times].sort((a, b) => a - b)[Math.floor(times.length * share)].toFixed(1);

const random = chance(7);
const day = () => new Date(Date.UTC(2024, 0, 1 + Math.floor(random() * 600))).toISOString().slice(0, 10);
const made = ['bn', 'en'].map((language) => makeReports(language, Math.ceil(total / 2), 1));
const reports = Array.from({ length: total }, (_, i) => {
  const language = i % 2 ? 'en' : 'bn';
  return {
    id: `${i}`,
    language,
    published: day(),
    text: `${made[i % 2][i >> 1].text.slice(0, 1500)}\n\n${i}`,
  };
});

const fifty = reports.slice(0, 50).map((r) => digest({ ...read(r), text: r.text }, contentStems));
const texts = new Map(reports.map((r) => [r.id, r.text]));
const comparing = Array.from({ length: 7 }, () => {
  const began = performance.now();
  compareDigests(fifty, (id) => texts.get(id));
  return performance.now() - began;
});
console.log(`comparing 50 reports: median ${at(comparing, 0.5)} ms`);

const folder = mkdtempSync(join(tmpdir(), 'readout-bench-'));
for (const [name, follower] of [
  ['without occurrences', undefined],
  ['with occurrences', followReports(contentStems)],
]) {
  const ledger = await openLedger({
    directory: join(folder, name),
    stems: stemsOf,
    readerVersion: 1,
    follower,
  });
  const times = [];
  for (const report of reports) {
    const readout = read(report);
    const began = performance.now();
    await ledger.add([{ report, readout }]);
    times.push(performance.now() - began);
  }
  const [first, last] = [times.slice(0, total / 4), times.slice(-total / 4)];
  console.log(
    `adding one by one, ${name}: first quarter median ${at(first, 0.5)} ms, last quarter median ${at(last, 0.5)} ms, p95 ${at(last, 0.95)} ms`,
  );
  await ledger.close();
}
rmSync(folder, { recursive: true, force: true });
