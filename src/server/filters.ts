import type { Filters } from '../ledger/ledger.js';
import { ReadoutError } from '../readout/error.js';
import type { FilterQuery } from './schemas/reports.js';

/** What to look for, as a request tells. */
export function filtersOf({ q, figure, ...rest }: FilterQuery): Filters {
  return { ...rest, text: q, figure: figure ? rangeOf(figure) : undefined };
}

/** A number in any digits, or two with `..` between them. */
function rangeOf(given: string): { from: number; to: number } {
  const latin = given.replace(/[০-৯]/g, (d) => String(d.charCodeAt(0) - 0x09e6)).replaceAll(',', '');
  const found = /^\s*(\d+(?:\.\d+)?)\s*(?:\.\.\s*(\d+(?:\.\d+)?))?\s*$/.exec(latin);
  if (!found) throw new ReadoutError('usage.number', { option: 'figure', value: given });
  return { from: Number(found[1]), to: Number(found[2] ?? found[1]) };
}
