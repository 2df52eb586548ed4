import type { ParticipantPhrase } from '../event-frames.js';
import type { TokenRange } from '../reading.js';
import { normAt, type Parse } from './parse.js';

const PAIR_WORDS: readonly [ParticipantPhrase['pair'], RegExp][] = [
  ['people', /^(?:leaders|presidents|ministers|men|counterparts)$/],
  ['countries', /^(?:countries|nations|neighbours|neighbors|states|governments)$/],
  ['forces', /^(?:armies|forces|militaries|militias)$/],
  ['parties', /^(?:parties)$/],
  ['sides', /^(?:sides|camps|teams|allies)$/],
];

/** A phrase for the reader; "the two leaders" are the two that the text has named last. */
export function withPair(p: Parse, range: TokenRange): ParticipantPhrase {
  const head = normAt(p, range.last - 1);
  const pair = PAIR_WORDS.find(([, words]) => words.test(head));
  if (!pair) return range;
  for (let i = Math.max(p.first, range.first - 1); i < range.last; i++)
    if (/^(?:two|both)$/.test(normAt(p, i))) return { ...range, pair: pair[0] };
  return range;
}
