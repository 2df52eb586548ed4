import type { TokenRange } from '../reading.js';
import type { SpeechProposal } from '../speech.js';
import { candidatesOf } from './content-bound-features.js';
import { boundWeights } from './content-bound-weights.js';
import { trimContent } from './content-edges.js';
import { ENDING_SUBORDINATORS, isOccasion } from './content-end.js';
import { normAt, type Parse, tagAt } from './parse.js';
import { Tag } from './tags.js';

const SIZE = 1 << 13; // a power of two, above twice the number of weights
const codes = new Int32Array(SIZE); // each plus one; 0 is an empty place
const hundredths = new Int16Array(SIZE);
let unpacked = false;

const slotOf = (code: number): number => {
  let slot = Math.imul(code, 0x9e3779b1) >>> 19;
  while (codes[slot] !== 0 && codes[slot] !== code + 1) slot = (slot + 1) & (SIZE - 1);
  return slot;
};

/** Feature codes with their weights in hundredths, as `code:weight`, both in base 36; the codes as gaps. */
function unpack(packed: string): void {
  let code = 0;
  for (const pair of packed.split(' ')) {
    const [gap, weight] = pair.split(':');
    code += Number.parseInt(gap!, 36);
    if (!weight) continue;
    const slot = slotOf(code);
    codes[slot] = code + 1;
    hundredths[slot] = Number.parseInt(weight, 36);
  }
  unpacked = true;
}

const weightOf = (code: number): number => hundredths[slotOf(code)]!;
const MARGIN = 25; // hundredths by which another end must beat the grammar's
const LONG = 80; // tokens: longer content is left as it is

/** Where the sayings of a sentence begin, with their subjects; sorted. */
export function sayingStarts(proposals: readonly SpeechProposal[]): number[] {
  const starts: number[] = [];
  for (const { cue, source } of proposals) {
    starts.push(cue.first);
    if (source.kind === 'phrase') starts.push(source.range.first);
  }
  return starts.sort((a, b) => a - b);
}

/** How far a piece of content may reach: up to the next saying, or to the comma before it. */
export function reachOf(p: Parse, { last }: TokenRange, starts: readonly number[]): number {
  // "she said C, while others left": annotators are of two minds, the grammar's end stands
  if (isOccasion(p, last)) return last;
  if (tagAt(p, last) === Tag.Comma && ENDING_SUBORDINATORS.has(normAt(p, last + 1))) return last;
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]! < last) low = middle + 1;
    else high = middle;
  }
  let at = starts[low] ?? p.last;
  while (at > last && (tagAt(p, at - 1) === Tag.Comma || tagAt(p, at - 1) === Tag.Conjunction)) at--;
  return at;
}

/**
 * Moves the end of what stands behind a cue to where readers of news put it: whether a supplement, an adjunct or a further
 * clause is still said. Method: a choice between the places that the grammar allows, learnt from PolNeAR
 * (tools/train-content-end-en.mjs).
 */
export function refineEnds(p: Parse, proposals: readonly SpeechProposal[]): void {
  if (!unpacked) unpack(boundWeights);
  const starts = sayingStarts(proposals);
  for (const proposal of proposals) {
    const piece = lastPieceBehindCue(p, proposal);
    if (!piece) continue;
    let best = piece.last;
    let most = Number.NEGATIVE_INFINITY;
    for (const { end, features } of candidatesOf(p, proposal, piece, reachOf(p, piece, starts))) {
      let score = end === piece.last ? MARGIN : 0;
      for (const code of features) score += weightOf(code);
      if (score > most) {
        most = score;
        best = end;
      }
    }
    const range = best === piece.last ? null : trimContent(p, piece.first, best);
    if (range) proposal.content[proposal.content.length - 1] = range;
  }
}

/** The piece whose end is in question; `null` where content stands before its cue or in another sentence. */
export function lastPieceBehindCue(p: Parse, { act, cue, content }: SpeechProposal): TokenRange | null {
  const piece = content.at(-1);
  if (!piece || piece.last - piece.first > LONG) return null;
  // "could not be reached [for comment]"
  if (piece.first === cue.last && act === 'omit' && tagAt(p, piece.first) === Tag.Preposition) return null;
  return piece.first >= cue.last && piece.last <= p.sentence.last ? piece : null;
}
