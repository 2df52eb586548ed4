import type { TokenRange } from '../reading.js';
import type { SourceHint } from '../speech.js';
import { verbIndex } from './cue-index.js';
import { levelOf, normAt, type Parse, type Subject, tagAt, type VerbGroup } from './parse.js';
import { subjectBefore } from './subjects.js';
import { Tag } from './tags.js';

export interface Speaker {
  source: SourceHint;
  /** Where the subject begins, with asides; the verb's own beginning where none stands before it. */
  outer: number;
}

const PLACEHOLDERS = new Set(['it', 'there']);

/** Remembers the subjects found so far in a sentence, by verb group. */
export type Subjects = Parse['subjects'];

export function subjectOf(p: Parse, verb: VerbGroup, known: Subjects): Subject | null {
  let subject = known[verb.index];
  if (subject === undefined) known[verb.index] = subject = subjectBefore(p, verb);
  return subject;
}

/**
 * The speaker of a verb without subject of its own: that of the verb it is coordinated with or hangs on. Reporting verbs
 * in the same tense come first: "said he would go and [urged] others to".
 */
export function sharedSpeaker(p: Parse, verb: VerbGroup, known: Subjects): TokenRange | null {
  const level = levelOf(p, verb.main);
  let fallback: TokenRange | null = null;
  let seen = 0;
  for (let n = verb.index - 1; n >= 0 && seen < 12; n--) {
    const other = p.groups[n]!;
    if (other.form !== 'finite') continue;
    if (levelOf(p, other.main) !== level && tagAt(p, other.first - 2) === Tag.Comma) continue; // within another's words
    // "the exercise, which began on Monday, …": an aside's verb shares nothing with what comes after it
    if (tagAt(p, other.first - 1) === Tag.Relative && tagAt(p, other.first - 2) === Tag.Comma) continue;
    seen++;
    const subject = subjectOf(p, other, known);
    if (!subject) continue;
    const { range } = subject;
    if (PLACEHOLDERS.has(normAt(p, range.first)) && range.last - range.first === 1 && other.passive) continue;
    const reports = verbIndex.has(other.lemma) && !other.passive;
    if (verb.form === 'finite') {
      if (other.tense === verb.tense && reports) return range;
      if (other.tense === verb.tense) fallback ??= range;
    } else if (reports) return range;
    fallback ??= range;
  }
  return fallback;
}

/** Whether a clause without subject stands at `i` because it shares one: behind "and", "but", or a comma. */
export function mayShare(p: Parse, verb: VerbGroup): boolean {
  let i = verb.first - 1;
  while (tagAt(p, i) === Tag.Adverb || tagAt(p, i) === Tag.Time) i--;
  const tag = tagAt(p, i);
  return tag === Tag.Conjunction || tag === Tag.Comma || tag === Tag.Mark;
}
