import type { Point } from '../../../src/server/schemas/accounts.js';

export const isDisputed = ({ dispute }: Point): boolean => dispute > 0;

/** Points on which sources do not agree, before those on which they do. */
export const disputedFirst = (points: readonly Point[]): Point[] =>
  [...points].sort((a, b) => b.dispute - a.dispute || b.cells.length - a.cells.length);

/** Sources that say most before those that say little, so that what there is stands together. */
export function mostToldFirst<S extends { id: string }>(
  sources: readonly S[],
  points: readonly Point[],
): S[] {
  const told = (id: string) =>
    points.reduce(
      (sum, p) =>
        sum + p.cells.filter((c) => c.source === id && (c.verdict !== 'silent' || c.explicit)).length,
      0,
    );
  const counts = new Map(sources.map((s) => [s.id, told(s.id)]));
  return [...sources].sort((a, b) => counts.get(b.id)! - counts.get(a.id)!);
}
