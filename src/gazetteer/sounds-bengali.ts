/** Bengali consonants with their sound; aspirates as their plain sisters, except where Latin spellings keep them apart. */
const CONSONANTS: Record<string, string> = {
  ক: 'k',
  খ: 'x',
  গ: 'g',
  ঘ: 'g',
  ঙ: 'N',
  চ: 'c',
  ছ: 'c',
  জ: 'j',
  ঝ: 'j',
  ঞ: 'n',
  ট: 't',
  ঠ: 't',
  ড: 'd',
  ঢ: 'd',
  ণ: 'n',
  ত: 't',
  থ: 't',
  দ: 'd',
  ধ: 'd',
  ন: 'n',
  প: 'p',
  ফ: 'f',
  ব: 'b',
  ভ: 'v',
  ম: 'm',
  য: 'j',
  র: 'r',
  ল: 'l',
  শ: 'S',
  ষ: 'S',
  স: 's',
  হ: 'h',
  ৰ: 'r',
  ৱ: 'w', // Assamese
};
const SIGNS: Record<string, string> = {
  'া': 'a',
  'ি': 'i',
  'ী': 'i',
  'ু': 'u',
  'ূ': 'u',
  'ৃ': 'ri',
  'ে': 'e',
  'ৈ': 'oi',
  'ো': 'o',
  'ৌ': 'ou',
};
const VOWELS: Record<string, string> = {
  অ: 'o',
  আ: 'a',
  ই: 'i',
  ঈ: 'i',
  উ: 'u',
  ঊ: 'u',
  ঋ: 'ri',
  এ: 'e',
  ঐ: 'oi',
  ও: 'o',
  ঔ: 'ou',
};
const HASANTA = '্';
const NUKTA = '়';

/** The sounds of a folded Bengali word. The inherent vowel is `@`, and silent at the word's end. */
export function bengaliSounds(word: string): string {
  let sounds = '';
  for (let i = 0; i < word.length; i++) {
    const letter = word[i]!;
    const next = word[i + 1];
    if (letter === 'ং') sounds += 'N';
    else if (letter === 'ৎ') sounds += 't';
    else if (VOWELS[letter] !== undefined) {
      // অ্যা, এ্যা
      if (next === HASANTA && word[i + 2] === 'য' && word[i + 3] === 'া') {
        sounds += 'E';
        i += 3;
      } else if (letter === 'ও' && next === 'য' && word[i + 2] === NUKTA && SIGNS[word[i + 3] ?? '']) {
        sounds += 'w'; // ওয়াশিংটন
        i += 2;
        sounds += SIGNS[word[++i]!]!;
      } else sounds += VOWELS[letter];
    } else if (CONSONANTS[letter] !== undefined) {
      const dotted = next === NUKTA;
      if (dotted) i++;
      let sound = CONSONANTS[letter]!;
      if (letter === 'য' && dotted) sound = /[ou]$/.test(sounds) && SIGNS[word[i + 1] ?? ''] ? 'w' : 'y';
      else if ((letter === 'ড' || letter === 'ঢ') && dotted) sound = 'r';
      const after = word[i - (dotted ? 1 : 0) - 1];
      if (after === HASANTA) {
        if (letter === 'য') {
          // ম্যান, but ন্যু
          if (word[i + 1] === 'া') {
            sounds += 'E';
            i++;
            continue;
          }
          sound = 'y';
        } else if (letter === 'ব' && !/[mrl]$/.test(sounds)) sound = 'w';
        else if (letter === 'গ' && sounds.endsWith('N')) sound = ''; // ঙ্গ: one sound with ং
      }
      sounds += sound;
      const follows = word[i + 1];
      if (follows === HASANTA) i += word[i + 2] === undefined ? 1 : 0;
      else if (follows !== undefined && SIGNS[follows]) {
        sounds += SIGNS[follows];
        i++;
      } else if (follows !== undefined && sound !== 'y') sounds += '@';
    }
  }
  return sounds;
}
