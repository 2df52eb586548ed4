import { expect, test } from 'vitest';
import { type Token, tokenise } from '../../src/text/tokens.js';

const ZWNJ = '\u200c';
const ZWJ = '\u200d';

/** Tokens are parted by `|` where no space parts them; spaces part tokens anyhow. */
const rows: string[] = [
  // plain words, danda, comma
  'তিনি বলেন|, আলোচনা চলবে|।',
  'The minister said|: talks go on|.',
  // numbers keep their separators, and what is written onto them
  '১,২৩,৪৫৬ জন|; ১৯৬জন|; ৩.৫ শতাংশ',
  '1,200 people|, 3.5|% and the 20th',
  // a separator that parts nothing is a mark
  'সাল ২০২৫|, জুন ১২|।',
  'in 2025|, 12 of 20|.',
  'টাকা ৫০০|.',
  // hyphens are marks, also between words and numbers
  'ভারত|-|পাকিস্তান ১০|-|১২ জন',
  'the Moscow|–|based 2024|–|25 season',
  // units and currency signs stand apart
  '৳|৫০০ |$|3bn €|2.5m ২০|%',
  // apostrophes within a Latin word; the possessive is a token of its own, so that a name ends where the name ends
  "Putin|'s aide didn't go to O’Brien|’s",
  'rock’n’roll ’|n|’ roll',
  // and within a Bengali word, as West Bengal writes
  'দু’জন নিহত|, দু’পক্ষ হ’ল না',
  "দু'দেশের বৈঠক",
  // but an ending after a quotation is not part of it
  '‘|আলোচনা|’|র ‘|জুলাই যোদ্ধা|’|দের দাবি',
  '‘|বন্ধুত্ব|’|-|এর কথা',
  "'|আলোচনা|'|র খবর",
  // the two in one: an apostrophe inside a quotation
  '‘|দু’জন নিহত|’ বলে',
  // initials are one token with their stops
  'the U.S. and the U.N.|, at 5 p.m. on',
  'এ|. কে|. ফজলুল হক',
  'J|. Smith', // a lone initial is not
  'ড|. ইউনূস ও মো|. রহিম',
  // signs: old and new dots, dashes, quotes
  'তবে|... না|… হ্যাঁ|?|! ওটা',
  "“|না|” |'|yes|' «|no|»",
  // joiners belong to the word around them
  `র${ZWJ}্যাব উদ${ZWNJ}যাপন|।`,
  // combining marks without a letter, astral letters, emoji
  '\u09be\u09be ক\u0981',
  '𝒜𝒷 𑄇𑄈 👍 ok',
];

test.each(rows)('%s', (row) => {
  const text = row.replaceAll('|', '');
  const expected = row.split(/[| ]+/).filter(Boolean);
  expect(tokenise(text).map((t) => t.text)).toEqual(expected);
});

test.each(rows)('spans and spaces: %s', (row) => {
  const text = row.replaceAll('|', '');
  let end = 0;
  for (const token of tokenise(text)) {
    expect(text.slice(token.start, token.end)).toBe(token.text);
    expect(token.spaceBefore).toBe(token.start === 0 || token.start > end);
    end = token.end;
  }
});

const kinds: [string, Token['kind'], Token['script']][] = [
  ['নদী', 'word', 'bengali'],
  ['river', 'word', 'latin'],
  ['река', 'word', 'other'],
  ['১২', 'number', 'bengali'],
  ['১৯৬জন', 'number', 'bengali'],
  ['20th', 'number', 'other'],
  ['।', 'mark', 'other'],
  ['₹', 'mark', 'other'],
  ['…', 'mark', 'other'],
];
test.each(kinds)('%s is a %s, script %s', (text, kind, script) => {
  expect(tokenise(text)).toMatchObject([{ kind, script }]);
});

test('white space of every kind and controls part tokens and are none', () => {
  const text = '\ufeffএক\u00a0দুই\u200b তিন\u0000চার\r\nপাঁচ\u3000ছয়\u00ad সাত';
  expect(tokenise(text).map((t) => t.text)).toEqual(['এক', 'দুই', 'তিন', 'চার', 'পাঁচ', 'ছয়', 'সাত']);
});
