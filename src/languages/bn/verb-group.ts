import { fold } from '../../text/fold.js';
import type { Reading, TokenRange } from '../reading.js';
import type { Tense, VerbForm, VerbReading } from '../word.js';

/** A verb with what leans on it: vector verbs (করে দেন), passive (বলা হয়েছে), modals (বলতে চাননি), negation. */
export interface VerbGroup extends TokenRange {
  /** Dictionary form of the verb that carries the meaning. */
  lemma: string;
  /** Form of the last verb, which says how the clause goes on. */
  form: VerbForm;
  tense: Tense | null;
  person: 1 | 2 | 3 | null;
  honorific: boolean;
  negative: boolean;
  /** বলা হয়েছে, জানা গেছে: nobody is its grammatical subject. */
  passive: boolean;
  /** `want` চাওয়া, `can` পারা, `agree` রাজি হওয়া, `refuse` নারাজ. */
  modal: 'want' | 'can' | 'agree' | 'refuse' | null;
  /** জানা গেছে, শোনা যায়: passive with যাওয়া, nobody's knowledge. */
  impersonal: boolean;
}

const VECTORS = new Set('দেওয়া নেওয়া আসা যাওয়া রাখা ফেলা থাকা চলা ওঠা বসা তোলা পড়া আনা'.split(' ').map(fold));
const BE = fold('হওয়া');
const GO = fold('যাওয়া');
const STAY = fold('থাকা');
const HEAR = fold('শোনা');
const EXPRESSING = new Set(['জানানো', 'প্রকাশ', 'করা'].map(fold));
const EXPRESSED = new Set(['প্রকাশ', 'জ্ঞাপন', 'পোষণ'].map(fold));
const NEGATIONS = new Set(['না', 'নি', 'নাই', 'নেই'].map(fold));
const WILLING: ReadonlyMap<string, VerbGroup['modal']> = new Map(
  (
    [
      ['রাজি', 'agree'],
      ['সম্মত', 'agree'],
      ['ইচ্ছুক', 'agree'],
      ['নারাজ', 'refuse'],
      ['অপারগ', 'refuse'],
      ['অনিচ্ছুক', 'refuse'],
      ['অস্বীকৃতি', 'refuse'],
      ['অপারগতা', 'refuse'],
      ['অস্বীকার', 'refuse'],
    ] as const
  ).map(([w, m]) => [fold(w), m]),
);
const MODALS: ReadonlyMap<string, VerbGroup['modal']> = new Map([
  [fold('চাওয়া'), 'want'],
  [fold('পারা'), 'can'],
]);

/** Whether the token at `i` ends its clause as far as marks tell: what follows is no word of the same clause. */
function atClauseEnd(reading: Reading, i: number, limit: number): boolean {
  const next = reading.tokens[i + 1];
  if (!next || i + 1 >= limit || next.kind === 'mark') return true;
  const { closed } = reading.words[i + 1]!;
  return (
    closed === 'complementiser' ||
    closed === 'negation' ||
    next.norm === 'বলে' ||
    (closed === 'conjunction' && next.norm !== 'ও')
  );
}

/** "সেখানে [বলা আছে]", "[লেখা ছিল]". */
const WRITTEN = new Set(['বলা', 'লেখা'].map(fold));
const NOUN_BEARERS = new Set(['হওয়া', 'যাওয়া', 'দেওয়া'].map(fold));

/** Whether the token at `i` is a verb that takes a verbal noun before it, as the passive does. */
const leansOnNoun = (reading: Reading, i: number, limit: number): boolean =>
  i < limit && reading.words[i]!.verbs.some((v) => NOUN_BEARERS.has(v.lemma));

/** Picks between the readings of an ambiguous form (করে: "does" or "having done") by what follows it. */
function choose(reading: Reading, i: number, limit: number): VerbReading | null {
  const { verbs } = reading.words[i]!;
  if (verbs.length < 2) return verbs[0] ?? null;
  const finite = verbs.find((v) => v.form === 'finite');
  const other = verbs.find((v) => v.form !== 'finite');
  if (!finite || !other) return verbs[0]!;
  if (other.form === 'conjunctive') return atClauseEnd(reading, i, limit) ? finite : other;
  // "জানান তিনি" says; "জানান হয়", "জানান দেয়" hold the verbal noun
  if (other.form === 'noun') return leansOnNoun(reading, i + 1, limit) ? other : finite;
  return other;
}

/** "দায়ীদের ফাঁসি দাবি", "হাসি মুখে": what could be "I am trapped", "I laugh" is a noun where no clause ends behind it. */
const isHomonym = ({ form, tense, person }: VerbReading): boolean =>
  form === 'finite' && tense === 'present' && person === 1;

/** The verb group that begins at token `i`, within tokens up to `limit`; `null` where no verb stands. */
export function verbGroupAt(reading: Reading, i: number, limit: number): VerbGroup | null {
  if (reading.nameAt[i]! >= 0 || reading.tokens[i]!.kind === 'mark') return null;
  const first = choose(reading, i, limit);
  if (!first || (isHomonym(first) && !atClauseEnd(reading, i, limit))) return null;
  const group: VerbGroup = {
    first: i,
    last: i + 1,
    lemma: first.lemma,
    form: first.form,
    tense: first.tense,
    person: first.person,
    honorific: first.honorific,
    negative: first.negative,
    passive: false,
    modal: null,
    impersonal: false,
  };
  const take = (v: VerbReading) => {
    group.last++;
    group.form = v.form;
    group.tense = v.tense;
    group.person = v.person;
    group.honorific = v.honorific;
    group.negative ||= v.negative;
  };
  for (let left = 5; left > 0 && group.last < limit; left--) {
    const at = group.last;
    const norm = reading.tokens[at]!.norm;
    if (group.form === 'finite' || group.form === 'conditional') {
      if (!NEGATIONS.has(norm)) break;
      group.negative = true;
      group.last++;
      continue;
    }
    const next = reading.nameAt[at]! >= 0 ? null : choose(reading, at, limit);
    const willing = WILLING.get(norm);
    if (
      group.form === 'conjunctive' &&
      next &&
      VECTORS.has(next.lemma) &&
      (next.form === 'finite' ||
        next.form === 'conditional' ||
        next.form === 'conjunctive' ||
        next.form === 'infinitive' ||
        next.form === 'noun')
    ) {
      if (next.lemma === GO && group.lemma === BE) break; // হয়ে গেছে is no vector of ours
      take(next);
    } else if (
      group.form === 'noun' &&
      next &&
      (next.lemma === BE ||
        next.lemma === GO ||
        (next.lemma === STAY && (group.passive || (WRITTEN.has(group.lemma) && next.form === 'finite'))))
    ) {
      group.passive = true;
      group.impersonal ||= next.lemma === GO;
      take(next);
    } else if (
      group.form === 'infinitive' &&
      next &&
      (MODALS.has(next.lemma) || next.lemma === STAY || next.lemma === HEAR)
    ) {
      group.modal = MODALS.get(next.lemma) ?? group.modal;
      take(next);
    } else if (group.form === 'infinitive' && willing) {
      group.modal = willing;
      group.negative ||= willing === 'refuse';
      group.last++;
      group.form = 'finite';
      // "মন্তব্য করতে অপারগতা প্রকাশ করেন"
      if (group.last + 1 < limit && EXPRESSED.has(reading.tokens[group.last]!.norm)) {
        const expresses = choose(reading, group.last + 1, limit);
        if (expresses && EXPRESSING.has(expresses.lemma)) group.last++;
      }
      const light = group.last < limit ? choose(reading, group.last, limit) : null;
      if (light && (light.lemma === BE || light.lemma === STAY || EXPRESSING.has(light.lemma))) take(light);
    } else if (NEGATIONS.has(norm) && group.form !== 'noun') {
      group.negative = true;
      group.last++;
    } else break;
  }
  return group;
}

/** Whether a group closes its clause: a finite verb, or a conditional that sets one clause against another (জানালেও). */
export const closesClause = (group: VerbGroup): boolean =>
  group.form === 'finite' || group.form === 'conditional';
