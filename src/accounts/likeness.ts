import { FATES } from './amounts.js';
import type { Bag, CountedAmount, Said } from './digest.js';
import { fieldsOf } from './fields.js';

/** A saying as it is compared: its features with how much each tells among all that is said of the occurrence. */
export interface Weighed {
  /** What of the saying itself counts beside its features. */
  said: Compared;
  language: string;
  /** Numbers of its features, ascending, and how much each tells. */
  features: Int32Array;
  values: Float64Array;
  /** Sum of squares, of what any language shares and of its own words. */
  shared: number;
  words: number;
  /** How many of them are no names. */
  tells: number;
  /** What became of people, as it says. */
  fates: readonly string[];
}

type Compared = Pick<Said, 'act' | 'future' | 'headline' | 'doers' | 'amount' | 'bag'>;

/** What an answer takes over from the saying that it answers. */
const INHERITED = 0.7;
/** How much words count that the other language cannot have. */
const OTHER_TONGUE = 0.35;
/** What counts for being alike on the whole; the rest for the lesser one being part of the other. */
const WHOLE = 0.4;
/** Features that say what is the case, that a saying needs to be part of another; names alone say only of whom. */
const TELLING = 2;
const POOR = 0.5;
const FIGURE_SLOT = 0.75;
const SAME_FIGURE = 0.2;
/** One figure for one fate, wherever else their words may differ. */
const SAME_OF_SAME = 0.5;
const OTHER_COUNTED = 0.3;
const OTHER_FATE = 0.5;
const OTHER_TIME = 0.7;
/** How much it tells that two concepts belong to one matter. */
const FIELD = 0.9;
const OTHER_DOER = 0.6;

const NAMES = /^[ect]:/;

/**
 * Weighs features by how few sayings have them: what is in every sentence of a story tells nothing. Sayings in the same
 * words, as of many reports with one agency's text, are one and the same object.
 */
export function weigh(all: readonly { said: Said; of: Said | null; language: string }[]): Weighed[] {
  const counts = new Map<string, number>();
  const own = all.map(({ said }) => withFields(said.bag));
  const bags = all.map(({ said, of }) => {
    const bag: Bag = {};
    if (of) for (const [feature, weight] of Object.entries(of.bag)) bag[feature] = weight * INHERITED;
    for (const own of [said.around, said.bag])
      for (const [feature, weight] of Object.entries(own)) bag[feature] = Math.max(weight, bag[feature] ?? 0);
    return withFields(bag);
  });
  for (const bag of own)
    for (const feature of Object.keys(bag)) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const numbers = new Map<string, number>();
  const numberOf = (feature: string) => {
    let number = numbers.get(feature);
    if (number === undefined) numbers.set(feature, (number = numbers.size));
    return number;
  };
  const made = new Map<string, Weighed>();
  return all.map(({ said, language }, i) => {
    const features: [number: number, value: number][] = [];
    let shared = 0;
    let words = 0;
    let tells = 0;
    for (const [feature, weight] of Object.entries(bags[i]!)) {
      const rare = Math.sqrt(Math.log(1 + all.length / ((counts.get(feature) ?? 0) + 1)));
      const value = weight * rare;
      features.push([numberOf(feature), value]);
      if (!NAMES.test(feature)) tells++;
      if (feature.startsWith('w:')) words += value * value;
      else shared += value * value;
    }
    features.sort((a, b) => a[0] - b[0]);
    const { act, future, headline, doers, amount, bag } = said;
    const own = [language, act, future, headline, doers, amount, fatesOf(said), isFirst(said)];
    const key = JSON.stringify([own, features]);
    let weighed = made.get(key);
    if (!weighed)
      made.set(
        key,
        (weighed = {
          said: { act, future, headline, doers, amount, bag },
          language,
          features: Int32Array.from(features, ([number]) => number),
          values: Float64Array.from(features, ([, value]) => value),
          fates: fatesOf(said),
          shared,
          words,
          tells,
        }),
      );
    return weighed;
  });
}

/** A bag with the matters that its concepts tell of. */
function withFields(bag: Bag): Bag {
  const all = { ...bag };
  for (const [feature, weight] of Object.entries(bag))
    for (const field of fieldsOf.get(feature) ?? [])
      all[field] = Math.max(all[field] ?? 0, Math.min(weight, 1) * FIELD);
  return all;
}

/** What two sayings have in common. */
function dotOf(a: Weighed, b: Weighed): number {
  let dot = 0;
  for (let i = 0, j = 0; i < a.features.length && j < b.features.length; ) {
    const one = a.features[i]!;
    const other = b.features[j]!;
    if (one === other) dot += a.values[i]! * b.values[j]!;
    if (one <= other) i++;
    if (other <= one) j++;
  }
  return dot;
}

/** How likely two sayings are about one point: 0 to 1 or a little more. */
export function likeness(a: Weighed, b: Weighed): number {
  const sameLanguage = a.language === b.language;
  const dot = dotOf(a, b);
  if (dot === 0) return withAmounts(0, a.said.amount, b.said.amount);
  const normOf = (w: Weighed) => (sameLanguage ? w.shared + w.words : w.shared + OTHER_TONGUE * w.words);
  const norm = Math.sqrt(normOf(a) * normOf(b));
  const part = (dot / Math.min(normOf(a), normOf(b))) * (Math.min(a.tells, b.tells) >= TELLING ? 1 : POOR);
  const words = norm === 0 ? 0 : WHOLE * (dot / norm) + (1 - WHOLE) * Math.min(1, part);
  const other =
    (otherFate(a.fates, b.fates) ? OTHER_FATE : 1) *
    (otherTime(a.said, b.said) ? OTHER_TIME : 1) *
    (otherDoer(a.said, b.said) && !(isFirst(a.said) && isFirst(b.said)) ? OTHER_DOER : 1);
  return withAmounts(words * other, a.said.amount, b.said.amount);
}

/** Whether the one tells of what is to come and the other of what was; what only points back tells neither. */
const otherTime = (a: Compared, b: Compared): boolean =>
  a.future !== b.future && !a.headline && !b.headline && TELLS.has(a.act) && TELLS.has(b.act);
const TELLS: ReadonlySet<string> = new Set(['say', 'claim', 'accuse', 'confirm']);

/** "Their soldiers fired first": of the two sides that say so, the one denies the other. */
export const isFirst = ({ bag }: Pick<Said, 'bag'>): boolean => bag['k:first'] !== undefined;
/** Whether others do what the one tells of than what the other does. */
export const otherDoer = (a: Pick<Said, 'doers'>, b: Pick<Said, 'doers'>): boolean =>
  a.doers.length > 0 && b.doers.length > 0 && !a.doers.some((d) => b.doers.includes(d));

/** What a saying says became of people, by its amount if that says so. */
const fatesOf = ({ bag, amount }: Compared): string[] =>
  amount?.role ? [amount.role] : Object.keys(bag).flatMap((f) => FATES.get(f) ?? []);

/** Whether the one tells of the dead and the other of the hurt. */
const otherFate = (one: readonly string[], other: readonly string[]): boolean =>
  one.length > 0 && other.length > 0 && !one.some((f) => other.includes(f));

function withAmounts(words: number, a: CountedAmount | null, b: CountedAmount | null): number {
  if (!a || !b) return words;
  const kin = comparable(a, b);
  if (kin === 'no') return words * OTHER_COUNTED;
  if (a.value === b.value && a.valueTo === b.valueTo)
    return Math.max(words + SAME_FIGURE, kin === 'perhaps' ? 0 : SAME_OF_SAME);
  return kin === 'same' ? Math.max(words, FIGURE_SLOT) : kin === 'likely' ? words + SAME_FIGURE : words;
}

/** Whether two amounts answer one question: what became of how many of whom, and where. */
export function comparable(a: CountedAmount, b: CountedAmount): 'same' | 'likely' | 'perhaps' | 'no' {
  if (a.unit !== b.unit && a.unit !== 'item' && b.unit !== 'item') return 'no';
  if (a.role && b.role && a.role !== b.role) return 'no';
  if (disjoint(a.whose, b.whose) || disjoint(a.where, b.where) || disjoint(a.what, b.what)) return 'no';
  if (a.role === null && b.role === null && a.what.length > 0 && b.what.length > 0) return 'likely';
  if (a.role === null || a.role !== b.role) return 'perhaps';
  const told = (list: readonly string[]) => list.length > 0;
  return told(a.whose) === told(b.whose) && told(a.where) === told(b.where) ? 'same' : 'likely';
}

const disjoint = (a: readonly string[], b: readonly string[]): boolean =>
  a.length > 0 && b.length > 0 && !a.some((f) => b.includes(f));
