import { describe, expect, test } from 'vitest';
import { marked, namesRead, unmark } from './reading-of.js';

const bengali: string[] = [
  // people, by title, by their parts, by what follows
  '⟦organization:পরিবেশ অধিদপ্তরের⟧ মহাপরিচালক ⟦person:রওশন জামিল⟧ বলেন, নদীর পানি এখনো দূষিত।',
  'ড. ⟦person:ফারহানা ইয়াসমিন⟧ এই গবেষণায় নেতৃত্ব দেন।',
  'নিহত ব্যক্তির নাম ⟦person:মো. কাজল মিয়া⟧ (৪৫)।',
  'মামলার বাদী ⟦person:সুব্রত চক্রবর্তী⟧ আদালতে হাজির ছিলেন।',
  'রুশ প্রেসিডেন্ট ⟦person:ভ্লাদিমির পুতিন⟧ ও মার্কিন প্রেসিডেন্ট ⟦person:ডোনাল্ড ট্রাম্প⟧ ফোনে কথা বলেছেন।',
  // places
  '⟦place:বাংলাদেশ⟧ ও ⟦place:ভারতের⟧ সীমান্তে উত্তেজনা বেড়েছে।',
  '⟦place:কুড়িগ্রামের⟧ ⟦place:চিলমারী⟧ উপজেলায় ভাঙন শুরু হয়েছে।',
  // bodies: a nationality is part of the name, a country in the genitive is not
  '⟦organization:রুশ প্রতিরক্ষা মন্ত্রণালয়⟧ এক বিবৃতিতে এ তথ্য জানায়।',
  '⟦place:পাকিস্তানের⟧ ⟦organization:পররাষ্ট্র দপ্তর⟧ অভিযোগ অস্বীকার করেছে।',
  // ordinary words
  'সাধারণ মানুষ বাজারে গিয়ে হতাশ হয়ে ফিরেছেন।',
  'বৃষ্টির পর রাস্তায় পানি জমে যান চলাচল বন্ধ হয়ে যায়।',
  'আগামী শুক্রবার সকালে বৈঠক বসবে বলে জানা গেছে।',
];

const english: string[] = [
  'Russian President ⟦person:Vladimir Putin⟧ spoke to ⟦person:Donald Trump⟧ on Tuesday.',
  'Deputy Foreign Minister ⟦person:Olena Marchuk⟧ told reporters in ⟦place:Kyiv⟧ that talks would go on.',
  "⟦place:Japan⟧'s ⟦organization:defense ministry⟧ estimated the range at 400 km.",
  'The ⟦organization:Ministry of Rural Development⟧ denied the claim.',
  'The ⟦organization:National Harvest Party⟧ (⟦organization:NHP⟧) welcomed the vote.',
  '⟦place:MOSCOW⟧, Nov 19 - Shares fell on Wednesday.',
  // address, ranks and offices of state; names with al-
  'Mr. ⟦person:Holloway⟧ declined to say more.',
  'Secretary of State ⟦person:Ann Holloway⟧ left for ⟦place:Paris⟧.',
  'Gen ⟦person:Karim al-Tamimi⟧ met reporters.',
  // given names in two halves; what is run by or based in a place is not its name
  'President ⟦person:Han Wen-je⟧ met ⟦person:Lee Myung-hwan⟧ at the ⟦place:Seoul⟧-based bank.',
  // capitals that open a sentence
  '⟦place:US⟧ envoy ⟦person:Tom Roe⟧ spoke on Tuesday.',
  'Us, we never asked.',
  // a country's army is a body, any army is none
  "⟦place:Sudan⟧'s ⟦organization:army⟧ pulled back.",
  'They want an army of their own.',
  // peoples and money
  'They spoke of the Rohingyas and the Meitei.',
  'It costs Rs 5 crore.',
  // what somebody is stands behind; where villagers live is a place, whom they told a body
  'They fed him, according to ⟦organization:Puentes⟧, a local aid group.',
  'Talks stalled, according to ⟦organization:Tamarin⟧, a ⟦place:Paris⟧ consultancy.',
  'It was sold to ⟦person:Velkova⟧, a retired teacher.',
  "⟦person:Ngadi Velkova⟧, the union's secretary, left.",
  'They came from ⟦place:Tomina⟧, a small town.',
  'Villagers in ⟦place:Huampami⟧ told ⟦organization:Radio Selva⟧ so.',
  // ordinary words with capitals
  'However, Officials said on Monday that nothing had been decided.',
  'The two sides signed a Treaty in May.',
  'Muslims and Christians marched together.',
  'He spoke in English and Russian.',
];

const forms = (text: string) => [text, text.normalize('NFD'), text.normalize('NFC')];

describe('names in Bengali', () => {
  test.each(bengali)('%s', (row) => {
    for (const form of forms(row))
      expect(marked(namesRead('bn', unmark(form).text, 'আজকের প্রধান খবর'))).toContain(form);
  });
});

describe('names in English', () => {
  test.each(english)('%s', (row) => expect(marked(namesRead('en', unmark(row).text))).toBe(row));
});

const entityCounts: [number, string, string][] = [
  // a name in full, its parts, its abbreviation
  [1, 'en', 'Ushakov left. Later Yuri Ushakov came back, and Ushakov spoke.'],
  [2, 'en', 'Yuri Ushakov met Pavel Sorokin.'],
  [1, 'en', 'The National Harvest Party (NHP) met. The NHP lost.'],
  [1, 'bn', 'সভাপতি রওশন জামিল বলেন, কাজ চলছে। পরে জামিলের সঙ্গে কথা হয়।'],
  [1, 'bn', 'দুর্নীতি দমন কমিশন (দুদক) মামলা করেছে। দুদকের আইনজীবী এ তথ্য জানান।'],
];
test.each(entityCounts)('%d entity, %s: %s', (count, language, text) => {
  const draft = namesRead(language, text, language === 'bn' ? 'আজকের প্রধান খবর' : 'News of the day');
  expect(new Set(draft.names.map((n) => n.entity)).size).toBe(count);
});

test('names are sorted and apart, and every token knows its own', () => {
  const draft = namesRead('bn', bengali.map((row) => unmark(row).text).join(' '));
  draft.names.forEach((name, i) => {
    if (i) expect(name.first).toBeGreaterThanOrEqual(draft.names[i - 1]!.last);
    for (let t = name.first; t < name.last; t++) expect(draft.nameAt[t]).toBe(i);
  });
});
