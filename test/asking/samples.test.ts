import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Answered, ask } from '../../src/asking/ask.js';
import type { Verdict } from '../../src/asking/verdict.js';
import { takeIn } from '../../src/intake/intake.js';
import { stemsOf } from '../../src/languages/stems.js';
import { type Addition, type Ledger, openLedger } from '../../src/ledger/ledger.js';
import { read } from '../../src/reader/read.js';

const folder = mkdtempSync(join(tmpdir(), 'readout-asking-'));
let ledger: Ledger;
const TIMEOUT = 240_000; // machines may be busy
const texts = new Map<string, string>();

beforeAll(async () => {
  const additions: Addition[] = [];
  ledger = await openLedger({ directory: join(folder, 'ledger'), stems: stemsOf, readerVersion: 1 });
  for await (const { report, error } of takeIn([fileURLToPath(new URL('../../samples', import.meta.url))])) {
    if (error) throw error;
    if (!report) continue;
    texts.set(report.id, report.text);
    additions.push({ report, readout: read(report) });
  }
  await ledger.add(additions);
}, TIMEOUT);
afterAll(async () => {
  await ledger?.close();
  rmSync(folder, { recursive: true, force: true });
});

const [HARBOUR, PADMA, GANGA] = ['call-harbour-ledger', 'call-padma-prabaha', 'call-gangatir-patrika'];
const [BORDER, FLOOD, POLLS, PROTEST] = [
  'border-meridian-wire',
  'flood-haorer-khabar',
  'polls-rarh-samachar',
  'protest-uttar-kantha',
];

/** A question, what it comes to, and words one of which is among the first three answers; none: it cannot be answered. */
type Row = [
  question: string,
  verdict: Verdict | null,
  answers: [report: string, words: string][],
  todo?: string,
];

const rows: Row[] = [
  // what was said
  ['What did Elmira Jusupova tell reporters in Bishkek?', null, [[HARBOUR!, 'our own farmers come first']]],
  [
    'এলমিরা জুসুপোভা সাংবাদিকদের কী বলেছেন?',
    null,
    [
      [PADMA!, 'বন্ধুত্বের হাত'],
      [HARBOUR!, 'our own farmers'],
    ],
  ],
  ['What did the villagers in Huampami tell Radio Selva?', null, [[BORDER!, 'they had heard explosions']]],
  ['উয়াম্পামির গ্রামবাসী রেডিও সেলভাকে কী বলেছেন?', null, [[BORDER!, 'explosions']]],
  // somebody by what they are; and that they said nothing
  ['সড়ক পরিবহনমন্ত্রী কী বলেছেন?', null, [[PROTEST!, 'ভাড়া সমন্বয় করা ছাড়া উপায় ছিল না']]],
  ['আটক চালকদের নিয়ে এলমিরা জুসুপোভা কী বলেছেন?', null, [[GANGA!, 'মন্তব্য করতে চাননি']]],
  ['মঞ্চের আহ্বায়কের মতে কে লাঠিপেটা করেছে?', null, [[PROTEST!, 'পুলিশ']]],
  ['What did Marat Iskakov warn of?', null, [[HARBOUR!, 'the talks could fail']]],
  [
    'মারাত ইসকাকভের মত কী?',
    null,
    [
      [PADMA!, 'বিরোধ মেটানো'],
      [PADMA!, '৬০ হাজার'],
    ],
  ],
  ['আবদুল করিম কী বলেছেন?', null, [[FLOOD!, 'হাঁটুপানি']]],
  ['What did Rabeya Khatun allege?', null, [[FLOOD!, 'কেউ ত্রাণ নিয়ে আসেনি']]],
  ['What did Parna Basu tell the court?', null, [[POLLS!, 'এক-একটি বুথে']]],
  [
    'ইলিয়াস হোসেনের মতে ভাড়ার চেয়ে বড় সমস্যা কী?',
    null,
    [[PROTEST!, 'শৃঙ্খলার অভাব']],
    'whose opinion it is stands before কী, not behind কার',
  ],
  ['কামরুল হুদা কী ঘোষণা দেন?', null, [[PROTEST!, 'বাসভাড়া ১৫ শতাংশ']]],
  ['What did Kamrul Huda announce?', null, [[PROTEST!, 'বাসভাড়া ১৫ শতাংশ']]],
  // who said it, and according to whom
  [
    'Who accused the Kyrgyz border guards of holding drivers unlawfully?',
    null,
    [[GANGA!, 'নুরলান আবেনভ']],
    'guards and holding have no words in common with the report',
  ],
  ['কে বলেছেন যে মিছিলে বাধা দেওয়া হয়নি?', null, [[PROTEST!, 'শাহেদ মাহমুদ']]],
  ['Who said that Peruvian soldiers did not shoot first?', null, [[BORDER!, 'Rosa Quispe']]],
  ['According to whom have nearly 300 people left their homes?', null, [[BORDER!, 'Puentes']]],
  ['কার মতে প্রায় ৩০০ মানুষ ঘর ছেড়েছেন?', null, [[BORDER!, 'Puentes']]],
  ['Who claims that 50,000 people took part in the march?', null, [[PROTEST!, 'আয়োজকদের']]],
  [
    'ভোটার তালিকা থেকে নাম কাটার অভিযোগ কে করেছেন?',
    null,
    [
      [POLLS!, 'শুভময়'],
      [POLLS!, 'তাঁর'],
    ],
  ],
  // to whom
  ['To whom did the border official say that nine drivers had been released?', null, [[GANGA!, 'স্তেপ নিউজ']]],
  [
    'এলমিরা জুসুপোভা কাদের বলেছেন যে প্রেসিডেন্ট বন্ধুত্বের হাত বাড়িয়েছেন?',
    null,
    [[PADMA!, 'সাংবাদিক']],
    'reporters are an unnamed group and what they were told is a metaphor',
  ],
  // when and where
  [
    'When will the water ministers meet?',
    null,
    [
      [HARBOUR!, 'the first week of May'],
      [PADMA!, 'মে মাসের প্রথম সপ্তাহে'],
    ],
  ],
  ['পানিসম্পদমন্ত্রীদের বৈঠক কবে হতে পারে?', null, [[PADMA!, 'মে মাসের প্রথম সপ্তাহে']]],
  ['When could the talks between Peru and Ecuador begin?', null, [[BORDER!, 'Sept. 24']]],
  ['Where could the talks between Peru and Ecuador begin?', null, [[BORDER!, 'Manaus']]],
  ['পানিসম্পদমন্ত্রীদের বৈঠক কোথায় হতে পারে?', null, [[PADMA!, 'আলমাতিতে']]],
  ['চন্দ্রপুর পুরসভার ভোট কবে?', null, [[POLLS!, '৩০ নভেম্বর']]],
  ['মিছিল কোথা থেকে শুরু হয়?', null, [[PROTEST!, 'শাহবাগ']]],
  // how many
  ['কতজন চালককে আটকে রাখা হয়েছে?', null, [[GANGA!, '১৭ জন']]],
  ['কতটি ওয়ার্ডে ভোট?', null, [[POLLS!, '৩৮টি']]],
  [
    'How many lorry drivers are held at the border?',
    null,
    [
      [HARBOUR!, '17'],
      [PADMA!, '১৭ জন'],
      [GANGA!, '১৭ জন'],
    ],
  ],
  [
    'মিছিলে কত মানুষ অংশ নিয়েছেন?',
    null,
    [
      [PROTEST!, '৫০ হাজারের বেশি'],
      [PROTEST!, 'বড়জোর ৮ হাজার'],
    ],
  ],
  [
    'How many people died in the flood in Sunamganj?',
    null,
    [
      [FLOOD!, 'নয়জন'],
      [FLOOD!, 'অন্তত ১৪'],
    ],
  ],
  [
    'বন্যায় কতজনের মৃত্যু হয়েছে?',
    null,
    [
      [FLOOD!, 'নয়জন'],
      [FLOOD!, 'অন্তত ১৪'],
    ],
  ],
  ['How many soldiers did Ecuador kill, according to Peru?', null, [[BORDER!, 'two']]],
  ['বাসভাড়া কত শতাংশ বাড়ানো হবে?', null, [[PROTEST!, '১৫ শতাংশ']]],
  // whether, and whether it was mentioned
  [
    'Did the Kyrgyz statement mention the drivers?',
    'not-mentioned',
    [
      [HARBOUR!, 'did not mention the drivers'],
      [PADMA!, 'উল্লেখ করা হয়নি'],
      [GANGA!, 'একটি শব্দও নেই'],
    ],
  ],
  [
    'পুলিশ কি কাউকে আটকের কথা স্বীকার করেছে?',
    'denied',
    [[PROTEST!, 'কাউকে আটকের কথা']],
    'the police are nobody in particular to the question',
  ],
  [
    'Did Ecuador cross the Cenepa river?',
    'disputed',
    [
      [BORDER!, 'crossed the Cenepa'],
      [BORDER!, 'the account'],
      [BORDER!, 'left its base'],
    ],
    'what the denial points back to is two paragraphs away',
  ],
  [
    'আজগর আলী কি কর্মসূচিতে সমর্থন দিয়েছেন?',
    'denied',
    [
      [PROTEST!, 'তা'],
      [PROTEST!, 'সমর্থন'],
    ],
  ],
  // nobody says so
  ['What did Emmanuel Macron say about the Talas river?', null, []],
  ['তালাস নদী নিয়ে নরেন্দ্র মোদী কী বলেছেন?', null, []],
  ['When will Serikbayev travel to Lima?', null, []],
  ['মিছিলে কতজন পুলিশ নিহত হয়েছেন?', null, []],
  ['Who won the election in Chandrapur?', null, [], 'who wants to win reads like who won'],
  ['সুনামগঞ্জের বন্যা নিয়ে জাতিসংঘ কী বলেছে?', null, []],
  ['How many ministers resigned over the bus fares?', null, []],
];

describe.sequential('questions over the samples', () => {
  test.each(rows)(
    '%s',
    async (question, verdict, wanted, todo) => {
      const answered = await ask(ledger, question, { today: '2025-12-01' });
      const right = isRight(answered, verdict, wanted);
      if (todo) expect(right, `is answered after all, though: ${todo}`).toBe(false);
      else expect(right, shown(answered)).toBe(true);
    },
    TIMEOUT,
  );

  test(
    'nothing is answered without its words',
    async () => {
      for (const [question] of rows) {
        const { answers, nearest } = await ask(ledger, question);
        for (const { report, span, text } of [...answers, ...nearest]) {
          expect(text.length).toBeGreaterThan(0);
          expect(texts.get(report)!.slice(span.start, span.end)).toBe(text);
        }
      }
    },
    TIMEOUT,
  );

  test('amounts that differ are told with their range', async () => {
    const { range } = await ask(ledger, 'How many people joined the march?');
    expect(range).toMatchObject({ from: 8000, to: 50_000, unit: 'person' });
  });

  test('filters narrow what answers', async () => {
    const { answers } = await ask(ledger, 'When will the water ministers meet?', { language: 'en' });
    expect(answers.map((a) => a.language)).not.toContain('bn');
  });
});

function isRight({ verdict, answers }: Answered, wantedVerdict: Verdict | null, wanted: Row[2]): boolean {
  if (wanted.length === 0) return answers.length === 0;
  if (wantedVerdict !== null && verdict !== wantedVerdict) return false;
  const among = answers.slice(0, 3);
  return wanted.some(([report, words]) => among.some((a) => a.report === report && touches(a, words)));
}

function touches({ report, span }: Answered['answers'][number], words: string): boolean {
  const text = texts.get(report)!;
  const wanted = text.includes(words) ? words : words.normalize('NFC');
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1))
    if (at < span.end && at + wanted.length > span.start) return true;
  return false;
}

const shown = ({ question, verdict, answers, nearest }: Answered) =>
  `${question.kind} ${verdict ?? ''} ${JSON.stringify([...answers, ...nearest].slice(0, 3).map((a) => [a.report, a.text, a.score.toFixed(2)]))}`;
