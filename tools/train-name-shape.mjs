#!/usr/bin/env node
// Learns which letters make a Bengali word look like a name, and writes src/languages/bn/names/shape-weights.ts.
//   npm run -s build && node tools/train-name-shape.mjs [--epochs 12] [--dry]
// Names are the words of the gazetteer's people and places; ordinary words are those of our own lexicons and of the
// sentences beside the project that stand outside of names. A softmax over hashed letter sequences. Deterministic.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { allEntries } from '../dist/gazetteer/gazetteer.js';
import { classes } from '../dist/languages/bn/names/lexicon.js';
import { BUCKETS, eachFilterBit, eachGram, FILTER_BITS } from '../dist/languages/bn/names/name-shape.js';
import { uninflected } from '../dist/languages/bn/uninflected.js';
import { NameClass as C } from '../dist/languages/names.js';
import { packs } from '../dist/languages/packs.js';
import { fold } from '../dist/text/fold.js';
import { tokenise } from '../dist/text/tokens.js';

const { values: opt } = parseArgs({
  strict: false, // train-names-bn.mjs has options of its own
  options: {
    epochs: { type: 'string', default: '14' },
    rate: { type: 'string', default: '0.15' },
    l2: { type: 'string', default: '0.0001' },
    seed: { type: 'string', default: '1' },
    dry: { type: 'boolean', default: false },
  },
});
const shared = fileURLToPath(new URL('../../shared/', import.meta.url));
const pack = packs.get('bn');
let state = Number(opt.seed) * 2654435761;
const random = () => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return state / 2 ** 32;
};
const [ORDINARY, PERSON, PLACE] = [0, 1, 2];
/** Word → how often it is [ordinary, in a person's name, in a place's]. */
const counts = new Map();
const add = (stem, kind, n = 1) => {
  if (stem.length < 2 || !/^[\u0980-\u09ff\u200c\u200d]+$/u.test(stem)) return;
  let c = counts.get(stem);
  if (!c) counts.set(stem, (c = [0, 0, 0]));
  c[kind] += n;
};
const stemOf = (norm) => {
  const word = pack.analyse(norm);
  return word.closed ? null : (word.nouns[0]?.stem ?? norm);
};
const KINDS =
  C.OrgHead | C.OrgPart | C.PlaceKind | C.PlaceHead | C.Title | C.Honorific | C.Direction | C.Group;
for (const entry of allEntries()) {
  if (entry.type !== 'person' && entry.type !== 'place') continue;
  const kind = entry.type === 'person' ? PERSON : PLACE;
  for (const name of entry.bn)
    for (const word of fold(name).split(/[\s.-]+/)) if (!((classes.get(word) ?? 0) & KINDS)) add(word, kind);
}
for (const [word, bits] of classes) {
  if (/[ .]/.test(word)) continue;
  if (bits & (C.Given | C.Surname) && !(bits & KINDS)) add(word, PERSON);
  else if (bits & (KINDS | C.Person | C.Kin | C.Document)) add(word, ORDINARY);
}
for (const word of uninflected.split(/\s+/)) if (word && !counts.has(fold(word))) add(fold(word), ORDINARY);
// every word of our frames and lists of grammar
const lexicons = fileURLToPath(new URL('../src/languages/bn/', import.meta.url));
const files = [
  ...readdirSync(lexicons).filter((f) => f.endsWith('.ts')),
  ...readdirSync(`${lexicons}event-frames`).map((f) => `event-frames/${f}`),
];
for (const file of files)
  for (const [, text] of readFileSync(lexicons + file, 'utf8').matchAll(
    /['`]([^'`]*[\u0980-\u09ff][^'`]*)['`]/gu,
  ))
    for (const word of text.split(/[^\u0980-\u09ff\u200c\u200d]+/u)) {
      const stem = word && stemOf(fold(word));
      if (stem && !counts.get(stem)?.[PERSON] && !counts.get(stem)?.[PLACE]) add(stem, ORDINARY);
    }
// running text: sentences and reports
for (const line of readFileSync(`${shared}data/names-bn/rifat-train.tsv`, 'utf8').split(/\r?\n/)) {
  const [token, label] = line.replace(/^\uFEFF/, '').split(/\s+/);
  if (label !== 'O' || !token) continue;
  const stem = stemOf(fold(token));
  if (stem) add(stem, ORDINARY);
}
for (const file of readdirSync(`${shared}gold/train`)) {
  const gold = JSON.parse(readFileSync(`${shared}gold/train/${file}`, 'utf8'));
  if (gold.language !== 'bn') continue;
  const inNames = new Set(
    gold.entities
      .filter((e) => e.type !== 'group')
      .flatMap((e) => e.mentions.map((m) => (typeof m === 'string' ? m : m.text)))
      .flatMap((m) => tokenise(m).map((t) => t.norm)),
  );
  for (const token of tokenise(gold.text)) {
    if (token.kind !== 'word' || inNames.has(token.norm)) continue;
    const stem = stemOf(token.norm);
    if (stem) add(stem, ORDINARY);
  }
}
// one row a word and kind; a word that is mostly ordinary is no name's
const rows = [];
const sizes = [0, 0, 0];
for (const [stem, c] of counts) {
  const names = c[PERSON] + c[PLACE];
  const kinds =
    c[ORDINARY] > 2 * names
      ? [ORDINARY]
      : [ORDINARY, PERSON, PLACE].filter((k) => c[k] && !(k === ORDINARY && names >= c[k]));
  const grams = [];
  eachGram(stem, (b) => grams.push(b));
  for (const kind of kinds) {
    rows.push({ stem, kind, grams, weight: Math.min(1 + Math.log(c[kind]), 3) / kinds.length });
    sizes[kind]++;
  }
}
rows.sort((a, b) => (a.stem < b.stem ? -1 : a.stem > b.stem ? 1 : a.kind - b.kind));
console.log(`${sizes[ORDINARY]} ordinary words, ${sizes[PERSON]} of people, ${sizes[PLACE]} of places`);
const balance = sizes.map((n) => rows.length / 3 / n);

function train(list) {
  const W = [new Float64Array(BUCKETS), new Float64Array(BUCKETS)];
  const N = [new Float64Array(BUCKETS), new Float64Array(BUCKETS)];
  const bias = [0, 0];
  const order = list.slice();
  for (let epoch = 0; epoch < Number(opt.epochs); epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j], order[i]];
    }
    const rate = Number(opt.rate) / (1 + epoch / 3);
    for (const { kind, grams, weight } of order) {
      const s = score(W, bias, grams);
      const max = Math.max(0, ...s);
      const e = [Math.exp(-max), Math.exp(s[0] - max), Math.exp(s[1] - max)];
      const sum = e[0] + e[1] + e[2];
      for (const k of [0, 1]) {
        const g = (e[k + 1] / sum - (kind === k + 1 ? 1 : 0)) * weight * balance[kind];
        bias[k] -= 0.01 * g;
        for (const b of grams) {
          N[k][b] += g * g;
          W[k][b] -= (rate * g) / Math.sqrt(1 + N[k][b]) + Number(opt.l2) * W[k][b];
        }
      }
    }
  }
  return { W, bias };
}
function score(W, bias, grams) {
  let [a, b] = bias;
  for (const g of grams) {
    a += W[0][g];
    b += W[1][g];
  }
  return [a, b];
}
function accuracy({ W, bias }, list, name) {
  let [right, kindRight, names] = [0, 0, 0];
  for (const { kind, grams } of list) {
    const [a, b] = score(W, bias, grams);
    const seen = Math.log(Math.exp(a) + Math.exp(b)) > 0;
    if (seen === kind > 0) right++;
    if (kind) {
      names++;
      if (a > b === (kind === PERSON)) kindRight++;
    }
  }
  console.log(
    `${name.padEnd(10)} name or not ${((100 * right) / list.length).toFixed(1)}%, person or place ${((100 * kindRight) / names).toFixed(1)}%`,
  );
}
const FOLDS = 5;
const foldOf = (stem) => {
  let h = 7;
  for (const c of stem) h = (Math.imul(h, 31) + c.codePointAt(0)) >>> 0;
  return (h >>> 4) % FOLDS;
};

/** Stem → odds by a model that was learnt without it: a word met in training should look no surer than a new one. */
export function crossFitted() {
  const odds = new Map();
  for (let k = 0; k < FOLDS; k++) {
    const part = train(rows.filter((r) => foldOf(r.stem) !== k));
    const held = rows.filter((r) => foldOf(r.stem) === k);
    accuracy(part, held, 'held out');
    for (const { stem, grams } of held) {
      const [person, place] = score(part.W, part.bias, grams);
      odds.set(stem, { person, place });
    }
  }
  return odds;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  crossFitted();
  const model = train(rows);
  accuracy(model, rows, 'all');
  write(model);
}

/** Ordinary words as a Bloom filter: letters alone do not tell that বিস্তারিত is no name. */
function filterOf(stems) {
  const bits = new Uint8Array(FILTER_BITS / 8);
  for (const stem of stems) eachFilterBit(stem, (b) => void (bits[b >> 3] |= 1 << (b & 7)));
  return Buffer.from(bits).toString('base64');
}

function write({ W, bias }) {
  const ordinary = [...counts]
    .filter(([, c]) => c[ORDINARY] > 2 * (c[PERSON] + c[PLACE]))
    .map(([stem]) => stem);
  const LEVELS = 127;
  const peak = W.map((w) => w.reduce((most, x) => Math.max(most, Math.abs(x)), 0));
  const header = Buffer.alloc(16);
  [...peak, ...bias].forEach((x, k) => void header.writeFloatLE(x, 4 * k));
  const bytes = Buffer.concat([
    header,
    ...W.map((w, k) => Buffer.from(Int8Array.from(w, (x) => Math.round((LEVELS * x) / peak[k])).buffer)),
  ]);
  const base64 = bytes.toString('base64');
  console.log(`${Math.round(base64.length / 1000)} kB`);
  if (!opt.dry)
    writeFileSync(
      fileURLToPath(new URL('../src/languages/bn/names/shape-weights.ts', import.meta.url)),
      `/** Weights of letter sequences in names; written by tools/train-name-shape.mjs. */\n// biome-ignore format: one long line\nexport const shapeWeights =\n  '${base64}';\n\n/** Bloom filter of ${ordinary.length} ordinary words. */\n// biome-ignore format: one long line\nexport const ordinaryWords =\n  '${filterOf(ordinary)}';\n`,
    );
}
