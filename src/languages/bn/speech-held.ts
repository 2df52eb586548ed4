import { fold } from '../../text/fold.js';
import { nameOver, type Reading, type TokenRange } from '../reading.js';
import { caseAt, chunksIn } from './chunks.js';
import { isDocument } from './speech-documents.js';

// Papers that an outlet has got hold of: it passes on what their author wrote.

const IN_HANDS = new Set(['হাতে', 'হাতেও'].map(fold));
const COME = new Set('আসা পাওয়া পৌঁছা পৌঁছানো থাকা এসেছে এসে'.split(' ').map(fold));
const SEEN = new Set('দেখা পাওয়া যাচাই পর্যালোচনা সংগ্রহ সংগৃহীত'.split(' ').map(fold));
const REACH = 10;

/** Whether a document stands behind token `i`, up to `limit`. */
function paperBehind(reading: Reading, i: number, limit: number): boolean {
  for (let k = i + 1; k < Math.min(limit, i + REACH); k++) {
    if (reading.tokens[k]!.kind === 'mark') return false;
    if (isDocument(reading, k)) return true;
  }
  return false;
}

/** "[রয়টার্সের] হাতে আসা জাতিসংঘের প্রতিবেদনে", "[বিবিসির] দেখা পুলিশের নথিতে": who holds the paper, before its author. */
export function holderIn(reading: Reading, first: number, last: number): TokenRange | null {
  for (let i = first + 1; i < last - 1; i++) {
    const { norm } = reading.tokens[i]!;
    const handed = IN_HANDS.has(norm) && COME.has(reading.tokens[i + 1]!.norm);
    const seen = SEEN.has(norm) && nameOver(reading, i - 1)?.type === 'organization';
    if ((!handed && !seen) || caseAt(reading, i - 1) !== 'genitive' || !paperBehind(reading, i, last))
      continue;
    const holder = chunksIn(reading, first, i).at(-1);
    return holder?.last === i ? { first: holder.first, last: i } : null;
  }
  return null;
}
