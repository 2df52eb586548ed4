import { ReadoutError } from '../readout/error.js';

/** A number that an option gives, from `least` on; nothing where it is not given. */
export function countOf(value: string | undefined, option: string, least = 1): number | undefined {
  if (value === undefined) return undefined;
  if (!/^\d{1,6}$/.test(value) || Number(value) < least)
    throw new ReadoutError('usage.count', { option, value, least });
  return Number(value);
}
