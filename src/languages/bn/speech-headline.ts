import type { Act } from '../../readout/vocabulary.js';
import { fold } from '../../text/fold.js';
import type { Reading, TokenRange } from '../reading.js';
import type { SpeechProposal } from '../speech.js';
import { type Chunk, caseAt, chunksIn, isSpeakerNoun } from './chunks.js';
import { authorOf, isDocument } from './speech-documents.js';
import { isComplementiser } from './speech-region.js';

const LONGEST_SOURCE = 7;
const SHORT_SOURCE = 3;

/** Words that call somebody outspoken, in place of a verb: "‘…’, সভায় সরব X". */
const OUTSPOKEN = new Set('সরব সোচ্চার অনড় অকপট বিস্ফোরক পাল্টা মুখর'.split(' ').map(fold));

/** "মেঘনায় লঞ্চডুবি: নিহত ১৭ জন": what has happened says nothing. */
const HAPPENING = new RegExp(
  `(?:${'ডুবি দুর্ঘটনা কাণ্ড ধস ঝড় কম্প বন্যা হামলা হত্যা ধর্ষণ বিস্ফোরণ আগুন সংঘর্ষ নির্বাচন ভোট মামলা যুদ্ধ সংকট বিক্ষোভ আন্দোলন ধর্মঘট'.split(' ').map(fold).join('|')})$`,
);

const FATES = new Set(
  'নিহত আহত গুলিবিদ্ধ মৃত নিখোঁজ আটক গ্রেপ্তার গ্রেফতার অসুস্থ দগ্ধ ধৃত জখম অপহৃত'.split(' ').map(fold),
);

/** Where something is said, before who says it: "ট্রাইব্যুনালে [কনস্টেবল]", "সিরিজের আগে [সাকিব]". */
const setsScene = (c: Chunk) => c.postposition !== null || c.case === 'locative';

/**
 * Who speaks in one side of a headline's mark: the phrase that ends it, with nothing before but a scene, and no verb. Behind the mark a
 * few words that nobody knows are enough.
 */
function speakerIn(reading: Reading, range: TokenRange, behind: boolean): TokenRange | null {
  let { last } = range;
  while (last > range.first && /^[।.!?]$/.test(reading.tokens[last - 1]!.text)) last--;
  let words = 0;
  for (let i = range.first; i < last; i++) {
    const { kind, text } = reading.tokens[i]!;
    if (kind === 'mark' ? !/^[()’'.-]$/.test(text) : reading.quoteOf[i]! >= 0) return null;
    if (kind !== 'mark') words++;
    if (reading.nameAt[i]! < 0 && reading.words[i]!.verbs.some((v) => v.form === 'finite')) return null;
  }
  if (words === 0 || words > LONGEST_SOURCE) return null;
  const chunks = chunksIn(reading, range.first, last);
  const who = chunks.at(-1);
  if (who?.case !== 'nominative' || who.postposition || !chunks.slice(0, -1).every(setsScene)) return null;
  const head = who.last - 1;
  // "রাবিতে গোলাগুলি: ঢাকার পথে গুলিবিদ্ধ সোহেল": what became of somebody
  for (let i = who.first; i < head; i++)
    if (FATES.has(reading.tokens[i]!.norm) && caseAt(reading, i + 1) === 'nominative') return null;
  if (HAPPENING.test(reading.words[head]!.norm)) return null;
  const known = reading.nameAt[head]! >= 0 || isSpeakerNoun(reading, head);
  return known || (behind && words <= SHORT_SOURCE) ? { first: who.first, last: who.last } : null;
}

/** "মানবিক যুদ্ধবিরতিতে রাজি এক পক্ষ, ‘আগে অস্ত্র ছাড়ুক’: অন্য পক্ষ": behind a comma only the quotation is the speaker's. */
function quotedBefore(reading: Reading, colon: number): TokenRange | null {
  const quote = reading.quotes[reading.quoteOf[colon - 2]!];
  if (!quote || quote.closing !== colon - 1) return null;
  return reading.tokens[quote.opening - 1]?.text === ',' ? { first: quote.first, last: quote.last } : null;
}

/** The parts of a headline that a semicolon outside of quotations sets apart. */
function partsOf(reading: Reading, { first, last }: TokenRange): TokenRange[] {
  const parts: TokenRange[] = [];
  let begin = first;
  for (let i = first; i < last; i++)
    if (reading.tokens[i]!.text === ';' && reading.quoteOf[i]! < 0) {
      parts.push({ first: begin, last: i });
      begin = i + 1;
    }
  return [...parts, { first: begin, last }];
}

const proposal = (
  cue: TokenRange,
  source: TokenRange,
  content: TokenRange,
  rule: string,
): SpeechProposal => ({
  cue,
  act: 'say',
  rule,
  source: { kind: 'phrase', range: source },
  addressee: null,
  via: [],
  medium: null,
  content: [content],
  contentKind: 'clause',
  weight: 0.8,
});

const CLAIMS = new Map<string, Act>([
  [fold('দাবি'), 'claim'],
  [fold('অভিযোগ'), 'accuse'],
  [fold('তথ্য'), 'say'],
]);
/** "আলোচনা চলছে: মার্কিন প্রতিবেদনে দাবি": a paper and what it does, with no verb. */
function paperBehind(reading: Reading, right: TokenRange, content: TokenRange): SpeechProposal | null {
  let { last } = right;
  while (last > right.first && reading.tokens[last - 1]!.kind === 'mark') last--;
  const act = CLAIMS.get(reading.tokens[last - 1]?.norm ?? '');
  const [paper, ...more] = act ? chunksIn(reading, right.first, last - 1) : [];
  if (!act || !paper || more.length || paper.case !== 'locative' || !isDocument(reading, paper.last - 1))
    return null;
  const cue = { first: last - 1, last };
  return { ...proposal(cue, authorOf(reading, paper, right.first), content, 'bn.cue.headline-paper'), act };
}

/** "পুতিন: আলোচনা চলবে", "আলোচনা চলবে: পুতিন", "‘আলোচনা চলবে’— পুতিন". */
function besideColon(reading: Reading, part: TokenRange): SpeechProposal | null {
  for (let i = part.first + 1; i < part.last - 1; i++) {
    const { text } = reading.tokens[i]!;
    // a dash parts words and speaker only behind a quotation
    const dash = /^[—–]$/.test(text) && reading.quoteOf[i - 2]! >= 0;
    if ((text !== ':' && !dash) || reading.quoteOf[i]! >= 0) continue;
    const left = { first: part.first, last: i };
    const right = { first: i + 1, last: part.last };
    const cue = { first: i, last: i + 1 };
    const paper = paperBehind(reading, right, left);
    if (paper) return paper;
    const behind = speakerIn(reading, right, true);
    if (behind) return proposal(cue, behind, quotedBefore(reading, i) ?? left, 'bn.cue.headline-colon');
    const before = dash ? null : speakerIn(reading, left, false);
    if (before) return proposal(cue, before, right, 'bn.cue.headline-colon');
  }
  return null;
}

const LONG_QUOTATION = 3;

/** "‘পিছু হটব না’, বিধানসভায় [সরব] মমতা", "‘দেশ ছেড়ে পালাব না’[,] সিরিজের আগে সাকিব": no verb says that it is said. */
function behindQuotation(reading: Reading, part: TokenRange): SpeechProposal | null {
  for (let i = part.first + 1; i < part.last - 1; i++) {
    const quote = reading.tokens[i]!.text === ',' ? reading.quotes[reading.quoteOf[i - 2]!] : undefined;
    if (!quote || quote.closing !== i - 1 || reading.quoteOf[i]! >= 0 || quote.first < part.first) continue;
    let end = i + 1;
    while (end < part.last && reading.tokens[end]!.text !== ',') end++;
    let at = i + 1;
    while (at < end && !OUTSPOKEN.has(reading.tokens[at]!.norm)) at++;
    const content = { first: quote.first, last: quote.last };
    if (at < end) {
      const who = speakerIn(reading, { first: at + 1, last: end }, true);
      if (who) return proposal({ first: at, last: at + 1 }, who, content, 'bn.cue.headline-outspoken');
      continue;
    }
    const who = speakerIn(reading, { first: i + 1, last: end }, false);
    const named = who && reading.nameAt[who.last - 1]! >= 0;
    if (named && quote.last - quote.first >= LONG_QUOTATION && !isComplementiser(reading, i + 1))
      return proposal({ first: i, last: i + 1 }, who, content, 'bn.cue.headline-comma');
  }
  return null;
}

/** Sayings of a headline that has no word for them: only a mark, or a speaker set beside a quotation. */
export function proposeHeadlineSpeech(reading: Reading, range: TokenRange): SpeechProposal[] {
  return partsOf(reading, range).flatMap((part) => {
    const found = besideColon(reading, part) ?? behindQuotation(reading, part);
    return found ? [found] : [];
  });
}
