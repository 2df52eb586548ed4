import type { TokenRange } from '../reading.js';
import { levelOf, normAt, type Parse, tagAt } from './parse.js';
import { hasVerb, isHyphen, isInnerStop, isNominal, openBracket, REACH } from './phrase-marks.js';
import { Tag } from './tags.js';

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
      const stopped = tagAt(p, i - 1) === Tag.Comma || tagAt(p, i - 1) === Tag.Stop;
      if (stopped || tagAt(p, quoted.opening - 1) === Tag.Comma || hasVerb(p, quoted.opening, i)) break;
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
    if (
      tag === Tag.Preposition &&
      tagAt(p, i + 1) === Tag.Number &&
      /^(?:about|around|over|under|nearly|up)$/.test(norm) &&
      (i === p.first || !canAttach(p, i))
    ) {
      start = i; // about 20 people
      break;
    }
    if (tag === Tag.Preposition) {
      if (start === end || !canAttach(p, i)) break;
      if (/^(?:after|before|since|until|amid)$/.test(norm)) break; // "hours after [Kim] …"
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
    tagAt(p, start + 1) !== Tag.Number &&
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
  if (tag === Tag.Participle) return isNominal(tagAt(p, i - 2)); // "an official involved in the talks"
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
