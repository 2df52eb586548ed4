import { likeness } from './likeness.js';
import type { Point, Source } from './occurrence.js';
import type { Item } from './points.js';

/** Points that a source must have spoken to before its leaving one out tells anything. */
const OWN_ACCOUNT = 2;
/** Passages that a point must have before anybody is missed in it. */
const WORTH_MISSING = 2;
/** Whoever says something at all like a point is not silent on it. */
const TOUCHED = 0.15;

/**
 * Adds to each point the sources whose known account lacks it. Claimed with care: the source has an account of its own,
 * it meets that of somebody who makes the point, the point is more than a passing remark, and nothing that the source
 * says is anything like it.
 */
export function addSilences(
  points: readonly Point[],
  sources: readonly Source[],
  items: readonly Item[],
  members: readonly (readonly number[])[],
): void {
  const spoken = new Map<string, number>();
  for (const { cells } of points)
    for (const { source, verdict } of cells)
      if (verdict !== 'silent') spoken.set(source, (spoken.get(source) ?? 0) + 1);
  const met = meetings(points);
  const own = new Map<number, number[]>();
  items.forEach(({ source }, i) => void own.set(source, [...(own.get(source) ?? []), i]));

  points.forEach((point, p) => {
    const tellers = point.cells.filter((c) => c.verdict !== 'silent').map((c) => c.source);
    if (!point.cells.some((c) => c.verdict === 'says')) return;
    if (point.cells.reduce((n, c) => n + c.evidence.length, 0) < WORTH_MISSING) return;
    const touches = (s: number) =>
      own
        .get(s)!
        .some((i) => members[p]!.some((m) => likeness(items[i]!.weighed, items[m]!.weighed) > TOUCHED));
    sources.forEach(({ id }, s) => {
      if ((spoken.get(id) ?? 0) < OWN_ACCOUNT || point.cells.some((c) => c.source === id)) return;
      if (!tellers.some((teller) => met.get(id)!.has(teller)) || touches(s)) return;
      point.cells.push({ source: id, verdict: 'silent', explicit: false, evidence: [] });
    });
  });
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
