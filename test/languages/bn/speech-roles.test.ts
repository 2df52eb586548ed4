import { expect, test } from 'vitest';
import { read } from '../../../src/index.js';
import { unmark } from '../../marked-text.js';

/** ⟦to:…⟧ is whom it is said to, ⟦via:…⟧ who passes it on; where a row has neither, nobody is. */
const rows: readonly string[] = [
  // case: -কে, and -দের before a verb
  'মেয়র নাসরিন হক ⟦to:বিবিসি বাংলাকে⟧ ⟦cue:বলেছেন⟧, পানি নামতে দুই দিন লাগবে।',
  'পুলিশ সুপার ⟦to:দোকানিদের⟧ ⟦cue:বলেন⟧, রাত দশটার পর দোকান বন্ধ রাখতে হবে।',
  'যাত্রী কাকলি আক্তার ⟦to:এই প্রতিবেদককে⟧ ⟦cue:বলেন⟧, ‘কেবিনে ধোঁয়া ছিল।’',
  'গ্রামবাসীদের বাড়িঘর দেখে কাকলি আক্তার ⟦cue:বলেন⟧, ক্ষতি অনেক।',
  'তিনি একে ষড়যন্ত্র ⟦cue:বলে দাবি করেন⟧।',
  'জেলা প্রশাসক নাজমা খাতুন নিহতদের পরিবারের দুর্দশার কথা ⟦cue:জানান⟧।',
  // what somebody is told to do or to be
  'স্পিকার ওম বিড়লা ⟦to:সাংসদদের⟧ সংযত থাকার ⟦cue:অনুরোধ জানিয়েছেন⟧।',
  '⟦to:মৎস্যজীবীদের⟧ সমুদ্রে যেতে ⟦cue:বারণ করেছে⟧ প্রশাসন।',
  'উপাচার্য ⟦to:শিক্ষার্থীদের⟧ ক্লাসে ফেরার ⟦cue:আহ্বান জানিয়েছেন⟧।',
  '⟦to:বাসিন্দাদের⟧ নিরাপদ স্থানে সরে যাওয়ার ⟦cue:নির্দেশ দিয়েছে⟧ প্রশাসন।',
  'মার্কিন বিদেশ দফতর ⟦to:দুই দেশকেই⟧ সংযম দেখাতে ⟦cue:বলেছে⟧।',
  'আদালত ⟦to:পুলিশকে⟧ ১০ দিনের মধ্যে প্রতিবেদন জমা দেওয়ার ⟦cue:নির্দেশ দিয়েছেন⟧।',
  'ডিসি মণ্ডপ বাঁধার ⟦cue:অনুরোধ করেছেন⟧ ⟦to:পুজো কমিটিকে⟧।',
  'শ্রমিকদের বেতন দেওয়ার ⟦cue:দাবি জানিয়েছেন⟧ নেতারা।',
  'গণফোরামের নেতারা সেনাবাহিনীকে বিচারিক ক্ষমতা দেওয়ার ⟦cue:দাবি তুলেছেন⟧।',
  'প্রতিমন্ত্রী পলাতক আসামিকে ফেরাতে ⟦cue:অনুরোধ করেছেন⟧।',
  // postpositions
  'প্রবেশাধিকার দিতে ⟦to:বাংলাদেশ সরকারের⟧ প্রতি ⟦cue:আহ্বান জানিয়েছে⟧ জাতিসংঘের মানবাধিকার কার্যালয়।',
  'অভিভাবকেরা ⟦to:প্রধান শিক্ষকের⟧ কাছে ⟦cue:জানতে চান⟧, টাকা কোথায় গেল।',
  'সম্মেলনে ⟦to:নেতা-কর্মীদের⟧ উদ্দেশে দলের মহাসচিব ⟦cue:বলেন⟧, মাঠে থাকতে হবে।',
  'মন্ত্রী গ্রামের পুকুরের সামনে ⟦cue:বলেন⟧, সেতু হবে।',
  'নদীর প্রতি অবহেলা নিয়ে মেয়র নাসরিন হক ⟦cue:বলেন⟧, আর চলবে না।',
  // conversation
  '⟦to:সাংবাদিকদের⟧ সঙ্গে আলাপকালে মেয়র নাসরিন হক ⟦cue:বলেন⟧, পানি নামতে দুই দিন লাগবে।',
  'মেয়র নাসরিন হক ⟦to:সাংবাদিকদের⟧ সঙ্গে কথা বলার সময় ⟦cue:জানান⟧, পানি নামতে দুই দিন লাগবে।',
  '⟦to:খায়রুল বাশারের⟧ সঙ্গে আড়াই ঘণ্টার বৈঠকে দলটির প্রধান ইভা ক্রিস্টেনসেন ⟦cue:বলেন⟧, কর কমানো হবে না।',
  'খায়রুল বাশারের সঙ্গে বৈঠকের পর ইভা ক্রিস্টেনসেন ⟦cue:বলেন⟧, কর কমানো হবে না।',
  // questions and answers
  'এ বিষয়ে ⟦cue:জানতে চাইলে⟧ ⟦to:মেয়র নাসরিন হক⟧ বলেন, মামলা হয়নি।',
  'তাঁর কাছে কাগজপত্র আছে কি না, মেয়র নাসরিন হক তা ⟦cue:জানাননি⟧।',
  // papers
  'শুল্ক নামানোর ⟦cue:অনুরোধ জানিয়ে⟧ ⟦to:ওয়াশিংটনকে⟧ চিঠি পাঠিয়েছে ঢাকা।',
  'চাকরি ফেরতের দাবিতে তাঁরা মিছিল করেন, পরে মালিকপক্ষ আলোচনার ⟦cue:আশ্বাস দেয়⟧।',
  'গৌহাটি ⟦to:হাই কোর্টে⟧ হলফনামা দিয়ে রাজ্য সরকার ⟦cue:জানিয়েছে⟧, তিন বার নোটিস দেওয়া হয়েছে।',
  // what is asked of somebody
  'পলাতক দুই আসামিকে ফেরাতে ⟦to:ইন্টারপোলের⟧ সহায়তা ⟦cue:চেয়েছে⟧ পুলিশ।',
  'উপদেষ্টা ⟦to:বাফুফের⟧ কাছে ব্যাখ্যা ⟦cue:চেয়েছেন⟧।',
  'বিনিয়োগকারীরা চেয়ারম্যানের পদত্যাগ ⟦cue:চেয়েছেন⟧।',
  // another saying of the sentence has the addressee
  'মহাপরিচালক দুই পক্ষকে সংযত হওয়ার আহ্বান জানিয়ে ⟦cue:বলেছেন⟧, বিরোধ দীর্ঘ হলে সবার ক্ষতি।',
  'বিরোধী দলনেতা সরকারকে কটাক্ষ করে ⟦cue:বলেন⟧, এ বাজেট গরিবের নয়।',
  'উপদেষ্টা ⟦to:বাফুফের⟧ কাছে ব্যাখ্যা চেয়েছেন এবং সাত দিনের মধ্যে সমাধানের ⟦cue:তাগিদ দিয়েছেন⟧।',
  // relays
  'রয়টার্সের বরাত দিয়ে ⟦via:আল জাজিরা⟧ ⟦cue:জানিয়েছে⟧, আলোচনা ভেস্তে গেছে।',
  'ক্রেমলিনের মুখপাত্র দিমিত্রি পেসকভের উদ্ধৃতি দিয়ে ⟦via:তাস⟧ ⟦cue:জানায়⟧, বৈঠক পিছিয়ে গেছে।',
  'বৈঠক পিছিয়েছে বলে এক কর্মকর্তার বরাত দিয়ে ⟦cue:জানিয়েছে⟧ ⟦via:বিবিসি⟧।',
  '⟦via:তাস⟧ জানায়, ক্রেমলিনের মুখপাত্র দিমিত্রি পেসকভ ⟦cue:বলেছেন⟧, বৈঠক পিছিয়ে গেছে।',
  'এএফপির প্রতিবেদনে ⟦cue:বলা হয়েছে⟧, আগুনে পুড়েছে ৪০টি ঘর।',
  'দিমিত্রি পেসকভ জানিয়েছেন, বৈঠক পিছিয়ে গেছে। ক্রেমলিন ⟦cue:বলেছে⟧, সময় লাগবে।',
  // a passive without agent: the body that the speaker belongs to
  'বাংলাদেশ ব্যাংকের মুখপাত্র ⟦via:আরিফ হোসেন⟧ বলেন, ⟦to:শাখাটিকে⟧ হিসাব দিতে ⟦cue:বলা হয়েছে⟧।',
];

test.each(rows)('%s', (marked) => {
  const { text, spans } = unmark(marked);
  const { attributions, entities } = read({ id: 'row', language: 'bn', published: '2025-03-12', text });
  const spanOf = (label: string) => spans.find((s) => s.label === label)?.span;
  const cue = spanOf('cue')!;
  const found = attributions.find((a) => a.cue.start < cue.end && cue.start < a.cue.end)!;
  expect(found, 'no attribution at the cue').toBeDefined();
  const stands = (id: string | null | undefined, label: string) => {
    const span = spanOf(label);
    const entity = entities.find((e) => e.id === id);
    if (span === undefined) return entity?.name ?? null;
    return entity?.mentions.some((m) => m.start < span.end && span.start < m.end)
      ? null
      : (entity?.name ?? 'nobody');
  };
  // nothing is left where the right ones were found
  expect([stands(found.addressee, 'to'), stands(found.via[0], 'via')], found.because).toEqual([null, null]);
});

test('the subject, the addressee and the relay of a clause that goes on into a quotation', () => {
  const { text, spans } = unmark(
    'রুশ প্রেসিডেন্ট ভ্লাদিমির পুতিন উত্তর কোরিয়ার নেতা কিম জং উনকে ফোন করেন। পুতিন কিমকে মহড়া সম্পর্কে ⟦first:অবহিত করেন⟧ এবং আসন্ন সফর সম্পর্কে “⟦second:তথ্য ভাগ করে নেন⟧”, ক্রেমলিন জানিয়েছে।',
  );
  const { attributions, entities } = read({ id: 'row', language: 'bn', published: '2025-03-12', text });
  const nameOf = (id: string | null | undefined) => entities.find((e) => e.id === id)?.name ?? null;
  for (const { span } of spans) {
    const found = attributions.find((a) => a.cue.start === span.start)!;
    expect([nameOf(found?.source), nameOf(found?.addressee), found?.via.map(nameOf)]).toEqual([
      'ভ্লাদিমির পুতিন',
      'কিম জং উন',
      ['ক্রেমলিন'],
    ]);
  }
});
