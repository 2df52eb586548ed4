import { EXCHANGE, LACK } from './phonemes.js';

const LONGEST = 48; // sounds of one name; what comes after tells nothing new
const rows = [new Int32Array(LONGEST + 1), new Int32Array(LONGEST + 1)] as const;
const AT_START = 1.5; // the first sound is heard and spelled best

/** What a string of sounds weighs: the cost of its lacking altogether, in hundredths of a consonant. */
export function weightOf(sounds: string, start = 0, end = sounds.length): number {
  let weight = 0;
  for (let i = start; i < end; i++) weight += LACK[sounds.charCodeAt(i)]!;
  return weight;
}

/**
 * The least cost of turning one string of sounds into the part of another from `start` to `end`, in hundredths of a
 * consonant; anything above `limit` comes out as `limit + 1`. Weighted Levenshtein distance, O(length²) of two names.
 */
export function soundDistance(a: string, b: string, limit: number, start = 0, end = b.length): number {
  const n = Math.min(a.length, LONGEST);
  const m = Math.min(end - start, LONGEST);
  let [last, row] = rows;
  last[0] = 0;
  for (let j = 1; j <= m; j++) last[j] = last[j - 1]! + LACK[b.charCodeAt(start + j - 1)]!;
  for (let i = 1; i <= n; i++) {
    const sound = a.charCodeAt(i - 1);
    const lack = LACK[sound]!;
    let least = (row[0] = last[0]! + lack);
    for (let j = 1; j <= m; j++) {
      const other = b.charCodeAt(start + j - 1);
      let cost = EXCHANGE[sound * 128 + other]!;
      if (i === 1 && j === 1) cost = Math.trunc(cost * AT_START);
      cost += last[j - 1]!;
      const without = last[j]! + lack;
      if (without < cost) cost = without;
      const with_ = row[j - 1]! + LACK[other]!;
      if (with_ < cost) cost = with_;
      row[j] = cost;
      if (cost < least) least = cost;
    }
    if (least > limit) return limit + 1;
    [last, row] = [row, last];
  }
  return Math.min(last[m]!, limit + 1);
}

/** How alike two strings of sounds are, from 0 to 1. */
export function closeness(a: string, b: string): number {
  const weight = Math.max(weightOf(a), weightOf(b));
  return weight === 0 ? 0 : Math.max(0, 1 - soundDistance(a, b, weight) / weight);
}
