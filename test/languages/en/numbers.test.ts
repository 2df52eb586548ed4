import { expect, test } from 'vitest';
import { readNumber } from '../../../src/languages/en/number-grammar.js';
import { tokenise } from '../../../src/text/tokens.js';

const read = (text: string) => {
  const tokens = tokenise(text);
  return readNumber(tokens, 0, tokens.length);
};

const values: [value: string, phrases: string[]][] = [
  ['12000', ['12,000', '12000', 'twelve thousand', '12 thousand', '12k']],
  ['1500000', ['1.5 million', 'one and a half million', '1.5mn']],
  ['2300000000', ['2.3bn', '2.3 billion']],
  ['127600000', ['12.76 crore']],
  ['21', ['twenty-one', '21']],
  ['305', ['three hundred and five']],
  ['12', ['a dozen', 'twelve']],
  ['500000', ['half a million', 'five hundred thousand']],
  ['350..400', ['350 to 400', '350-400']],
  ['2000000..3000000', ['2 to 3 million', '2-3 million']],
  ['>12', ['dozens']],
  ['>100', ['hundreds', 'several hundred', 'a few hundred']],
  ['>10000', ['tens of thousands']],
];
test.each(values)('%s', (value, phrases) => {
  for (const phrase of phrases) {
    const number = read(phrase);
    const range = number?.valueTo === undefined ? '' : `..${number.valueTo}`;
    expect(`${phrase}: ${number?.comparator ?? ''}${number?.value}${range}`).toBe(`${phrase}: ${value}`);
    expect(number?.last).toBe(tokenise(phrase).length);
  }
});

test.each(['a', 'few', 'the', 'million', 'once', 'second', 'a man', 'tenth'])('%s is no number', (word) => {
  expect(read(word)).toBeNull();
});
