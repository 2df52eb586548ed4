import { expect, test } from 'vitest';
import { officeOf } from '../../src/languages/offices.js';
import { packs } from '../../src/languages/packs.js';
import { read } from '../../src/reader/read.js';

/** Clauses of the first attribution, negated ones with ¬. */
function clausesOf(language: string, given: string): string[] {
  const text = given.normalize('NFC');
  const [first] = read({ id: 'x', language, text }).attributions;
  return (first?.clauses ?? []).map((c) => (c.negated ? '¬' : '') + text.slice(c.start, c.end));
}

test.each([
  ['The ministry said the gate was opened and two men fled.', ['the gate was opened', 'two men fled']],
  ['The ministry said no gate was opened.', ['¬no gate was opened']],
  ['The ministry said it did not open the gate.', ['¬it did not open the gate']],
  // names, nouns and what hangs on them are joined, not clauses
  ['The ministry said Iran and Iraq had signed the treaty.', ['Iran and Iraq had signed the treaty']],
  [
    'The ministry said that the raid began when Peru and Chile closed the border.',
    ['the raid began when Peru and Chile closed the border'],
  ],
])('%s', (text, clauses) => expect(clausesOf('en', text)).toEqual(clauses));

test.each([
  ['মন্ত্রণালয় জানিয়েছে, গেট খোলা হয়েছে এবং দুজন পালিয়ে গেছে।', ['গেট খোলা হয়েছে', 'দুজন পালিয়ে গেছে']],
  ['মন্ত্রণালয় জানিয়েছে, কোনো গেট খোলা হয়নি।', ['¬কোনো গেট খোলা হয়নি']],
  ['মন্ত্রণালয় জানিয়েছে, ইরান ও ইরাক চুক্তি সই করেছে।', ['ইরান ও ইরাক চুক্তি সই করেছে']],
])('%s', (text, clauses) => expect(clausesOf('bn', text)).toEqual(clauses.map((c) => c.normalize('NFC'))));

test.each([
  ['en', 'interior minister', 'ministry.interior'],
  ['en', 'foreign ministry', 'government'],
  ['en', 'army', 'military'],
  ['bn', 'স্বরাষ্ট্রমন্ত্রী', 'ministry.interior'],
  ['bn', 'পররাষ্ট্র মন্ত্রণালয়', 'government'],
  // speaks for nobody any more, or for nobody known
  ['en', 'former interior minister', null],
  ['en', 'minister', null],
  ['en', 'football coach', null],
  ['bn', 'সাবেক স্বরাষ্ট্রমন্ত্রী', null],
])('%s: %s', (code, words, office) => {
  const { offices } = packs.get(code)!;
  expect(officeOf(words.normalize('NFC').split(' '), offices)).toBe(office);
});
