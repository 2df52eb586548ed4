import { fold } from '../../text/fold.js';
import type { UnitWord } from '../quantity-phrase.js';
import { inflect } from './endings.js';

/** Words that measure, by the unit they become. */
const list: readonly (readonly [word: string, unit: UnitWord])[] = [
  // shares
  ['শতাংশ', { unit: 'percent' }],
  ['পারসেন্ট', { unit: 'percent' }],
  ['পার্সেন্ট', { unit: 'percent' }],
  ['ভাগ', { unit: 'percent' }],
  // length
  ['কিলোমিটার', { unit: 'km' }],
  ['কি.মি.', { unit: 'km' }],
  ['কিমি', { unit: 'km' }],
  ['মাইল', { unit: 'km', by: 1.609344 }],
  ['মিটার', { unit: 'm' }],
  ['সেন্টিমিটার', { unit: 'm', per: 100 }],
  ['সেমি', { unit: 'm', per: 100 }],
  ['মিলিমিটার', { unit: 'm', per: 1000 }],
  ['মিমি', { unit: 'm', per: 1000 }],
  ['ফুট', { unit: 'm', by: 0.3048 }],
  ['ইঞ্চি', { unit: 'm', by: 0.0254 }],
  ['গজ', { unit: 'm', by: 0.9144 }],
  // area
  ['হেক্টর', { unit: 'km2', per: 100 }],
  ['একর', { unit: 'km2', by: 0.0040468564224 }],
  ['বিঘা', { unit: 'km2', by: 0.00133780376 }],
  ['বর্গকিলোমিটার', { unit: 'km2' }],
  ['বর্গকিমি', { unit: 'km2' }],
  ['বর্গমিটার', { unit: 'km2', per: 1_000_000 }],
  ['বর্গমাইল', { unit: 'km2', by: 2.589988110336 }],
  ['বর্গফুট', { unit: 'km2', by: 9.290304e-8 }],
  // mass
  ['কেজি', { unit: 'kg' }],
  ['কিলোগ্রাম', { unit: 'kg' }],
  ['কিলো', { unit: 'kg' }],
  ['গ্রাম', { unit: 'kg', per: 1000 }],
  ['মিলিগ্রাম', { unit: 'kg', per: 1e6 }],
  ['মাইক্রোগ্রাম', { unit: 'kg', per: 1e9 }],
  ['মণ', { unit: 'kg', by: 37.3242 }],
  ['কুইন্টাল', { unit: 'kg', by: 100 }],
  ['টন', { unit: 'tonne' }],
  // money
  ['টাকা', { unit: 'local:taka' }],
  ['পয়সা', { unit: 'local:paisa', per: 100 }],
  ['রুপি', { unit: 'local:rupee' }],
  ['ডলার', { unit: 'local:dollar' }],
  ['সেন্ট', { unit: 'local:dollar', per: 100 }],
  ['ইউরো', { unit: 'EUR' }],
  ['পাউন্ড', { unit: 'GBP' }],
  ['ইউয়ান', { unit: 'CNY' }],
  ['ইয়েন', { unit: 'JPY' }],
  ['রুবল', { unit: 'RUB' }],
  ['রিয়াল', { unit: 'SAR' }],
  ['দিরহাম', { unit: 'AED' }],
  ['দিনার', { unit: 'KWD' }],
  ['রিঙ্গিত', { unit: 'MYR' }],
  ['লিরা', { unit: 'TRY' }],
  ['ফ্রাঁ', { unit: 'CHF' }],
  ['ওন', { unit: 'KRW' }],
  ['কিয়াত', { unit: 'MMK' }],
  ['শেকেল', { unit: 'ILS' }],
  // time
  ['সেকেন্ড', { unit: 'minute', per: 60 }],
  ['মিনিট', { unit: 'minute' }],
  ['ঘণ্টা', { unit: 'hour' }],
  ['ঘন্টা', { unit: 'hour' }],
  ['দিন', { unit: 'day' }],
  ['কার্যদিবস', { unit: 'day' }],
  ['কর্মদিবস', { unit: 'day' }],
  ['রাত', { unit: 'day' }],
  ['সপ্তাহ', { unit: 'day', by: 7 }],
  ['মাস', { unit: 'month' }],
  ['বছর', { unit: 'year' }],
  ['বৎসর', { unit: 'year' }],
  ['দশক', { unit: 'year', by: 10 }],
  ['যুগ', { unit: 'year', by: 12 }],
  ['শতক', { unit: 'year', by: 100 }],
  ['শতাব্দী', { unit: 'year', by: 100 }],
  // counted by their own name
  ['পয়েন্ট', { unit: 'item' }],
  ['গুণ', { unit: 'item' }],
  ['লিটার', { unit: 'item' }],
  ['ব্যারেল', { unit: 'item' }],
  ['মেগাওয়াট', { unit: 'item' }],
  ['ডিগ্রি', { unit: 'item' }],
];

/** Every form of every unit word. */
export const unitForms = inflect(list);

/** Units that are written onto number words: তিনমাস, দুদিন, পাঁচটাকা. */
export const attachedUnits = inflect(
  'দিন মাস বছর সপ্তাহ ঘণ্টা ঘন্টা মিনিট টাকা'
    .split(' ')
    .map((word) => [word, unitForms.get(fold(word))!.entry] as const),
);

const prefixes: Readonly<Record<string, Readonly<Record<string, UnitWord>>>> = {
  মেট্রিক: { tonne: { unit: 'tonne' } },
  মার্কিন: { 'local:dollar': { unit: 'USD' } },
  ইউএস: { 'local:dollar': { unit: 'USD' } },
  অস্ট্রেলীয়: { 'local:dollar': { unit: 'AUD' } },
  অস্ট্রেলিয়ান: { 'local:dollar': { unit: 'AUD' } },
  কানাডীয়: { 'local:dollar': { unit: 'CAD' } },
  কানাডিয়ান: { 'local:dollar': { unit: 'CAD' } },
  হংকং: { 'local:dollar': { unit: 'HKD' } },
  সিঙ্গাপুর: { 'local:dollar': { unit: 'SGD' } },
  সিঙ্গাপুরি: { 'local:dollar': { unit: 'SGD' } },
  ব্রিটিশ: { GBP: { unit: 'GBP' } },
  সৌদি: { SAR: { unit: 'SAR' } },
  ইরানি: { SAR: { unit: 'IRR' } },
  ওমানি: { SAR: { unit: 'OMR' } },
  কাতারি: { SAR: { unit: 'QAR' } },
  ইরাকি: { KWD: { unit: 'IQD' } },
  জর্ডানি: { KWD: { unit: 'JOD' } },
  কুয়েতি: { KWD: { unit: 'KWD' } },
  সুইস: { CHF: { unit: 'CHF' } },
  ভারতীয়: { 'local:rupee': { unit: 'INR' } },
  পাকিস্তানি: { 'local:rupee': { unit: 'PKR' } },
  শ্রীলঙ্কান: { 'local:rupee': { unit: 'LKR' } },
  নেপালি: { 'local:rupee': { unit: 'NPR' } },
  বাংলাদেশি: { 'local:taka': { unit: 'BDT' } },
  বর্গ: { km: { unit: 'km2' }, m: { unit: 'km2', per: 1_000_000 } },
  বেসিস: { item: { unit: 'percent', per: 100 } },
  শতাংশ: { item: { unit: 'percent' } },
  শতকরা: { percent: { unit: 'percent' } },
};
/** First words of units of two words: what the second word's own unit becomes. */
export const unitPrefixes: ReadonlyMap<string, Readonly<Record<string, UnitWord>>> = new Map(
  Object.entries(prefixes).map(([word, units]) => [fold(word), units]),
);

/** Nouns that number words are written onto (দু’পক্ষ, দুদেশের), and whether they are people. */
export const boundNouns = inflect<'person' | 'item'>([
  ['পক্ষ', 'item'],
  ['দেশ', 'item'],
  ['দল', 'item'],
  ['পার', 'item'],
  ['দফা', 'item'],
  ['রাষ্ট্র', 'item'],
  ['বাড়ি', 'item'],
  ['হাত', 'item'],
  ['চোখ', 'item'],
  ['পা', 'item'],
  ['ভাই', 'person'],
  ['বোন', 'person'],
  ['বন্ধু', 'person'],
  ['নেতা', 'person'],
  ['সদস্য', 'person'],
  ['ছেলে', 'person'],
  ['মেয়ে', 'person'],
]);
