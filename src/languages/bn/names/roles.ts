import { fold } from '../../../text/fold.js';

const rows: [string, string[]][] = [
  ['প্রেসিডেন্ট রাষ্ট্রপতি', ['president']],
  ['প্রধানমন্ত্রী', ['prime minister']],
  ['নেতা রাষ্ট্রপ্রধান', ['president', 'prime minister', 'leader', 'chancellor', 'king', 'chief adviser']],
  ['মুখ্যমন্ত্রী', ['chief minister']],
  ['উপদেষ্টা', ['adviser', 'advisor']],
  ['চ্যান্সেলর', ['chancellor']],
  [
    'পররাষ্ট্রমন্ত্রী বিদেশমন্ত্রী',
    ['foreign minister', 'secretary of state', 'foreign secretary', 'external affairs'],
  ],
  ['প্রতিরক্ষামন্ত্রী', ['defence minister', 'defense minister', 'secretary of defense', 'defence secretary']],
  ['অর্থমন্ত্রী', ['finance minister', 'treasury secretary', 'chancellor of the exchequer']],
  ['স্বরাষ্ট্রমন্ত্রী', ['home minister', 'interior minister', 'home secretary']],
  ['সেনাপ্রধান', ['army chief', 'chief of army', 'commander-in-chief']],
  ['রাজা বাদশাহ', ['king']],
  ['যুবরাজ', ['crown prince']],
  ['পোপ', ['pope']],
  ['মহাসচিব', ['secretary-general', 'secretary general']],
  ['মুখপাত্র', ['spokesperson', 'spokesman', 'spokeswoman', 'press secretary']],
  ['রাষ্ট্রদূত', ['ambassador', 'envoy']],
  ['রাজ্যপাল গভর্নর', ['governor']],
];

/** Offices as the gazetteer names them in English, by the folded word that stands for them. */
export const roles: ReadonlyMap<string, readonly string[]> = new Map(
  rows.flatMap(([words, english]) => words.split(' ').map((word) => [fold(word), english] as const)),
);
