import type { FoundConcept } from '../languages/concept-lexicon.js';
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
    let first = sentence.first;
    for (let i = sentence.first; i <= sentence.last; i++) {
      const taken = i === sentence.last || draft.nameAt[i]! >= 0 || draft.timeAt[i]! >= 0;
      if (!taken) continue;
      if (i > first) lexicon.find(draft, { first, last: i }, found);
      first = i + 1;
    }
    if (found.length === 0) continue;
    const denied = new Set(lexicon.negated(draft, sentence.index, found));
    for (const concept of found)
      draft.concepts.push(denied.has(concept) ? { ...concept, negated: true } : concept);
  }
}
