import { countryOfDemonym } from '../gazetteer/gazetteer.js';
import type { FoundConcept } from '../languages/concept-lexicon.js';
import type { TokenRange } from '../languages/reading.js';
import type { Draft } from './draft.js';
import { formsOf } from './known-names.js';

/**
 * Finds what a report speaks of: the words that all packs know under one id, outside names and times, with those that
 * their clause denies. After the sentences have been parsed: a word may be noun or verb.
 */
export function findConcepts(draft: Draft): void {
  const lexicon = draft.pack?.concepts;
  if (!lexicon) return;
  for (const sentence of draft.sentences) {
    const found: FoundConcept[] = nationsIn(draft, sentence);
    let first = sentence.first;
    for (let i = sentence.first; i <= sentence.last; i++) {
      const taken = i === sentence.last || draft.nameAt[i]! >= 0 || draft.timeAt[i]! >= 0;
      if (!taken) continue;
      if (i > first) lexicon.find(draft, { first, last: i }, found);
      first = i + 1;
    }
    if (found.length === 0) continue;
    found.sort((a, b) => a.first - b.first);
    const denied = lexicon.negated(draft, sentence.index, found);
    for (const concept of found)
      draft.concepts.push(denied.includes(concept) ? { ...concept, negated: true } : concept);
  }
}

/** Adjectives of nationality: `nation.PK` is what পাকিস্তানি and Pakistani share. */
function nationsIn(draft: Draft, { first, last }: TokenRange): FoundConcept[] {
  const nations: FoundConcept[] = [];
  for (let i = first; i < last; i++) {
    if (!draft.nationalityAt[i]) continue;
    const country = formsOf(draft.words[i]!)
      .map(countryOfDemonym)
      .find((code) => code);
    if (country) nations.push({ concept: `nation.${country}`, first: i, last: i + 1 });
  }
  return nations;
}
