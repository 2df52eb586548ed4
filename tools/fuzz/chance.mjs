// Chance that can be had again: the same seed and number give the same bytes on every machine.

/** A source of chance for case `number` of `seed`. */
export function chanceOf(seed, number) {
  let state = (Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(number + 1, 0xc2b2ae35)) >>> 0;
  /** From 0 to below 1. */
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const below = (n) => Math.floor(next() * n);
  const pick = (list) => list[below(list.length)];
  return {
    below,
    pick,
    yes: (share) => next() < share,
    /** Small numbers mostly, large ones now and then. */
    count: (most) => Math.floor(most ** next()),
    some: (list, most) => Array.from({ length: below(most + 1) }, () => pick(list)),
  };
}

const NUMBERS = [
  '0',
  '-1',
  '65536',
  '4294967296',
  '9007199254740993',
  '1e999',
  '00000000000000000001',
  'NaN',
];

const CHANGES = [
  // a bit, a byte, a row of them
  (bytes, { below }) => {
    const out = Buffer.from(bytes);
    for (let i = 1 + below(8); i > 0; i--) out[below(out.length)] ^= 1 << below(8);
    return out;
  },
  (bytes, { below }) => {
    const out = Buffer.from(bytes);
    for (let i = 1 + below(4); i > 0; i--) out[below(out.length)] = below(256);
    return out;
  },
  (bytes, { below }) => {
    const at = below(bytes.length);
    return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + below(200))]);
  },
  (bytes, { below }) => bytes.subarray(0, below(bytes.length)),
  // the same again and again
  (bytes, { below, count }) => {
    const at = below(bytes.length);
    const piece = bytes.subarray(at, at + 1 + below(40));
    const times = count(3000);
    return Buffer.concat([bytes.subarray(0, at), ...new Array(times).fill(piece), bytes.subarray(at)]);
  },
  // something of the format, or a trick, in the midst
  (bytes, { below, pick, count }, words) => {
    const at = below(bytes.length);
    const piece = Buffer.from(pick(words));
    return Buffer.concat([bytes.subarray(0, at), ...new Array(count(600)).fill(piece), bytes.subarray(at)]);
  },
  // another number than the one that stands there
  (bytes, { pick, yes }) =>
    Buffer.from(
      bytes.toString('latin1').replace(/\d+/g, (n) => (yes(0.1) ? pick(NUMBERS) : n)),
      'latin1',
    ),
  // pieces in another order
  (bytes, { below }) => {
    const [a, b] = [below(bytes.length), below(bytes.length)].sort((x, y) => x - y);
    return Buffer.concat([bytes.subarray(b), bytes.subarray(a, b), bytes.subarray(0, a)]);
  },
];

/** Bytes changed in one to five ways; `words` are what the format is made of. */
export function changed(bytes, chance, words) {
  let out = bytes;
  for (let i = 1 + chance.below(5); i > 0 && out.length > 0; i--)
    out = chance.pick(CHANGES)(out, chance, words);
  return out;
}
