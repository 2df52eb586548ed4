import { verbIndex } from './cue-index.js';
import { groupOf, levelOf, normAt, type Parse, tagAt, type VerbGroup } from './parse.js';
import { phraseAfter } from './phrase-after.js';
import { hasVerb } from './phrase-marks.js';
import { Tag } from './tags.js';

/** Content longer than this many tokens outside quotations is cut: a bound for endless sentences. */
export const LONGEST = 250;

/** Where the quotation level of `start` ends: its closing mark, or the sentence's end. */
export function levelEnd(p: Parse, start: number): number {
  const level = levelOf(p, start);
  if (level < 0) return p.last;
  const quote = p.reading.quotes[level]!;
  return Math.min(p.last, quote.closing >= 0 ? quote.closing : quote.last);
}

/** "about half of them", "over 20 people". */
function startsAmount(p: Parse, i: number): boolean {
  return (
    /^(?:about|over|around|nearly|under)$/.test(normAt(p, i)) &&
    (tagAt(p, i + 1) === Tag.Number || /^(?:half|a)$/.test(normAt(p, i + 1)))
  );
}

/** Whether a finite clause begins at `start`: a subject and, before any boundary, its verb. */
export function isClause(p: Parse, start: number): boolean {
  const tag = tagAt(p, start);
  if (
    tag === Tag.Comma ||
    tag === Tag.Conjunction ||
    tag === Tag.Stop ||
    tag === Tag.Verb ||
    (tag === Tag.Preposition && !startsAmount(p, start)) ||
    (tag === Tag.Time && tagAt(p, start + 1) !== Tag.Possessive)
  )
    return false;
  if (tag === Tag.Auxiliary) return /^(?:i|you|he|she|it|we|they)'/.test(normAt(p, start));
  const end = Math.min(levelEnd(p, start), start + 40);
  let awaited = 1;
  let aside = false;
  for (let i = start; i < end; i++) {
    const quoted = p.quoteOpening.get(i);
    if (quoted) {
      // he “can't win”: the verb is quoted
      const head = tagAt(p, i + 1);
      if (awaited === 1 && i > start) {
        if (head === Tag.Verb || head === Tag.Auxiliary || hasVerb(p, i + 1, quoted.end)) return true;
        const finite = p.reading.words[i + 1]?.verbs.some((v) => v.form === 'finite') ?? false;
        if (finite && tagAt(p, i - 1) !== Tag.Determiner && tagAt(p, i - 1) !== Tag.Preposition) return true;
      }
      i = quoted.end - 1;
      if (tagAt(p, i - 1) === Tag.Comma && leavesClause(p, i + 1)) return false;
      continue;
    }
    const t = tagAt(p, i);
    if (t === Tag.Comma) {
      if (leavesClause(p, i + 1)) return false;
      aside = true;
    }
    if (t === Tag.Stop && normAt(p, i) !== '.') return false;
    if (t === Tag.Relative || t === Tag.That || t === Tag.Subordinator) awaited++;
    else if (t === Tag.Auxiliary || t === Tag.Verb) {
      // behind a comma the verb must follow another: "Trump, like others, would", not "the law, he told"
      if (--awaited === 0)
        return !aside || tagAt(p, lastBefore(p, i)) === Tag.Comma || commaCount(p, start, i) > 1;
      i = (groupOf(p, i)?.last ?? i + 1) - 1;
    }
  }
  return false;
}

function lastBefore(p: Parse, i: number): number {
  let j = i - 1;
  while (tagAt(p, j) === Tag.Adverb) j--;
  return j;
}

function commaCount(p: Parse, from: number, to: number): number {
  let n = 0;
  for (let i = from; i < to; i++) if (tagAt(p, i) === Tag.Comma) n++;
  return n;
}

/** "Millennials, numbering 75 million, surpassed": an aside that closes before a verb. */
function hasCommaSoon(p: Parse, i: number): boolean {
  for (let j = i + 1; j < i + 16 && j < p.last; j++) {
    const tag = tagAt(p, j);
    if (tag === Tag.Comma) return tagAt(p, j + 1) === Tag.Verb || tagAt(p, j + 1) === Tag.Auxiliary;
    if (tag === Tag.Verb || tag === Tag.Auxiliary) return false;
  }
  return false;
}

/** Whether a comma's other side begins something else: a supplement or a coordinated clause. */
function leavesClause(p: Parse, i: number): boolean {
  const tag = tagAt(p, i);
  if (tag === Tag.Gerund) return verbIndex.has(groupOf(p, i)?.lemma ?? '') && !hasCommaSoon(p, i);
  return tag === Tag.Conjunction && normAt(p, i) === 'but';
}

/** Whether a main clause begins at `i`: a verb, or a noun phrase and its verb. */
export function beginsClause(p: Parse, i: number): boolean {
  const tag = tagAt(p, i);
  if (tag === Tag.Verb || tag === Tag.Auxiliary) return true;
  const phrase = phraseAfter(p, i, 'all');
  if (!phrase) return false;
  const next = tagAt(p, skipAdverbs(p, phrase.last));
  return next === Tag.Verb || next === Tag.Auxiliary;
}

export function skipAdverbs(p: Parse, i: number): number {
  while (tagAt(p, i) === Tag.Adverb || tagAt(p, i) === Tag.Negation) i++;
  return i;
}

export const sameTense = (a: VerbGroup, b: VerbGroup) =>
  a.tense === b.tense ||
  (a.tense === 'perfect' && b.tense === 'present') ||
  (a.tense === 'present' && b.tense === 'perfect');
