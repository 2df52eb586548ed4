import { TAGS } from './features.js';
import { weights } from './weights.js';

/** A linear model: weights of features (by hash) and of pairs of tags. */
export interface Model {
  /** The row of a feature's weights, or -1. */
  row(hash: number): number;
  /** `TAGS.length` weights a row of `ROW` places: of sentences that stand alone, and of reports. */
  sentence: Float32Array;
  report: Float32Array;
  /** From tag to tag. */
  steps: Float32Array;
}

const N = TAGS.length;
/** Places of one row of weights: a power of two, so that no row lies across two lines of the processor's cache. */
export const ROW = 8;
const LEVELS = 127;
const EMPTY = 0;
const FILTER = 18; // bits of a hash

/**
 * Unpacks weights: base64 of a header (rows as 32 bits; two largest weights and the steps as floats), then per row the
 * gap to the hash before (seven bits a byte, lowest first) and for each tag a signed byte of general weight and one of what
 * reports add to it. Written by `tools/train-names-bn.mjs`.
 */
export function unpack(packed: string): Model {
  const binary = atob(packed);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
  const view = new DataView(bytes.buffer);
  const rows = view.getUint32(0, true);
  const [scale, own] = [view.getFloat32(4, true) / LEVELS, view.getFloat32(8, true) / LEVELS];
  const steps = Float32Array.from({ length: N * N }, (_, k) => view.getFloat32(12 + 4 * k, true));
  let size = 1024;
  while (size < rows * 2) size *= 2;
  const mask = size - 1;
  const table = new Int32Array(size * 2); // a hash, and behind it its row
  const filter = new Uint32Array(1 << (FILTER - 5)); // small enough for the nearest cache: most hashes have no row
  const sentence = new Float32Array(rows * ROW);
  const report = new Float32Array(rows * ROW);
  const packedAt = new Int32Array(rows); // where a row's weights are still packed; 0 once they are not
  let at = 12 + 4 * N * N;
  let hash = 0;
  for (let r = 0; r < rows; r++) {
    let place = 1;
    for (;;) {
      const byte = bytes[at++]!;
      hash += (byte & 127) * place;
      place *= 128;
      if (byte < 128) break;
    }
    const key = hash | 0;
    let slot = key & mask;
    while (table[slot * 2] !== EMPTY) slot = (slot + 1) & mask;
    table[slot * 2] = key;
    table[slot * 2 + 1] = r;
    filter[key >>> (37 - FILTER)]! |= 1 << ((key >>> (32 - FILTER)) & 31);
    packedAt[r] = at;
    at += 2 * N;
  }
  /** One report meets few of the rows: they are unpacked as they are met, so that a program starts sooner. */
  const unpackRow = (r: number) => {
    const from = packedAt[r]!;
    for (let t = 0; t < N; t++) {
      const general = view.getInt8(from + 2 * t) * scale;
      sentence[r * ROW + t] = general;
      report[r * ROW + t] = general + view.getInt8(from + 2 * t + 1) * own;
    }
    packedAt[r] = 0;
  };
  const row = (wanted: number): number => {
    if (!((filter[wanted >>> (37 - FILTER)]! >>> ((wanted >>> (32 - FILTER)) & 31)) & 1)) return -1;
    for (let slot = wanted & mask; ; slot = (slot + 1) & mask) {
      const key = table[slot * 2]!;
      if (key === EMPTY) return -1;
      if (key !== wanted) continue;
      const r = table[slot * 2 + 1]!;
      if (packedAt[r] !== 0) unpackRow(r);
      return r;
    }
  };
  return { row, sentence, report, steps };
}

let loaded: Model | null = null;

/** The model that ships with the pack, unpacked on first use. */
export function model(): Model {
  return (loaded ??= unpack(weights));
}
