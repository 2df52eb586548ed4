import type { Cell, Point } from '../../../src/server/schemas/accounts.js';

const WEIGHT: Record<Cell['verdict'], number> = { denies: 4, differs: 3, silent: 1, says: 0 };

/** How much a point is disputed: denials weigh most, then differences, then silences that somebody states. */
const weight = (point: Point) =>
  point.cells.reduce((sum, c) => sum + (c.verdict === 'silent' && c.explicit ? 2 : WEIGHT[c.verdict]), 0);

export const isDisputed = (point: Point): boolean => weight(point) > 0;

/** Points on which sources do not agree, before those on which they do. */
export const disputedFirst = (points: readonly Point[]): Point[] =>
  [...points].sort((a, b) => weight(b) - weight(a) || b.cells.length - a.cells.length);
