import { fold } from '../../text/fold.js';
import { type ConceptLexicon, conceptFinder, type FoundConcept } from '../concept-lexicon.js';
import type { Reading } from '../reading.js';
import { perWord, type Word } from '../word.js';
import { conceptList } from './concept-list.js';
import { compoundHeads } from './concepts/compound-heads.js';
import { conceptWords } from './concepts/index.js';
import { isFiniteVerb } from './event-clause.js';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' ').map(fold));
/** আলোচনা ছাড়াই, আলোচনা ব্যতীত: deny the noun before them; বিনা উসকানিতে the one behind. */
const WITHOUT = words('ছাড়া ছাড়াই ব্যতীত ব্যতিরেকে');
const LACKING = words('বিনা');
const NONE = words('কোনো কোনও কোন কেউ কাউকে একটিও');
const CLAUSE_WORDS = words('যে বলে কিন্তু তবে এবং অথচ বরং');
const REACH = 8; // words between a verb's object and its negation

/** No, or a verb that says so in its form: না, নেই, করেনি. */
const isNegative = perWord(
  (word): boolean =>
    word.closed === 'negation' || (word.verbs.length > 0 && word.verbs.every((v) => v.negative)),
);

/** Whether a clause's words end before token `i`, seen from behind. */
const isEdge = (reading: Reading, i: number): boolean =>
  reading.tokens[i]!.kind === 'mark' ||
  CLAUSE_WORDS.has(reading.words[i]!.norm) ||
  (!isNegative(reading.words[i]!) && isFiniteVerb(reading, i, i + 1));

/** The predicate that stands before a negation, and what কোনো before it takes along: কোনো সেনা নিহত হয়নি. */
function deniedBefore(reading: Reading, at: number, first: number, found: readonly FoundConcept[]) {
  const denied: FoundConcept[] = [];
  let pending: FoundConcept[] = [];
  let next = found.length - 1;
  const from = Math.max(first, at - REACH);
  // a verb carries its own negation: মানেনি, and মানা না
  for (let i = at; i >= from; i--) {
    if (i < at && isEdge(reading, i) && !(i === at - 1 && reading.tokens[i]!.kind === 'word')) break;
    while (next >= 0 && found[next]!.first > i) next--;
    const here = next >= 0 && found[next]!.first <= i && found[next]!.last > i ? found[next]! : null;
    if (here) {
      if (denied.length === 0) denied.push(here);
      else pending.push(here);
      i = Math.min(i, here.first);
    } else if (NONE.has(reading.words[i]!.norm)) {
      denied.push(...pending);
      pending = [];
    }
  }
  return denied;
}

function negated(reading: Reading, sentence: number, found: readonly FoundConcept[]): FoundConcept[] {
  const { first, last } = reading.sentences[sentence]!;
  const denied: FoundConcept[] = [];
  for (let i = first; i < last; i++) {
    const word = reading.words[i]!;
    if (isNegative(word)) {
      // "না মানলে", "না করে": the verb behind is the one denied
      const verb = reading.words[i + 1];
      const own =
        i + 1 < last && word.closed === 'negation' && verb?.verbs.some((v) => v.form !== 'finite')
          ? found.find((c) => c.first <= i + 1 && c.last > i + 1)
          : undefined;
      denied.push(...(own ? [own] : deniedBefore(reading, i, first, found)));
    } else if (WITHOUT.has(word.norm)) {
      const before = found.findLast((c) => c.last === i);
      if (before) denied.push(before);
    } else if (LACKING.has(word.norm)) {
      const after = found.find((c) => c.first === i + 1);
      if (after) denied.push(after);
    }
  }
  return denied;
}

/** Verbs that mean something only by themselves: বই দেওয়া, but not সহায়তা দেওয়া, দেখা দেওয়া. */
const CARRIERS = new Set(
  'দেওয়া নেওয়া যাওয়া আসা রাখা পাওয়া আনা পাঠানো ফেলা ওঠা পড়া বসা লাগা দেখানো বলা তোলা মেলা'.split(' ').map(fold),
);
const QUOTATIVE = fold('বলে');

/** A verb right behind the noun or participle that says what is done. */
function isCarrier(
  reading: Reading,
  { first, last }: FoundConcept,
  before: FoundConcept | undefined,
): boolean {
  const word = reading.words[first]!;
  if (word.norm === QUOTATIVE) return true;
  if (last - first > 1 || !word.verbs.some((v) => CARRIERS.has(v.lemma))) return false;
  if (before?.last === first) return !word.verbs.some((v) => v.lemma === SAY);
  const previous = first > 0 ? reading.words[first - 1]! : null;
  return (
    previous?.verbs.some((v) => v.form === 'conjunctive' || v.form === 'noun' || v.form === 'infinitive') ??
    false
  );
}
const SAY = fold('বলা');

const SHORTEST = 4; // code units of what stands before
const HEADS = [...words(compoundHeads)];

/** The head of a word that is not listed, where it is one of two that are. */
function compoundHead({ nouns }: Word, isListed: (form: string) => boolean): string | null {
  const stem = nouns[0]?.stem ?? '';
  const head = HEADS.find((h) => stem.length >= h.length + SHORTEST && stem.endsWith(h));
  return head !== undefined && isListed(stem.slice(0, -head.length)) ? head : null;
}

export const concepts: ConceptLexicon = {
  words: conceptWords,
  find: conceptFinder(() => conceptList().concepts, {
    isVerb: ({ words: forms }, i) => forms[i]!.verbs.length > 0,
    mayStandBetween: (word) => word.closed === 'negation',
    isCarrier,
    compoundHead,
  }),
  negated,
};
