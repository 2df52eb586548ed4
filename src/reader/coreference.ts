import { classOf, NameClass } from '../languages/names.js';
import { nameOver, type TokenRange } from '../languages/reading.js';
import { earlier, firstNameFrom, isSubject } from './antecedents.js';
import { countriesOf } from './countries.js';
import { countryIn, nationOf, stemOf } from './descriptions.js';
import { authorOfPaper } from './document-authors.js';
import type { Draft } from './draft.js';
import { countOf, groupOf, insertGroup, isPlural, joined, titledPair } from './groups.js';
import { resolvePronoun } from './pronoun-antecedents.js';
import type { ResolveOptions } from './resolve-options.js';
import { nameAfter, nearestLike, resolveDescription } from './role-antecedents.js';

const isMark = (draft: Draft, i: number) => draft.tokens[i]!.kind === 'mark';

function trimMarks(draft: Draft, { first, last }: TokenRange): TokenRange | null {
  while (first < last && isMark(draft, first)) first++;
  while (first < last && isMark(draft, last - 1)) last--;
  return first < last ? { first, last } : null;
}

/** Whose a document is, by a name in the genitive before it: "বাংলাদেশ ব্যাংকের এক প্রতিবেদন". */
function ownerIn(draft: Draft, { first, last }: TokenRange): string | null {
  for (let i = last - 1; i >= first; i--) {
    const name = nameOver(draft, i);
    if (name && name.last <= last) return name.entity;
  }
  return null;
}

/** Whether a noun is plural in form. */
const isSeveral = ({ words }: Draft, at: number): boolean => words[at]!.nouns[0]?.plural === true;

/** Whether a word inside its sentence is written with a capital. */
const isCapital = ({ tokens, sentences, sentenceOf }: Draft, at: number): boolean =>
  at > sentences[sentenceOf[at]!]!.first && /^\p{Lu}/u.test(tokens[at]!.text);

const isPersonal = (bits: number): boolean =>
  (bits & (NameClass.Title | NameClass.Person | NameClass.Kin)) !== 0;

/**
 * Where a phrase says of its head that it was met before: "[এই] কর্মকর্তা", "বিজিবির [এই] কর্মকর্তা"; not "[এই] মন্ত্রণালয়ের সচিব", where
 * it says so of another. -1 where it does not.
 */
function pointerIn({ tokens, words, pack }: Draft, { first }: TokenRange, head: number): number {
  const { demonstratives } = pack!.names;
  if (demonstratives.has(tokens[first]!.norm) && !pack!.cases) return first;
  for (let i = head; i >= first; i--) {
    if (demonstratives.has(tokens[i]!.norm)) return i;
    if (i < head && (words[i]!.nouns[0]?.case === 'genitive' || tokens[i]!.kind === 'mark')) break;
  }
  return -1;
}

/** Whose "প্রতিবেদনে", "the statement" are, that stand without an author. */
const paperAuthor = (draft: Draft, at: number, options: ResolveOptions): string | null =>
  authorOfPaper(draft, options.papers ?? [], at, stemOf(draft, at, NameClass.Document)) ??
  nearestBody(draft, at, options);

function nearestBody(draft: Draft, at: number, options: ResolveOptions): string | null {
  const here = draft.sentenceOf[at]!;
  for (const mention of earlier(draft, at)) {
    if (draft.sentenceOf[mention.first]! < here - 1) break;
    if (draft.entities.get(mention.entity)!.type === 'organization' && !options.outlets?.has(mention.entity))
      return mention.entity;
  }
  return options.lastSpeaker ?? null;
}

/** "the Palestinian group", "the UN agency": nothing before the noun but whose it is, and words that tell little. */
function isLight(draft: Draft, { first, last }: TokenRange): boolean {
  const words = draft.pack!.names.takenUp;
  if (!words?.general.has(draft.tokens[last - 1]!.norm) || last - first > 3) return false;
  for (let i = first; i < last - 1; i++) {
    const name = nameOver(draft, i);
    const owner = name && name.last < last && draft.entities.get(name.entity)!.type !== 'person';
    if (!owner && !nationOf(draft.words[i]!) && !words.light.has(draft.tokens[i]!.norm)) return false;
  }
  return true;
}

/**
 * The entity that a noun phrase or pronoun means: the name at its head ("রুশ প্রেসিডেন্ট [ভ্লাদিমির পুতিন]"; not that of
 * "পুতিনের মুখপাত্র"), else the one that its title, role or pronoun stands for, else a group of its own, whose mention is
 * the phrase. `null` where nothing fits: a pronoun without antecedent, a phrase without a noun.
 */
export function resolvePhrase(draft: Draft, range: TokenRange, options: ResolveOptions = {}): string | null {
  const { pack, tokens, words, nameAt } = draft;
  const trimmed = trimMarks(draft, range);
  if (!pack || !trimmed) return null;
  const lexicon = pack.names;
  const phrase = trimMarks(draft, lexicon.core(draft, trimmed)) ?? trimmed;
  const headAt = phrase.last - 1;
  const name = nameOver(draft, headAt);
  if (name)
    return (joined(draft, phrase) || titledPair(draft, phrase)) && !options.known
      ? groupOf(draft, phrase, phrase, false)
      : name.entity;
  // "তাঁদের একজন": one of them, and not they
  const oneOf = headAt > phrase.first && lexicon.indefinites.has(tokens[headAt]!.norm);
  for (const at of oneOf ? [] : [headAt, phrase.first]) {
    const pronoun = lexicon.pronouns.get(tokens[at]!.norm);
    if (pronoun && (at === headAt || phrase.last - phrase.first <= 2)) {
      if (
        at === headAt ||
        !(
          classOf(lexicon, words[headAt]!) &
          (NameClass.Kin | NameClass.Title | NameClass.Person | (pack.cases ? NameClass.OrgHead : 0))
        )
      )
        return resolvePronoun(draft, at, pronoun, options);
    }
  }
  if (lexicon.nobody.has(tokens[headAt]!.norm) && phrase.last - phrase.first === 1) return null;
  const bits = classOf(lexicon, words[headAt]!);
  const speaks =
    (bits & (NameClass.Group | NameClass.Person | NameClass.Title | NameClass.Kin | NameClass.OrgHead)) !==
      0 ||
    (pack.cases &&
      words[headAt]!.nouns[0]?.plural === true &&
      (words[headAt]!.nouns[0].classifier === null || options.asSource === true));
  // a title cut off from the name it belongs to: "প্রধান নির্বাচন কমিশনার (সিইসি) [X]"
  const opening = tokens[phrase.first]!.norm;
  let indefinite = false;
  for (let i = phrase.first; i < phrase.last; i++)
    if (lexicon.indefinites.has(tokens[i]!.norm)) indefinite = true;
  const count = countOf(draft, phrase);
  const counted = count !== null;
  const single = words[headAt]!.nouns[0];
  const titled =
    pack.cases &&
    speaks &&
    !indefinite &&
    single?.case === 'nominative' &&
    !single.plural &&
    single.classifier === null
      ? nameAfter(draft, trimmed.last, bits)
      : null;
  if (titled) return titled.entity;
  // "the mayor of Douala" says himself of where: he is nobody met before under another title
  const hung = phrase.last < trimmed.last && tokens[phrase.last]!.norm === 'of';
  const points = hung ? -1 : pointerIn(draft, phrase, headAt);
  const pointing = points >= 0;
  const classified = words[headAt]!.nouns.some((n) => n.classifier !== null && !n.plural);
  const definite = pointing || classified;
  let start = pointing && phrase.last - phrase.first > 1 ? points + 1 : phrase.first;
  // "পাঠানো সংস্থাটির": what was done stands before who did it
  while (
    pack.cases &&
    start < headAt &&
    nameAt[start]! < 0 &&
    words[start]!.verbs.some((v) => v.form === 'noun')
  )
    start++;
  const head = { first: start, last: phrase.last };
  // "তাঁর মুখপাত্র" is nobody else's; one that was named so comes back by name
  const possessed =
    pack.cases &&
    head.last - head.first > 1 &&
    words[head.first]!.closed === 'pronoun' &&
    words[head.first]!.nouns[0]?.case === 'genitive';
  if (!indefinite && !possessed && (speaks || definite || options.asSource)) {
    const known = resolveDescription(draft, head, {
      definite: definite || (head.last - head.first === 1 && !hung),
      pointing: definite,
      points: pointing,
      plural: counted || isPlural(draft, headAt),
      several: counted || isSeveral(draft, headAt),
      count,
      ...options,
    });
    if (known) {
      if (draft.entities.get(known)!.type === 'group' && !options.known)
        insertGroup(draft, { first: head.first, last: head.last, type: 'group', entity: known });
      return known;
    }
    const likeOne =
      head.last - head.first === 1 ||
      isLight(draft, head) ||
      (pointing && isPersonal(bits) && pack.cases) ||
      (classified && !isPersonal(bits) && !ownerIn(draft, head));
    // "the traders" are nobody who has spoken
    const many = pack.articles && isSeveral(draft, headAt);
    if (definite && !counted && !many && !options.spokenTo && likeOne) {
      const near = nearestLike(draft, head, bits, pointing, options);
      if (near) return near;
    }
  }
  if (bits & NameClass.Document || !speaks) {
    const country = bits & NameClass.Document ? countryIn(draft, phrase) : null;
    const owner =
      ownerIn(draft, phrase) ??
      (country && countriesOf(draft).get(country)) ??
      (bits & NameClass.Document && !indefinite && (definite || !pack.articles)
        ? paperAuthor(draft, headAt, options)
        : null);
    if (owner) return owner;
    if (!speaks && !options.asSource) return null;
    // "আসালাঙ্কা বলেছেন": somebody whom no list has, and not who spoke last
    const strange = options.asSource && lexicon.isStrange?.(draft, headAt);
    // English tells by form that nobody is meant who has just spoken: "the arrestees", "the Opposition"; a paper is nobody
    const another = pack.articles && (isSeveral(draft, headAt) || isCapital(draft, headAt));
    if (pack.articles && bits & NameClass.Document && !speaks) return null;
    if (
      !speaks &&
      options.lastSpeaker &&
      !indefinite &&
      !counted &&
      !strange &&
      !another &&
      !options.somebody
    )
      return options.lastSpeaker;
  }
  if (options.known) return null;
  const whole = pack.articles
    ? { first: /^(?:the|an?)$/.test(opening) ? phrase.first + 1 : phrase.first, last: trimmed.last }
    : phrase;
  return groupOf(draft, whole.first < whole.last ? whole : phrase, head, definite);
}

/**
 * Who speaks where a clause leaves its subject out: the subject that its sentence has before `at` and outside of what is
 * said, else the last speaker.
 */
export function resolveElided(
  draft: Draft,
  at: number,
  { lastSpeaker = null, content = [] }: ResolveOptions,
): string | null {
  const { names, sentences, sentenceOf, quoteOf, entities } = draft;
  const { first } = sentences[sentenceOf[at]!]!;
  for (let n = firstNameFrom(names, first); n < names.length && names[n]!.last <= at; n++) {
    const name = names[n]!;
    if (quoteOf[name.first] !== quoteOf[at]) continue;
    if (content.some((c) => name.first >= c.first && name.last <= c.last)) continue;
    if (entities.get(name.entity)!.type !== 'place' && isSubject(draft, name)) return name.entity;
  }
  return lastSpeaker;
}
