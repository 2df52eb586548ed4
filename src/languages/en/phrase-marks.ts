import { normAt, type Parse, tagAt } from './parse.js';
import { Tag } from './tags.js';

export const REACH = 60; // tokens a noun phrase may span: a bound for odd texts, not grammar

export const isNominal = (tag: number) =>
  tag === Tag.Noun || tag === Tag.Name || tag === Tag.Number || tag === Tag.Possessive || tag === Tag.Time;

/** A mark inside a phrase: long-range, $5, AT&T. Between spaces a dash parts phrases: "LAGOS, March 4 - Dock workers". */
export const isHyphen = (p: Parse, i: number) => {
  const norm = normAt(p, i);
  if (norm === '-' || norm === '–')
    return !(p.reading.tokens[i]!.spaceBefore && p.reading.tokens[i + 1]?.spaceBefore);
  return norm === '/' || norm === '&' || norm === '%' || norm === '$' || norm === '£' || norm === '€';
};

const PARTICLES = /^(?:al|bin|da|de|del|der|di|dos|du|el|ibn|la|le|ten|van|von)$/;

/** "St." and "J." within a name; a stop that ends nothing. */
export const isInnerStop = (p: Parse, i: number) =>
  normAt(p, i) === '.' &&
  tagAt(p, i - 1) !== Tag.Stop &&
  i + 1 < p.last &&
  (tagAt(p, i + 1) === Tag.Name ||
    tagAt(p, i + 1) === Tag.Comma ||
    (PARTICLES.test(normAt(p, i + 1)) && tagAt(p, i + 2) === Tag.Name));

/** A bracket's partner to the left of `close`, or -1. */
export function openBracket(p: Parse, close: number): number {
  for (let i = close - 1; i >= p.first && i > close - 20; i--) {
    const norm = normAt(p, i);
    if (norm === '(' || norm === '[') return i;
  }
  return -1;
}

/** The bracket that closes what `open` opens, or -1. */
export function closeBracket(p: Parse, open: number): number {
  for (let i = open + 1; i < p.last && i < open + 40; i++) {
    const norm = normAt(p, i);
    if (norm === ')' || norm === ']') return i;
  }
  return -1;
}

/** Whether a finite verb stands between two tokens. */
export function hasVerb(p: Parse, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const tag = tagAt(p, i);
    if (tag === Tag.Verb || tag === Tag.Auxiliary) return true;
  }
  return false;
}
