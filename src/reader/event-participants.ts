import { countryEntry, countryOfDemonym } from '../gazetteer/gazetteer.js';
import type { ParticipantPhrase } from '../languages/event-frames.js';
import type { TokenRange } from '../languages/reading.js';
import { firstNameFrom } from './antecedents.js';
import { resolvePhrase } from './coreference.js';
import { countriesOf } from './countries.js';
import type { Draft } from './draft.js';
import { lastTwo } from './event-two.js';
import { countOf, groupAt, insertGroup, isSingle } from './groups.js';
import { formsOf } from './known-names.js';

/**
 * The entities that an event's phrases mean, in the phrases' order, each once: the name a phrase is, the country of an
 * adjective of nationality, else whom its role, pronoun or description stands for; "they" may be who says so.
 */
export function participantsOf(
  draft: Draft,
  phrases: readonly ParticipantPhrase[],
  speaker: string | null = null,
): string[] {
  const ids: string[] = [];
  for (const phrase of phrases) {
    const pair = phrase.pair
      ? phrase.pair === 'own-country'
        ? ownCountry(draft, phrase)
        : lastTwo(draft, phrase)
      : [];
    for (const id of pair.length ? pair : [participant(draft, phrase, speaker)])
      if (id !== null && !ids.includes(id)) ids.push(id);
  }
  return ids;
}

/** Whom a phrase means as far as that is plain, without making a group of unnamed people; `null` else. */
export function plainParticipants(draft: Draft, phrase: ParticipantPhrase): string[] | null {
  if (phrase.pair) return participantsOf(draft, [phrase]);
  const index = draft.nameAt[phrase.last - 1]!;
  if (index >= 0) return [draft.names[index]!.entity];
  const group = groupAt(draft.groups, phrase);
  if (group) return [group.entity];
  const country = isNation(draft, phrase) ? countryNamed(draft, phrase) : undefined;
  const known = country && countriesOf(draft).get(country);
  return known ? [known] : null;
}

/** Whom phrases mean, if the report has spoken of all of them before; nobody else. Makes no groups. */
export function knownParticipants(draft: Draft, phrases: readonly ParticipantPhrase[]): string[] {
  const ids: string[] = [];
  for (const phrase of phrases) {
    const plain = plainParticipants(draft, phrase);
    const one = plain ? null : resolvePhrase(draft, phrase, { asSource: true, known: true });
    if (!plain?.length && one === null) return [];
    for (const id of plain ?? [one!]) if (!ids.includes(id)) ids.push(id);
  }
  return ids;
}

const REACH = 40;

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

function participant(draft: Draft, phrase: TokenRange, speaker: string | null = null): string | null {
  const index = draft.nameAt[phrase.last - 1]!;
  // "the president of [Kenya]" is not Kenya
  if (index >= 0 && (draft.names[index]!.first <= phrase.first || draft.pack!.cases))
    return draft.names[index]!.entity;
  const named = namedBehind(draft, phrase);
  if (named !== null) return named;
  if (isNation(draft, phrase)) {
    // "Palestinians", who have spoken as a group before
    const group = groupAt(draft.groups, phrase);
    if (group) return group.entity;
    const country = countryNamed(draft, phrase);
    if (country) return countryEntity(draft, country, phrase);
  }
  const pronoun = draft.words[phrase.last - 1]!.closed === 'pronoun';
  const meant = resolvePhrase(draft, phrase, pronoun ? { lastSpeaker: speaker } : { asSource: true });
  if (pronoun) return meant;
  // "১২ জেলেকে" are not the fisherman who has been named
  const one = meant !== null && draft.entities.get(meant)!.type === 'person';
  return meant === null || (one && countOf(draft, phrase) !== null) ? unnamed(draft, phrase) : meant;
}

/** Whether a nationality stands for its country; "দুই বাংলাদেশি", "এক বাংলাদেশি" are people. */
const isNation = (draft: Draft, phrase: TokenRange): boolean =>
  draft.nationalityAt[phrase.last - 1] === 1 && countOf(draft, phrase) === null && !isSingle(draft, phrase);

/** "The labour minister, [Mary Okoro], said", "the state oil company, [NNPC], was told": who stands between commas behind what they are. */
function namedBehind({ pack, tokens, words, names, nameAt }: Draft, { last }: TokenRange): string | null {
  if (!pack!.articles || tokens[last]?.text !== ',' || words[last - 1]!.nouns[0]?.plural) return null;
  const name = names[nameAt[last + 1] ?? -1];
  return name && name.type !== 'place' && name.first === last + 1 && tokens[name.last]?.text === ','
    ? name.entity
    : null;
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
    {
      plural: words[last - 1]!.nouns.some((n) => n.plural || n.classifier !== null),
      count: countOf(draft, { first, last }),
    },
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
    name: entry?.[draft.pack!.spelling ?? 'en'][0] ?? code,
    ...(entry?.wikidata && { wikidata: entry.wikidata }),
    country: code,
    because: `${draft.pack!.code}.name.nationality`,
  });
  countriesOf(draft).set(code, entity);
  insertGroup(draft, { first: phrase.first, last: phrase.last, type: 'group', entity });
  return entity;
}

/** Whether a group is more than one, who can meet. */
export const isSeveral = (draft: Draft, id: string | undefined): boolean => {
  const known = id === undefined ? undefined : draft.entities.known(id);
  return known !== undefined && known.entity.type === 'group' && known.plural;
};
