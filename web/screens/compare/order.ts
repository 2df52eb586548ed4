import type { Cell, Point } from '../../../src/server/schemas/accounts.js';

const WEIGHT: Record<Cell['verdict'], number> = { denies: 4, differs: 3, silent: 1, says: 0 };

/** How much a point is disputed: denials weigh most, then differences, then silences that somebody states. */
const weight = (point: Point) =>
  point.cells.reduce((sum, c) => sum + (c.verdict === 'silent' && c.explicit ? 2 : WEIGHT[c.verdict]), 0);

export const isDisputed = (point: Point): boolean => weight(point) > 0;

/** Points on which sources do not agree, before those on which they do. */
export const disputedFirst = (points: readonly Point[]): Point[] =>
  [...points].sort((a, b) => weight(b) - weight(a) || b.cells.length - a.cells.length);

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
