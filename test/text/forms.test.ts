import { expect, test } from 'vitest';
import { formAt, perForm } from '../../src/text/forms.js';

const formOf = (text: string, isMark = false) => formAt(text, 0, text.length, isMark);

test.each([
  ['Said', 'said'],
  ['রাশিয়ার', 'রাশিয়ার'],
  ['‘', '‘'],
])('%s is remembered as one form', (text, norm) => {
  const isMark = norm === '‘';
  const form = formOf(text, isMark);
  expect(form.norm).toBe(norm);
  expect(formAt(`… ${text} …`, 2, 2 + text.length, isMark)).toBe(form);
});

test.each([
  ['another spelling', 'Said', 'SAID', false],
  ['a word that begins alike', 'Said', 'Saidpur', false],
  ['a mark is no word', '’s', '’s', true],
  ['nothing is kept of endless words', 'কা'.repeat(100), 'কা'.repeat(100), false],
])('not the same: %s', (_, one, other, isMark) => {
  expect(formOf(other, isMark)).not.toBe(formOf(one));
});

test('a crowd of words pushes out old ones and changes no answer', () => {
  const length = perForm(({ text }) => text.length);
  const early = formOf('early');
  const wrong = Array.from({ length: 400_000 }, (_, i) => `w${i}`).filter(
    (w) => length(formOf(w)) !== w.length,
  );
  expect(wrong).toEqual([]);
  expect(formOf('early')).not.toBe(early);
  expect(length(formOf('early'))).toBe(5);
});
