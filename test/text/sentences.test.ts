import { expect, test } from 'vitest';
import { layOut } from '../../src/text/sentences.js';
import { tokenise } from '../../src/text/tokens.js';

const abbreviations = new Set(['ড', 'মো', 'মোছা', 'এ', 'কে', 'mr', 'dr', 'gen', 'jan', 'st']);
const lay = (text: string) => layOut(text, tokenise(text), abbreviations);

/** Sentences are parted by `¦`. */
const sentences: string[] = [
  // danda, question, exclamation
  'আলোচনা চলবে।¦ বৈঠক কবে?¦ জানা যায়নি!¦ তবে হবে',
  'Talks go on.¦ When?¦ Nobody knows!¦ They will',
  'কী হবে?!¦ কেউ জানে না।।¦ তাই',
  // abbreviations and initials end nothing
  'ড. সেলিনা ও মো. রহিম যান।¦ মোছা. রেবা আসেন।',
  'Mr. Lee met Gen. Omar on Jan. 5 near St. Ives.¦ Dr. Roy came.',
  'George W. Hart met J. Smith.¦ They spoke.',
  'The U.S. Senate met at 5 p.m. on Friday.¦ It rose.',
  'এ. কে. মোমেন বলেন।¦ পরে যান।',
  // a stop inside a number or an address parts nothing
  '৩.৫ শতাংশ বেড়েছে।¦ See example.com for 2.5 more.¦ Done.',
  'মূল্য ৫০.২০ টাকা।¦ বিকেল ৪.৩০ মিনিটে।',
  // a stop before a small letter or a comma ends nothing
  'The firm Acme Inc. said no.¦ Acme Co., too.',
  // but a stop closes a Bengali sentence where an outlet writes them so
  'বৈঠক হয়েছে.¦ আলোচনা চলবে.',
  // dots that trail off
  'তবে... হয়তো না।¦ শেষ…',
  // a quotation is never cut; its stop ends the sentence when the cue stands before it
  'তিনি বলেন, ‘বৈঠক হবে। আমরা যাব।’¦ পরে যান।',
  'He said: “Talks go on. We will be there.”¦ Then he left.',
  // and does not when the cue comes after
  '‘বৈঠক হবে। আমরা যাব।’ বলেন তিনি।¦ পরে যান।',
  '“Will it rain?” he asked.¦ Nobody knew.',
  '“কী হবে?” জিজ্ঞেস করেন তিনি।',
  '“Talks go on,” he said.¦ “We will be there.”',
  // closing marks and brackets belong to the sentence they close
  'বৈঠক হয়েছে (ঢাকায়।)¦ পরে যান।',
  // a quotation left open does not swallow the sentences after it
  'তিনি বলেন, “বৈঠক হবে।¦ আমরা যাব।',
];
test.each(sentences)('%s', (row) => {
  const text = row.replaceAll('¦', '');
  expect(lay(text).sentences.map((s) => text.slice(s.start, s.end))).toEqual(
    row.split('¦').map((s) => s.trim()),
  );
});

const long = 'শহরের উত্তর দিকের তিনটি ওয়ার্ডে সোমবার রাত থেকে বিদ্যুৎ নেই বলে বাসিন্দারা';
const paragraphs: [string, string, number][] = [
  ['blank line', 'এক।\n\nদুই।', 2],
  ['blank line with spaces', 'এক।\n \t\nদুই।', 2],
  ['Windows line ends', 'এক।\r\n\r\nদুই।', 2],
  ['a line each', 'শিরোনাম\nএক।\nদুই।', 3],
  ['a long headline without a stop, then the body', `${long}\n${long} জানান। ${long} বলেন।`, 2],
  ['lines that wrap', `${long}\n${long}\n${long}\nজানান।`, 1],
  ['lines that wrap, Windows', `${long}\r\n${long}\r\n${long}\r\nজানান।`, 1],
  ['lines that wrap, after a stop', `${long}\n${long}\nজানান।\n${long}\nবলেন।`, 2],
  ['Unicode paragraph separators', 'এক।\u2029দুই।', 2],
  ['nothing', ' \n\n ', 0],
  ['a single newline at the end', 'এক।\n', 1],
];
test.each(paragraphs)('paragraphs: %s', (_, text, count) => {
  expect(lay(text).paragraphs).toHaveLength(count);
});

test('sentences and paragraphs cover every token once, in order', () => {
  const text = `${sentences.join('\n\n').replaceAll('¦', '')}`;
  const { paragraphs, sentences: found } = lay(text);
  for (const list of [paragraphs, found]) {
    expect(list[0]!.first).toBe(0);
    expect(list.at(-1)!.last).toBe(tokenise(text).length);
    list.forEach((part, i) => {
      expect(part.index).toBe(i);
      expect(part.last).toBeGreaterThan(part.first);
      expect(part.first).toBe(list[i - 1]?.last ?? 0);
    });
  }
});

const endless: [string, string, number][] = [
  ['words without a stop', 'শব্দ '.repeat(5000), 320],
  ['clauses parted by commas, cut there', 'তিনি আজ বলেন, '.repeat(2000), 320],
  ['an endless quotation', `‘${'আমরা যাব। '.repeat(2000)}’`, 320],
];
test.each(endless)('no sentence is endless: %s', (_, text, longest) => {
  const { sentences: found } = lay(text);
  expect(Math.max(...found.map((s) => s.last - s.first))).toBeLessThanOrEqual(longest);
  expect(found.reduce((sum, s) => sum + s.last - s.first, 0)).toBe(tokenise(text).length);
  if (text.includes(',')) expect(found.slice(0, -1).every((s) => text[s.end - 1] === ',')).toBe(true);
});
