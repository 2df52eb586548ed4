import { classOf, NameClass, type Pronoun } from '../languages/names.js';
import type { NameMention, TokenRange } from '../languages/reading.js';
import { fold } from '../text/fold.js';
import { descriptionOf } from './descriptions.js';
import type { Draft } from './draft.js';
import type { Description, KnownEntity } from './entities.js';

export interface ResolveOptions {
  /** The phrase is somebody who speaks or acts: unnamed people become a `group`, and bodies of speech are preferred. */
  asSource?: boolean;
  /** Who spoke last before the phrase: a pronoun most likely means them. */
  lastSpeaker?: string | null;
  /** The phrase is whom somebody speaks to: "এই প্রতিবেদককে" is nobody who has just spoken. */
  spokenTo?: boolean;
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
export function firstNameFrom(names: readonly NameMention[], at: number): number {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (names[middle]!.first < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The next names at or after token `at`. */
function namesFrom(names: readonly NameMention[], at: number): NameMention[] {
  const first = firstNameFrom(names, at);
  return names.slice(first, first + REACH);
}

/** Entities mentioned before token `at`, nearest first, each once; groups among them. */
function earlier(draft: Draft, at: number): NameMention[] {
  const { entities, names, groups } = draft;
  const round = entities.nextRound();
  const found: NameMention[] = [];
  let n = firstNameFrom(names, at) - 1;
  let g = firstNameFrom(groups, at) - 1;
  for (let steps = 0; steps < REACH && (n >= 0 || g >= 0); steps++) {
    const next = g < 0 || (n >= 0 && names[n]!.first >= groups[g]!.first) ? names[n--]! : groups[g--]!;
    const known = entities.known(next.entity)!;
    if (known.round === round) continue;
    known.round = round;
    found.push(next);
  }
  return found;
}

function fits(pronoun: Pronoun, known: KnownEntity): boolean {
  const { type } = known.entity;
  if (pronoun.of === 'speaker') return true;
  if (pronoun.gender && known.gender && pronoun.gender !== known.gender) return false;
  if (type === 'person') return pronoun.of !== 'thing' && pronoun.number !== 'plural';
  if (type === 'group') {
    if (pronoun.of === 'thing') return !known.plural;
    return known.plural ? pronoun.number !== 'singular' : pronoun.number !== 'plural';
  }
  if (pronoun.of === 'person') return false;
  return type === 'organization' || pronoun.of === 'thing';
}

/** Whether a name can be what its sentence is about: it bears no ending or postposition that says otherwise. */
function isSubject(draft: Draft, mention: NameMention): boolean {
  const { words, tokens } = draft;
  if (isPossessive(draft, mention)) return false;
  const { nouns } = words[mention.last - 1]!;
  const cases = nouns.map((n) => n.case);
  if (cases.length && !cases.includes('nominative')) return false;
  if (draft.pack!.code === 'bn')
    // এক্সে, ঢাকায়: where, not who; a person's name may end like a locative
    return (
      nouns[0]?.case !== 'objective' &&
      !(nouns[0]?.case === 'locative' && mention.type !== 'person') &&
      words[mention.last]?.closed !== 'postposition'
    );
  return !/^(?:of|to|with|against|for|by|from|in|at|on|told|about)$/.test(
    tokens[mention.first - 1]?.norm ?? '',
  );
}

/** Whether a sentence speaks of somebody by a pronoun like this one. */
function hasPronoun(draft: Draft, sentence: number, like: Pronoun): boolean {
  const { pronouns } = draft.pack!.names;
  const { first, last } = draft.sentences[sentence]!;
  for (let i = first; i < last; i++) {
    const found = pronouns.get(draft.tokens[i]!.norm);
    if (found && found.of === like.of && found.number === like.number && found.gender === like.gender)
      return true;
  }
  return false;
}

/** Who a pronoun at `at` means: the subject before it in its sentence, else the last speaker or the sentence before's subject. */
function resolvePronoun(draft: Draft, at: number, pronoun: Pronoun, options: ResolveOptions): string | null {
  const { entities } = draft;
  const speaker = options.lastSpeaker ? entities.known(options.lastSpeaker) : undefined;
  if (pronoun.of === 'speaker') return options.lastSpeaker ?? null;
  const here = draft.sentenceOf[at]!;
  const candidates: { known: KnownEntity; sentence: number; subject: boolean; object: boolean }[] = [];
  for (const mention of earlier(draft, at)) {
    const known = entities.known(mention.entity)!;
    if (!fits(pronoun, known)) continue;
    const sentence = draft.sentenceOf[mention.first]!;
    if (sentence < here - 4 && candidates.length) break;
    const object = draft.words[mention.last - 1]!.nouns[0]?.case === 'objective';
    candidates.push({ known, sentence, subject: isSubject(draft, mention), object });
  }
  const speakerFits =
    speaker !== undefined &&
    (fits(pronoun, speaker) || (speaker.entity.type === 'place' && pronoun.of === 'any'));
  const local = candidates.filter((c) => c.subject && c.sentence === here);
  if (local.length) return remember(local.at(-1)!.known, pronoun);
  // "শাকিলকে ফোন করা হলেও তিনি …": the only one of his sentence, by an objective
  const objects = candidates.filter((c) => c.object && c.sentence === here);
  if (objects.length === 1 && objects[0]!.known !== speaker && pronoun.honorific)
    return remember(objects[0]!.known, pronoun);
  const before = candidates.filter((c) => c.sentence === here - 1);
  const goesOn =
    speakerFits &&
    (before.length === 0 || before.some((c) => c.known === speaker) || hasPronoun(draft, here - 1, pronoun));
  const subject = before.filter((c) => c.subject).at(-1) ?? (before.length === 1 ? before[0] : undefined);
  const chosen =
    (goesOn ? speaker : subject?.known) ??
    (speakerFits ? speaker : (candidates.find((c) => c.subject) ?? candidates[0])?.known);
  return chosen ? remember(chosen, pronoun) : null;
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

/** Bodies that every report speaks of without meaning the one it has named. */
const COMMON_BODIES = new Set(['পুলিশ', 'সরকার', 'প্রশাসন', 'police', 'government'].map(fold));

/** Whether an entity may be meant by a description that does not name it. */
function matches(
  draft: Draft,
  known: KnownEntity,
  wanted: Description,
  definite: boolean,
  plural: boolean,
): number {
  const { roles } = draft.pack!.names;
  const { entity, entry } = known;
  if (wanted.country && entity.country && wanted.country !== entity.country) return 0;
  if (entity.type !== 'organization' && plural !== known.plural) return 0;
  let score = 0;
  for (const had of known.descriptions) {
    // "মন্ত্রী" alone means the স্বাস্থ্যমন্ত্রী of before
    const tail = wanted.head.length > 3 && wanted.modifiers.length === 0 && had.head.endsWith(wanted.head);
    if (had.head !== wanted.head && !tail) continue;
    const shared = wanted.modifiers.filter((m) => had.modifiers.includes(m)).length;
    const strange = wanted.modifiers.length - shared;
    score = Math.max(score, 3 + shared - 0.5 * strange);
  }
  const wantedRoles = roles.get(wanted.head);
  if (wantedRoles && entry && wanted.country && wanted.country === entry.country)
    if (entry.roles.some((r) => wantedRoles.some((w) => r.replaceAll('-', ' ').includes(w))))
      score = Math.max(score, 3);
  if (entity.type === 'organization') {
    const last = known.words.at(-1);
    if (last === wanted.head && definite && !COMMON_BODIES.has(wanted.head)) score = Math.max(score, 2);
  }
  return score;
}

function resolveDescription(draft: Draft, range: TokenRange, definite: boolean): string | null {
  const wanted = descriptionOf(draft, range);
  const plural = isPlural(draft, range.last - 1);
  let best: string | null = null;
  let bestScore = 1.9;
  for (const mention of earlier(draft, range.first)) {
    const score = matches(draft, draft.entities.known(mention.entity)!, wanted, definite, plural);
    if (score > bestScore) {
      bestScore = score;
      best = mention.entity;
    }
  }
  if (best) return best;
  // a headline's "CEC", a bare "commission" may be introduced only below
  if (draft.sentenceOf[range.first]! < draft.headlineSentences || (definite && wanted.modifiers.length === 0))
    for (const name of namesFrom(draft.names, range.last))
      if (matches(draft, draft.entities.known(name.entity)!, wanted, definite, plural) >= 2)
        return name.entity;
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
export function groupAt(
  groups: readonly NameMention[],
  { first, last }: TokenRange,
): NameMention | undefined {
  for (let i = firstNameFrom(groups, first); groups[i]?.first === first; i++)
    if (groups[i]!.last === last) return groups[i];
  return undefined;
}

/** Adds a mention of a group, in the order of the text, unless its range has one. */
export function insertGroup({ groups }: Draft, mention: NameMention): void {
  if (!groupAt(groups, mention)) groups.splice(firstNameFrom(groups, mention.first + 1), 0, mention);
}

/** Whether a noun means more than one: by its ending, or as people (police, residents). */
function isPlural(draft: Draft, at: number): boolean {
  const word = draft.words[at]!;
  return word.nouns.some((n) => n.plural) || (classOf(draft.pack!.names, word) & NameClass.Group) !== 0;
}

function groupOf(draft: Draft, range: TokenRange, head: TokenRange, definite: boolean): string {
  const { entities, groups } = draft;
  const wanted = descriptionOf(draft, head);
  const plural = isPlural(draft, head.last - 1) || joined(draft, head);
  const same = groupAt(groups, range);
  if (same) return same.entity;
  for (let i = groups.length - 1; i >= 0 && i >= groups.length - REACH; i--) {
    const known = entities.known(groups[i]!.entity)!;
    if (groups[i]!.first >= range.first || known.plural !== plural) continue;
    const had = known.descriptions[0];
    if (!had || had.head !== wanted.head) continue;
    if (wanted.modifiers.every((m) => had.modifiers.includes(m)) && (definite || plural)) {
      insertGroup(draft, { first: range.first, last: range.last, type: 'group', entity: known.entity.id });
      return known.entity.id;
    }
  }
  const entity = entities.add(
    {
      type: 'group',
      name: draft.pack!.names.citePhrase(draft, range),
      ...(wanted.country && { country: wanted.country }),
      because: `${draft.pack!.code}.name.phrase`,
    },
    { descriptions: [wanted], plural },
  );
  insertGroup(draft, { first: range.first, last: range.last, type: 'group', entity });
  return entity;
}

const WALK = 10;

/**
 * The name that a title before `at` belongs to: brackets, further titles and possessors between them are passed over
 * ("প্রধান নির্বাচন কমিশনার (সিইসি) [X]", "শরিক দল তিপ্রা মথার নেতা [X]").
 */
function nameAfter(draft: Draft, at: number, bits: number): NameMention | null {
  const { tokens, words, names, nameAt, pack, sentences, sentenceOf } = draft;
  if (at >= tokens.length) return null;
  const limit = Math.min(sentences[sentenceOf[at - 1]!]!.last, at + WALK);
  const passed = NameClass.Honorific | NameClass.Title | NameClass.OrgPart;
  for (let i = at; i < limit; ) {
    const name = names[nameAt[i]!];
    if (name && name.first === i) {
      if (isPossessive(draft, name)) {
        i = name.last;
        continue;
      }
      const wanted = bits & (NameClass.Title | NameClass.Person | NameClass.Kin) ? 'person' : 'organization';
      const { nouns } = words[name.last - 1]!;
      const other = nouns[0]?.case === 'objective' || nouns[0]?.case === 'locative';
      return name.type === wanted && !other ? name : null;
    }
    if (tokens[i]!.text === '(') {
      while (i < limit && tokens[i]!.text !== ')') i++;
      i++;
    } else if (
      tokens[i]!.text === '.' ||
      (tokens[i]!.kind === 'word' && classOf(pack!.names, words[i]!) & passed && !words[i]!.closed)
    )
      i++;
    else return null;
  }
  return null;
}

/** "এই কর্মকর্তা", "সংস্থাটি": the last speaker, or who was named last, if they are of the kind. */
function nearestLike(
  draft: Draft,
  at: number,
  bits: number,
  pointing: boolean,
  options: ResolveOptions,
): string | null {
  const person = (bits & (NameClass.Title | NameClass.Person | NameClass.Kin)) !== 0;
  const body = !person && (bits & (NameClass.OrgHead | NameClass.Group)) !== 0;
  const like = (known: KnownEntity | undefined) =>
    known !== undefined &&
    (known.entity.type === 'group'
      ? !known.plural && person
      : known.entity.type === (person ? 'person' : 'organization'));
  // মেয়েটি is the girl of the story; এই নারী is the one who has just spoken
  if (!body && !(person && pointing)) return null;
  if (options.lastSpeaker && like(draft.entities.known(options.lastSpeaker))) return options.lastSpeaker;
  let steps = 0;
  for (const mention of earlier(draft, at)) {
    if (like(draft.entities.known(mention.entity))) return mention.entity;
    if (++steps > 8) break;
  }
  return null;
}

/** Whose a document is, by a name in the genitive before it: "বাংলাদেশ ব্যাংকের এক প্রতিবেদন". */
function ownerIn(draft: Draft, { first, last }: TokenRange): string | null {
  for (let i = last - 1; i >= first; i--) {
    const name = draft.names[draft.nameAt[i]!];
    if (name && name.last <= last) return name.entity;
  }
  return null;
}

function nearestBody(draft: Draft, at: number, options: ResolveOptions): string | null {
  const here = draft.sentenceOf[at]!;
  for (const mention of earlier(draft, at)) {
    if (draft.sentenceOf[mention.first]! < here - 1) break;
    if (draft.entities.get(mention.entity)!.type === 'organization') return mention.entity;
  }
  return options.lastSpeaker ?? null;
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
  const bits = classOf(lexicon, words[headAt]!);
  const speaks =
    (bits & (NameClass.Group | NameClass.Person | NameClass.Title | NameClass.Kin | NameClass.OrgHead)) !==
      0 ||
    (pack.code === 'bn' &&
      words[headAt]!.nouns[0]?.plural === true &&
      words[headAt]!.nouns[0].classifier === null);
  // a title cut off from the name it belongs to: "প্রধান নির্বাচন কমিশনার (সিইসি) [X]"
  const opening = tokens[phrase.first]!.norm;
  let indefinite = false;
  for (let i = phrase.first; i < phrase.last; i++)
    if (lexicon.indefinites.has(tokens[i]!.norm)) indefinite = true;
  const single = words[headAt]!.nouns[0];
  const titled =
    pack.code === 'bn' &&
    speaks &&
    !indefinite &&
    single?.case === 'nominative' &&
    !single.plural &&
    single.classifier === null
      ? nameAfter(draft, trimmed.last, bits)
      : null;
  if (titled) return titled.entity;
  const pointing = lexicon.demonstratives.has(opening);
  const classified = words[headAt]!.nouns.some((n) => n.classifier !== null && !n.plural);
  const definite = pointing || classified;
  const start = pointing && phrase.last - phrase.first > 1 ? phrase.first + 1 : phrase.first;
  const head = { first: start, last: phrase.last };
  if (!indefinite && (speaks || definite || options.asSource)) {
    const known = resolveDescription(draft, head, definite || head.last - head.first === 1);
    if (known) {
      if (draft.entities.get(known)!.type === 'group')
        insertGroup(draft, { first: head.first, last: head.last, type: 'group', entity: known });
      return known;
    }
    if (definite && !options.spokenTo && head.last - head.first === 1) {
      const near = nearestLike(draft, headAt, bits, pointing, options);
      if (near) return near;
    }
  }
  if (bits & NameClass.Document || !speaks) {
    const owner =
      ownerIn(draft, phrase) ??
      (bits & NameClass.Document && !indefinite ? nearestBody(draft, headAt, options) : null);
    if (owner) return owner;
    if (!speaks && !options.asSource) return null;
    if (!speaks && options.lastSpeaker) return options.lastSpeaker;
  }
  const whole =
    pack.code === 'en'
      ? { first: /^(?:the|an?)$/.test(opening) ? phrase.first + 1 : phrase.first, last: trimmed.last }
      : phrase;
  return groupOf(draft, whole.first < whole.last ? whole : phrase, head, definite);
}

/**
 * Who speaks where a clause leaves its subject out: the subject that its sentence has before `at`, else the last speaker.
 */
export function resolveElided(draft: Draft, at: number, lastSpeaker: string | null): string | null {
  const { names, sentences, sentenceOf, quoteOf, entities } = draft;
  const { first } = sentences[sentenceOf[at]!]!;
  for (let n = firstNameFrom(names, first); n < names.length && names[n]!.last <= at; n++) {
    const name = names[n]!;
    if (quoteOf[name.first] !== quoteOf[at]) continue;
    if (entities.get(name.entity)!.type !== 'place' && isSubject(draft, name)) return name.entity;
  }
  return lastSpeaker;
}
