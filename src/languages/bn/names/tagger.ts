import type { NameEvidence } from '../../names.js';
import type { Reading } from '../../reading.js';
import { type Atom, atomOf, gazetteerCodes, jointFeatures, localFeatures, TAGS } from './features.js';
import type { Model } from './model.js';

const N = TAGS.length;
const OFFSETS = [-2, -1, 0, 1, 2];
/** Sums of an atom's weights at each offset. */
function sumsOf(atom: Atom, model: Model, kind: 0 | 1): Float32Array {
  const values = kind ? model.report : model.sentence;
  const sum = new Float32Array(OFFSETS.length * N);
  for (const [k, offset] of OFFSETS.entries()) {
    const features: number[] = [];
    localFeatures(atom, offset, features);
    for (const hash of features) {
      const row = model.row(hash);
      if (row >= 0) for (let t = 0; t < N; t++) sum[k * N + t]! += values[row * N + t]!;
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
  const features: number[] = [];
  const steps = stepsOf(model);
  const kind = standsAlone(reading) ? 0 : 1;
  const values = kind ? model.report : model.sentence;
  const here = new Float32Array(N);
  for (const { first, last } of sentences) {
    const length = last - first;
    const atoms: Atom[] = [];
    for (let i = first - 2; i < last + 2; i++)
      atoms.push(atomOf(reading, i >= first && i < last ? i : -1, classes));
    const score = new Float32Array(length * N);
    const back = new Uint8Array(length * N);
    for (let i = first; i < last; i++) {
      const k = i - first;
      here.fill(0);
      for (let o = 0; o < OFFSETS.length; o++) {
        const atom = atoms[k + o]!;
        const sum = atom.sums[kind] ?? sumsOf(atom, model, kind);
        for (let t = 0, v = o * N; t < N; t++) here[t]! += sum[v + t]!;
      }
      features.length = 0;
      jointFeatures(
        reading,
        i,
        first,
        last,
        [atoms[k]!, atoms[k + 1]!, atoms[k + 2]!, atoms[k + 3]!, atoms[k + 4]!],
        codes,
        features,
      );
      for (let f = 0; f < features.length; f++) {
        const row = model.row(features[f]!);
        if (row >= 0) for (let t = 0, v = row * N; t < N; t++) here[t]! += values[v + t]!;
      }
      for (let t = 0; t < N; t++) {
        let best = -Infinity;
        let from = 0;
        if (k === 0) best = steps[t]!;
        else
          for (let p = 0; p < N; p++) {
            const s = score[(k - 1) * N + p]! + steps[p * N + t]!;
            if (s > best) {
              best = s;
              from = p;
            }
          }
        score[k * N + t] = best + here[t]!;
        back[k * N + t] = from;
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
