import { soundDistance, weightOf } from './closeness.js';
import { CLASS } from './phonemes.js';

/** Names by how they sound: each name is a number, and may have several sounds. */
export interface SoundIndex {
  /** Names that sound like `sounds` at least as closely as `least` (0 to 1): name number → closeness. */
  like(sounds: string, least: number): Map<number, number>;
}

const LONGEST = 12; // classes of a skeleton; longer names share their beginning
const SHORT = 2; // consonants of a skeleton that must be met as it is
const EXCHANGED = 40; // by so much weights may differ though sounds do not
const TOLD = 100; // what a name must weigh before any difference is forgiven:
const LENIENCE = 0.4; // short names differ by little, and mean another

const asked = new Uint8Array(LONGEST);

/** Puts the consonant classes of a string's part into `skeletons`, neighbours of a class as one; returns how many. */
function fillSkeleton(skeletons: Uint8Array, at: number, text: string, start: number, end: number): number {
  let n = 0;
  let before = 0;
  for (let i = start; i < end && n < LONGEST; i++) {
    const c = CLASS[text.charCodeAt(i)]!;
    if (c !== 0 && c !== before) skeletons[at + n++] = c;
    before = c;
  }
  return n;
}

/** Which classes a skeleton has, a bit each, and those it has twice, another bit each. */
function classesOf(skeletons: Uint8Array, at: number, n: number): number {
  let classes = 0;
  for (let i = 0; i < n; i++) {
    const bit = 1 << skeletons[at + i]!;
    classes |= classes & bit ? bit << 14 : bit;
  }
  return classes;
}

/**
 * Whether `asked`, of `n` classes, and the `m` classes at `at` are the same, or become so when one class at most is left
 * out of each.
 */
function meet(n: number, skeletons: Uint8Array, at: number, m: number): boolean {
  if (n - m > 1 || m - n > 1) return false;
  const shorter = Math.min(n, m);
  let from = 0;
  while (from < shorter && asked[from] === skeletons[at + from]) from++;
  if (n === m && from === n) return true;
  if (Math.max(n, m) <= SHORT) return false;
  let [a, b] = [n, m]; // what differs lies between `from` and these
  while (a > from && b > from && asked[a - 1] === skeletons[at + b - 1]) {
    a--;
    b--;
  }
  if (n !== m) return Math.max(a, b) - from === 1;
  let [left, right] = [from, from];
  while (left + 1 < a && asked[left + 1] === skeletons[at + left]) left++;
  while (right + 1 < a && asked[right] === skeletons[at + right + 1]) right++;
  return left + 1 >= a || right + 1 >= a;
}

const [TAB, NEWLINE] = [9, 10];

/**
 * Indexes names by their sounds: a name a line, its sounds parted by tabs. Names meet that differ in one consonant. They
 * are filed by which consonants they have: to file them under every key that they could be met by would take longer than
 * a report's few questions do.
 */
export function indexSounds(text: string): SoundIndex {
  let size = 1;
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) <= NEWLINE) size++;
  const starts = new Uint32Array(size);
  const ends = new Uint32Array(size);
  const names = new Uint32Array(size);
  /** The last name of those with the same classes, and for each the one before it. */
  const lastOf = new Map<number, number>();
  const before = new Int32Array(size);
  const skeletons = new Uint8Array(size * LONGEST);
  const lengths = new Uint8Array(size);
  const weights = new Uint16Array(size);
  let start = 0;
  let name = 0;
  for (let i = 0; i < size; i++) {
    let end = start;
    while (end < text.length && text.charCodeAt(end) > NEWLINE) end++;
    starts[i] = start;
    ends[i] = end;
    names[i] = name;
    if (text.charCodeAt(end) !== TAB) name++;
    if (end > start) {
      const n = fillSkeleton(skeletons, i * LONGEST, text, start, end);
      const classes = classesOf(skeletons, i * LONGEST, n);
      lengths[i] = n;
      before[i] = lastOf.get(classes) ?? -1;
      lastOf.set(classes, i);
      weights[i] = weightOf(text, start, end);
    }
    start = end + 1;
  }
  const groups = Int32Array.from(lastOf.keys());
  const lasts = Int32Array.from(lastOf.values());
  return {
    like(sounds, least) {
      const found = new Map<number, number>();
      const weight = weightOf(sounds);
      const n = fillSkeleton(asked, 0, sounds, 0, sounds.length);
      const own = classesOf(asked, 0, n);
      const look = (i: number) => {
        if (!meet(n, skeletons, i * LONGEST, lengths[i]!)) return;
        const whole = Math.max(weight, weights[i]!);
        const limit = Math.floor(Math.min((1 - least) * whole, (whole - TOLD) * LENIENCE));
        if (Math.abs(weight - weights[i]!) > limit + EXCHANGED) return;
        const distance = soundDistance(sounds, text, limit, starts[i]!, ends[i]!);
        if (distance > limit) return;
        const close = 1 - distance / whole;
        if (close > (found.get(names[i]!) ?? 0)) found.set(names[i]!, close);
      };
      for (let g = 0; g < groups.length; g++) {
        const lacking = own & ~groups[g]!;
        const further = groups[g]! & ~own;
        if ((lacking & (lacking - 1)) !== 0 || (further & (further - 1)) !== 0) continue; // more than one bit
        for (let i = lasts[g]!; i >= 0; i = before[i]!) look(i);
      }
      return found;
    },
  };
}
