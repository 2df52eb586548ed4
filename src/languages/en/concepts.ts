import { type ConceptLexicon, conceptFinder, type FoundConcept } from '../concept-lexicon.js';
import type { Reading } from '../reading.js';
import { perWord } from '../word.js';
import { conceptList } from './concept-list.js';
import { conceptWords } from './concepts/index.js';
import { type Parse, parseSentence, tagAt, type VerbGroup } from './parse.js';
import { Tag } from './tags.js';

const isVerb = (reading: Reading, i: number): boolean =>
  tagAt(parseSentence(reading, reading.sentences[reading.sentenceOf[i]!]!), i) >= Tag.Verb;

/** Words that deny the noun phrase behind them. */
const NONE = new Set(['no', 'without', 'neither', 'nor', 'none', 'zero']);
const BARE_NEGATION = new Set(['not', 'never', "n't"]);
const denial = perWord(({ norm }) => (BARE_NEGATION.has(norm) ? 'verb' : NONE.has(norm) ? 'noun' : null));

/** Tokens from `first` on up to the next verb or mark, whichever ends the noun phrase and what hangs on it. */
function phraseEnd(p: Parse, first: number): number {
  let i = first;
  while (i < p.last && p.groupAt[i]! < 0 && tagAt(p, i) > Tag.Stop) i++;
  return i;
}

/** The first concepts from `first` to `last`, as far as they stand together: no talks, but not of what the talks were. */
function deniedPhrase(p: Parse, found: readonly FoundConcept[], first: number, last: number): FoundConcept[] {
  const denied: FoundConcept[] = [];
  for (const concept of found) {
    if (concept.first < first || concept.last > last) continue;
    const from = denied.at(-1)?.last;
    if (from !== undefined)
      for (let i = from; i < concept.first; i++) if (tagAt(p, i) === Tag.Preposition) return denied;
    denied.push(concept);
  }
  return denied;
}

const inGroup = ({ first, last }: VerbGroup, found: readonly FoundConcept[]): FoundConcept[] =>
  found.filter((c) => c.first < last && c.last > first);

/** What a denied verb denies: itself, or what it only carries (*had no*, *did not hold* talks). */
function deniedVerb(p: Parse, group: VerbGroup, found: readonly FoundConcept[]): FoundConcept[] {
  const own = inGroup(group, found);
  return own.length > 0 ? own : deniedPhrase(p, found, group.last, phraseEnd(p, group.last)).slice(0, 1);
}

function negated(reading: Reading, sentence: number, found: readonly FoundConcept[]): FoundConcept[] {
  const p = parseSentence(reading, reading.sentences[sentence]!);
  const denied: FoundConcept[] = [];
  for (const group of p.groups) if (group.negative) denied.push(...deniedVerb(p, group, found));
  for (let i = p.first; i < p.last; i++) {
    const denies = denial(reading.words[i]!);
    if (denies === null) continue;
    if (denies === 'verb') {
      const group = p.groups[p.groupAt[i + 1] ?? -1];
      // "never said", "not a threat", "not to fire"
      if (group && p.groupAt[i]! < 0) denied.push(...deniedVerb(p, group, found));
      else if (!group && p.groupAt[i]! < 0)
        denied.push(...deniedPhrase(p, found, i + 1, phraseEnd(p, i + 1)).slice(0, 1));
    } else {
      const end = phraseEnd(p, i + 1);
      const phrase = deniedPhrase(p, found, i + 1, end);
      denied.push(...phrase);
      // no civilians were killed
      const verb = p.groups[p.groupAt[end] ?? -1];
      if (verb && reading.words[i]!.norm !== 'without') denied.push(...inGroup(verb, found));
    }
  }
  return denied;
}

/** Verbs that carry a noun: hold talks, launch an attack, take a decision. */
const CARRIERS = new Set(
  'hold take make give get have bring keep carry go come launch put provide receive conduct show pay set reach face'.split(
    ' ',
  ),
);
const REACH = 3; // tokens up to the noun: "took a final decision"

/** A single verb with a noun as its object close behind. */
function isCarrier(reading: Reading, { first, last }: FoundConcept, before?: FoundConcept): boolean {
  if (last - first > 1 || !reading.words[first]!.verbs.some((v) => CARRIERS.has(v.lemma))) return false;
  const p = parseSentence(reading, reading.sentences[reading.sentenceOf[first]!]!);
  if (tagAt(p, first) < Tag.Verb) return false;
  const group = p.groups[p.groupAt[first]!];
  if (group?.passive && before?.last === group.first) return true; // talks were held
  for (let i = last; i < last + REACH && i < p.last; i++) {
    const tag = tagAt(p, i);
    if (tag === Tag.Noun) return true;
    if (tag !== Tag.Determiner && tag !== Tag.Adverb) return false;
  }
  return false;
}

export const concepts: ConceptLexicon = {
  words: conceptWords,
  find: conceptFinder(() => conceptList().concepts, { isVerb, mayStandBetween: () => false, isCarrier }),
  negated,
};
