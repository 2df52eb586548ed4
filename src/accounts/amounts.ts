import type { Quantity, Readout } from '../readout/readout.js';
import type { Span } from '../text/span.js';
import { addFeatures, firstFrom, type Laid } from './bag.js';
import type { Bag, CountedAmount } from './digest.js';

const NEAR = 24; // characters before a number in which its owner stands in Bengali: "পাকিস্তানের ৫৮ সেনা", "ফেনীতে ৭ জন"
const BEHIND = 40; // … and behind it in other languages: "58 Pakistani soldiers", "5 people in Feni"

/** The amounts in a clause with what each counts. */
export function amountsIn({ quantities, language }: Readout, laid: Laid, clause: Span): CountedAmount[] {
  const found: CountedAmount[] = [];
  const ownerBefore = language.startsWith('bn');
  let from = clause.start;
  for (let i = firstFrom(quantities, clause.start); i < quantities.length; i++) {
    const quantity = quantities[i]!;
    if (quantity.start >= clause.end) break;
    const until = Math.min(clause.end, quantities[i + 1]?.start ?? clause.end);
    const near = ownerBefore
      ? { start: Math.max(from, quantity.start - NEAR), end: quantity.end }
      : { start: quantity.start, end: Math.min(until, quantity.end + BEHIND) };
    found.push(counted(quantity, laid, near));
    from = Math.max(quantity.end, quantity.of?.end ?? 0);
  }
  // "৫৮ সেনা ও নয়জন যোদ্ধা নিহত": what became of the last became of all
  const fate = found.findLast((a) => a.role !== null && !CROWDS.has(a.role))?.role;
  if (fate && found.length > 1)
    for (const amount of found)
      if (amount.unit === 'person' && (amount.role === null || CROWDS.has(amount.role))) amount.role = fate;
  return found;
}

/** What people are, not what became of them. */
const CROWDS: ReadonlySet<string> = new Set(['troops', 'protesters']);

function counted(q: Quantity, laid: Laid, near: Span): CountedAmount {
  const of: Bag = {};
  addFeatures(of, laid, near);
  if (q.of) addFeatures(of, laid, { start: Math.min(q.start, q.of.start), end: Math.max(q.end, q.of.end) });
  return {
    value: q.value,
    ...(q.valueTo !== undefined && { valueTo: q.valueTo }),
    comparator: q.comparator,
    unit: q.unit,
    role: q.role ?? null,
    whose: Object.keys(of).filter((f) => f.startsWith('c:')),
    what: whatIs(q, laid),
    where: Object.keys(of).filter((f) => laid.places.has(f)),
  };
}

/** What is counted, as far as it has a concept. */
function whatIs({ of }: Quantity, laid: Laid): string[] {
  if (!of) return [];
  const bag: Bag = {};
  addFeatures(bag, laid, of);
  return Object.keys(bag).filter((f) => f.startsWith('k:'));
}
