import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Digest } from './digest.js';

const BRACE = 0x7b; // what an older Readout has kept is plain JSON
const LEVEL = 4; // more takes longer and saves little

/** A digest's JSON as it is kept: names of fields come again and again in it. */
export const pack = (json: string): Buffer => deflateRawSync(json, { level: LEVEL });

export const unpack = (packed: Uint8Array): Digest =>
  JSON.parse((packed[0] === BRACE ? Buffer.from(packed) : inflateRawSync(packed)).toString('utf8'));
