import { fold } from '../../text/fold.js';
import { nameOver, type Reading, type TokenRange } from '../reading.js';
import { isCollective } from './chunks.js';
import type { Lead } from './speech-lead.js';
import { closesClause, type VerbGroup, verbGroupAt } from './verb-group.js';

/** A stretch of one speaker's words: a sentence without its quotations, or one sentence inside a quotation. */
export interface Region extends TokenRange {
  /** `reading.quoteOf` of its own tokens. */
  quote: number;
  verbs: readonly VerbGroup[];
  /** What stands right before it, where only the rest of its clause is quoted. */
  lead?: Lead | null;
  /** Quotations that lie directly in it, by index in `reading.quotes`. */
  quotations: readonly number[];
}

const HARD_STOP = /^[।॥৷|?!]/;
const BOLE = new Set(['বলে', 'বলেও', 'বলেই', 'বলিয়া', 'মর্মে'].map(fold));

/** Scans tokens `first` up to `last` for verb groups and quotations at its own level. */
export function scanRegion(reading: Reading, first: number, last: number, lead: Lead | null = null): Region {
  const quote = reading.quoteOf[first]!;
  const verbs: VerbGroup[] = [];
  const quotations: number[] = [];
  for (let i = first; i < last; i++) {
    const inner = reading.quoteOf[i]!;
    if (inner !== quote && inner >= 0) {
      quotations.push(inner);
      i = Math.min(reading.quotes[inner]!.last, last) - 1;
      continue;
    }
    const verb = verbGroupAt(reading, i, last);
    if (!verb) continue;
    verbs.push(thinks(reading, verb, i) ? { ...verb, form: 'finite', tense: 'present', person: 3 } : verb);
    i = verb.last - 1;
  }
  return { first, last, quote, verbs, lead, quotations };
}

const [MIND, DO] = ['মনে', 'করা'].map(fold);
/** "কমিশন মনে [করে] ডিসেম্বরের মধ্যে …": behind a body right before it, what it thinks; "পুলিশ মনে করে পেটায়" takes somebody for it. */
const thinks = (reading: Reading, verb: VerbGroup, i: number): boolean =>
  verb.form === 'conjunctive' &&
  verb.lemma === DO &&
  verb.last === i + 1 &&
  i >= 2 &&
  reading.tokens[i - 1]!.norm === MIND &&
  isBody(reading, i - 2) &&
  reading.words[i - 3]?.nouns[0]?.case !== 'objective' &&
  reading.words[i + 1]?.verbs.length === 0;

/** The rest of a sentence may be what a body thinks only where one is named, or taken up by its classifier: "দলটি". */
function isBody(reading: Reading, i: number): boolean {
  const name = nameOver(reading, i);
  return name ? name.type !== 'person' : reading.words[i]!.closed === null && isCollective(reading, i);
}

/** The sentences inside a quotation. */
export function sentencesIn(reading: Reading, quote: number): TokenRange[] {
  const { first, last } = reading.quotes[quote]!;
  const ranges: TokenRange[] = [];
  let begin = first;
  for (let i = first; i < last; i++)
    if (HARD_STOP.test(reading.tokens[i]!.text) && reading.quoteOf[i] === quote) {
      if (i > begin) ranges.push({ first: begin, last: i + 1 });
      begin = i + 1;
    }
  if (begin < last) ranges.push({ first: begin, last });
  return ranges;
}

/** Whether the token is the complementiser বলে ("that", behind its clause) and no form of "to say". */
export function isComplementiser(reading: Reading, i: number): boolean {
  const token = reading.tokens[i];
  if (!token || !BOLE.has(token.norm)) return false;
  const next = reading.tokens[i + 1];
  return next !== undefined && next.kind !== 'mark' && !isTalking(reading, i);
}

const TALK = fold('কথা');
const WITH = new Set(['সঙ্গে', 'সাথে'].map(fold));
/** "বাসিন্দাদের সঙ্গে কথা [বলে] জানা গেছে": having talked. */
const isTalking = (reading: Reading, i: number): boolean =>
  reading.tokens[i - 1]?.norm === TALK && WITH.has(reading.tokens[i - 2]?.norm ?? '');

const CLAUSE_MARK = /^[;:]$/;
const STARTERS = new Set(
  ['যে', 'এবং', 'ও', 'কিন্তু', 'তবে', 'আর', 'অথচ', 'বরং', 'যদিও', 'তাই', 'অন্যদিকে', 'এদিকে'].map(fold),
);

const LONGEST_POSTPOSED = 8;

/** "… চায় [জাতিসংঘ], | ঢাকা বলছে": a subject put behind its verb belongs to the clause that it closes. */
function behindSubject(reading: Reading, region: Region, start: number, at: number): number {
  if (start === region.first) return start;
  for (let i = start; i < Math.min(at, start + LONGEST_POSTPOSED); i++) {
    const token = reading.tokens[i]!;
    // "নেতা–কর্মীরা": a pair written as one
    const within = /^[-–]$/.test(token.text) && !token.spaceBefore && !reading.tokens[i + 1]?.spaceBefore;
    if (token.kind !== 'mark' || (within && i > start)) continue;
    return i > start && /^[,;—–]$/.test(token.text) && reading.quoteOf[i] === region.quote ? i + 1 : start;
  }
  return start;
}

const SUCH = fold('এমন');
const ONE = new Set('এক একজন একাধিক কয়েকজন কয়েক'.split(' ').map(fold));
/** "রয়টার্স বিষয়টি [জানেন] এমন এক ব্যক্তির বরাত দিয়ে": a verb that only tells which one, inside of another's clause. */
const tellsWhich = (reading: Reading, { last }: VerbGroup): boolean =>
  reading.tokens[last]?.norm === SUCH &&
  (ONE.has(reading.tokens[last + 1]?.norm ?? '') || (reading.quantityAt[last + 1] ?? -1) >= 0);

/** First token of the clause that token `at` stands in: behind the last clause that was closed before it. */
export function clauseStart(reading: Reading, region: Region, at: number): number {
  let start = region.first;
  for (const verb of region.verbs) {
    if (verb.last > at) break;
    if (closesClause(verb) && !tellsWhich(reading, verb)) start = verb.last;
  }
  for (let i = at - 1; i >= start; i--) {
    const token = reading.tokens[i]!;
    if (reading.quoteOf[i] === region.quote && CLAUSE_MARK.test(token.text) && token.kind === 'mark') {
      start = i + 1;
      break;
    }
  }
  start = behindSubject(reading, region, start, at);
  while (
    start < at &&
    (reading.tokens[start]!.kind === 'mark' || STARTERS.has(reading.tokens[start]!.norm)) &&
    reading.quoteOf[start] === region.quote &&
    !isQuoteMark(reading, start)
  )
    start++;
  return start;
}

export function isQuoteMark(reading: Reading, i: number): boolean {
  return /^[“”‘’"'«»]+$/.test(reading.tokens[i]?.text ?? '');
}
