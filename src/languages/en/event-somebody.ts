import type { TargetPhrase } from '../event-frames.js';
import type { Reading } from '../reading.js';
import { withPair } from './event-pairs.js';
import { coordinatedAfter, somebodyIn } from './event-phrases.js';
import { groupOf, normAt, type Parse, parseSentence, tagAt } from './parse.js';
import { Tag } from './tags.js';

/** A bound for endless sentences. */
const LONGEST = 300;

/** What marks a phrase: the preposition or verb before it, the verb or possessive behind it. */
function markerOf(p: Parse, first: number, last: number): string {
  if (tagAt(p, last) === Tag.Possessive) return 'genitive';
  const before = first - 1;
  if (tagAt(p, before) === Tag.Preposition) return normAt(p, before);
  const next = groupOf(p, last);
  if (next?.form === 'finite') return next.passive ? 'undergoer' : 'subject';
  const verb = groupOf(p, before);
  if (verb && !verb.passive) return 'object';
  // "accused [X] of …, urging [X] to …", "X, the leader, said"
  if (tagAt(p, last) === Tag.To) return 'object';
  return tagAt(p, before) === Tag.Comma || tagAt(p, last) === Tag.Comma ? 'aside' : 'name';
}

/** Everybody of a sentence: noun phrases of people, names, and whose a thing is; pronouns among them. */
export function peopleIn(reading: Reading, sentence: number): TargetPhrase[] {
  const p = parseSentence(reading, reading.sentences[sentence]!);
  const found: TargetPhrase[] = [];
  const limit = Math.min(p.last, p.first + LONGEST);
  for (let i = p.first; i < limit; i++) {
    const tag = tagAt(p, i);
    if (
      tag !== Tag.Determiner &&
      tag !== Tag.Noun &&
      tag !== Tag.Name &&
      tag !== Tag.Number &&
      tag !== Tag.Pronoun
    )
      continue;
    const range = coordinatedAfter(p, i);
    if (!range) continue;
    const phrases = somebodyIn(p, range);
    const sole = phrases.length === 1 ? phrases[0]! : null;
    // of "[Israel]'s strikes" the name is marked by itself, not as the strikes are
    const part = sole !== null && sole.last < range.last;
    if (phrases.length)
      found.push({
        phrases: phrases.map((r) => withPair(p, r)),
        marker: part ? 'genitive' : markerOf(p, range.first, range.last),
      });
    i = range.last - 1;
  }
  return found;
}
