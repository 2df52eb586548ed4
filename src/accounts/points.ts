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

/**
 * Joins the two points that are most alike on average, until none are alike enough. Of each cluster the later one that it
 * is most like is kept, and looked for again only where that one has changed: time and room grow with the square of the
 * number of sayings.
 */
function agglomerate(items: readonly Item[], members: readonly number[]): number[][] {
  const count = members.length;
  const clusters: (number[] | null)[] = members.map((i) => [i]);
  // sums of likeness between two clusters' members: row of the later one, column of the earlier one
  const sums = new Float64Array((count * (count - 1)) / 2);
  const at = (a: number, b: number) => (a < b ? (b * (b - 1)) / 2 + a : (a * (a - 1)) / 2 + b);
  const alike = likenesses(members.map((i) => items[i]!.weighed));
  for (let b = 1; b < count; b++)
    for (let a = 0; a < b; a++)
      sums[at(a, b)] = together(items[members[a]!]!, items[members[b]!]!, alike(a, b));
  const nearest = new Int32Array(count).fill(-1);
  const means = new Float64Array(count);
  const meanOf = (a: number, b: number) => sums[at(a, b)]! / (clusters[a]!.length * clusters[b]!.length);
  const look = (a: number) => {
    nearest[a] = -1;
    means[a] = ALIKE;
    for (let b = a + 1; b < count; b++) if (clusters[b]) consider(a, b);
  };
  const consider = (a: number, b: number) => {
    const mean = meanOf(a, b);
    if (mean > means[a]!) [nearest[a], means[a]] = [b, mean];
  };
  for (let a = 0; a < count; a++) look(a);
  for (;;) {
    let a = -1;
    for (let i = 0; i < count; i++) if (nearest[i]! >= 0 && (a < 0 || means[i]! > means[a]!)) a = i;
    if (a < 0) break;
    const b = nearest[a]!;
    for (let c = 0; c < count; c++) if (clusters[c] && c !== a && c !== b) sums[at(a, c)]! += sums[at(b, c)]!;
    clusters[a]!.push(...clusters[b]!);
    clusters[b] = null;
    nearest[b] = -1;
    look(a);
    for (let c = 0; c < b; c++)
      if (clusters[c] && c !== a) {
        if (nearest[c] === a || nearest[c] === b) look(c);
        else if (c < a) consider(c, a);
      }
  }
  return withSiblings(
    items,
    clusters.filter((c) => c !== null),
  );
}

/** How alike any two are, by place; what is said in the same words many times is compared once. */
function likenesses(all: readonly Weighed[]): (a: number, b: number) => number {
  const distinct = [...new Set(all)];
  const number = new Map(distinct.map((weighed, i) => [weighed, i]));
  const place = Int32Array.from(all, (weighed) => number.get(weighed)!);
  const at = (a: number, b: number) => (a <= b ? (b * (b + 1)) / 2 + a : (a * (a + 1)) / 2 + b);
  const values = new Float64Array((distinct.length * (distinct.length + 1)) / 2);
  distinct.forEach((b, j) => {
    for (let i = 0; i <= j; i++) values[at(i, j)] = likeness(distinct[i]!, b);
  });
  return (a, b) => values[at(place[a]!, place[b]!)]!;
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

function together(a: Item, b: Item, alike: number): number {
  if (a.group === b.group) return NEVER;
  if (a.of === b.id || b.of === a.id) return LINKED;
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
