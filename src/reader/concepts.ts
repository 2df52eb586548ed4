import type { FoundConcept } from '../languages/concept-lexicon.js';
import type { TokenRange } from '../languages/reading.js';
import { nationOf } from './descriptions.js';
import type { Draft } from './draft.js';

/**
 * Finds what a report speaks of: the words that all packs know under one id, outside names and times, with those that
 * their clause denies. After the sentences have been parsed: a word may be noun or verb.
 */
export function findConcepts(draft: Draft): void {
  const lexicon = draft.pack?.concepts;
  if (!lexicon) return;
  for (const sentence of draft.sentences) {
    const found: FoundConcept[] = [];
    addNations(draft, sentence, found);
    let first = sentence.first;
    for (let i = sentence.first; i <= sentence.last; i++) {
      const taken = i === sentence.last || isNamed(draft, i) || draft.timeAt[i]! >= 0;
      if (!taken) continue;
      if (i > first) lexicon.find(draft, { first, last: i }, found);
      first = i + 1;
    }
    if (found.length === 0) continue;
    found.sort((a, b) => a.first - b.first);
    const denied = lexicon.negated(draft, sentence.index, found);
    for (const concept of found) {
      if (denied.includes(concept)) concept.negated = true;
      draft.concepts.push(concept);
    }
  }
}

/** Whether a word belongs to a name, and to none that is the word for such bodies: পার্লামেন্ট, the army. */
function isNamed(draft: Draft, i: number): boolean {
  const name = draft.names[draft.nameAt[i]!];
  if (!name) return false;
  const { type, wikidata, because } = draft.entities.get(name.entity)!;
  const common = type === 'organization' && wikidata === undefined && because.startsWith('gazetteer:');
  return !(common && name.last - name.first === 1);
}

/** Adjectives of nationality: `nation.PK` is what পাকিস্তানি and Pakistani share. */
function addNations(draft: Draft, { first, last }: TokenRange, found: FoundConcept[]): void {
  for (let i = first; i < last; i++) {
    if (!draft.nationalityAt[i]) continue;
    const country = nationOf(draft.words[i]!);
    if (country) found.push({ concept: `nation.${country}`, first: i, last: i + 1, negated: false });
  }
}
