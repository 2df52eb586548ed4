import { fold } from '../text/fold.js';
import type { Draft } from './draft.js';

/** Where a report is at home, as far as money, fiscal years and calendars depend on it. */
export interface Setting {
  country: 'BD' | 'IN' | null;
}

const OPENING = 120; // tokens: datelines and agencies stand at the beginning

const list = (words: string) => words.split(' ').map(fold);
/** Words of Bangladesh and of India in a report's opening, spelling and institutions alike. */
const SIGNS: readonly (readonly ['BD' | 'IN', number, readonly string[]])[] = [
  [
    'IN',
    3,
    list(
      'কলকাতা কলকাতার আগরতলা শিলচর গুয়াহাটি নয়াদিল্লি দিল্লি পশ্চিমবঙ্গ ত্রিপুরা অসম হাওড়া শিলিগুড়ি নবান্ন লোকসভা বিধানসভা রাজ্যসভা তৃণমূল বিজেপি কংগ্রেস সিপিএম মমতা মোদী কাকদ্বীপ পরগনা ব্যাঙ্ক সেনসেক্স আরবিআই দেববর্মণ',
    ),
  ],
  [
    'IN',
    1,
    list(
      'লক্ষ দফতর মন্ত্রক সাংসদ বিধায়ক জেলাশাসক জানিয়েছেন। গিয়েছে হয়েছেন। পুজো সমাজমাধ্যম সমাজমাধ্যমে আধিকারিক রাষ্ট্রপুঞ্জ অগস্ট রফতানি ইউক্রেনের়',
    ),
  ],
  [
    'BD',
    3,
    list(
      'ঢাকা ঢাকার ঢাকায় চট্টগ্রাম সিলেট রাজশাহী খুলনা বরিশাল রংপুর ময়মনসিংহ বাংলাদেশ বাংলাদেশের বিএনপি আওয়ামী জামায়াত বিজিবি উপজেলা উপজেলার ইউএনও ডিএমপি পৌরসভা',
    ),
  ],
  ['BD', 1, list('লাখ দপ্তর মন্ত্রণালয় জেলা_প্রশাসক গেছে রপ্তানি অভিযোগ ইউপি ওসি')],
];
const weights = new Map<string, ['BD' | 'IN', number]>(
  SIGNS.flatMap(([country, weight, words]) =>
    words.map((w) => [w, [country, weight]] as [string, ['BD' | 'IN', number]]),
  ),
);
const OUTLETS: readonly (readonly ['BD' | 'IN', RegExp])[] = [
  [
    'IN',
    /আনন্দবাজার|এই সময়|বর্তমান|সংবাদ প্রতিদিন|এবিপি|গণশক্তি|আজকাল|যুগশঙ্খ|হিন্দুস্থান|কলকাতা|ত্রিপুরা|anandabazar|hindu|times of india|telegraph india|ndtv|indian express|hindustan/i,
  ],
  [
    'BD',
    /প্রথম আলো|যুগান্তর|সমকাল|ইত্তেফাক|কালের কণ্ঠ|ইনকিলাব|জনকণ্ঠ|বিডিনিউজ|বাংলা ট্রিবিউন|ঢাকা|daily star|dhaka|bdnews|prothom alo|new age bangladesh/i,
  ],
];

/** The country a report is written for, from its outlet's name and the words of its opening. */
export function settingOf(draft: Draft): Setting {
  const outlet = (draft.report.outlet ?? '').slice(0, 80);
  for (const [country, pattern] of OUTLETS) if (pattern.test(outlet)) return { country };
  let balance = 0;
  const end = Math.min(draft.tokens.length, OPENING * 4);
  for (let i = 0; i < end; i++) {
    const sign = weights.get(draft.tokens[i]!.norm);
    if (sign) balance += (sign[0] === 'IN' ? 1 : -1) * sign[1] * (i < OPENING ? 2 : 1);
  }
  return { country: balance > 0 ? 'IN' : balance < 0 ? 'BD' : draft.pack?.code === 'bn' ? 'BD' : null };
}
