import type { TokenRange } from '../reading.js';
import { groupOf, levelOf, normAt, type Parse, tagAt, type VerbGroup } from './parse.js';
import { Tag } from './tags.js';

const REACH = 60; // tokens a noun phrase may span: a bound for odd texts, not grammar

const isNominal = (tag: number) =>
  tag === Tag.Noun || tag === Tag.Name || tag === Tag.Number || tag === Tag.Possessive || tag === Tag.Time;
const isHyphen = (p: Parse, i: number) => {
  const norm = normAt(p, i);
  return (
    norm === '-' ||
    norm === '–' ||
    norm === '/' ||
    norm === '&' ||
    norm === '%' ||
    norm === '$' ||
    norm === '£' ||
    norm === '€'
  );
};
/** "St." and "J." within a name; a stop that ends nothing. */
const isInnerStop = (p: Parse, i: number) =>
  normAt(p, i) === '.' &&
  tagAt(p, i - 1) !== Tag.Stop &&
  i + 1 < p.last &&
  (tagAt(p, i + 1) === Tag.Name || tagAt(p, i + 1) === Tag.Comma);

/** A bracket's partner to the left of `close`, or -1. */
function openBracket(p: Parse, close: number): number {
  for (let i = close - 1; i >= p.first && i > close - 20; i--) {
    const norm = normAt(p, i);
    if (norm === '(' || norm === '[') return i;
  }
  return -1;
}

/** The bracket that closes what `open` opens, or -1. */
export function closeBracket(p: Parse, open: number): number {
  for (let i = open + 1; i < p.last && i < open + 40; i++) {
    const norm = normAt(p, i);
    if (norm === ')' || norm === ']') return i;
  }
  return -1;
}

/**
 * The noun phrase that ends just before `end`, with its prepositional attachments: "an official in his office".
 * `null` where none stands there.
 */
export function phraseBefore(p: Parse, end: number): TokenRange | null {
  let i = end - 1;
  let start = end;
  const level = levelOf(p, i);
  let expectsNoun = true; // the phrase needs a noun before anything else may attach
  while (i >= p.first && end - i < REACH) {
    const tag = tagAt(p, i);
    const norm = normAt(p, i);
    if (levelOf(p, i) !== level) break;
    if (tag === Tag.Mark && (norm === ')' || norm === ']')) {
      const open = openBracket(p, i);
      if (open < 0) break;
      i = open - 1;
      continue;
    }
    if (tag === Tag.Quote) {
      const quoted = p.quoteClosing.get(i);
      if (!quoted || start === end || end - quoted.opening > 12 || quoted.opening <= p.first) break;
      // a nickname or title in quotation marks belongs to its phrase; a whole quotation is content
      if (tagAt(p, quoted.opening - 1) === Tag.Comma || hasVerb(p, quoted.opening, i)) break;
      i = quoted.opening - 1;
      expectsNoun = false;
      start = i + 1;
      continue;
    }
    if (tag === Tag.Pronoun) {
      if (start === end || tagAt(p, i + 1) === Tag.Preposition || tagAt(p, i + 1) === Tag.Possessive) {
        start = i;
        if (tagAt(p, i - 1) === Tag.Preposition && i - 1 > p.first && canAttach(p, i - 1)) {
          i -= 2;
          expectsNoun = true;
          continue;
        }
      }
      break;
    }
    if (isNominal(tag) || (tag === Tag.Participle && (expectsNoun === false || start === end))) {
      if (tag === Tag.Time && start === end) {
        // "the minister on Monday said"
        i--;
        if (tagAt(p, i) === Tag.Preposition) i--;
        end = i + 1;
        start = end;
        continue;
      }
      start = i;
      expectsNoun = false;
      i--;
      continue;
    }
    if (tag === Tag.Determiner) {
      start = i;
      i--;
      while (tagAt(p, i) === Tag.Determiner) start = i--;
      if (tagAt(p, i) === Tag.Preposition) {
        if (!canAttach(p, i)) break;
        i--;
        expectsNoun = true;
        continue;
      }
      if (tagAt(p, i) === Tag.Conjunction && joins(p, i)) {
        i--;
        expectsNoun = true;
        continue;
      }
      if (tagAt(p, i) === Tag.Gerund && isNominal(tagAt(p, i - 1))) {
        start = i;
        i--;
        continue;
      }
      break;
    }
    if (tag === Tag.Preposition) {
      if (start === end || !canAttach(p, i)) break;
      i--;
      expectsNoun = true;
      continue;
    }
    if (tag === Tag.Conjunction) {
      if (start === end || expectsNoun || !joins(p, i)) break;
      i--;
      expectsNoun = true;
      continue;
    }
    if ((tag === Tag.Gerund || tag === Tag.Participle) && start < end && isNominal(tagAt(p, i - 1))) {
      start = i; // "an official speaking on condition of anonymity"
      i--;
      expectsNoun = true;
      continue;
    }
    const opening = tagAt(p, i - 1);
    if (
      tag === Tag.Gerund &&
      start === i + 1 &&
      (opening === Tag.Determiner || opening === Tag.Comma || opening === Tag.Quote || opening === Tag.Stop)
    ) {
      start = i--;
      continue;
    }
    if (
      tag === Tag.Adverb &&
      start < end &&
      (tagAt(p, i - 1) === Tag.Determiner || tagAt(p, i + 1) === Tag.Participle)
    ) {
      i--;
      continue;
    }
    if ((tag === Tag.Mark && isHyphen(p, i)) || isInnerStop(p, i)) {
      if (start === end && norm !== '%') break;
      i--;
      expectsNoun = false;
      continue;
    }
    break;
  }
  if (start >= end) return null;
  // what was reached for and not found stays outside
  while (
    start < end &&
    (tagAt(p, start) === Tag.Conjunction ||
      tagAt(p, start) === Tag.Preposition ||
      tagAt(p, start) === Tag.Adverb)
  )
    start++;
  return start < end ? { first: start, last: end } : null;
}

/** Whether the preposition at `i` ties its phrase to a noun before it. */
function canAttach(p: Parse, i: number): boolean {
  const tag = tagAt(p, i - 1);
  return isNominal(tag) || tag === Tag.Pronoun || normAt(p, i - 1) === ')';
}

/** Whether the conjunction at `i` joins two noun phrases that are subject together: nothing before them needs a verb. */
function joins(p: Parse, i: number): boolean {
  if (normAt(p, i) === 'but') return false;
  let j = i - 1;
  if (!isNominal(tagAt(p, j)) && tagAt(p, j) !== Tag.Pronoun && normAt(p, j) !== ')') return false;
  while (j >= p.first && i - j < 20) {
    const tag = tagAt(p, j);
    if (tag === Tag.Verb || tag === Tag.Auxiliary || tag === Tag.Infinitive || tag === Tag.Gerund)
      return false;
    if (tag === Tag.Participle && !isNominal(tagAt(p, j + 1))) return false;
    if (
      tag === Tag.Comma ||
      tag === Tag.Stop ||
      tag === Tag.Quote ||
      tag === Tag.That ||
      tag === Tag.Subordinator ||
      tag === Tag.Relative
    )
      return true;
    j--;
  }
  return j < p.first;
}

/** Whether a finite verb stands between two tokens. */
export function hasVerb(p: Parse, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const tag = tagAt(p, i);
    if (tag === Tag.Verb || tag === Tag.Auxiliary) return true;
  }
  return false;
}

const STOP_ATTACH = new Set([
  'against',
  'about',
  'as',
  'after',
  'before',
  'during',
  'without',
  'despite',
  'since',
  'amid',
]);

/** The noun phrase that begins at `start`, with attachments "of …", "in …" where `attach` says so. `null` where none does. */
export function phraseAfter(
  p: Parse,
  start: number,
  attach: 'all' | 'of' | 'none' = 'all',
  limit = p.last,
): TokenRange | null {
  let i = start;
  const level = levelOf(p, i);
  let end = start; // behind the last noun
  let closed = false; // a name or noun has ended the core: a determiner would begin another phrase
  while (i < limit && i - start < REACH) {
    const tag = tagAt(p, i);
    if (levelOf(p, i) !== level) break;
    if (tag === Tag.Pronoun) {
      if (end === start || !closed) {
        end = i + 1;
        closed = true;
        i++;
        if (tagAt(p, i) === Tag.Preposition && normAt(p, i) === 'of') continue;
      }
      break;
    }
    if (tag === Tag.Determiner) {
      if (closed) break;
      i++;
      continue;
    }
    if (tag === Tag.Noun || tag === Tag.Name || tag === Tag.Number || tag === Tag.Possessive) {
      end = ++i;
      closed = true;
      if (tagAt(p, i - 1) === Tag.Possessive) closed = false;
      continue;
    }
    if (tag === Tag.Time) {
      if (tagAt(p, i + 1) === Tag.Possessive) {
        i++;
        continue;
      }
      break;
    }
    if (tag === Tag.Participle || tag === Tag.Gerund || tag === Tag.Adverb) {
      // before its noun: "the alleged attack", "a newly built road"
      let j = i + 1;
      while (j < i + 3 && (tagAt(p, j) === Tag.Participle || tagAt(p, j) === Tag.Adverb || isHyphen(p, j)))
        j++;
      if (closed || !isNominal(tagAt(p, j)) || tagAt(p, j) === Tag.Time) break;
      i = j;
      continue;
    }
    if (tag === Tag.Mark && (isHyphen(p, i) || isInnerStop(p, i))) {
      i++;
      continue;
    }
    if (isInnerStop(p, i)) {
      i++;
      continue;
    }
    if (tag === Tag.Mark && normAt(p, i) === '(') {
      const close = closeBracket(p, i);
      if (close < 0 || end === start) break;
      i = close + 1;
      end = i;
      continue;
    }
    if (tag === Tag.Quote && p.quoteOpening.has(i)) {
      const quoted = p.quoteOpening.get(i)!;
      if (closed || quoted.end - i > 14) break;
      end = i = quoted.end;
      closed = true;
      continue;
    }
    if (tag === Tag.Preposition && end > start && attach !== 'none') {
      const norm = normAt(p, i);
      if (attach === 'of' && norm !== 'of') break;
      if (STOP_ATTACH.has(norm)) break;
      const inner = tagAt(p, i + 1);
      if (inner === Tag.Time) break;
      if (!isNominal(inner) && inner !== Tag.Determiner && inner !== Tag.Participle && inner !== Tag.Pronoun)
        break;
      i++;
      closed = false;
      continue;
    }
    if (tag === Tag.Conjunction && end > start && normAt(p, i) === 'and') {
      // "police and officials": both before a verb or a boundary
      const next = tagAt(p, i + 1);
      if (next !== Tag.Noun && next !== Tag.Name && next !== Tag.Determiner && next !== Tag.Number) break;
      const rest = phraseAfter(p, i + 1, 'none', limit);
      if (!rest) break;
      const after = tagAt(p, rest.last);
      if (after === Tag.Verb || after === Tag.Auxiliary) break;
      end = i = rest.last;
      continue;
    }
    break;
  }
  return end > start ? { first: start, last: end } : null;
}

/** What a comma-parted piece of a sentence is to the phrase before it. */
type Piece = 'apposition' | 'name' | 'aside' | 'clause' | 'empty';

function pieceKind(p: Parse, from: number, to: number): Piece {
  if (from >= to) return 'empty';
  const tag = tagAt(p, from);
  if (tag === Tag.Relative) return 'aside';
  if (tag === Tag.Number && to - from <= 2) return 'aside';
  if (
    tag === Tag.Preposition ||
    tag === Tag.Gerund ||
    tag === Tag.Participle ||
    tag === Tag.Adverb ||
    tag === Tag.Time
  ) {
    return tag === Tag.Preposition && hasVerb(p, from, to) && !hasRelative(p, from, to) ? 'clause' : 'aside';
  }
  if (tag === Tag.Conjunction && tagAt(p, from + 1) === Tag.Relative) return 'aside';
  if (tag === Tag.Subordinator) return hasVerb(p, from, to) ? 'aside' : 'aside';
  if (hasVerb(p, from, to)) {
    // "an independent voter raised in Chile": the past form is a participle
    if (/^(?:an?|one|another)$/.test(normAt(p, from)) || tag === Tag.Noun) {
      const noun = phraseAfter(p, from, 'all', to);
      const past = noun && noun.last < to && tagAt(p, noun.last) === Tag.Verb;
      if (
        past &&
        p.reading.words[noun.last]!.verbs.some((v) => v.form === 'participle') &&
        !hasVerb(p, noun.last + 1, to)
      )
        return 'apposition';
    }
    for (let i = from; i < to; i++) {
      const t = tagAt(p, i);
      if (t === Tag.Relative || t === Tag.That) return 'apposition';
      if (t === Tag.Verb || t === Tag.Auxiliary) break;
    }
    return 'clause';
  }
  if (tag === Tag.Determiner) return 'apposition';
  if (tag === Tag.Name) return 'name';
  if (tag === Tag.Noun || tag === Tag.Number) return 'apposition';
  return 'clause';
}

function hasRelative(p: Parse, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const t = tagAt(p, i);
    if (t === Tag.Relative || t === Tag.That || t === Tag.Subordinator) return true;
  }
  return false;
}

/** The comma (or dash) that begins the piece ending at `comma`, on the same quotation level; -1 at the clause's beginning. */
function commaBefore(p: Parse, comma: number): number {
  const level = levelOf(p, comma);
  for (let i = comma - 1; i >= p.first && comma - i < REACH; i--) {
    if (levelOf(p, i) !== level) continue;
    const tag = tagAt(p, i);
    if (tag === Tag.Comma) return i;
    if (tag === Tag.Mark && /^(?:--?|—|–)$/.test(normAt(p, i)) && p.reading.tokens[i]!.spaceBefore) return i;
    if (tag === Tag.Stop && !isInnerStop(p, i)) return -1;
    if (tag === Tag.Quote) return -1;
  }
  return -1;
}

export interface Subject {
  range: TokenRange;
  /** Where the subject with everything that belongs to it begins: content before it ends there. */
  outer: number;
}

/**
 * The subject that stands before a verb group: over adverbs, appositions, relative clauses and asides between commas.
 * `null` where none is there (inverted, shared with an earlier verb, or left out).
 */
export function subjectBefore(p: Parse, verb: VerbGroup): Subject | null {
  let end = verb.first;
  while (end > p.first && (tagAt(p, end - 1) === Tag.Adverb || normAt(p, end - 1) === 'both')) end--;
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
  // "His lawyer, John Smith said" and "…, the minister, John Smith, said"
  return { range: direct, outer: leadingRole(p, direct.first) };
}

/** Where a role written before a name with a comma begins: "Its secretary general, [Mirza Fakhrul], said". */
function leadingRole(_p: Parse, first: number): number {
  return first;
}

function overPieces(p: Parse, comma: number): Subject | null {
  let right = comma;
  let named: TokenRange | null = null;
  for (let n = 0; n < 8; n++) {
    const left = commaBefore(p, right);
    if (left < 0) {
      const phrase = phraseBefore(p, right);
      if (phrase && !opensClause(p, phrase.first)) {
        if (named) return { range: named, outer: named.first };
        return reducedBefore(p, phrase.first) ?? afterRelative(p, right);
      }
      if (!phrase) return named && { range: named, outer: named.first };
      if (named && !hasName(p, phrase)) return { range: named, outer: phrase.first };
      return { range: phrase, outer: phrase.first };
    }
    const kind = pieceKind(p, left + 1, right);
    if (kind === 'clause' || kind === 'empty') {
      let phrase = phraseBefore(p, right);
      if (phrase && !opensClause(p, phrase.first)) phrase = null;
      const found = phrase && !(named && !hasName(p, phrase)) ? phrase : named;
      return found && { range: found, outer: (phrase ?? found).first };
    }
    if (kind === 'name' && !named) named = phraseBefore(p, right);
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
  while (i >= p.first && (tagAt(p, i) === Tag.Adverb || tagAt(p, i) === Tag.Time)) i--;
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
    (tag === Tag.Preposition && /^(?:after|before|since|until|till)$/.test(normAt(p, i)))
  );
}

function hasName(p: Parse, range: TokenRange): boolean {
  for (let i = range.first; i < range.last; i++) if (tagAt(p, i) === Tag.Name) return true;
  return false;
}

/** The phrase before a relative pronoun: "[geologists] who suspect". */
function antecedent(p: Parse, relative: number): Subject | null {
  let end = relative;
  if (tagAt(p, end - 1) === Tag.Preposition) return null;
  if (tagAt(p, end - 1) === Tag.Comma) end--;
  else if (tagAt(p, end - 1) === Tag.Conjunction) return subjectOfConjoined(p, end - 1);
  if (tagAt(p, end - 1) === Tag.Comma) return overPieces(p, end - 1);
  const phrase = phraseBefore(p, end);
  return phrase && { range: phrase, outer: phrase.first };
}

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
    if (tag === Tag.Relative || (tag === Tag.That && isNominal(tagAt(p, i - 1)))) {
      if (verbs !== 1) return null;
      const phrase = phraseBefore(p, i);
      return phrase && { range: phrase, outer: phrase.first };
    }
  }
  return null;
}
