#!/usr/bin/env node
// Measures the ledger: how fast reports come in (read, indexed, committed), whether that stays so as it grows, how long
// searches take, how long it takes to open.
//   node bench/ledger.mjs --reports 10000                      into PGlite, in a new folder
//   node bench/ledger.mjs --database postgres://localhost/new  into an empty database
//   --ledger DIR  in that folder, which stays; what it holds already is not added again
//   --read 5000   reads that many only; the others are these again on other days, told of others: the quickest way to a
//                 large ledger
//   --alone       without linking reports that tell of the same
//   --json
// The reports are invented news of about 2 kB each (happenings.mjs).
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { followReports } from '../dist/accounts/follow.js';
import { importAll } from '../dist/importing/import.js';
import { startReaders } from '../dist/importing/readers.js';
import { contentStems, stemsOf } from '../dist/languages/stems.js';
import { openLedger } from '../dist/ledger/ledger.js';
import { again } from './again.mjs';
import { chance } from './corpus.mjs';
import { happenings } from './happenings.mjs';

const { values: opt } = parseArgs({
  options: {
    reports: { type: 'string', default: '2000' },
    read: { type: 'string' },
    database: { type: 'string' },
    ledger: { type: 'string' },
    alone: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});
const total = Number(opt.reports);
const folder = mkdtempSync(join(tmpdir(), 'readout-bench-'));
const where = opt.database ? { database: opt.database } : { directory: opt.ledger ?? join(folder, 'ledger') };
const follower = opt.alone ? undefined : followReports(contentStems);
const open = () => openLedger({ ...where, stems: stemsOf, readerVersion: 1, follower });
const readOnes = Math.min(total, Number(opt.read ?? total));
const AT_ONCE = 128;
const SLICES = 10;

async function* taken(count) {
  let number = 0;
  for (const report of happenings(count)) if (number++ >= held) yield { input: 'corpus', report };
}

/** Fills the ledger with reports that have been read already. */
async function repeat() {
  const reports = [...happenings(readOnes)];
  const days = 7 + (Date.parse(reports.at(-1).published) - Date.parse(reports[0].published)) / 86_400_000;
  const random = chance(11);
  for (let at = Math.max(readOnes, held); at < total; at += AT_ONCE) {
    const batch = [];
    for (let number = at; number < Math.min(total, at + AT_ONCE); number++) {
      const { report, readout } = await ledger.get(reports[number % readOnes].url);
      batch.push(again({ report, readout }, { round: Math.floor(number / readOnes), days, number, random }));
    }
    await ledger.known(batch);
    for (const added of await ledger.add(batch)) onAdded(added);
  }
}

const silent = { error: (e) => console.error(e), notice() {} };
const progress = { total: 0, update() {}, clear() {} };
let began = performance.now();
let ledger = await open();
const create = performance.now() - began;
const { reports: held } = await ledger.summary();
const added = total - held;
const readers = startReaders(ledger);
const marks = [];
let used = process.cpuUsage();
let peak = 0;
let done = 0;
began = performance.now();
const onAdded = () => {
  done++;
  if (done % Math.ceil(added / SLICES) === 0) {
    marks.push(performance.now() - began);
    process.stderr.write(`${held + done} reports, ${Math.round((performance.now() - began) / 1000)} s\n`);
    peak = Math.max(peak, process.memoryUsage().rss);
  }
};
const { signal } = new AbortController();
await importAll(taken(readOnes), { ledger, readers, talk: silent, progress, signal, onAdded });
if (readOnes < total) await repeat();
const seconds = (performance.now() - began) / 1000;
used = process.cpuUsage(used);
await readers.close();
await ledger.close();
began = performance.now();
ledger = await open();
const opening = performance.now() - began;

const QUERIES = [
  { text: 'আলোচনা' },
  { text: 'মন্ত্রী নদী' },
  { text: 'river water' },
  { text: 'minister', from: '2024-06-01', to: '2024-09-01' },
  { act: 'deny' },
  { act: 'deny', text: 'said' },
  { from: '2024-03-01', to: '2024-03-05' },
  { event: 'CONSULT' },
  { outlet: 'Outlet 7', act: 'say' },
  { figure: { from: 500, to: 500 } },
];
const { hits } = await ledger.search({ act: 'say', limit: 10 });
for (const { attributions } of hits)
  for (const { source, addressee } of attributions) {
    if (source) QUERIES.push({ speaker: source }, { speaker: source, act: 'say', from: '2024-05-01' });
    if (addressee) QUERIES.push({ addressee });
  }
const times = [];
for (let round = 0; round < 5; round++)
  for (const query of QUERIES) {
    began = performance.now();
    await ledger.search(query);
    times.push({ took: performance.now() - began, query });
  }
times.sort((a, b) => a.took - b.took);
const slice = (i) => (marks[i] - (marks[i - 1] ?? 0)) / 1000;
const rate = (i) => (i in marks ? Math.round(Math.ceil(added / SLICES) / slice(i)) : null);
const result = {
  database: opt.database ? 'PostgreSQL' : 'PGlite',
  reports: total,
  perSecond: added > 0 ? Math.round(added / seconds) : null,
  firstSlice: rate(0),
  lastSlice: rate(marks.length - 1),
  rates: marks.map((_, i) => rate(i)),
  read: readOnes,
  createMs: Math.round(create),
  openMs: Math.round(opening),
  searchP50Ms: Math.round(times[Math.floor(times.length / 2)].took),
  searchP95Ms: Math.round(times[Math.floor(times.length * 0.95)].took),
  slowest: times.at(-1).query,
  processorMsPerReport: added > 0 ? Math.round((used.user + used.system) / 10 / added) / 100 : null, // reading threads included
  peakMB: Math.round(peak / 1e6),
};
console.log(opt.json ? JSON.stringify(result) : result);
await ledger.close();
rmSync(folder, { recursive: true, force: true });
