import { expect, test } from 'vitest';
import type { Said } from '../../src/accounts/digest.js';
import { judge, type Told } from '../../src/accounts/verdicts.js';

/** "2 deny", "1 say not", "3 say 14", "1 say 14 headline". */
function told(line: string): Told {
  const [source, act, ...rest] = line.split(' ');
  const value = rest.map(Number).find((n) => !Number.isNaN(n));
  const said = {
    act,
    negated: rest.includes('not'),
    bag: rest.includes('first') ? { 'k:first': 1 } : {},
    doers: rest.filter((w) => /^[A-Z]{2}$/.test(w)),
    headline: rest.includes('headline'),
    amount:
      value === undefined
        ? null
        : { value, comparator: '=', unit: 'person', role: 'killed', whose: [], what: [], where: [] },
  } as unknown as Said;
  return { said, source: Number(source) };
}

test.each([
  [
    ['1 say', '2 say'],
    ['says', 'says'],
  ],
  [
    ['1 say', '2 deny'],
    ['says', 'denies'],
  ],
  // a neutral "said" that denies
  [
    ['1 say', '2 say not'],
    ['says', 'denies'],
  ],
  // three say that no warning came, one that it did
  [
    ['1 say not', '2 say not', '3 say not', '4 say'],
    ['says', 'says', 'says', 'denies'],
  ],
  // a denial stays one, also where nobody has said it here
  [['1 deny'], ['denies']],
  [
    ['1 say 14', '2 say 21'],
    ['says', 'differs'],
  ],
  [
    ['1 say 14', '2 say 21 headline'],
    ['differs', 'says'],
  ],
  // one source's later figure is its own account
  [
    ['1 say 14', '1 say 17'],
    ['says', 'says'],
  ],
  // each side says that the other fired first
  [
    ['1 say first KH', '2 say first TH', '3 say first KH'],
    ['says', 'denies', 'says'],
  ],
  [
    ['1 say KH', '2 say TH'],
    ['says', 'says'],
  ],
  [
    ['1 say', '2 omit'],
    ['says', 'silent'],
  ],
] as const)('%j', (lines, verdicts) => {
  expect(judge(lines.map(told))).toEqual(verdicts);
});
