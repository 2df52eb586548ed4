import { type Laid, sentenceAt } from './bag.js';
import type { Bag, CountedAmount, Said } from './digest.js';
import type { Amount } from './occurrence.js';

const REACH = 3; // sentences between what was said and its answer
const BODY = 8; // sentences in which a headline is restated
const NEARNESS = 0.12; // worth of standing in the sentence before
const LEAST = 0.15;

/**
 * Finds for each answer, and for each content that hardly says anything itself, the saying that it takes up; and for what
 * a headline says, the saying of the report that it restates.
 */
export function linkBack(said: readonly Said[], laid: Laid, headlineEnd: number): void {
  const sentences = said.map((s) => sentenceAt(laid, s.span.start));
  said.forEach((one, i) => {
    if (one.span.end <= headlineEnd) one.of = restated(said, sentences, i, headlineEnd);
    else if (Object.keys(one.around).length > 0) one.of = answered(said, sentences, i);
    const before = one.of === null ? null : said[one.of]!.amount;
    // "it put its losses at 23", after "58 soldiers were killed"
    if (before && one.amount?.role === null && one.amount.whose.length + one.amount.where.length === 0)
      one.amount = { ...before, ...valuesOf(one.amount) };
  });
}

const valuesOf = ({ value, valueTo, comparator, unit }: CountedAmount): Amount => ({
  value,
  ...(valueTo !== undefined && { valueTo }),
  comparator,
  unit,
});

/** The saying of somebody else, not long before, that is most like it. */
function answered(said: readonly Said[], sentences: readonly number[], i: number): number | null {
  const one = said[i]!;
  const own = { ...one.around, ...one.bag };
  const answers = one.act === 'deny' || one.act === 'omit';
  if (answers && pointsBack(one)) return lastCharge(said, sentences, i);
  let best: number | null = null;
  let most = LEAST;
  for (let j = i - 1; j >= 0 && sentences[i]! - sentences[j]! <= REACH; j--) {
    const other = said[j]!;
    if (other.act === 'omit' || other.attribution === one.attribution) continue;
    if (answers && other.source === one.source) continue;
    // "the number is above 300,000" goes on from another number
    if (!answers && !(one.amount && other.amount)) continue;
    const value = overlap(own, other.bag) + (sentences[i]! - sentences[j]! <= 1 ? NEARNESS : 0);
    if (value > most) [best, most] = [j, value];
  }
  return best;
}

/** Words for what somebody has said, whatever that was. */
const POINTERS: ReadonlySet<string> = new Set(
  'accuse accuse.allege accuse.charge claim say news report result information truth topic message'
    .split(' ')
    .map((concept) => `k:${concept}`),
);
const NEXT = 2; // sentences

/** "এ অভিযোগ", "the charge", "that": nothing of its own, so that it is what was said last. */
const pointsBack = ({ bag }: Said): boolean =>
  Object.keys(bag).every((f) => POINTERS.has(f) || f.startsWith('w:')) &&
  Object.keys(bag).filter((f) => f.startsWith('w:')).length <= 1;

/** The first thing that somebody else was last said to say, and not to deny. */
function lastCharge(said: readonly Said[], sentences: readonly number[], i: number): number | null {
  const one = said[i]!;
  let best: number | null = null;
  for (let j = i - 1; j >= 0 && sentences[i]! - sentences[j]! <= NEXT; j--) {
    const { act, source, attribution, headline } = said[j]!;
    if (best !== null && attribution !== said[best]!.attribution) break;
    if (act === 'omit' || act === 'deny' || headline || source === one.source) continue;
    if (attribution !== one.attribution) best = j;
  }
  return best;
}

/** What a headline says in the report's own sentences: of the same source, else of whoever says most of it. */
function restated(
  said: readonly Said[],
  sentences: readonly number[],
  i: number,
  headlineEnd: number,
): number | null {
  const one = said[i]!;
  let best: number | null = null;
  let most = LEAST;
  for (let j = i + 1; j < said.length && sentences[j]! - sentences[i]! <= BODY; j++) {
    const other = said[j]!;
    if (other.span.start < headlineEnd || (other.act === 'omit') !== (one.act === 'omit')) continue;
    if (other.source !== one.source && (one.act === 'deny') !== (other.act === 'deny')) continue;
    const value = overlap(one.bag, other.bag) + (other.source === one.source ? 2 * NEARNESS : 0);
    if (value > most) [best, most] = [j, value];
  }
  return best;
}

/** Share of the smaller bag that both have. */
function overlap(a: Bag, b: Bag): number {
  let [both, inA, inB] = [0, 0, 0];
  for (const [feature, weight] of Object.entries(a)) {
    inA += weight;
    both += Math.min(weight, b[feature] ?? 0);
  }
  for (const weight of Object.values(b)) inB += weight;
  const least = Math.min(inA, inB);
  return least === 0 ? 0 : both / least;
}
