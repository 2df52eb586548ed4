import { expect, test } from 'vitest';
import { read } from '../../../src/index.js';
import { inBengaliLetters } from '../../../src/languages/hi/letters.js';

const hindi = (text: string) => read({ id: 'x', language: 'hi', published: '2025-08-13', text });

test.each<[string, string[]]>([
  ['बाढ़ में १२ लोग मारे गए।', ['= 12 person']],
  ['कम से कम 40 मजदूर घायल हुए।', ['>= 40 person']],
  ['पुल पर साढ़े तीन सौ करोड़ रुपये लगे।', ['= 3500000000 INR']],
  ['करीब डेढ़ लाख लोग आए।', ['~ 150000 person']],
  ['दर 6.5 प्रतिशत रही।', ['= 6.5 percent']],
  ['10 से 12 लाख लोग पहुंचे।', ['= 1000000-1200000 person']],
  ['2 लाख 38 हजार घर टूटे।', ['= 238000 item']],
  ['सैकड़ों लोग सड़क पर थे।', ['> 100 person']],
  ['500 से ज्यादा छात्र आए।', ['> 500 person']],
  // एक is an article, नौ in नौसेना no number
  ['एक अधिकारी आए और नौसेना लौटी।', []],
])('%s', (text, wanted) => {
  const { quantities } = hindi(text);
  expect(
    quantities.map(
      ({ comparator, value, valueTo, unit }) =>
        `${comparator} ${value}${valueTo ? `-${valueTo}` : ''} ${unit}`,
    ),
  ).toEqual(wanted);
});

// 13 August 2025 is a Wednesday
test.each<[string, (string | null)[]]>([
  ['बैठक 15 अगस्त को होगी।', ['2025-08-15']],
  ['वे मंगलवार को आए।', ['2025-08-12']],
  ['कल बारिश हुई।', ['2025-08-12']],
  ['कल बारिश होगी।', ['2025-08-14']],
  ['तीन दिन पहले नाव डूबी।', ['2025-08-10']],
  ['अगले महीने चुनाव होंगे।', ['2025-09']],
  ['पुल 1982 में बना।', ['1982']],
  ['हड़ताल पांच दिन चली।', ['P5D']],
  ['गाड़ी 1982 नंबर की थी।', []],
])('%s', (text, wanted) => {
  expect(hindi(text).times.map((t) => t.value)).toEqual(wanted);
});

test.each([
  ['पुतिन', 'পুতিন'],
  ['मोदी', 'মোদী'],
  ['खंडन', 'খণ্ডন'],
  ['कोरिया', 'কোরিয়া'],
  ['Putin', 'Putin'],
])('%s is %s in Bengali letters', (word, wanted) => {
  expect(inBengaliLetters(word)).toBe(wanted.normalize('NFC'));
});
