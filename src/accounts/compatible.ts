import type { Amount } from './occurrence.js';

/** How far apart two amounts may be that are given as about the same. */
const ABOUT = 0.05;
const END = Number.POSITIVE_INFINITY;

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
  if (
    a.unit !== b.unit &&
    a.unit !== 'item' &&
    b.unit !== 'item' &&
    a.unit !== 'person' &&
    b.unit !== 'person'
  )
    return false;
  const [aLow, aHigh] = rangeOf(a);
  const [bLow, bHigh] = rangeOf(b);
  if (aLow === bLow && aHigh === bHigh) return true;
  if (isBound(a) && isBound(b) && a.comparator[0] !== b.comparator[0]) return false;
  if (isBound(a) !== isBound(b)) return a.value === b.value && aHigh < END && bHigh < END;
  return aLow <= bHigh && bLow <= aHigh;
}

const isBound = ({ comparator }: Amount) => comparator !== '=' && comparator !== '~';
