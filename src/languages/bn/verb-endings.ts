import { fold } from '../../text/fold.js';
import { sortLines } from '../../text/sorted-lines.js';
import type { Tense, VerbForm, VerbReading } from '../word.js';
import { allStems, PERSONS, sadhuConjunctive } from './paradigm.js';

/** An ending with what it says of the verb. */
export type Ending = Omit<VerbReading, 'lemma'> & { text: string };

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
export const ENDINGS = {
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
export const KINDS = Object.keys(ENDINGS) as Kind[];

/** More stems than one verb has. */
export const MOST = 64;

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
