import { expect, test } from 'vitest';
import { read } from '../../../src/index.js';
import { unmark } from '../../marked-text.js';

/** ⟦source:…⟧ is whose the saying at ⟦cue:…⟧ is, ⟦to:…⟧ whom it is said to; where a row has neither, nobody is. */
const rows: readonly string[] = [
  // the scene is set before who speaks
  'বালু তোলা বন্ধ হবে। গতকাল এক নাগরিক সংলাপে ⟦source:সমিতির সভাপতি⟧ এ কথা ⟦cue:বলেন⟧।',
  'পাস করেছে বেশির ভাগ। জুনিয়র শিক্ষার্থীদের ফল প্রকাশ উপলক্ষে ⟦source:উপাচার্য⟧ এ কথা ⟦cue:বলেন⟧।',
  'মেয়র নাসরিন হক মেলায় এসেছিলেন। সিলেট কবরস্থানে ফুল দিয়ে ⟦cue:বলেন⟧, খাবারের মান খারাপ।',
  // who stands right before reporters, or before whom a case is about, speaks
  '⟦source:নির্বাহী ম্যাজিস্ট্রেট⟧ ⟦to:সাংবাদিকদের⟧ উদ্দেশে ⟦cue:বলেন⟧, ‘এখানে ছবি তোলা যাবে না।’',
  '⟦source:পুলিশ কর্মকর্তা⟧ ⟦to:সাংবাদিকদের⟧ ⟦cue:বলেন⟧, দোকানটি বন্ধ ছিল।',
  '⟦to:নারী সাংবাদিকদের⟧ ⟦source:উপাচার্য⟧ ⟦cue:বলেন⟧, কর্মশালা চলবে।',
  '⟦source:আদালত⟧ শাশুড়িকে খালাস দিয়ে মামলা করার ⟦cue:নির্দেশ দিয়েছেন⟧।',
  '⟦source:একই আদালত⟧ হাসান মৃধার জামিন আবেদন ⟦cue:নাকচ⟧ করেন।',
  '⟦source:শ্রীলঙ্কার এক জ্যেষ্ঠ কর্মকর্তা⟧ মার্কিন পররাষ্ট্রমন্ত্রী ⟦to:মার্কো রুবিওকে⟧ ⟦cue:জানান⟧, বন্দর খোলা থাকবে।',
  // who is only counted in with the others
  '⟦source:কলেজের শিক্ষার্থীরা⟧ উপকমিশনার মো. ফারুক আলমসহ দায়ী পুলিশ সদস্যদের শাস্তির ⟦cue:দাবি জানান⟧।',
  // who signs a paper
  'বাজার বন্ধ থাকবে। উপসচিব ⟦source:মো. গোলাম রব্বানীর⟧ সই করা এক প্রজ্ঞাপনে এ তথ্য ⟦cue:জানানো হয়⟧।',
  // a pair written as one, with whatever dash
  'দোকান ভাঙচুর হয়েছে বলে ⟦source:দলের নেতা–কর্মীরা⟧ ⟦cue:অভিযোগ করেছেন⟧।',
  // an office that no list has, before the name
  'ঘর মিলবে না, সাফ ⟦cue:জানিয়ে দিয়েছেন⟧ শরণার্থী ত্রাণ ও প্রত্যাবাসন কমিশনার ⟦source:মোবারক আলী⟧।',
  // an unnamed outlet's ending behind a hyphen, and one whose name looks like a genitive
  'সরকার জানায়, দাম কমেছে। সংবাদমাধ্যম ‘⟦source:ক্রীড়া বার্তা⟧’-এর প্রতিবেদনে ⟦cue:বলা হয়েছে⟧, ম্যাচ সরতে পারে।',
  'ওয়েবসাইট ⟦source:জিও সুপার⟧-এর এক প্রতিবেদনে ⟦cue:বলা হয়েছে⟧, দলটি যাবে না।',
  'জাপানের সম্প্রচারমাধ্যম ⟦source:এনএইচকে⟧ ⟦cue:জানিয়েছে⟧, ভূমিকম্প হয়েছে।',
  '⟦source:মন্ত্রী নাসরিন হক⟧ ⟦to:এনএইচকেকে⟧ ⟦cue:বলেছেন⟧, ভূমিকম্প হয়েছে।',
  // of two before one verb, who stands behind the clause that leans on it does both
  'করিম গুলিবিদ্ধ হওয়ার কথা ⟦cue:অস্বীকার⟧ করে ⟦source:সোহেল রানা⟧ জানান, ইট লেগেছে।',
  'করিম গুলিবিদ্ধ হওয়ার কথা অস্বীকার করে ⟦source:সোহেল রানা⟧ ⟦cue:জানান⟧, ইট লেগেছে।',
  '⟦source:তিনি⟧ ⟦to:প্রধানমন্ত্রীকে⟧ ছেলে অপহৃত হওয়ার বিষয়টি ⟦cue:জানান⟧।',
  // who is heard to say something
  'আমরা ⟦source:সমিতির সভাপতিকে⟧ ⟦cue:বলতে শুনেছি⟧, ‘কমিশন মানি না।’',
  // what is alleged, and nobody says by whom
  'তৃণমূলের কর্মীদের বিরুদ্ধে শিক্ষার্থীকে মারধরের ⟦cue:অভিযোগ উঠেছে⟧।',
  'বাজারে ভাঙচুরের ⟦cue:অভিযোগ পাওয়া গেছে⟧।',
  // what somebody lets others know of, or calls a thing
  'ওই রাতেই ভর্তির নতুন সিদ্ধান্ত ⟦cue:জানান⟧ ⟦source:উপাচার্য⟧।',
  '⟦source:জেফ্রি হল্ট⟧ এই পদক্ষেপকে হাস্যকর ⟦cue:বলেছেন⟧।',
  'সন্ধ্যার আগে ট্রাক সরাতে ⟦to:চালকদের⟧ ⟦cue:বলা হয়েছে⟧।',
  // somebody's name that ends as a place's case does; two names before what they have together; always, and to whom
  '⟦source:রদ্রিগো কাস্তে⟧ ফেসবুকে ⟦cue:লিখেছেন⟧, তিনি যাবেন না।',
  'পুতিন-ট্রাম্প বৈঠক নিয়ে ⟦source:মেয়র নাসরিন হক⟧ ⟦cue:বললেন⟧, কিছুই হবে না।',
  '⟦source:মেয়র নাসরিন হক⟧ বরাবর ⟦cue:বলে আসছেন⟧, সেতু হবে।',
  // which matter is confirmed
  'সোমবার বৈঠকের বিষয়টি ⟦cue:নিশ্চিত করেছেন⟧ ⟦source:মেয়র নাসরিন হক⟧।',
  // headlines
  'সেদিন ভবনে কী ঘটছিল ⟦cue:জানালেন⟧ ⟦source:অধ্যক্ষ⟧\n\nভবনে আগুন লাগে।',
  '‘আপনাদের কাজ তো ডাকাতের মতো’ ⟦to:সাংবাদিকদের⟧ ⟦cue:বললেন⟧ ⟦source:নির্বাহী ম্যাজিস্ট্রেট⟧, ভিডিও ভাইরাল\n\nঘটনাটি সোমবারের।',
  'নতুন অস্ত্রের পরীক্ষা হয়েছিল: ⟦source:মার্কিন প্রতিবেদনে⟧ ⟦cue:দাবি⟧\n\nকথাটি নতুন নয়।',
  // how somebody is called for short
  '⟦source:নদী রক্ষা ফোরাম⟧ (এনআরএফ) এখনো কোনো ⟦cue:বিবৃতি দেয়নি⟧।',
];

test.each(rows)('%s', (marked) => {
  const { text, spans } = unmark(marked);
  const end = text.indexOf('\n\n');
  const { attributions, entities } = read({
    id: 'row',
    language: 'bn',
    published: '2025-08-14',
    text,
    ...(end > 0 && { headline: { start: 0, end } }),
  });
  const spanOf = (label: string) => spans.find((s) => s.label === label)?.span;
  const cue = spanOf('cue')!;
  const found = attributions.find((a) => a.cue.start < cue.end && cue.start < a.cue.end)!;
  expect(found, 'no attribution at the cue').toBeDefined();
  const told = spanOf('to');
  const to = entities.find((e) => e.id === found.addressee);
  const rightTo = told ? to?.mentions.some((m) => m.start < told.end && told.start < m.end) : !to;
  const source = spanOf('source');
  const said = found.sourceSpan;
  const rightSource = source ? said && said.start < source.end && source.start < said.end : !said;
  expect([rightSource, rightTo ?? false], JSON.stringify([found.source, to?.name])).toEqual([true, true]);
});

test.each([
  'দেশের উত্তর–পূর্বাঞ্চলের মানুষের অভাব–অভিযোগের সমাধান হবে।',
  'রাবিতে গোলাগুলি: ঢাকার পথে গুলিবিদ্ধ সোহেল রানা',
  'পুলিশ মারধরের অভিযোগ পেয়েছে।',
  'শিল্পও তো প্রতিবাদ করতে পারে।',
  // which only tells of what was said; by words, which is no promise
  'সভায় কটু বক্তব্য দেওয়া হয়, যা নারীর জন্য অপমানজনক।',
  'মেয়র এই কথাগুলো দিয়ে সবাইকে চমকে দেন।',
  'রপ্তানি নেমে এসেছে, যা প্রায় ৩৭ শতাংশ হ্রাস নির্দেশ করে।',
  // where and when somebody has said it is no second saying
  'মেয়র নাসরিন হক বলেছেন, সেতু খুলবে। গতকাল সভা শেষে তিনি এসব কথা ⟦⟧বলেন।',
])('%s: nothing is said, or said again', (text) => {
  const { attributions } = read({
    id: 'row',
    language: 'bn',
    published: '2025-08-14',
    text: text.replace('⟦⟧', ''),
    ...(!text.includes('।') && { headline: { start: 0, end: text.length } }),
  });
  expect(attributions.length).toBe(text.includes('⟦⟧') ? 1 : 0);
});

test('a pointer means what stands before a sentence that only says who reports it', () => {
  const text =
    'পেরুর ওপর শুল্ক বসানোর হুমকি দিয়েছে ইকুয়েডর। আজ রেডিও সেলভার প্রতিবেদনে এ তথ্য জানানো হয়। মেয়র নাসরিন হক এই হুমকি দিয়েছেন।';
  const { attributions } = read({ id: 'row', language: 'bn', published: '2025-08-14', text });
  const last = attributions.at(-1)!;
  expect(text.slice(last.content[0]!.start, last.content[0]!.end)).not.toContain('সেলভা');
});
