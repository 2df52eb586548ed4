#!/usr/bin/env node
// Measures the workbench in Chromium: how long after a click each screen has its content, on a ledger of many reports.
//   npm run bench:web -- --reports 100000     into a new folder; most of them have readouts that were made for others
//   npm run bench:web -- --ledger DIR         on a ledger that is there already
//   --rounds 3  --json  --check               ends with 1 where a screen takes more than a second
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { openAccounts } from '../dist/accounts/accounts.js';
import { followReports } from '../dist/accounts/follow.js';
import { readAllHere } from '../dist/importing/readers.js';
import { contentStems, stemsOf } from '../dist/languages/stems.js';
import { openLedger } from '../dist/ledger/ledger.js';
import { serve } from '../dist/server/serve.js';
import { startChromium } from '../tools/chromium.mjs';
import { makeReports } from './corpus.mjs';
import { median } from './measure.mjs';
import { measureScrolling } from './scrolling.mjs';

const { values: opt } = parseArgs({
  options: {
    reports: { type: 'string', default: '2000' },
    ledger: { type: 'string' },
    rounds: { type: 'string', default: '3' },
    json: { type: 'boolean', default: false },
    check: { type: 'boolean', default: false },
  },
});
const LIMIT = 1000; // ms
const LARGEST = 350 * 1024; // bytes of JavaScript before lazy parts, gzipped
const READ = 400; // reports that are really read; the others repeat them on other days
const AT_ONCE = 200;
const LONG = 'Zymurgist Gazette'; // in the headline of the one long report
const LONG_WORDS = 5000;
const FRAMES = 150;
const FRAME = 1000 / 60; // ms

const folder = mkdtempSync(join(tmpdir(), 'readout-bench-'));
const ledger = await openLedger({
  directory: opt.ledger ?? join(folder, 'ledger'),
  stems: stemsOf,
  readerVersion: 1,
  follower: followReports(contentStems),
});
if (!opt.ledger) await fill(Number(opt.reports));

/** Reports of the corpus, each on a day and at an address of its own. */
async function fill(count) {
  const texts = ['bn', 'en'].flatMap((language) =>
    makeReports(language, READ / 2, 1).map(({ text }) => ({ language, text: text.slice(0, 2000) })),
  );
  const results = await readAllHere(texts.map((t, i) => ({ id: `${i}`, published: '2025-06-01', ...t })));
  const read = results.map((r) => r.readout);
  for (let at = 0; at < count; at += AT_ONCE) {
    const batch = Array.from({ length: Math.min(AT_ONCE, count - at) }, (_, i) => {
      const n = at + i;
      const { text, language } = texts[n % READ];
      const published = new Date(Date.UTC(2000, 0, 1 + ((n * 37) % 9000))).toISOString().slice(0, 10);
      const url = `https://outlet-${n % 40}.example/${n}`;
      const report = { id: `${n}`, url, outlet: `Outlet ${n % 40}`, language, published, text };
      return { report, readout: { ...read[n % READ], id: `${n}`, published } };
    });
    await ledger.add(batch);
    process.stderr.write(`\r${at + batch.length} / ${count}`);
  }
  process.stderr.write('\n');
  const words = [];
  for (const { text } of makeReports('en', 400, 7)) {
    if (words.length >= LONG_WORDS) break;
    words.push(...text.split(' '));
  }
  const text = `${LONG}\n\n${words.slice(0, LONG_WORDS).join(' ')}`;
  const report = { id: 'long', url: 'https://long.example/', language: 'en', published: '2026-01-01', text };
  const [{ readout }] = await readAllHere([report]);
  await ledger.add([{ report, readout }]);
  await ledger.tidy();
}

const readers = { width: 1, readAll: async (reports) => readAllHere(reports), close: async () => {} };
const accounts = openAccounts({ ledger, stems: stemsOf, contentStems, meanings: () => [] });
const web = fileURLToPath(new URL('../dist/web', import.meta.url));
const served = await serve({ ledger, accounts, readers, port: 0, version: 'bench', author: 'bench', web });
const json = async (path) => (await fetch(`${served.address}api${path}`)).json();
const [{ reports }, { speakers }, { occurrences }] = await Promise.all(
  ['/reports?limit=2', '/speakers?limit=1', '/occurrences?limit=1'].map(json),
);
const SCREENS = {
  desk: '',
  report: `reports/${reports.at(-1).id}`,
  search: 'search?q=government',
  compare: 'compare',
  occurrence: occurrences[0] && `compare/${occurrences[0].id}`,
  ask: `ask?q=${encodeURIComponent('Who denied the talks?')}`,
  actors: 'actors',
  actor: `actors/${speakers[0].id}`,
  timeline: 'timeline',
  map: 'map',
  network: `network?actor=${speakers[0].id}`,
  figures: 'figures',
  review: 'review',
};

const browser = await startChromium();
const page = await browser.newPage({ viewport: { width: 1280, height: 860 } });
await page.goto(`${served.address}lost`);
const times = {};
for (let round = 0; round < Number(opt.rounds); round++)
  for (const [name, path] of Object.entries(SCREENS)) {
    if (path === undefined) continue;
    const took = await page.evaluate(
      (to) =>
        new Promise((done) => {
          const began = performance.now();
          history.pushState(null, '', to);
          dispatchEvent(new PopStateEvent('popstate'));
          let quiet = 0;
          const look = () => {
            const ready =
              document.querySelector('main[aria-busy="false"] h1') && !document.querySelector('.skeleton');
            quiet = ready ? quiet + 1 : 0;
            if (quiet === 3) done(performance.now() - began);
            else requestAnimationFrame(look);
          };
          requestAnimationFrame(look);
        }),
      `/${path}`,
    );
    (times[name] ??= []).push(took);
    await page.evaluate(() => {
      history.pushState(null, '', '/lost');
      dispatchEvent(new PopStateEvent('popstate'));
    });
    await page.waitForTimeout(50);
  }

// scrolling a long report
const [long] = (await json('/search?q=zymurgist')).hits;
let scrolling = null;
if (long) {
  await page.goto(`${served.address}reports/${long.id}?show=said-source-cue-party-name-time-figure-event`);
  await page.waitForSelector('.card');
  await page.waitForTimeout(500);
  scrolling = { words: LONG_WORDS, ...(await measureScrolling(page, FRAMES)) };
}

const page0 = readFileSync(join(web, 'index.html'), 'utf8');
const first = /assets\/(main-[\w-]+\.js)/.exec(page0)[1];
const needed = new Set();
const follow = (file) => {
  if (needed.has(file)) return;
  needed.add(file);
  const code = readFileSync(join(web, 'assets', file), 'utf8');
  for (const [, name] of code.matchAll(/from\s*"\.\/([\w.-]+\.js)"|import\s*"\.\/([\w.-]+\.js)"/g))
    if (name) follow(name);
};
follow(first);
const bytes = [...needed].reduce((sum, f) => sum + gzipSync(readFileSync(join(web, 'assets', f))).length, 0);
const all = readdirSync(join(web, 'assets')).filter((f) => f.endsWith('.js'));

const summary = await ledger.summary();
const middles = Object.fromEntries(
  Object.entries(times).map(([name, list]) => [name, Math.round(median(list))]),
);
if (opt.json)
  console.log(
    JSON.stringify({ reports: summary.reports, milliseconds: middles, javascript: bytes, scrolling }),
  );
else {
  console.log(
    `${summary.reports} reports; ${Math.round(bytes / 1024)} kB of JavaScript at first (${all.length} files in all)`,
  );
  for (const [name, took] of Object.entries(middles))
    console.log(`${name.padEnd(12)} ${String(took).padStart(6)} ms`);
  if (scrolling) {
    const { words, marks, frames, late, each } = scrolling;
    const threads = Object.entries(each).map(([name, ms]) => `${name} ${ms}`);
    console.log(
      `scrolling ${words} words, ${marks} stretches: of 16.7 ms a frame ${threads.join(', ')} ms of processor; ${late} of ${frames} late`,
    );
  }
}
await browser.close();
await served.close();
await ledger.close();
rmSync(folder, { recursive: true, force: true });
if (
  opt.check &&
  (bytes > LARGEST ||
    Object.values(middles).some((took) => took > LIMIT) ||
    Object.values(scrolling?.each ?? {}).some((ms) => ms > FRAME))
)
  process.exitCode = 1;
