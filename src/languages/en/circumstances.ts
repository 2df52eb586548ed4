import type { Medium } from '../../readout/vocabulary.js';
import type { TokenRange } from '../reading.js';
import { verbIndex } from './cue-index.js';
import { mediumOf } from './media.js';
import { groupOf, normAt, type Parse, tagAt } from './parse.js';
import { phraseAfter } from './phrase-after.js';
import { Tag } from './tags.js';

const LEADS = new Set([
  'in',
  'on',
  'at',
  'during',
  'via',
  'through',
  'by',
  'from',
  'after',
  'before',
  'over',
  'outside',
  'following',
  'about',
  'of',
  'with',
  'for',
  'ahead',
  'near',
  'inside',
  'under',
  'upon',
  'amid',
  'without',
  'since',
]);
const TO = new Set(['to', 'with']);

export interface Circumstances {
  /** Index behind them. */
  at: number;
  medium: Medium | null;
  addressee: TokenRange | null;
  via: TokenRange[];
}

/**
 * Adverbs, times and prepositional phrases from `start` on: "on Tuesday", "in an interview with the BBC", "to reporters".
 * They end where a noun phrase without preposition, a verb, "that" or a mark stands.
 */
export function circumstancesAfter(p: Parse, start: number): Circumstances {
  const found: Circumstances = { at: start, medium: null, addressee: null, via: [] };
  let i = start;
  for (let n = 0; n < 8; n++) {
    const tag = tagAt(p, i);
    const norm = normAt(p, i);
    if (tag === Tag.Adverb || (tag === Tag.Time && tagAt(p, i + 1) !== Tag.Possessive)) {
      i++;
      continue;
    }
    if (tag !== Tag.Preposition || !(LEADS.has(norm) || TO.has(norm))) {
      if ((tag === Tag.Determiner || tag === Tag.Number) && timeNoun(p, i) > i) {
        i = timeNoun(p, i);
        continue;
      }
      break;
    }
    let from = i + 1;
    if (tagAt(p, from) === Tag.Time) {
      while (tagAt(p, from) === Tag.Time || tagAt(p, from) === Tag.Number) from++;
      if (tagAt(p, from) !== Tag.Possessive) {
        i = from;
        continue;
      }
      from++; // during this week's debate
    }
    const phrase = boundedPhrase(p, from);
    if (!phrase) {
      // "after meeting the president": a gerund and what belongs to it
      const group = groupOf(p, from);
      if (group?.form !== 'gerund' || verbIndex.has(group.lemma)) break;
      const object = phraseAfter(p, group.last, 'all');
      i = object ? object.last : group.last;
      continue;
    }
    const medium = mediumIn(p, phrase);
    if (medium && !TO.has(norm)) {
      found.medium ??= medium;
      if (tagAt(p, phrase.last) === Tag.Preposition && TO.has(normAt(p, phrase.last))) {
        const partner = phraseAfter(p, phrase.last + 1, 'of');
        if (partner) {
          found.addressee ??= partner;
          i = relay(p, partner.last, found);
          continue;
        }
      }
    } else if (norm === 'to') found.addressee ??= phrase;
    i = phrase.last;
    i = relay(p, i, found);
  }
  found.at = i;
  return found;
}

/** "carried by KCNA and relayed by Yonhap": who passed a statement on. */
function relay(p: Parse, start: number, found: Circumstances): number {
  let i = start;
  for (let n = 0; n < 4; n++) {
    const at = tagAt(p, i) === Tag.Conjunction || tagAt(p, i) === Tag.Comma ? i + 1 : i;
    if (!RELAYS.has(normAt(p, at)) || normAt(p, at + 1) !== 'by') break;
    const phrase = phraseAfter(p, at + 2, 'of');
    if (!phrase) break;
    found.via.unshift(phrase);
    i = phrase.last;
    while (tagAt(p, i) === Tag.Time || tagAt(p, i) === Tag.Adverb) i++;
  }
  return i;
}

export const RELAYS = new Set([
  'carried',
  'relayed',
  'quoted',
  'cited',
  'published',
  'reported',
  'released',
  'broadcast',
  'aired',
  'obtained',
  'seen',
  'reviewed',
  'distributed',
  'shared',
  'printed',
  'posted',
]);

/** The phrase after a preposition; a medium noun ends it, so that "in a statement Trump" is not one name. */
function boundedPhrase(p: Parse, from: number): TokenRange | null {
  const phrase = phraseAfter(p, from, 'none');
  if (!phrase) return null;
  for (let i = phrase.first; i < phrase.last - 1; i++)
    if (mediumOf.has(normAt(p, i)) && tagAt(p, i) === Tag.Noun && tagAt(p, i + 1) !== Tag.Noun)
      return { first: phrase.first, last: i + 1 };
  let last = phrase.last;
  // "in an interview with", but "of the party" stays with its noun
  while (
    tagAt(p, last) === Tag.Preposition &&
    (normAt(p, last) === 'of' || normAt(p, last) === 'for' || normAt(p, last) === 'in')
  ) {
    const more = phraseAfter(p, last + 1, 'none');
    if (!more) break;
    last = more.last;
  }
  return { first: phrase.first, last };
}

/** The medium that a noun phrase names: "a text message", "a joint press conference", "X". */
export function mediumIn(p: Parse, phrase: TokenRange): Medium | null {
  for (let i = phrase.first; i < phrase.last; i++) {
    if (tagAt(p, i) === Tag.Preposition) break;
    const norm = normAt(p, i);
    const last =
      i + 1 >= phrase.last ||
      tagAt(p, i + 1) === Tag.Preposition ||
      tagAt(p, i + 1) === Tag.Participle ||
      tagAt(p, i + 1) === Tag.Mark;
    if (norm === 'conference' || norm === 'briefing') return 'press-conference';
    if (norm === 'call' || norm === 'calls') return 'phone';
    if (!last) continue;
    const medium = mediumOf.get(norm);
    if (!medium) continue;
    if (norm === 'message' && normAt(p, i - 1) === 'text') return 'letter';
    return medium;
  }
  return null;
}

/** "earlier this week", "the day before", "two days later": the index behind them. */
function timeNoun(p: Parse, start: number): number {
  let i = start;
  while (
    i < start + 4 &&
    (tagAt(p, i) === Tag.Determiner || tagAt(p, i) === Tag.Number || tagAt(p, i) === Tag.Noun)
  ) {
    i++;
    if (/^(?:ago|later|earlier|before|after)$/.test(normAt(p, i))) return i + 1;
  }
  return start;
}
