#!/usr/bin/env node
// Learns where English content ends from PolNeAR's training part; writes src/languages/en/content-bound-weights.ts.
//   npm run -s build && node tools/train-content-end-en.mjs [--epochs 5] [--l1 2] [--fold 0] [--dry]
// Of the places that the grammar proposes, the annotator's end is to score highest (a softmax over them). FTRL-proximal with
// an L1 prior keeps few weights. Articles whose number ends in --fold (mod 5) are left out and scored. Deterministic.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { lastPieceBehindCue, reachOf, sayingStarts } from '../dist/languages/en/content-bound.js';
import { candidatesOf } from '../dist/languages/en/content-bound-features.js';
import { trimContent } from '../dist/languages/en/content-edges.js';
import { parseSentence } from '../dist/languages/en/parse.js';
import { proposeByGrammar } from '../dist/languages/en/speech.js';
import { packs } from '../dist/languages/packs.js';
import { beginDraft } from '../dist/reader/draft.js';
import { findNames } from '../dist/reader/names.js';
import { findQuantities } from '../dist/reader/quantities.js';
import { findTimes } from '../dist/reader/times.js';

const { values: opt } = parseArgs({
  options: {
    epochs: { type: 'string', default: '5' },
    rate: { type: 'string', default: '0.1' },
    l1: { type: 'string', default: '2' },
    l2: { type: 'string', default: '4' },
    fold: { type: 'string' },
    dry: { type: 'boolean', default: false },
  },
});
const shared = fileURLToPath(new URL('../../shared/', import.meta.url));
const fold = opt.fold === undefined ? -1 : Number(opt.fold);

/** Edges as the scorer sees them: quotation marks, stops, spaces and a leading "that" do not count. */
function trimmed(text, [start, end]) {
  while (start < end && /[\s"“”'‘’.,;:]/.test(text[start])) start++;
  while (end > start && /[\s"“”'‘’.,;:]/.test(text[end - 1])) end--;
  return /^that\s/i.test(text.slice(start, end)) ? [start + 5, end] : [start, end];
}

function examplesOf({ text, attributions }) {
  const end = text.indexOf('\n\n');
  const headline = end > 0 && end < 300 ? { headline: { start: 0, end } } : {};
  const draft = beginDraft({ id: 'x', language: 'en', text, ...headline }, packs.get('en'));
  findTimes(draft);
  findQuantities(draft);
  findNames(draft);
  const { tokens } = draft;
  const golds = attributions.map((a) => ({
    cue: a.cue,
    content: a.content.map((span) => trimmed(text, span)),
  }));
  const examples = [];
  for (const sentence of draft.sentences) {
    const p = parseSentence(draft, sentence);
    const proposals = proposeByGrammar(p);
    const starts = sayingStarts(proposals);
    for (const proposal of proposals) {
      const piece = lastPieceBehindCue(p, proposal);
      if (!piece) continue;
      const cueStart = tokens[proposal.cue.first].start;
      const cueEnd = tokens[proposal.cue.last - 1].end;
      const start = tokens[piece.first].start;
      const gold = golds.find((g) => g.cue.some(([s, e]) => s < cueEnd && e > cueStart));
      const target = gold?.content.find(([s, e]) => s <= start && e > start);
      if (!target) continue;
      const candidates = candidatesOf(p, proposal, piece, reachOf(p, piece, starts));
      const right = candidates.findIndex((c) => {
        const range = trimContent(p, piece.first, c.end);
        if (!range) return false;
        return trimmed(text, [start, tokens[range.last - 1].end])[1] === target[1];
      });
      examples.push({ candidates, right, own: candidates.findIndex((c) => c.end === piece.last) });
    }
  }
  return examples;
}

const articles = readFileSync(`${shared}data/polnear/train.jsonl`, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line));
const train = [];
const held = [];
articles.forEach((a, i) => void (i % 5 === fold ? held : train).push(...examplesOf(a)));
const usable = train.filter((e) => e.right >= 0);
console.log(
  `${train.length} examples, ${usable.length} with the right end among the candidates; ${held.length} held out`,
);

const weights = new Map(); // code → { w, z, n }
const [RATE, L1, L2] = [opt.rate, opt.l1, opt.l2].map(Number);
const slot = (code) => {
  let s = weights.get(code);
  if (!s) weights.set(code, (s = { w: 0, z: 0, n: 0 }));
  return s;
};
for (const e of usable) e.slots = e.candidates.map((c) => c.features.map(slot));
function learn(s, g) {
  const n = s.n + g * g;
  s.z += g - ((Math.sqrt(n) - Math.sqrt(s.n)) / RATE) * s.w;
  s.n = n;
  s.w = Math.abs(s.z) <= L1 ? 0 : -(s.z - Math.sign(s.z) * L1) / ((1 + Math.sqrt(n)) / RATE + L2);
}
let state = 7;
const random = () => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return state / 2 ** 32;
};
for (let epoch = 0; epoch < Number(opt.epochs); epoch++) {
  for (let i = usable.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [usable[i], usable[j]] = [usable[j], usable[i]];
  }
  let loss = 0;
  for (const { slots, right } of usable) {
    const scores = slots.map((list) => list.reduce((sum, s) => sum + s.w, 0));
    const top = Math.max(...scores);
    const exps = scores.map((x) => Math.exp(x - top));
    const all = exps.reduce((a, b) => a + b, 0);
    loss -= Math.log(exps[right] / all);
    slots.forEach((list, k) => {
      const g = exps[k] / all - (k === right ? 1 : 0);
      if (Math.abs(g) > 1e-3) for (const s of list) learn(s, g);
    });
  }
  console.log(`epoch ${epoch + 1}: loss ${(loss / usable.length).toFixed(4)}`);
}
const kept = new Map(
  [...weights]
    .map(([code, { w }]) => [code, Math.round(w * 100)])
    .filter(([, w]) => w !== 0)
    .sort(([a], [b]) => a - b),
);
const choose = (candidates) => {
  let best = 0;
  let most = Number.NEGATIVE_INFINITY;
  candidates.forEach(({ features }, k) => {
    const score = features.reduce((sum, f) => sum + (kept.get(f) ?? 0), 0);
    if (score > most) [most, best] = [score, k];
  });
  return best;
};
for (const [name, set] of [
  ['train', train],
  ['held out', held],
]) {
  if (!set.length) continue;
  const share = (n) => ((100 * n) / set.length).toFixed(1);
  const count = (ok) => share(set.filter(ok).length);
  console.log(
    `${name.padEnd(9)} grammar ${count((e) => e.own === e.right)}, learnt ${count((e) => choose(e.candidates) === e.right)}, at best ${count((e) => e.right >= 0)}`,
  );
}
let before = 0;
const packed = [...kept].map(([code, w]) => {
  const gap = code - before;
  before = code;
  return `${gap.toString(36)}:${w.toString(36)}`;
});
const text = packed.join(' ');
console.log(`${kept.size} weights, ${(text.length / 1000).toFixed(1)} kB`);
if (!opt.dry && fold < 0)
  writeFileSync(
    fileURLToPath(new URL('../src/languages/en/content-bound-weights.ts', import.meta.url)),
    `/** Weights of where content ends; written by tools/train-content-end-en.mjs. */\n// biome-ignore format: one long line\nexport const boundWeights =\n  '${text}';\n`,
  );
