import { likeness, type Weighed } from './likeness.js';

/** Sayings at least this alike on average are one point. */
const ALIKE = 0.3;
/** Denials and silences answer a point that somebody else has made: they need fewer words in common. */
const ANSWERING = 0.14;

/** A saying to be laid to a point. */
export interface Item {
  weighed: Weighed;
  /** Index of its source. */
  source: number;
  /** Report and place in it. */
  id: string;
  /** `id` of the saying that it answers or restates. */
  of: string | null;
  /** Sayings of one attribution never meet: they are told one beside the other. */
  group: string;
  /** Denies or leaves unsaid what others say. */
  answer: 'deny' | 'omit' | null;
}

/** Lays sayings to points: lists of indexes, in an order that does not depend on that of the items. */
export function findPoints(items: readonly Item[]): number[][] {
  const sayings = items.flatMap((item, i) => (item.answer === 'omit' ? [] : [i]));
  const points = agglomerate(items, sayings);
  return answerTo(items, points);
}

/** Joins the two points that are most alike, until none are alike enough. */
function agglomerate(items: readonly Item[], members: readonly number[]): number[][] {
  const clusters: (number[] | null)[] = members.map((i) => [i]);
  // sums of likeness between two clusters' members; absent where nothing is shared
  const sums: Map<number, number>[] = members.map(() => new Map());
  for (let a = 0; a < members.length; a++)
    for (let b = a + 1; b < members.length; b++) {
      const value = together(items[members[a]!]!, items[members[b]!]!);
      if (value === 0) continue;
      sums[a]!.set(b, value);
      sums[b]!.set(a, value);
    }
  // of each cluster the later one that it is most like: looked for again only where something has changed
  const nearest = new Int32Array(members.length).fill(-1);
  const means = new Float64Array(members.length);
  const look = (a: number) => {
    nearest[a] = -1;
    means[a] = ALIKE;
    const one = clusters[a];
    if (!one) return;
    for (const [b, sum] of sums[a]!) {
      if (b <= a) continue;
      const mean = sum / (one.length * clusters[b]!.length);
      if (mean > means[a]!) {
        nearest[a] = b;
        means[a] = mean;
      }
    }
  };
  for (let a = 0; a < members.length; a++) look(a);
  for (;;) {
    let a = -1;
    for (let i = 0; i < members.length; i++) if (nearest[i]! >= 0 && (a < 0 || means[i]! > means[a]!)) a = i;
    if (a < 0) break;
    const b = nearest[a]!;
    clusters[a]!.push(...clusters[b]!);
    clusters[b] = null;
    for (const [other, sum] of sums[b]!) {
      sums[other]!.delete(b);
      if (other === a) continue;
      const joined = (sums[a]!.get(other) ?? 0) + sum;
      sums[a]!.set(other, joined);
      sums[other]!.set(a, joined);
    }
    const changed = new Set([a, b, ...sums[a]!.keys(), ...sums[b]!.keys()]);
    sums[b]!.clear();
    for (const cluster of changed) look(cluster);
  }
  return withSiblings(
    items,
    clusters.filter((c) => c !== null),
  );
}

/** Clauses of one content that nobody else takes up stay together: they are one thing that was said. */
function withSiblings(items: readonly Item[], clusters: readonly number[][]): number[][] {
  const alone = new Map<string, number[]>();
  const points: number[][] = [];
  for (const cluster of clusters) {
    const { group, weighed } = items[cluster[0]!]!;
    const known = alone.get(group);
    if (cluster.length > 1 || weighed.said.amount) points.push(cluster);
    else if (known) known.push(cluster[0]!);
    else {
      alone.set(group, cluster);
      points.push(cluster);
    }
  }
  return points;
}

const NEVER = -1;
/** A report itself says that the one answers or restates the other. */
const LINKED = 0.7;

function together(a: Item, b: Item): number {
  if (a.group === b.group) return NEVER;
  if (a.of === b.id || b.of === a.id) return LINKED;
  const alike = likeness(a.weighed, b.weighed);
  // what answers leans on the words around it, which are those of the point it answers
  return (a.answer === null) !== (b.answer === null) && a.source !== b.source
    ? alike * (ALIKE / ANSWERING) * 0.75
    : alike;
}

/** Lays each silence to the point it is about, or leaves it as one by itself. */
function answerTo(items: readonly Item[], points: readonly number[][]): number[][] {
  const answered = points.map((members) => [...members]);
  const alone: number[][] = [];
  items.forEach((item, i) => {
    if (item.answer !== 'omit') return;
    let best = -1;
    let most = ANSWERING;
    points.forEach((members, p) => {
      let value = 0;
      for (const m of members)
        value = Math.max(
          value,
          item.of === items[m]!.id ? LINKED : likeness(item.weighed, items[m]!.weighed),
        );
      if (value > most) [best, most] = [p, value];
    });
    // nobody is silent on what they say: what they would not speak of is something else
    if (best >= 0 && !points[best]!.some((m) => items[m]!.source === item.source)) answered[best]!.push(i);
    else alone.push([i]);
  });
  return [...answered, ...alone];
}
