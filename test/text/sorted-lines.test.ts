import { expect, test } from 'vitest';
import { sortLines, tableOfLines, valueIn } from '../../src/text/sorted-lines.js';

const lines = sortLines([
  ['শহর', 'city'],
  ['ab', 'longer'],
  ['a', 'shorter'],
  ['গ্রাম', 'village'],
]);

test.each([
  ['a', 'shorter'],
  ['ab', 'longer'],
  ['গ্রাম', 'village'],
  ['শহর', 'city'],
  // no key, though a line begins with it, ends with it, or has it as its value
  ['', null],
  ['গ্রা', null],
  ['হর', null],
  ['city', null],
  ['abc', null],
])('%s: %s', (key, value) => expect(valueIn(lines, key)).toBe(value));

test('what is made of a line is made once, and what has none is none again', () => {
  const made: string[] = [];
  const table = tableOfLines(
    () => lines,
    (value, key) => {
      made.push(key);
      return { value };
    },
  );
  for (let round = 0; round < 2; round++) {
    expect(table('শহর')).toEqual({ value: 'city' });
    expect(table('নদী')).toBeNull();
  }
  // more keys without a line than are remembered
  const others = Array.from({ length: 10_000 }, (_, i) => `x${i}`);
  expect(others.every((key) => table(key) === null)).toBe(true);
  expect(table('a')).toEqual({ value: 'shorter' });
  expect(made).toEqual(['শহর', 'a']);
});
