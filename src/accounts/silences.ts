import { likeness } from './likeness.js';
import type { Point, Source } from './occurrence.js';
import type { Item } from './points.js';

/** Different things that a source must have said before its leaving one out tells anything. */
const OWN_ACCOUNT = 2;
/** … and so many that it may be missed wherever others are not. */
const FULL_ACCOUNT = 3;
/** Passages that a point must have before anybody is missed in it. */
const WORTH_MISSING = 2;
/** Whoever says something at all like a point is not silent on it. */
const TOUCHED = 0.2;
/** Sayings less alike than this are of different things. */
const DIFFERENT = 0.15;

/**
 * Adds to each point the sources whose known account lacks it. Claimed with care: the source has an account of its own,
 * the point is more than a passing remark, nothing that the source says is anything like it, and it is to be expected of
 * the source: it tells of much else, or the point is an amount, or several make it whose accounts it meets elsewhere.
 * `known` are those of whom more is named than a country: "Serbia said" is one body's account today, another's tomorrow.
 */
export function addSilences(
  points: readonly Point[],
  sources: readonly Source[],
  items: readonly Item[],
  members: readonly (readonly number[])[],
  known: ReadonlySet<number>,
): void {
  const met = meetings(points);
  const own = new Map<number, number[]>();
  items.forEach(({ source }, i) => void own.set(source, [...(own.get(source) ?? []), i]));
  const told = sources.map((_, s) => differentThings(s, points, sources, items, members));

  points.forEach((point, p) => {
    const tellers = point.cells.filter((c) => c.verdict !== 'silent').map((c) => c.source);
    if (!point.cells.some((c) => c.verdict === 'says')) return;
    if (point.cells.reduce((n, c) => n + c.evidence.length, 0) < WORTH_MISSING) return;
    const counts = members[p]!.some((m) => items[m]!.weighed.said.amount !== null);
    sources.forEach(({ id }, s) => {
      if (!known.has(s) || told[s]! < OWN_ACCOUNT || point.cells.some((c) => c.source === id)) return;
      const meets = tellers.length > 1 && tellers.some((teller) => met.get(id)!.has(teller));
      if (told[s]! < FULL_ACCOUNT && !counts && !meets) return;
      if (alike(own.get(s)!, members[p]!, items) > TOUCHED) return;
      point.cells.push({ source: id, verdict: 'silent', explicit: false, evidence: [] });
    });
  });
}

/** How alike the two most alike of some sayings and others are. */
function alike(some: readonly number[], others: readonly number[], items: readonly Item[]): number {
  const distinct = (list: readonly number[]) => new Set(list.map((i) => items[i]!.weighed));
  const theirs = distinct(others);
  let most = 0;
  for (const one of distinct(some)) for (const other of theirs) most = Math.max(most, likeness(one, other));
  return most;
}

/** How many different things a source tells: points in which its words are not like those in another of its points. */
function differentThings(
  source: number,
  points: readonly Point[],
  sources: readonly Source[],
  items: readonly Item[],
  members: readonly (readonly number[])[],
): number {
  const { id } = sources[source]!;
  const found: number[][] = [];
  points.forEach(({ cells }, p) => {
    if (found.length >= FULL_ACCOUNT || !cells.some((c) => c.source === id && c.verdict !== 'silent')) return;
    const words = members[p]!.filter((i) => items[i]!.source === source);
    if (!found.some((other) => alike(other, words, items) > DIFFERENT)) found.push(words);
  });
  return found.length;
}

/** For each source those whose account it meets in some point: they speak of the same things. */
function meetings(points: readonly Point[]): Map<string, Set<string>> {
  const met = new Map<string, Set<string>>();
  for (const { cells } of points) {
    const tellers = cells.filter((c) => c.verdict !== 'silent').map((c) => c.source);
    for (const one of tellers) {
      const others = met.get(one) ?? new Set();
      for (const other of tellers) if (other !== one) others.add(other);
      met.set(one, others);
    }
  }
  return met;
}
