import { ordinaryWords, shapeWeights } from './shape-weights.js';

const SHORTEST_GRAM = 2;
const LONGEST_GRAM = 4;
/** Number of buckets that letter sequences are hashed to. */
export const BUCKETS = 8192;
const SEED = 0x811c9dc5;
const PRIME = 0x01000193;
const EDGE = 0x7c;
const LEVELS = 127;

/** Buckets of a word's letter sequences, its edges counted as letters; `use` is called for each. */
export function eachGram(stem: string, use: (bucket: number) => void): void {
  const length = stem.length + 2;
  for (let from = 0; from < length; from++) {
    let h = SEED;
    for (let n = 1; n <= LONGEST_GRAM && from + n <= length; n++) {
      const at = from + n - 1;
      h = Math.imul(h ^ (at === 0 || at === length - 1 ? EDGE : stem.charCodeAt(at - 1)), PRIME);
      if (n < SHORTEST_GRAM) continue;
      const mixed = Math.imul(h ^ (h >>> 15), 0x85ebca6b);
      use((mixed ^ (mixed >>> 13)) & (BUCKETS - 1));
    }
  }
}

/** Weights by bucket: how much a sequence speaks for a person's, for a place's name, against an ordinary word. */
export interface ShapeModel {
  person: Float32Array;
  place: Float32Array;
  /** What every word begins with. */
  bias: readonly [person: number, place: number];
}

let loaded: ShapeModel | null = null;

/** Unpacks what `tools/train-name-shape.mjs` wrote: base64 of four floats (scales and biases), then signed bytes. */
function model(): ShapeModel {
  if (loaded) return loaded;
  const binary = atob(shapeWeights);
  const bytes = Uint8Array.from(binary, (c) => c.charCodeAt(0));
  const view = new DataView(bytes.buffer);
  const read = (at: number, scale: number) =>
    Float32Array.from({ length: BUCKETS }, (_, k) => (view.getInt8(16 + at + k) * scale) / LEVELS);
  loaded = {
    person: read(0, view.getFloat32(0, true)),
    place: read(BUCKETS, view.getFloat32(4, true)),
    bias: [view.getFloat32(8, true), view.getFloat32(12, true)],
  };
  return loaded;
}

/** Log odds that a word is (part of) a person's name, a place's, rather than an ordinary word. */
export interface NameOdds {
  person: number;
  place: number;
}

/** What the letters of a word without its endings say. */
export function shapeOf(stem: string): NameOdds {
  const { person, place, bias } = model();
  let [a, b] = bias;
  eachGram(stem, (bucket) => {
    a += person[bucket]!;
    b += place[bucket]!;
  });
  return { person: a, place: b };
}

/** Size of the filter of ordinary words. */
export const FILTER_BITS = 1 << 17;
const FILTER_HASHES = 6;

/** The bits of a word in the filter of ordinary words; `use` is called for each. */
export function eachFilterBit(stem: string, use: (bit: number) => void): void {
  let [a, b] = [SEED, PRIME];
  for (let i = 0; i < stem.length; i++) {
    a = Math.imul(a ^ stem.charCodeAt(i), PRIME);
    b = Math.imul(b ^ stem.charCodeAt(i), 0x85ebca6b);
    b ^= b >>> 13;
  }
  for (let k = 0; k < FILTER_HASHES; k++) use((a + Math.imul(k, b | 1)) & (FILTER_BITS - 1));
}

let filter: Uint8Array | null = null;

/** Whether a word without its endings is an ordinary one, met in running text outside of names. */
export function isOrdinary(stem: string): boolean {
  filter ??= Uint8Array.from(atob(ordinaryWords), (c) => c.charCodeAt(0));
  let all = true;
  eachFilterBit(stem, (bit) => {
    if (!(filter![bit >> 3]! & (1 << (bit & 7)))) all = false;
  });
  return all;
}
