import { fold } from '../../text/fold.js';
import type { Case, ClosedClass, NounReading, VerbReading, Word } from '../word.js';
import { closedWords, pronouns } from './closed-words.js';
import { uninflected } from './uninflected.js';
import { readVerbForm } from './verb-forms.js';

/** An ending with what it says; longer ones are tried first. */
interface Ending {
  suffix: string;
  case: Case;
  plural: boolean;
  classifier: string | null;
  /** What the stem must end in for the ending to be this one. */
  after: 'consonant' | 'vowel' | 'open' | 'any';
}

const CLASSIFIERS = [
  'টি',
  'টা',
  'টির',
  'খানা',
  'খানি',
  'জন',
  'গুলো',
  'গুলি',
  'গুলা',
  'সমূহ',
  'দ্বয়',
  'গণ',
  'বৃন্দ',
  'রাজি',
  'মণ্ডলী',
];
const PLURAL_CLASSIFIERS = new Set(['গুলো', 'গুলি', 'গুলা', 'সমূহ', 'দ্বয়', 'গণ', 'বৃন্দ', 'রাজি', 'মণ্ডলী']);

const e = (suffix: string, kase: Case, after: Ending['after'], plural = false): Ending => ({
  suffix: fold(suffix),
  case: kase,
  plural,
  classifier: null,
  after,
});
const CASE_ENDINGS: readonly Ending[] = [
  e('দেরকে', 'objective', 'any', true),
  e('েরকে', 'objective', 'any'),
  e('কে', 'objective', 'any'),
  e('য়েদের', 'genitive', 'vowel', true),
  e('েদের', 'genitive', 'consonant', true),
  e('দের', 'genitive', 'any', true),
  e('য়ের', 'genitive', 'vowel'),
  e('ের', 'genitive', 'consonant'),
  e('-এর', 'genitive', 'any'),
  e('এর', 'genitive', 'any'),
  e('কার', 'genitive', 'vowel'),
  e('র', 'genitive', 'vowel'),
  e('েতে', 'locative', 'consonant'),
  e('তে', 'locative', 'vowel'),
  e('য়েতে', 'locative', 'vowel'),
  e('য়ে', 'locative', 'vowel'),
  // মেলায়, টোকিওয়; behind other vowels the locative is -তে, so that জাতীয়, দলীয় end in no case
  e('য়', 'locative', 'open'),
  e('এ', 'locative', 'any'),
  e('ে', 'locative', 'consonant'),
  e('য়েরা', 'nominative', 'vowel', true),
  e('েরা', 'nominative', 'consonant', true),
  e('রা', 'nominative', 'vowel', true),
  // চিকিৎসকরা, সদস্যরা beside চিকিৎসকেরা: of longer words only, as ধরা and কামরা are none
  e('রা', 'nominative', 'consonant', true),
];

const whole = new Set(
  uninflected
    .split('\n')
    .filter((l) => !l.startsWith('#'))
    .flatMap((l) => l.split(/\s+/))
    .filter(Boolean)
    .map(fold),
);
const closed = new Map<string, ClosedClass>(
  Object.entries(closedWords).flatMap(([kind, list]) =>
    list
      .split(/\s+/)
      .filter(Boolean)
      .map((w) => [fold(w), kind as ClosedClass] as const),
  ),
);
const pronounForms = new Map(pronouns.map(([form, kase, plural]) => [fold(form), { kase, plural }]));

const VOWEL_END = /[অ-ঔা-ৌৗংঃঁ]$/;
const OPEN_END = /[অআওাো]$/;
// হিজবুল্লাহর, শারজাহতে: the h is not heard, so the endings are those of a vowel
const SILENT_H = /[াে]হ$/;
// written onto names: ঢাকাসহ, লন্ডনভিত্তিক, চট্টগ্রামগামী, ঢাকাস্থ
const ATTACHED = ['সহ', 'ভিত্তিক', 'গামী', 'মুখী', 'স্থ'].map(fold);
const SHORTEST_NAME = 3;
const CLASSIFIER_FORMS = CLASSIFIERS.map(fold).sort((a, b) => b.length - a.length);
const SHORTEST_STEM = 2;
const SHORTEST_PLURAL = 4;
const RA = fold('রা');

function stripClassifier(stem: string): [string, string | null] {
  for (const c of CLASSIFIER_FORMS)
    if (
      stem.length - c.length >= SHORTEST_STEM &&
      stem.endsWith(c) &&
      !stem.slice(0, -c.length).endsWith('্') &&
      !whole.has(stem)
    )
      return [stem.slice(0, -c.length), c];
  return [stem, null];
}

/** Names and nouns in ক, whose locative looks like an objective: ফেসবুকে, ইরাকে. */
const K_STEMS = new Set(
  'ফেসবুক ব্যাংকক ইরাক তুরস্ক ডেনমার্ক কুরস্ক কুর্স্ক দোনেৎস্ক দনেৎস্ক লুহানস্ক নিউইয়র্ক নিউ-ইয়র্ক টিকটক মিনস্ক পোক্রোভস্ক ইয়র্ক চক মাইক ক্লিনিক নেটওয়ার্ক লেক ব্রেক ট্র্যাক ব্যাংক সড়ক বৈঠক ব্লক ট্রাক নাটক দশক শতক দিক অঙ্ক সম্পর্ক বিতর্ক আতঙ্ক ব্যাঙ্ক অভিষেক চেক ফাঁক তারেক উদ্রেক বিবেক দৈনিক ছক ঠেক নাক কাক পাক তাক ডাক হাঁক মার্ক পার্ক শুল্ক ট্যাংক ট্যাঙ্ক লিংক থিংকট্যাংক সামাজিক'
    .split(' ')
    .map(fold),
);

/** Letters as Bengali spells their names: বিজিএমইএ, সিবিআই. Their last vowel is no ending. */
const INITIALS = new RegExp(
  fold('^(?:এইচ|এক্স|এফ|এল|এম|এন|এস|এ|বি|সি|ডি|ইউ|ই|জি|আই|আর|জেড|জে|কে|ওয়াই|ও|পি|কিউ|টি|ভি|ডব্লিউ){2,10}$'),
);

/** Words and name parts in দ, whose genitive looks like a plural: সাংসদের is the member's, নেতাদের the leaders'. */
const D_STEM = new RegExp(
  fold(
    '(?:বাদ|বিদ|পদ|ষদ|সদ|জাদ|য়াদ|শাদ|মাদ|মদ|মেদ|মুদ|সুদ|রুদ|হিদ|হেদ|হীদ|শিদ|রিদ|মিদ|লেদ|জেদ|ঈদ|য়েদ|সাদ|রাদ|বাগদাদ|স্বাদ|মসজিদ|চাঁদ|জিহাদ|জেহাদ|মাদ্রিদ|নগদ|দরদ|ওয়াদুদ|জাহেদ|আমজাদ)$',
  ),
  'u',
);

/** People whose plural looks as if their stem ended in দ: ছেলেদের, নার্সদের, আসামিদের; খালেদের is one man's. */
const PEOPLE = new RegExp(
  fold(
    '(?:ছেলে|মেয়ে|জেলে|নার্স|বস|আসামি|খামারি|ইমাম|মুসলিম|এতিম|জালিম|মুয়াল্লিম|শিকারি|ব্যাপারি|কারবারি|কাণ্ডারি|কর্মচারি|ভিখারি|পূজারি|জুয়ারি|মুহুরি|গ্রামবাসি|শরিক|বাদি|স্বামি|অনুগামি|আদমি|ফেরারি|ফরিয়াদি)$',
  ),
  'u',
);

function nounReadings(norm: string, emphatic: NounReading['emphatic']): NounReading[] {
  const inD = norm.endsWith('দের') && norm.length > 5 && D_STEM.test(norm.slice(0, -2));
  if (inD && !PEOPLE.test(norm.slice(0, -3)))
    return [{ stem: norm.slice(0, -2), case: 'genitive', plural: false, classifier: null, emphatic }];
  if (norm.endsWith('কে') && K_STEMS.has(norm.slice(0, -1)))
    return [{ stem: norm.slice(0, -1), case: 'locative', plural: false, classifier: null, emphatic }];
  const plain: NounReading = { stem: norm, case: 'nominative', plural: false, classifier: null, emphatic };
  if (whole.has(norm)) return [plain];
  if (norm.endsWith('র') && INITIALS.test(norm.slice(0, -1)))
    return [{ ...plain, stem: norm.slice(0, -1), case: 'genitive' }];
  const readings: NounReading[] = [];
  for (const ending of CASE_ENDINGS) {
    if (!norm.endsWith(ending.suffix)) continue;
    const rest = norm.slice(0, -ending.suffix.length);
    if (rest.length < SHORTEST_STEM || rest.endsWith('্')) continue;
    if (ending.after === 'vowel' && !VOWEL_END.test(rest) && !SILENT_H.test(rest)) continue;
    if (ending.after === 'open' && !OPEN_END.test(rest)) continue;
    if (ending.after === 'consonant' && VOWEL_END.test(rest) && !/[ংঁ]$/.test(rest)) continue;
    if (ending.suffix === RA && ending.after === 'consonant' && rest.length < SHORTEST_PLURAL) continue;
    const [stem, classifier] = stripClassifier(rest.replace(/-$/, ''));
    readings.push({
      stem,
      case: ending.case,
      plural: ending.plural || (classifier !== null && PLURAL_CLASSIFIERS.has(classifier)),
      classifier,
      emphatic,
    });
  }
  const [stem, classifier] = stripClassifier(norm);
  const bare =
    classifier === null
      ? plain
      : {
          stem,
          case: 'nominative' as const,
          plural: PLURAL_CLASSIFIERS.has(classifier),
          classifier,
          emphatic,
        };
  // a bare locative in -ে or a genitive in -ার may as well be a whole word; longer endings hardly ever are
  readings.push(bare);
  const attached = ATTACHED.find((ending) => norm.endsWith(ending));
  if (attached && norm.length - attached.length >= SHORTEST_NAME)
    readings.push({ ...plain, stem: norm.slice(0, -attached.length) });
  return readings;
}

function verbReadings(norm: string): VerbReading[] {
  const found = readVerbForm(norm);
  if (found) return found;
  // a verbal noun declines: বলার, দেওয়ায়, জানানোর, করাকে
  for (const { suffix, case: kase } of CASE_ENDINGS) {
    if (!norm.endsWith(suffix)) continue;
    const noun = readVerbForm(norm.slice(0, -suffix.length))?.filter((v) => v.form === 'noun');
    if (noun?.length) return noun.map((v) => ({ ...v, case: kase }));
  }
  // the negative written onto other forms: বলেছেননি, দেবেননা
  if (norm.endsWith('নি') || norm.endsWith('না')) {
    const base = readVerbForm(norm.slice(0, -2))?.filter((v) => v.form === 'finite');
    if (base?.length) return base.map((v) => ({ ...v, negative: true }));
  }
  return [];
}

/** Readings of one folded Bengali word form: noun cases and classifiers, verb forms, closed class. */
export function analyse(norm: string): Word {
  const pronoun = pronounForms.get(norm);
  if (pronoun)
    return {
      norm,
      nouns: [{ stem: norm, case: pronoun.kase, plural: pronoun.plural, classifier: null, emphatic: null }],
      verbs: verbReadings(norm),
      closed: norm === 'ও' ? 'conjunction' : 'pronoun',
    };
  const kind = closed.get(norm) ?? (norm.endsWith('ভাবে') && norm.length > 6 ? 'adverb' : undefined);
  if (kind)
    return {
      norm,
      nouns:
        kind === 'determiner'
          ? [{ stem: norm, case: 'nominative', plural: false, classifier: null, emphatic: null }]
          : [],
      verbs: kind === 'postposition' || kind === 'negation' ? verbReadings(norm) : [],
      closed: kind,
    };
  if (INITIALS.test(norm) && !(norm.endsWith('কে') && INITIALS.test(norm.slice(0, -2))))
    return {
      norm,
      nouns: [{ stem: norm, case: 'nominative', plural: false, classifier: null, emphatic: null }],
      verbs: [],
      closed: null,
    };
  const last = norm.at(-1);
  const emphatic =
    (last === 'ই' || last === 'ও') && norm.length > SHORTEST_STEM && !whole.has(norm) ? last : null;
  let verbsFound = verbReadings(norm);
  if (emphatic) {
    const bare = norm.slice(0, -1);
    if (!verbsFound.length) verbsFound = verbReadings(bare);
    const inner = closed.get(bare) ?? (pronounForms.has(bare) ? 'pronoun' : null);
    if (inner) return { ...analyse(bare), norm };
    return { norm, nouns: nounReadings(bare, emphatic), verbs: verbsFound, closed: null };
  }
  return { norm, nouns: nounReadings(norm, null), verbs: verbsFound, closed: null };
}
