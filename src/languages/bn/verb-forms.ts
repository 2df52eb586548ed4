import { fold } from '../../text/fold.js';
import { sortLines, valueIn } from '../../text/sorted-lines.js';
import type { Tense, VerbForm, VerbReading } from '../word.js';
import { allStems, BEING, PERSONS, sadhuConjunctive } from './paradigm.js';
import { verbStems } from './verb-stems.js';

type Ending = Omit<VerbReading, 'lemma'> & { text: string };

const ending = (
  text: string,
  form: VerbForm,
  tense: Tense | null = null,
  person: 1 | 2 | 3 | null = null,
  honorific = false,
  negative = false,
): Ending => ({ text: fold(text), form, tense, person, honorific, negative, case: null });

const finite = (persons: keyof typeof PERSONS, tense: Tense): Ending[] =>
  PERSONS[persons].map(([text, person, honorific]) => ending(text, 'finite', tense, person, honorific));

// the negative of present and perfect is written onto the verb: বলেনি, জানাননি
const present = (person: 1 | 3, honorific: boolean): Ending[] => [
  ending('', 'finite', 'present', person, honorific),
  ending('নি', 'finite', 'perfect', person, honorific, true),
];

const perfect: readonly Ending[] = [...finite('aspect', 'perfect'), ...finite('aspectPast', 'pluperfect')];

/** What may follow a stem of each kind. */
const ENDINGS = {
  i: present(1, false),
  you: [ending('', 'finite', 'present', 2)],
  they: present(3, false),
  theyHonoured: present(3, true),
  past: finite('past', 'past'),
  habitual: finite('habitual', 'habitual'),
  future: finite('future', 'future'),
  progressive: [...finite('aspect', 'progressive'), ...finite('aspectPast', 'progressive')],
  perfect: [...perfect, ending('', 'conjunctive')],
  perfectAlone: perfect,
  infinitive: [ending('', 'infinitive')],
  conditional: [ending('', 'conditional')],
  noun: [ending('', 'noun')],
  imperative: [ending('', 'finite', 'imperative', 3)],
  imperativeHonoured: [ending('', 'finite', 'imperative', 3, true)],
} satisfies Record<string, readonly Ending[]>;

type Kind = keyof typeof ENDINGS;
const KINDS = Object.keys(ENDINGS) as Kind[];

const MOST = 64; // stems of one verb

/** What the build works out of the roots once. */
export interface VerbStems {
  /**
   * Sorted lines: a folded stem, and for each of its verbs and kinds the verb's number times `MOST` and the stem's among
   * those of the verb, in base 36, with a letter for the kind before it.
   */
  stems: string;
  /** The verbs' dictionary forms, folded, in their order, parted by blanks. */
  lemmas: string;
}

const presentKind = (person: 1 | 2 | 3, honorific: boolean): Kind =>
  person === 1 ? 'i' : person === 2 ? 'you' : honorific ? 'theyHonoured' : 'they';

/** Lists the stems of every verb. */
export function listStems(): VerbStems {
  const found = new Map<string, string>();
  const lemmas: string[] = [];
  for (const verb of allStems()) {
    let number = lemmas.length * MOST;
    const put = (kind: Kind, raw: string) => {
      const stem = fold(raw);
      const entry = `${String.fromCharCode(0x41 + KINDS.indexOf(kind))}${(number++).toString(36)}`;
      const before = found.get(stem);
      found.set(stem, before === undefined ? entry : `${before} ${entry}`);
    };
    for (const [form, person, honorific] of verb.present) put(presentKind(person, honorific), form);
    for (const stem of verb.past) put('past', stem);
    for (const stem of verb.habitual) put('habitual', stem);
    for (const stem of verb.future) put('future', stem);
    for (const stem of verb.progressive) put('progressive', stem);
    for (const stem of [...verb.perfect, ...sadhuConjunctive(verb)])
      put(stem === 'গে' ? 'perfectAlone' : 'perfect', stem);
    for (const stem of verb.infinitive) put('infinitive', stem);
    for (const stem of verb.conditional) put('conditional', stem);
    for (const stem of verb.nouns) put('noun', stem);
    for (const stem of verb.imperative) put(stem.endsWith('ন') ? 'imperativeHonoured' : 'imperative', stem);
    lemmas.push(fold(verb.lemma));
  }
  return { stems: sortLines(found), lemmas: lemmas.join(' ') };
}

/** The endings that are written alike, each with its kind's number and its place among the kind's. */
function endingsByText(): Map<string, { kind: number; place: number; ending: Ending }[]> {
  const byText = new Map<string, { kind: number; place: number; ending: Ending }[]>();
  KINDS.forEach((name, kind) => {
    ENDINGS[name].forEach((ending, place) => {
      const alike = byText.get(ending.text);
      if (alike) alike.push({ kind, place, ending });
      else byText.set(ending.text, [{ kind, place, ending }]);
    });
  });
  return byText;
}

const ENDINGS_BY_TEXT = endingsByText();
const LONGEST = Math.max(...[...ENDINGS_BY_TEXT.keys()].map((text) => text.length));

const being = new Map<string, VerbReading[]>();
for (const [raw, tense, person, honorific, negative] of BEING)
  being.set(fold(raw), [{ lemma: 'থাকা', form: 'finite', tense, person, honorific, negative, case: null }]);

let lemmas: readonly string[] | null = null;

const isSame = (a: VerbReading, b: VerbReading) =>
  a.lemma === b.lemma && a.form === b.form && a.tense === b.tense && a.honorific === b.honorific;

/** What a folded word may be as a form of a verb, in the verbs' order. */
export function readVerbForm(norm: string): VerbReading[] | undefined {
  const { stems, lemmas: list } = verbStems();
  const found: { order: number; place: number; ending: Ending }[] = [];
  for (let cut = Math.max(1, norm.length - LONGEST); cut <= norm.length; cut++) {
    const endings = ENDINGS_BY_TEXT.get(norm.slice(cut));
    const entries = endings ? valueIn(stems, norm.slice(0, cut)) : null;
    if (entries === null) continue;
    for (const entry of entries.split(' '))
      for (const { kind, place, ending } of endings!)
        if (entry.charCodeAt(0) === 0x41 + kind)
          found.push({ order: Number.parseInt(entry.slice(1), 36), place, ending });
  }
  const more = being.get(norm);
  if (found.length === 0) return more;
  if (found.length > 1) found.sort((a, b) => a.order - b.order || a.place - b.place);
  lemmas ??= list.split(' ');
  const readings: VerbReading[] = [];
  for (const { order, ending } of found) {
    const { form, tense, person, honorific, negative } = ending;
    const lemma = lemmas[Math.floor(order / MOST)]!;
    const reading: VerbReading = { lemma, form, tense, person, honorific, negative, case: null };
    if (!readings.some((other) => isSame(other, reading))) readings.push(reading);
  }
  for (const reading of more ?? [])
    if (!readings.some((other) => isSame(other, reading))) readings.push(reading);
  return readings;
}
