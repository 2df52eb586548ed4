import { describe, expect, test } from 'vitest';
import { closeness } from '../../src/gazetteer/closeness.js';
import { entityKey } from '../../src/gazetteer/entity-key.js';
import { soundsOf } from '../../src/gazetteer/sounds.js';

const nfc = (text: string) => text.normalize('NFC');
const near = (a: string, b: string, country: string | null) =>
  Math.max(...soundsOf(nfc(a)).flatMap((x) => soundsOf(nfc(b), country).map((y) => closeness(x, y))));

type Pair = [bengali: string, other: string, country: string | null];
const same: Pair[] = [
  ['দোব্রোপিলিয়া', 'Dobropillia', 'UA'],
  ['ডোব্রোপিলিয়া', 'Dobropillya', 'UA'],
  ['ডোব্রোপিলিয়া', 'দোব্রোপিলিয়া', null],
  ['খারকিভ', 'Kharkiv', 'UA'],
  ['বাখমুত', 'Bakhmut', 'UA'],
  ['ওয়াশিংটন', 'Washington', 'US'],
  ['সিঙ্গাপুর', 'Singapore', 'SG'],
  // one letter, several sounds
  ['ভিয়েনা', 'Viena', 'ES'],
  ['জাপোরিজিয়া', 'Zaporizhia', 'UA'],
  ['ম্যানচেস্টার', 'Manchester', 'GB'],
  ['বড়িশাল', 'Barisal', 'BD'],
  // as the country spells
  ['শ্চেচিন', 'Szczecin', 'PL'],
  ['বর্দো', 'Bordeaux', 'FR'],
  ['এসকিশেহির', 'Eskişehir', 'TR'],
  ['ভুপার্টাল', 'Wuppertal', 'DE'],
  ['শিনচিয়াং', 'Xinjiang', 'CN'],
  // people
  ['নাসরিন আক্তার', 'Nasrin Akter', null],
  ['কামরুল হুদা', 'Kamrul Huda', null],
];
const other: Pair[] = [
  ['রহমান', 'Roman', 'RO'],
  ['খারকিভ', 'Karachev', 'RU'],
  ['নিপ্রো', 'Naifaru', 'MV'],
  ['বেলগ্রেড', 'Bellegarde', 'FR'],
  ['ঢাকা', 'Dhanbad', 'IN'],
  ['কামরুল হুদা', 'Kamal Haider', null],
  ['পোকরোভস্ক', 'Pokrovka', 'RU'],
  ['শেরপুর', 'Sharjah', 'AE'],
  ['মস্কো', 'Mexico', 'MX'],
  ['লন্ডন', 'Lyndon', 'US'],
  ['ইলিশ', 'Lyss', 'CH'],
  ['ইরান', 'Iraq', 'IQ'],
  ['সুদান', 'Sweden', 'SE'],
];

describe('names that sound alike', () => {
  test.each(same)('%s is %s', (a, b, country) => expect(near(a, b, country)).toBeGreaterThanOrEqual(0.85));
  test.each(other)('%s is not %s', (a, b, country) => expect(near(a, b, country)).toBeLessThan(0.9));
  test.each([...same, ...other])('%s, %s: the same both ways', (a, b) =>
    expect(near(a, b, null)).toBeCloseTo(near(b, a, null), 5),
  );
  test.each(['', '   ', '১২৩', '…', 'कीव', '평양'])('%j has no sounds', (name) =>
    expect(soundsOf(name)).toEqual([]),
  );
  test('both encodings of য় sound alike', () =>
    expect(soundsOf('রাশিয়া'.normalize('NFD'))).toEqual(soundsOf(nfc('রাশিয়া'))));
});

const keys: [type: string, a: string, b: string, meet: boolean][] = [
  ['person', 'নাসরিন আক্তার', 'Nasrin Akter', true],
  ['person', 'কামরুল হুদা', 'Kamrul Huda', true],
  ['person', 'মাইকোলা পেত্রেঙ্কো', 'Mykola Petrenko', true],
  ['person', 'কামরুল হুদা', 'Kamal Huda', false],
  ['person', 'নাসরিন আক্তার', 'Nasrin Sultana', false],
  ['person', 'রানা', 'Rani', false],
  ['person', 'দাউলেত সেরিকবায়েভ', 'Daulet Serikbayev', true],
  ['person', 'সালমা সুলতানা', 'Selim Sultan', false],
  ['person', 'রশীদ খান', 'Rashed Khan', false],
];
test.each(keys)('key of a %s: %s and %s meet: %s', (type, a, b, meet) => {
  const [one, two] = [entityKey({ type, name: nfc(a) }), entityKey({ type, name: b })];
  expect(one === two).toBe(meet);
});
test('a Wikidata id is the key, and types are apart', () => {
  expect(entityKey({ type: 'person', name: 'X', wikidata: 'Q1' })).toBe('Q1');
  expect(entityKey({ type: 'place', name: 'Kamrul' })).not.toBe(
    entityKey({ type: 'person', name: 'Kamrul' }),
  );
});
