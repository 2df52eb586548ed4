import { countryEntry, countryOfDemonym } from '../gazetteer/gazetteer.js';
import type { TokenRange } from '../languages/reading.js';
import { resolvePhrase } from './coreference.js';
import type { Draft } from './draft.js';
import { formsOf } from './known-names.js';

/**
 * The entities that an event's phrases mean, in the phrases' order, each once: the name a phrase is, the country of an
 * adjective of nationality, else whom its role, pronoun or description stands for.
 */
export function participantsOf(draft: Draft, phrases: readonly TokenRange[]): string[] {
  const ids: string[] = [];
  for (const phrase of phrases) {
    const id = participant(draft, phrase);
    if (id !== null && !ids.includes(id)) ids.push(id);
  }
  return ids;
}

function participant(draft: Draft, phrase: TokenRange): string | null {
  const index = draft.nameAt[phrase.last - 1]!;
  if (index >= 0) return draft.names[index]!.entity;
  if (draft.nationalityAt[phrase.last - 1]) {
    const country = countryNamed(draft, phrase);
    if (country) return countryEntity(draft, country, phrase);
  }
  const pronoun = draft.words[phrase.last - 1]!.closed === 'pronoun';
  return resolvePhrase(draft, phrase, pronoun ? {} : { asSource: true });
}

/** The country of an adjective, which may be of several words: উত্তর কোরীয়. */
function countryNamed(draft: Draft, { first, last }: TokenRange): string | undefined {
  for (let from = first; from < last; from++)
    for (const form of formsOf(draft.words[last - 1]!)) {
      const before = draft.tokens.slice(from, last - 1).map((t) => t.norm);
      const country = countryOfDemonym([...before, form].join(' '));
      if (country) return country;
    }
  return undefined;
}

/** The country as the report names it elsewhere; where it never does, a group whose mention is the adjective. */
function countryEntity(draft: Draft, code: string, phrase: TokenRange): string {
  const entry = countryEntry(code);
  for (const entity of draft.entities.all)
    if (entity.country === code && entity.wikidata !== undefined && entity.wikidata === entry?.wikidata) return entity.id;
  const entity = draft.entities.add({
    type: 'group',
    name: entry?.bn[0] ?? entry?.en[0] ?? code,
    ...(entry?.wikidata && { wikidata: entry.wikidata }),
    country: code,
    because: `${draft.pack!.code}.name.nationality`,
  });
  draft.groups.push({ ...phrase, type: 'group', entity });
  draft.groups.sort((a, b) => a.first - b.first);
  return entity;
}
