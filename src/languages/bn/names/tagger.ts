import type { NameEvidence } from '../../names.js';
import type { Reading } from '../../reading.js';
import { atomOf, gazetteerCodes, jointFeatures, localFeatures, TAGS } from './features.js';
import type { Model } from './model.js';

const N = TAGS.length;
const OFFSETS = [-2, -1, 0, 1, 2];
type Atom = ReturnType<typeof atomOf>;

/** Sums of an atom's weights at each offset; they depend on nothing else. */
const sums = new WeakMap<Atom, Float32Array>();

function sumsOf(atom: Atom, model: Model): Float32Array {
  let sum = sums.get(atom);
  if (sum) return sum;
  sum = new Float32Array(OFFSETS.length * N);
  for (const [k, offset] of OFFSETS.entries()) {
    const features: number[] = [];
    localFeatures(atom, offset, features);
    for (const hash of features) {
      const row = model.row(hash);
      if (row >= 0) for (let t = 0; t < N; t++) sum[k * N + t]! += model.values[row * N + t]!;
    }
  }
  sums.set(atom, sum);
  return sum;
}

/** Whether tag `to` may follow tag `from`: a name goes on only after a beginning of its kind. */
export const mayFollow = (from: number, to: number): boolean =>
  to % 2 === 1 || to === 0 || from === to || from === to - 1;

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
  for (const { first, last } of sentences) {
    const length = last - first;
    const atoms: Atom[] = [];
    for (let i = first - 2; i < last + 2; i++)
      atoms.push(atomOf(reading, i >= first && i < last ? i : -1, classes));
    const score = new Float32Array(length * N);
    const back = new Uint8Array(length * N);
    const here = new Float32Array(N);
    for (let i = first; i < last; i++) {
      const k = i - first;
      here.fill(0);
      for (let o = 0; o < OFFSETS.length; o++) {
        const sum = sumsOf(atoms[k + o]!, model);
        for (let t = 0; t < N; t++) here[t]! += sum[o * N + t]!;
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
        if (row >= 0) for (let t = 0; t < N; t++) here[t]! += model.values[row * N + t]!;
      }
      for (let t = 0; t < N; t++) {
        let best = -Infinity;
        let from = 0;
        if (k === 0) best = mayFollow(0, t) ? model.steps[t]! : -Infinity;
        else
          for (let p = 0; p < N; p++) {
            if (!mayFollow(p, t)) continue;
            const s = score[(k - 1) * N + p]! + model.steps[p * N + t]!;
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
