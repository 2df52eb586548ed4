import type { Reading } from '../reading.js';
import type { Bearing } from '../time-phrase.js';
import { deadlines, modals, pasts, planning } from './times.js';

const BACK = 16;
const AHEAD = 10;
const CLAUSE_END = /^[;:]$/;

/**
 * Whether a date at `first` up to `last` lies ahead, by the verb before it ("will meet on Friday", "plans to vote on",
 * "by Friday") or, at the head of a clause, the verb after it; `null` where the clause looks back or says nothing.
 */
export function bearingAround(
  { tokens }: Reading,
  first: number,
  last: number,
  from: number,
  end: number,
): Bearing {
  const preposition = first > from ? tokens[first - 1]!.norm : '';
  const deadline = deadlines.has(preposition) && preposition !== 'before';
  for (let i = first - 1; i >= Math.max(from, first - BACK); i--) {
    const { norm, text } = tokens[i]!;
    if (CLAUSE_END.test(text)) break;
    if (modals.has(norm)) return 'future';
    if (norm === 'to' && isInfinitive(tokens[i + 1]?.text)) {
      if (deadline) return 'future';
      for (let j = i - 1; j >= Math.max(from, i - 4); j--) if (planning.has(tokens[j]!.norm)) return 'future';
      if (i > from && /^(?:is|are)$/.test(tokens[i - 1]!.norm)) return 'future';
      continue;
    }
    if (planning.has(norm) && /^(?:for|on)$/.test(tokens[i + 1]?.norm ?? '')) return 'future';
    const before = i > from ? tokens[i - 1]!.norm : '';
    if (isPast(norm) && before !== 'be' && before !== 'to') return 'past';
  }
  if (deadline) return 'future';
  for (let i = last; i < Math.min(end, last + AHEAD); i++) {
    const { norm, text } = tokens[i]!;
    if (CLAUSE_END.test(text)) break;
    if (modals.has(norm)) return 'future';
    if (isPast(norm)) return 'past';
  }
  return null;
}

/** A lower-case word after "to" that is no determiner: "to meet", not "to Moscow", "to the". */
const isInfinitive = (next: string | undefined) =>
  next !== undefined &&
  /^[a-z]/.test(next) &&
  !/^(?:the|a|an|his|her|its|their|this|that|these|those|some|all|at|more)$/.test(next);

const isPast = (norm: string) =>
  pasts.has(norm) || (norm.length > 4 && norm.endsWith('ed') && !norm.endsWith('eed'));
