import type { TokenRange } from './reading.js';

/** A clause of what is said: it holds a finite verb, and can be true or false by itself. */
export interface ClauseRange extends TokenRange {
  /** Its own verb or its subject is negated: "no gate was opened". */
  negated: boolean;
  /** It is yet to come: "the plant will reopen". */
  future?: boolean;
}

/** A piece between two joints, and whether a finite verb stands in it. */
export interface Piece extends ClauseRange {
  finite: boolean;
}

/** Pieces as clauses: one without a verb of its own belongs to the one before it, or to the first that has one. */
export function joinPieces(pieces: readonly Piece[]): ClauseRange[] {
  const clauses: Piece[] = [];
  for (const piece of pieces) {
    const before = clauses.at(-1);
    if (!before || (before.finite && piece.finite)) clauses.push({ ...piece });
    else {
      before.last = piece.last;
      before.negated ||= piece.negated;
      if (!before.finite && piece.future) before.future = true;
      before.finite ||= piece.finite;
    }
  }
  return clauses.map(({ first, last, negated, future }) => ({
    first,
    last,
    negated,
    ...(future && { future }),
  }));
}
