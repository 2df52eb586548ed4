import { fold } from '../../text/fold.js';
import type { Reading, TokenRange } from '../reading.js';
import { type Chunk, chunksIn } from './chunks.js';
import { canSpeak, strength } from './speech-roles.js';
import { closesClause, verbGroupAt } from './verb-group.js';

/** What stands before a quotation that holds the rest of a clause. */
export interface Lead {
  /** "[কিম এবং পুতিন] “… পুনর্ব্যক্ত করেছেন”": its subject, also of a clause before that it goes on from. */
  subject: TokenRange | null;
  /** "[বৈঠক সম্পর্কে] “তথ্য ভাগ করে নিয়েছেন”": its own words besides the subject. */
  clause: TokenRange | null;
  /** "পুতিন [কিমকে] … এবং … “তথ্য ভাগ করে নিয়েছেন”". */
  addressee: TokenRange | null;
}

const BACK = 40;
const JOINERS = new Set(['এবং', 'ও', 'আর'].map(fold));

const plain = (chunk: Chunk | undefined): TokenRange | null =>
  chunk ? { first: chunk.first, last: chunk.last } : null;
const isSubject = (c: Chunk) => c.case === 'nominative' && c.postposition === null;

/** The lead of a quotation's first sentence within its sentence (from token `from`), or `null` where the quotation stands alone. */
export function leadOf(reading: Reading, quote: number, from: number, inner: number): Lead | null {
  const { opening, first } = reading.quotes[quote]!;
  if (inner !== first || opening <= from || reading.tokens[opening - 1]!.kind === 'mark') return null;
  const floor = Math.max(from, opening - BACK);
  const around = reading.quoteOf[opening]!;
  let start = floor;
  let goesOn = false;
  for (let i = floor; i < opening; i++) {
    if (reading.tokens[i]!.kind === 'mark' && /^[,;:।]$/.test(reading.tokens[i]!.text)) {
      start = i + 1;
      goesOn = false;
      continue;
    }
    const verb = verbGroupAt(reading, i, opening);
    if (!verb) continue;
    i = verb.last - 1;
    if (!closesClause(verb)) continue;
    start = verb.last;
    goesOn = JOINERS.has(reading.tokens[start]!.norm);
    if (goesOn) start++;
  }
  if (start >= opening || reading.quoteOf[start] !== around) return null;
  const chunks = chunksIn(reading, start, opening);
  const last = chunks.at(-1);
  if (last && last.last === opening && isSubject(last))
    return { subject: plain(last), clause: null, addressee: null };
  const own = chunks.find((c) => isSubject(c) && strength(reading, c) > 1);
  const earlier = own || !goesOn ? [] : chunksIn(reading, floor, start - 1);
  return {
    subject: plain(own ?? earlier.find((c) => isSubject(c) && strength(reading, c) > 1)),
    clause: { first: own?.last ?? start, last: opening },
    addressee: plain(
      [...earlier, ...chunks].filter((c) => c.case === 'objective' && canSpeak(reading, c)).at(-1),
    ),
  };
}
