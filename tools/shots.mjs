#!/usr/bin/env node
// Takes pictures of every screen into scratch/shots: `npm run shots [-- --only desk --lang bn --theme dark --width 360]`.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { startChromium } from './chromium.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    lang: { type: 'string' },
    theme: { type: 'string' },
    width: { type: 'string' },
    add: { type: 'string', multiple: true },
    out: { type: 'string', default: `${root}scratch/shots` },
    full: { type: 'boolean', default: false },
  },
});
const ledger = mkdtempSync(join(tmpdir(), 'readout-shots-'));
const command = (args) =>
  spawn(process.execPath, [`${root}dist/command/readout.js`, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });

if (values.add)
  await new Promise((done) =>
    command(['add', '-q', '--ledger', ledger, `${root}samples`, ...values.add]).on('exit', done),
  );
const server = command(['serve', '-q', '--samples', '--json', '--port', '0', '--ledger', ledger]);
const address = await new Promise((done) => {
  let said = '';
  server.stdout.on('data', (piece) => {
    said += piece;
    if (said.includes('\n')) done(JSON.parse(said.split('\n')[0]).address);
  });
});

const json = async (path) => (await fetch(`${address}api${path}`)).json();
const { reports } = await json('/reports?limit=20');
const { speakers } = await json('/speakers?limit=20');
let tied = speakers[0];
for (const speaker of speakers)
  if ((await json(`/network?actor=${speaker.id}&steps=2`)).nodes.length > 3) {
    tied = speaker;
    break;
  }
const { occurrences } = await json('/occurrences?limit=1');
const bengali = reports.find((r) => r.language === 'bn') ?? reports[0];
const english = reports.find((r) => r.language === 'en') ?? reports[0];
const SCREENS = {
  desk: '',
  report: `reports/${bengali.id}#a3`,
  'report-en': `reports/${english.id}?show=said-source-cue-party-name-time-figure-event`,
  'report-find': `reports/${english.id}?find=peru&speaker=${encodeURIComponent('Peru')}`,
  told: `reports/${bengali.id}?told=1`,
  search: 'search?act=deny',
  nothing: 'search?q=xyzzy',
  compare: 'compare?all=1',
  ...(occurrences[0] && { occurrence: `compare/${occurrences[0].id}` }),
  ask: 'ask?q=' + encodeURIComponent('মিছিলে কত মানুষ ছিলেন?'),
  actors: 'actors',
  actor: `actors/${speakers[0].id}`,
  timeline: 'timeline',
  map: 'map',
  network: `network?actor=${tied.id}&steps=2`,
  figures: 'figures',
  review: 'review',
  access: 'access',
  lost: 'nowhere',
};
mkdirSync(values.out, { recursive: true });
const browser = await startChromium();
const wanted = (given, all) => (given ? given.split(',') : all);
try {
  for (const lang of wanted(values.lang, ['bn', 'en']))
    for (const theme of wanted(values.theme, ['light', 'dark']))
      for (const width of wanted(values.width, ['360', '1280'])) {
        const page = await browser.newPage({
          viewport: { width: Number(width), height: width === '360' ? 740 : 860 },
          locale: lang,
        });
        page.on('pageerror', (error) => console.error(`${lang} ${width}: ${error}`));
        page.on(
          'console',
          (m) => m.type() === 'error' && console.error(`${lang} ${page.url()}: ${m.text()}`),
        );
        const { hostname } = new URL(address);
        await page.context().addCookies(
          Object.entries({ lang, theme }).map(([name, value]) => ({
            name: `readout-${name}`,
            value,
            domain: hostname,
            path: '/',
          })),
        );
        for (const name of wanted(values.only, Object.keys(SCREENS))) {
          if (SCREENS[name] === undefined) continue;
          await page.goto(address + SCREENS[name], { waitUntil: 'load' });
          await page.waitForSelector('main h1, main .headline', { timeout: 15_000 });
          await page.waitForTimeout(150);
          await page.waitForFunction(() => document.querySelector('main[aria-busy=false]'));
          await page.waitForTimeout(250);
          await page.screenshot({
            path: join(values.out, `${name}-${lang}-${theme}-${width}.png`),
            fullPage: values.full,
          });
        }
        await page.close();
      }
} finally {
  await browser.close();
  server.kill('SIGINT');
  await new Promise((done) => server.on('exit', done));
  rmSync(ledger, { recursive: true, force: true });
}
