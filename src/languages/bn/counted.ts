import { fold } from '../../text/fold.js';
import type { Reading } from '../reading.js';
import type { Word } from '../word.js';
import * as nouns from './counted-nouns.js';
import type { BengaliNumber } from './number-grammar.js';
import { boundNouns } from './units.js';

const REACH = 4; // tokens between a number and the noun it counts
const WITH = fold('সহ');

/** The kind of thing that the noun after a number is; `null` where no noun follows. */
export function countedBy(reading: Reading, number: BengaliNumber, end: number): 'person' | 'item' | null {
  if (number.classifier === 'person') return 'person';
  if (number.classifier === 'times') return 'item';
  if (number.tail && !number.classifier) return boundNouns.get(number.tail)?.entry ?? 'item';
  const otherwise = number.classifier ? 'item' : null;
  // a number in a case of its own is its phrase's end: "২৪টি থেকে", "৩০টির"
  if (number.case === 'locative' || number.case === 'objective') return otherwise;
  const { tokens, words } = reading;
  let seen: 'item' | null = otherwise;
  for (let i = number.last; i < Math.min(end, number.last + REACH); i++) {
    const token = tokens[i]!;
    const word = words[i]!;
    if (token.kind !== 'word') break;
    if (isPerson(word)) return 'person';
    if (nouns.comparatorsAfter.has(token.norm) && number.case === 'genitive') continue;
    if (nouns.comparatorHedges.has(token.norm) && number.case === 'genitive') continue;
    if (word.closed && word.closed !== 'determiner') break;
    if (word.verbs.some((v) => v.form === 'finite' || v.form === 'conjunctive')) break;
    if (nouns.passing.has(token.norm)) break;
    if (!isAdjective(word)) return 'item';
    seen = 'item';
  }
  return seen;
}

function isPerson(word: Word): boolean {
  if (nouns.people.has(word.norm)) return true;
  for (const noun of word.nouns) if (nouns.people.has(noun.stem)) return true;
  return word.norm.endsWith(WITH) && nouns.people.has(word.norm.slice(0, -WITH.length));
}
const ADJECTIVE = /(?:ীয়|িক|ভিত্তিক|কারী|ধারী|হীন|যুক্ত|মুখী|পন্থী|শীল|ময়|গামী)$/;

function isAdjective(word: Word): boolean {
  if (nouns.adjectives.has(word.norm) || nouns.countries.has(word.norm)) return true;
  const noun = word.nouns[0];
  if (noun?.case === 'genitive' && nouns.countries.has(noun.stem)) return true;
  return ADJECTIVE.test(word.norm.normalize('NFC'));
}

/** "নিহত ২০", "মৃতের সংখ্যা বেড়ে ১২": people, or a price, named before a bare number. */
export function countedBefore(reading: Reading, first: number, from: number): 'person' | 'local:taka' | null {
  for (let i = first - 1; i >= Math.max(from, first - REACH); i--) {
    if (reading.tokens[i]!.kind !== 'word') return null;
    const word = reading.words[i]!;
    if (nouns.counts.has(word.norm) || word.nouns.some((n) => nouns.counts.has(n.stem))) return 'person';
    if (word.nouns.some((n) => nouns.prices.has(n.stem))) return 'local:taka';
  }
  return null;
}
