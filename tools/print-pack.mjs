#!/usr/bin/env node
// Prints what the packs know of speech and concepts, for people who read the language: docs/languages/bn.md and en.md, and
// bn-concepts.md and en-concepts.md.
//   npm run packs            writes the pages
//   npm run packs -- --check ends with 1 where a page no longer says what its pack says
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as bnCues from '../dist/languages/bn/cues.js';
import * as bnMedia from '../dist/languages/bn/media.js';
import { conceptFields } from '../dist/languages/concepts/index.js';
import { nounCues } from '../dist/languages/en/cue-nouns.js';
import { phrasalCues } from '../dist/languages/en/cue-phrases.js';
import { verbCues } from '../dist/languages/en/cues.js';
import { packs } from '../dist/languages/packs.js';
import { ACTS } from '../dist/readout/vocabulary.js';

const words = (list) =>
  list
    .trim()
    .split(/\s+/)
    .filter(Boolean)
    .map((w) => w.replaceAll('_', ' '));
const firsts = (list) =>
  list
    .trim()
    .split('\n')
    .filter(Boolean)
    .map((l) => l.split(' ')[0].replaceAll('_', ' '));
const table = (heading, byAct, split, collator) => {
  const rows = ACTS.filter((act) => byAct[act]).map((act) => {
    const list = [...new Set(split(byAct[act]))].sort(collator.compare);
    return `| ${act} | ${list.length} | ${list.join(', ')} |`;
  });
  return `## ${heading}\n\n| act | | words |\n|---|---|---|\n${rows.join('\n')}\n`;
};

const pages = {
  bn: (collator) => [
    table('Verbs', bnCues.sayingVerbs, words, collator),
    table(
      'Nouns and adjectives with a light verb (দাবি করা, হুঁশিয়ারি দেওয়া)',
      bnCues.compoundCues,
      words,
      collator,
    ),
    table('Nouns by themselves (তাঁর দাবি, …)', bnCues.nounCues, words, collator),
    table('Adjectives as predicate (… জন্য কৃতজ্ঞ)', bnCues.adjectiveCues, words, collator),
    table('“According to” (পুলিশের মতে)', bnCues.accordingTo, words, collator),
    `## Silence\n\n${bnCues.silenceIdioms
      .trim()
      .split('\n')
      .map((l) => l.replaceAll('_', ' ').replace(/^!(.*)/, '$1 না'))
      .join(', ')}\n`,
    `## Media\n\n| medium | words |\n|---|---|\n${Object.entries(bnMedia.mediaWords)
      .map(([m, l]) => `| ${m} | ${words(l).join(', ')} |`)
      .join('\n')}\n`,
  ],
  en: (collator) => {
    const phrases = Object.fromEntries(
      ACTS.map((act) => [
        act,
        phrasalCues.filter(([, , a]) => a === act).map(([v, w]) => `${v} ${w}`),
      ]).filter(([, l]) => l.length),
    );
    return [
      table('Verbs', verbCues, firsts, collator),
      table('Phrases', phrases, (l) => l, collator),
      table('Nouns', nounCues, firsts, collator),
    ];
  },
};

const check = process.argv.includes('--check');
const dir = fileURLToPath(new URL('../docs/languages/', import.meta.url));
mkdirSync(dir, { recursive: true });
let stale = 0;
const write = (name, text) => {
  const file = `${dir}${name}.md`;
  if (!check) writeFileSync(file, text);
  else if (!existsSync(file) || readFileSync(file, 'utf8') !== text) {
    stale++;
    console.error(`docs/languages/${name}.md is not what its pack says: npm run packs`);
  }
};
const ids = (field) => Object.values(field).flatMap((list) => words(list));
for (const [code, page] of Object.entries(pages)) {
  const pack = packs.get(code);
  const text = `# ${pack.name}\n\nHow the \`${code}\` pack knows that somebody speaks, by act. Printed from the pack by \`npm run packs\`; words stand in\ntheir dictionary form, and morphology finds the others.\n\n${page(new Intl.Collator(code)).join('\n')}`;
  write(code, text);
  const tables = Object.entries(conceptFields).map(([name, field]) => {
    const rows = ids(field).map((id) => `| ${id} | ${pack.concepts.words[id]} |`);
    return `## ${name}\n\n| concept | words |\n|---|---|\n${rows.join('\n')}\n`;
  });
  const known = Object.keys(pack.concepts.words).length;
  write(
    `${code}-concepts`,
    `# ${pack.name}: concepts\n\nThe words of the \`${code}\` pack for the ${known} concepts that all packs share, in dictionary form. Printed by\n\`npm run packs\`; how they are used stands in [concepts.md](../design/concepts.md).\n\n${tables.join('\n')}`,
  );
}
process.exitCode = stale ? 1 : 0;
