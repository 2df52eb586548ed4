import { describe, expect, test } from 'vitest';
import { analyse } from '../../../src/languages/bn/morphology.js';
import { fold } from '../../../src/text/fold.js';

const noun = (form: string) => {
  const [first] = analyse(fold(form)).nouns;
  return first && [first.stem, first.case, first.plural].join(' ');
};
const verb = (form: string) => {
  const [first] = analyse(fold(form)).verbs;
  return first && [first.lemma, first.form, first.tense, first.negative ? 'না' : ''].filter(Boolean).join(' ');
};

// the stem first, its forms after
const nouns: [expected: string, forms: string[]][] = [
  ['রাশিয়া genitive false', ['রাশিয়ার', 'রাশি\u09dfার']],
  ['কিম objective false', ['কিমকে']],
  ['পিয়ংইয়ং genitive false', ['পিয়ংইয়ংয়ের']],
  ['কর্মকর্তা nominative true', ['কর্মকর্তারা']],
  ['সৈন্য genitive true', ['সৈন্যদের']],
  // people whose plural looks like the genitive of a name in দ; and such names
  ['নার্স genitive true', ['নার্সদের']],
  ['আসামি genitive true', ['আসামিদের']],
  ['মুসলিম genitive true', ['মুসলিমদের']],
  ['খালেদ genitive false', ['খালেদের']],
  ['হামিদ genitive false', ['হামিদের']],
  ['চিকিৎসক nominative true', ['চিকিৎসকেরা', 'চিকিৎসকরা']],
  ['সদস্য nominative true', ['সদস্যরা']],
  ['মন্ত্রণালয় genitive false', ['মন্ত্রণালয়ের']],
  ['মা genitive false', ['মায়ের']],
  ['কামরা nominative false', ['কামরা']],
  ['উত্তরা nominative false', ['উত্তরা']],
  ['দেশ genitive true', ['দেশগুলোর']],
  ['মন্ত্রণালয় nominative false', ['মন্ত্রণালয়টি', 'মন্ত্রণালয়']],
  ['সপ্তাহ locative false', ['সপ্তাহে']],
  // -য়ে and -য়ের stand behind a vowel
  ['মন্ত্রণালয় locative false', ['মন্ত্রণালয়ে']],
  ['মন্ত্রণালয় genitive false', ['মন্ত্রণালয়ের']],
  ['বিজিএমইএ genitive false', ['বিজিএমইএর']],
  ['বিবিসি objective false', ['বিবিসিকে']],
  // whole words that only look inflected
  ['সরকার nominative false', ['সরকার', 'সরকারও']],
  ['উপদেষ্টা nominative false', ['উপদেষ্টা']],
  ['ত্রিপুরা nominative false', ['ত্রিপুরা']],
  // a name in ক has its locative, not its objective, in -কে
  ['ফেসবুক locative false', ['ফেসবুকে']],
  ['ইরাক locative false', ['ইরাকে']],
];
describe('nouns', () => {
  for (const [expected, forms] of nouns)
    test.each(forms)(`%s → ${expected}`, (form) => expect(noun(form)).toBe(fold(expected)));
});

const verbs: [expected: string, forms: string[]][] = [
  ['বলা finite present', ['বলেন']],
  ['বলা finite past', ['বললেন', 'বলল', 'বলিলেন']],
  ['বলা finite perfect', ['বলেছেন', 'বলেছে', 'বলিয়াছেন']],
  ['বলা finite pluperfect', ['বলেছিলেন', 'বলেছিল']],
  ['বলা finite progressive', ['বলছেন', 'বলছিলেন', 'বলিতেছেন']],
  ['বলা finite future', ['বলবেন', 'বলিবেন']],
  ['বলা finite perfect না', ['বলেননি', 'বলেনি']],
  ['জানানো finite present', ['জানান', 'জানায়']],
  ['জানানো finite past', ['জানালেন', 'জানাল', 'জানালো']],
  // the vowel rises, and some are said without their আ
  ['শোনানো finite perfect', ['শুনিয়েছে', 'শুনিয়েছেন']],
  ['পৌঁছানো finite perfect', ['পৌঁছেছে', 'পৌঁছেছেন']],
  ['পৌঁছানো infinitive', ['পৌঁছতে', 'পৌঁছাতে']],
  ['জানানো finite perfect', ['জানিয়েছেন', 'জানিয়েছে', 'জানি\u09dfেছে']],
  ['জানানো conditional', ['জানালে', 'জানালেও']],
  ['জানানো infinitive', ['জানাতে']],
  ['জানানো noun', ['জানানো', 'জানানোর']],
  ['লেখা finite perfect', ['লিখেছেন']],
  ['তোলা finite present', ['তোলেন']],
  ['তোলা finite perfect', ['তুলেছেন']],
  ['দেওয়া finite perfect', ['দিয়েছেন']],
  ['দেওয়া finite perfect না', ['দেননি']],
  ['হওয়া finite perfect', ['হয়েছে', 'হয়েছেন']],
  ['হওয়া finite perfect না', ['হয়নি', 'হননি']],
  ['যাওয়া finite perfect', ['গেছে', 'গিয়েছে']],
  ['আসা finite past', ['এলেন', 'আসলেন']],
  ['চাওয়া finite perfect না', ['চাননি']],
];
describe('verbs', () => {
  for (const [expected, forms] of verbs)
    test.each(forms)(`%s → ${expected}`, (form) => expect(verb(form)).toBe(fold(expected)));
  test.each(['দাবি', 'সরকার', 'পুলিশ', 'পাল্টা', 'লিখিত', 'অভিযোগ'])('%s is no verb', (form) =>
    expect(verb(form)).toBeUndefined(),
  );
});
