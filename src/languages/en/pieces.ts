import type { TokenRange } from '../reading.js';
import { levelOf, normAt, type Parse, tagAt } from './parse.js';
import { phraseAfter } from './phrase-after.js';
import { hasVerb, isInnerStop, isNominal, REACH } from './phrase-marks.js';
import { Tag } from './tags.js';

/** What a comma-parted piece of a sentence is to the phrase before it. */
type Piece = 'apposition' | 'name' | 'aside' | 'clause' | 'empty';

export function pieceKind(p: Parse, from: number, to: number): Piece {
  if (from >= to) return 'empty';
  const tag = tagAt(p, from);
  if (tag === Tag.Relative) return 'aside';
  if (tag === Tag.Number && to - from <= 2) return 'aside';
  if (
    tag === Tag.Preposition ||
    tag === Tag.Gerund ||
    tag === Tag.Participle ||
    tag === Tag.Adverb ||
    tag === Tag.Time
  ) {
    return tag === Tag.Preposition && hasFinite(p, from, to) && !hasRelative(p, from, to)
      ? 'clause'
      : 'aside';
  }
  if (tag === Tag.Conjunction && tagAt(p, from + 1) === Tag.Relative) return 'aside';
  // "the statement, published an hour later, …": a past form right behind the comma is a participle
  if (
    tag === Tag.Verb &&
    isNominal(tagAt(p, from - 2)) &&
    p.reading.words[from]!.verbs.some((v) => v.form === 'participle') &&
    !hasVerb(p, from + 1, to)
  )
    return 'aside';
  if (tag === Tag.Subordinator) return 'aside';
  if (tag === Tag.Conjunction && !hasVerb(p, from, to))
    return /^(?:but|yet)$/.test(normAt(p, from)) ? 'clause' : 'apposition'; // the end of a list
  // "300 refugees, most of them women, …"
  if (normAt(p, from + 1) === 'of' && /^(?:them|whom)$/.test(normAt(p, from + 2)) && !hasVerb(p, from, to))
    return 'aside';
  if (hasVerb(p, from, to)) {
    // "an independent voter raised in Chile": the past form is a participle
    if (/^(?:an?|one|another)$/.test(normAt(p, from)) || tag === Tag.Noun) {
      const noun = phraseAfter(p, from, 'all', to);
      const past = noun && noun.last < to && tagAt(p, noun.last) === Tag.Verb;
      if (
        past &&
        p.reading.words[noun.last]!.verbs.some((v) => v.form === 'participle') &&
        !hasVerb(p, noun.last + 1, to)
      )
        return 'apposition';
    }
    for (let i = from; i < to; i++) {
      const t = tagAt(p, i);
      if (t === Tag.Relative || t === Tag.That) return 'apposition';
      if (t === Tag.Verb || t === Tag.Auxiliary) break;
    }
    return 'clause';
  }
  if (tag === Tag.Determiner)
    return normAt(p, from) === 'the' && isNamed(p, from + 1, to) ? 'name' : 'apposition';
  if (tag === Tag.Name) return 'name';
  if (tag === Tag.Noun || tag === Tag.Number) return 'apposition';
  return 'clause';
}

/** Whether a piece has a verb that is no participle behind its noun: "in a statement issued at the end" has none. */
function hasFinite(p: Parse, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const tag = tagAt(p, i);
    if (tag === Tag.Auxiliary) return true;
    if (tag !== Tag.Verb) continue;
    const behindNoun = tagAt(p, i - 1) === Tag.Noun && !tagIsObject(p, i + 1);
    if (!behindNoun || !p.reading.words[i]!.verbs.some((v) => v.form === 'participle')) return true;
  }
  return false;
}

/** Whether an object can begin at `i`. */
const tagIsObject = (p: Parse, i: number): boolean => {
  const tag = tagAt(p, i);
  return (
    tag === Tag.Determiner || tag === Tag.Pronoun || tag === Tag.Name || tag === Tag.That || tag === Tag.Quote
  );
};

/** "the UNHCR": nothing but a name. */
function isNamed(p: Parse, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tagAt(p, i) !== Tag.Name) return false;
  return from < to;
}

function hasRelative(p: Parse, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const t = tagAt(p, i);
    if (t === Tag.Relative || t === Tag.That || t === Tag.Subordinator) return true;
  }
  return false;
}

/** The comma (or dash) that begins the piece ending at `comma`, on the same quotation level; -1 at the clause's beginning. */
export function commaBefore(p: Parse, comma: number): number {
  const level = levelOf(p, comma);
  for (let i = comma - 1; i >= p.first && comma - i < REACH; i--) {
    if (levelOf(p, i) !== level) continue;
    const tag = tagAt(p, i);
    if (tag === Tag.Comma) return i;
    if (tag === Tag.Mark && /^(?:--?|—|–)$/.test(normAt(p, i)) && p.reading.tokens[i]!.spaceBefore) return i;
    if (tag === Tag.Stop && !isInnerStop(p, i)) return -1;
    if (tag === Tag.Quote) {
      // an aside may quote: "- who said he would “never” go -"
      const quoted = p.quoteClosing.get(i);
      if (!quoted || tagAt(p, i - 1) === Tag.Comma || isNominal(tagAt(p, comma - 1)) === false) return -1;
      i = quoted.opening;
    }
  }
  return -1;
}

/** "its humanitarian office, [OCHA]": the name that ends a sentence behind an office without one. */
export function nameBehind(p: Parse, { last }: TokenRange): TokenRange | null {
  if (tagAt(p, last) !== Tag.Comma || tagAt(p, last - 1) === Tag.Name) return null;
  const name = phraseAfter(p, last + 1, 'none');
  if (!name || tagAt(p, name.last - 1) !== Tag.Name) return null;
  const after = tagAt(p, name.last);
  return name.last >= p.last || after === Tag.Stop ? name : null;
}
