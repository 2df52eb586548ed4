import { describe, expect, test } from 'vitest';
import { sayClaim } from '../../../src/asking/wording/claim.js';
import { sayEvent } from '../../../src/asking/wording/event.js';
import { read } from '../../../src/index.js';
import type { Attribution, Readout } from '../../../src/readout/readout.js';
import { ACTS, type Act } from '../../../src/readout/vocabulary.js';

const readoutOf = (text: string) => ({
  ...read({ id: 'test', published: '2025-08-13', text: text.normalize('NFC') }),
  text: text.normalize('NFC'),
});

describe('a report, read and said in the other language', () => {
  test.each([
    // a clause of known words
    [
      'ক্রেমলিন জানিয়েছে, পুতিন আলাস্কা শীর্ষ সম্মেলনের প্রস্তুতি সম্পর্কে শি চিন পিংকে অবহিত করেছেন।',
      'According to the Kremlin, Vladimir Putin briefed Xi Jinping on preparations for the Alaska summit.',
    ],
    [
      'ইউক্রেন অভিযোগ করেছে, রাশিয়া কিয়েভে ড্রোন হামলা চালিয়েছে।',
      'Ukraine alleged that Russia launched a drone attack on Kyiv.',
    ],
    ['পুলিশ জানিয়েছে, ১২ জন আহত হয়েছেন।', 'According to the police, 12 people were injured.'],
    ['সরকার জানিয়েছে, কোনো আলোচনা হয়নি।', 'According to the government, no talks took place.'],
    [
      'মার্কিন কর্মকর্তারা বিবিসিকে বলেছেন, উত্তর কোরিয়া রাশিয়ায় সেনা পাঠিয়েছে।',
      'American officials told the BBC that North Korea sent troops to Russia.',
    ],
    // a noun phrase
    ['মস্কো হামলার কথা অস্বীকার করেছে।', 'Moscow denied the attack.'],
    ['জাতিসংঘ যুদ্ধবিরতির আহ্বান জানিয়েছে।', 'The United Nations called for a ceasefire.'],
    // its own words, where one word is unknown
    [
      'মেয়র নাসরিন আক্তার বলেছেন, পানি নামতে দুই দিন লাগবে।',
      'Nasrin Aktar (নাসরিন আক্তার) said: “পানি নামতে দুই দিন লাগবে” [in Bengali].',
    ],
    // the other way
    [
      'The Kremlin said Putin briefed Xi Jinping on preparations for the Alaska summit.',
      'ক্রেমলিন বলেছে, ভ্লাদিমির পুতিন আলাস্কা শীর্ষ সম্মেলনের প্রস্তুতি নিয়ে সি চিন পিংকে অবহিত করেছেন।',
    ],
    ['Police said 12 people were injured.', 'পুলিশ বলেছে, ১২ জন আহত হয়েছেন।'],
    ['Moscow denied the attack.', 'মস্কো হামলার কথা অস্বীকার করেছে।'],
    [
      'Zelensky thanked Trump for military aid.',
      'ভলোদিমির জেলেনস্কি সামরিক সহায়তার জন্য ডোনাল্ড ট্রাম্পকে ধন্যবাদ জানিয়েছেন।',
    ],
    // capitals make a name of words that would be others
    ['The mayor praised the New Deal.', 'মেয়র প্রশংসা করে বলেছেন: “the New Deal” [ইংরেজিতে]।'],
  ])('%s', (text, expected) => {
    const readout = readoutOf(text);
    const language = readout.language === 'bn' ? 'en' : 'bn';
    expect(sayClaim(readout, 0, language)!.text).toBe(expected.normalize('NFC'));
  });
});

test('in the report’s own language the words stay as they are', () => {
  expect(sayClaim(readoutOf('মস্কো হামলার কথা অস্বীকার করেছে।'), 0, 'bn')).toEqual({
    text: 'মস্কো এ কথা অস্বীকার করেছে: “হামলার কথা”।'.normalize('NFC'),
    whole: true,
  });
});

test('what is quoted says what it is about', () => {
  const readout = readoutOf('মেয়র বলেছেন, বন্যার পানি ধীরে নামছে।');
  const { whole, topics } = sayClaim(readout, 0, 'en')!;
  expect(whole).toBe(false);
  expect(topics).toEqual(expect.arrayContaining(['flood', 'water']));
});

const bengali = 'কিম তাদের যুদ্ধবিরতির কথা বলেন'.normalize('NFC');
const english = 'Kim told them of a ceasefire';
const span = (text: string, words: string) => {
  const start = text.indexOf(words.normalize('NFC'));
  return { start, end: start + words.normalize('NFC').length };
};
/** A readout of one claim by a president, about a ceasefire. */
function claim(language: 'bn' | 'en', change: Partial<Attribution>): Readout & { text: string } {
  const text = language === 'bn' ? bengali : english;
  const content = span(text, language === 'bn' ? 'যুদ্ধবিরতির কথা' : 'a ceasefire');
  const entity = (id: string, name: string, wikidata: string) => ({
    id,
    type: 'person' as const,
    name,
    wikidata,
    mentions: [],
    because: '',
  });
  return {
    id: 'x',
    language,
    text,
    entities:
      language === 'bn'
        ? [entity('e1', 'ভ্লাদিমির পুতিন', 'Q7747'), entity('e2', 'ডোনাল্ড ট্রাম্প', 'Q22686')]
        : [entity('e1', 'Vladimir Putin', 'Q7747'), entity('e2', 'Donald Trump', 'Q22686')],
    times: [],
    quantities: [],
    attributions: [
      {
        source: 'e1',
        sourceSpan: null,
        cue: { start: 0, end: 1 },
        content: [content],
        act: 'say',
        addressee: null,
        via: [],
        medium: null,
        quote: 'indirect',
        when: null,
        because: '',
        ...change,
      },
    ],
    events: [],
    concepts: [],
    notes: [],
  };
}

const acts: Record<Act, [english: string, bengali: string]> = {
  say: ['Vladimir Putin spoke of a ceasefire.', 'ভ্লাদিমির পুতিন যুদ্ধবিরতির কথা বলেছেন।'],
  announce: ['Vladimir Putin announced a ceasefire.', 'ভ্লাদিমির পুতিন যুদ্ধবিরতির ঘোষণা দিয়েছেন।'],
  claim: ['Vladimir Putin claimed a ceasefire.', 'ভ্লাদিমির পুতিন যুদ্ধবিরতির দাবি করেছেন।'],
  confirm: ['Vladimir Putin confirmed the ceasefire.', 'ভ্লাদিমির পুতিন যুদ্ধবিরতির কথা নিশ্চিত করেছেন।'],
  deny: ['Vladimir Putin denied the ceasefire.', 'ভ্লাদিমির পুতিন যুদ্ধবিরতির কথা অস্বীকার করেছেন।'],
  praise: ['Vladimir Putin praised the ceasefire.', 'ভ্লাদিমির পুতিন যুদ্ধবিরতির প্রশংসা করেছেন।'],
  thank: ['Vladimir Putin expressed thanks for the ceasefire.', 'ভ্লাদিমির পুতিন যুদ্ধবিরতির জন্য ধন্যবাদ জানিয়েছেন।'],
  condemn: ['Vladimir Putin condemned the ceasefire.', 'ভ্লাদিমির পুতিন যুদ্ধবিরতির নিন্দা জানিয়েছেন।'],
  accuse: ['Vladimir Putin made an allegation of a ceasefire.', 'ভ্লাদিমির পুতিন যুদ্ধবিরতির অভিযোগ করেছেন।'],
  warn: ['Vladimir Putin warned of a ceasefire.', 'ভ্লাদিমির পুতিন যুদ্ধবিরতির ব্যাপারে সতর্ক করেছেন।'],
  pledge: ['Vladimir Putin pledged a ceasefire.', 'ভ্লাদিমির পুতিন যুদ্ধবিরতির প্রতিশ্রুতি দিয়েছেন।'],
  demand: ['Vladimir Putin called for a ceasefire.', 'ভ্লাদিমির পুতিন যুদ্ধবিরতির আহ্বান জানিয়েছেন।'],
  ask: ['Vladimir Putin asked about a ceasefire.', 'ভ্লাদিমির পুতিন যুদ্ধবিরতির বিষয়ে প্রশ্ন করেছেন।'],
  believe: [
    'Vladimir Putin expressed this belief: “যুদ্ধবিরতির কথা” [in Bengali].',
    'ভ্লাদিমির পুতিন মনে করেন: “a ceasefire” [ইংরেজিতে]।',
  ],
  omit: ['Vladimir Putin did not mention the ceasefire.', 'ভ্লাদিমির পুতিন যুদ্ধবিরতির কথা উল্লেখ করেননি।'],
};
test.each(ACTS)('%s in both languages', (act) => {
  const [en, bn] = acts[act];
  expect(sayClaim(claim('bn', { act }), 0, 'en')!.text).toBe(en.normalize('NFC'));
  expect(sayClaim(claim('en', { act }), 0, 'bn')!.text).toBe(bn.normalize('NFC'));
});

const circumstances: [change: Partial<Attribution>, english: string, bengali: string][] = [
  [
    { addressee: 'e2' },
    'Vladimir Putin spoke to Donald Trump of a ceasefire.',
    'ভ্লাদিমির পুতিন ডোনাল্ড ট্রাম্পকে যুদ্ধবিরতির কথা বলেছেন।',
  ],
  [
    { act: 'demand', addressee: 'e2' },
    'Vladimir Putin called on Donald Trump for a ceasefire.',
    'ভ্লাদিমির পুতিন ডোনাল্ড ট্রাম্পের কাছে যুদ্ধবিরতির আহ্বান জানিয়েছেন।',
  ],
  [
    { act: 'warn', medium: 'statement', when: '2025-08-12' },
    'Vladimir Putin warned of a ceasefire in a statement on 12 August 2025.',
    'ভ্লাদিমির পুতিন ১২ আগস্ট ২০২৫ এক বিবৃতিতে যুদ্ধবিরতির ব্যাপারে সতর্ক করেছেন।',
  ],
  [
    { via: ['e2'] },
    'Vladimir Putin spoke of a ceasefire, according to Donald Trump.',
    'ডোনাল্ড ট্রাম্পের বরাতে জানা গেছে, ভ্লাদিমির পুতিন যুদ্ধবিরতির কথা বলেছেন।',
  ],
  [
    { act: 'omit', modality: 'future' },
    'Vladimir Putin will not mention the ceasefire.',
    'ভ্লাদিমির পুতিন যুদ্ধবিরতির কথা উল্লেখ করবেন না।',
  ],
  [
    { modality: 'conditional' },
    'Vladimir Putin would speak of a ceasefire.',
    'ভ্লাদিমির পুতিন যুদ্ধবিরতির কথা বলতে পারেন।',
  ],
  [
    { modality: 'question' },
    'Did Vladimir Putin speak of a ceasefire?',
    'ভ্লাদিমির পুতিন কি যুদ্ধবিরতির কথা বলেছেন?',
  ],
  [{ source: null }, 'An unnamed source spoke of a ceasefire.', 'নাম না জানা একটি সূত্র যুদ্ধবিরতির কথা বলেছে।'],
];
test.each(circumstances)('%j', (change, en, bn) => {
  expect(sayClaim(claim('bn', change), 0, 'en')!.text).toBe(en);
  expect(sayClaim(claim('en', change), 0, 'bn')!.text).toBe(bn.normalize('NFC'));
});

test.each([
  ['Russia launched a drone attack on Kyiv on Monday.', 'রাশিয়া ১১ আগস্ট ২০২৫ কিয়েভের ওপর ড্রোন হামলা চালিয়েছে।'],
  [
    'পুলিশ সোমবার মেয়র নাসরিন আক্তারকে গ্রেপ্তার করেছে।',
    'The police arrested Nasrin Aktar (নাসরিন আক্তার) on 11 August 2025.',
  ],
  ['China will impose tariffs on India.', 'চীন ভারতের ওপর শুল্ক আরোপ করবে।'],
])('event: %s', (text, expected) => {
  const readout = readoutOf(text);
  const said = readout.events.map(
    (_, i) => sayEvent(readout, i, readout.language === 'bn' ? 'en' : 'bn')!.text,
  );
  expect(said).toContain(expected.normalize('NFC'));
});

test('hostile text breaks no sentence', () => {
  const readout = readoutOf('The mayor said {c} [say] \u0000 $& `<b>` $1 “{to}”.');
  for (const [i] of readout.attributions.entries()) {
    const { text } = sayClaim(readout, i, 'bn')!;
    expect(text).not.toContain('undefined');
  }
  expect(sayClaim(readout, 99, 'bn')).toBeNull();
});
