#!/usr/bin/env node
// Measures how long answers take in a ledger of many reports.
//   node bench/asking.mjs --reports 100000 --ledger FOLDER    a folder is filled once and used again
//   --json
// The reports are those of samples/ with names, figures and words varied (corpus.mjs), of about 2 kB each.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ask } from '../dist/asking/ask.js';
import { stemsOf } from '../dist/languages/stems.js';
import { openLedger } from '../dist/ledger/ledger.js';
import { read } from '../dist/reader/read.js';
import { chance, makeReports } from './corpus.mjs';

const { values: opt } = parseArgs({
  options: {
    reports: { type: 'string', default: '2000' },
    ledger: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
});
const total = Number(opt.reports);
const scratch = opt.ledger ? null : mkdtempSync(join(tmpdir(), 'readout-bench-'));
const ledger = await openLedger({
  directory: opt.ledger ?? join(scratch, 'ledger'),
  stems: stemsOf,
  readerVersion: 1,
});
const AT_ONCE = 250;
const random = chance(7);
for (let i = (await ledger.summary()).reports; i < total; i += AT_ONCE) {
  const language = (i / AT_ONCE) % 3 === 2 ? 'en' : 'bn';
  const additions = makeReports(language, AT_ONCE, 1 + i).map(({ text }, n) => {
    const published = new Date(Date.UTC(2024, 0, 1 + Math.floor(random() * 600))).toISOString().slice(0, 10);
    const cut = text.slice(0, language === 'bn' ? 800 : 2000);
    const report = { id: `${i + n}`, outlet: `Outlet ${n % 40}`, language, published, text: cut };
    return { report, readout: read(report) };
  });
  await ledger.add(additions);
}
await ledger.tidy();

const QUESTIONS = [
  'তালাসের পানি নিয়ে কিরগিজ প্রেসিডেন্ট কী বলেছেন?',
  'What did the Kazakh president say about the detained drivers?',
  'How many people joined the march against the bus fares?',
  'মিছিলে কত মানুষ অংশ নিয়েছেন?',
  'Who denied that anyone was arrested?',
  'পুলিশ কি কাউকে আটক করেছে?',
  'Did the statement of the Kyrgyz president mention the drivers?',
  'When will the strike begin?',
  'বন্যায় কোথায় বাঁধ ভেঙেছে?',
  'কার মতে ভাড়া ১৫ শতাংশ বাড়ানো হবে?',
  'To whom did the minister promise relief?',
  'What did Emmanuel Macron say about the river?',
];
const took = [];
for (let round = 0; round < 4; round++)
  for (const question of QUESTIONS) {
    const began = performance.now();
    const cpu = process.cpuUsage();
    const { answers } = await ask(ledger, question);
    const { user } = process.cpuUsage(cpu);
    // the first round fills caches as the first minute of use does
    if (round > 0)
      took.push({ ms: performance.now() - began, user: user / 1000, question, answers: answers.length });
  }
await ledger.close();
const at = (share, by) =>
  Math.round([...took].sort((a, b) => a[by] - b[by])[Math.floor(took.length * share)][by]);
const result = {
  reports: total,
  p50Ms: at(0.5, 'ms'),
  p95Ms: at(0.95, 'ms'),
  cpuP50Ms: at(0.5, 'user'),
  cpuP95Ms: at(0.95, 'user'),
  slowest: took.reduce((a, b) => (b.user > a.user ? b : a)).question,
};
console.log(opt.json ? JSON.stringify(result) : result);
if (scratch) rmSync(scratch, { recursive: true, force: true });
