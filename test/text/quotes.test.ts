import { expect, test } from 'vitest';
import { quoteSpan } from '../../src/text/quotes.js';
import { layOut } from '../../src/text/sentences.js';
import { tokenise } from '../../src/text/tokens.js';

/** Quotations stand between ⟦ and ⟧, one left open between ⟦ and ⟫. */
const rows: string[] = [
  // every pair of marks
  'তিনি বলেন, “⟦আলোচনা চলবে⟧”।',
  'তিনি বলেন, ‘⟦আলোচনা চলবে⟧’।',
  'তিনি বলেন, "⟦আলোচনা চলবে⟧"।',
  "তিনি বলেন, '⟦আলোচনা চলবে⟧'।",
  'Er sagt „⟦nein⟧“, il dit «⟦non⟧».',
  "He said ``⟦no⟧'' and ''⟦yes⟧''.",
  'তিনি বলেন, ‘‘⟦আলোচনা চলবে⟧’’।',
  'তিনি বলেন, ‘‘⟦ওটা ‘⟦মিথ্যা⟧’ দাবি⟧’’।',
  // the stop inside belongs to the words
  'He said: “⟦Talks go on.⟧” “⟦When?⟧”',
  // nested
  'তিনি বলেন, “⟦ওটা ‘⟦মিথ্যা⟧’ দাবি⟧”।',
  'He said: ‘⟦They call it “⟦peace⟧” now⟧’.',
  `"⟦He told me '⟦no⟧' twice,⟧" she said.`,
  // typewriter habits: the closing mark at both ends
  'তিনি বলেন, ”⟦আলোচনা চলবে⟧”।',
  'তিনি বলেন, ’⟦আলোচনা চলবে⟧’।',
  // mixed marks
  'তিনি বলেন, “⟦আলোচনা চলবে⟧"।',
  "He said ‘⟦no⟧'.",
  // a case ending written onto the closing mark
  '‘⟦আলোচনা⟧’র কথা, ‘⟦বন্ধুত্ব⟧’-এর কথা',
  "'⟦আলোচনা⟧'র কথা",
  // two quotations, not one
  '“⟦এক⟧” ও “⟦দুই⟧”',
  '‘⟦এক⟧’, ‘⟦দুই⟧’',
  // apostrophes are no quotation marks
  'দু’জন নিহত, ‘⟦দু’জন⟧’ আহত',
  "the minister's words, the students' union, O’Brien’s",
  'since the ’90s and the ‘80s they ‘em',
  "songs of the '90s and the boys' school",
  'the girls’ school and the boys’ school',
  '‘⟦the students’ union is right⟧’ he said',
  'the ‘⟦peace talks⟧’ began at the boys’ school',
  'the ‘⟦peace talks⟧’ began, not ‘⟦war⟧’',
  // feet and inches are not either
  `a 6' 2" man`,
  // left open: runs to its paragraph's end, and the next one goes on by itself
  'তিনি বলেন, “⟦আলোচনা চলবে।⟫\n\n“⟦আমরা যাব⟧”।',
  'He said: “⟦Talks go on.⟫\n\n“⟦We will be there⟧.”'.replace('⟧.”', '.⟧”'),
  'তিনি বলেন, ‘⟦আলোচনা চলবে।⟫\n\nপরে যান।',
  // left open twice in one paragraph: only the outer one counts
  'বলেন, “⟦এক। “দুই।⟫',
  // a closing mark alone closes nothing
  'আলোচনা চলবে” বলে জানান।',
  // spaces inside the marks
  'তিনি " ⟦আলোচনা চলবে⟧ " বলেন, “ ⟦যাব⟧ ”।',
  // nothing between the marks is no quotation
  'তিনি “” বলেন, ‘ ’।',
  // what opened inside and never closed is none
  'তিনি “⟦ওটা ‘মিথ্যা⟧” বলেন।',
];
test.each(rows)('%s', (row) => {
  const expected: [number, number, 'closed' | 'open'][] = [];
  const begun: number[] = [];
  let text = '';
  for (const c of row) {
    if (c === '⟦') {
      begun.push(expected.length);
      expected.push([text.length, -1, 'closed']);
    } else if (c === '⟧' || c === '⟫') {
      const quote = expected[begun.pop()!]!;
      quote[1] = text.length;
      if (c === '⟫') quote[2] = 'open';
    } else text += c;
  }
  const tokens = tokenise(text);
  const found = layOut(text, tokens, new Set()).quotes.map((q) => {
    const { start, end } = quoteSpan(q, tokens);
    return [start, end, q.closing < 0 ? 'open' : 'closed'];
  });
  expect(found).toEqual(expected);
});

test('depth counts the quotations around', () => {
  const text = '“এক ‘দুই “তিন” দুই’ এক”';
  expect(layOut(text, tokenise(text), new Set()).quotes.map((q) => q.depth)).toEqual([0, 1, 2]);
});

const floods = ['“', '‘', '"', "'", '“‘', '„', '“x ', '”x', "' x", '«x»', '(', '“x”'];
test.each(floods)('a flood of %s: quotations lie no deeper than nesting goes', (mark) => {
  const text = mark.repeat(50_000);
  const tokens = tokenise(text);
  const { quotes } = layOut(text, tokens, new Set());
  const covered = quotes.reduce((sum, q) => sum + (q.last - q.first), 0);
  expect(covered).toBeLessThan(tokens.length * 12);
});

test('a hundred and fifty thousand quotations in one paragraph', () => {
  const text = '“ক” '.repeat(150_000);
  expect(layOut(text, tokenise(text), new Set()).quotes).toHaveLength(150_000);
});
