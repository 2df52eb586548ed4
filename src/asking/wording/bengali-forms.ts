import type { Tense } from './phrase.js';

const VOWEL_END = /[অ-ঔা-ৌৃঁ]$/u;
const SEMIVOWEL_END = /[ইউংঙ]$/u;
const LATIN_END = /[A-Za-z0-9)”’.]$/u;

/** রাশিয়ার, ইরানের, বেইজিংয়ের, Reuters-এর. */
export function genitive(word: string): string {
  if (LATIN_END.test(word)) return `${word}-এর`;
  if (SEMIVOWEL_END.test(word)) return `${word}য়ের`.normalize('NFC');
  return VOWEL_END.test(word) ? `${word}র` : `${word}ের`;
}

/** ঢাকায়, দিল্লিতে, ইরানে. */
export function locative(word: string): string {
  if (LATIN_END.test(word)) return `${word}-এ`;
  if (SEMIVOWEL_END.test(word)) return `${word}য়ে`.normalize('NFC');
  if (/[াঁ]$/u.test(word)) return `${word}য়`.normalize('NFC');
  return VOWEL_END.test(word) ? `${word}তে` : `${word}ে`;
}

export const objective = (word: string): string => (LATIN_END.test(word) ? `${word}-কে` : `${word}কে`);

/** Plural of people: কর্মকর্তারা, কৃষকেরা. */
export const people = (word: string): string =>
  VOWEL_END.test(word) ? `${word}রা` : SEMIVOWEL_END.test(word) ? `${word}য়েরা`.normalize('NFC') : `${word}েরা`;

/** Plural of people in the objective and genitive: কর্মকর্তাদের. */
export const peoples = (word: string): string => (VOWEL_END.test(word) ? `${word}দের` : `${word}দের`);

/** Third person: `past (perfect) | future | progressive | never | present | present with respect | infinitive`. */
const verbs: Readonly<Record<string, string>> = {
  করা: 'করেছে | করবে | করছে | করেনি | করে | করেন | করতে',
  হওয়া: 'হয়েছে | হবে | হচ্ছে | হয়নি | হয় | হন | হতে',
  দেওয়া: 'দিয়েছে | দেবে | দিচ্ছে | দেয়নি | দেয় | দেন | দিতে',
  নেওয়া: 'নিয়েছে | নেবে | নিচ্ছে | নেয়নি | নেয় | নেন | নিতে',
  যাওয়া: 'গেছে | যাবে | যাচ্ছে | যায়নি | যায় | যান | যেতে',
  পাওয়া: 'পেয়েছে | পাবে | পাচ্ছে | পায়নি | পায় | পান | পেতে',
  বলা: 'বলেছে | বলবে | বলছে | বলেনি | বলে | বলেন | বলতে',
  থাকা: 'ছিল | থাকবে | থাকছে | থাকেনি | থাকে | থাকেন | থাকতে',
  চলা: 'চলেছে | চলবে | চলছে | চলেনি | চলে | চলেন | চলতে',
  কেনা: 'কিনেছে | কিনবে | কিনছে | কেনেনি | কেনে | কেনেন | কিনতে',
  জেতা: 'জিতেছে | জিতবে | জিতছে | জেতেনি | জেতে | জেতেন | জিততে',
  বাড়া: 'বেড়েছে | বাড়বে | বাড়ছে | বাড়েনি | বাড়ে | বাড়েন | বাড়তে',
  কমা: 'কমেছে | কমবে | কমছে | কমেনি | কমে | কমেন | কমতে',
  ছোড়া: 'ছুড়েছে | ছুড়বে | ছুড়ছে | ছোড়েনি | ছোড়ে | ছোড়েন | ছুড়তে',
  চালানো: 'চালিয়েছে | চালাবে | চালাচ্ছে | চালায়নি | চালায় | চালান | চালাতে',
  জানানো: 'জানিয়েছে | জানাবে | জানাচ্ছে | জানায়নি | জানায় | জানান | জানাতে',
  রাখা: 'রেখেছে | রাখবে | রাখছে | রাখেনি | রাখে | রাখেন | রাখতে',
  পাঠানো: 'পাঠিয়েছে | পাঠাবে | পাঠাচ্ছে | পাঠায়নি | পাঠায় | পাঠান | পাঠাতে',
  বাড়ানো: 'বাড়িয়েছে | বাড়াবে | বাড়াচ্ছে | বাড়ায়নি | বাড়ায় | বাড়ান | বাড়াতে',
  কমানো: 'কমিয়েছে | কমাবে | কমাচ্ছে | কমায়নি | কমায় | কমান | কমাতে',
  চাওয়া: 'চেয়েছে | চাইবে | চাইছে | চায়নি | চায় | চান | চাইতে',
  হটা: 'হটেছে | হটবে | হটছে | হটেনি | হটে | হটেন | হটতে',
  জড়ানো: 'জড়িয়েছে | জড়াবে | জড়াচ্ছে | জড়ায়নি | জড়ায় | জড়ান | জড়াতে',
  ছড়ানো: 'ছড়িয়েছে | ছড়াবে | ছড়াচ্ছে | ছড়ায়নি | ছড়ায় | ছড়ান | ছড়াতে',
  হারানো: 'হারিয়েছে | হারাবে | হারাচ্ছে | হারায়নি | হারায় | হারান | হারাতে',
};
const tables = new Map(
  Object.entries(verbs).map(([lemma, line]) => [
    lemma.normalize('NFC'),
    line.split(' | ').map((f) => f.normalize('NFC')),
  ]),
);

/** The lemmas that `conjugate` knows. */
export const conjugated: ReadonlySet<string> = new Set(tables.keys());

interface Inflection {
  tense: Tense;
  negated: boolean;
  /** Of somebody spoken of with respect. */
  honorific: boolean;
}

const respect = (form: string): string =>
  form.endsWith('নি') ? `${form.replace(/(?:য়)?নি$/u, '')}ননি` : form === 'ছিল' ? 'ছিলেন' : `${form}ন`;

/** A verb of several words in the third person: `conjugate('হামলা চালানো', { tense: 'past', … })` is হামলা চালিয়েছে. */
export function conjugate(verb: string, { tense, negated, honorific }: Inflection): string {
  const words = verb.normalize('NFC').split(' ');
  const lemma = words.pop()!;
  const [past, future, progressive, never, present, presentHonorific, infinitive] = tables.get(lemma)! as [
    string,
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  if (tense === 'possible') {
    const able = `${honorific ? 'পারেন' : 'পারে'}${negated ? ' না' : ''}`;
    return [...words, infinitive, able].join(' ');
  }
  const plain = { past: negated ? never : past, future, progressive, present }[tense];
  const form = honorific ? (tense === 'present' ? presentHonorific : respect(plain)) : plain;
  const no = negated && tense !== 'past' ? ' না' : '';
  return [...words, form + no].join(' ');
}

/** With nobody as its subject: গ্রেপ্তার করা হয়েছে. */
export const passive = (verb: string, inflection: Omit<Inflection, 'honorific'>): string =>
  `${verb} ${conjugate('হওয়া', { ...inflection, honorific: false })}`;
