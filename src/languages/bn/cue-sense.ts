import { fold } from '../../text/fold.js';
import type { Reading } from '../reading.js';
import { caseAt, isSpeakerNoun } from './chunks.js';
import { deedIdioms, exacted, grantedWishes, saidOnlyOf } from './cue-senses.js';
import { isComplementiser } from './speech-region.js';
import type { VerbGroup } from './verb-group.js';

// Whether words that make a cue are meant as speech where they stand.

const listOf = (list: string) => new Set(list.split(/\s+/).filter(Boolean).map(fold));
const SAID_ONLY_OF = new Map(
  Object.entries(saidOnlyOf).map(([noun, objects]) => [fold(noun), listOf(objects)] as const),
);
const IDIOMS = new Set(deedIdioms.split('\n').map((line) => line.split(' ').map(fold).join(' ')));
const WISHES = listOf(grantedWishes);
const EXACTED = listOf(exacted);
const AS = listOf('হিসেবে হিসাবে বলে মর্মে');
const REMIND = fold('করানো');
const [THAT, FEAR] = ['যে', 'ভয়'].map(fold);
const OPENS_CLAUSE = /^[,:—–‘“"']/;

const stemAt = (reading: Reading, i: number) => reading.words[i]!.nouns[0]?.stem ?? reading.tokens[i]!.norm;

/** The thing that a cue at token `at` is done to: the plain noun before it, adverbs and its subject left out; or -1. */
function thingBefore(reading: Reading, at: number, first: number): number {
  let i = at - 1;
  while (i >= first && /^(?:adverb|pronoun)$/.test(reading.words[i]!.closed ?? '')) i--;
  if (i < first || reading.tokens[i]!.kind !== 'word' || reading.words[i]!.closed !== null) return -1;
  if (reading.nameAt[i]! >= 0 || reading.timeAt[i]! >= 0 || isSpeakerNoun(reading, i)) return -1;
  const kase = reading.words[i]!.nouns[0]?.case;
  return kase === 'objective' || kase === 'locative' ? -1 : i;
}

/** "[হার] মানা", "[চোখ] এড়ানো", "[নাম] উল্লেখ": words that together say nothing. */
export const isIdiom = (reading: Reading, head: string, at: number, first: number): boolean =>
  at - 1 >= first && IDIOMS.has(`${stemAt(reading, at - 1)} ${head}`);

/** Whether a clause that is said stands with a cue: "C বলে" before it, "যে C" or ", C" behind it. */
function hasClause(reading: Reading, at: number, verb: VerbGroup, first: number): boolean {
  if (at - 1 >= first && (isComplementiser(reading, at - 1) || AS.has(reading.tokens[at - 1]!.norm)))
    return true;
  const next = reading.tokens[verb.last];
  return (
    next !== undefined && (next.norm === THAT || (verb.form === 'finite' && OPENS_CLAUSE.test(next.text)))
  );
}

/** "সেবা [নিশ্চিত করা হবে]", "আগাছা [পরিষ্কার করে]", "এমপি হিসেবে [শপথ নেন]": a deed, by the words of a compound cue at token `at`. */
export function isDeed(reading: Reading, noun: string, at: number, verb: VerbGroup, first: number): boolean {
  if (!verb.negative && isIdiom(reading, noun, at, first)) return true;
  const only = SAID_ONLY_OF.get(noun);
  if (!only || verb.lemma === REMIND || reading.tokens[verb.last]?.norm === THAT) return false;
  const thing = thingBefore(reading, at, first);
  // "[না করার] শপথ": a deed that is named
  if (thing >= 0 && reading.words[thing]!.verbs.some((v) => v.form === 'noun' && v.case === 'genitive'))
    return only.size > 0;
  if (thing >= 0) return !only.has(stemAt(reading, thing)) && !AS.has(reading.tokens[thing]!.norm);
  return only.size === 0 && (noun === FEAR || !hasClause(reading, at, verb, first));
}

/** "সবার [সহযোগিতা] কামনা করেন": whether others can give what is wished for, so that wishing for it asks. */
export function isAskedFor(reading: Reading, at: number, first: number): boolean {
  const thing = thingBefore(reading, at, first);
  return thing >= 0 && WISHES.has(stemAt(reading, thing));
}

/** "[চাঁদা] দাবি করেন": whether what stands before is asked of somebody. */
export const isExacted = (reading: Reading, at: number, first: number): boolean =>
  at - 1 >= first && EXACTED.has(stemAt(reading, at - 1));

/** "[তাঁর] মনে হয়", "[আমার] কাছে মনে হয়": who it seems so to; without anybody it is the reporter's picture. */
export function seemsToSomebody(reading: Reading, at: number, first: number): boolean {
  for (let i = at - 1; i >= Math.max(first, at - SEEMS_REACH); i--)
    if (
      caseAt(reading, i) === 'genitive' &&
      (reading.words[i]!.closed === 'pronoun' || reading.nameAt[i]! >= 0 || isSpeakerNoun(reading, i))
    )
      return true;
  return false;
}
const SEEMS_REACH = 3;
