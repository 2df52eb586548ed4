import { expect, test } from 'vitest';
import { amountWords, numberWords } from '../../../src/asking/wording/amounts.js';
import * as bn from '../../../src/asking/wording/bengali-forms.js';
import { dateWords } from '../../../src/asking/wording/dates.js';
import * as en from '../../../src/asking/wording/english-forms.js';
import { entries, eventWords } from '../../../src/asking/wording/lexicon/lexicon.js';
import { romanise } from '../../../src/asking/wording/romanise.js';
import { PLOVER } from '../../../src/readout/vocabulary.js';

const nfc = (word: string) => word.normalize('NFC');

test.each([
  ['রাশিয়া', 'রাশিয়ার', 'রাশিয়ায়', 'রাশিয়াকে'],
  ['ইরান', 'ইরানের', 'ইরানে', 'ইরানকে'],
  ['দিল্লি', 'দিল্লির', 'দিল্লিতে', 'দিল্লিকে'],
  ['মস্কো', 'মস্কোর', 'মস্কোতে', 'মস্কোকে'],
  ['বেইজিং', 'বেইজিংয়ের', 'বেইজিংয়ে', 'বেইজিংকে'],
  ['সাংহাই', 'সাংহাইয়ের', 'সাংহাইয়ে', 'সাংহাইকে'],
  ['যুক্তরাজ্য', 'যুক্তরাজ্যের', 'যুক্তরাজ্যে', 'যুক্তরাজ্যকে'],
  ['Reuters', 'Reuters-এর', 'Reuters-এ', 'Reuters-কে'],
])('cases of %s', (word, genitive, locative, objective) => {
  expect([bn.genitive(nfc(word)), bn.locative(nfc(word)), bn.objective(nfc(word))]).toEqual(
    [genitive, locative, objective].map(nfc),
  );
});

test.each([
  ['বলা', 'past', false, false, 'বলেছে'],
  ['বলা', 'past', false, true, 'বলেছেন'],
  ['উল্লেখ করা', 'past', true, false, 'উল্লেখ করেনি'],
  ['উল্লেখ করা', 'past', true, true, 'উল্লেখ করেননি'],
  ['জানানো', 'past', true, true, 'জানাননি'],
  ['দেওয়া', 'past', true, true, 'দেননি'],
  ['হামলা চালানো', 'future', false, false, 'হামলা চালাবে'],
  ['হামলা চালানো', 'future', true, true, 'হামলা চালাবেন না'],
  ['মনে করা', 'present', false, true, 'মনে করেন'],
  ['হওয়া', 'present', false, true, 'হন'],
  ['সফর করা', 'progressive', false, true, 'সফর করছেন'],
  ['সফর করা', 'possible', false, true, 'সফর করতে পারেন'],
  ['সফর করা', 'possible', true, false, 'সফর করতে পারে না'],
] as const)('%s, %s, negated %s, honorific %s: %s', (verb, tense, negated, honorific, form) => {
  expect(bn.conjugate(verb, { tense, negated, honorific })).toBe(nfc(form));
});

test.each([
  ['hold a meeting', 'past', false, false, 'held a meeting'],
  ['agree', 'past', false, true, 'agreed'],
  ['agree', 'progressive', false, false, 'is agreeing'],
  ['stop', 'past', false, false, 'stopped'],
  ['visit', 'past', false, false, 'visited'],
  ['carry out an air strike', 'past', false, false, 'carried out an air strike'],
  ['be killed', 'past', false, true, 'were killed'],
  ['be killed', 'past', true, false, 'was not killed'],
  ['attack', 'past', true, false, 'did not attack'],
  ['attack', 'present', true, true, 'do not attack'],
  ['attack', 'present', false, false, 'attacks'],
  ['attack', 'future', true, false, 'will not attack'],
  ['attack', 'possible', false, false, 'may attack'],
] as const)('%s, %s, negated %s, plural %s: %s', (verb, tense, negated, plural, form) => {
  expect(en.conjugate(verb, { tense, negated, plural })).toBe(form);
});

test.each([
  ['prisoner of war', 'prisoners of war'],
  ['child', 'children'],
  ['city', 'cities'],
  ['clash', 'clashes'],
  ['attack', 'attacks'],
])('%s, %s', (one, many) => {
  expect(en.plural(one)).toBe(many);
});

test.each([
  ['নাসরিন আক্তার', 'Nasrin Aktar'],
  ['কামরুল হুদা', 'Kamrul Huda'],
  ['অনিরুদ্ধ সেন', 'Aniruddha Sen'],
  ['চন্দ্রপুর', 'Chandrapur'],
  ['মুখোপাধ্যায়', 'Mukhopadhyay'],
  ['আনোয়ার', 'Anowar'],
  ['সিরাজগঞ্জ', 'Sirajganj'],
  ['ভট্টাচার্য', 'Bhattacharya'],
  ['তুরগুনভ', 'Turgunav'],
])('%s is %s', (name, latin) => {
  expect(romanise(name)).toBe(latin);
});

test.each([
  ['2025-08-13', 'on 13 August 2025', '১৩ আগস্ট ২০২৫'],
  ['2025-08-13TNI', 'on 13 August 2025', '১৩ আগস্ট ২০২৫'],
  ['2025-08', 'in August 2025', '২০২৫ সালের আগস্টে'],
  ['2025', 'in 2025', '২০২৫ সালে'],
  // no day, month or year
  ['2025-W33', null, null],
  ['PRESENT_REF', null, null],
  ['2025-13', null, null],
  [null, null, null],
])('%s', (value, english, bengali) => {
  expect([dateWords(value, 'en'), dateWords(value, 'bn')]).toEqual([english, bengali && nfc(bengali)]);
});

test.each([
  [2, 'two', '২'],
  [12_000, '12,000', '১২ হাজার'],
  [2_500_000, '2.5 million', '২৫ লাখ'],
  [12_340, '12,340', '১২,৩৪০'],
  [1_450_000_000, '1.45 billion', '১৪৫ কোটি'],
])('%d', (value, english, bengali) => {
  expect([numberWords(value, 'en'), numberWords(value, 'bn')]).toEqual([english, bengali]);
});

test.each([
  [{ value: 12, comparator: '>=', unit: 'person' }, 'at least 12 people', 'অন্তত ১২ জন'],
  [{ value: 1, comparator: '=', unit: 'person' }, 'one person', '১ জন'],
  [{ value: 3, comparator: '=', unit: 'day' }, 'three days', '৩ দিন'],
  [
    { value: 20, valueTo: 30, comparator: '~', unit: 'percent' },
    'about 20 to 30 percent',
    'প্রায় ২০ থেকে ৩০ শতাংশ',
  ],
  [{ value: 500, comparator: '>', unit: 'person' }, 'more than 500 people', '৫০০ জনের বেশি'],
  [{ value: 5, comparator: '=', unit: 'item' }, null, null],
  [{ value: 5, comparator: '=', unit: 'furlong' }, null, null],
] as const)('%j', (amount, english, bengali) => {
  const quantity = { start: 0, end: 1, because: '', ...amount };
  expect([amountWords(quantity, 'en', true), amountWords(quantity, 'bn', true)]).toEqual([english, bengali]);
});

test('every word of the wording lexicon is listed once, and its verbs can be conjugated', () => {
  for (const language of ['bn', 'en'] as const) {
    const all = entries.flatMap(({ lexeme, spellings }) =>
      spellings[language].map((w) => `${language === 'en' && lexeme.kind === 'predicate' ? 'to ' : ''}${w}`),
    );
    expect(all.filter((word, i) => all.indexOf(word) !== i)).toEqual([]);
    for (const word of all) expect(word).toBe(word.normalize('NFC').trim());
  }
  const verbs = [...entries.map((e) => e.lexeme), ...[...eventWords.values()].map((e) => e.predicate)]
    .filter((lexeme) => lexeme.kind === 'predicate')
    .map(({ words }) => nfc(words.bn).split(' ').at(-1)!);
  expect(verbs.filter((lemma) => !bn.conjugated.has(lemma))).toEqual([]);
});

test('every PLOVER type and mode has its words', () => {
  const kinds = Object.entries(PLOVER).flatMap(([type, modes]) => [
    type,
    ...modes.map((m) => `${type} ${m}`),
  ]);
  expect(kinds.filter((kind) => !eventWords.has(kind))).toEqual([]);
});
