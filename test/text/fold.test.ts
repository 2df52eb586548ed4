import { expect, test } from 'vitest';
import { fold } from '../../src/text/fold.js';

const same: [string, string][] = [
  ['রাশিয়ার', 'রাশিয়ার'.normalize('NFC')],
  ['হয়েছে', 'হয়েছে'],
  ['বড়', 'ব\u09a1\u09bc'],
  ['আষাঢ়', 'আষা\u09a2\u09bc'],
  ['\u09df', '\u09af\u09bc'],
  ['কো', 'ক\u09c7\u09be'], // ো typed as ে and া
  ['কৌ', 'ক\u09c7\u09d7'],
  ['র্যাব', 'র\u200d্যাব'],
  ['ড\u09cd\u09bc', 'ড\u09bc\u09cd'],
  ['উদযাপন', 'উদ\u200cযাপন'],
  ['গাজ়া', 'গাজা'],
  ['Kremlin', 'kremlin'],
  ['ÉTAT', 'e\u0301tat'],
  ['didn’t', "didn't"],
  ['দু’জন', "দু'জন"],
  ['co\u00adoperate', 'cooperate'],
];
test.each(same)('%s and %s are one word', (a, b) => expect(fold(a)).toBe(fold(b)));

const different: [string, string][] = [
  ['বলে', 'বলো'],
  ['যব', 'য়ব'],
  ['বড', 'বড়'],
  ['কি', 'কী'],
  ['resume', 'résumé'],
];
test.each(different)('%s and %s are two', (a, b) => expect(fold(a)).not.toBe(fold(b)));

test.each([...same, ...different].flat())('folding %s twice changes nothing', (word) => {
  expect(fold(fold(word))).toBe(fold(word));
  expect(fold(word)).toBe(fold(word).normalize('NFC'));
});
