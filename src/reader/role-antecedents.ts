import { classOf, NameClass, type RoleName } from '../languages/names.js';
import { type NameMention, nameOver, type TokenRange } from '../languages/reading.js';
import { fold } from '../text/fold.js';
import { earlier, isPossessive, isSubject, namesFrom } from './antecedents.js';
import { countryIn, descriptionOf, stemOf } from './descriptions.js';
import type { Draft } from './draft.js';
import type { Description, KnownEntity } from './entities.js';
import { isOtherCount } from './groups.js';
import type { ResolveOptions } from './resolve-options.js';

const PERSON = NameClass.Title | NameClass.Person | NameClass.Kin;

/** Bodies that every report speaks of without meaning the one it has named. */
const COMMON_BODIES = new Set(['পুলিশ', 'সরকার', 'প্রশাসন', 'police', 'government'].map(fold));

/** How a title that somebody was given fits one that stands alone: the same, another word for it, the end of it, a kind of it. */
function likeness(draft: Draft, wanted: Description, had: Description, pointing: boolean): number {
  const { sameRoles, roleKinds } = draft.pack!.names;
  if (had.head === wanted.head) return !draft.pack!.articles || sameRank(wanted, had) ? 3 : 0;
  const names = ({ head, modifiers }: Description, role: RoleName) =>
    head === role.head && (role.modifier === null || modifiers.includes(role.modifier));
  if (sameRoles.get(wanted.head)?.some(({ own, other }) => names(wanted, own) && names(had, other)))
    return 2.8;
  // "মন্ত্রী" alone means the স্বাস্থ্যমন্ত্রী of before
  if (wanted.head.length > 3 && wanted.modifiers.length === 0 && had.head.endsWith(wanted.head)) return 3;
  if (!pointing) return 0;
  const kinds = roleKinds.get(wanted.head);
  if (!kinds) return 0;
  if (kinds.has(had.head)) return 2.4;
  // a রাজনীতিবিদ is any …মন্ত্রী
  for (const kind of kinds) if (kind.length > 3 && had.head.endsWith(kind)) return 2.4;
  return 0;
}

const RANKS = new Set(
  'assistant chief deputy former ex first incoming outgoing prime shadow under vice'.split(' '),
);

/** "the prime minister" is no other minister, "the former president" not the president. */
const sameRank = (a: Description, b: Description): boolean => isRanked(a, b) && isRanked(b, a);
const isRanked = ({ modifiers }: Description, other: Description): boolean => {
  for (const m of modifiers) if (RANKS.has(m) && !other.modifiers.includes(m)) return false;
  return true;
};

const OTHER_OFFICE = 0.7;

/** How a description stands in the text. */
interface Wanted {
  /** It says that its like was met before, or is a bare noun. */
  definite: boolean;
  /** "এই", "ওই" or a classifier says so. */
  pointing: boolean;
  plural: boolean;
  /** More than one by its form: "courts", where "the court" may be one that was named. */
  several?: boolean;
  /** How many are meant. */
  count?: number | null;
  /** A word points at it: "এই"; of classifiers alone it may be anybody met before. */
  points?: boolean;
}

/** Whether an entity may be meant by a description that does not name it: 2 and more is likely. */
function matches(
  draft: Draft,
  known: KnownEntity,
  wanted: Description,
  { definite, pointing, plural, several = plural }: Wanted,
): number {
  const { roles } = draft.pack!.names;
  const { entity, entry } = known;
  if (wanted.country && entity.country && wanted.country !== entity.country) return 0;
  if (entity.type !== 'organization' && plural !== known.plural) return 0;
  // "দলগুলো": no one party
  if (entity.type === 'organization' && several && !known.plural && !draft.pack!.articles) return 0;
  let score = 0;
  for (const had of known.descriptions) {
    const fits = likeness(draft, wanted, had, pointing);
    if (fits === 0) continue;
    const shared = wanted.modifiers.filter((m) => had.modifiers.includes(m)).length;
    const strange = wanted.modifiers.length - shared;
    // "প্রধান উপদেষ্টা" is not the "পররাষ্ট্র উপদেষ্টা" of before
    const other =
      shared === 0 && strange > 0 && had.modifiers.length > 0 && (!pointing || draft.pack!.articles);
    score = Math.max(score, fits + shared - 0.5 * strange - (other ? OTHER_OFFICE : 0));
  }
  const wantedRoles = roles.get(wanted.head);
  if (wantedRoles && entry && wanted.country && wanted.country === entry.country)
    if (entry.roles.some((r) => wantedRoles.some((w) => r.replaceAll('-', ' ').includes(w))))
      score = Math.max(score, 3);
  if (entity.type === 'organization') {
    // the Reserve [Bank] of India
    const of = known.words.indexOf('of');
    const last = known.words.at(of > 0 ? of - 1 : -1);
    if (
      last === wanted.head &&
      definite &&
      !(several && draft.pack!.articles) &&
      !COMMON_BODIES.has(wanted.head)
    )
      score = Math.max(score, 2);
    if (!several && meansInstitution(draft, known, wanted)) score = Math.max(score, 2);
  }
  return score;
}

/** "আদালত", "উচ্চ আদালত": the court that was named, whatever it is called. */
function meansInstitution(
  draft: Draft,
  { words, entry }: KnownEntity,
  { head, modifiers }: Description,
): boolean {
  const { institutions, bodyKinds } = draft.pack!.names;
  const kind = bodyKinds.get(head);
  if (!kind || !institutions?.nouns.has(head)) return false;
  if (!modifiers.every((m) => institutions.ranks.has(m))) return false;
  return entry ? kind.kinds.has(entry.kind) : kind.names.has(words.at(-1) ?? '');
}

const SAME = 3; // the same head; each word before it adds one
const SPOKE_LAST = 0.7;
const JUST_SPOKE = 1.6;
const OWNER = 0.05; // of the Supreme Court's lawyer and the High Court, the court is the latter

/** Whether a person may be what no description of theirs says: "এই [কূটনীতিক]". */
function mayBe(draft: Draft, { entity }: KnownEntity, { head, country }: Description): boolean {
  const bits = draft.pack!.names.classes.get(head) ?? 0;
  const personal = (bits & PERSON) !== 0 && (bits & (NameClass.OrgHead | NameClass.Group)) === 0;
  return entity.type === 'person' && personal && !(country && entity.country && country !== entity.country);
}

/** Who a title or role without a name means: the likeliest of those met before, the nearest where they are alike. */
export function resolveDescription(
  draft: Draft,
  range: TokenRange,
  options: Wanted & ResolveOptions,
): string | null {
  const wanted = descriptionOf(draft, range);
  const { definite, pointing } = options;
  const { institutions } = draft.pack!.names;
  // "the prime minister's adviser" says enough to be somebody else
  const near = !draft.pack!.articles || wanted.modifiers.length === 0;
  let best: string | null = null;
  let bestScore = 1.9;
  for (const mention of earlier(draft, range.first)) {
    const spoke = mention.entity === options.lastSpeaker;
    const known = draft.entities.known(mention.entity)!;
    if (isOtherCount(known.count, options.count ?? null)) continue;
    const met = matches(draft, known, wanted, { ...options, pointing: pointing || (definite && spoke) });
    // "এই নেত্রী" is rather who has just spoken, of whom no word like it was used, than another of the kind
    const may = options.points && spoke && !options.plural && near && mayBe(draft, known, wanted);
    const match = met < 1.9 && may ? JUST_SPOKE : met;
    if (match < JUST_SPOKE) continue;
    // "এই আইনজীবী" is the one of them who has just spoken
    const owns = institutions?.nouns.has(wanted.head) && isPossessive(draft, mention);
    const score = match + (pointing && spoke ? SPOKE_LAST : 0) - (owns ? OWNER : 0);
    if (score > bestScore) {
      bestScore = score;
      best = mention.entity;
    }
  }
  if (best) return best;
  // a headline's "CEC", a bare "commission" may be introduced only below
  const bare = wanted.modifiers.length === 0;
  if (draft.sentenceOf[range.first]! < draft.headlineSentences || (definite && bare))
    for (const name of namesFrom(draft.names, range.last))
      if (matches(draft, draft.entities.known(name.entity)!, wanted, options) >= 2) return name.entity;
  // "the chief executive", who is named further on with the same words
  if (
    definite &&
    !bare &&
    draft.pack!.articles &&
    (classOf(draft.pack!.names, draft.words[range.last - 1]!) & NameClass.Title) !== 0
  )
    for (const name of namesFrom(draft.names, range.last))
      if (
        matches(draft, draft.entities.known(name.entity)!, wanted, options) >=
        SAME + wanted.modifiers.length
      )
        return name.entity;
  return null;
}

/** A body that fits its noun worse is not meant. */
const UNLIKE = -1;
const STEPS = 12;
/** Kinds of body that pass on what others say. */
export const OUTLETS: ReadonlySet<string> = new Set(['newspaper', 'broadcaster', 'news-agency']);

/** How well a body fits the noun that takes it up: "দলটি" a party, "সংস্থাটি" no newspaper. */
function bodyFit(draft: Draft, known: KnownEntity, noun: string, options: ResolveOptions): number {
  const wanted = draft.pack!.names.bodyKinds.get(noun);
  const kind = known.entry?.kind;
  let score = 0;
  if (wanted) {
    if (kind ? wanted.kinds.has(kind) : wanted.names.has(known.words.at(-1) ?? '')) score += 2;
    else if (kind && kind !== 'other') score -= 2;
    if ((kind && OUTLETS.has(kind) && !wanted.kinds.has(kind)) || options.outlets?.has(known.entity.id))
      score -= 2;
  }
  if (known.entity.id === options.lastSpeaker && (score >= 0 || !draft.pack!.articles)) score += 1.5;
  return score;
}

/** "এই কর্মকর্তা", "সংস্থাটি": the last speaker, or who was named last, if they are of the kind. */
export function nearestLike(
  draft: Draft,
  phrase: TokenRange,
  bits: number,
  pointing: boolean,
  options: ResolveOptions,
): string | null {
  const at = phrase.last - 1;
  const noun = stemOf(draft, at, bits);
  const country = phrase.last - phrase.first > 1 ? countryIn(draft, phrase) : null;
  const person = (bits & PERSON) !== 0;
  const body = !person && (bits & (NameClass.OrgHead | NameClass.Group)) !== 0;
  // মেয়েটি is the girl of the story; এই নারী is the one who has just spoken
  if (!body && !(person && pointing)) return null;
  // "the opposition", "the public": no body that was named
  if (body && draft.pack!.articles && !draft.pack!.names.bodyKinds.has(noun)) return null;
  const like = ({ entity, plural }: KnownEntity) => {
    if (country && entity.country && entity.country !== country) return false;
    return entity.type === 'group' ? !plural && person : entity.type === (person ? 'person' : 'organization');
  };
  const speaker = options.lastSpeaker ? draft.entities.known(options.lastSpeaker) : undefined;
  if (person && speaker && like(speaker)) return speaker.entity.id;
  const here = draft.sentenceOf[at]!;
  let best: string | null = null;
  let bestScore = -Infinity;
  let steps = 0;
  for (const mention of earlier(draft, at)) {
    const known = draft.entities.known(mention.entity)!;
    const inside = mention.first >= phrase.first && mention.last <= phrase.last;
    if (like(known) && !inside) {
      const back = here - draft.sentenceOf[mention.first]!;
      const fitting = person ? 0 : bodyFit(draft, known, noun, options);
      const score = fitting - (person ? 1 : 0.4) * back + (!person && isSubject(draft, mention) ? 0.5 : 0);
      if (fitting > UNLIKE && score > bestScore) {
        bestScore = score;
        best = mention.entity;
      }
    }
    if (++steps > STEPS) break;
  }
  return best;
}

const WALK = 10;

/**
 * The name that a title before `at` belongs to: brackets, further titles and possessors between them are passed over
 * ("প্রধান নির্বাচন কমিশনার (সিইসি) [X]", "শরিক দল তিপ্রা মথার নেতা [X]").
 */
export function nameAfter(draft: Draft, at: number, bits: number): NameMention | null {
  const { tokens, words, pack, sentences, sentenceOf } = draft;
  if (at >= tokens.length) return null;
  const limit = Math.min(sentences[sentenceOf[at - 1]!]!.last, at + WALK);
  const passed = NameClass.Honorific | NameClass.Title | NameClass.OrgPart;
  for (let i = at; i < limit; ) {
    const name = nameOver(draft, i);
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
