import { countryEntry, countryOfDemonym, entryByWikidata } from '../gazetteer/gazetteer.js';
import type { ParticipantPhrase } from '../languages/event-frames.js';
import type { TokenRange } from '../languages/reading.js';
import { firstNameFrom, groupAt, insertGroup, resolvePhrase } from './coreference.js';
import type { Draft } from './draft.js';
import { formsOf } from './known-names.js';

/**
 * The entities that an event's phrases mean, in the phrases' order, each once: the name a phrase is, the country of an
 * adjective of nationality, else whom its role, pronoun or description stands for.
 */
export function participantsOf(draft: Draft, phrases: readonly ParticipantPhrase[]): string[] {
  const ids: string[] = [];
  for (const phrase of phrases) {
    const pair = phrase.pair
      ? phrase.pair === 'own-country'
        ? ownCountry(draft, phrase)
        : lastTwo(draft, phrase)
      : [];
    for (const id of pair.length ? pair : [participant(draft, phrase)])
      if (id !== null && !ids.includes(id)) ids.push(id);
  }
  return ids;
}

const REACH = 40;

/** The two that were named last before "the two leaders", or below a headline that has it; none where there are not two. */
function lastTwo(draft: Draft, { first, last, pair }: ParticipantPhrase): string[] {
  const fits = (entity: string): boolean => {
    const type = draft.entities.get(entity)?.type;
    if (pair === 'people') return type === 'person';
    if (pair === 'countries') return isCountry(draft, entity);
    return type === 'organization' || type === 'group' || isCountry(draft, entity);
  };
  const ids: string[] = [];
  const take = (entity: string) => {
    if (ids.length < 2 && !ids.includes(entity) && fits(entity)) ids.push(entity);
  };
  const at = firstNameFrom(draft.names, first);
  for (let i = at - 1; i >= 0 && i >= at - REACH; i--) take(draft.names[i]!.entity);
  if (draft.sentenceOf[first]! < draft.headlineSentences)
    for (let i = at; i < draft.names.length && i < at + REACH; i++)
      if (draft.names[i]!.first >= last) take(draft.names[i]!.entity);
  return ids.length === 2 ? ids : [];
}

/** "His country": that of the one last spoken of who has one. */
function ownCountry(draft: Draft, phrase: ParticipantPhrase): string[] {
  const owner = phrase.of && participant(draft, phrase.of);
  const country = owner && draft.entities.get(owner)?.country;
  if (country) return [countryEntity(draft, country, phrase)];
  const at = firstNameFrom(draft.names, phrase.first);
  for (let i = at - 1; i >= 0 && i >= at - REACH; i--) {
    const entity = draft.entities.get(draft.names[i]!.entity)!;
    if (entity.type === 'person' && entity.country) return [countryEntity(draft, entity.country, phrase)];
  }
  return [];
}

/** Whether an entity is a country or a territory of its own, not a place within one. */
export function isCountry(draft: Draft, id: string): boolean {
  const entity = draft.entities.get(id);
  if (entity?.type !== 'place' || entity.country === undefined) return false;
  const kind = entity.wikidata === undefined ? undefined : entryByWikidata(entity.wikidata)?.kind;
  return kind === 'country' || kind === 'territory';
}

/** The country a place lies in, where the report names it. */
export function countryOfPlace(draft: Draft, id: string): string | null {
  const code = draft.entities.get(id)?.country;
  return (code && countriesOf(draft).get(code)) || null;
}

const countries = new WeakMap<Draft, Map<string, string>>();

/** The countries that the report names, by code. */
function countriesOf(draft: Draft): Map<string, string> {
  let known = countries.get(draft);
  if (!known) {
    countries.set(draft, (known = new Map()));
    for (const { id, country, wikidata } of draft.entities.all)
      if (country && wikidata && !known.has(country) && countryEntry(country)?.wikidata === wikidata)
        known.set(country, id);
  }
  return known;
}

function participant(draft: Draft, phrase: TokenRange): string | null {
  const index = draft.nameAt[phrase.last - 1]!;
  // "the president of [Kenya]" is not Kenya
  if (index >= 0 && (draft.names[index]!.first <= phrase.first || draft.pack!.code === 'bn'))
    return draft.names[index]!.entity;
  if (draft.nationalityAt[phrase.last - 1]) {
    const country = countryNamed(draft, phrase);
    if (country) return countryEntity(draft, country, phrase);
  }
  const pronoun = draft.words[phrase.last - 1]!.closed === 'pronoun';
  return (
    resolvePhrase(draft, phrase, pronoun ? {} : { asSource: true }) ??
    (pronoun ? null : unnamed(draft, phrase))
  );
}

/** People whom nothing but this phrase means: "সাতজনকে". */
function unnamed(draft: Draft, { first, last }: TokenRange): string {
  const known = groupAt(draft.groups, { first, last });
  if (known) return known.entity;
  const { tokens, text, words } = draft;
  const entity = draft.entities.add(
    {
      type: 'group',
      name: text.slice(tokens[first]!.start, tokens[last - 1]!.end),
      because: `${draft.pack!.code}.name.phrase`,
    },
    { plural: words[last - 1]!.nouns.some((n) => n.plural || n.classifier !== null) },
  );
  insertGroup(draft, { first, last, type: 'group', entity });
  return entity;
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
  const known = countriesOf(draft).get(code);
  if (known !== undefined) return known;
  const entry = countryEntry(code);
  const entity = draft.entities.add({
    type: 'group',
    name: (draft.pack!.code === 'bn' ? entry?.bn[0] : entry?.en[0]) ?? code,
    ...(entry?.wikidata && { wikidata: entry.wikidata }),
    country: code,
    because: `${draft.pack!.code}.name.nationality`,
  });
  countriesOf(draft).set(code, entity);
  insertGroup(draft, { first: phrase.first, last: phrase.last, type: 'group', entity });
  return entity;
}
