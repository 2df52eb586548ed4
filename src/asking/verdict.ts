import type { Act } from '../readout/vocabulary.js';
import type { Found, Stance } from './find/found.js';
import type { Question } from './question.js';

export const VERDICTS = ['yes', 'no', 'denied', 'not-mentioned', 'disputed'] as const;
export type Verdict = (typeof VERDICTS)[number];

const POSITIONS: ReadonlySet<Act> = new Set(['say', 'confirm', 'pledge', 'deny', 'believe']);
const COUNTS = 0.72; // of the best: what is less near to the question does not decide it

/** What those who speak of it say, taken together; `null` where nobody does. */
export function verdictOf(
  question: Question,
  found: readonly Pick<Found, 'score' | 'stance' | 'own'>[],
): Verdict | null {
  if (found.length === 0) return null;
  const best = Math.max(...found.map((f) => f.score));
  const worth = (stance: Stance) =>
    found
      .filter((f) => f.stance === stance && f.score >= best * COUNTS)
      .reduce((sum, f) => Math.max(sum, f.score), 0);
  const [affirms, negates, denies, silent] = (['affirms', 'negates', 'denies', 'silent'] as const).map(
    worth,
  ) as [number, number, number, number];
  // somebody's silence beside what others say of it decides nothing, unless it is theirs that is asked for
  const spoken = Math.max(affirms, negates, denies);
  // who tells of a matter, but not who did it, is silent on that
  if (silent > 0 && (question.speaker ? question.open || silent >= spoken * 0.9 : spoken === 0))
    return 'not-mentioned';
  if (question.speaker) {
    const own = found.filter((f) => f.own && f.score >= best * COUNTS);
    const ownDenies = own.some((f) => f.stance === 'denies');
    const others = found.some((f) => !f.own && f.stance === 'affirms' && f.score >= best * COUNTS);
    // whether somebody admits or agrees is for them to say
    if (ownDenies && !(others && !POSITIONS.has(question.act ?? 'say'))) return 'denied';
    if (own.length > 0 && !ownDenies) return affirms >= negates ? 'yes' : 'no';
  }
  const against = Math.max(negates, denies);
  if (affirms > 0 && against > 0) return 'disputed';
  if (denies > 0) return 'denied';
  if (negates > 0) return 'no';
  return affirms > 0 ? 'yes' : 'not-mentioned';
}
