import { expect, test } from 'vitest';
import { readNumber } from '../../../src/languages/bn/number-grammar.js';
import { cardinals } from '../../../src/languages/bn/numbers.js';
import { tokenise } from '../../../src/text/tokens.js';

const read = (text: string) => {
  const tokens = tokenise(text);
  return readNumber(tokens, 0, tokens.length);
};

// the value first, then its phrases; `..` for a range, a sign for what the word itself compares
const values: [value: string, phrases: string[]][] = [
  ['12000', ['১২ হাজার', 'বারো হাজার', '১২,০০০', '১২০০০', '12 হাজার']],
  ['110000', ['১ লক্ষ ১০ হাজার', 'এক লাখ দশ হাজার', '১,১০,০০০', '110,000']],
  ['31000000', ['৩ কোটি ১০ লাখ', 'তিন কোটি দশ লাখ']],
  ['2090000000000', ['২ লাখ ৯ হাজার কোটি', '২.০৯ লক্ষ কোটি']],
  ['1500', ['দেড় হাজার', 'দেড় হাজার', 'এক হাজার পাঁচ শ', 'এক হাজার পাঁচশ']],
  ['250', ['আড়াই শ', 'আড়াইশো', 'দুই শ পঞ্চাশ']],
  ['350', ['সাড়ে তিন শ', 'সাড়ে ৩০০']],
  ['22500000', ['সোয়া দুই কোটি']],
  ['1.75', ['পৌনে দুই']],
  ['3.25', ['৩ দশমিক ২৫', '৩.২৫']],
  ['0.5', ['শূন্য দশমিক ৫']],
  ['49', ['ঊনপঞ্চাশ', 'উনপঞ্চাশ']],
  ['2', ['দুটি', 'দুজনকে', 'দু’জনের', "দু'বার", 'দুই']],
  ['7', ['সাতটি', 'সাতজনের', '৭ জন', '৭জন', '৭টি']],
  ['10..12', ['১০-১২', '১০ থেকে ১২', 'দশ-বারো']],
  ['400000..500000', ['৪-৫ লাখ', 'চার থেকে পাঁচ লাখ']],
  ['>100', ['শতাধিক', 'কয়েক শ', 'শত শত', 'কয়েকশ']],
  ['>200', ['দুই শতাধিক']],
  ['>50', ['অর্ধশতাধিক']],
  ['>1000', ['হাজার হাজার', 'কয়েক হাজার', 'হাজারো']],
  ['~1000', ['হাজারখানেক']],
  ['~200', ['শ দুয়েক']],
];
test.each(values)('%s', (value, phrases) => {
  for (const phrase of phrases) {
    const number = read(phrase);
    const range = number?.valueTo === undefined ? '' : `..${number.valueTo}`;
    expect(`${phrase}: ${number?.comparator ?? ''}${number?.value}${range}`).toBe(`${phrase}: ${value}`);
    expect(number?.last).toBe(tokenise(phrase).length);
  }
});

test('every number from 0 to 99 is read by each of its spellings', () => {
  expect(cardinals.map(([value]) => value)).toEqual([...Array(100).keys()]);
  const seen = new Map<string, number>();
  for (const [value, spellings] of cardinals)
    for (const word of spellings.split(' ')) {
      expect(seen.get(word), word).toBeUndefined();
      seen.set(word, value);
      if (value > 9) expect(read(`${word} জন`)?.value, word).toBe(value);
    }
});

// words that begin like numbers, and ordinals
test.each([
  'আটকে',
  'একই',
  'তিনি',
  'দুপুর',
  'আটক',
  'বিশ্ব',
  'চারপাশে',
  'সাতক্ষীরা',
  'শতাংশ',
  'শহর',
  'নয়',
  'কুড়িগ্রামের',
  'লাখ',
  'একে',
])('%s is no number', (word) => void expect(read(word)).toBeNull());
test.each(['২১তম', '১৫ই', '২১শে', '১ম'])('%s is an ordinal', (word) => {
  expect(read(word)?.ordinal).toBe(true);
});
