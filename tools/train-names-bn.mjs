#!/usr/bin/env node
// Learns the weights of the Bengali name tagger from the data beside the project and writes src/languages/bn/names/weights.ts.
//   npm run -s build && node tools/train-names-bn.mjs [--epochs 12] [--rows 40000] [--dry]
// An averaged structured perceptron. General sentences (names-bn) and whole reports (gold/train) differ in what they call a
// name: features have a general weight and one of their own for reports, and ship as the sum. Deterministic.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { packs } from '../dist/languages/packs.js';
import { classes } from '../dist/languages/bn/names/lexicon.js';
import * as F from '../dist/languages/bn/names/features.js';
import { mayFollow } from '../dist/languages/bn/names/tagger.js';
import { beginDraft } from '../dist/reader/draft.js';
import { findKnownNames, findNationalities } from '../dist/reader/known-names.js';
import { findQuantities } from '../dist/reader/quantities.js';
import { findTimes } from '../dist/reader/times.js';

const { values: opt } = parseArgs({
  options: {
    epochs: { type: 'string', default: '12' },
    rows: { type: 'string', default: '33500' },
    repeat: { type: 'string', default: '2' }, // how often reports are seen for each time that sentences are
    dropout: { type: 'string', default: '0.25' }, // share of gazetteer matches hidden, so that unknown names are learnt
    seed: { type: 'string', default: '1' },
    dry: { type: 'boolean', default: false },
  },
});
const shared = fileURLToPath(new URL('../../shared/', import.meta.url));
const N = F.TAGS.length;
let state = Number(opt.seed) * 2654435761;
const random = () => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return state / 2 ** 32;
};

const KINDS = { PER: 'person', LOC: 'place', ORG: 'organization' };
/** Sentences of token, label lines as a text with spans. */
function fromColumns(raw) {
  return raw
    .replace(/^\uFEFF/, '')
    .split(/\r?\n\s*\r?\n/)
    .map((block) => block.split(/\r?\n/).map((l) => l.split(/\s+/)).filter((c) => c.length >= 2))
    .filter((b) => b.length)
    .map((lines) => {
      let at = 0;
      const spans = [];
      let open = null;
      lines.forEach(([token, label], k) => {
        const [prefix, kind] = label.split('-');
        const type = KINDS[kind];
        const end = at + token.length;
        const letter = (t) => t.replace('.', '').length <= 2;
        // initials are marked B one by one; "I" after another kind begins a name
        const goesOn = type && open?.type === type && (prefix === 'I' || (k && letter(lines[k - 1][0]) && type === 'person'));
        if (goesOn) open.end = end;
        else if (type) spans.push((open = { start: at, end, type }));
        else open = null;
        at = end + 1;
      });
      return { text: lines.map((c) => c[0]).join(' '), spans };
    });
}
/** An anchor's place in a gold report. */
function locate(text, anchor) {
  const { text: wanted, nth = 1 } = typeof anchor === 'string' ? { text: anchor } : anchor;
  let at = -1;
  for (let n = 0; n < nth; n++) at = text.indexOf(wanted, at + 1);
  return { start: at, end: at + wanted.length };
}
function fromGold(dir) {
  return readdirSync(dir)
    .sort()
    .map((f) => JSON.parse(readFileSync(`${dir}/${f}`, 'utf8')))
    .filter((g) => g.language === 'bn')
    .map((g) => ({
      text: g.text,
      headline: { start: 0, end: g.text.indexOf('\n\n') },
      spans: g.entities.filter((e) => e.type !== 'group').flatMap((e) => e.mentions.map((m) => ({ ...locate(g.text, m), type: e.type }))),
    }));
}

const table = new Map(); // hash → row
const idOf = (hash) => {
  let id = table.get(hash);
  if (id === undefined) table.set(hash, (id = table.size));
  return id;
};
const pack = packs.get('bn');
/** Reads texts into sentences of feature rows and tags; `codes` variants hide part of the gazetteer. */
function prepare(items, report) {
  const out = [];
  for (const { text, spans, headline } of items) {
    const draft = beginDraft({ id: 'x', language: 'bn', text, ...(headline && { headline }) }, pack);
    findTimes(draft);
    findQuantities(draft);
    const known = findKnownNames(draft);
    const nationality = findNationalities(draft);
    const tags = new Uint8Array(draft.tokens.length);
    for (const s of spans) {
      const type = F.TAGS.indexOf(`B-${s.type}`);
      let first = true;
      for (const t of draft.tokens) {
        if (t.end <= s.start || t.start >= s.end) continue;
        if (first && t.kind === 'mark') continue;
        if (t.kind === 'mark' && t.end >= s.end && t.text !== '.' && t.text !== ')') continue;
        tags[t.index] = first ? type : type + 1;
        first = false;
      }
    }
    const variants = [0, 1].map((hide) => F.gazetteerCodes(draft, { known: hide ? known.filter(() => random() > Number(opt.dropout)) : known, nationality }));
    for (const { first, last } of draft.sentences) {
      const atoms = [];
      for (let i = first - 2; i < last + 2; i++) atoms.push(F.atomOf(draft, i >= first && i < last ? i : -1, classes));
      const rows = variants.map((codes) => {
        const list = [];
        for (let i = first; i < last; i++) {
          const features = [];
          const k = i - first;
          for (let o = 0; o < 5; o++) F.localFeatures(atoms[k + o], o - 2, features);
          F.jointFeatures(draft, i, first, last, atoms.slice(k, k + 5), codes, features);
          list.push(Int32Array.from(features, idOf));
        }
        return list;
      });
      out.push({ report, rows, tags: tags.slice(first, last) });
    }
  }
  return out;
}

const general = prepare(fromColumns(readFileSync(`${shared}data/names-bn/rifat-train.tsv`, 'utf8')), false);
const reports = prepare(fromGold(`${shared}gold/train`), true);
console.log(`${general.length} sentences, ${reports.length} of reports, ${table.size} features`);

const size = table.size * N;
// [general, reports]: weights, and their sums over time (for the average)
const W = [new Float64Array(size), new Float64Array(size)];
const A = [new Float64Array(size), new Float64Array(size)];
const T = new Float64Array(N * N);
const TA = new Float64Array(N * N);
let clock = 1;
function decode(list, report) {
  const n = list.length;
  const score = new Float64Array(n * N);
  const back = new Uint8Array(n * N);
  const here = new Float64Array(N);
  for (let k = 0; k < n; k++) {
    here.fill(0);
    for (const id of list[k]) for (let t = 0; t < N; t++) here[t] += W[0][id * N + t] + (report ? W[1][id * N + t] : 0);
    for (let t = 0; t < N; t++) {
      let best = -Infinity;
      let from = 0;
      if (k === 0) best = mayFollow(0, t) ? T[t] : -Infinity;
      else
        for (let p = 0; p < N; p++) {
          if (!mayFollow(p, t)) continue;
          const s = score[(k - 1) * N + p] + T[p * N + t];
          if (s > best) {
            best = s;
            from = p;
          }
        }
      score[k * N + t] = best + here[t];
      back[k * N + t] = from;
    }
  }
  const tags = new Uint8Array(n);
  let tag = 0;
  for (let t = 1; t < N; t++) if (score[(n - 1) * N + t] > score[(n - 1) * N + tag]) tag = t;
  for (let k = n - 1; k >= 0; k--) {
    tags[k] = tag;
    tag = back[k * N + tag];
  }
  return tags;
}
function bump(id, tag, by, report) {
  const at = id * N + tag;
  W[0][at] += by;
  A[0][at] += by * clock;
  if (!report) return;
  W[1][at] += by;
  A[1][at] += by * clock;
}
function step(from, to, by) {
  T[from * N + to] += by;
  TA[from * N + to] += by * clock;
}
const order = [...general, ...Array.from({ length: Number(opt.repeat) }, () => reports).flat()];
for (let epoch = 0; epoch < Number(opt.epochs); epoch++) {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j], order[i]];
  }
  let wrong = 0;
  for (const { rows, tags, report } of order) {
    const list = rows[random() < 0.5 ? 1 : 0];
    const got = decode(list, report);
    for (let k = 0; k < tags.length; k++) {
      const before = [k ? tags[k - 1] : 0, k ? got[k - 1] : 0];
      if (tags[k] !== got[k]) {
        wrong++;
        for (const id of list[k]) {
          bump(id, tags[k], 1, report);
          bump(id, got[k], -1, report);
        }
      }
      if (tags[k] !== got[k] || before[0] !== before[1]) {
        step(before[0], tags[k], 1);
        step(before[1], got[k], -1);
      }
    }
    clock++;
  }
  console.log(`epoch ${epoch + 1}: ${wrong} tokens wrong`);
}
const final = new Float64Array(size);
for (let k = 0; k < size; k++) final[k] = W[0][k] - A[0][k] / clock + W[1][k] - A[1][k] / clock;
const steps = Float32Array.from(T, (t, k) => t - TA[k] / clock);

// the rows that weigh most, quantised
const ranked = [...table.entries()]
  .map(([hash, id]) => ({ hash, id, weight: Math.max(...Array.from(final.subarray(id * N, id * N + N), Math.abs)) }))
  .filter((r) => r.weight > 0 && r.hash !== 0)
  .sort((a, b) => b.weight - a.weight)
  .slice(0, Number(opt.rows));
const scale = Math.min(ranked[0].weight, 8 * ranked[Math.floor(ranked.length / 50)].weight) / 127;
const from = 8 + 4 * N * N;
const buffer = Buffer.alloc(from + ranked.length * (4 + N));
buffer.writeUInt32LE(ranked.length, 0);
buffer.writeFloatLE(scale, 4);
steps.forEach((s, k) => void buffer.writeFloatLE(s, 8 + 4 * k));
ranked.sort((a, b) => a.hash - b.hash);
ranked.forEach(({ hash, id }, r) => {
  const at = from + r * (4 + N);
  buffer.writeInt32LE(hash, at);
  for (let t = 0; t < N; t++) buffer.writeInt8(Math.max(-127, Math.min(127, Math.round(final[id * N + t] / scale))), at + 4 + t);
});
const base64 = buffer.toString('base64');
console.log(`${ranked.length} rows, ${Math.round(base64.length / 1000)} kB`);
if (!opt.dry)
  writeFileSync(
    fileURLToPath(new URL('../src/languages/bn/names/weights.ts', import.meta.url)),
    `/** Weights of the Bengali name tagger; written by tools/train-names-bn.mjs. */\n// biome-ignore format: one long line\nexport const weights =\n  '${base64}';\n`,
  );
