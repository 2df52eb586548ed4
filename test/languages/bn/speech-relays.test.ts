import { describe, expect, test } from 'vitest';
import { read } from '../../../src/index.js';
import { unmark } from '../../marked-text.js';

// ⟦src:…⟧ says it, ⟦to:…⟧ is whom it is said to, every ⟦via:…⟧ passes it on; where a row marks none, there is none.

const relays: readonly string[] = [
  // an outlet cites a party, in whatever order; one of its kinds only describes it
  '⟦src:জাপানের প্রতিরক্ষা মন্ত্রণালয়কে⟧ উদ্ধৃত করে ⟦via:কিয়োদো⟧ ⟦cue:জানায়⟧, মহড়া পিছিয়েছে।',
  '⟦via:আল জাজিরার⟧ এক প্রতিবেদনে ⟦src:এক চিকিৎসককে⟧ উদ্ধৃত করে ⟦cue:বলা হয়েছে⟧, ওষুধ শেষ।',
  'আল জাজিরার ওই প্রতিবেদনে ⟦cue:বলা হয়েছে⟧, ওষুধ শেষ।',
  '⟦via:রয়টার্স⟧ ⟦src:স্থানীয় পুলিশের⟧ বরাত দিয়ে নিহতের সংখ্যা ১২ বলে ⟦cue:জানিয়েছে⟧।',
  '⟦src:রয়টার্স⟧ নিহতের সংখ্যা ১২ বলে ⟦cue:জানিয়েছে⟧।',
  // a verb that only tells which one closes nothing
  '⟦via:রয়টার্স⟧ বিষয়টি জানেন এমন ⟦src:এক ব্যক্তির⟧ বরাত দিয়ে ⟦cue:লিখেছে⟧, শুল্ক কমবে।',
  'নাসরিন হক বিষয়টি জানেন, এমন কথা ⟦cue:জানিয়েছেন⟧ ⟦src:রফিক আহমেদ⟧।',
  // what the cited one tells of another
  '⟦via:ব্লুমবার্গ⟧ ⟦via:দুই কর্মকর্তার⟧ বরাত দিয়ে লিখেছে, ⟦src:ওয়াশিংটন⟧ শুল্ক কমাতে ⟦cue:রাজি হয়েছে⟧।',
  '⟦src:ইরান⟧ পরিদর্শকদের ফেরাতে ⟦cue:সম্মত হয়েছে⟧ বলে খবর দিয়েছে ⟦via:রয়টার্স⟧।',
  '⟦src:আটক ব্যক্তি⟧ চুরির কথা ⟦cue:স্বীকার করেছেন⟧ বলে ⟦via:একটি সূত্র⟧ দাবি করলেও ওসি তা নিশ্চিত করেননি।',
  // a paper that an outlet has got hold of has its author
  '⟦via:রয়টার্সের⟧ হাতে আসা ⟦src:জাতিসংঘের⟧ এক প্রতিবেদনে ⟦cue:বলা হয়েছে⟧, অস্ত্র যাচ্ছে।',
  '⟦via:বিবিসির⟧ দেখা ⟦src:পুলিশের⟧ একটি নথিতে ⟦cue:বলা হয়েছে⟧, গুলির অনুমতি ছিল।',
  '⟦via:ব্লুমবার্গের⟧ হাতে আসা ⟦src:জাতিসংঘের⟧ একটি মেমো ⟦cue:অনুসারে⟧, খরচ কমবে।',
  '⟦src:রয়টার্সের⟧ পাওয়া এক প্রতিবেদনে ⟦cue:বলা হয়েছে⟧, অস্ত্র যাচ্ছে।',
  // … also where its author tells it as the subject
  '⟦via:রয়টার্সের⟧ হাতে আসা এক প্রতিবেদনে ⟦src:জাতিসংঘ⟧ ⟦to:সদস্যদেশগুলোকে⟧ ⟦cue:জানিয়েছে⟧, মজুত বেড়েছে।',
  '⟦src:জাতিসংঘ⟧ রয়টার্সের হাতে আসা তালিকার কথা ⟦cue:জানিয়েছে⟧।',
  // a country's adjective, or a number with its ending, behind an outlet's name
  '⟦via:অ্যাক্সিওস⟧ ⟦src:মার্কিন দুই কর্মকর্তার⟧ বরাতে ⟦cue:জানিয়েছে⟧, বৈঠক পিছিয়েছে।',
  '⟦src:ইসরায়েলের চ্যানেল ১২–এর⟧ বরাত দিয়ে ⟦via:আনাদোলু⟧ ⟦cue:জানায়⟧, সীমান্ত খুলবে।',
  // an agency taken up again is the last one, and no other body that has spoken since
  '⟦via:রয়টার্স⟧ জানিয়েছে, বৈঠক হবে। আইএমএফ বলেছে, ঋণ বেড়েছে। ⟦src:এক কূটনীতিককে⟧ উদ্ধৃত করে বার্তা সংস্থাটি ⟦cue:লিখেছে⟧, তেহরান সময় নিচ্ছে।',
  // who carries the words; a way that words go is nobody, and what is done through somebody is said
  '⟦src:তেহরান⟧ ⟦via:ওমানের⟧ মাধ্যমে ⟦to:ওয়াশিংটনকে⟧ ⟦cue:জানিয়েছে⟧, তারা বসবে।',
  'কূটনৈতিক চ্যানেলের মাধ্যমে ⟦src:ঢাকা⟧ ⟦to:দিল্লিকে⟧ ⟦cue:জানিয়েছে⟧, বৈঠক হবে না।',
  '⟦src:মুখপাত্র⟧ জাতিসংঘের মাধ্যমে ত্রাণ পাঠানোর ⟦cue:আশ্বাস দিয়েছেন⟧।',
  // a saying in what a noun opens
  '⟦via:অনেক সংবাদমাধ্যমের⟧ দাবি, ⟦src:দুদক⟧ নতুন তদন্তের ⟦cue:আবেদন করেছে⟧।',
  '⟦via:মুখপাত্রের⟧ ভাষ্য অনুযায়ী, ⟦src:হামাস⟧ প্রস্তাব ⟦cue:প্রত্যাখ্যান করেছে⟧।',
  // who tells of a saying behind a comma
  '⟦src:দুই আসামি⟧ চুরির কথা ⟦cue:স্বীকার করেছেন⟧, আদালতকে জানিয়েছেন ⟦via:তদন্ত কর্মকর্তা⟧।',
  'ভূমিকার জন্য ⟦to:রিসেপ তাইয়েপ এরদোয়ানকে⟧ ⟦cue:ধন্যবাদ জানান⟧ ⟦src:ভ্লাদিমির পুতিন⟧, বলা হয় ⟦via:ক্রেমলিনের⟧ বিবৃতিতে।',
  // an outlet taken up by what it is
  '⟦via:সিনহুয়া⟧ জানায়, বৈঠক হয়েছে। ⟦src:সি চিন পিংকে⟧ উদ্ধৃত করে সংস্থাটি ⟦cue:লিখেছে⟧, দুই দেশ বন্ধু।',
  'সিনহুয়া জানায়, বৈঠক হয়েছে। ⟦src:সি চিন পিংকে⟧ উদ্ধৃত করে ⟦via:রয়টার্স⟧ ⟦cue:লিখেছে⟧, দুই দেশ বন্ধু।',
  // another speaker is set against this one
  'সরকার একদিকে সংলাপের কথা বলছে, অন্যদিকে ⟦src:দলের কিছু নেতা⟧ ⟦cue:বলছেন⟧, ‘ছাড় নয়।’',
  'পুলিশ বলছে গুলি চলেনি, কিন্তু ⟦src:প্রত্যক্ষদর্শীরা⟧ ⟦cue:জানিয়েছেন⟧, গুলি চলেছে।',
  'রাশিয়া জানায়, তারা ৪০টি ড্রোন নামিয়েছে, আর ⟦src:ইউক্রেন⟧ ⟦cue:জানিয়েছে⟧, শোধনাগারে আগুন লেগেছে।',
  '⟦via:রাশিয়া⟧ জানায়, ড্রোন নেমেছে আর ⟦src:ইউক্রেন⟧ হার ⟦cue:স্বীকার করেছে⟧।',
];

const addressees: readonly string[] = [
  // a speaker and whom he speaks to, with nothing between
  '⟦src:ইরান⟧ ⟦to:মধ্যস্থতাকারীদের⟧ ⟦cue:জানিয়েছে⟧, তারা আলোচনায় বসবে।',
  '⟦src:ঢাকা⟧ ⟦to:মিয়ানমারের রাষ্ট্রদূতের⟧ কাছে ব্যাখ্যা ⟦cue:চেয়েছে⟧।',
  '⟦src:জাতিসংঘ⟧ ⟦to:সরকারকে⟧ ⟦cue:জানিয়েছে⟧, ত্রাণ আসছে।',
  'মেয়র নাসরিন হক থামেন। শৃঙ্খলা নিয়ে ⟦to:সেনা কর্মকর্তাদের⟧ ⟦cue:সতর্ক করেছেন⟧ তিনি।',
  '⟦src:আইএমএফ⟧ ⟦to:সরকারকে⟧ ভর্তুকি কমাতে ⟦cue:বলেছে⟧।',
  // an ending hung from an apostrophe; a thing of somebody's is nobody
  '⟦src:একটি সূত্র⟧ ⟦to:এএফপি’কে⟧ ⟦cue:বলেছে⟧, পাঁচজন মারা গেছে।',
  '⟦src:দিমিত্রি পেসকভ⟧ ইসরায়েলের উদ্যোগকে ‘খেলা’ বলে ⟦cue:মন্তব্য করেন⟧।',
  // whose question is answered, who is turned to
  '⟦to:রয়টার্সের⟧ প্রশ্নের জবাবে ⟦src:মুখপাত্র⟧ ⟦cue:বলেন⟧, এমন পরিকল্পনা নেই।',
  'এমন প্রশ্নের জবাবে ⟦src:মুখপাত্র⟧ ⟦cue:বলেন⟧, এমন পরিকল্পনা নেই।',
  '⟦to:নেতা-কর্মীদের⟧ উদ্দেশ করে ⟦src:নাসরিন হক⟧ ⟦cue:বলেছেন⟧, মাঠে থাকুন।',
  '⟦src:প্রধানমন্ত্রী⟧ ⟦to:আইনপ্রণেতাদের⟧ সামনে ⟦cue:বলেন⟧, ঘাটতি কমবে।',
  // held out to somebody by another verb; oneself; where posts stand
  'নিহতদের প্রতি শ্রদ্ধা জানিয়ে ⟦src:নাসরিন হক⟧ ⟦cue:বলেন⟧, এমন দিন আর আসবে না।',
  'নিজেকে নির্দোষ ⟦cue:দাবি করেন⟧ ⟦src:নাসরিন হক⟧।',
  '⟦src:নাসরিন হক⟧ টেলিগ্রামে দেওয়া বিবৃতিতে ⟦cue:জানান⟧, কাজ শেষ।',
  // confessed and confirmed to
  '⟦src:আসামি সোহেল রানা⟧ ⟦to:পুলিশের⟧ কাছে চুরির কথা ⟦cue:স্বীকার করেছেন⟧।',
  'ওসি রফিকুল ইসলাম আছেন। সেতু খুলেছে। বিষয়টি ⟦to:বিবিসিকে⟧ ⟦cue:নিশ্চিত করেছেন⟧ ⟦src:ওসি রফিকুল ইসলাম⟧।',
  'ওসি রফিকুল ইসলাম আছেন। সেতু খুলেছে। বিষয়টি ⟦cue:নিশ্চিত করে⟧ ⟦src:রফিকুল ইসলাম⟧ ⟦to:সাংবাদিকদের⟧ বলেন, কাজ শেষ।',
  // in the plural before a time or a place that nobody owns
  '⟦src:মন্ত্রী⟧ ⟦to:মালিকদের⟧ শুক্রবারের মধ্যে টাকা দিতে ⟦cue:অনুরোধ করেন⟧।',
  '⟦src:ওয়াশিংটন⟧ ⟦to:মার্কিন নাগরিকদের⟧ ইরাক ছাড়ার ⟦cue:পরামর্শ দিয়েছে⟧।',
  '⟦src:মন্ত্রী⟧ শ্রমিকদের মজুরি বাড়ানোর ⟦cue:নির্দেশ দিয়েছেন⟧।',
  // a body in the locative that a paper goes to
  'চাল ⟦cue:চেয়ে⟧ ⟦to:মন্ত্রণালয়ে⟧ চিঠি পাঠিয়েছে ⟦src:জেলা প্রশাসন⟧।',
  // those a speaker speaks for; the other one of two who talk
  '⟦to:বাংলাদেশ ব্যাংকের⟧ মুখপাত্র ⟦via:আরিফ হোসেন⟧ বলেন, ⟦src:মন্ত্রী⟧ তাঁদের ⟦cue:কথা দিয়েছেন⟧, কর কমবে।',
  'মুখপাত্র রফিক আহমেদ জানান, ⟦to:রিসেপ তাইয়েপ এরদোয়ান⟧ সহায়তার অঙ্গীকার করেছেন। জবাবে ⟦src:মুহাম্মদ ইউনূস⟧ তাঁকে ⟦cue:ধন্যবাদ জানান⟧ সহায়তার জন্য।',
];

const headlines: readonly string[] = [
  // who tells of it stands last
  '⟦src:রাশিয়া⟧ আলোচনায় বসতে ⟦cue:রাজি⟧, বললেন ⟦via:ডোনাল্ড ট্রাম্প⟧',
  // sayings stand side by side
  'সীমান্তে নিহত তিন: দিল্লি বলছে ‘দুর্ঘটনা’, ⟦src:তেহরান⟧ ⟦cue:বলছে⟧ ‘হত্যা’',
  // what is asked, of whom, by whom
  'হামলা থামাতে ⟦to:ইসরায়েলের⟧ প্রতি ⟦src:জাতিসংঘের⟧ ⟦cue:আহ্বান⟧',
  'সেনা সরাতে ⟦to:রাশিয়াকে⟧ ⟦src:জাতিসংঘের⟧ ⟦cue:আহ্বান⟧, মস্কো চুপ',
];

function expectSaying(marked: string, after = ''): void {
  const { text: row, spans } = unmark(marked);
  const text = row + after;
  const headline = after ? { headline: { start: 0, end: row.length } } : {};
  const { attributions, entities } = read({
    id: 'row',
    language: 'bn',
    published: '2025-03-12',
    text,
    ...headline,
  });
  const spansOf = (label: string) => spans.filter((s) => s.label === label).map((s) => s.span);
  const [cue] = spansOf('cue');
  const found = attributions.find((a) => a.cue.start < cue!.end && cue!.start < a.cue.end)!;
  expect(found, 'no attribution at the cue').toBeDefined();
  const within = (id: string | null | undefined, label: string) => {
    const entity = entities.find((e) => e.id === id);
    const span = spansOf(label).find((s) => entity?.mentions.some((m) => m.start < s.end && s.start < m.end));
    return span ? text.slice(span.start, span.end) : (entity?.name ?? null);
  };
  const wanted = (label: string) => spansOf(label).map((s) => text.slice(s.start, s.end));
  expect(
    { to: within(found.addressee, 'to'), via: found.via.map((id) => within(id, 'via')) },
    found.because,
  ).toEqual({ to: wanted('to')[0] ?? null, via: wanted('via') });
  if (spansOf('src').length) expect(within(found.source, 'src'), found.because).toBe(wanted('src')[0]);
}

describe('who passes words on', () => {
  test.each(relays)('%s', (row) => expectSaying(row));
});
describe('whom they are said to', () => {
  test.each(addressees)('%s', (row) => expectSaying(row));
});
describe('headlines', () => {
  test.each(headlines)('%s', (row) => expectSaying(row, '\n\nবৈঠক চলছে।'));
});
