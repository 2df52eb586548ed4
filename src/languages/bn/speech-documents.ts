import { fold } from '../../text/fold.js';
import type { Reading, TokenRange } from '../reading.js';
import { type Chunk, caseAt, chunksIn, isSpeakerNoun } from './chunks.js';
import { documentWords, platformWords } from './media.js';

// Papers, posts and reports, which speak for whoever wrote them.

const DOCUMENTS = new Set(documentWords.split(' ').map(fold));
const FROM = fold('থেকে');
/** What was done to a paper, between its author and its name: "X-এর [সই করা] এক বিজ্ঞপ্তিতে". */
const MADE = new Set(
  'সই স্বাক্ষর স্বাক্ষরিত প্রকাশিত প্রেরিত জারি প্রচারিত প্রণীত লিখিত প্রকাশ সদ্য সর্বশেষ আনুষ্ঠানিক অভ্যন্তরীণ যৌথ'
    .split(' ')
    .map(fold),
);
const WALK = 9;
const NEWS = new Set('খবর তথ্য'.split(' ').map(fold));

const stemAt = (reading: Reading, i: number) => reading.words[i]!.nouns[0]?.stem ?? reading.tokens[i]!.norm;

/** Whether a noun means something written that has an author. */
export const isDocument = (reading: Reading, i: number): boolean => DOCUMENTS.has(stemAt(reading, i));

/** Whether a phrase only says that there is news: "শেষ পাওয়া খবরে". */
export const isNews = (reading: Reading, i: number): boolean => NEWS.has(stemAt(reading, i));

/** Where posts stand; they write none. */
const PLATFORMS = new Set(platformWords.split(' ').map(fold));

export const isPlatform = (reading: Reading, i: number): boolean => PLATFORMS.has(stemAt(reading, i));

const canWrite = (reading: Reading, i: number): boolean => !isPlatform(reading, i) && canBeAuthor(reading, i);
const canBeAuthor = (reading: Reading, i: number): boolean =>
  reading.nameAt[i]! >= 0 || reading.words[i]!.closed === 'pronoun' || isSpeakerNoun(reading, i);

/** The phrase that ends with token `i`. */
function phraseTo(reading: Reading, floor: number, i: number): TokenRange {
  const chunk = chunksIn(reading, floor, i + 1).at(-1);
  return { first: chunk && chunk.last === i + 1 ? chunk.first : i, last: i + 1 };
}

/** Who wrote what stands from token `at`, by what stands before it: "[কার্যালয়] থেকে পাঠানো", "[X-এর] সই করা". */
function writerBefore(reading: Reading, at: number, floor: number): TokenRange | null {
  for (let i = at - 1; i >= Math.max(floor, at - WALK); i--) {
    const word = reading.words[i]!;
    const token = reading.tokens[i]!;
    if (token.text === ')') {
      while (i > floor && reading.tokens[i]!.text !== '(') i--;
      continue;
    }
    if (token.kind === 'mark') return null;
    if (token.norm === FROM && i > floor)
      return canWrite(reading, i - 1) ? phraseTo(reading, floor, i - 1) : null;
    if (reading.nameAt[i]! >= 0 || isSpeakerNoun(reading, i) || word.closed === 'pronoun') {
      if (caseAt(reading, i) === 'genitive') return phraseTo(reading, floor, i);
      if (caseAt(reading, i) !== 'locative') return null;
      continue;
    }
    const passed =
      reading.timeAt[i]! >= 0 ||
      MADE.has(token.norm) ||
      word.closed === 'determiner' ||
      word.closed === 'adverb' ||
      word.verbs.some((v) => v.form === 'noun') ||
      (word.closed === null && caseAt(reading, i) === 'locative');
    if (!passed) return null;
  }
  return null;
}

/**
 * The author of a document phrase: "[ক্রেমলিনের] এক বিবৃতিতে", "[বিবিসির] প্রতিবেদনে", "[X-এর] সই করা বিজ্ঞপ্তিতে"; the whole
 * phrase where it names nobody who can write ("মামলার এজাহারে").
 */
export function authorOf(reading: Reading, document: TokenRange, floor: number): TokenRange {
  const { first } = document;
  const made = first < document.last - 1 && reading.words[first]!.verbs.some((v) => v.form === 'noun');
  const before = made ? writerBefore(reading, first, floor) : null;
  for (let i = document.last - 2; i >= first; i--) {
    if (!(caseAt(reading, i) === 'genitive' || reading.nameAt[i]! >= 0) || !canWrite(reading, i)) continue;
    const name = reading.nameAt[i]! >= 0 ? reading.names[reading.nameAt[i]!]! : null;
    if (name?.type === 'place') return { first, last: document.last };
    return { first, last: i + 1 };
  }
  return before ?? writerBefore(reading, first, floor) ?? { first, last: document.last };
}

/** "[X-এর প্রকাশিত এক প্রতিবেদন] থেকে": a document that something is learnt from. */
export function documentFrom(chunks: readonly Chunk[], reading: Reading): Chunk | null {
  return chunks.find((c) => c.postposition === FROM && isDocument(reading, c.last - 1)) ?? null;
}
