import type { Amount } from './occurrence.js';

/** How far apart two amounts may be that are given as about the same. */
const ABOUT = 0.05;

/** The values that an amount allows for: at least 40 allows 41, about 40 allows 39. */
function rangeOf({ value, valueTo, comparator }: Amount): [low: number, high: number] {
  if (valueTo !== undefined) return [value, valueTo];
  if (comparator === '~') return [value * (1 - ABOUT), value * (1 + ABOUT)];
  return [value, value];
}

/**
 * Whether two sources give the same amount. A bound and a number are two accounts, though the number lies within the
 * bound: "at least 10,000" and 12,000 differ, "about 40" and 40 do not.
 */
export function sameAmount(a: Amount, b: Amount): boolean {
  if (a.unit !== b.unit && !COUNTS.has(a.unit) && !COUNTS.has(b.unit)) return false;
  if (isBound(a) || isBound(b)) return a.value === b.value && !opposed(a, b);
  const [aLow, aHigh] = rangeOf(a);
  const [bLow, bHigh] = rangeOf(b);
  return aLow <= bHigh && bLow <= aHigh;
}

/** People and things, which a report may count without naming them. */
const COUNTS: ReadonlySet<string> = new Set(['person', 'item']);
const opposed = (a: Amount, b: Amount): boolean =>
  isBound(a) && isBound(b) && a.comparator[0] !== b.comparator[0];
const isBound = ({ comparator }: Amount) => comparator !== '=' && comparator !== '~';
