import type { Quantity, Readout } from '../readout/readout.js';
import type { Span } from '../text/span.js';
import { addFeatures, firstFrom, type Laid } from './bag.js';
import type { Bag, CountedAmount } from './digest.js';

/** Units of time and share: they measure something else, and are no point of their own. */
const NEAR = 28; // characters before a number in which its owner stands: "পাকিস্তানের ৫৮ সেনা", "Pakistani"

/** The amounts in a clause with what each counts. */
export function amountsIn({ quantities }: Readout, laid: Laid, clause: Span): CountedAmount[] {
  const found: CountedAmount[] = [];
  for (let i = firstFrom(quantities, clause.start); i < quantities.length; i++) {
    const quantity = quantities[i]!;
    if (quantity.start >= clause.end) break;
    found.push(counted(quantity, laid, clause));
  }
  return found;
}

function counted(q: Quantity, laid: Laid, clause: Span): CountedAmount {
  const of: Bag = {};
  const start = Math.max(clause.start, q.start - NEAR);
  addFeatures(of, laid, { start, end: q.start });
  if (q.of) addFeatures(of, laid, { start: Math.min(q.start, q.of.start), end: Math.max(q.end, q.of.end) });
  return {
    value: q.value,
    ...(q.valueTo !== undefined && { valueTo: q.valueTo }),
    comparator: q.comparator,
    unit: q.unit,
    role: q.role ?? null,
    of: Object.keys(of),
  };
}
