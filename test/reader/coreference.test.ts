import { expect, test } from 'vitest';
import { resolvePhrase } from '../../src/reader/coreference.js';
import { namesRead, tokensOf, unmark } from './reading-of.js';

// the last ⟦phrase⟧ of each text means …
const rows: [means: string | null, language: string, text: string][] = [
  // the name at the head, not one that limits it
  ['ভ্লাদিমির পুতিন', 'bn', '⟦রুশ প্রেসিডেন্ট ভ্লাদিমির পুতিন⟧ বলেন, আলোচনা চলবে।'],
  ['দিমিত্রি পেসকভ', 'bn', '⟦ক্রেমলিনের মুখপাত্র দিমিত্রি পেসকভ⟧ বলেন, আলোচনা চলবে।'],
  ['পুতিনের মুখপাত্র', 'bn', 'ভ্লাদিমির পুতিন ফিরেছেন। ⟦পুতিনের মুখপাত্র⟧ বলেন, আলোচনা চলবে।'],
  ['Vladimir Putin', 'en', '⟦Russian President Vladimir Putin⟧ said talks would go on.'],
  ["Putin's spokesman", 'en', "Vladimir Putin came back. ⟦Putin's spokesman⟧ said talks would go on."],
  // unnamed people keep their whole phrase, without the English article
  ['ভারতের পররাষ্ট্র মন্ত্রণালয়ের এক কর্মকর্তা', 'bn', '⟦ভারতের পররাষ্ট্র মন্ত্রণালয়ের এক কর্মকর্তা⟧ বলেন, আলোচনা চলবে।'],
  ['spokesman for the border police', 'en', '⟦A spokesman for the border police⟧ said nobody was hurt.'],
  ['সৌদি আরব ও কাতার', 'bn', '⟦সৌদি আরব ও কাতার⟧ হামলার নিন্দা জানিয়েছে।'],
  // titles and roles
  ['ভ্লাদিমির পুতিন', 'bn', 'রুশ প্রেসিডেন্ট ভ্লাদিমির পুতিন কিমকে ফোন করেন। পরে ⟦রুশ প্রেসিডেন্ট⟧ বলেন, আলোচনা চলবে।'],
  ['Anna Keller', 'en', 'Mayor Anna Keller opened the bridge. ⟦The mayor⟧ said it had cost too much.'],
  ['Olena Marchuk', 'en', 'Olena Marchuk, the foreign minister, came first. ⟦The minister⟧ said nothing.'],
  // other words for an office; the kind that it is of, only where something points back
  ['কামরুল হাসান', 'bn', 'থানার ভারপ্রাপ্ত কর্মকর্তা (ওসি) কামরুল হাসান আসেন। ⟦ওসি⟧ বলেন, কাজ চলছে।'],
  ['রওশন জামিল', 'bn', 'কলকাতার পুলিশ কমিশনার রওশন জামিল আসেন। ⟦নগরপাল⟧ বলেন, কাজ চলছে।'],
  ['রওশন জামিল', 'bn', 'ফুটবল দলের অধিনায়ক রওশন জামিল আসেন। ⟦এই ডিফেন্ডার⟧ বলেন, কাজ চলছে।'],
  // a pointer within its phrase; one that points at another; somebody's own, one of them
  ['রওশন জামিল', 'bn', 'বিজিবির অধিনায়ক রওশন জামিল আসেন। ⟦বিজিবির এই কর্মকর্তা⟧ বলেন, কাজ চলছে।'],
  ['রওশন জামিল', 'bn', 'স্বরাষ্ট্রমন্ত্রী রওশন জামিল আসেন। ⟦রক্ষণশীল এই রাজনীতিবিদ⟧ বলেন, কাজ চলছে।'],
  ['এই মন্ত্রণালয়ের সচিব', 'bn', 'মুখপাত্র রওশন জামিল আসেন। ⟦এই মন্ত্রণালয়ের সচিব⟧ বলেন, কাজ চলছে।'],
  ['তাঁর মুখপাত্র', 'bn', 'সরকারের মুখপাত্র রওশন জামিল আসেন, মহাসচিব যান। ⟦তাঁর মুখপাত্র⟧ বলেন, কাজ চলছে।'],
  ['প্রধান উপদেষ্টা', 'bn', 'পররাষ্ট্র উপদেষ্টা রওশন জামিল আসেন। পরে ⟦প্রধান উপদেষ্টা⟧ বলেন, কাজ চলছে।'],
  ['কর্মকর্তা', 'bn', 'থানার ওসি কামরুল হাসান আসেন। পরে ⟦কর্মকর্তা⟧ বলেন, কাজ চলছে।'],
  // two offices of one person; a court by its noun, but not one of another rank
  ['রওশন জামিল', 'bn', 'সমিতির সাধারণ সম্পাদক ও সেতুমন্ত্রী রওশন জামিল আসেন। ⟦সাধারণ সম্পাদক⟧ বলেন, কাজ চলছে।'],
  ['কলকাতা হাইকোর্ট', 'bn', 'কলকাতা হাইকোর্ট রায় দিয়েছে। ⟦আদালত⟧ বলেছে, কাজ চলবে।'],
  ['কলকাতা হাইকোর্ট', 'bn', 'কলকাতা হাইকোর্ট রায় দিয়েছে। ⟦উচ্চ আদালত⟧ বলেছে, কাজ চলবে।'],
  ['নিম্ন আদালত', 'bn', 'কলকাতা হাইকোর্ট রায় দিয়েছে। ⟦নিম্ন আদালত⟧ বলেছে, কাজ চলবে।'],
  // counted people are others
  ['ইউনিয়নের ৯ সদস্য', 'bn', 'ইউপি সদস্য রওশন জামিল আসেন। ⟦ইউনিয়নের ৯ সদস্য⟧ বলেন, কাজ চলছে।'],
  // a body by its kind
  ['বাংলাদেশ জাতীয়তাবাদী দল', 'bn', 'বিএনপি নির্বাচন কমিশনে চিঠি দিয়েছে। ⟦দলটি⟧ বলেছে, তারা ভোটে যাবে না।'],
  [null, 'bn', 'রওশন জামিল আসেন। দায় ⟦কেউ⟧ নেননি।'],
  // pronouns
  ['রওশন জামিল', 'bn', 'সভাপতি রওশন জামিল সভা ডাকেন। কামরুল হাসানকে ⟦তিনি⟧ বলেন, কাজ চলছে।'],
  ['শামীমা নূর', 'bn', 'মন্ত্রী শামীমা নূর বুধবার যাবেন। ⟦তিনি⟧ বলেন, কাজ চলছে।'],
  ['রওশন জামিল', 'bn', 'সভাপতি রওশন জামিল সভা ডাকেন। ⟦তিনি⟧ বলেন, কাজ চলছে।'],
  ['Anna Keller', 'en', 'Mayor Anna Keller opened the bridge. ⟦She⟧ said it had cost too much.'],
  [null, 'en', 'The bridge was opened. ⟦She⟧ said it had cost too much.'],
  [null, 'bn', '⟦তিনি⟧ বলেন, কাজ চলছে।'],
];

test.each(rows)('%s, %s: %s', (means, language, row) => {
  const { text, spans } = unmark(row);
  const draft = namesRead(language, text, language === 'bn' ? 'আজকের প্রধান খবর' : 'News of the day');
  const shift = draft.text.length - text.length;
  const { start, end } = spans.at(-1)!;
  const entity = resolvePhrase(draft, tokensOf(draft, { start: start + shift, end: end + shift }), {
    asSource: true,
  });
  const name = entity && draft.entities.get(entity)!.name;
  expect(name?.normalize('NFC') ?? null).toBe(means?.normalize('NFC') ?? null);
});

test('a name inside a group stays a mention of its own', () => {
  const draft = namesRead('en', 'A Kremlin official in Moscow said no.');
  const group = resolvePhrase(draft, { first: 0, last: 5 }, { asSource: true });
  expect(draft.groups.map((g) => g.entity)).toEqual([group]);
  expect(draft.names.map((n) => draft.entities.get(n.entity)!.name)).toEqual(['Kremlin', 'Moscow']);
});

test('a group that comes back is the same one', () => {
  const draft = namesRead('en', 'Officials said no. Later officials said yes.');
  const first = resolvePhrase(draft, { first: 0, last: 1 }, { asSource: true });
  expect(resolvePhrase(draft, { first: 5, last: 6 }, { asSource: true })).toBe(first);
  expect(draft.groups).toHaveLength(2);
});
