import { fold } from '../../text/fold.js';
import type { Reading, TokenRange } from '../reading.js';
import type { Case } from '../word.js';
import { speakerNouns } from './speaker-nouns.js';
import { verbGroupAt } from './verb-group.js';

/** A noun phrase with the case or postposition that says what it does in its clause (its karaka). */
export interface Chunk extends TokenRange {
  case: Case;
  /** Folded postposition behind it, or `null`; it is not part of the range. */
  postposition: string | null;
  /** A pronoun by itself. */
  pronoun: boolean;
}

const words = (list: string) =>
  new Set(
    list
      .split(/\s+/)
      .filter(Boolean)
      .map((w) => fold(w.split('_').at(-1)!)),
  );
const SPEAKERS = words(speakerNouns);
const JOINS = new Set(['এবং', 'ও', 'আর', 'তথা', 'কিংবা', 'বা'].map(fold));
const DASHES = /^[-–—]$/;

/** Case of the token that ends a phrase, as its noun reading says. */
export function caseAt(reading: Reading, i: number): Case {
  const word = reading.words[i]!;
  return word.nouns[0]?.case ?? 'nominative';
}

const stemAt = (reading: Reading, i: number) => reading.words[i]!.nouns[0]?.stem ?? reading.tokens[i]!.norm;

export const isSpeakerNoun = (reading: Reading, i: number): boolean =>
  SPEAKERS.has(stemAt(reading, i)) || SPEAKERS.has(reading.tokens[i]!.norm);

/** Whether a nominative phrase goes on behind token `i`: "পুলিশ | সুপার", "বিএনপি | মহাসচিব", but "পুলিশ | ঘটনাস্থলে". */
function goesOn(reading: Reading, i: number, limit: number): boolean {
  const next = i + 1;
  if (next >= limit || reading.tokens[next]!.kind === 'mark') return false;
  if (reading.nameAt[next]! >= 0) return isSpeakerNoun(reading, i);
  return isSpeakerNoun(reading, next);
}

/** Noun phrases of tokens `first` up to `last`, in order; verbs, marks and adverbs part them. Quotations are skipped. */
export function chunksIn(reading: Reading, first: number, last: number): Chunk[] {
  const chunks: Chunk[] = [];
  const depth = first < last ? reading.quoteOf[first]! : -1;
  let start = -1;
  const close = (end: number, postposition: string | null = null) => {
    if (start >= 0 && end > start)
      chunks.push({ first: start, last: end, case: caseAt(reading, end - 1), postposition, pronoun: false });
    start = -1;
  };
  for (let i = first; i < last; i++) {
    const token = reading.tokens[i]!;
    const word = reading.words[i]!;
    if (reading.quoteOf[i] !== depth && reading.quoteOf[i]! >= 0) {
      close(i);
      continue;
    }
    if (token.kind === 'mark') {
      if (DASHES.test(token.text) && !token.spaceBefore) continue;
      if (token.text === '(') {
        const end = bracketEnd(reading, i, last);
        if (end > 0) {
          i = end;
          continue;
        }
      }
      close(i);
      continue;
    }
    if (reading.timeAt[i]! >= 0) {
      close(i);
      continue;
    }
    const name = reading.nameAt[i]! >= 0 ? reading.names[reading.nameAt[i]!]! : null;
    if (name) {
      const end = Math.min(name.last, last);
      if (start < 0) start = i;
      i = end - 1;
      const kase = caseAt(reading, i);
      if (kase === 'objective' || kase === 'locative') close(end);
      else if (
        kase === 'nominative' &&
        !(name.type !== 'person' && goesOn(reading, i, last)) &&
        !joined(reading, end, last) &&
        !followedByPostposition(reading, end, last)
      )
        close(end);
      continue;
    }
    if (word.closed === 'postposition') {
      close(i, token.norm);
      continue;
    }
    if (word.closed === 'pronoun') {
      const kase = word.nouns[0]!.case;
      if (kase === 'genitive') {
        if (start < 0) start = i;
        continue;
      }
      close(i);
      chunks.push({ first: i, last: i + 1, case: kase, postposition: null, pronoun: true });
      continue;
    }
    if (word.closed === 'determiner') {
      if (start >= 0 && caseAt(reading, i - 1) !== 'genitive') close(i);
      if (start < 0) start = i;
      continue;
    }
    if (word.closed === 'conjunction') {
      if (start >= 0 && JOINS.has(token.norm) && i + 1 < last && reading.tokens[i + 1]!.kind !== 'mark')
        continue;
      close(i);
      continue;
    }
    if (word.closed) {
      close(i);
      continue;
    }
    const verb = verbGroupAt(reading, i, last);
    if (
      verb &&
      verb.form !== 'noun' &&
      !(word.nouns.length && word.nouns[0]!.case === 'nominative' && isSpeakerNoun(reading, i))
    ) {
      close(i);
      i = verb.last - 1;
      continue;
    }
    if (start < 0) start = i;
    const reading0 = word.nouns[0];
    const kase = reading0?.case ?? 'nominative';
    if (kase === 'objective' || kase === 'locative') {
      if (kase === 'locative' && followedByPostposition(reading, i + 1, last)) continue;
      close(i + 1);
    } else if (
      kase === 'nominative' &&
      ((reading0?.plural && !joined(reading, i + 1, last)) ||
        (isSpeakerNoun(reading, i) &&
          !goesOn(reading, i, last) &&
          !joined(reading, i + 1, last) &&
          !followedByPostposition(reading, i + 1, last)) ||
        (reading0?.classifier && reading0.classifier !== 'জন'))
    )
      close(i + 1);
    else if (kase === 'genitive' && reading0?.plural && endsObject(reading, i + 1, last)) close(i + 1);
  }
  close(last);
  return chunks;
}

/** "সাংবাদিকদের বলেন": a plural in -দের before its verb is an object, no modifier. */
function endsObject(reading: Reading, next: number, limit: number): boolean {
  return (
    next >= limit ||
    reading.tokens[next]!.kind === 'mark' ||
    (reading.words[next]!.verbs.length > 0 && reading.words[next]!.closed === null)
  );
}

function joined(reading: Reading, next: number, limit: number): boolean {
  return (
    next + 1 < limit &&
    JOINS.has(reading.tokens[next]!.norm) &&
    (reading.nameAt[next + 1]! >= 0 || reading.words[next + 1]!.nouns.length > 0)
  );
}

function followedByPostposition(reading: Reading, next: number, limit: number): boolean {
  return next < limit && reading.words[next]!.closed === 'postposition';
}

const BRACKET_REACH = 12;
function bracketEnd(reading: Reading, from: number, limit: number): number {
  for (let i = from + 1; i < Math.min(limit, from + BRACKET_REACH); i++)
    if (reading.tokens[i]!.text === ')') return i;
  return -1;
}
