import { fold } from '../../text/fold.js';
import type { Tense, VerbForm, VerbReading } from '../word.js';
import {
  causativeRoots,
  eRoots,
  onoRoots,
  oRoots,
  plainRoots,
  risingRoots,
  shortenedRoots,
  steadyRoots,
} from './verb-roots.js';

// The Bengali verb: chalit paradigm with its sadhu and eastern variants, made from roots once and looked up after.

type Person = [suffix: string, person: 1 | 2 | 3, honorific: boolean];

const PERSONS: Record<
  'present' | 'past' | 'habitual' | 'future' | 'aspect' | 'aspectPast',
  readonly Person[]
> = {
  present: [
    ['ি', 1, false],
    ['ে', 3, false],
    ['েন', 3, true],
  ],
  past: [
    ['লাম', 1, false],
    ['লুম', 1, false],

    ['লি', 2, false],
    ['ল', 3, false],
    ['লো', 3, false],
    ['লেন', 3, true],
  ],
  habitual: [
    ['তাম', 1, false],

    ['ত', 3, false],
    ['তো', 3, false],
    ['তেন', 3, true],
  ],
  future: [
    ['ব', 1, false],
    ['বো', 1, false],
    ['বে', 3, false],
    ['বি', 2, false],
    ['বেন', 3, true],
  ],
  aspect: [
    ['ছি', 1, false],
    ['ছ', 2, false],
    ['ছো', 2, false],
    ['ছে', 3, false],
    ['ছেন', 3, true],
  ],
  aspectPast: [
    ['ছিলাম', 1, false],
    ['ছিলে', 2, false],
    ['ছিল', 3, false],
    ['ছিলো', 3, false],
    ['ছিলেন', 3, true],
  ],
};

/** The stems that the endings of one verb attach to. */
interface Stems {
  lemma: string;
  /** Takes the present endings as they are: বল, জান; vowel stems have their own list. */
  present: readonly (readonly [form: string, person: 1 | 2 | 3, honorific: boolean])[];
  past: readonly string[];
  habitual: readonly string[];
  future: readonly string[];
  progressive: readonly string[];
  /** Before ছে: বলে, জানিয়ে. Also the conjunctive. */
  perfect: readonly string[];
  infinitive: readonly string[];
  conditional: readonly string[];
  /** বলা, জানানো, দেওয়া. */
  nouns: readonly string[];
  imperative: readonly string[];
}

const consonantStem = (root: string, high: string, perfect: string, noun: string): Stems => ({
  lemma: noun,
  present: PERSONS.present.map(([s, p, h]) => [(s.startsWith('ি') ? high : root) + s, p, h] as const),
  past: [high, `${high}ি`],
  habitual: [high],
  future: [high, `${high}ি`],
  progressive: [high, `${high}িতে`],
  perfect: [perfect],
  infinitive: [`${high}তে`, `${high}িতে`],
  conditional: [`${high}লে`, `${high}িলে`],
  nouns: [noun, `${root}বা`],
  imperative: [`${high}ুন`, `${high}ুক`, `${root}েন`],
});

const vowelPresent = (low: string, high: string) =>
  [
    [`${high}ই`, 1, false],
    [`${low}ও`, 2, false],
    [`${low}য়`, 3, false],
    [`${low}ন`, 3, true],
  ] as const;

const RAISED: ReadonlyMap<string, string> = new Map([
  ['ো', 'ু'],
  ['ে', 'ি'],
  ['ও', 'উ'],
  ['এ', 'ই'],
]);
/** A causative's stem, whose vowel rises before ই: শোনানো, শুনিয়ে; মেশানো, মিশিয়ে; ওড়ানো, উড়িয়ে. */
const raise = (stem: string): string =>
  stem.replace(/[োেওএ](?=[ঁ]?[ক-হড়ঢ়য়][়]?$)/, (vowel) => RAISED.get(vowel) ?? vowel);

function* allStems(): Generator<Stems> {
  const words = (list: string) => list.trim().split(/\s+/);
  for (const root of words(plainRoots)) yield consonantStem(root, root, `${root}ে`, `${root}া`);
  for (const root of words(steadyRoots)) yield consonantStem(root, root, `${root}ে`, `${root}া`);
  for (const root of words(risingRoots)) {
    // the last আ of the root rises: জান → জেন, আন → এন
    const at = root.lastIndexOf('া');
    const risen = at >= 0 ? `${root.slice(0, at)}ে${root.slice(at + 1)}` : root.replace('আ', 'এ');
    yield consonantStem(root, root, `${risen}ে`, `${root}া`);
  }
  for (const pair of words(`${eRoots} ${oRoots}`)) {
    const [root, high] = pair.split(':') as [string, string];
    yield consonantStem(root, high, `${high}ে`, `${root}া`);
  }
  for (const root of words(causativeRoots)) {
    const base = root.endsWith('া') ? root.slice(0, -1) : root;
    const perfect = root.endsWith('ওয়া') ? `${root.slice(0, -2)}ইয়ে` : `${base}িয়ে`;
    const raised = `${raise(base)}িয়ে`;
    yield {
      lemma: `${root}নো`,
      present: vowelPresent(root, root),
      past: [root, `${root}ই`],
      habitual: [root],
      future: [root, `${root}ই`],
      progressive: [`${root}চ্`, `${root}ইতে`, `${root}ই`],
      perfect: perfect === raised || root.endsWith('ওয়া') ? [perfect] : [perfect, raised],
      infinitive: [`${root}তে`, `${root}ইতে`],
      conditional: [`${root}লে`, `${root}ইলে`],
      nouns: [`${root}নো`, `${root}ন`, `${root}বা`],
      imperative: [`${root}ন`, `${root}ক`],
    };
  }
  // those that are also said without their আ: পৌঁছেছে, আটকেছে, পাল্টে
  for (const root of words(shortenedRoots))
    yield {
      lemma: `${root}ানো`,
      present: [[`${root}েন`, 3, true]],
      past: [root],
      habitual: [root],
      future: [root],
      progressive: [],
      perfect: [`${root}ে`],
      infinitive: [`${root}তে`],
      conditional: [`${root}লে`],
      nouns: [],
      imperative: [],
    };
  for (const pair of words(onoRoots)) {
    const [root, high] = pair.split(':') as [string, string];
    yield {
      lemma: `${root}নো`,
      present: vowelPresent(root, root),
      past: [root],
      habitual: [root],
      future: [root],
      progressive: [`${root}চ্`],
      perfect: [`${high}য়ে`],
      infinitive: [`${root}তে`],
      conditional: [`${root}লে`],
      nouns: [`${root}নো`],
      imperative: [`${root}ন`, `${root}ক`],
    };
  }
  // vowel roots: পাওয়া, খাওয়া, চাওয়া, গাওয়া
  for (const [root, past, perfect] of [
    ['পা', 'পে', 'পেয়ে'],
    ['খা', 'খে', 'খেয়ে'],
    ['চা', 'চাই', 'চেয়ে'],
    ['গা', 'গাই', 'গেয়ে'],
    ['বা', 'বাই', 'বেয়ে'],
    ['ছা', 'ছাই', 'ছেয়ে'],
    ['না', 'নাই', 'নেয়ে'],
    ['ধা', 'ধাই', 'ধেয়ে'],
  ] as const)
    yield {
      lemma: `${root}ওয়া`,
      present: vowelPresent(root, root),
      past: [past, `${root}ই`],
      habitual: [past],
      future: [past === `${root}ই` ? past : root, `${root}ই`],
      progressive: [`${root}চ্`, `${root}ই`],
      perfect: [perfect],
      infinitive: [`${past}তে`, `${root}ইতে`],
      conditional: [`${past}লে`, `${root}ইলে`],
      nouns: [`${root}ওয়া`],
      imperative: [`${root}ন`, `${root}ক`],
    };
  // দেওয়া, নেওয়া
  for (const [low, high] of [
    ['দে', 'দি'],
    ['নে', 'নি'],
  ] as const)
    yield {
      lemma: `${low}ওয়া`,
      present: [...vowelPresent(low, high), [`${low.replace('ে', 'া')}ও`, 2, false]],
      past: [high],
      habitual: [high],
      future: [low, high],
      progressive: [`${high}চ্`, `${high}তে`],
      perfect: [`${high}য়ে`],
      infinitive: [`${high}তে`],
      conditional: [`${high}লে`],
      nouns: [`${low}ওয়া`, `${low}য়া`, `${low}বা`],
      imperative: [`${high}ন`, `${high}ক`],
    };
  // হওয়া, কওয়া, সওয়া, রওয়া, বওয়া
  for (const root of ['হ', 'ক', 'স', 'র', 'ব'])
    yield {
      lemma: `${root}ওয়া`,
      present: [
        [`${root}ই`, 1, false],
        [`${root}ও`, 2, false],
        [`${root}য়`, 3, false],
        [`${root}ন`, 3, true],
      ],
      past: root === 'হ' ? ['হ', 'হই'] : [`${root}ই`],
      habitual: root === 'হ' ? ['হ', 'হই'] : [`${root}ই`],
      future: root === 'হ' ? ['হ', 'হই'] : [`${root}ই`],
      progressive: root === 'হ' ? ['হচ্', 'হইতে'] : [`${root}ই`, `${root}ইতে`],
      perfect: [`${root}য়ে`],
      infinitive: [`${root === 'হ' ? 'হ' : `${root}ই`}তে`, `${root}ইতে`],
      conditional: [`${root === 'হ' ? 'হ' : `${root}ই`}লে`, `${root}ইলে`],
      nouns: [`${root}ওয়া`, ...(root === 'হ' ? ['হবা'] : [])],
      imperative: root === 'হ' ? ['হোন', 'হোক', 'হউক'] : [`${root}ন`, `${root}ক`],
    };
  yield {
    lemma: 'যাওয়া',
    present: vowelPresent('যা', 'যা'),
    past: ['গে'],
    habitual: ['যে'],
    future: ['যা', 'যাই'],
    progressive: ['যাচ্', 'যাইতে'],
    perfect: ['গিয়ে', 'গে'],
    infinitive: ['যেতে', 'যাইতে'],
    conditional: ['গেলে', 'যাইলে'],
    nouns: ['যাওয়া', 'যাবা'],
    imperative: ['যান', 'যাক'],
  };
  yield {
    lemma: 'আসা',
    present: PERSONS.present.map(([s, p, h]) => [`আস${s}`, p, h] as const),
    past: ['আস', 'এ', 'আসি'],
    habitual: ['আস'],
    future: ['আস'],
    progressive: ['আস', 'আসিতে'],
    perfect: ['এসে'],
    infinitive: ['আসতে', 'আসিতে'],
    conditional: ['এলে', 'আসলে'],
    nouns: ['আসা', 'আসবা'],
    imperative: ['আসুন', 'আসুক'],
  };
  yield {
    lemma: 'শোওয়া',
    present: vowelPresent('শো', 'শু'),
    past: ['শু'],
    habitual: ['শু'],
    future: ['শো'],
    progressive: ['শুচ্'],
    perfect: ['শুয়ে'],
    infinitive: ['শুতে'],
    conditional: ['শুলে'],
    nouns: ['শোয়া', 'শোওয়া'],
    imperative: ['শোন', 'শোক'],
  };
}

/** Forms of being that no paradigm makes. */
const BEING: readonly (readonly [string, Tense, 1 | 2 | 3, boolean, boolean])[] = [
  ['আছি', 'present', 1, false, false],
  ['আছ', 'present', 2, false, false],
  ['আছে', 'present', 3, false, false],
  ['আছেন', 'present', 3, true, false],
  ['রয়েছে', 'present', 3, false, false],
  ['রয়েছেন', 'present', 3, true, false],
  ['ছিল', 'past', 3, false, false],
  ['ছিলো', 'past', 3, false, false],
  ['ছিলেন', 'past', 3, true, false],
  ['ছিলাম', 'past', 1, false, false],
  ['নেই', 'present', 3, false, true],
  ['নাই', 'present', 3, false, true],
  ['নয়', 'present', 3, false, true],
  ['নন', 'present', 3, true, true],
  ['নই', 'present', 1, false, true],
];

/** Sadhu: the perfect stem's ে or িয়ে as িয়া (করে → করিয়া, জানিয়ে → জানাইয়া). */
function sadhuConjunctive(stems: Stems): string[] {
  if (stems.lemma.endsWith('নো')) return [`${stems.past[0]}ইয়া`];
  const [high] = stems.past;
  return high && /[ক-হড়ঢ়য়়]$/.test(high) ? [`${high}িয়া`] : [];
}

/** What forms are filed under: the first letter of a folded word, with the sign or letter behind it. */
const beginningOf = (form: string) => form.slice(0, 2);
/** What the endings of `PERSONS` begin with: a stem of one letter goes on with these. */
const ENDINGS_BEGIN = [
  ...new Set(
    Object.values(PERSONS)
      .flat()
      .map(([ending]) => ending[0]!),
  ),
];

/** The verbs, in their order, by the beginnings that their forms have. */
function fileStems(): Map<string, Stems[]> {
  const filed = new Map<string, Stems[]>(BEING.map(([raw]) => [beginningOf(raw), []]));
  for (const stems of allStems()) {
    let last = '';
    const put = (beginning: string) => {
      if (beginning === last) return;
      last = beginning;
      const list = filed.get(beginning);
      if (!list) filed.set(beginning, [stems]);
      else if (list.at(-1) !== stems) list.push(stems);
    };
    const note = (base: string) => {
      const beginning = fold(beginningOf(base)); // no letter of two signs stands across its end
      if (beginning.length > 1) put(beginning);
      else for (const letter of ['', ...ENDINGS_BEGIN]) put(beginning + letter);
    };
    const { past, habitual, future, progressive, perfect, infinitive, conditional, nouns, imperative } =
      stems;
    for (const [form] of stems.present) note(form);
    for (const list of [
      past,
      habitual,
      future,
      progressive,
      perfect,
      infinitive,
      conditional,
      nouns,
      imperative,
    ])
      for (const base of list) note(base);
    for (const base of sadhuConjunctive(stems)) note(base);
  }
  return filed;
}

/** Verb forms with their readings, made for those that begin alike when the first of them is asked for. */
export interface VerbForms {
  get(norm: string): VerbReading[] | undefined;
}

/** Every verb form the pack knows, folded. */
export function makeVerbForms(): VerbForms {
  const filed = fileStems();
  const made = new Map<string, Map<string, VerbReading[]>>();
  return {
    get(norm) {
      const beginning = beginningOf(norm);
      let forms = made.get(beginning);
      if (!forms) {
        const stems = filed.get(beginning);
        if (!stems) return undefined;
        made.set(beginning, (forms = makeForms(stems, beginning)));
      }
      return forms.get(norm);
    },
  };
}

type Put = (
  raw: string,
  lemma: string,
  form: VerbForm,
  tense: Tense | null,
  person: 1 | 2 | 3 | null,
  honorific: boolean,
  negative?: boolean,
) => void;

// One function that puts in all forms is so large, once the engine has written into it what it calls, that optimising it
// takes longer than reading a report: so small ones, with plain loops.

function putPresent(put: Put, { present }: Stems, lemma: string): void {
  for (let i = 0; i < present.length; i++) {
    const form = present[i]!;
    const person = form[1];
    put(form[0], lemma, 'finite', 'present', person, form[2]);
    // the negative of present and perfect is written onto the verb: বলেনি, জানাননি
    if (person !== 2) put(`${form[0]}নি`, lemma, 'finite', 'perfect', person, form[2], true);
  }
}

function putPersons(put: Put, stem: string, persons: readonly Person[], lemma: string, tense: Tense): void {
  for (let i = 0; i < persons.length; i++) {
    const person = persons[i]!;
    put(stem + person[0], lemma, 'finite', tense, person[1], person[2]);
  }
}

function putStems(put: Put, stems: Stems, lemma: string): void {
  for (const stem of stems.past) putPersons(put, stem, PERSONS.past, lemma, 'past');
  for (const stem of stems.habitual) putPersons(put, stem, PERSONS.habitual, lemma, 'habitual');
  for (const stem of stems.future) putPersons(put, stem, PERSONS.future, lemma, 'future');
  for (const stem of stems.progressive) {
    putPersons(put, stem, PERSONS.aspect, lemma, 'progressive');
    putPersons(put, stem, PERSONS.aspectPast, lemma, 'progressive');
  }
  for (const stem of [...stems.perfect, ...sadhuConjunctive(stems)]) {
    putPersons(put, stem, PERSONS.aspect, lemma, 'perfect');
    putPersons(put, stem, PERSONS.aspectPast, lemma, 'pluperfect');
    if (stem !== 'গে') put(stem, lemma, 'conjunctive', null, null, false);
  }
}

function putOthers(put: Put, { infinitive, conditional, nouns, imperative }: Stems, lemma: string): void {
  for (const raw of infinitive) put(raw, lemma, 'infinitive', null, null, false);
  for (const raw of conditional) put(raw, lemma, 'conditional', null, null, false);
  for (const raw of nouns) put(raw, lemma, 'noun', null, null, false);
  for (const raw of imperative) put(raw, lemma, 'finite', 'imperative', 3, raw.endsWith('ন'));
}

function makeForms(verbs: readonly Stems[], beginning: string): Map<string, VerbReading[]> {
  const forms = new Map<string, VerbReading[]>();
  const put: Put = (raw, lemma, form, tense, person, honorific, negative = false) => {
    const key = fold(raw);
    if (beginningOf(key) !== beginning) return;
    const reading: VerbReading = { lemma, form, tense, person, honorific, negative, case: null };
    const list = forms.get(key);
    if (!list) forms.set(key, [reading]);
    else if (
      !list.some(
        (r) => r.lemma === lemma && r.form === form && r.tense === tense && r.honorific === honorific,
      )
    )
      list.push(reading);
  };
  for (const stems of verbs) {
    const lemma = fold(stems.lemma);
    putPresent(put, stems, lemma);
    putStems(put, stems, lemma);
    putOthers(put, stems, lemma);
  }
  for (const [raw, tense, person, honorific, negative] of BEING)
    put(raw, 'থাকা', 'finite', tense, person, honorific, negative);
  return forms;
}
