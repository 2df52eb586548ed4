import { classOf, NameClass, type Pronoun } from '../languages/names.js';
import type { NameMention, TokenRange } from '../languages/reading.js';
import { descriptionOf } from './descriptions.js';
import type { Draft } from './draft.js';
import type { Description, KnownEntity } from './entities.js';

export interface ResolveOptions {
  /** The phrase is somebody who speaks or acts: unnamed people become a `group`, and bodies of speech are preferred. */
  asSource?: boolean;
  /** Who spoke last before the phrase: a pronoun most likely means them. */
  lastSpeaker?: string | null;
}

/** How many names back a pronoun or title may reach. */
const REACH = 60;

const isMark = (draft: Draft, i: number) => draft.tokens[i]!.kind === 'mark';

function trimMarks(draft: Draft, { first, last }: TokenRange): TokenRange | null {
  while (first < last && isMark(draft, first)) first++;
  while (first < last && isMark(draft, last - 1)) last--;
  return first < last ? { first, last } : null;
}

/** Index in `names` of the first name that begins at or after token `at`. */
function firstNameFrom(names: readonly NameMention[], at: number): number {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (names[middle]!.first < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Entities mentioned before token `at`, nearest first, each once; groups among them. */
function* earlier(draft: Draft, at: number): Generator<NameMention> {
  const seen = new Set<string>();
  let n = firstNameFrom(draft.names, at) - 1;
  let g = firstNameFrom(draft.groups, at) - 1;
  for (let steps = 0; steps < REACH; steps++) {
    const name = draft.names[n];
    const group = draft.groups[g];
    let next: NameMention | undefined;
    if (name && (!group || name.first >= group.first)) {
      next = name;
      n--;
    } else if (group) {
      next = group;
      g--;
    }
    if (!next) return;
    if (seen.has(next.entity)) continue;
    seen.add(next.entity);
    yield next;
  }
}

function fits(pronoun: Pronoun, known: KnownEntity): boolean {
  const { type } = known.entity;
  if (pronoun.gender && known.gender && pronoun.gender !== known.gender) return false;
  if (type === 'person') return pronoun.of !== 'thing' && pronoun.number !== 'plural';
  if (type === 'group') {
    if (pronoun.of === 'thing') return !known.plural;
    return known.plural ? pronoun.number !== 'singular' : pronoun.number !== 'plural';
  }
  if (pronoun.of === 'person') return false;
  return type === 'organization' || pronoun.of === 'thing';
}

function resolvePronoun(draft: Draft, at: number, pronoun: Pronoun, options: ResolveOptions): string | null {
  const { entities } = draft;
  const speaker = options.lastSpeaker ? entities.known(options.lastSpeaker) : undefined;
  if (speaker && fits(pronoun, speaker)) return remember(speaker, pronoun);
  const sentence = draft.sentences[draft.sentenceOf[at]!]!;
  let nearest: KnownEntity | null = null;
  let nearestSentence = -1;
  for (const mention of earlier(draft, at)) {
    const known = entities.known(mention.entity)!;
    if (!fits(pronoun, known)) continue;
    const where = draft.sentenceOf[mention.first]!;
    // a pronoun as subject seldom means somebody of its own clause; of an earlier sentence the first name is the subject
    if (nearest && where < nearestSentence) break;
    if (isPossessive(draft, mention) && nearest) continue;
    nearest = known;
    nearestSentence = where;
    if (where === sentence.index) break;
  }
  return nearest && remember(nearest, pronoun);
}

/** Whether a name only limits the noun after it: পুতিনের (মুখপাত্র), Putin's (spokesman). */
function isPossessive(draft: Draft, { last }: TokenRange): boolean {
  return (
    draft.tokens[last]?.norm === "'s" ||
    (draft.words[last - 1]!.nouns[0]?.case === 'genitive' && draft.tokens[last]?.kind === 'word')
  );
}

function remember(known: KnownEntity, pronoun: Pronoun): string {
  if (pronoun.gender && known.entity.type === 'person') known.gender ??= pronoun.gender;
  return known.entity.id;
}

/** Whether an entity may be meant by a description that does not name it. */
function matches(draft: Draft, known: KnownEntity, wanted: Description, definite: boolean): number {
  const { roles } = draft.pack!.names;
  const { entity, entry } = known;
  if (wanted.country && entity.country && wanted.country !== entity.country) return 0;
  let score = 0;
  for (const had of known.descriptions) {
    if (had.head !== wanted.head) continue;
    const shared = wanted.modifiers.filter((m) => had.modifiers.includes(m)).length;
    const strange = wanted.modifiers.length - shared;
    score = Math.max(score, 3 + shared - 0.5 * strange);
  }
  const wantedRoles = roles.get(wanted.head);
  if (wantedRoles && entry && wanted.country && wanted.country === entry.country)
    if (entry.roles.some((r) => wantedRoles.some((w) => r.includes(w)))) score = Math.max(score, 3);
  if (entity.type === 'organization') {
    const last = known.words.at(-1);
    if (last === wanted.head && definite) score = Math.max(score, 2);
  }
  return score;
}

function resolveDescription(draft: Draft, range: TokenRange, definite: boolean): string | null {
  const wanted = descriptionOf(draft, range);
  let best: string | null = null;
  let bestScore = 1.9;
  for (const mention of earlier(draft, range.first)) {
    const score = matches(draft, draft.entities.known(mention.entity)!, wanted, definite);
    if (score > bestScore) {
      bestScore = score;
      best = mention.entity;
    }
  }
  if (best) return best;
  // a headline's "CEC" may be introduced only below it
  if (draft.sentenceOf[range.first]! < draft.headlineSentences)
    for (const name of draft.names.slice(firstNameFrom(draft.names, range.last), REACH))
      if (matches(draft, draft.entities.known(name.entity)!, wanted, definite) >= 3) return name.entity;
  return null;
}

const CONJUNCTIONS = new Set(['ও', 'এবং', 'আর', 'and', '&', ',']);

/** Names joined by "and" that make up the whole phrase: "সৌদি আরব ও কাতার". */
function joined(draft: Draft, core: TokenRange): boolean {
  let names = 0;
  for (let i = core.first; i < core.last; ) {
    const name = draft.names[draft.nameAt[i]!];
    if (name) {
      names++;
      i = name.last;
    } else if (CONJUNCTIONS.has(draft.tokens[i]!.norm)) i++;
    else return false;
  }
  return names > 1;
}

/** The group whose mention is just this range. */
function groupAt(groups: readonly NameMention[], { first, last }: TokenRange): NameMention | undefined {
  for (let i = firstNameFrom(groups, first); groups[i]?.first === first; i++)
    if (groups[i]!.last === last) return groups[i];
  return undefined;
}

function insertGroup({ groups }: Draft, mention: NameMention): void {
  if (!groupAt(groups, mention)) groups.splice(firstNameFrom(groups, mention.first + 1), 0, mention);
}

function groupOf(draft: Draft, range: TokenRange, head: TokenRange, definite: boolean): string {
  const { entities, words, text, tokens, groups } = draft;
  const wanted = descriptionOf(draft, head);
  const bits = classOf(draft.pack!.names, words[head.last - 1]!);
  const plural =
    words[head.last - 1]!.nouns.some((n) => n.plural) ||
    (bits & NameClass.Group) !== 0 ||
    joined(draft, head);
  const same = groupAt(groups, range);
  if (same) return same.entity;
  for (let i = groups.length - 1; i >= 0 && i >= groups.length - REACH; i--) {
    const known = entities.known(groups[i]!.entity)!;
    if (groups[i]!.first >= range.first || known.plural !== plural) continue;
    const had = known.descriptions[0];
    if (!had || had.head !== wanted.head) continue;
    if (wanted.modifiers.every((m) => had.modifiers.includes(m)) && (definite || plural)) {
      insertGroup(draft, { ...range, type: 'group', entity: known.entity.id });
      return known.entity.id;
    }
  }
  const entity = entities.add(
    {
      type: 'group',
      name: text.slice(tokens[range.first]!.start, tokens[range.last - 1]!.end),
      ...(wanted.country && { country: wanted.country }),
      because: `${draft.pack!.code}.name.phrase`,
    },
    { descriptions: [wanted], plural },
  );
  insertGroup(draft, { ...range, type: 'group', entity });
  return entity;
}

/**
 * The entity that a noun phrase or pronoun means: the name at its head ("রুশ প্রেসিডেন্ট [ভ্লাদিমির পুতিন]"; not that of
 * "পুতিনের মুখপাত্র"), else the one that its title, role or pronoun stands for, else a group of its own, whose mention is
 * the phrase. `null` where nothing fits: a pronoun without antecedent, a phrase without a noun.
 */
export function resolvePhrase(draft: Draft, range: TokenRange, options: ResolveOptions = {}): string | null {
  const { pack, tokens, words, names, nameAt } = draft;
  const trimmed = trimMarks(draft, range);
  if (!pack || !trimmed) return null;
  const lexicon = pack.names;
  const phrase = trimMarks(draft, lexicon.core(draft, trimmed)) ?? trimmed;
  const headAt = phrase.last - 1;
  const name = names[nameAt[headAt]!];
  if (name) return joined(draft, phrase) ? groupOf(draft, phrase, phrase, false) : name.entity;
  for (const at of [headAt, phrase.first]) {
    const pronoun = lexicon.pronouns.get(tokens[at]!.norm);
    if (pronoun && (at === headAt || phrase.last - phrase.first <= 2)) {
      if (
        at === headAt ||
        !(classOf(lexicon, words[headAt]!) & (NameClass.Kin | NameClass.Title | NameClass.Person))
      )
        return resolvePronoun(draft, at, pronoun, options);
    }
  }
  const opening = tokens[phrase.first]!.norm;
  let indefinite = false;
  for (let i = phrase.first; i < phrase.last; i++)
    if (lexicon.indefinites.has(tokens[i]!.norm)) indefinite = true;
  const definite =
    lexicon.demonstratives.has(opening) ||
    words[headAt]!.nouns.some((n) => n.classifier !== null && !n.plural);
  const start =
    lexicon.demonstratives.has(opening) && phrase.last - phrase.first > 1 ? phrase.first + 1 : phrase.first;
  const head = { first: start, last: phrase.last };
  if (!indefinite) {
    const known = resolveDescription(draft, head, definite || head.last - head.first === 1);
    if (known) return known;
  }
  const bits = classOf(lexicon, words[headAt]!);
  const speaks =
    bits & (NameClass.Group | NameClass.Person | NameClass.Title | NameClass.Kin | NameClass.OrgHead);
  if (!speaks && !options.asSource) return null;
  if (words[headAt]!.closed !== null && words[headAt]!.nouns.length === 0 && !speaks) return null;
  const whole =
    pack.code === 'en'
      ? { first: /^(?:the|an?)$/.test(opening) ? start : phrase.first, last: trimmed.last }
      : phrase;
  return groupOf(draft, whole, head, definite);
}
