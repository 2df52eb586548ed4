import stringWidth from 'string-width';
import { expect, test } from 'vitest';
import { widthOf } from '../../src/cli/render/width.js';

test.each([
  ['', 0],
  ['plain words', 11],
  ['café – “naïve”', 14],
  ['নদী', 3],
  ['ক্ষ্মী', 2], // one conjunct and its vowel sign
  ['বৃহস্পতিবার, ৯ জানুয়ারি।', stringWidth('বৃহস্পতিবার, ৯ জানুয়ারি।')],
  ['\u09cd', 0],
  ['a\u200db\u00ad', 2],
  ['東京 2025', 9],
  ['서울', 4],
  ['カ\uff9e', 3],
  ['👩‍🚒 ❤️ 1️⃣ 🇧🇩', 11],
  ['e\u0301', 1],
  ['\u200b\t', 0],
])('%s takes %d columns, as string-width counts them', (text, columns) => {
  expect(widthOf(text)).toBe(columns);
  expect(stringWidth(text)).toBe(columns);
});
