#!/usr/bin/env node
// Tries a pattern over reports and shows the hits in context, for people who write rules.
//   npm run match -- '<lemma:বলা form:finite> (যে|,)'           over samples/
//   npm run match -- '<name:person> (told|asked) <name>' FILE…   over files, directories, addresses or - as `readout read` takes them
//   --words   what the reader knows of each word of a hit        --count   only how many, a file each
//   --limit 50   hits shown        --language bn   only reports in that language
// The pattern language is described at the top of pattern.mjs.
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { takeIn } from '../dist/intake/intake.js';
import { packs } from '../dist/languages/packs.js';
import { say } from '../dist/messages/messages.js';
import { beginDraft } from '../dist/reader/draft.js';
import { findNames } from '../dist/reader/names.js';
import { findQuantities } from '../dist/reader/quantities.js';
import { findTimes } from '../dist/reader/times.js';
import { detectLanguage } from '../dist/text/language.js';
import { findHits, parsePattern } from './pattern.mjs';

const { values: opt, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    words: { type: 'boolean', default: false },
    count: { type: 'boolean', default: false },
    limit: { type: 'string', default: '50' },
    language: { type: 'string' },
  },
});
process.stdout.on('error', (error) => process.exit(error.code === 'EPIPE' ? 0 : 1)); // … | head
const [source, ...inputs] = positionals;
if (source === undefined) {
  console.error("match: no pattern given. Try: npm run match -- '<name> * <lemma:বলা>'");
  process.exit(2);
}
if (inputs.length === 0) inputs.push(fileURLToPath(new URL('../samples', import.meta.url)));

const CONTEXT = 60; // code units on each side
const color = process.stdout.isTTY && !process.env.NO_COLOR;
const marked = (text) => (color ? `\u001b[1;33m${text}\u001b[0m` : `⟦${text}⟧`);

/** A report as the reader knows it before it looks for attributions. */
function draftOf(report) {
  const language = report.language ?? detectLanguage(report.text);
  if (opt.language && language !== opt.language) return null;
  const draft = beginDraft(report, packs.get(language.split('-')[0]) ?? null);
  for (const step of [findTimes, findQuantities, findNames]) step(draft);
  return draft;
}

/** The hit's words between those around it, on one line, cut at spaces. */
function inContext({ text, tokens }, { first, last }) {
  const [start, end] = [tokens[first].start, tokens[last - 1].end];
  const before = text.slice(Math.max(0, start - CONTEXT), start);
  const after = text.slice(end, end + CONTEXT);
  const left = start > CONTEXT ? `…${before.replace(/^\S*\s?/u, '')}` : before;
  const right = end + CONTEXT < text.length ? `${after.replace(/\s?\S*$/u, '')}…` : after;
  return `${left}${marked(text.slice(start, end))}${right}`.replace(/\s+/gu, ' ').trim();
}

function describe({ tokens, words }, i) {
  const { nouns, verbs, closed } = words[i];
  const on = (flags) => flags.filter(Boolean).join(' ');
  const readings = [
    ...nouns.map((n) => on(['noun', n.stem, n.case, n.plural && 'plural', n.classifier, n.emphatic])),
    ...verbs.map((v) =>
      on(['verb', v.lemma, v.form, v.tense, v.case, v.honorific && 'honorific', v.negative && 'negative']),
    ),
    ...(closed ? [closed] : []),
  ];
  return `    ${tokens[i].text}  ${readings.join(' · ')}`;
}

let pattern;
try {
  pattern = parsePattern(source);
} catch (error) {
  console.error(error.message);
  process.exit(2);
}
let total = 0;
let failed = false;
for await (const { input, report, error } of takeIn(inputs)) {
  if (error) {
    console.error(`match: ${say(error.code, error.values, { language: 'en' })}`);
    failed = true;
    continue;
  }
  const draft = draftOf(report);
  if (!draft) continue;
  const hits = findHits(pattern, draft);
  if (opt.count) console.log(`${String(hits.length).padStart(6)}  ${input} ${report.id}`);
  for (const hit of opt.count ? [] : hits.slice(0, Math.max(0, Number(opt.limit) - total))) {
    console.log(`${report.id}:${draft.tokens[hit.first].start}  ${inContext(draft, hit)}`);
    if (opt.words)
      for (let i = hit.first; i < hit.last; i++)
        if (draft.tokens[i].kind !== 'mark') console.log(describe(draft, i));
  }
  total += hits.length;
}
console.log(
  `${total} ${total === 1 ? 'hit' : 'hits'}${!opt.count && total > Number(opt.limit) ? `, ${opt.limit} shown (--limit)` : ''}`,
);
process.exitCode = failed ? 4 : 0;
