#!/usr/bin/env node
// Asks the development questions beside the project (../shared) and scores the answers.
//   npm run score:questions                 adds the reports to a fresh ledger, asks all questions, prints the shares
//   npm run score:questions -- --errors     with what was wanted and what was answered, for half of them: the other half only checks
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ask } from '../dist/asking/ask.js';
import { read } from '../dist/index.js';
import { stemsOf } from '../dist/languages/stems.js';
import { openLedger } from '../dist/ledger/ledger.js';

const { values: opt } = parseArgs({ options: { errors: { type: 'boolean' }, json: { type: 'boolean' } } });
const shared = fileURLToPath(new URL('../../shared/', import.meta.url));
if (!existsSync(`${shared}gold/questions.jsonl`)) {
  console.log('score: no development questions beside the project; nothing to score against.');
  process.exit(0);
}
const folder = (path) => readdirSync(path).map((f) => join(path, f));
const files = [
  ...folder(`${shared}gold/dev`),
  ...folder(`${shared}gold/accounts`).flatMap((set) => folder(join(set, 'reports'))),
];
/** Nothing of the gold but text and metadata. */
const bare = ({ id, language, outlet, section, published, text }) => {
  const end = text.indexOf('\n\n');
  const headline = end > 0 && end < 300 ? { headline: { start: 0, end } } : {};
  return { id, language, outlet, section, published, text, ...headline };
};
const scratch = mkdtempSync(join(tmpdir(), 'readout-score-'));
try {
  const ledger = await openLedger({ directory: join(scratch, 'ledger'), stems: stemsOf, readerVersion: 1 });
  const reports = files.map((f) => bare(JSON.parse(readFileSync(f, 'utf8'))));
  await ledger.add(reports.map((report) => ({ report, readout: read(report) })));
  const lines = readFileSync(`${shared}gold/questions.jsonl`, 'utf8').split('\n').filter(Boolean);
  const asked = opt.errors ? lines.filter((_, i) => i % 2 === 0) : lines;
  const answers = [];
  const took = [];
  for (const { id, question } of asked.map((l) => JSON.parse(l))) {
    const began = performance.now();
    const { verdict, answers: given } = await ask(ledger, question);
    took.push(performance.now() - began);
    answers.push(JSON.stringify({ id, verdict, answers: given }));
  }
  await ledger.close();
  writeFileSync(join(scratch, 'questions.jsonl'), asked.join('\n'));
  writeFileSync(join(scratch, 'answers.jsonl'), answers.join('\n'));
  const given = [
    '--questions',
    join(scratch, 'questions.jsonl'),
    '--answers',
    join(scratch, 'answers.jsonl'),
  ];
  const flags = [...(opt.errors ? ['--errors'] : []), ...(opt.json ? ['--json'] : [])];
  const tool = `${shared}tools/score-questions.mjs`;
  process.stdout.write(
    execFileSync(process.execPath, [tool, ...given, ...flags, ...files], { encoding: 'utf8' }),
  );
  took.sort((a, b) => a - b);
  if (!opt.json) console.log(`median ${Math.round(took[took.length >> 1])} ms a question`);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
