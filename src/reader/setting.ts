import { perReading } from '../languages/reading.js';
import { fold } from '../text/fold.js';
import { perForm } from '../text/forms.js';
import type { Draft } from './draft.js';

/** Where a report is at home, as far as money, fiscal years and calendars depend on it. */
export interface Setting {
  country: 'BD' | 'IN' | null;
}

const OPENING = 120; // tokens: datelines and agencies stand at the beginning

const list = (words: string) => words.trim().split(/\s+/).map(fold);
/** Words that only one of the two countries' press uses for its own affairs, places first, then spellings and offices. */
const SIGNS: readonly (readonly [country: 'BD' | 'IN', weight: number, words: readonly string[]])[] = [
  [
    'IN',
    3,
    list(`কলকাতা কলকাতার আগরতলা আগরতলার শিলচর শিলচরে গুয়াহাটি গৌহাটি নয়াদিল্লি দিল্লি দিল্লির পশ্চিমবঙ্গ পশ্চিমবঙ্গের ত্রিপুরা ত্রিপুরার অসম হাওড়া শিলিগুড়ি নবান্ন নবান্নে লোকসভা লোকসভায়
      বিধানসভা বিধানসভায় রাজ্যসভা রাজ্যসভায় তৃণমূল তৃণমূলের বিজেপি বিজেপির কংগ্রেস কংগ্রেসের সিপিএম সিপিএমের পরগনা পরগনার ব্যাঙ্ক ব্যাঙ্কের সেনসেক্স বামফ্রন্ট হাইকোর্টের_বেঞ্চ`),
  ],
  [
    'IN',
    1,
    list(
      'লক্ষ দফতর দফতরের মন্ত্রক মন্ত্রকের সাংসদ বিধায়ক বিধায়কের জেলাশাসক জেলাশাসকের গিয়েছে পুজো পুজোর সমাজমাধ্যম সমাজমাধ্যমে আধিকারিক আধিকারিকের রাষ্ট্রপুঞ্জ রাষ্ট্রপুঞ্জের অগস্ট রফতানি অর্থবর্ষে অর্থবর্ষ',
    ),
  ],
  [
    'BD',
    3,
    list(`ঢাকা ঢাকার ঢাকায় চট্টগ্রাম চট্টগ্রামের সিলেট সিলেটের রাজশাহী খুলনা বরিশাল রংপুর ময়মনসিংহ বাংলাদেশ বাংলাদেশের বিএনপি বিএনপির আওয়ামী জামায়াত জামায়াতে বিজিবি উপজেলা উপজেলার
      ইউএনও ডিএমপি পৌরসভা দুদক এনবিআর ডিএসই`),
  ],
  ['BD', 1, list('লাখ দপ্তর মন্ত্রণালয় মন্ত্রণালয়ের গেছে রপ্তানি ইউপি ওসি অর্থবছরে অর্থবছর সংসদ_সদস্য')],
];
const weights = new Map<string, number>(
  SIGNS.flatMap(([country, weight, words]) =>
    words.map((w) => [w, country === 'IN' ? weight : -weight] as const),
  ),
);
/** How much a form speaks for India; below 0, for Bangladesh. */
const weightOf = perForm(({ norm }) => weights.get(norm) ?? 0);
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
export const settingOf = perReading((draft: Draft): Setting => {
  const outlet = (draft.report.outlet ?? '').slice(0, 80);
  for (const [country, pattern] of OUTLETS) if (pattern.test(outlet)) return { country };
  let balance = 0;
  const end = Math.min(draft.tokens.length, OPENING * 4);
  for (let i = 0; i < end; i++) {
    const token = draft.tokens[i]!;
    if (token.script === 'bengali') balance += weightOf(token.form) * (i < OPENING ? 2 : 1);
  }
  return { country: balance > 0 ? 'IN' : balance < 0 ? 'BD' : (draft.pack?.home ?? null) };
});
