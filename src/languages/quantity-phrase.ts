import type { Comparator } from '../readout/readout.js';
import type { TokenRange } from './reading.js';

/**
 * An amount as a pack's grammar reads it. `unit` is a unit of the readout, or one that the report's setting decides:
 * `local:taka`, `local:rupee`, `local:paisa`, `local:dollar`, `local:pound`; or `null`: a bare number that takes the unit
 * of the amount before it ("13, up from 9").
 */
export interface QuantityPhrase extends TokenRange {
  value: number;
  valueTo?: number;
  comparator: Comparator;
  unit: string | null;
  /** What a bare number counts if there is nothing before it to take a unit from. */
  fallback?: string;
  rule: string;
}

/** A number as it stands in the text, before anybody knows what it counts. */
export interface NumberPhrase extends TokenRange {
  value: number;
  valueTo?: number;
  /** What the number word itself says: শতাধিক >, হাজারখানেক ~. */
  comparator?: Comparator;
}

/** `a × b` without the dust of binary fractions: 12.76 × 10⁷ is 127600000. */
export function times(a: number, b: number): number {
  const product = a * b;
  return Number.isInteger(product) ? product : Number(product.toPrecision(14));
}

/** How a unit word is written down: the readout's unit, and what one of it is in that unit, as `per` or `by`. */
export interface UnitWord {
  unit: string;
  /** One of it is `by` of the unit (quintal: 100 kg). */
  by?: number;
  /** So many of it are one of the unit (cent: 100 to the dollar); division keeps 33 cm at 0.33 m. */
  per?: number;
}

/** An amount of a unit word in the readout's unit: (33, cm) → 0.33. */
export function inUnit(amount: number, { by, per }: UnitWord): number {
  if (per !== undefined) return Number((amount / per).toPrecision(14));
  return by === undefined ? amount : times(amount, by);
}
