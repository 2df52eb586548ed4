import { fold } from '../text/fold.js';
import { CLASS, CLASS_LETTERS } from './phonemes.js';
import { bengaliSounds } from './sounds-bengali.js';
import { latinSounds } from './sounds-latin.js';
import { familiesOf, type SpellingFamily } from './spelling-families.js';

/** How one script is heard. A script more is one row more: its letters, and a function from a folded word to sounds. */
interface ScriptSounds {
  letters: RegExp;
  sounds(word: string, family: SpellingFamily): string;
}

const SCRIPTS: readonly ScriptSounds[] = [
  { letters: /^[\u0980-\u09ff]/, sounds: bengaliSounds },
  { letters: /^\p{Script=Latin}/u, sounds: latinSounds },
];

const WORDS = /[\p{L}\p{M}]+/gu;
const LONGEST = 96; // code units of a name that are listened to
/** Abbreviations that names are filed under in one script and written out in the other. */
const WRITTEN_OUT = new Map([
  ['st', 'saint'],
  ['ste', 'saint'],
  ['mt', 'mount'],
  ['ft', 'fort'],
]);

const remember = (sounds: string) =>
  sounds.replace(/([^aeiou@])\1+/g, '$1').replace(/(?<!@)@+(?=[aeiouEOU])/g, '');

function soundsBy(words: readonly string[], family: SpellingFamily): string {
  let sounds = '';
  for (const word of words)
    sounds +=
      SCRIPTS.find(({ letters }) => letters.test(word))?.sounds(WRITTEN_OUT.get(word) ?? word, family) ?? '';
  return remember(sounds);
}

/** The words of a name as they are compared. */
export const wordsOf = (name: string): string[] =>
  fold(name.slice(0, LONGEST)).replace(/['-]/g, '').match(WORDS) ?? [];

/**
 * How a name may sound, in the alphabet of `phonemes.ts`: as English and romanised names are spelled, and as its country
 * spells, where that differs. Empty for names in scripts without a table.
 *
 * @example soundsOf('দোব্রোপিলিয়া') // ['dobropiliya']
 */
export function soundsOf(name: string, country: string | null = null): string[] {
  const words = wordsOf(name);
  const families = words.some((w) => SCRIPTS[1]!.letters.test(w)) ? familiesOf(country) : familiesOf(null);
  return [...new Set(families.map((family) => soundsBy(words, family)))].filter(Boolean);
}

/** The consonant classes of sounds: what all spellings of a name have in common, give or take one. */
export function skeletonOf(sounds: string): string {
  let skeleton = '';
  let last = 0;
  for (let i = 0; i < sounds.length; i++) {
    const c = CLASS[sounds.charCodeAt(i)]!;
    if (c !== 0 && (c !== last || CLASS[sounds.charCodeAt(i - 1)] === 0)) skeleton += CLASS_LETTERS[c];
    last = c || last;
  }
  return skeleton;
}
