#!/usr/bin/env node
// Measures the ledger: how fast reports come in (read, indexed, committed), whether that stays so as it grows, how long
// searches take, how long it takes to open.
//   node bench/ledger.mjs --reports 10000                      into PGlite, in a new folder
//   node bench/ledger.mjs --database postgres://localhost/new  into an empty database
//   --read 3000   reads that many only; the others have their readouts, with words of their own and other days: the
//                 ledger's own share, and the quickest way to a large one
//   --json
// The reports are those of samples/ with names, figures and words varied (corpus.mjs), of about 2 kB each.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { importAll } from '../dist/importing/import.js';
import { startReaders } from '../dist/importing/readers.js';
import { stemsOf } from '../dist/languages/stems.js';
import { openLedger } from '../dist/ledger/ledger.js';
import { chance, makeReports } from './corpus.mjs';

const { values: opt } = parseArgs({
  options: {
    reports: { type: 'string', default: '2000' },
    read: { type: 'string' },
    database: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
});
const total = Number(opt.reports);
const folder = mkdtempSync(join(tmpdir(), 'readout-bench-'));
const where = opt.database ? { database: opt.database } : { directory: join(folder, 'ledger') };
const open = () => openLedger({ ...where, stems: stemsOf, readerVersion: 1 });
const readOnes = Math.min(total, Number(opt.read ?? total));
const AT_ONCE = 500;
const SLICES = 10;

/** Reports of about 2 kB, made as they are needed; days and addresses differ. */
async function* corpus(count) {
  const random = chance(7);
  const made = { bn: [], en: [] };
  for (let i = 0; i < count; i++) {
    const language = i % 3 === 2 ? 'en' : 'bn';
    // the generator always begins alike: new words come from the number put into each report
    if (made[language].length === 0) made[language] = makeReports(language, AT_ONCE, 1 + i);
    const { text } = made[language].pop();
    const day = new Date(Date.UTC(2024, 0, 1 + Math.floor(random() * 600))).toISOString().slice(0, 10);
    const cut = text.slice(0, language === 'bn' ? 800 : 2000);
    yield {
      input: 'corpus',
      report: {
        id: `${i}`,
        url: `https://outlet-${i % 40}.example/${i}`,
        outlet: `Outlet ${i % 40}`,
        language,
        published: day,
        text: `${cut}\n\n${i}`,
      },
    };
  }
}

/** Fills the ledger with reports that have been read already, each with a line of words that no other has. */
async function repeat() {
  const known = [];
  for await (const { report } of corpus(readOnes)) known.push(await ledger.get(report.url));
  const random = chance(11);
  const word = () =>
    Array.from(
      { length: 3 },
      () => 'কামতনপরসলদগহবজ'[Math.floor(random() * 13)] + 'ািুে'[Math.floor(random() * 4)],
    ).join('');
  for (let at = readOnes; at < total; at += 128) {
    const batch = Array.from({ length: Math.min(128, total - at) }, (_, i) => {
      const { report, readout } = known[(at + i) % readOnes];
      const words = Array.from({ length: 12 }, word).join(' ');
      const published = new Date(Date.UTC(2024, 0, 1 + Math.floor(random() * 600)))
        .toISOString()
        .slice(0, 10);
      const url = `https://outlet-${(at + i) % 40}.example/${at + i}`;
      return {
        readout,
        report: { ...report, id: `${at + i}`, url, published, text: `${report.text}\n\n${words}` },
      };
    });
    await ledger.known(batch);
    for (const added of await ledger.add(batch)) onAdded(added);
  }
}

const silent = { error: (e) => console.error(e), notice() {} };
const progress = { total: 0, update() {}, clear() {} };
let began = performance.now();
let ledger = await open();
const create = performance.now() - began;
const readers = startReaders(ledger);
const marks = [];
let peak = 0;
let done = 0;
began = performance.now();
const onAdded = () => {
  done++;
  if (done % Math.ceil(total / SLICES) === 0) {
    marks.push(performance.now() - began);
    peak = Math.max(peak, process.memoryUsage().rss);
  }
};
const { signal } = new AbortController();
await importAll(corpus(readOnes), { ledger, readers, talk: silent, progress, signal, onAdded });
if (readOnes < total) await repeat();
const seconds = (performance.now() - began) / 1000;
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
const rate = (i) => Math.ceil(total / SLICES) / slice(i);
const result = {
  database: opt.database ? 'PostgreSQL' : 'PGlite',
  reports: total,
  perSecond: Math.round(total / seconds),
  firstSlice: Math.round(rate(0)),
  lastSlice: Math.round(rate(marks.length - 1)),
  rates: marks.map((_, i) => Math.round(rate(i))),
  read: readOnes,
  createMs: Math.round(create),
  openMs: Math.round(opening),
  searchP50Ms: Math.round(times[Math.floor(times.length / 2)].took),
  searchP95Ms: Math.round(times[Math.floor(times.length * 0.95)].took),
  slowest: times.at(-1).query,
  peakMB: Math.round(peak / 1e6),
};
console.log(opt.json ? JSON.stringify(result) : result);
await ledger.close();
rmSync(folder, { recursive: true, force: true });
