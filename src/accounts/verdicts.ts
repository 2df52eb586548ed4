import { sameAmount } from './compatible.js';
import type { Said } from './digest.js';
import { isFirst, otherDoer } from './likeness.js';
import type { Verdict } from './occurrence.js';

/** A saying in a point, with its source. */
export interface Told {
  said: Said;
  source: number;
}

/** +1 where it says that the thing is so, -1 where it says that it is not. */
const polarityOf = ({ act, negated }: Said): 1 | -1 => ((act === 'deny') !== negated ? -1 : 1);

/** What each saying of a point does with it. The side that denies in so many words denies; else the lesser one. */
export function judge(told: readonly Told[]): Verdict[] {
  const spoken = told.filter((t) => t.said.act !== 'omit');
  const side = sideOf(spoken);
  const asserted = spoken.filter((t) => polarityOf(t.said) === side);
  const base = baseAmount(asserted);
  const first = asserted.find((t) => isFirst(t.said) && t.said.doers.length > 0);
  return told.map(({ said, source }) => {
    if (said.act === 'omit') return 'silent';
    if (polarityOf(said) !== side) return 'denies';
    if (first && source !== first.source && isFirst(said) && otherDoer(said, first.said)) return 'denies';
    if (base && said.amount && source !== base.source && !sameAmount(said.amount, base.said.amount!))
      return 'differs';
    return 'says';
  });
}

function sideOf(told: readonly Told[]): 1 | -1 {
  const sides = { 1: new Set<number>(), [-1]: new Set<number>() };
  let denied = 0;
  for (const t of told) {
    const polarity = polarityOf(t.said);
    sides[polarity].add(t.source);
    if (t.said.act === 'deny') denied += polarity;
  }
  if (denied !== 0) return denied < 0 ? 1 : -1; // also where nobody has said it: a denial stays one
  return sides[-1].size > sides[1].size ? -1 : 1;
}

/** The saying whose amount others are measured by: a headline's, else of the source that gives one most often. */
function baseAmount(told: readonly Told[]): Told | null {
  const counted = told.filter((t) => t.said.amount);
  const leading = counted.find((t) => t.said.headline);
  if (leading) return leading;
  const counts = new Map<number, number>();
  for (const { source } of counted) counts.set(source, (counts.get(source) ?? 0) + 1);
  const [source] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? []; // of those alike whoever was told of first
  return counted.find((t) => t.source === source) ?? null;
}
