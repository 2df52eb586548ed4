import { expect, test } from 'vitest';
import { read } from '../../src/reader/read.js';

/** The language, a text, who its last attribution is of, and their office or that of the words where it tells. */
type Row = [
  language: string,
  text: string,
  source: string,
  known?: { office?: string; key?: string; act?: string },
];

const rows: Row[] = [
  // who governs a place is nobody that was met under another title; who was, comes back
  [
    'en',
    'Opposition candidate John Hale said he had won. The governor of the Northmoor region said two people had died.',
    'governor of the Northmoor region',
  ],
  ['en', 'Mayor Anna Keller opened the bridge. The mayor said it had cost too much.', 'Anna Keller'],
  // a body is an "it", though it is many; the town in its name is not
  ['en', 'The company said the fire was out. It said two halls had burnt down.', 'company'],
  [
    'en',
    'The Istanbul prosecutor’s office said the case was open. It said two men had fled.',
    'Istanbul prosecutor’s office',
  ],
  ['en', 'Officials said the bridge was open. They said it was safe.', 'Officials'],
  // a letter that is a name ends a sentence, one of a name does not
  ['en', 'Abbas Araghchi posted the text on X. He said the talks would go on.', 'Abbas Araghchi'],
  ['en', 'John F. Kennedy said the talks would go on.', 'John F. Kennedy'],
  // a name in capitals is no pronoun
  ['en', 'The WHO said 80 people had been hurt.', 'World Health Organization'],
  // generals of no army, and forces of no state
  ['en', 'Director-General Tedros Adhanom said the ward was closed.', 'Tedros Adhanom Ghebreyesus', {}],
  ['en', 'General Mark Hale said the ward was closed.', 'Mark Hale', { office: 'military' }],
  ['en', 'The Rapid Support Forces said the ward was closed.', 'Rapid Support Forces', {}],
  [
    'en',
    'The Israel Defense Forces said the ward was closed.',
    'Israel Defense Forces',
    { office: 'military' },
  ],
  // the office as a whole stands before a name
  ['en', 'Secretary of State Anna Cole said the ward was closed.', 'Anna Cole'],
  ['en', 'An aide of Senator Anna Cole said the ward was closed.', 'aide of Senator Anna Cole'],
  ['en', 'Officer-in-Charge Abdul Latif said the ward was closed.', 'Abdul Latif'],
  // a court that was named comes back, several do not
  ['en', 'The High Court sat. Lena Moor wept. The court said it was over.', 'High Court'],
  ['en', 'The High Court sat. Lena Moor wept. Courts said it was over.', 'Courts'],
  // who is described inside somebody's words is another
  ['en', 'Mark Oden said that the chief executive had told him it was over.', 'chief executive'],
  ['en', 'Mark Oden said that he had told the board it was over.', 'Mark Oden'],
  // nobody who has just spoken: many people, a party's bench
  ['en', 'Mark Oden said it was over. The arrestees denied the charge.', 'arrestees'],
  ['en', 'The Foreign Ministry said it was over. The Opposition denied the charge.', 'Opposition'],
  // a prime minister is no other minister
  ['en', 'Finance Minister Anna Cole spoke. The prime minister said it was over.', 'prime minister'],
  ['en', 'Finance Minister Anna Cole spoke. The minister said it was over.', 'Anna Cole'],
  ['en', 'Mark Oden spoke. The Israeli military said it was over.', 'Israeli military'],
  ['en', 'MP Derek Sen said it was over.', 'Derek Sen'],
  [
    'en',
    'The Garment Manufacturers and Exporters Association said it was over.',
    'Garment Manufacturers and Exporters Association',
  ],
  ['en', 'A resident of Austin, Texas, said it was over.', 'resident of Austin'],
  // whose papers come back
  [
    'en',
    'The pier is shut, according to a statement issued by the Harbour Board. The statement said it was old.',
    'Harbour Board',
  ],
  ['en', "Pell's lawyer said it was over. Arlt's lawyer said it was not.", "Arlt's lawyer"],
  // portfolios in one word
  ['bn', 'তুরস্কের বিচারমন্ত্রী ইলমাজ তুঞ্চ বলেন, আপিল করা যাবে।', 'ইলমাজ তুঞ্চ', { office: 'ministry.justice' }],
  // silence that is announced is silence
  ['bn', 'মন্ত্রী শামীমা নূর বলেন, শুল্কের হার নিয়ে তিনি কোনো মন্তব্য করবেন না।', 'শামীমা নূর', { act: 'omit' }],
  ['bn', 'মন্ত্রী শামীমা নূর বলেন, শুল্কের হার নিয়ে তিনি কাল কথা বলবেন।', 'শামীমা নূর', { act: 'say' }],
  // who is asked or called in one clause answers in the next; whom it is about does not
  ['bn', 'মেয়র নাসরিন হক ছুটিতে। প্রকৌশলীর কাছে জানতে চাইলে তিনি বলেন, কাজ চলছে।', 'প্রকৌশলী'],
  ['bn', 'মেয়র নাসরিন হক ছুটিতে। অধ্যক্ষের সঙ্গে যোগাযোগ করা হলে তিনি বলেন, ক্লাস চলবে।', 'অধ্যক্ষ'],
  ['bn', 'মেয়র নাসরিন হক ছুটিতে। ঠিকাদারের মুঠোফোনে ফোন করা হলেও তিনি সাড়া দেননি।', 'ঠিকাদার'],
  ['bn', 'প্রকৌশলীর কাজ নিয়ে জানতে চাইলে মেয়র নাসরিন হক বলেন, সব ঠিক আছে।', 'নাসরিন হক'],
  ['bn', 'সাংসদ কাজী মাহবুব প্রশ্ন করেন, সেতু কোথায়? মন্ত্রী নাসরিন হক উত্তরে বলেন, কাজ চলছে।', 'নাসরিন হক'],
  // a verb of honour is no body's
  ['bn', 'ফায়ার সার্ভিস নিয়ন্ত্রণকক্ষের কর্মকর্তা লিমা খানম জানান, আগুন নিভেছে।', 'লিমা খানম'],
  ['bn', 'ফায়ার সার্ভিস আগুন নেভানোর পর লিমা খানম জানান, কেউ আহত হননি।', 'লিমা খানম'],
  // two with their offices; the first two of three may only say whose
  [
    'bn',
    'জোটের আহ্বায়ক নাসরিন হক ও সমিতির সম্পাদক কাজী মাহবুব সাংবাদিকদের বলেন, মাঠ সমান নয়।',
    'জোটের আহ্বায়ক নাসরিন হক ও সমিতির সম্পাদক কাজী মাহবুব',
  ],
  ['bn', 'নাসরিন হক ও কাজী মাহবুবের আইনজীবী শাহেদ মাহমুদ বলেন, মামলা চলবে।', 'শাহেদ মাহমুদ'],
  // the government at the centre, and a place to vote
  ['bn', 'হাই কোর্টে কেন্দ্র জানিয়েছে, বকেয়া মেটানো হবে।', 'কেন্দ্র'],
  ['bn', 'জমির বিরোধকে কেন্দ্র করে সংঘর্ষের কথা পুলিশ জানিয়েছে।', 'পুলিশ'],
  // adjectives in -ীয় end in no case
  ['bn', 'বিরোধীদলীয় নেতা বলেন, মাইক বন্ধ ছিল।', 'বিরোধীদলীয় নেতা'],
  // names that end like a case
  ['bn', 'জার্মান সংবাদমাধ্যম ডয়চে ভেলে জানায়, সেতু বন্ধ।', 'ডয়চে ভেলে'],
  ['bn', 'ব্রাসেলসের ডয়চে ভেলে কার্যালয়ে মেয়র নাসরিন হক জানান, সেতু বন্ধ।', 'নাসরিন হক'],
  // whose silence it is
  ['bn', 'এ নিয়ে রাজভবনের তরফে রাত পর্যন্ত কোনও প্রতিক্রিয়া মেলেনি।', 'রাজভবন'],
];

test.each(rows)('%s: %s', (language, text, source, known) => {
  const { attributions, entities } = read({
    id: 'x',
    language,
    published: '2025-08-14',
    text: text.normalize('NFC'),
  });
  const last = attributions.at(-1)!;
  const of = entities.find((e) => e.id === last.source)!;
  expect(of.name.normalize('NFC')).toBe(source.normalize('NFC'));
  if (known?.act) expect(last.act).toBe(known.act);
  else if (known) expect(of.office).toBe(known.office);
});

test.each([
  ['পাবনা জেলা প্রশাসক বলেন, পানি বেড়েছে।', 'Pabna'],
  ['পাবনার জেলা প্রশাসক বলেন, পানি বেড়েছে।', 'Pabna'],
  ['পাবনা জেলায় পানি বেড়েছে।', 'Pabna'],
])('%s: a district is known beside what it is', (text, place) => {
  const { entities } = read({
    id: 'x',
    language: 'bn',
    published: '2025-08-14',
    text: text.normalize('NFC'),
  });
  expect(entities.find((e) => e.type === 'place')?.key).toBe(`place:${place}`);
});
