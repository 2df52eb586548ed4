#!/usr/bin/env node
// Counts in how many sentences of news each concept and word stands, and writes down those that are so common that
// sharing them tells little: src/accounts/common-features.ts. Counts come from development data beside the project.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { addFeatures, lay } from '../dist/accounts/bag.js';
import { read } from '../dist/index.js';
import { contentStems } from '../dist/languages/stems.js';

const shared = fileURLToPath(new URL('../../../shared/', import.meta.url));
const folder = `${shared}gold/train/`;
if (!existsSync(folder)) {
  console.log('weigh-features: no development data beside the project.');
  process.exit(0);
}
const bn = readdirSync(folder).map((f) => JSON.parse(readFileSync(folder + f, 'utf8')));
const en = readFileSync(`${shared}data/polnear/train.jsonl`, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((l) => JSON.parse(l));

const NAMED = 0.25;

/** Feature → share of sentences that have it. */
function sharesIn(language, reports) {
  const counts = new Map();
  let sentences = 0;
  for (const { id, text, published } of reports) {
    const laid = lay({ ...read({ id, text, published, language }), text }, contentStems);
    for (const sentence of laid.sentences) {
      const bag = {};
      addFeatures(bag, laid, sentence);
      sentences++;
      // words inside names are nobody's vocabulary
      for (const [feature, weight] of Object.entries(bag))
        if (weight > NAMED) counts.set(feature, (counts.get(feature) ?? 0) + 1);
    }
  }
  return new Map([...counts].map(([feature, n]) => [feature, n / sentences]));
}

const [inBengali, inEnglish] = [sharesIn('bn', bn), sharesIn('en', en)];
const LEAST = 0.004;
/** 9 for what every sentence has, 0 for what one in 250 has. */
const grade = (share) => Math.min(9, Math.max(0, Math.round(9 + Math.log(share / 0.3) * 2)));
const grades = (kind, shareOf, features) => {
  const byGrade = Array.from({ length: 10 }, () => []);
  for (const feature of features) {
    if (!feature.startsWith(kind)) continue;
    const share = shareOf(feature);
    if (share >= LEAST) byGrade[grade(share)].push(feature.slice(kind.length));
  }
  return byGrade.map((list) => list.sort());
};
const mean = (f) => ((inBengali.get(f) ?? 0) + (inEnglish.get(f) ?? 0)) / 2;
const both = new Set([...inBengali.keys(), ...inEnglish.keys()]);
const print = (name, what, byGrade) =>
  `/** ${what} */\nexport const ${name}: Readonly<Record<number, string>> = {\n${byGrade
    .flatMap((list, g) =>
      list.length && g > 0 ? [`  ${g}: '${list.join(' ').replaceAll("'", "\\'")}',`] : [],
    )
    .join('\n')}\n};\n`;
writeFileSync(
  fileURLToPath(new URL('../src/accounts/common-features.ts', import.meta.url)),
  `// Printed by tools/weigh-features.mjs: what so many sentences of news have that sharing it tells little.
// Graded by frequency: 9 stands in a third of all sentences, each step less is about six tenths of that.

${print('commonConcepts', 'Concepts, over both languages.', grades('k:', mean, both))}
${print(
  'commonWords',
  'Stems of Bengali and English words.',
  grades('w:', (f) => Math.max(inBengali.get(f) ?? 0, inEnglish.get(f) ?? 0), both),
)}`,
);
