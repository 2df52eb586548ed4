#!/usr/bin/env node
// Learns the weights of the Bengali name tagger from the data beside the project and writes src/languages/bn/names/weights.ts.
//   npm run -s build && node tools/train-names-bn.mjs [--epochs 12] [--rows 40000] [--dry]
// A conditional random field with L1 and L2 priors. General sentences (names-bn) and whole reports (gold/train) differ in what they call a
// name: features have a general weight and one of their own for reports, and ship with both. Deterministic.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { allEntries } from '../dist/gazetteer/gazetteer.js';
import { citedForms } from '../dist/languages/bn/names/citation.js';
import * as F from '../dist/languages/bn/names/features.js';
import { classes } from '../dist/languages/bn/names/lexicon.js';
import { mayFollow } from '../dist/languages/bn/names/tagger.js';
import { packs } from '../dist/languages/packs.js';
import { beginDraft } from '../dist/reader/draft.js';
import { findKnownNames, findNationalities } from '../dist/reader/known-names.js';
import { findQuantities } from '../dist/reader/quantities.js';
import { findTimes } from '../dist/reader/times.js';
import { fold } from '../dist/text/fold.js';
import { crossFitted } from './train-name-shape.mjs';

const { values: opt } = parseArgs({
  options: {
    epochs: { type: 'string', default: '8' },
    rows: { type: 'string', default: '22000' },
    repeat: { type: 'string', default: '4' }, // how often reports are seen for each time that sentences are
    dropout: { type: 'string', default: '0.25' }, // share of gazetteer matches hidden, so that unknown names are learnt
    seed: { type: 'string', default: '1' },
    rate: { type: 'string', default: '0.05' },
    l1: { type: 'string', default: '0.05' },
    l2: { type: 'string', default: '2' },
    own1: { type: 'string', default: '0.05' }, // the same for the weights of reports alone
    own2: { type: 'string', default: '2' },
    bias: { type: 'string', default: '0.1' },
    fold: { type: 'string' }, // leave every fifth out, from this one, and score on those
    seen: { type: 'string', default: '1' }, // in how many sentences a feature must be to count
    renamed: { type: 'string', default: '1' }, // how many copies of everything with other names in it
    out: { type: 'string' }, // where to write the weights, if not into the package
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
    .map((block) =>
      block
        .split(/\r?\n/)
        .map((l) => l.split(/\s+/))
        .filter((c) => c.length >= 2),
    )
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
        const goesOn =
          type &&
          open?.type === type &&
          (prefix === 'I' || (k && letter(lines[k - 1][0]) && type === 'person'));
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
      spans: g.entities
        .filter((e) => e.type !== 'group')
        .flatMap((e) => e.mentions.map((m) => ({ ...locate(g.text, m), type: e.type }))),
    }));
}

// Nobody learns to see unknown names from names that are known: copies of the sentences get others, made up of parts.
const pools = {
  person: { one: [], more: [] },
  place: { one: [], more: [] },
  organization: { one: [], more: [] },
};
for (const [at, entry] of allEntries().entries()) {
  const pool = pools[entry.type];
  for (const name of entry.bn) {
    if (!/^[\u0980-\u09ff\u200c\u200d .-]+$/u.test(name)) continue;
    const words = name.split(' ');
    if (words.length > 1) pool.more.push({ words, at });
    else if (entry.type !== 'organization') pool.one.push({ words, at });
  }
}
const VOWEL = /[\u0985-\u0994\u09be-\u09cc]$/u;
/** Case endings as they are found, the case they are of, and how a word takes it. */
const CASE_OF = { '': '', র: 'of', 'ের': 'of', কে: 'to', 'ে': 'at', তে: 'at', [fold('য়')]: 'at' };
const decline = {
  '': (w) => w,
  of: (w) => w + (VOWEL.test(w) ? 'র' : 'ের'),
  to: (w) => `${w}কে`,
  at: (w) => w + (w.endsWith('া') ? 'য়' : VOWEL.test(w) ? 'তে' : 'ে'),
};
/** Another name of the kind; of a person mostly one name's beginning and a neighbour's end. */
function anotherName(type, parts) {
  if (parts === 1 && type === 'organization') return null;
  const pool = pools[type][parts === 1 && type !== 'person' ? 'one' : 'more'];
  const at = Math.floor(random() * pool.length);
  let { words } = pool[at];
  if (type === 'person') {
    const other = pool[Math.min(pool.length - 1, Math.max(0, at + Math.floor(random() * 40) - 20))].words;
    if (random() < 0.8) words = [...words.slice(0, -1), other.at(-1)];
    if (parts === 1) words = [random() < 0.6 ? words.at(-1) : words[0]];
  }
  return words;
}
/** The same text with other names; spans of those that are new have `fresh`. */
function renamed({ text, spans, headline }) {
  let out = '';
  let at = 0;
  const moved = [];
  let head = headline?.end;
  for (const s of spans.slice().sort((a, b) => a.start - b.start)) {
    if (s.start < at) continue;
    out += text.slice(at, s.start);
    const old = text.slice(s.start, s.end);
    const tokens = old.split(' ');
    const last = fold(tokens.at(-1));
    const cited = citedForms(classes, pack.analyse(last))[0];
    const kase = last.startsWith(cited) ? CASE_OF[last.slice(cited.length)] : undefined;
    const words = kase !== undefined && random() < 0.85 ? anotherName(s.type, tokens.length) : null;
    const start = out.length;
    out += words ? [...words.slice(0, -1), decline[kase](words.at(-1))].join(' ') : old;
    moved.push({ start, end: out.length, type: s.type, fresh: !!words });
    at = s.end;
    if (headline && s.end <= headline.end) head = out.length + (headline.end - s.end);
  }
  out += text.slice(at);
  return { text: out, spans: moved, ...(headline && { headline: { start: 0, end: head } }) };
}

const unbiased = crossFitted();
/** The atom of a token, with the looks of a word that its model of letters has not met. */
function atomOf(draft, i) {
  const atom = F.atomOf(draft, i, classes);
  const word = draft.words[i];
  const odds =
    draft.tokens[i]?.kind === 'word' && !word.closed && unbiased.get(word.nouns[0]?.stem ?? word.norm);
  return odds ? { ...atom, ...F.looksOf(odds) } : atom;
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
  for (const [item, { text, spans, headline }] of items.entries()) {
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
    const fresh = new Uint8Array(draft.tokens.length);
    for (const s of spans)
      if (s.fresh) for (const t of draft.tokens) if (t.start < s.end && t.end > s.start) fresh[t.index] = 1;
    const isFresh = ({ first, last }) => fresh.subarray(first, last).includes(1);
    const variants = [0, 1].map((hide) =>
      F.gazetteerCodes(draft, {
        known: (hide ? known.filter(() => random() > Number(opt.dropout)) : known).filter(
          (k) => !isFresh(k) || random() < 0.2,
        ),
        nationality,
      }),
    );
    for (const { first, last } of draft.sentences) {
      const atoms = [];
      for (let i = first - 2; i < last + 2; i++) atoms.push(atomOf(draft, i >= first && i < last ? i : -1));
      const rows = variants.map((codes) => {
        const list = [];
        for (let i = first; i < last; i++) {
          const features = [];
          const k = i - first;
          for (let o = 0; o < 5; o++) F.localFeatures(atoms[k + o], o - 2, features);
          F.jointFeatures(draft, i, first, last, atoms, k, codes, features, features.length);
          list.push(Int32Array.from(features, idOf));
        }
        return list;
      });
      out.push({ item, report, rows, tags: tags.slice(first, last) });
    }
  }
  return out;
}

const columns = fromColumns(readFileSync(`${shared}data/names-bn/rifat-train.tsv`, 'utf8'));
const golds = fromGold(`${shared}gold/train`);
const general = prepare(columns, false);
const reports = prepare(golds, true);
const copies = [];
for (let n = 0; n < Number(opt.renamed); n++)
  copies.push(...prepare(columns.map(renamed), false), ...prepare(golds.map(renamed), true));
// what is seen once says nothing of the next report
const seen = new Uint32Array(table.size);
for (const { rows } of [...general, ...reports, ...copies])
  for (const id of new Set(rows[0].flatMap((ids) => Array.from(ids)))) seen[id]++;
for (const s of [...general, ...reports, ...copies])
  s.rows = s.rows.map((list) => list.map((ids) => ids.filter((id) => seen[id] >= Number(opt.seen))));
console.log(`${general.length} sentences, ${reports.length} of reports, ${table.size} features`);

const size = table.size * N;
// A conditional random field, by FTRL-proximal: [general, reports] weights with their gradients' sums.
const RATE = Number(opt.rate);
const L1 = [Number(opt.l1), Number(opt.own1)];
const L2 = [Number(opt.l2), Number(opt.own2)];
const part = () => ({ w: new Float64Array(size), z: new Float64Array(size), n: new Float64Array(size) });
const parts = [part(), part()];
const W = parts.map((p) => p.w);
const stepPart = { w: new Float64Array(N * N), z: new Float64Array(N * N), n: new Float64Array(N * N) };
const T = stepPart.w;
function learn(p, at, g, l1, l2) {
  const n = p.n[at] + g * g;
  p.z[at] += g - ((Math.sqrt(n) - Math.sqrt(p.n[at])) / RATE) * p.w[at];
  p.n[at] = n;
  const z = p.z[at];
  p.w[at] = Math.abs(z) <= l1 ? 0 : -(z - Math.sign(z) * l1) / ((1 + Math.sqrt(n)) / RATE + l2);
}
const expSum = (values, from, to) => {
  let max = -Infinity;
  for (let k = from; k < to; k++) if (values[k] > max) max = values[k];
  if (max === -Infinity) return max;
  let sum = 0;
  for (let k = from; k < to; k++) sum += Math.exp(values[k] - max);
  return max + Math.log(sum);
};
/** One sentence: probabilities of tags and of steps by forward and backward sums, then the gradient's step. */
function learnSentence(list, tags, report) {
  const n = list.length;
  const e = new Float64Array(n * N);
  for (let k = 0; k < n; k++)
    for (const id of list[k])
      for (let t = 0; t < N; t++) e[k * N + t] += W[0][id * N + t] + (report ? W[1][id * N + t] : 0);
  const alpha = new Float64Array(n * N).fill(-Infinity);
  const beta = new Float64Array(n * N).fill(-Infinity);
  const cell = new Float64Array(N);
  for (let k = 0; k < n; k++)
    for (let t = 0; t < N; t++) {
      if (k === 0) {
        if (mayFollow(0, t)) alpha[t] = e[t] + T[t];
        continue;
      }
      for (let p = 0; p < N; p++)
        cell[p] = mayFollow(p, t) ? alpha[(k - 1) * N + p] + T[p * N + t] : -Infinity;
      alpha[k * N + t] = expSum(cell, 0, N) + e[k * N + t];
    }
  beta.fill(0, (n - 1) * N);
  for (let k = n - 2; k >= 0; k--)
    for (let p = 0; p < N; p++) {
      for (let t = 0; t < N; t++)
        cell[t] = mayFollow(p, t) ? T[p * N + t] + e[(k + 1) * N + t] + beta[(k + 1) * N + t] : -Infinity;
      beta[k * N + p] = expSum(cell, 0, N);
    }
  const all = expSum(alpha, (n - 1) * N, n * N);
  const gradient = new Float64Array(N * N);
  for (let k = 0; k < n; k++)
    for (let p = 0; p < N; p++)
      for (let t = 0; t < N; t++) {
        if (!mayFollow(p, t) || (k === 0 && p !== 0)) continue;
        const before = k === 0 ? 0 : alpha[(k - 1) * N + p];
        gradient[p * N + t] += Math.exp(before + T[p * N + t] + e[k * N + t] + beta[k * N + t] - all);
      }
  for (let k = 0; k < n; k++) gradient[(k ? tags[k - 1] : 0) * N + tags[k]] -= 1;
  let loss = 0;
  for (let k = 0; k < n; k++) {
    for (let t = 0; t < N; t++) {
      const q = Math.exp(alpha[k * N + t] + beta[k * N + t] - all);
      const g = q - (tags[k] === t ? 1 : 0);
      if (tags[k] === t) loss -= Math.log(Math.max(q, 1e-9));
      if (Math.abs(g) < 1e-4) continue;
      for (const id of list[k]) {
        learn(parts[0], id * N + t, g, L1[0], L2[0]);
        if (report) learn(parts[1], id * N + t, g, L1[1], L2[1]);
      }
    }
  }
  for (let k = 0; k < N * N; k++) if (gradient[k]) learn(stepPart, k, gradient[k], 0, 0.1);
  return loss;
}
function decode(list, report) {
  const n = list.length;
  const score = new Float64Array(n * N);
  const back = new Uint8Array(n * N);
  const here = new Float64Array(N);
  for (let k = 0; k < n; k++) {
    here.fill(0);
    for (const id of list[k])
      for (let t = 0; t < N; t++) here[t] += W[0][id * N + t] + (report ? W[1][id * N + t] : 0);
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
const leftOut = opt.fold === undefined ? -1 : Number(opt.fold);
// whole reports are left out, not sentences of them
const held = (x, i) => leftOut >= 0 && (x.item ?? i) % 5 === leftOut;
const order = [
  ...general.filter((x, i) => !held(x, i)),
  ...copies.filter((x, i) => !held(x, i)),
  ...Array.from({ length: Number(opt.repeat) }, () => reports.filter((x, i) => !held(x, i))).flat(),
];
for (let epoch = 0; epoch < Number(opt.epochs); epoch++) {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j], order[i]];
  }
  let loss = 0;
  for (const { rows, tags, report } of order)
    loss += learnSentence(rows[random() < 0.5 ? 1 : 0], tags, report);
  console.log(`epoch ${epoch + 1}: loss ${loss.toFixed(0)}`);
}
// Leaving a name out costs more than one too many: recall comes up to precision.
for (let p = 0; p < N; p++) T[p * N] -= Number(opt.bias);

// the rows that weigh most; each weight in a signed byte
const LEVELS = 127;
const weigh = (id) => {
  let most = 0;
  for (let t = 0; t < N; t++)
    most = Math.max(most, Math.abs(W[0][id * N + t]), Math.abs(W[0][id * N + t] + W[1][id * N + t]));
  return most;
};
const ranked = [...table.entries()]
  .map(([hash, id]) => ({ hash, id, weight: weigh(id) }))
  .filter((r) => r.weight > 0 && r.hash !== 0)
  .sort((x, y) => y.weight - x.weight || x.hash - y.hash)
  .slice(0, Number(opt.rows))
  .sort((x, y) => (x.hash >>> 0) - (y.hash >>> 0));
const peak = W.map((w) =>
  ranked.reduce((most, { id }) => Math.max(most, ...Array.from(w.subarray(id * N, id * N + N), Math.abs)), 0),
);
const level = (w, most) => Math.round((LEVELS * w) / most);
const value = (q, most) => (most * q) / LEVELS;
const kept = ranked.map(({ id }) =>
  W.map((w, part) => Array.from(w.subarray(id * N, id * N + N), (x) => level(x, peak[part]))),
);
W.forEach((w, part) => {
  w.fill(0);
  ranked.forEach(({ id }, r) => {
    for (const [t, q] of kept[r][part].entries()) w[id * N + t] = value(q, peak[part]);
  });
});

if (leftOut >= 0) {
  const spansOf = (tags) => {
    const spans = new Set();
    for (let i = 0; i < tags.length; ) {
      if (!tags[i]) {
        i++;
        continue;
      }
      let end = i + 1;
      while (end < tags.length && tags[end] === (tags[i] % 2 ? tags[i] + 1 : tags[i])) end++;
      spans.add(`${(tags[i] + 1) >> 1} ${i} ${end}`);
      i = end;
    }
    return spans;
  };
  for (const [name, set, report] of [
    ['sentences, general', general, false],
    ['sentences, as in reports', general, true],
    ['reports', reports, true],
  ]) {
    let right = 0;
    let gold = 0;
    let got = 0;
    set.forEach((x, i) => {
      if (!held(x, i)) return;
      const wanted = spansOf(x.tags);
      const found = spansOf(decode(x.rows[0], report));
      gold += wanted.size;
      got += found.size;
      for (const s of found) if (wanted.has(s)) right++;
    });
    console.log(
      `${name.padEnd(26)} P ${((100 * right) / got).toFixed(1)} R ${((100 * right) / gold).toFixed(1)} F1 ${((200 * right) / (gold + got)).toFixed(1)}`,
    );
  }
  process.exit(0);
}

const bytes = [];
const header = Buffer.alloc(12 + 4 * N * N);
header.writeUInt32LE(ranked.length, 0);
peak.forEach((most, part) => void header.writeFloatLE(most, 4 + 4 * part));
T.forEach((t, k) => void header.writeFloatLE(t, 12 + 4 * k));
let last = 0;
ranked.forEach(({ hash }, r) => {
  let gap = (hash >>> 0) - last;
  last = hash >>> 0;
  while (gap > 127) {
    bytes.push((gap & 127) | 128);
    gap = Math.floor(gap / 128);
  }
  bytes.push(gap);
  for (let t = 0; t < N; t++) bytes.push(kept[r][0][t] & 255, kept[r][1][t] & 255);
});
const base64 = Buffer.concat([header, Buffer.from(bytes)]).toString('base64');
console.log(`${ranked.length} rows, ${Math.round(base64.length / 1000)} kB`);
if (!opt.dry)
  writeFileSync(
    opt.out ?? fileURLToPath(new URL('../src/languages/bn/names/weights.ts', import.meta.url)),
    `/** Weights of the Bengali name tagger; written by tools/train-names-bn.mjs. */\n// biome-ignore format: one long line\nexport const weights =\n  '${base64}';\n`,
  );
