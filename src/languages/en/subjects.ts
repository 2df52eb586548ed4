import { classOf, NameClass } from '../names.js';
import type { TokenRange } from '../reading.js';
import { names } from './names/lexicon.js';
import { groupOf, normAt, type Parse, type Subject, tagAt, type VerbGroup } from './parse.js';
import { phraseBefore } from './phrase-before.js';
import { hasVerb, isNominal } from './phrase-marks.js';
import { commaBefore, pieceKind } from './pieces.js';
import { canSpeak } from './speakers.js';
import { Tag } from './tags.js';

/**
 * The subject that stands before a verb group: over adverbs, appositions, relative clauses and asides between commas.
 * `null` where none is there (inverted, shared with an earlier verb, or left out).
 */
export function subjectBefore(p: Parse, verb: VerbGroup): Subject | null {
  const known = p.subjects[verb.index];
  if (known !== undefined) return known;
  const found = findSubject(p, verb);
  p.subjects[verb.index] = found;
  return found;
}

function findSubject(p: Parse, verb: VerbGroup): Subject | null {
  let end = verb.first;
  while (
    end > p.first &&
    (tagAt(p, end - 1) === Tag.Adverb || tagAt(p, end - 1) === Tag.Negation || normAt(p, end - 1) === 'both')
  )
    end--;
  const contraction = normAt(p, verb.first);
  if (/^(?:i|you|he|she|it|we|they)'/.test(contraction))
    return { range: { first: verb.first, last: verb.first + 1 }, outer: verb.first };
  if (tagAt(p, end - 1) === Tag.Quote && p.quoteOpening.has(end - 1)) end--; // Trump "took note"
  // "the minister, the party's deputy, on Tuesday called": the time is no part of the subject
  let before = end;
  while (before > p.first && tagAt(p, before - 1) === Tag.Time) before--;
  if (before < end) {
    if (tagAt(p, before - 1) === Tag.Preposition) before--;
    if (
      tagAt(p, before - 1) === Tag.Comma ||
      isNominal(tagAt(p, before - 1)) ||
      normAt(p, before - 1) === ')'
    )
      end = before;
  }
  const tag = tagAt(p, end - 1);
  if (end <= p.first) return null;
  // "Ana Diaz, host of “Morning Table,” said": the comma stands inside the marks
  const title =
    tag === Tag.Quote && tagAt(p, end - 2) === Tag.Comma ? p.quoteClosing.get(end - 1) : undefined;
  const owner = title ? tagAt(p, title.opening - 1) : Tag.Stop;
  if (title && end - title.opening < 10 && (isNominal(owner) || owner === Tag.Preposition))
    return hasVerb(p, title.opening, end) ? null : overPieces(p, title.opening);
  if (tag === Tag.Comma || (tag === Tag.Mark && /^(?:--?|—|–)$/.test(normAt(p, end - 1))))
    return overPieces(p, end - 1);
  if (tag === Tag.Relative) return antecedent(p, end - 1);
  const direct = phraseBefore(p, end);
  if (!direct) {
    if (tag === Tag.That && end - 1 > p.first) return antecedent(p, end - 1);
    return afterRelative(p, end);
  }
  if (
    tagAt(p, direct.first - 1) === Tag.Relative ||
    tagAt(p, direct.first - 1) === Tag.Verb ||
    tagAt(p, direct.first - 1) === Tag.Auxiliary
  ) {
    // "a man who saw the attack said": the object of the relative clause is no subject
    const over = afterRelative(p, direct.first);
    if (over && tagAt(p, direct.first - 1) !== Tag.Relative) return over;
  }
  if (tagAt(p, direct.first - 1) === Tag.Preposition && tagAt(p, direct.first - 2) === Tag.Verb) {
    // "an official involved in the talks said"
    const reduced = reducedBefore(p, direct.first);
    if (reduced) return reduced;
  }
  const behind = behindTime(p, direct);
  if (behind) return { range: behind, outer: behind.first };
  const listed = listBefore(p, direct);
  return { range: listed, outer: listed.first };
}

/** "an inquiry after [an engineer] alleged", "hours after [the paper] reported": who can speak, behind what joins the clauses. */
function behindTime(p: Parse, { first, last }: TokenRange): TokenRange | null {
  for (let i = last - 1; i > first; i--)
    if (tagAt(p, i) === Tag.Preposition && /^(?:after|before|since)$/.test(normAt(p, i))) {
      const range = { first: i + 1, last };
      return canSpeak(p, range) ? range : null;
    }
  return null;
}

/** "[France, Germany and Britain] said": the names before the last two, back to where the clause begins. */
function listBefore(p: Parse, range: TokenRange): TokenRange {
  let joined = false;
  for (let i = range.first; i < range.last; i++) if (normAt(p, i) === 'and') joined = true;
  let { first } = range;
  if (!joined) return range;
  for (let n = 0; n < 8 && tagAt(p, first - 1) === Tag.Comma; n++) {
    const item = phraseBefore(p, first - 1);
    const before = item && tagAt(p, item.first - 1);
    if (!item || item.last !== first - 1 || item.last - item.first > 4) break;
    if (tagAt(p, item.last - 1) !== tagAt(p, range.first) && tagAt(p, item.first) !== tagAt(p, range.first))
      break;
    if (before !== Tag.Comma && before !== Tag.Stop && item.first !== p.first) break;
    first = item.first;
  }
  return { first, last: range.last };
}

function overPieces(p: Parse, comma: number): Subject | null {
  let right = comma;
  let named: TokenRange | null = null;
  let apposed: TokenRange | null = null;
  for (let n = 0; n < 8; n++) {
    const left = commaBefore(p, right);
    if (left < 0) {
      const phrase = phraseBefore(p, right);
      // "Talking to Dawn, [an official], who would not be named, said": what stands first is no subject
      if (apposed && tagAt(p, p.first) === Tag.Gerund && !hasVerb(p, p.first, right))
        return { range: apposed, outer: apposed.first };
      if (phrase && !opensClause(p, phrase.first)) {
        const set = behindSetting(p, phrase);
        if (set) return { range: set, outer: phrase.first };
        if (named) return { range: named, outer: named.first };
        return reducedBefore(p, phrase.first) ?? afterRelative(p, right);
      }
      if (!phrase) return named && { range: named, outer: named.first };
      if (named && !endsInName(p, phrase)) return { range: named, outer: phrase.first };
      return { range: phrase, outer: phrase.first };
    }
    const kind = pieceKind(p, left + 1, right);
    if (kind === 'clause' || kind === 'empty') {
      let phrase = phraseBefore(p, right);
      if (phrase && !opensClause(p, phrase.first)) phrase = null;
      const found = phrase && !(named && !endsInName(p, phrase)) ? phrase : named;
      return found && { range: found, outer: (phrase ?? found).first };
    }
    if (kind === 'name' && !named && !isPlaceOf(p, left)) named = phraseBefore(p, right);
    if (kind === 'apposition') apposed = phraseBefore(p, right);
    // the piece before the comma must end in a noun phrase, or this is the subject's own piece
    const before = tagAt(p, left - 1);
    if (!isNominal(before) && before !== Tag.Pronoun && normAt(p, left - 1) !== ')' && kind !== 'aside') {
      const phrase = phraseBefore(p, right);
      return phrase && { range: phrase, outer: phrase.first };
    }
    right = left;
  }
  return named && { range: named, outer: named.first };
}

/** "At the rally [Ana Kapanadze], a student, said": the name behind a setting that no comma parts from it. */
function behindSetting(p: Parse, { first, last }: TokenRange): TokenRange | null {
  if (tagAt(p, first - 1) !== Tag.Preposition || !opensClause(p, first - 1)) return null;
  if (tagAt(p, first) !== Tag.Determiner) return null;
  let name = last;
  while (name > first && tagAt(p, name - 1) === Tag.Name) name--;
  const title = classOf(names, p.reading.words[name - 1]!) & PEOPLE;
  return name < last && name > first + 1 && tagAt(p, name - 1) === Tag.Noun && !title
    ? { first: name, last }
    : null;
}

/** "[veterans] interviewed at the rally, …, said": the phrase before a past form that is a participle here. */
function reducedBefore(p: Parse, first: number): Subject | null {
  let i = first - 1;
  while (i > p.first && first - i < 12 && tagAt(p, i) !== Tag.Verb) {
    const tag = tagAt(p, i);
    if (tag === Tag.Comma || tag === Tag.Stop || tag === Tag.Quote || tag === Tag.Auxiliary) return null;
    i--;
  }
  if (tagAt(p, i) !== Tag.Verb || !p.reading.words[i]!.verbs.some((v) => v.form === 'participle'))
    return null;
  const phrase = phraseBefore(p, i);
  return phrase && opensClause(p, phrase.first) ? { range: phrase, outer: phrase.first } : null;
}

/** Whether a phrase beginning at `first` can be a subject: what stands before it needs no object. */
function opensClause(p: Parse, first: number): boolean {
  let i = first - 1;
  // "[around] 300 refugees"
  while (
    i >= p.first &&
    (tagAt(p, i) === Tag.Adverb || tagAt(p, i) === Tag.Time || p.reading.quantityAt[i]! >= 0)
  )
    i--;
  if (i < p.first) return true;
  const tag = tagAt(p, i);
  if (tag === Tag.Conjunction) return true;
  return (
    tag === Tag.Stop ||
    tag === Tag.Quote ||
    tag === Tag.That ||
    tag === Tag.Subordinator ||
    tag === Tag.Comma ||
    tag === Tag.Mark ||
    (tag === Tag.Preposition && /^(?:after|before|since|until|till)$/.test(normAt(p, i))) ||
    (i === p.first && normAt(p, i) === 'as') ||
    // "Just over a quarter, 26 percent, say"
    (tag === Tag.Preposition &&
      /^(?:over|under|about|around|nearly)$/.test(normAt(p, i)) &&
      opensClause(p, i))
  );
}

/** "a resident of Austin[, Texas], said": the place behind a comma limits the one before it. */
const isPlaceOf = (p: Parse, comma: number): boolean => {
  const { nameAt, names: named } = p.reading;
  const name = nameAt[comma + 1]! >= 0 ? named[nameAt[comma + 1]!]! : null;
  return name?.type === 'place' && tagAt(p, comma - 1) === Tag.Name;
};

/** "Kenya's interior minister, [X], said": the name in a phrase that ends in an office is not the speaker's. */
const endsInName = (p: Parse, { first, last }: TokenRange): boolean => {
  if (tagAt(p, last - 1) !== Tag.Name) return false;
  // "a spokesman for the FAA, [X], said": the name is of what his office belongs to
  for (let i = first + 1; i < last - 1; i++)
    if (tagAt(p, i) === Tag.Preposition)
      return tagAt(p, i - 1) === Tag.Name || !canSpeak(p, { first, last: i });
  return true;
};

/** The phrase before a relative pronoun: "[geologists] who suspect". */
function antecedent(p: Parse, relative: number): Subject | null {
  let end = relative;
  if (tagAt(p, end - 1) === Tag.Preposition) return null;
  if (tagAt(p, end - 1) === Tag.Comma) end--;
  else if (tagAt(p, end - 1) === Tag.Conjunction) return subjectOfConjoined(p, end - 1);
  if (tagAt(p, end - 1) === Tag.Comma) return overPieces(p, end - 1);
  const phrase = phraseBefore(p, end);
  if (!phrase) return null;
  const range = normAt(p, relative) === 'who' ? personIn(p, phrase) : phrase;
  return { range, outer: range.first };
}

/** "spoken by [telephone with] his counterpart, who": where a phrase's head is no person, the last noun that hangs on it. */
function personIn(p: Parse, { first, last }: TokenRange): TokenRange {
  let preposition = first;
  while (preposition < last && tagAt(p, preposition) !== Tag.Preposition) preposition++;
  const head = preposition - 1;
  const person = (i: number) =>
    tagAt(p, i) === Tag.Name || (classOf(names, p.reading.words[i]!) & PEOPLE) !== 0;
  if (preposition >= last || person(head)) return { first, last };
  let from = last - 1;
  while (tagAt(p, from - 1) !== Tag.Preposition) from--;
  return person(last - 1) ? { first: from, last } : { first, last };
}

const PEOPLE = NameClass.Person | NameClass.Group | NameClass.Title | NameClass.Kin | NameClass.Given;

function subjectOfConjoined(p: Parse, conjunction: number): Subject | null {
  for (let i = conjunction - 1; i >= p.first && conjunction - i < 30; i--)
    if (tagAt(p, i) === Tag.Relative) return antecedent(p, i);
  return null;
}

/** Subject of a main verb that follows a relative clause without commas: "[a man] who was there | said". */
function afterRelative(p: Parse, end: number): Subject | null {
  let verbs = 0;
  for (let i = end - 1; i >= p.first && end - i < 30; i--) {
    const tag = tagAt(p, i);
    if (tag === Tag.Comma || tag === Tag.Stop || tag === Tag.Quote) return null;
    if ((tag === Tag.Verb || tag === Tag.Auxiliary) && groupOf(p, i)?.first === i) verbs++;
    if (
      tag === Tag.Relative ||
      (tag === Tag.That && isNominal(tagAt(p, i - 1)) && tagAt(p, i - 1) !== Tag.Name)
    ) {
      if (verbs !== 1) return null;
      const phrase = phraseBefore(p, i);
      return phrase && { range: phrase, outer: phrase.first };
    }
  }
  return null;
}
