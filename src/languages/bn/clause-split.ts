import { fold } from '../../text/fold.js';
import { type ClauseRange, joinPieces, type Piece } from '../clauses.js';
import type { Reading, TokenRange } from '../reading.js';
import { isFiniteVerb } from './event-clause.js';
import { verbGroupAt } from './verb-group.js';

/** Join clauses wherever they stand, once the clause before has its verb. */
const JOINERS = new Set('এবং আর কিন্তু তবে অথচ বরং'.split(' ').map(fold));
/** Join nouns as often: clauses only right behind the verb. */
const ALSO = new Set(['ও', ',', '–', '—'].map(fold));
const HARD = new Set([';', '।', '॥', '?', '!']);
const NOT = new Set('না নি নেই নাই নয় নহে নন'.split(' ').map(fold));
const WHETHER = new Set('কি কিনা'.split(' ').map(fold));

/** The clauses of a content, parted where এবং, কিন্তু, a comma or a semicolon stands between two finite verbs. */
export function clausesIn(reading: Reading, content: readonly TokenRange[]): ClauseRange[] {
  const pieces: Piece[] = [];
  for (const range of content) addPieces(reading, range, pieces);
  return joinPieces(pieces);
}

function addPieces(reading: Reading, { first, last }: TokenRange, pieces: Piece[]): void {
  const { tokens, words } = reading;
  let piece: Piece = { first, last, negated: false, finite: false };
  let verbEnd = -1; // behind the latest finite verb
  for (let i = first; i < last; i++) {
    const { norm } = tokens[i]!;
    if (piece.finite && (HARD.has(norm) || JOINERS.has(norm) || (ALSO.has(norm) && i === verbEnd))) {
      piece.last = i;
      pieces.push(piece);
      piece = { first: i + 1, last, negated: false, finite: false };
      continue;
    }
    // কি না asks, it denies nothing
    if (NOT.has(norm) && (i + 1 >= last || tokens[i + 1]!.kind === 'mark' || piece.finite)) {
      if (!WHETHER.has(tokens[i - 1]?.norm ?? '')) piece.negated = true;
      piece.finite = true;
      verbEnd = i + 1;
    }
    const group = verbGroupAt(reading, i, last);
    if (!group || (!isFiniteVerb(reading, i, i + 1) && group.form !== 'finite')) continue;
    if (words[i]!.nouns.length > 0 && group.form !== 'finite') continue;
    piece.finite = true;
    piece.future = group.tense === 'future';
    if (group.negative) piece.negated = true;
    verbEnd = group.last;
    i = group.last - 1;
  }
  if (piece.first < last) pieces.push(piece);
}
