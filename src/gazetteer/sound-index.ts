import { soundDistance, weightOf } from './closeness.js';
import { CLASS } from './phonemes.js';

/** Names by how they sound: each name is a number, and may have several sounds. */
export interface SoundIndex {
  /** Names that sound like `sounds` at least as closely as `least` (0 to 1): name number → closeness. */
  like(sounds: string, least: number): Map<number, number>;
}

const BUCKETS = 1 << 18;
const LONGEST = 12; // classes of a key; longer names share their beginning
const SHORT = 2; // a key this short is so common that it is looked up only as it is
const EXCHANGED = 40; // by so much weights may differ though sounds do not
const skeleton = new Uint8Array(LONGEST);

/** Puts the consonant classes of a string's part into `skeleton`, neighbours of a class as one; returns how many. */
function fillSkeleton(text: string, start: number, end: number): number {
  let n = 0;
  let before = 0;
  for (let i = start; i < end && n < LONGEST; i++) {
    const c = CLASS[text.charCodeAt(i)]!;
    if (c !== 0 && c !== before) skeleton[n++] = c;
    before = c;
  }
  return n;
}

/** Hash of the skeleton without its class at `without` (-1: with all). */
function hash(n: number, without: number): number {
  let h = 7;
  for (let i = 0; i < n; i++) if (i !== without) h = Math.imul(h, 31) + skeleton[i]! * 2654435;
  return (h ^ (h >>> 15)) & (BUCKETS - 1);
}

/**
 * Indexes the parts of `text` from `starts[i]` to `ends[i]`, sounds of the name `names[i]`. A name is filed under its
 * consonants and under all but one of them, and looked for likewise, so that names meet which differ in one consonant.
 */
export function indexSounds(
  text: string,
  starts: Uint32Array,
  ends: Uint32Array,
  names: Uint32Array,
): SoundIndex {
  const size = starts.length;
  const firsts = new Uint32Array(BUCKETS + 1);
  const eachKey = (i: number, put: (bucket: number) => void) => {
    const n = fillSkeleton(text, starts[i]!, ends[i]!);
    put(hash(n, -1));
    if (n > SHORT) for (let k = 0; k < n; k++) put(hash(n, k));
  };
  for (let i = 0; i < size; i++) eachKey(i, (bucket) => void firsts[bucket + 1]!++);
  for (let b = 0; b < BUCKETS; b++) firsts[b + 1]! += firsts[b]!;
  const filled = firsts.slice();
  const members = new Uint32Array(firsts[BUCKETS]!);
  for (let i = 0; i < size; i++) eachKey(i, (bucket) => void (members[filled[bucket]!++] = i));

  const weights = Uint16Array.from(starts, (start, i) => weightOf(text, start, ends[i]!));
  const seen = new Uint32Array(size);
  let round = 0;
  return {
    like(sounds, least) {
      const found = new Map<number, number>();
      const weight = weightOf(sounds);
      round++;
      const look = (bucket: number) => {
        for (let m = firsts[bucket]!; m < firsts[bucket + 1]!; m++) {
          const i = members[m]!;
          if (seen[i] === round) continue;
          seen[i] = round;
          const whole = Math.max(weight, weights[i]!);
          const limit = Math.floor((1 - least) * whole);
          if (Math.abs(weight - weights[i]!) > limit + EXCHANGED) continue;
          const distance = soundDistance(sounds, text, limit, starts[i]!, ends[i]!);
          if (distance > limit) continue;
          const close = 1 - distance / whole;
          if (close > (found.get(names[i]!) ?? 0)) found.set(names[i]!, close);
        }
      };
      const n = fillSkeleton(sounds, 0, sounds.length);
      const buckets = [hash(n, -1)];
      if (n > SHORT) for (let k = 0; k < n; k++) buckets.push(hash(n, k));
      for (const bucket of buckets) look(bucket);
      return found;
    },
  };
}
