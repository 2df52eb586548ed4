import type { TokenRange } from '../reading.js';
import { levelOf, normAt, type Parse, tagAt } from './parse.js';
import { closeBracket, isHyphen, isInnerStop, isNominal, REACH } from './phrase-marks.js';
import { Tag } from './tags.js';

const STOP_ATTACH = new Set([
  'against',
  'about',
  'as',
  'after',
  'before',
  'during',
  'without',
  'following',
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
    if (
      tag === Tag.Time &&
      !closed &&
      i > start &&
      (tagAt(p, i + 1) === Tag.Noun || tagAt(p, i + 1) === Tag.Name)
    ) {
      i++; // his nightly address
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
