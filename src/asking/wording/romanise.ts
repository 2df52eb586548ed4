const consonants: Readonly<Record<string, string>> = {
  ক: 'k',
  খ: 'kh',
  গ: 'g',
  ঘ: 'gh',
  ঙ: 'ng',
  চ: 'ch',
  ছ: 'chh',
  জ: 'j',
  ঝ: 'jh',
  ঞ: 'n',
  ট: 't',
  ঠ: 'th',
  ড: 'd',
  ঢ: 'dh',
  ণ: 'n',
  ত: 't',
  থ: 'th',
  দ: 'd',
  ধ: 'dh',
  ন: 'n',
  প: 'p',
  ফ: 'f',
  ব: 'b',
  ভ: 'bh',
  ম: 'm',
  য: 'j',
  র: 'r',
  ল: 'l',
  শ: 'sh',
  ষ: 'sh',
  স: 's',
  হ: 'h',
};
const signs: Readonly<Record<string, string>> = {
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
const vowels: Readonly<Record<string, string>> = {
  অ: 'a',
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
const others: Readonly<Record<string, string>> = { 'ং': 'ng', ৎ: 't', 'ঃ': '', 'ঁ': '' };

const HASANTA = '\u09cd';
const NUKTA = '\u09bc';
/** Letters that are written otherwise than their parts. */
const clusters: readonly (readonly [RegExp, string])[] = [
  [/অ্যা|এ্যা/gu, 'আ'],
  [/ক্ষ/gu, 'ক্খ'],
  [/জ্ঞ/gu, 'গ্য'],
  [/ঙ্গ/gu, 'ঙ'],
  [/ভ(?![\u0980-\u09ff])|^ভ(?=্)|(?<= )ভ(?=্)/gu, 'ভ়'],
  // loans end in two consonants: হাইকোর্ট
  [/(?<=র্[কটডপমলনসজচতগ]|[নসলকফপ]্ট|[নল]্ড|ন্স|ক্স|ম্প)(?![\u0980-\u09ff])/gu, '্'],
  [/গঞ্জ(?![\u0980-\u09ff])/gu, 'গন্জ্'],
  [/ড়|ঢ়/gu, 'র'],
];

/** A sound of a word: consonants before, and the vowel behind them; `open` where Bengali writes none. */
interface Syllable {
  consonants: string;
  vowel: string;
  open: boolean;
  cluster: boolean;
}

function syllablesOf(word: string): Syllable[] {
  const syllables: Syllable[] = [];
  const letters = [...word];
  for (let i = 0; i < letters.length; i++) {
    const letter = letters[i]!;
    if (vowels[letter] !== undefined) {
      syllables.push({ consonants: '', vowel: vowels[letter], open: false, cluster: false });
      continue;
    }
    if (others[letter] !== undefined) {
      syllables.push({ consonants: others[letter], vowel: '', open: false, cluster: false });
      continue;
    }
    let sound = '';
    let count = 0;
    for (let at = i; ; at += 2) {
      const c = letters[at]!;
      let heard = consonants[c] ?? c;
      let step = at;
      if (letters[step + 1] === NUKTA) {
        step++;
        heard =
          c === 'য'
            ? syllables.at(-1)?.vowel === 'o'
              ? 'w'
              : 'y'
            : c === 'জ'
              ? 'z'
              : c === 'ভ'
                ? 'v'
                : heard;
      } else if (count > 0 && c === 'য') heard = 'y';
      else if (count > 0 && c === 'ব' && !/[mdgbl]$/.test(sound)) heard = 'w';
      sound += heard;
      count++;
      i = step;
      if (letters[step + 1] !== HASANTA || letters[step + 2] === undefined) break;
      at = step;
    }
    if (letters[i + 1] === HASANTA) {
      i++;
      syllables.push({ consonants: sound, vowel: '', open: false, cluster: false });
      continue;
    }
    const sign = signs[letters[i + 1] ?? ''];
    if (sign !== undefined) i++;
    syllables.push({ consonants: sound, vowel: sign ?? 'a', open: sign === undefined, cluster: count > 1 });
  }
  return syllables;
}

/** Takes away the vowels that are not heard: at the end, and between a vowel and another syllable. */
function heard(syllables: readonly Syllable[]): string {
  return syllables
    .map(({ consonants: sound, vowel, open, cluster }, i) => {
      const before = syllables[i - 1];
      const after = syllables[i + 1];
      const silent =
        open &&
        !cluster &&
        (after
          ? i > 0 &&
            before?.vowel !== '' &&
            (!after.open || syllables[i + 2]?.vowel === '') &&
            after.vowel !== '' &&
            after.consonants !== ''
          : syllables.length > 1);
      return sound + (silent ? '' : vowel);
    })
    .join('');
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/**
 * A Bengali name in Latin letters, as English-language papers of Bengal write names.
 *
 * @example romanise('নাসরিন আক্তার') // 'Nasrin Aktar'
 */
export function romanise(name: string): string {
  let letters = name.normalize('NFC');
  for (const [pattern, as] of clusters) letters = letters.replace(pattern, as);
  return letters
    .split(' ')
    .map((word) => (/[\u0980-\u09ff]/.test(word) ? capital(heard(syllablesOf(word))) : word))
    .join(' ');
}
