import type { Quantity, Readout } from '../readout/readout.js';
import type { Span } from '../text/span.js';
import { bothSides, onePerson, partBefore, partBehind } from './amount-words.js';
import { addFeatures, firstFrom, type Laid } from './bag.js';
import type { Bag, CountedAmount } from './digest.js';

const NEAR = 24; // characters before a number in which its owner stands in Bengali: "পাকিস্তানের ৫৮ সেনা", "ফেনীতে ৭ জন"
const BEHIND = 40; // … and behind it in other languages: "58 Pakistani soldiers", "5 people in Feni"

/** The amounts in a clause with what each counts. */
export function amountsIn({ quantities, language }: Readout, laid: Laid, clause: Span): CountedAmount[] {
  let found: CountedAmount[] = [];
  const ownerBefore = language.startsWith('bn');
  let from = clause.start;
  for (let i = firstFrom(quantities, clause.start); i < quantities.length; i++) {
    const quantity = quantities[i]!;
    if (quantity.start >= clause.end) break;
    if (isPart(laid, quantity, found.length > 0) || isBoth(quantity, laid)) {
      from = quantity.end;
      continue;
    }
    const until = Math.min(clause.end, quantities[i + 1]?.start ?? clause.end);
    const near = ownerBefore
      ? { start: Math.max(from, quantity.start - NEAR), end: quantity.end }
      : { start: quantity.start, end: Math.min(until, quantity.end + BEHIND) };
    found.push(counted(quantity, laid, near, clause));
    from = Math.max(quantity.end, quantity.of?.end ?? 0);
  }
  if (found.length === 0) found.push(...oneIn(laid, clause));
  // "280 millimetres in two days": how long it took is no amount of its own
  if (found.some((a) => !SPANS_TIME.has(a.unit))) found = found.filter((a) => !SPANS_TIME.has(a.unit));
  // "৫৮ সেনা ও নয়জন যোদ্ধা নিহত": what became of the last became of all
  const fate = found.findLast((a) => a.role !== null && !CROWDS.has(a.role))?.role;
  if (fate && found.length > 1)
    for (const amount of found)
      if (amount.unit === 'person' && (amount.role === null || CROWDS.has(amount.role))) amount.role = fate;
  return found;
}

const SPANS_TIME: ReadonlySet<string> = new Set(['year', 'month', 'day', 'hour', 'minute']);

const LOOKED_AT = 20; // characters beside a number

/** "12 people, seven of them officers", "এর মধ্যে সাতজন": a part of the amount before it. */
function isPart({ text }: Laid, { start, end }: Span, another: boolean): boolean {
  if (!another) return false;
  return (
    partBehind.test(text.slice(end, end + LOOKED_AT)) ||
    partBefore.test(text.slice(Math.max(0, start - LOOKED_AT), start))
  );
}

/** Those who are always two: "both sides", "দুই নেতা" says who, not how many. */
const PAIRED: ReadonlySet<string> = new Set(
  ['leader', 'side', 'country', 'party', 'president', 'prime-minister', 'minister'].map((c) => `k:${c}`),
);
const isBoth = (q: Quantity, laid: Laid): boolean =>
  q.value === 2 &&
  q.comparator === '=' &&
  (bothSides.test(laid.text.slice(q.start, q.end + LOOKED_AT).normalize('NFC')) ||
    conceptsIn(laid, q.of).some((f) => PAIRED.has(f)));

/** What becomes of people, as concepts and as roles. */
export const FATES: ReadonlyMap<string, string> = new Map([
  ['k:casualty.killed', 'killed'],
  ['k:casualty.injured', 'wounded'],
  ['k:casualty.missing', 'missing'],
  ['k:coerce.arrest', 'arrested'],
]);
/** What became of those whom a bag tells of; who died of a wound is dead. */
const fateIn = (bag: Bag): string | undefined =>
  [...FATES].find(([feature]) => bag[feature] !== undefined)?.[1];

/** "The toll at 14", "মৃতের সংখ্যা ১৪": what became of them stands elsewhere in the clause, and nothing else does. */
function onlyFateIn(laid: Laid, clause: Span): string | null {
  const bag: Bag = {};
  addFeatures(bag, laid, clause);
  const fates = [...FATES].filter(([feature]) => bag[feature] !== undefined);
  return fates.length === 1 ? fates[0]![1] : null;
}

/** "One person has died", "একজনের মৃত্যু হয়েছে": the reader takes the word for an article, beside other tolls it is a number. */
function oneIn(laid: Laid, clause: Span): CountedAmount[] {
  if (!onePerson.test(laid.text.slice(clause.start, clause.end).normalize('NFC'))) return [];
  const bag: Bag = {};
  addFeatures(bag, laid, clause);
  const role = fateIn(bag);
  if (role === undefined) return [];
  return [
    {
      value: 1,
      comparator: '=',
      unit: 'person',
      role,
      whose: Object.keys(bag).filter((f) => f.startsWith('c:')),
      what: [],
      where: Object.keys(bag).filter((f) => laid.places.has(f)),
    },
  ];
}

/** Units of what is counted; a share or a price is told apart by what the clause is about. */
const COUNTS: ReadonlySet<string> = new Set(['person', 'item']);
/** What people are, not what became of them. */
const CROWDS: ReadonlySet<string> = new Set(['troops', 'protesters']);

function counted(q: Quantity, laid: Laid, near: Span, clause: Span): CountedAmount {
  const of: Bag = {};
  addFeatures(of, laid, near);
  if (q.of) addFeatures(of, laid, { start: Math.min(q.start, q.of.start), end: Math.max(q.end, q.of.end) });
  return {
    value: q.value,
    ...(q.valueTo !== undefined && { valueTo: q.valueTo }),
    comparator: q.comparator,
    unit: q.unit,
    role: q.role ?? (q.unit === 'person' ? onlyFateIn(laid, clause) : null),
    whose: Object.keys(of).filter((f) => f.startsWith('c:')),
    what: whatIs(q, laid, clause),
    where: Object.keys(of).filter((f) => laid.places.has(f)),
  };
}

/** Who may be counted, as concepts. */
const PEOPLE: ReadonlySet<string> = new Set(
  'soldier civilian militant police child woman man student worker passenger protester journalist doctor farmer fan hostage peacekeeper refugee migrant driver'
    .split(' ')
    .map((c) => `k:${c}`),
);

/** What an amount counts: its noun, else the people named right behind it; what a share or a price is of, by its clause. */
function whatIs(q: Quantity, laid: Laid, clause: Span): string[] {
  if (!COUNTS.has(q.unit)) return conceptsIn(laid, clause);
  if (q.of) return conceptsIn(laid, q.of);
  const behind = conceptsIn(laid, { start: q.end, end: Math.min(clause.end, q.end + LOOKED_AT) });
  return behind.filter((f) => PEOPLE.has(f));
}

/** What stretches of a report are about, as far as it has concepts. */
function conceptsIn(laid: Laid, span: Span | undefined): string[] {
  if (!span) return [];
  const bag: Bag = {};
  addFeatures(bag, laid, span);
  return Object.keys(bag).filter((f) => f.startsWith('k:'));
}
