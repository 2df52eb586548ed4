#!/usr/bin/env node
// Measures the reader: speed beside wink-nlp and compromise, growth with a text's length, start-up of the command line.
//   npm run bench                    everything, as a table
//   npm run bench -- --only speed    speed, scaling, hard, names or start
//   npm run bench -- --json          the same as one JSON object
//   npm run bench -- --check         ends with 1 where a promise is broken (the limits are printed)
//   --rounds 7  --reports 200
// Speeds are those of a program that has been running for a while, as one that reads the day's news does: the first
// rounds, in which the engine still compiles, are told apart.
// The corpus is samples/ repeated with words and figures varied (corpus.mjs). All in one process on one core.
import { existsSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import compromise from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNlp from 'wink-nlp';
import { read } from '../dist/index.js';
import { HARD_TEXTS, makeReports, makeText } from './corpus.mjs';
import { crossScript } from './cross-script.mjs';
import { fastest, interleave, median, startUps } from './measure.mjs';

const { values: opt } = parseArgs({
  options: {
    only: { type: 'string' },
    json: { type: 'boolean', default: false },
    check: { type: 'boolean', default: false },
    rounds: { type: 'string', default: '7' },
    reports: { type: 'string', default: '200' },
  },
});
const rounds = Number(opt.rounds);
const wanted = (part) => !opt.only || opt.only === part;
const LIMITS = { growth: 2.2, startUpMs: 500, first: 0.8, amongFive: 0.92, lookUpMicroseconds: 1000 };
const MB = 1_000_000;

const wink = winkNlp(model);
const count = (readout) =>
  readout.entities.length + readout.times.length + readout.attributions.length + readout.events.length;
/** Every reader does all it can: its whole pipeline, and its results are looked at. */
const READERS = {
  readout: (report) => count(read(report)),
  'wink-nlp': ({ text }) => {
    const doc = wink.readDoc(text); // sentences, negation, sentiment, parts of speech, entities
    return doc.tokens().length() + doc.sentences().length() + doc.entities().length();
  },
  compromise: ({ text }) => {
    const doc = compromise(text); // the full build: parts of speech, chunks
    return doc.sentences().length + doc.people().length + doc.quotations().length;
  },
};

const WARM_UP = 5; // rounds

function speed() {
  const corpora = { bn: makeReports('bn', Number(opt.reports)), en: makeReports('en', Number(opt.reports)) };
  const subjects = [
    ['readout', 'bn'],
    ['readout', 'en'],
    ['wink-nlp', 'en'],
    ['compromise', 'en'],
  ].map(([reader, language]) => ({
    name: `${reader} ${language}`,
    reader,
    language,
    run: () => corpora[language].reduce((sum, report) => sum + READERS[reader](report), 0),
  }));
  const times = interleave(subjects, WARM_UP + rounds, 0);
  return subjects.map(({ name, reader, language }) => {
    const reports = corpora[language];
    const bytes = reports.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
    const [first, ...later] = times.get(name);
    const taken = median(later.slice(WARM_UP - 1));
    return {
      reader,
      language,
      megabytesPerSecond: bytes / MB / taken,
      firstMegabytesPerSecond: bytes / MB / first,
      reportsPerSecond: reports.length / taken,
      reports: reports.length,
      bytes,
    };
  });
}

const readText = (text, language) => () => count(read({ id: 'x', language, published: '2025-03-12', text }));

function scaling() {
  return ['bn', 'en'].map((language) => {
    const texts = [makeText(language, MB), makeText(language, 2 * MB)];
    const subjects = texts.map((text, name) => ({ name, run: readText(text, language) }));
    const times = interleave(subjects, 5);
    const [one, two] = texts.map((_, name) => Math.min(...times.get(name))); // the fastest: what nothing disturbed
    const factor = Buffer.byteLength(texts[1]) / Buffer.byteLength(texts[0]) / 2; // texts end at a paragraph
    return { language, oneSeconds: one, twoSeconds: two, growth: two / one / factor };
  });
}

const PATIENCE = 5; // seconds; beyond, a kind of text is given up at the size reached

function hard() {
  return Object.entries(HARD_TEXTS).map(([name, make]) => {
    const sizes = [MB / 8, MB / 4, MB / 2, MB];
    const times = [];
    for (const size of sizes) {
      times.push(fastest(readText(make(size), /English|typewriter|one name/.test(name) ? 'en' : 'bn'), 3));
      if (times.at(-1) > PATIENCE) break;
    }
    const bytes = sizes[times.length - 1];
    return {
      name,
      bytes,
      seconds: times.at(-1),
      growth: times.length > 1 ? times.at(-1) / times.at(-2) : null,
    };
  });
}

function start() {
  const main = fileURLToPath(new URL('../dist/command/readout.js', import.meta.url));
  const file = fileURLToPath(new URL('../samples/call-padma-prabaha.txt', import.meta.url));
  const times = existsSync(main) ? startUps([main, 'read', file], 7) : null;
  return { milliseconds: times && median(times), nodeAlone: median(startUps(['-e', '0'], 7)) };
}

const result = {
  date: new Date().toISOString().slice(0, 10),
  machine: `${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${cpus().length} cores`,
  node: process.version,
  limits: LIMITS,
};
if (wanted('speed')) result.speed = speed();
if (wanted('scaling')) result.scaling = scaling();
if (wanted('hard')) result.hard = hard();
if (wanted('names')) result.names = crossScript();
if (wanted('start')) result.start = start();

const line = (...cells) =>
  console.log(cells.map((c, i) => (i ? String(c).padStart(12) : String(c).padEnd(32))).join(''));
function print() {
  console.log(`${result.machine} · Node ${result.node} · ${result.date}\n`);
  if (result.speed) {
    line(`reading (median of ${rounds})`, 'MB/s', 'reports/s', 'MB/s cold');
    for (const s of result.speed)
      line(
        `  ${s.reader}, ${s.language}`,
        s.megabytesPerSecond.toFixed(2),
        s.reportsPerSecond.toFixed(0),
        s.firstMegabytesPerSecond.toFixed(2),
      );
    const { reports, bytes } = result.speed[0];
    console.log(
      `  MB of UTF-8; ${reports} Bengali reports of ${Math.round(bytes / reports)} bytes on average\n`,
    );
  }
  if (result.scaling) {
    line('twice the text', '1 MB', '2 MB', 'times');
    for (const s of result.scaling)
      line(
        `  ${s.language}`,
        `${s.oneSeconds.toFixed(2)} s`,
        `${s.twoSeconds.toFixed(2)} s`,
        s.growth.toFixed(2),
      );
    console.log(`  limit ${LIMITS.growth}\n`);
  }
  if (result.hard) {
    line('hard texts', 'size', 'seconds', 'for twice');
    for (const h of result.hard)
      line(`  ${h.name}`, `${h.bytes / MB} MB`, h.seconds.toFixed(2), h.growth?.toFixed(2) ?? 'gave up');
    console.log();
  }
  if (result.names) {
    const { cities, places, first, amongFive, lookUpMicroseconds, openMilliseconds } = result.names;
    const percent = (share) => `${(share * 100).toFixed(1)} %`;
    line('Bengali names of cities', 'first', 'among five');
    line(`  ${cities} among ${places} places`, percent(first), percent(amongFive));
    line('  one name, µs of processor', lookUpMicroseconds.toFixed(0));
    line('  opening, ms of processor', openMilliseconds.toFixed(0));
    console.log(
      `  limits ${percent(LIMITS.first)}, ${percent(LIMITS.amongFive)}, ${LIMITS.lookUpMicroseconds} µs\n`,
    );
  }
  if (result.start) {
    const { milliseconds, nodeAlone } = result.start;
    line('start-up (median of 7)', 'ms');
    line('  readout read FILE', milliseconds?.toFixed(0) ?? 'failed');
    line('  node alone', nodeAlone.toFixed(0));
    console.log(`  limit ${LIMITS.startUpMs}`);
  }
}
if (opt.json) console.log(JSON.stringify(result, null, 2));
else print();

if (opt.check) {
  const broken = [
    ...(result.scaling ?? [])
      .filter((s) => s.growth > LIMITS.growth)
      .map((s) => `${s.language}: ${s.growth.toFixed(2)} times for twice the text`),
    ...(result.hard ?? []).filter((h) => h.bytes < MB).map((h) => `${h.name}: given up at ${h.bytes} bytes`),
    ...(result.names && (result.names.first < LIMITS.first || result.names.amongFive < LIMITS.amongFive)
      ? [`names: ${result.names.first} first, ${result.names.amongFive} among five`]
      : []),
    ...(result.names && result.names.lookUpMicroseconds > LIMITS.lookUpMicroseconds
      ? [`names: ${result.names.lookUpMicroseconds} µs a name`]
      : []),
    ...(result.start && !(result.start.milliseconds < LIMITS.startUpMs)
      ? [`start-up: ${result.start.milliseconds} ms`]
      : []),
  ];
  for (const words of broken) console.error(`bench: ${words}`);
  process.exitCode = broken.length ? 1 : 0;
}
