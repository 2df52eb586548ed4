import { TAGS } from './features.js';
import { weights } from './weights.js';

/** A linear model: weights of features (by hash) and of pairs of tags. */
export interface Model {
  /** The row of a feature's weights, or -1. */
  row(hash: number): number;
  /** `TAGS.length` weights a row. */
  values: Float32Array;
  /** From tag to tag. */
  steps: Float32Array;
}

const N = TAGS.length;
const EMPTY = 0;

/**
 * Unpacks weights: base64 of a header (rows as 32 bits, scale as a float), the steps as floats, then per row 4 bytes of
 * hash and a signed byte a tag. Written by `tools/train-names-bn.mjs`.
 */
export function unpack(packed: string): Model {
  const binary = atob(packed);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
  const view = new DataView(bytes.buffer);
  const rows = view.getUint32(0, true);
  const scale = view.getFloat32(4, true);
  const steps = new Float32Array(N * N);
  for (let k = 0; k < steps.length; k++) steps[k] = view.getFloat32(8 + 4 * k, true);
  const from = 8 + 4 * steps.length;
  let size = 1024;
  while (size < rows * 2) size *= 2;
  const mask = size - 1;
  const keys = new Int32Array(size);
  const places = new Int32Array(size);
  const values = new Float32Array(rows * N);
  for (let r = 0; r < rows; r++) {
    const at = from + r * (4 + N);
    const hash = view.getInt32(at, true);
    let slot = hash & mask;
    while (keys[slot] !== EMPTY) slot = (slot + 1) & mask;
    keys[slot] = hash;
    places[slot] = r;
    for (let t = 0; t < N; t++) values[r * N + t] = view.getInt8(at + 4 + t) * scale;
  }
  const row = (hash: number): number => {
    for (let slot = hash & mask; keys[slot] !== EMPTY; slot = (slot + 1) & mask)
      if (keys[slot] === hash) return places[slot]!;
    return -1;
  };
  return { row, values, steps };
}

let loaded: Model | null = null;

/** The model that ships with the pack, unpacked on first use. */
export function model(): Model {
  return (loaded ??= unpack(weights));
}
