/**
 * The alphabet that every script is written in before names are compared: a letter a sound.
 *
 *     p b f v t d k g x c j z Z s S r l m n N h w y     consonants: x as in loch, c church, j judge, Z azure, S ship, N sing
 *     a e i o u E O U @                                 vowels: E cat, O König, U über, @ the vowel that Indic scripts leave unwritten
 *
 * A name's sounds are one string in it, its words run together: নিউ ইয়র্ক and নিউইয়র্ক are one name.
 */
const CONSONANTS = 'pbfvtdkgxcjzZsSrlmnNhwy';
const VOWELS = 'aeiouEOU@';
const SIZE = 128;

// Costs in hundredths of the cost of taking a plain consonant for an unrelated one.
const FAR = 100;
const OTHER_VOWEL = 40;
const MIXED = 120; // a vowel for a consonant: worse than leaving both out would be misleading, so a little less than that

/** Sounds that scripts, languages and hearers exchange, with what the exchange costs. */
const NEAR: readonly (readonly [pairs: string, cost: number])[] = [
  // one letter in Bengali, or one sound with two spellings
  ['jz bv sS', 8],
  ['vw jZ zZ kx nN', 18],
  ['pf xh gh', 25],
  ['fv zs cS jy bw', 35],
  ['td kg cj mn Zs ZS dr pb', 45], // dr: ড়
  ['ts ct dj gj cs Ng dz kc', 55],
  ['rl xg Nm ks tS xS', 65],
  // vowels
  ['@o @a aE eE iU uU', 8],
  ['@e ei ou oO eO @E yi ye wu wo', 15],
  ['ae ao @u @i uO aO iE oE', 25],
  ['eU yE wa', 30],
];

/** What it costs where one of two names lacks a sound. */
const LACKING: readonly (readonly [sounds: string, cost: number])[] = [
  ['@', 6],
  ['y', 15],
  ['h', 25],
  ['w', 28],
  ['e', 25],
  ['i', 30],
  ['aouEOU', 34],
  ['N', 75],
  ['r', 75],
];

const code = (sound: string) => sound.charCodeAt(0);

function exchanges(): Uint8Array {
  const costs = new Uint8Array(SIZE * SIZE).fill(FAR);
  const put = (a: string, b: string, cost: number) => {
    costs[code(a) * SIZE + code(b)] = cost;
    costs[code(b) * SIZE + code(a)] = cost;
  };
  for (const a of CONSONANTS) for (const b of VOWELS) put(a, b, MIXED);
  for (const a of VOWELS) for (const b of VOWELS) put(a, b, OTHER_VOWEL);
  for (const sound of CONSONANTS + VOWELS) put(sound, sound, 0);
  for (const [pairs, cost] of NEAR) for (const pair of pairs.split(' ')) put(pair[0]!, pair[1]!, cost);
  return costs;
}

function lackings(): Uint8Array {
  const costs = new Uint8Array(SIZE).fill(90);
  for (const [sounds, cost] of LACKING) for (const sound of sounds) costs[code(sound)] = cost;
  return costs;
}

/** `EXCHANGE[a * 128 + b]`: the cost of one sound standing for another, by their character codes. */
export const EXCHANGE: Uint8Array = exchanges();
/** `LACK[a]`: the cost of a sound standing for nothing. */
export const LACK: Uint8Array = lackings();

/** Consonants that stand for one another in the key of a name; h, w, y and the vowels come and go, so they are not in it. */
const CLASSES = ['pf', 'bv', 't', 'd', 'kx', 'g', 'c', 'jzZ', 'sS', 'r', 'l', 'm', 'nN'] as const;

/** `CLASS[sound]`: 1 to 13 by character code; 0 for sounds that are not in a key. */
export const CLASS: Uint8Array = (() => {
  const classes = new Uint8Array(SIZE);
  CLASSES.forEach((sounds, i) => {
    for (const sound of sounds) classes[code(sound)] = i + 1;
  });
  return classes;
})();
export const CLASS_LETTERS = ' PBTDKGCJSRLMN';
