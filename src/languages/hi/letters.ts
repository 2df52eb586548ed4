const DEVANAGARI = 0x0900;
const BENGALI = 0x0980;
const VIRAMA = '\u094d';

/** Letters that Bengali has no counterpart for, or writes otherwise. */
const otherwise: Readonly<Record<string, string>> = {
  व: 'ভ',
  ळ: 'ল',
  ऑ: 'অ',
  'ॉ': '',
  ऍ: 'অ্যা',
  'ॅ': '্যা',
  ऎ: 'এ',
  'ॆ': 'ে',
  ऒ: 'ও',
  'ॊ': 'ো',
};
/** The nasal that a dot above stands for, by the letter after it: अंसारी, खंडन, मुंबई. */
const nasals: readonly (readonly [before: string, nasal: string])[] = [
  ['कखगघ', 'ঙ্'],
  ['चछजझ', 'ঞ্'],
  ['टठडढ', 'ণ্'],
  ['तथदधनसज', 'ন্'],
  ['पफबभम', 'ম্'],
];

const nasalBefore = (next: string): string =>
  next === '' ? 'ং' : (nasals.find(([letters]) => letters.includes(next))?.[1] ?? 'ং');

/**
 * A folded Devanagari word in Bengali letters. Both scripts come from one and keep its order, so that most letters have
 * their counterpart at the same place in Unicode's table; a name that Hindi and Bengali say alike is then spelt alike, and
 * found in the gazetteer: পুতিন for पुतिन. A word of another script comes back as it is.
 */
export function inBengaliLetters(word: string): string {
  let written = '';
  for (let i = 0; i < word.length; i++) {
    const letter = word[i]!;
    const unit = letter.charCodeAt(0);
    const next = word[i + 1] ?? '';
    if (letter === 'ं') written += nasalBefore(next);
    else if (letter === 'य' && i > 0 && word[i - 1] !== VIRAMA) written += 'য়';
    else if (otherwise[letter] !== undefined) written += otherwise[letter];
    else if (unit > DEVANAGARI && unit < DEVANAGARI + 0x66)
      written += String.fromCharCode(unit - DEVANAGARI + BENGALI);
    else written += letter;
  }
  return written.normalize('NFC');
}
