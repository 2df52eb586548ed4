import { type ClauseRange, joinPieces, type Piece } from '../clauses.js';
import type { Reading, TokenRange } from '../reading.js';
import { isClause } from './clauses.js';
import { groupOf, normAt, type Parse, parseSentence, tagAt, type VerbGroup } from './parse.js';
import { Tag } from './tags.js';

const NONE = new Set('no none nothing nobody neither never nowhere nor'.split(' '));
const SEMICOLON = ';';

/** The clauses of a content, parted where "and", "but" or a semicolon joins two with a finite verb each. */
export function clausesIn(reading: Reading, content: readonly TokenRange[]): ClauseRange[] {
  const pieces: Piece[] = [];
  for (const { first, last } of content)
    for (let at = first; at < last; ) {
      const sentence = reading.sentences[reading.sentenceOf[at]!]!;
      const end = Math.min(last, sentence.last);
      addPieces(parseSentence(reading, sentence), at, end, pieces);
      at = end;
    }
  return joinPieces(pieces);
}

function addPieces(p: Parse, first: number, last: number, pieces: Piece[]): void {
  let piece: Piece = { first, last, negated: false, finite: false };
  let aside = false; // behind who, which, because: no clause of its own
  let open = false; // … and its verb is still to come
  for (let i = first; i < last; i++) {
    const tag = tagAt(p, i);
    if (piece.finite && (!open || tagAt(p, i + 1) === Tag.That) && i > piece.first && joins(p, i, last)) {
      piece.last = i;
      pieces.push(piece);
      piece = { first: i + 1, last, negated: false, finite: false };
      aside = false;
      continue;
    }
    if (tag === Tag.Relative || tag === Tag.Subordinator) aside = open = true;
    if (NONE.has(normAt(p, i)) && !aside && !isBound(p, i)) piece.negated = true;
    const group = groupOf(p, i);
    if (group?.form !== 'finite' || group.first !== i) continue;
    if (group.negative && !(aside && piece.finite)) piece.negated = true;
    if (!piece.finite && isToCome(p, group)) piece.future = true;
    piece.finite = true;
    open = false;
  }
  if (piece.first < last) pieces.push(piece);
}

const TO_COME = /^(?:will|would|shall|wo|'ll|’ll)$/;
/** "will reopen", and as it was said then: "would reopen". */
function isToCome(p: Parse, { first, main }: VerbGroup): boolean {
  for (let i = first; i <= main; i++) if (TO_COME.test(normAt(p, i))) return true;
  return false;
}

const BOUNDS = new Set('more fewer less later sooner'.split(' '));
/** "no more than 49 percent" says how much. */
const isBound = (p: Parse, i: number) => BOUNDS.has(normAt(p, i + 1)) && normAt(p, i + 2) === 'than';

/** Whether a clause with a verb of its own follows the joint at `i`: "and [both] agreed", "and said", "; it". */
function joins(p: Parse, i: number, last: number): boolean {
  if (normAt(p, i) === SEMICOLON) return true;
  if (tagAt(p, i) !== Tag.Conjunction || normAt(p, i) === 'or' || normAt(p, i) === 'nor') return false;
  let next = i + 1;
  const that = tagAt(p, next) === Tag.That;
  if (that) next++;
  while (tagAt(p, next) === Tag.Adverb) next++;
  if (next >= last) return false;
  const group = groupOf(p, next);
  return group?.form === 'finite' || ((that || !sharesHead(p, i)) && isClause(p, next));
}

/** "[bravery and sacrifice] of the soldiers who fought": the verb behind belongs to a relative clause. */
function sharesHead(p: Parse, conjunction: number): boolean {
  const left = tagAt(p, conjunction - 1);
  if (left !== Tag.Noun && left !== Tag.Name) return false;
  for (let i = conjunction + 1; tagAt(p, i) !== Tag.Stop; i++) {
    const tag = tagAt(p, i);
    if (tag === Tag.Relative) return true;
    if (tag === Tag.Verb || tag === Tag.Auxiliary) return false;
  }
  return true;
}
