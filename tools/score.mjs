#!/usr/bin/env node
// Scores the reader on the development data beside the project (../shared), and prints one table.
//   npm run score                              gold/dev in both languages, and the public data sets
//   npm run score -- --set train               the training reports instead; own: those of training/reports
//   npm run score -- --set held-out            reports that nothing was made or learnt from: look at numbers, never at errors
//   npm run score -- --errors attributions     what was missed and what was wrong (names, times, quantities, events)
//   npm run score -- --only gold               gold, polnear, names or plover
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { read } from '../dist/index.js';

const { values: opt } = parseArgs({
  options: {
    set: { type: 'string', default: 'dev' },
    errors: { type: 'string' },
    language: { type: 'string' },
    only: { type: 'string' },
  },
});
const shared = fileURLToPath(new URL('../../shared/', import.meta.url));
if (!existsSync(`${shared}gold`)) {
  console.log('score: no development data beside the project; nothing to score against.');
  process.exit(0);
}
const scratch = mkdtempSync(join(tmpdir(), 'readout-score-'));
const lines = (file) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((l) => JSON.parse(l));
const tool = (name, ...args) =>
  execFileSync(process.execPath, [`${shared}tools/${name}.mjs`, ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
/** Reads reports as anybody would give them: nothing of the gold but text and metadata. */
const readAll = (name, reports) => {
  const file = join(scratch, `${name}.jsonl`);
  const bare = ({ id, language, outlet, section, published, text }) => {
    const end = text.indexOf('\n\n');
    const headline = end > 0 && end < 300 ? { headline: { start: 0, end } } : {};
    return { id, language, outlet, section, published, text, ...headline };
  };
  writeFileSync(file, reports.map((r) => JSON.stringify(read(bare(r)))).join('\n'));
  return file;
};
const percent = (x) => (x === null || x === undefined ? '   – ' : (100 * x).toFixed(1).padStart(5));
const row = (name, t) =>
  console.log(
    `${name.padEnd(34)} ${String(t.gold ?? '').padStart(6)} ${String(t.predicted ?? t.pred ?? '').padStart(6)}  ${percent(t.precision)} ${percent(t.recall)} ${percent(t.f1)}`,
  );
const wanted = (what) => !opt.only || opt.only === what;

console.log(`${''.padEnd(34)} ${'gold'.padStart(6)} ${'read'.padStart(6)}      P     R    F1`);
if (wanted('gold')) {
  const beside = { own: '../training/reports', 'held-out': '../training/held-out' }[opt.set];
  const dir = beside ? fileURLToPath(new URL(beside, import.meta.url)) : `${shared}gold/${opt.set}`;
  const gold = readdirSync(dir)
    .sort()
    .map((f) => JSON.parse(readFileSync(join(dir, f), 'utf8')));
  for (const language of ['bn', 'en'].filter((l) => !opt.language || l === opt.language)) {
    const reports = gold.filter((g) => g.language === language);
    if (!reports.length) continue;
    const readouts = readAll(`gold-${language}`, reports);
    const base = ['--gold', dir, '--readouts', readouts, '--language', language];
    if (opt.errors) console.log(tool('score', ...base, '--errors', opt.errors));
    const { reports: n, missing, ...tasks } = JSON.parse(tool('score', ...base, '--json'));
    console.log(`\n${opt.set} ${language}: ${n} reports`);
    for (const [task, t] of Object.entries(tasks)) row(`  ${task}`, t);
  }
}
if (wanted('polnear') && (!opt.language || opt.language === 'en')) {
  const file = `${shared}data/polnear/dev.jsonl`;
  const readouts = readAll(
    'polnear',
    lines(file).map((r) => ({ ...r, language: 'en' })),
  );
  console.log('\nPolNeAR dev');
  for (const [task, t] of Object.entries(
    JSON.parse(tool('score-polnear', '--gold', file, '--readouts', readouts, '--json')),
  ))
    row(`  ${task}`, t);
}
if (wanted('names') && (!opt.language || opt.language === 'bn')) {
  for (const name of ['banglakit.jsonl']) {
    const file = `${shared}data/names-bn/${name}`;
    const reports = tool('names-bn', 'reports', file)
      .split('\n')
      .filter(Boolean)
      .map((l) => JSON.parse(l));
    const readouts = readAll('names', reports);
    console.log(`\n${name}`);
    for (const [task, t] of Object.entries(JSON.parse(tool('names-bn', 'score', file, readouts, '--json'))))
      row(`  ${task}`, t);
  }
}
if (wanted('plover') && (!opt.language || opt.language === 'en')) {
  const file = `${shared}data/plover/gsr-dev.jsonl`;
  const reports = tool('plover-en', 'reports', file)
    .split('\n')
    .filter(Boolean)
    .map((l) => JSON.parse(l));
  const r = JSON.parse(tool('plover-en', 'score', file, readAll('plover', reports), '--json'));
  console.log(
    `\nPLOVER gsr-dev: ${r.records} records, right ${percent(r.right)} %, pair found ${percent(r.pairFound)} %, events a sentence ${r.eventsPerSentence.toFixed(2)}`,
  );
}
rmSync(scratch, { recursive: true, force: true });
