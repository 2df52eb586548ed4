import { sameTense, skipAdverbs } from './clauses.js';
import { mediumOf } from './media.js';
import { groupOf, normAt, type Parse, tagAt, type VerbGroup } from './parse.js';
import { Tag } from './tags.js';

/** Whether the words behind a closing mark at `i` are the reporter's: when and where it was said, what the speaker did next. */
export function leavesQuote(p: Parse, i: number, cue: VerbGroup): boolean {
  const norm = normAt(p, i);
  const tag = tagAt(p, i);
  if (tag === Tag.Subordinator) return /^(?:as|after|when|while|before|though|although)$/.test(norm);
  if (tag === Tag.Preposition) {
    if (/^(?:during|after|before|following|amid)$/.test(norm)) return true;
    return /^(?:in|at|on)$/.test(norm) && (tagAt(p, i + 1) === Tag.Time || mediumSoon(p, i + 1));
  }
  if (tag !== Tag.Conjunction || tagAt(p, i - 2) !== Tag.Comma) return false;
  const next = groupOf(p, skipAdverbs(p, i + 1));
  return next !== null && next.form === 'finite' && sameTense(cue, next);
}

function mediumSoon(p: Parse, from: number): boolean {
  for (let i = from; i < from + 5; i++)
    if (tagAt(p, i) === Tag.Noun && mediumOf.has(normAt(p, i))) return true;
  return false;
}
