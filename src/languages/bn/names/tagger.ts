import type { NameEvidence } from '../../names.js';
import type { Reading } from '../../reading.js';
import { type Atom, atomOf, gazetteerCodes, jointFeatures, localFeatures, TAGS } from './features.js';
import { type Model, ROW } from './model.js';

const N = TAGS.length;
const OFFSETS = [-2, -1, 0, 1, 2];
/** Sums of an atom's weights at each offset. */
function sumsOf(atom: Atom, model: Model, kind: 0 | 1): Float32Array {
  const values = kind ? model.report : model.sentence;
  const sum = new Float32Array(OFFSETS.length * N);
  for (let k = 0; k < OFFSETS.length; k++) {
    const features: number[] = [];
    localFeatures(atom, OFFSETS[k]!, features);
    for (let f = 0; f < features.length; f++) {
      const row = model.row(features[f]!);
      if (row >= 0) for (let t = 0; t < N; t++) sum[k * N + t]! += values[row * ROW + t]!;
    }
  }
  atom.sums[kind] = sum;
  return sum;
}

/** Whether tag `to` may follow tag `from`: a name goes on only after a beginning of its kind. */
export const mayFollow = (from: number, to: number): boolean =>
  to % 2 === 1 || to === 0 || from === to || from === to - 1;

const allowed = new WeakMap<Model, Float32Array>();

/** The model's steps, those that may not be at minus infinity. */
function stepsOf(model: Model): Float32Array {
  let steps = allowed.get(model);
  if (!steps) {
    steps = model.steps.map((s, k) => (mayFollow(Math.floor(k / N), k % N) ? s : -Infinity));
    allowed.set(model, steps);
  }
  return steps;
}

const FEW = 2;

/** Whether a text is a sentence or two rather than a report: then "পুলিশ" has no report to be a group in. */
export const standsAlone = ({ headlineSentences, sentences }: Reading): boolean =>
  headlineSentences === 0 && sentences.length <= FEW;

/** Room for the scores and ways back of one sentence, used again for the next. */
let score = new Float64Array(0);
let back = new Uint8Array(0);
const here = new Float64Array(N);
const features: number[] = [];

/** The likeliest tag of every token, sentence by sentence (Viterbi). */
export function tagNames(
  reading: Reading,
  evidence: NameEvidence,
  classes: ReadonlyMap<string, number>,
  model: Model,
): Uint8Array {
  const { tokens, sentences } = reading;
  const codes = gazetteerCodes(reading, evidence);
  const tags = new Uint8Array(tokens.length);
  const steps = stepsOf(model);
  const kind = standsAlone(reading) ? 0 : 1;
  const values = kind ? model.report : model.sentence;
  const { row } = model;
  const mark = atomOf(reading, -1, classes);
  const atoms: Atom[] = [];
  for (const { first, last } of sentences) {
    const length = last - first;
    if (score.length < length * N) {
      score = new Float64Array(2 * length * N);
      back = new Uint8Array(2 * length * N);
    }
    for (let i = first - 2; i < last + 2; i++)
      atoms[i - first + 2] = i >= first && i < last ? atomOf(reading, i, classes) : mark;
    for (let i = first; i < last; i++) {
      const k = i - first;
      // seven sums by name rather than in a loop: this is where reading Bengali spends its time
      let h0 = 0;
      let h1 = 0;
      let h2 = 0;
      let h3 = 0;
      let h4 = 0;
      let h5 = 0;
      let h6 = 0;
      for (let o = 0; o < OFFSETS.length; o++) {
        const atom = atoms[k + o]!;
        const sum = atom.sums[kind] ?? sumsOf(atom, model, kind);
        const v = o * N;
        h0 += sum[v]!;
        h1 += sum[v + 1]!;
        h2 += sum[v + 2]!;
        h3 += sum[v + 3]!;
        h4 += sum[v + 4]!;
        h5 += sum[v + 5]!;
        h6 += sum[v + 6]!;
      }
      const count = jointFeatures(reading, i, first, last, atoms, k, codes, features, 0);
      for (let f = 0; f < count; f++) {
        const v = row(features[f]!) * ROW;
        if (v < 0) continue;
        h0 += values[v]!;
        h1 += values[v + 1]!;
        h2 += values[v + 2]!;
        h3 += values[v + 3]!;
        h4 += values[v + 4]!;
        h5 += values[v + 5]!;
        h6 += values[v + 6]!;
      }
      here[0] = h0;
      here[1] = h1;
      here[2] = h2;
      here[3] = h3;
      here[4] = h4;
      here[5] = h5;
      here[6] = h6;
      const now = k * N;
      if (k === 0) {
        for (let t = 0; t < N; t++) score[t] = steps[t]! + here[t]!;
        continue;
      }
      const past = now - N;
      for (let t = 0; t < N; t++) {
        // what goes on a name follows its beginning or itself; anything else may follow anything
        const goesOn = t > 0 && t % 2 === 0;
        let from = goesOn ? t - 1 : 0;
        let best = score[past + from]! + steps[from * N + t]!;
        for (let p = from + 1, end = goesOn ? t + 1 : N; p < end; p++) {
          const s = score[past + p]! + steps[p * N + t]!;
          if (s > best) {
            best = s;
            from = p;
          }
        }
        score[now + t] = best + here[t]!;
        back[now + t] = from;
      }
    }
    let tag = 0;
    for (let t = 1; t < N; t++) if (score[(length - 1) * N + t]! > score[(length - 1) * N + tag]!) tag = t;
    for (let k = length - 1; k >= 0; k--) {
      tags[first + k] = tag;
      tag = back[k * N + tag]!;
    }
  }
  return tags;
}
