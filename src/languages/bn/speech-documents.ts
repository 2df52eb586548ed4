import { fold } from '../../text/fold.js';
import { nameOver, type Reading, type TokenRange } from '../reading.js';
import { type Chunk, caseAt, chunksIn, isCollective, isSpeakerNoun } from './chunks.js';
import { documentWords, platformWords } from './media.js';

// Papers, posts and reports, which speak for whoever wrote them.

const DOCUMENTS = new Set(documentWords.split(' ').map(fold));
const FROM = fold('থেকে');
/** What was done to a paper, between its author and its name: "X-এর [সই করা] এক বিজ্ঞপ্তিতে". */
const MADE = new Set(
  'যাচাইকৃত ভেরিফায়েড ভেরিফাইড অফিসিয়াল সই স্বাক্ষর স্বাক্ষরিত প্রকাশিত প্রেরিত জারি প্রচারিত প্রণীত লিখিত প্রকাশ সদ্য সর্বশেষ আনুষ্ঠানিক অভ্যন্তরীণ যৌথ'
    .split(' ')
    .map(fold),
);
const SIGNED = new Set('স্বাক্ষরিত প্রেরিত প্রকাশিত প্রচারিত প্রণীত'.split(' ').map(fold));
const WALK = 9;
const NEWS = new Set('খবর তথ্য'.split(' ').map(fold));

const stemAt = (reading: Reading, i: number) => reading.words[i]!.nouns[0]?.stem ?? reading.tokens[i]!.norm;

/** Whether a noun means something written that has an author. */
export const isDocument = (reading: Reading, i: number): boolean => DOCUMENTS.has(stemAt(reading, i));

/** Whether a phrase only says that there is news: "শেষ পাওয়া খবরে". */
export const isNews = (reading: Reading, i: number): boolean => NEWS.has(stemAt(reading, i));

/** Where a body works, which writes for it: "জেলা প্রশাসকের [কার্যালয়] থেকে", "প্রেস [উইংয়ের] বিজ্ঞপ্তিতে". */
const CHAMBERS = new Set(
  'কার্যালয় দপ্তর দফতর সদরদপ্তর সদরদফতর অফিস সচিবালয় উইং শাখা অনুবিভাগ কেন্দ্র হাইকমিশন দূতাবাস মিশন সেল ডেস্ক নিয়ন্ত্রণকক্ষ কক্ষ বিভাগ'
    .split(' ')
    .map(fold),
);
const isChamber = (reading: Reading, i: number): boolean => CHAMBERS.has(stemAt(reading, i));

/** Where posts stand; they write none. */
const PLATFORMS = new Set(platformWords.split(' ').map(fold));

export const isPlatform = (reading: Reading, i: number): boolean => PLATFORMS.has(stemAt(reading, i));

const canWrite = (reading: Reading, i: number): boolean => !isPlatform(reading, i) && canBeAuthor(reading, i);
const canBeAuthor = (reading: Reading, i: number): boolean =>
  reading.nameAt[i]! >= 0 ||
  reading.words[i]!.closed === 'pronoun' ||
  isSpeakerNoun(reading, i) ||
  isChamber(reading, i);

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
    if (PLATFORMS.has(stemAt(reading, i))) continue;
    if (canBeAuthor(reading, i)) {
      if (caseAt(reading, i) === 'genitive') return phraseTo(reading, floor, i);
      // "পরিচালক ফয়সাল হাসান [স্বাক্ষরিত] এক বিজ্ঞপ্তিতে"
      if (SIGNED.has(reading.tokens[i + 1]!.norm)) return phraseTo(reading, floor, i);
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

/** "[পুলিশ সদর দপ্তর] থেকে জানানো হয়", "[প্রেস উইং] থেকে": the body that words come from; of a rally nobody in particular speaks. */
export const bodyFrom = (chunks: readonly Chunk[], reading: Reading): Chunk | null =>
  chunks.findLast((c) => {
    const head = c.last - 1;
    const name = nameOver(reading, head);
    return (
      c.postposition === FROM &&
      !isDocument(reading, head) &&
      (isChamber(reading, head) || (name ? name.type === 'organization' : isCollective(reading, head)))
    );
  }) ?? null;

const RALLIES = new Set(
  'সমাবেশ কর্মসূচি মানববন্ধন মিছিল সভা জনসভা মহাসমাবেশ প্রতিবাদসভা বিক্ষোভ সম্মেলন বৈঠক অনুষ্ঠান মঞ্চ আলোচনাসভা গোলটেবিল শুনানি'
    .split(' ')
    .map(fold),
);

/** "[মানববন্ধন] থেকে দাবি জানানো হয়": a gathering that speaks as one. */
export const rallyFrom = (chunks: readonly Chunk[], reading: Reading): Chunk | null =>
  chunks.findLast((c) => c.postposition === FROM && RALLIES.has(stemAt(reading, c.last - 1))) ?? null;
