import type { Bag, Happening } from './digest.js';

/** What a report's happening is compared by. */
export interface Dated {
  happening: Happening;
  language: string;
  published: string | null;
}

/** Reports at least so alike tell of one happening. */
const ALIKE = 0.29;
/** … where a person has put them side by side. */
const ALIKE_ENOUGH = 0.08;
const SAME_TYPE = 1.15;
/** Weight of a concept that not every report has. */
export const TELLING = 0.4;
export const DAY = 86_400_000; // ms
/** Days on which something is still told of: what has no day of its own, or is told from another side. */
const GOES_ON = 3;
export const WINDOW = GOES_ON;

/** Whether two reports tell of one happening: who, where and what they share, on one day. */
export const isSame = (a: Dated, b: Dated): boolean => nearInTime(a, b) && alikeness(a, b) >= ALIKE;

/** Whether reports that a person has put side by side have anything to do with one another. */
export const isRelated = (a: Dated, b: Dated): boolean => alikeness(a, b) >= ALIKE_ENOUGH;

/** How much two reports' openings share: 0 to 1. */
export function alikeness(a: Dated, b: Dated): number {
  const sameLanguage = a.language === b.language;
  const [mine, theirs] = [measured(a.happening.keys), measured(b.happening.keys)];
  const others = b.happening.keys;
  let dot = 0;
  let strong = 0; // names and telling concepts that both have
  for (const { feature, weight, isWord, isStrong } of mine.features) {
    if (isWord && !sameLanguage) continue;
    const other = others[feature];
    if (other === undefined) continue;
    dot += weight * other;
    if (isStrong) strong++;
  }
  if (strong < 2) return 0;
  const norms = sameLanguage ? mine.norm * theirs.norm : mine.wordless * theirs.wordless;
  const cosine = dot / Math.sqrt(norms);
  const { type } = a.happening;
  return type !== null && type === b.happening.type ? cosine * SAME_TYPE : cosine;
}

interface Measured {
  features: { feature: string; weight: number; isWord: boolean; isStrong: boolean }[];
  norm: number;
  /** Without words, which two languages do not share. */
  wordless: number;
}

// a report is compared with a hundred others: what can be said of it alone is worked out once
const measures = new WeakMap<Bag, Measured>();

function measured(keys: Bag): Measured {
  let made = measures.get(keys);
  if (made) return made;
  const features = Object.entries(keys).map(([feature, weight]) => ({
    feature,
    weight,
    isWord: feature.startsWith('w:'),
    isStrong: feature.startsWith('e:') || (feature.startsWith('k:') && weight >= TELLING),
  }));
  made = { features, norm: 0, wordless: 0 };
  for (const { weight, isWord } of features) {
    made.norm += weight * weight;
    if (!isWord) made.wordless += weight * weight;
  }
  measures.set(keys, made);
  return made;
}

/** A series that goes on day after day is as many happenings; what has no day of its own lasts a little. */
function nearInTime(a: Dated, b: Dated): boolean {
  const [x, y] = [dayOf(a), dayOf(b)];
  if (x === null || y === null) return false;
  const apart = Math.abs(Date.parse(x) - Date.parse(y)) / DAY;
  const both = a.happening.dated && b.happening.dated && a.happening.type === b.happening.type;
  return apart <= (both ? 0 : GOES_ON);
}

/** The day under which a report is looked for: the happening's, else its own. */
export const dayOf = ({ happening, published }: Dated): string | null =>
  happening.day ?? published?.slice(0, 10) ?? null;

/** Groups of indexes linked by `linked`, each in order; the order of the items makes no difference to who is together. */
export function componentsOf(count: number, linked: readonly (readonly [number, number])[]): number[][] {
  const parent = Array.from({ length: count }, (_, i) => i);
  const find = (i: number): number => {
    while (parent[i] !== i) i = parent[i] = parent[parent[i]!]!;
    return i;
  };
  for (const [a, b] of linked) {
    const [x, y] = [find(a), find(b)];
    parent[Math.max(x, y)] = Math.min(x, y);
  }
  const groups = new Map<number, number[]>();
  for (let i = 0; i < count; i++) {
    const root = find(i);
    const group = groups.get(root);
    if (group) group.push(i);
    else groups.set(root, [i]);
  }
  return [...groups.values()];
}
