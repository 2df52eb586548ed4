import type { Cell, Point } from './occurrence.js';

/** Whether somebody denies a point, gives it otherwise or leaves it unsaid as a report states. */
export const isDisputed = ({ cells }: Pick<Point, 'cells'>): boolean =>
  cells.some((c) => c.verdict === 'denies' || c.verdict === 'differs' || c.explicit === true);

const WEIGHT: Record<Cell['verdict'], number> = { denies: 4, differs: 3, silent: 1, says: 0 };
const STATED = 2; // a silence that somebody states

/** How much sources part over a point: denials weigh most, then differences, then silences that somebody states. */
export const disputeOf = ({ cells }: Pick<Point, 'cells'>): number =>
  cells.reduce((sum, c) => sum + (c.verdict === 'silent' && c.explicit ? STATED : WEIGHT[c.verdict]), 0);

/** The point that sources part over most, of several the one that most speak of; `null` where they part over none. */
export function mostDisputed(points: readonly Point[]): Point | null {
  let most: Point | null = null;
  for (const point of points) {
    const more = disputeOf(point) - (most ? disputeOf(most) : 0);
    if (more > 0 || (more === 0 && most !== null && point.cells.length > most.cells.length)) most = point;
  }
  return most;
}
