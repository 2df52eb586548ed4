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
  let a = n; // what differs lies between `from` and these
  let b = m;
  while (a > from && b > from && asked[a - 1] === skeletons[at + b - 1]) {
    a--;
    b--;
  }
  if (n !== m) return Math.max(a, b) - from === 1;
  let left = from;
  let right = from;
  while (left + 1 < a && asked[left + 1] === skeletons[at + left]) left++;
  while (right + 1 < a && asked[right] === skeletons[at + right + 1]) right++;
  return left + 1 >= a || right + 1 >= a;
}

/**
 * Files names by which consonants their sounds have: a line for all with the same, which begins with them (a number in base
 * 36), then each sound and its name's number, parted by tabs. `text` has a name a line, its sounds parted by tabs;
 * a name's number is its line's, or what `numberOf` says of that. Names meet that differ in one consonant; to file them
 * under every key that they could be met by would take longer than a report's few questions do.
 */
export function fileSounds(text: string, numberOf: (line: number) => number = (line) => line): string {
  const files = new Map<number, string>();
  const skeleton = new Uint8Array(LONGEST);
  text.split('\n').forEach((line, at) => {
    const name = numberOf(at).toString(36);
    for (const sounds of line.split('\t')) {
      if (!sounds) continue;
      const n = fillSkeleton(skeleton, 0, sounds, 0, sounds.length);
      const classes = classesOf(skeleton, 0, n);
      files.set(classes, `${files.get(classes) ?? classes.toString(36)}\t${sounds}\t${name}`);
    }
  });
  return [...files.values()].join('\n');
}

/** The names whose sounds have the same consonants, with what is worked out where they are first looked through. */
interface Group {
  sounds: string[];
  names: number[];
  skeletons: Uint8Array;
  lengths: Uint8Array;
  weights: Uint16Array;
}

function openGroup(line: string): Group {
  const cells = line.split('\t');
  const size = (cells.length - 1) / 2;
  const group: Group = {
    sounds: [],
    names: [],
    skeletons: new Uint8Array(size * LONGEST),
    lengths: new Uint8Array(size),
    weights: new Uint16Array(size),
  };
  for (let i = 0; i < size; i++) {
    const sounds = cells[2 * i + 1]!;
    group.sounds.push(sounds);
    group.names.push(Number.parseInt(cells[2 * i + 2]!, 36));
    group.lengths[i] = fillSkeleton(group.skeletons, i * LONGEST, sounds, 0, sounds.length);
    group.weights[i] = weightOf(sounds);
  }
  return group;
}

/** Notes the name of a group's sounds at `i` if it sounds like `sounds`, which weighs `weight`. */
function compare(
  sounds: string,
  weight: number,
  group: Group,
  i: number,
  least: number,
  found: Map<number, number>,
): void {
  const own = group.weights[i]!;
  const whole = Math.max(weight, own);
  const limit = Math.floor(Math.min((1 - least) * whole, (whole - TOLD) * LENIENCE));
  if (Math.abs(weight - own) > limit + EXCHANGED) return;
  const distance = soundDistance(sounds, group.sounds[i]!, limit);
  if (distance > limit) return;
  const close = 1 - distance / whole;
  const name = group.names[i]!;
  if (close > (found.get(name) ?? 0)) found.set(name, close);
}

const [TAB, NEWLINE] = ['\t', '\n'];

/** Opens an index that `fileSounds` has made: nothing but where its lines begin is read before it is asked for. */
export function openSounds(filed: string): SoundIndex {
  const begins: number[] = [];
  const classes: number[] = [];
  for (let at = 0; at < filed.length; ) {
    begins.push(at);
    classes.push(Number.parseInt(filed.slice(at, filed.indexOf(TAB, at)), 36));
    const end = filed.indexOf(NEWLINE, at);
    at = end < 0 ? filed.length : end + 1;
  }
  begins.push(filed.length + 1);
  const groups: (Group | undefined)[] = new Array(classes.length).fill(undefined);
  return {
    like(sounds, least) {
      const found = new Map<number, number>();
      const weight = weightOf(sounds);
      const n = fillSkeleton(asked, 0, sounds, 0, sounds.length);
      const own = classesOf(asked, 0, n);
      for (let g = 0; g < classes.length; g++) {
        const lacking = own & ~classes[g]!;
        const further = classes[g]! & ~own;
        if ((lacking & (lacking - 1)) !== 0 || (further & (further - 1)) !== 0) continue; // more than one bit
        const group = (groups[g] ??= openGroup(filed.slice(begins[g], begins[g + 1]! - 1)));
        for (let i = 0; i < group.names.length; i++)
          if (meet(n, group.skeletons, i * LONGEST, group.lengths[i]!))
            compare(sounds, weight, group, i, least, found);
      }
      return found;
    },
  };
}
