import { entityKey } from '../gazetteer/entity-key.js';
import { skeletonOf, soundsOf, wordsOf } from '../gazetteer/sounds.js';
import { stemsOf } from '../languages/stems.js';
import type { Facet } from '../ledger/ledger.js';
import { mark, soundsOfKey } from '../ledger/marks.js';
import { formsOf, searchFold } from '../ledger/search-words.js';
import type { Entity } from '../readout/readout.js';
import { tokenise } from '../text/tokens.js';
import type { Party, Question, Term } from './question.js';

/** Looks up ids of actors by name or Wikidata id. */
export type FindActors = (names: readonly string[]) => Promise<number[]>;

/** The lexemes under which a report may have a term, in whatever language it is written. */
export async function facetOf(term: Term, actors: FindActors): Promise<Facet> {
  if (term.entity) return { lexemes: await lexemesOfName(term.entity, actors), weight: term.weight };
  if (term.figure !== null) return { lexemes: [mark.figure(term.figure)], weight: term.weight };
  const lexemes = new Set(term.forms.map(searchFold).filter(Boolean));
  for (const concept of term.concepts) lexemes.add(mark.concept(concept));
  if (term.event) lexemes.add(mark.event(term.event.type));
  return { lexemes: [...lexemes], weight: term.weight };
}

/** Whoever is asked about: by name, or by the names within a description and the words it is made of. */
export async function facetsOfParty(party: Party, actors: FindActors): Promise<Facet[]> {
  const names = party.entity ? [party.entity] : party.names;
  const facets = await Promise.all(
    names.map(async (e) => ({ lexemes: await lexemesOfName(e, actors), weight: 2 })),
  );
  if (party.entity) return facets;
  // "হাশেমের আইনজীবী": a name that nobody knows may be among the words
  for (const word of party.words) facets.push({ lexemes: [searchFold(word)], weight: DESCRIBING });
  if (party.concepts.length > 0)
    facets.push({ lexemes: party.concepts.map((c) => mark.concept(c)), weight: DESCRIBING });
  return facets;
}

const DESCRIBING = 0.7;

async function lexemesOfName(entity: Entity, actors: FindActors): Promise<string[]> {
  const { wikidata, name } = entity;
  const ids = await actors(wikidata ? [wikidata] : [name]);
  const lexemes = ids.map(mark.entity);
  if (!wikidata) lexemes.push(...soundMarks(entity));
  if (lexemes.length === 0)
    for (const token of tokenise(name))
      if (token.kind === 'word') lexemes.push(...formsOf(token.norm, stemsOf));
  return lexemes;
}

/** An unknown name by how it sounds: as a whole, and by its longest word, as a report may have more or less of it. */
function soundMarks({ type, name, key }: Entity): string[] {
  const words = wordsOf(name);
  const longest = words.reduce((a, b) => (b.length > a.length ? b : a), '');
  const keys = [key ?? '', entityKey({ type, name }), entityKey({ type, name: longest })].flatMap(
    soundsOfKey,
  );
  const skeleton = skeletonOf(soundsOf(longest)[0] ?? '');
  return [...new Set([...keys, skeleton])].filter((part) => part.length > 1).map(mark.sound);
}

/** What to look for in the ledger. Times tell little of where to look: they are left to the reports. */
export async function facetsOf(
  question: Question,
  actors: FindActors,
): Promise<{ facets: Facet[]; of: (Term | null)[] }> {
  const facets: Facet[] = [];
  const of: (Term | null)[] = [];
  for (const party of [question.speaker, question.addressee, question.described])
    if (party)
      for (const facet of await facetsOfParty(party, actors)) {
        facets.push(facet);
        of.push(null);
      }
  for (const term of question.terms) {
    if (term.time !== null) continue;
    facets.push(await facetOf(term, actors));
    of.push(term);
  }
  const kept = facets.map((f, i) => ({ f, t: of[i]! })).filter(({ f }) => f.lexemes.length > 0);
  return { facets: kept.map((k) => k.f), of: kept.map((k) => k.t) };
}
