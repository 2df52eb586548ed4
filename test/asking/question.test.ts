import { describe, expect, test } from 'vitest';
import { isOneName, longNames } from '../../src/asking/asked-names.js';
import { type Kind, readQuestion } from '../../src/asking/question.js';

/** A kind, then ways to ask for it. */
const forms: [kind: Kind, questions: string[]][] = [
  [
    'what-said',
    [
      'সেরিকবায়েভ কী বলেছেন?',
      'কী বললেন সেরিকবায়েভ?',
      'পানি নিয়ে ক্রেমলিন কী জানিয়েছে?',
      'জল নিয়ে কী বললেন মুখ্যমন্ত্রী?',
      'বাসভাড়া নিয়ে মন্ত্রীর বক্তব্য কী?',
      'এ বিষয়ে বিশকেকের প্রতিক্রিয়া কি?',
      'What did the minister say about the fares?',
      'Tell me what Ecuador claimed.',
      "What is Peru's position on the river?",
      'What was the Kremlin’s response to the offer?',
    ],
  ],
  [
    'who-said',
    [
      'কে এ কথা বলেছেন?',
      'কারা এই অভিযোগ অস্বীকার করেছেন?',
      'Who denied the talks?',
      'Who said that the dam had burst?',
    ],
  ],
  ['according-to-whom', ['কার মতে ভাড়া বাড়বে?', 'কার বরাতে এ খবর?', 'According to whom were two soldiers killed?']],
  [
    'to-whom',
    [
      'মন্ত্রী কাকে এ কথা জানিয়েছেন?',
      'কার কাছে তিনি অভিযোগ করেছেন?',
      'To whom did the minister say so?',
      'Whom did Putin tell about the summit?',
    ],
  ],
  [
    'when',
    [
      'ভোট কবে হবে?',
      'বৈঠক কখন শুরু হয়?',
      'কোন দিন ধর্মঘট?',
      'কত তারিখে রায় দেওয়া হয়?',
      'কয়টায় মিছিল শুরু হয়?',
      'When will they meet?',
      'In which year was the treaty signed?',
    ],
  ],
  [
    'where',
    [
      'সংঘর্ষ কোথায় হলো?',
      'কোন জেলায় বন্যা হয়েছে?',
      'Where did they meet?',
      'In which city was the treaty signed?',
    ],
  ],
  [
    'how-many',
    [
      'কতজন নিহত হয়েছেন?',
      'কত টাকা বরাদ্দ দেওয়া হয়েছে?',
      'কয়টি বাস পোড়ানো হয়েছে?',
      'মৃতের সংখ্যা কত?',
      'How many people died?',
      'How much did it cost?',
      'What is the death toll of the flood?',
    ],
  ],
  [
    'yes-no',
    [
      'বৈঠক কি বাতিল?',
      'ভোট পিছোবে কি?',
      'Was the meeting cancelled?',
      'Has Kyiv agreed to withdraw?',
      'Is it true that the dam burst?',
    ],
  ],
  [
    'did-mention',
    [
      'বিবৃতিতে কি চালকদের উল্লেখ ছিল?',
      'Did the statement mention the drivers?',
      'Did Peru comment on the accusation?',
    ],
  ],
  ['why', ['বৈঠক কেন বাতিল হলো?', 'Why was the meeting cancelled?']],
  [
    'who',
    [
      'কোন কোন দেশ প্রস্তাবের পক্ষে ভোট দেয়?',
      'চাঁদে কে নামবেন বলে নাসা জানিয়েছে?',
      'খুলনার পুলিশ সুপার কে?',
      'Who was arrested in Dhaka?',
      'Who is the mayor of Khulna?',
    ],
  ],
];

describe('forms of questions', () => {
  for (const [kind, questions] of forms)
    test.each(questions)(`${kind}: %s`, (question) => void expect(readQuestion(question).kind).toBe(kind));
});

test.each([
  ['পুতিনকে ফোন করে কী বলেছেন সি চিন পিং?', 'সি চিন পিং'],
  ['What did the French president tell Vladimir Putin?', 'the French president'],
  ['Did North Korea’s official account mention Alaska?', 'North Korea’s official account'],
  ['ক্রেমলিন যে বিবৃতি দিয়েছে, তাতে কি সেনার উল্লেখ ছিল?', 'ক্রেমলিন'],
  // an office before what it speaks of
  ['রুশ প্রতিরক্ষামন্ত্রী খনি ইজারা নিয়ে কাকে ধন্যবাদ দিয়েছেন?', 'রুশ প্রতিরক্ষামন্ত্রী'],
  // nobody is asked about: he, it
  ['তিনি কী বলেছেন?', null],
  ['What was said about the river?', null],
])(
  '%s asks about %s',
  (question, speaker) => void expect(readQuestion(question).speaker?.text ?? null).toBe(speaker),
);

test.each([
  // two names written as one
  ['ট্রাম্প-পুতিন বৈঠক কবে?', ['Q22686', 'Q7747']],
  ['Where did Trump and Putin meet?', ['Q22686', 'Q7747']],
  // words that only ask name nobody
  ['কে কোথায় কবে কী বলেছেন?', []],
])(
  '%s names %j',
  (question, ids) =>
    void expect(
      readQuestion(question)
        .terms.flatMap((t) => t.entity?.wikidata ?? [])
        .sort(),
    ).toEqual(ids.sort()),
);

test.each([
  ['Who is the mayor of Khulna?', 'the mayor of Khulna'],
  ['খুলনার পুলিশ সুপার কে?', 'খুলনার পুলিশ সুপার'],
  // somebody by name, and somebody by what was done
  ['Who is Karim Khan?', null],
  ['Who was arrested in Khulna?', null],
])(
  '%s asks who %s is',
  (question, described) => void expect(readQuestion(question).described?.text ?? null).toBe(described),
);

test.each([
  ['পুতিন', true],
  ['টমাহক', false],
  ['রহমান', false],
  ['মস্কো', false],
])('%s by itself names one person: %s', (word, one) => void expect(isOneName(word)).toBe(one));

test('a known name is cut off from the word that it was taken together with', () => {
  const asked = 'পুতিন টমাহক নিয়ে জেলেনস্কিকে কী বলেছেন?';
  const [name] = longNames(readQuestion(asked).readout.entities);
  expect(readQuestion(asked, { known: new Map([[name!, 1]]) }).speaker?.entity?.wikidata).toBe('Q7747');
});
