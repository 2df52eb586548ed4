import { fold } from '../../text/fold.js';
import type { DayPart, TimeUnit } from '../time-phrase.js';
import { formsOf, type Inflected, inflect } from './endings.js';
import { aboutWords, dayOrdinals } from './numbers.js';

/** What a word does in a time expression. */
export type TimeWord =
  | { kind: 'month'; calendar: 'gregorian' | 'bengali'; month: number }
  | { kind: 'weekday'; weekday: number }
  /** Days from the report's date; `either`: কাল and পরশু look both ways, the tense decides. */
  | { kind: 'day'; offset: number; either?: boolean }
  | { kind: 'that-day'; which: 'last' | 'main'; offset?: number }
  /** শুক্র in "শুক্র ও শনিবার". */
  | { kind: 'short-weekday'; weekday: number }
  | { kind: 'part'; part: DayPart; hours: HourReading }
  /** Words before a part of day that leave it what it is: গভীর রাত. */
  | { kind: 'part-modifier' }
  | { kind: 'night-after' }
  | { kind: 'unit'; unit: TimeUnit }
  /** গত, আগামী, চলতি. */
  | { kind: 'modifier'; offset: number; from: 'report' | 'text' }
  /** গতবছর, এবছর: modifier and unit in one word. */
  | { kind: 'unit-at'; unit: TimeUnit; offset: number }
  | { kind: 'same' }
  | { kind: 'every' }
  | { kind: 'each'; unit: TimeUnit }
  | { kind: 'now' }
  | { kind: 'year-word'; calendar: 'gregorian' | 'bengali' }
  | { kind: 'date-word' }
  | { kind: 'ordinal'; value: number }
  | { kind: 'day-ordinal'; day: number }
  /** স্থানীয় in "স্থানীয় সময়". */
  | { kind: 'zone' }
  /** "as long as an hour" in one word. */
  | { kind: 'lasting'; amount: number; unit: TimeUnit; about: boolean };

/** How a clock hour after a part of day is to be read. */
export type HourReading = 'morning' | 'midday' | 'afternoon' | 'evening' | 'night';

const months: readonly (readonly [string, string])[] = [
  ['1', 'জানুয়ারি জানুয়ারী জানুআরি'],
  ['2', 'ফেব্রুয়ারি ফেব্রুয়ারী ফেব্রুআরি'],
  ['3', 'মার্চ'],
  ['4', 'এপ্রিল'],
  ['5', 'মে'],
  ['6', 'জুন'],
  ['7', 'জুলাই'],
  ['8', 'আগস্ট অগস্ট আগষ্ট অগাস্ট'],
  ['9', 'সেপ্টেম্বর'],
  ['10', 'অক্টোবর'],
  ['11', 'নভেম্বর'],
  ['12', 'ডিসেম্বর'],
];

const bengaliMonths = [
  'বৈশাখ',
  'জ্যৈষ্ঠ জৈষ্ঠ',
  'আষাঢ়',
  'শ্রাবণ',
  'ভাদ্র',
  'আশ্বিন',
  'কার্তিক',
  'অগ্রহায়ণ অঘ্রাণ অঘ্রান',
  'পৌষ',
  'মাঘ',
  'ফাল্গুন',
  'চৈত্র',
];

const weekdays = [
  'সোমবার',
  'মঙ্গলবার',
  'বুধবার',
  'বৃহস্পতিবার বৃহষ্পতিবার বেস্পতিবার লক্ষ্মীবার',
  'শুক্রবার জুমাবার',
  'শনিবার',
  'রবিবার রোববার রবিবারে',
];

const parts: readonly (readonly [DayPart, HourReading, string])[] = [
  ['MO', 'morning', 'ভোর ভোররাত প্রভাত'],
  ['MO', 'morning', 'সকাল সক্কাল সাতসকাল পূর্বাহ্ন'],
  ['MI', 'midday', 'দুপুর মধ্যাহ্ন ভরদুপুর'],
  ['AF', 'afternoon', 'বিকেল বিকাল অপরাহ্ন'],
  ['EV', 'evening', 'সন্ধ্যা সন্ধে সন্ধ্যে সন্ধেয় সন্ধ্যারাত গোধূলি'],
  ['NI', 'night', 'রাত রাত্রি রাত্রে মধ্যরাত মাঝরাত শেষরাত গভীররাত রাতভর'],
];

const units: readonly (readonly [TimeUnit, string])[] = [
  ['second', 'সেকেন্ড'],
  ['minute', 'মিনিট'],
  ['hour', 'ঘণ্টা ঘন্টা'],
  ['day', 'দিন কার্যদিবস কর্মদিবস কাজের_দিন'],
  ['week', 'সপ্তাহ'],
  ['month', 'মাস'],
  ['quarter', 'প্রান্তিক ত্রৈমাসিক'],
  ['half', 'ষাণ্মাসিক'],
  ['year', 'বছর বৎসর'],
  ['fiscal-year', 'অর্থবছর অর্থবর্ষ অর্থবৎসর'],
  ['decade', 'দশক'],
  ['century', 'শতাব্দী শতক'],
];

const modifiers: readonly (readonly [number, 'report' | 'text', string])[] = [
  [-1, 'report', 'গত বিগত গেল গেলো সদ্যসমাপ্ত বিদায়ী সদ্যবিদায়ী'],
  [1, 'report', 'আগামী আসছে আসন্ন সামনের'],
  [0, 'report', 'চলতি বর্তমান এ এই এবারের'],
  [-1, 'text', 'আগের পূর্ববর্তী'],
  [1, 'text', 'পরের পরবর্তী'],
  [0, 'text', 'ওই ঐ সেই উক্ত'],
];

const list = (spellings: string) => spellings.split(' ');

/** গতবছর, এমাসে, চলতিবছর: written in one word. */
const joined: [string, TimeWord][] = (
  [
    [-1, 'গত'],
    [0, 'এ'],
    [0, 'চলতি'],
  ] as const
).flatMap(([offset, modifier]) =>
  (
    [
      ['বছর', 'year'],
      ['মাস', 'month'],
      ['সপ্তাহ', 'week'],
    ] as const
  ).map(([word, unit]): [string, TimeWord] => [modifier + word, { kind: 'unit-at', unit, offset }]),
);

const lasting: [string, TimeWord][] = (
  [
    ['ঘণ্টা', 'hour'],
    ['ঘন্টা', 'hour'],
    ['মিনিট', 'minute'],
    ['দিন', 'day'],
    ['সপ্তাহ', 'week'],
    ['মাস', 'month'],
    ['বছর', 'year'],
    ['যুগ', 'decade'],
  ] as const
).flatMap(([word, unit]) => {
  const amount = word === 'যুগ' ? 1.2 : 1;
  return [
    [`${word}খানেক`, { kind: 'lasting', amount, unit, about: true }],
    [`${word}ব্যাপী`, { kind: 'lasting', amount, unit, about: false }],
    [`${word}কাল`, { kind: 'lasting', amount, unit, about: false }],
  ] as [string, TimeWord][];
});

const each: [string, TimeWord][] = (
  [
    ['দিন', 'day'],
    ['সপ্তাহ', 'week'],
    ['মাস', 'month'],
    ['বছর', 'year'],
    ['ঘণ্টা', 'hour'],
  ] as const
).map(([word, unit]) => [`প্রতি${word}`, { kind: 'each', unit }]);

/** Stems; their case forms are made. Surer readings stand first. */
const stems: [string, TimeWord][] = [
  ...months.flatMap(([month, spellings]) =>
    list(spellings).map((w): [string, TimeWord] => [
      w,
      { kind: 'month', calendar: 'gregorian', month: Number(month) },
    ]),
  ),
  ...bengaliMonths.flatMap((spellings, i) =>
    list(spellings).map((w): [string, TimeWord] => [w, { kind: 'month', calendar: 'bengali', month: i + 1 }]),
  ),
  ...weekdays.flatMap((spellings, i) =>
    list(spellings).map((w): [string, TimeWord] => [w, { kind: 'weekday', weekday: i + 1 }]),
  ),
  ...parts.flatMap(([part, hours, spellings]) =>
    list(spellings).map((w): [string, TimeWord] => [w, { kind: 'part', part, hours }]),
  ),
  ['বেলা', { kind: 'part', part: 'MI', hours: 'midday' }],
  ...units.flatMap(([unit, spellings]) =>
    list(spellings).map((w): [string, TimeWord] => [w, { kind: 'unit', unit }]),
  ),
  ...joined,
  ...lasting,
  ...each,
  ['আজ', { kind: 'day', offset: 0 }],
  ['গতকাল', { kind: 'day', offset: -1 }],
  ['গতকল্য', { kind: 'day', offset: -1 }],
  ['আগামীকাল', { kind: 'day', offset: 1 }],
  ['কাল', { kind: 'day', offset: 1, either: true }],
  ['পরশু', { kind: 'day', offset: 2, either: true }],
  ['এদিন', { kind: 'that-day', which: 'main' }],
  ['সেদিন', { kind: 'that-day', which: 'last' }],
  ['ওইদিন', { kind: 'that-day', which: 'last' }],
  ['একইদিন', { kind: 'that-day', which: 'last' }],
  ['পরদিন', { kind: 'that-day', which: 'last', offset: 1 }],
  ['আগেরদিন', { kind: 'that-day', which: 'last', offset: -1 }],
  ['সাল', { kind: 'year-word', calendar: 'gregorian' }],
  ['খ্রিষ্টাব্দ', { kind: 'year-word', calendar: 'gregorian' }],
  ['খ্রিস্টাব্দ', { kind: 'year-word', calendar: 'gregorian' }],
  ['খৃষ্টাব্দ', { kind: 'year-word', calendar: 'gregorian' }],
  ['বঙ্গাব্দ', { kind: 'year-word', calendar: 'bengali' }],
  ['তারিখ', { kind: 'date-word' }],
];

/** Words that do not decline, or only in the forms given. */
const fixed: [string, TimeWord][] = [
  ...'সোম মঙ্গল বুধ বৃহস্পতি শুক্র শনি রবি'
    .split(' ')
    .map((w, i): [string, TimeWord] => [w, { kind: 'short-weekday', weekday: i + 1 }]),
  ...modifiers.flatMap(([offset, from, words]) =>
    list(words).map((w): [string, TimeWord] => [w, { kind: 'modifier', offset, from }]),
  ),
  ['আজকে', { kind: 'day', offset: 0 }],
  ['আজকের', { kind: 'day', offset: 0 }],
  ['কালকে', { kind: 'day', offset: 1, either: true }],
  ['কালকের', { kind: 'day', offset: 1, either: true }],
  ['একই', { kind: 'same' }],
  ['প্রতি', { kind: 'every' }],
  ['ফি', { kind: 'every' }],
  ['প্রত্যেক', { kind: 'every' }],
  ['রোজ', { kind: 'each', unit: 'day' }],
  ['প্রত্যহ', { kind: 'each', unit: 'day' }],
  ['এখন', { kind: 'now' }],
  ['এখনই', { kind: 'now' }],
  ['এখনো', { kind: 'now' }],
  ['বর্তমানে', { kind: 'now' }],
  ['গভীর', { kind: 'part-modifier' }],
  ['শেষ', { kind: 'ordinal', value: -1 }],
  ['দিবাগত', { kind: 'night-after' }],
  ['স্থানীয়', { kind: 'zone' }],
  ['বাংলাদেশ', { kind: 'zone' }],
  ['ভারতীয়', { kind: 'zone' }],
  ['প্রথম', { kind: 'ordinal', value: 1 }],
  ['দ্বিতীয়', { kind: 'ordinal', value: 2 }],
  ['তৃতীয়', { kind: 'ordinal', value: 3 }],
  ['চতুর্থ', { kind: 'ordinal', value: 4 }],
];

/** Every form of every word of time expressions. */
export const timeWords: ReadonlyMap<string, Inflected<TimeWord>> = (() => {
  const table = inflect(stems);
  // মে declines, but মেতে and মেয়ে are other words
  for (const form of ['মেয়ে', 'মেতে', 'মেই', 'মেও']) table.delete(fold(form));
  for (const [word, entry] of fixed)
    table.set(fold(word), {
      entry,
      case: word.endsWith('র') && entry.kind === 'day' ? 'genitive' : 'nominative',
      emphatic: false,
    });
  return table;
})();

export const wordSet = (words: string): ReadonlySet<string> => new Set(list(words).map(fold));

/** "Towards": after the genitive of a clock time or part of day. */
export const towards = wordSet('দিকে দিকেও নাগাদ সময় সময়ে সময়েও দিক');
/** What follows a bare part of day that says when. */
export const afterPart = wordSet('পর্যন্ত থেকে থেকেই হতে অবধি নাগাদ');
export const afterGenitivePart = wordSet('পর পরে পরেই মধ্যে মধ্যেই আগে আগেই দিকে');
/** What a part of day only describes: রাতের আঁধারে, সন্ধ্যার আকাশে. */
export const describedByPart = wordSet(
  'আঁধার আঁধারে অন্ধকার অন্ধকারে আকাশ আকাশে খাবার খাবারের ঘুম নাশতা নাস্তা শিফট শিফটে পালা পালায় আলো আলোয় রোদ রোদে বেলা বেলায় শহর তাপমাত্রা বাজার পাখি তারা রানি ভোট ভোটের ট্রেন বাস ফ্লাইট খবর পোশাক পাহারা পাহারায় ডিউটি মতো দিকে তুলনায়',
);
/** What is held at a part of day, so that the part says when: "সন্ধ্যার ব্রিফিংয়ে". */
export const sessions: ReadonlySet<string> = new Set(
  list('ব্রিফিং অধিবেশন বৈঠক সভা সমাবেশ শুনানি ভাষণ বুলেটিন মিছিল সম্মেলন সংবাদ জনসভা').flatMap((w) => [
    fold(w),
    ...[...formsOf(w)].map(([form]) => form),
  ]),
);
export const within = wordSet('মধ্যে মধ্যেই ভেতর ভিতর ভেতরে');
export const before = wordSet('আগে আগেই আগেও পূর্বে');
export const later = wordSet('পর পরে পরই পরেই');
/** Whatever was spoken of: "[এর] তিন দিন আগে". */
export const sinceWhen = wordSet('এর তার');
export const from = wordSet('থেকে হতে');
export const until = wordSet('পর্যন্ত');
/** Parts of a month or year that end or begin it; the expression holds them. */
export const edges = wordSet('শেষে শুরুতে মাঝামাঝি শেষভাগে শেষদিকে প্রথমদিকে গোড়ার গোড়ায় প্রথমভাগে শেষার্ধে প্রথমার্ধে');
export const edgesOf = wordSet('শেষের শুরুর গোড়ার প্রথমের মাঝের');
export const time = wordSet('সময় সময়ে সময়ের সময়টায়');
/** Half of a unit: আধা ঘণ্টা. */
export const half = wordSet('আধা আধ');
/** Nouns of what is still to come: "হওয়ার কথা", "বসার প্রস্তাব". */
export const plans = wordSet(
  'কথা প্রস্তাব ঘোষণা আহ্বান ডাক নির্দেশ হুমকি সিদ্ধান্ত পরিকল্পনা সম্ভাবনা আশঙ্কা পূর্বাভাস অনুরোধ আবেদন প্রস্তুতি তাগিদ পরামর্শ প্রতিশ্রুতি আশ্বাস',
);
/** "দিন ধার্য": a day is set for what is to come. */
export const appointments = wordSet('দিন তারিখ');
export const appointed = wordSet('ধার্য নির্ধারণ নির্ধারিত ঠিক রাখা রাখেন রেখেছেন');
/** Nouns of what may come: "বৃষ্টির সম্ভাবনা". */
export const outlooks = wordSet('সম্ভাবনা আশঙ্কা শঙ্কা পূর্বাভাস');
/** After what is called for, in the genitive: "হরতালের ডাক". */
export const calls = wordSet('ডাক ডাকও');
/** Verbs whose present tells what is arranged, where a day is named: "শুক্রবার ঢাকায় আসছেন", "বৃহস্পতিবার বৈঠকে বসছে". */
export const arranged = wordSet('বসা আসা যাওয়া ফেরা নামা খোলা হওয়া ছাড়া মেলা পৌঁছানো');
/** What calls others together for a day to come: "সোমবার অধিবেশন ডেকেছেন". */
export const summons = wordSet('ডাকা');
/** The next one of a kind, whose day stands behind it: "পরবর্তী শুনানি শুক্রবার". */
export const nextOne = wordSet('পরবর্তী আগামী আসন্ন');
/** After an infinitive, words that ask for what is still to be done: "পাঠাতে বলা হয়েছে". */
export const asked = wordSet(
  'বলা বলেছেন বলেছে বলেন বলে নিষেধ নির্দেশ অনুরোধ আহ্বান রাজি সম্মত প্রস্তুত চান চায় চাইছে চাইছেন যাচ্ছে যাচ্ছেন পারে পারেন হবে',
);
/** Prayers that say when, and the part of day they fall in. */
export const prayers: ReadonlyMap<string, DayPart> = new Map(
  (
    [
      ['MO', 'ফজর ফজরের'],
      ['MI', 'জোহর জোহরের যোহর যোহরের'],
      ['AF', 'জুমা জুমার জুমআ জুমআর আসর আসরের'],
      ['EV', 'মাগরিব মাগরিবের ইফতারের'],
      ['NI', 'এশা এশার তারাবি তারাবির'],
    ] as const
  ).flatMap(([part, spellings]) => list(spellings).map((w) => [fold(w), part] as const)),
);
export const prayer = wordSet('নামাজের নামাযের নামাজ');
export const afterPrayer = wordSet('পর পরে আগে পরই সময়');
export const afterWord = wordSet('বাদ');
/** Months that are other words too, so that alone they need a sign of being meant: মে, জুন, জুলাই, মার্চ. */
export const unsureMonths = wordSet('মে মের জুন জুলাই মার্চ মাঘ পৌষ');
export const afterMonth = wordSet(
  'মাস মাসে মাসের দিবস প্রথম দ্বিতীয় তৃতীয় শেষ মাঝামাঝি পর্যন্ত থেকে থেকেই হতে অবধি নাগাদ শেষে শুরুতে ও এবং',
);
export const and = wordSet('ও এবং আর বা কিংবা');
export const moment = wordSet('মুহূর্তে মুহূর্ত');
export const now = wordSet('এই এ');

/** গত, আগামী, চলতি as they change what follows. */
export type Modifier = { offset: number; from: 'report' | 'text' };

/** Days of the month in words: পয়লা, একুশে. */
export const dayOrdinalForms: ReadonlyMap<string, number> = new Map(
  dayOrdinals.flatMap(([day, spellings]) => list(spellings).map((w) => [fold(w), day] as const)),
);

/** "A couple of" after a unit, with the endings it takes: ঘণ্টা দুয়েকের. */
export const aboutForms: ReadonlyMap<string, number> = new Map(
  aboutWords.flatMap(([value, spellings]) =>
    list(spellings).flatMap((w) => [...formsOf(w)].map(([form]) => [form, value] as const)),
  ),
);
