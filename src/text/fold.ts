import { withoutLookAlikes } from './look-alikes.js';

const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;
/** Latin letters that are wide or set in mathematical type: Ｐｕｔｉｎ, 𝐏𝐮𝐭𝐢𝐧. */
const DRESSED = /[\uff01-\uff5e\ud835]/;
/** More marks on one letter than any word has. */
const FLOOD = /[\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]{3,}/g;
const APOSTROPHES = /[‘’ʼ`´]/g;
/** গাজ়া, as Kolkata's papers mark a z: গাজা elsewhere; हज़ार, that most of Hindi's newsrooms write हजार. */
const LOAN_LETTER = /([কখগজফ])\u09bc|([कखगजफ])\u093c/g;

/** Whether a word is folded as it stands, as most are: lower-case ASCII, or Bengali letters that NFC leaves alone. */
function isFolded(word: string): boolean {
  let before = 0;
  for (let i = 0; i < word.length; i++) {
    const unit = word.charCodeAt(i);
    if (unit < 0x80) {
      if ((unit >= 0x41 && unit <= 0x5a) || unit === 0x60) return false;
    } else if (unit < 0x0985 || unit > 0x09ef) return false;
    else if (unit >= 0x09dc && unit <= 0x09df)
      return false; // ড় ঢ় য়
    else if (before === 0x09c7 && (unit === 0x09be || unit === 0x09d7))
      return false; // ো ৌ typed in two
    else if (unit === 0x09bc && before !== 0x09a1 && before !== 0x09a2 && before !== 0x09af) return false;
    before = unit;
  }
  return true;
}

function isAscii(word: string): boolean {
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) >= 0x80) return false;
  return true;
}

/**
 * The form in which words are compared: NFC (which writes য়, ড়, ঢ় as letter and nukta), no joiners, lower case,
 * straight apostrophes, none but Latin letters in a Latin word (Рutin with a Cyrillic Р), no floods of marks. Offsets of a folded word are not offsets of the text: fold words, never whole texts.
 *
 * @example fold('রাশিয়ার') === fold('রাশিয়ার') // precomposed and decomposed য়
 */
export const fold = (word: string): string => (isFolded(word) ? word : foldStrange(word));

function foldStrange(word: string): string {
  if (isAscii(word)) return word.toLowerCase().replaceAll('`', "'");
  const bare = word.replace(INVISIBLE, '').replace(FLOOD, '');
  return withoutLookAlikes(DRESSED.test(bare) ? bare.normalize('NFKC') : bare)
    .toLowerCase()
    .replace(APOSTROPHES, "'")
    .normalize('NFC')
    .replace(LOAN_LETTER, '$1$2');
}

/** A text in NFC; texts of Bengali and plain Latin letters, which are nearly always in it, are only looked through. */
export function toNfc(text: string): string {
  return isFolded(text) || isAscii(text) ? text : text.normalize('NFC');
}
