import { describe, expect, test } from 'vitest';
import { marked, namesRead, unmark } from '../../reader/reading-of.js';

const HEADLINE = 'আজকের প্রধান খবর';

// one row a kind; what resembles it and is read otherwise stands beside it
const rows: string[] = [
  // courtesies and ranks stand before a name
  'সভা শেষে মি. ⟦person:রহমান⟧ বলেন, কাজ চলবে।',
  'বৈঠকে ফিল্ড মার্শাল ⟦person:জামশেদ কোরেশী⟧ উপস্থিত ছিলেন।',
  'উইং কমান্ডার ⟦person:তানভীর হাসান⟧ জানান, মহড়া শেষ হয়েছে।',
  // participles and compounds too; but kings have a number in their names
  'অপহৃত ⟦person:কামরুল আলমের⟧ মা থানায় মামলা করেন।',
  'এ নিয়ে কারখানামালিক ⟦person:আজিজুল হকের⟧ বক্তব্য পাওয়া যায়নি।',
  'জর্ডানের বাদশাহ ⟦person:দ্বিতীয় আবদুল্লাহ⟧ সফরে যাচ্ছেন।'.replace('জর্ডানের', '⟦place:জর্ডানের⟧'),
  'অভিবাসনবিরোধী ⟦organization:এএফডির⟧ নেতারা ভোট চান।',
  'মহানগর ⟦organization:বিএনপির⟧ নেতারা মিছিল করেন।',
  // dictionary words that only look like names
  'কফি ও গরুর মাংসের ওপর শুল্ক বসেছে।',
  'উৎক্ষেপণের কড়া প্রতিবাদ জানানো হয়েছে।',
  'সেখানকার হাসপাতালে ভিড় বেড়েছে।',
  'কাঁটাতারের বেড়া নিয়ে তর্ক চলছে।',
  // who belongs to a people; where somebody is based is a place
  '৬২ জন রোহিঙ্গাকে ফেরত পাঠানো হয়েছে।',
  '⟦place:জেনেভাভিত্তিক⟧ সংগঠনটি উদ্বেগ জানিয়েছে।',
  // two places, two bodies, a body and whom it speaks to; but one country's government
  '⟦place:তেহরান⟧ ⟦place:ওমানের⟧ মাধ্যমে চিঠি পাঠায়।',
  '⟦organization:আইএমএফ⟧ সরকারকে চিঠি দিয়েছে।',
  '⟦organization:ভারত সরকারকে⟧ চিঠি দেওয়া হয়েছে।',
  // whose body it is: a name of its own
  '⟦organization:জাতিসংঘের⟧ ⟦organization:নিরাপত্তা পরিষদ⟧ প্রস্তাবটি তুলেছে।',
  '⟦place:ঢাকায়⟧ ⟦organization:মার্কিন দূতাবাসের⟧ মুখপাত্র মন্তব্য করেননি।',
  // the body comes back by its noun; another one does not
  '⟦organization:নির্বাচন কমিশন⟧ চিঠি দিয়েছে। বুধবার ⟦organization:কমিশনের⟧ সচিব এ কথা জানান।',
  '⟦organization:নির্বাচন কমিশন⟧ চিঠি দিয়েছে। একটি কমিশন গঠন করা হবে।',
  // two people joined by a dash
  '⟦person:পুতিন⟧–⟦person:ট্রাম্প⟧ ফোনালাপ শেষ হয়েছে।',
  // a seat of government; its departments elsewhere are described
  'দুপুরে ⟦place:সচিবালয়ে⟧ বৈঠক হয়।',
  // papers by who is told
  'এক কর্মকর্তা ⟦organization:ভোরের সমাচারকে⟧ জানান, তদন্ত চলছে।',
  'এক কর্মকর্তা সাংবাদিককে জানান, তদন্ত চলছে।',
  'গ্রামবাসী ⟦organization:রেডিও সেলভাকে⟧ বলেন, তাঁরা ঘর ছাড়ছেন।',
  'এক চিকিৎসক ⟦organization:রেডিও তেহরানকে⟧ জানান, ওষুধ নেই।',
  'এক কর্মকর্তা টিভি সাংবাদিককে জানান, তদন্ত চলছে।',
];

describe('what stands around a name', () => {
  test.each(rows)('%s', (row) => {
    expect(marked(namesRead('bn', unmark(row).text, HEADLINE))).toContain(row);
  });
});

test('a paper that its byline names is known where it comes back', () => {
  const draft = namesRead(
    'bn',
    'নিজস্ব প্রতিবেদক, জনপদ এক্সপ্রেস ডটকম\n\nতিনি জনপদ এক্সপ্রেস ডটকমকে বলেন, কাজ শেষ।',
    HEADLINE,
  );
  expect(draft.names.map((n) => n.type)).toEqual(['organization', 'organization']);
  expect(new Set(draft.names.map((n) => n.entity)).size).toBe(1);
});

test.each([
  ['এলেন হুইটমোর জানান, কাজ শেষ।', 'এলেন হুইটমোর'],
  ['এক কর্মকর্তা রেডিও সেলভাকে জানান, কাজ শেষ।', 'রেডিও সেলভা'],
  ['তেরেসা রিবেরা বলেন, কাজ শেষ।', 'তেরেসা রিবেরা'],
])('%s names %s', (text, name) => {
  const draft = namesRead('bn', text, HEADLINE);
  expect(draft.names.map((n) => draft.entities.get(n.entity)!.name)).toEqual([name]);
});
