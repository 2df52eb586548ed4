import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { takeIn } from '../src/intake/intake.js';
import { read } from '../src/reader/read.js';
import type { Attribution, Readout } from '../src/readout/readout.js';
import type { Report } from '../src/readout/report.js';
import type { Act } from '../src/readout/vocabulary.js';
import { fold } from '../src/text/fold.js';

const reports = new Map<string, Report>();
const readouts = new Map<string, Readout>();
beforeAll(async () => {
  for await (const { report, error } of takeIn([fileURLToPath(new URL('../samples', import.meta.url))])) {
    if (error) throw error;
    if (!report) continue;
    reports.set(report.id, report);
    readouts.set(report.id, read(report));
  }
});

test('the samples are nine reports, each with headline, section and date', () => {
  expect(reports.size).toBe(9);
  for (const report of reports.values()) {
    expect(report).toMatchObject({ section: expect.any(String), headline: expect.any(Object) });
    expect(report.published).toMatch(/^2025-/);
  }
});

test('the web page leaves its menus and related links behind', () => {
  const { text, outlet } = reports.get('flood-haorer-khabar')!;
  expect(outlet).toBe('হাওরের খবর');
  for (const boilerplate of ['কুকি', 'আরও পড়ুন', 'লগইন', 'সম্পাদক ও প্রকাশক', 'টুইট'])
    expect(text).not.toContain(boilerplate);
});

/** Who (words of the source; `null`: nobody named), what kind of saying, a piece of what; `todo` where we fail as yet. */
type Row = [source: string | null, act: Act, content: string, todo?: string];
const expected: Record<string, Row[]> = {
  'call-padma-prabaha': [
    ['কাজাখ প্রেসিডেন্টের দপ্তর', 'say', 'প্রতিবেশীসুলভ সম্পর্ক অটুট রাখার'],
    ['দুই নেতা', 'pledge', 'প্রতিবেশীসুলভ সম্পর্ক অটুট রাখার'],
    ['সেরিকবায়েভ', 'demand', 'মুক্তি'],
    ['কিরগিজস্তান', 'omit', 'আটক চালকদের প্রসঙ্গ'],
    ['বিশকেক', 'say', '১৮ কোটি ঘনমিটারের বেশি'],
    ['এলমিরা জুসুপোভা', 'say', 'কৃষকদের মাঠ শুকিয়ে'],
    ['কূটনৈতিক সূত্র', 'say', 'পানিসম্পদমন্ত্রীদের বৈঠক'],
    ['ইসকাকভ', 'believe', 'বিরোধ মেটানো কঠিন হবে'],
    ['ইসকাকভ', 'say', '৬০ হাজার কৃষক পরিবার'],
  ],
  'call-gangatir-patrika': [
    ['কিরগিজ প্রেসিডেন্টের দফতর', 'say', 'ফোন করেছিলেন'],
    ['তুরগুনভ', 'say', '১৮ কোটি ঘনমিটারের বেশি জল'],
    ['নুরলান আবেনভ', 'say', 'প্রতিশ্রুতি দিয়ে পিছিয়ে আসা ঠিক নয়'],
    ['আবেনভ', 'accuse', '১৭ জন ট্রাকচালককে'],
    ['সীমান্ত আধিকারিক', 'say', 'ইতিমধ্যেই ছেড়ে দেওয়া হয়েছে'],
    ['আস্তানা', 'claim', 'ফসল নষ্ট হয়েছিল'],
    ['বিশেষজ্ঞদের একাংশ', 'say', 'অন্তত ৩০ শতাংশ কম'],
  ],
  'call-harbour-ledger': [
    ['office', 'say', 'at least 250 million cubic metres'],
    ['Serikbayev', 'demand', '17 Kazakh lorry drivers'],
    ['statement', 'omit', 'the drivers'],
    ['Elmira Jusupova', 'say', 'our own farmers come first'],
    ['Jusupova', 'deny', 'any larger figure'],
    ['Kazakh official', 'say', 'a recording and a very good memory'],
    ['foreign ministry', 'omit', 'the remark'],
    ['Steppe News', 'say', 'expected to meet in Almaty'],
    ['Marat Iskakov', 'warn', 'the talks could fail'],
    ['Iskakov', 'say', 'nobody can promise water'],
    ['regional government', 'say', '60,000 farming families'],
  ],
  'protest-uttar-kantha': [
    ['আয়োজক', 'claim', '৫০ হাজারের বেশি মানুষ'],
    ['পুলিশ', 'say', '৮ হাজার'],
    ['শাহেদ মাহমুদ', 'say', 'কর্মসূচি শান্তিপূর্ণ ছিল'],
    ['নাসরিন আক্তার', 'accuse', 'লাঠিপেটা'],
    ['নাসরিন আক্তার', 'say', 'চারজনকে তুলে নেওয়া হয়েছে'],
    ['পুলিশ', 'deny', 'আটকের কথা'],
    ['কামরুল হুদা', 'announce', 'বাসভাড়া ১৫ শতাংশ বাড়ানোর'],
    ['কামরুল হুদা', 'say', 'উপায় ছিল না'],
    ['যাত্রী অধিকার মঞ্চ', 'warn', 'ধর্মঘট ডাকা হবে', 'the name is cut to its first word'],
    ['ইলিয়াস হোসেন', 'say', 'শৃঙ্খলার অভাব'],
    ['ইলিয়াস হোসেন', 'say', 'সেবা বাড়ে না'],
  ],
  'flood-haorer-khabar': [
    ['জেলা প্রশাসন', 'say', '৩ লাখ মানুষ'],
    ['বন্যা পূর্বাভাস', 'say', 'বিপৎসীমার'],
    ['তানভীর রহমান', 'say', 'পরিস্থিতির আরও অবনতি'],
    ['রওশন জাহান', 'confirm', 'নয়জনের মৃত্যু'],
    ['জনপ্রতিনিধি', 'claim', 'অন্তত ১৪'],
    ['আবদুল করিম', 'say', 'তিন দিন ধরে ঘরে হাঁটুপানি'],
    ['রাবেয়া খাতুন', 'accuse', 'কেউ ত্রাণ নিয়ে আসেনি'],
    ['সুমন চৌধুরী', 'say', '৬০০ টন চাল'],
    ['সুমন চৌধুরী', 'confirm', 'সময় লাগছে'],
    [null, 'say', 'এলাকা পরিদর্শনে যাবেন'],
    ['শামীমা নূর', 'say', 'না খেয়ে থাকবে না'],
  ],
  'polls-rarh-samachar': [
    ['অনিরুদ্ধ সেনগুপ্ত', 'say', 'হস্তক্ষেপ করবে না'],
    ['শুভময় কুণ্ডু', 'accuse', 'বেছে বেছে নাম কাটা হয়েছে'],
    ['পর্ণা বসু', 'say', 'ষড়যন্ত্র'],
    ['অলোক দাশগুপ্ত', 'say', 'ভোটারদের নামই কেবল বাদ'],
    ['অলোক দাশগুপ্ত', 'say', 'সংশোধন হয়েছে নিয়ম মেনেই'],
    ['দেবারতি মিত্র', 'condemn', 'আদালতে গিয়েছে বিরোধীরা'],
    ['শুভময়', 'say', 'সুপ্রিম কোর্টে যাবেন'],
    ['কমিশন', 'say', '৩৮টি ওয়ার্ডে ভোট'],
  ],
  'border-meridian-wire': [
    ['Peru', 'accuse', 'firing on a border patrol', 'accused X of Y'],
    ['Quito', 'deny', 'an allegation'],
    ['defence ministry', 'say', 'opened fire with mortars'],
    ['Rosa Quispe', 'say', 'did not shoot first'],
    ['Iván Morán', 'say', 'no Ecuadorian unit had left its base'],
    ['Iván Morán', 'claim', 'walked into a minefield'],
    ['Villagers', 'say', 'explosions for about two hours'],
    ['Elena Tsamaren', 'say', 'thick walls'],
    ['Puentes', 'say', 'Nearly 300 people'],
    ['Peru', 'warn', 'close the crossing'],
    ['Paula Andrade', 'demand', 'a joint inquiry'],
    ['foreign ministry', 'say', 'begin in Manaus'],
  ],
  'rates-bn': [
    ['ফারুক আহমেদ', 'say', '৯ দশমিক ৩ শতাংশ'],
    ['ফারুক আহমেদ', 'believe', '৭ শতাংশের নিচে'],
    ['রিয়াজুল ইসলাম', 'say', 'ডিমের দাম কমানো যায় না'],
    ['রিয়াজুল ইসলাম', 'say', '১৪০টি কারখানা'],
    ['শ্রম মন্ত্রণালয়', 'say', '৬২'],
    ['সালমা সুলতানা', 'praise', 'কেন্দ্রীয় ব্যাংকের সিদ্ধান্ত'],
    ['সালমা সুলতানা', 'pledge', 'তহবিল গঠনের'],
    ['জাকির হায়দার', 'believe', 'মূল্যস্ফীতি সামলানো যাবে না'],
    ['কর্মকর্তা', 'confirm', '৫৮ হাজার কোটি টাকায়'],
  ],
  'rates-en': [
    ['Faruk Ahmed', 'say', 'prices rose 9.3 percent'],
    ['Faruk Ahmed', 'say', 'inflation to drop below 7 percent'],
    ['Riazul Islam', 'say', 'the price of eggs'],
    ['association', 'claim', '140 factories'],
    ['labour ministry', 'say', '62'],
    ['Salma Sultana', 'praise', 'the decision'],
    ['Salma Sultana', 'pledge', 'a fund of Tk 5 billion'],
    ['Zakir Haidar', 'warn', 'the rate alone would not do'],
    ['Haidar', 'say', 'The deficit is the fire'],
  ],
};

const wordsOf = ({ content }: Attribution, text: string) =>
  fold(content.map(({ start, end }) => text.slice(start, end)).join(' '));

/** Whether a readout holds an attribution like the row: the source's name or the words for it, the act, the content. */
function holds(readout: Readout, text: string, [source, act, content]: Row): boolean {
  return readout.attributions.some((a) => {
    const names = [
      readout.entities.find((e) => e.id === a.source)?.name ?? '',
      a.sourceSpan ? text.slice(a.sourceSpan.start, a.sourceSpan.end) : '',
    ];
    const rightSource =
      source === null ? a.source === null : names.some((n) => fold(n).includes(fold(source)));
    return rightSource && a.act === act && wordsOf(a, text).includes(fold(content));
  });
}

const rows = Object.entries(expected).flatMap(([id, list]) => list.map((row) => ({ id, row })));
test.each(rows)('$id: $row.0 · $row.1 · $row.2', ({ id, row }) => {
  const readout = readouts.get(id)!;
  const found = holds(readout, reports.get(id)!.text, row);
  const todo = row[3];
  if (todo && found) console.warn(`${id}: “${row[2]}” is read now; take its todo away`);
  if (!todo) expect(found, `nothing like it among ${readout.attributions.length} attributions`).toBe(true);
});
