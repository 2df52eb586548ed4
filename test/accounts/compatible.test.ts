import { expect, test } from 'vitest';
import { sameAmount } from '../../src/accounts/compatible.js';
import type { Amount } from '../../src/accounts/occurrence.js';

const amount = (said: string): Amount => {
  const [, comparator, value, valueTo] = /^(>=|<=|>|<|~|=)(\d+)(?:-(\d+))?$/.exec(said)!;
  return {
    comparator: comparator as Amount['comparator'],
    value: Number(value),
    ...(valueTo && { valueTo: Number(valueTo) }),
    unit: 'person',
  };
};

test.each([
  ['=13', '=13', true],
  ['=13', '=18', false],
  ['~40', '=40', true],
  ['~40', '=41', true],
  ['~40', '=60', false],
  // a bound and a number are two accounts
  ['>=10000', '=12000', false],
  ['>=10000', '=10000', true],
  ['>=10000', '>=10000', true],
  ['>=40', '<=40', false],
  // ranges
  ['=275-325', '=300', true],
  ['=275-325', '=107', false],
])('%s and %s', (a, b, same) => {
  expect(sameAmount(amount(a), amount(b))).toBe(same);
  expect(sameAmount(amount(b), amount(a))).toBe(same);
});
