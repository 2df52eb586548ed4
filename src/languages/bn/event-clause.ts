import { fold } from '../../text/fold.js';
import type { Reading, TokenRange } from '../reading.js';
import type { Trigger } from './event-triggers.js';

/** The words around a trigger that belong to its clause. */
export interface Clause extends TokenRange {
  /** Left of this only the subject is shared: a participle stands between. */
  own: number;
  /** Behind the verb: what follows it up to here is still its clause (জানিয়েছে মস্কো). */
  right: number;
}

const HARD_MARKS = new Set(['।', ';', ':', '?', '!', '—', '–', '॥']);
const QUOTATIVE = fold('বলে');
const THAT = fold('যে');
const LONGEST_SCARE_QUOTE = 5;
const AFTER_VERB = 10;
/** Marks within a phrase: বিশ্ববিদ্যালয়ের (জাবি) শিক্ষার্থীরা, ‘একাধিক দেশ’. */
const JOINING = new Set(['-', '(', ')', '‘', '’', '“', '”', "'", '"']);

/** Whether a clause ends with this verb. */
export const isFiniteVerb = (reading: Reading, i: number, next: number) => {
  const { verbs } = reading.words[i]!;
  if (!verbs.length || reading.nameAt[i]! >= 0) return false;
  const finite = verbs.some((v) => v.form === 'finite' && v.tense !== 'imperative');
  if (!finite) return false;
  // করে, বলে: a participle unless its clause ends right there
  return !verbs.some((v) => v.form === 'conjunctive') || reading.tokens[next]?.kind === 'mark';
};
const isParticiple = (reading: Reading, i: number) =>
  reading.nameAt[i]! < 0 &&
  reading.words[i]!.closed === null &&
  reading.words[i]!.verbs.some((v) => v.form === 'conjunctive' || v.form === 'conditional') &&
  !reading.words[i]!.verbs.some((v) => v.form === 'noun');

/** The clause of a trigger: leftwards to a verb, a hard mark or the edge of a quotation, rightwards what follows its own verb. */
export function clauseAround(reading: Reading, trigger: Trigger, from: number, limit: number): Clause {
  const { tokens, words, quotes, quoteOf } = reading;
  const home = quoteOf[trigger.first]!;
  let first = trigger.first;
  let own = -1;
  for (let i = trigger.first - 1; i >= from; i--) {
    const here = quoteOf[i]!;
    if (here !== home) {
      const quote = here >= 0 ? quotes[here]! : null;
      if (!quote || i < quote.first || quote.last - quote.first > LONGEST_SCARE_QUOTE) {
        if (quote && home < 0) {
          // a whole quotation belongs to somebody else's mouth: go on before it
          i = Math.max(from, quote.opening);
          first = i;
          if (own < 0) own = first;
          continue;
        }
        break;
      }
    }
    const token = tokens[i]!;
    if (token.kind === 'mark' && HARD_MARKS.has(token.text)) break;
    if (token.kind === 'word') {
      if (words[i]!.norm === THAT && words[i + 1] && i + 1 < trigger.first) break;
      if (words[i]!.norm === QUOTATIVE) {
        if (own < 0) own = i + 1;
        break;
      }
      if (isFiniteVerb(reading, i, i + 1)) break;
      if (isParticiple(reading, i) && own < 0) own = i + 1;
    }
    first = i;
  }
  let right = trigger.last;
  if (trigger.verb && trigger.verb.form !== 'noun') {
    const stop = Math.min(
      limit,
      trigger.last + (trigger.verb.form === 'linked' ? 2 * AFTER_VERB : AFTER_VERB),
    );
    for (let i = trigger.last; i < stop; i++) {
      const quote = quoteOf[i] !== home && quoteOf[i]! >= 0 ? quotes[quoteOf[i]!]! : null;
      if (quote && quote.last - quote.first > LONGEST_SCARE_QUOTE) break;
      if (tokens[i]!.kind === 'mark' && trigger.verb.form === 'finite' && !JOINING.has(tokens[i]!.text))
        break;
      if (tokens[i]!.kind === 'mark' && HARD_MARKS.has(tokens[i]!.text)) break;
      if (words[i]!.norm === QUOTATIVE || words[i]!.norm === THAT) break;
      if (tokens[i]!.kind === 'word' && isFiniteVerb(reading, i, i + 1)) break;
      right = i + 1;
    }
  } else if (!trigger.verb) {
    const stop = Math.min(limit, trigger.last + AFTER_VERB);
    for (let i = trigger.last; i < stop && tokens[i]!.kind !== 'mark'; i++) right = i + 1;
  }
  return { first, last: Math.max(right, trigger.last), own: own < 0 ? first : own, right };
}
