import type { TokenRange } from '../reading.js';
import { isClause, levelEnd, skipAdverbs } from './clauses.js';
import { trimContent } from './content-edges.js';
import { type Boundaries, contentEnd } from './content-end.js';
import type { CueEntry } from './cue.js';
import { has } from './cue-index.js';
import { nominal } from './nominal.js';
import { groupOf, normAt, type Parse, tagAt, type VerbGroup } from './parse.js';
import { hasVerb } from './phrase-marks.js';
import { Tag } from './tags.js';

/** What a cue's content is made of. */
export type ContentKind = 'clause' | 'nominal' | 'quote' | 'none';
type Found = { kind: ContentKind; content: TokenRange[] };

/** Content that begins right at `start`. */
export function contentAt(
  p: Parse,
  verb: VerbGroup,
  entry: CueEntry,
  start: number,
  boundaries: Boundaries,
): Found | null {
  let at = skipAdverbs(p, start);
  if (at >= p.last) return null;
  if (tagAt(p, at) === Tag.Comma && tagAt(p, at + 1) === Tag.That) at++;
  // "told supporters in Columbus, Ohio, that": an aside between commas
  if (tagAt(p, at) === Tag.Comma)
    for (let j = at + 1; j < at + 12 && j < p.last; j++) {
      const tag = tagAt(p, j);
      if (tag === Tag.Verb || tag === Tag.Auxiliary || tag === Tag.Quote) break;
      if (tag !== Tag.Comma) continue;
      const conditional = tagAt(p, at + 1) === Tag.Subordinator || normAt(p, at + 1) === 'if';
      if (tagAt(p, j + 1) === Tag.That || (conditional && isClause(p, j + 1))) at = j + 1;
      break;
    }
  if (isDash(p, at)) for (let j = at + 1; j < at + 14; j++) if (isDash(p, j)) at = j + 1;
  let norm = normAt(p, at);
  let colon = false;
  if (
    norm === ':' ||
    (tagAt(p, at) === Tag.Comma && tagAt(p, at + 1) === Tag.Quote && p.quoteOpening.has(at + 1))
  ) {
    colon = norm === ':';
    at++;
    norm = normAt(p, at);
  }
  if (boundaries.has(at)) return null;
  // "said yes", "say the same"
  const answer = verb.lemma === 'say' ? /^(?:yes|no|so)$/.test(norm) && at + 1 : 0;
  if (answer && answer > at && (answer >= p.last || endsAnswer(p, answer)))
    return { kind: 'clause', content: [{ first: at, last: answer }] };
  if (verb.lemma === 'say' && norm === 'the' && normAt(p, at + 1) === 'same')
    return { kind: 'clause', content: [{ first: at, last: at + 2 }] };
  const rest = (from: number): TokenRange[] => {
    const trimmed = trimContent(p, from, contentEnd(p, from, verb, boundaries));
    return trimmed ? [trimmed] : [];
  };
  const found = (kind: ContentKind, content: TokenRange[]): Found | null =>
    content.length ? { kind, content } : null;
  if (p.quoteOpening.has(at) && has(entry, 's') && isClauseInside(p, at, p.quoteOpening.get(at)!.end))
    return found('quote', rest(at));
  if (p.quoteOpening.has(at) && has(entry, 'qcCx')) {
    const quoted = p.quoteOpening.get(at)!;
    if (
      has(entry, 'o') &&
      !colon &&
      quoted.end - at < 5 &&
      !isClauseInside(p, at, quoted.end) &&
      tagAt(p, at - 1) !== Tag.Comma
    )
      return null;
    return found('quote', rest(at));
  }
  if (colon && has(entry, 'qcx')) return found('clause', rest(at));
  if (tagAt(p, at) === Tag.That && has(entry, 'cCwx')) {
    const next = tagAt(p, at + 1) === Tag.Comma ? at + 2 : at + 1;
    return found('clause', rest(next));
  }
  if (tagAt(p, at) === Tag.To && has(entry, 't'))
    return found('clause', rest(tagAt(p, at - 1) === Tag.Negation && at > start ? at - 1 : at));
  if (
    has(entry, 'w') &&
    /^(?:whether|if|how|why|what|when|where|who|which|whom)$/.test(norm) &&
    tagAt(p, at) !== Tag.Conjunction
  )
    return found('clause', rest(at));
  if (
    has(entry, 'cx') &&
    /^(?:if|when|what|while|as|because|although|whoever|whatever)$/.test(norm) &&
    // "spoke on condition of anonymity because …" says why, not what
    (at === verb.last || /^(?:if|what|whoever|whatever)$/.test(norm)) &&
    tagAt(p, at - 1) !== Tag.Comma &&
    isClause(p, at + 1)
  )
    return found('clause', rest(at));
  if (has(entry, 'c') && (isClause(p, pastComparator(p, at)) || isHeadlineRest(p, verb, at)))
    return found('clause', rest(at));
  if (verb.lemma === 'say' && at === start && saysOn(p, verb, at)) return found('clause', rest(at));
  if (has(entry, 'cx') && tagAt(p, at) === Tag.Preposition && at === start && leadsClause(p, at))
    return found('clause', rest(at));
  if (has(entry, 'g') && groupOf(p, at)?.form === 'gerund' && tagAt(p, at) === Tag.Gerund)
    return found('clause', rest(at));
  return null;
}

/** Whether "yes" and "no" are all that is said: not "no one came". */
function endsAnswer(p: Parse, i: number): boolean {
  const tag = tagAt(p, i);
  return (
    tag === Tag.Comma ||
    tag === Tag.Stop ||
    tag === Tag.Subordinator ||
    tag === Tag.Conjunction ||
    tag === Tag.To ||
    tag === Tag.Preposition ||
    tag === Tag.Time ||
    tag === Tag.Adverb
  );
}

/**
 * "He says [cut taxes and rules]", "she said [she and her sister differ]": what stands behind "say" and holds a word that
 * can be a verb is said, though the grammar has not seen its clause. The subject must stand right before the verb.
 */
function saysOn(p: Parse, verb: VerbGroup, start: number): boolean {
  if (verb.form === 'participle' || verb.passive || verb.first <= p.first) return false;
  const before = tagAt(p, verb.first - 1);
  if (before === Tag.Comma || before === Tag.Quote || before === Tag.To) return false;
  const head = tagAt(p, start);
  if (
    head !== Tag.Noun &&
    head !== Tag.Name &&
    head !== Tag.Pronoun &&
    head !== Tag.Determiner &&
    head !== Tag.Number &&
    head !== Tag.Verb &&
    head !== Tag.Participle
  )
    return false;
  const end = Math.min(levelEnd(p, start), start + 40);
  if (head === Tag.Pronoun && p.quoteOpening.has(start + 1)) return true; // it “warms” the house
  if (end - start < 4) return false;
  for (let i = start; i < end; i++) {
    const tag = tagAt(p, i);
    // "said a prayer that moved them"
    if (tag === Tag.Relative || tag === Tag.Stop) return hasVerb(p, i + 3, end);
    if (tag === Tag.Verb || tag === Tag.Auxiliary) return true;
    if (tag !== Tag.Comma && i > start && p.reading.words[i]!.verbs.some((v) => v.form === 'finite'))
      return true;
  }
  return false;
}

/** "says [despite being tired, she will go]": a phrase with a comma, and its clause. */
function leadsClause(p: Parse, start: number): boolean {
  if (!/^(?:despite|without|unlike|like|instead|by|because|given|besides|aside)$/.test(normAt(p, start)))
    return false;
  for (let i = start + 1; i < start + 16 && i < p.last; i++) {
    const tag = tagAt(p, i);
    if (tag === Tag.Verb || tag === Tag.Auxiliary || tag === Tag.Quote) return false;
    if (tag === Tag.Comma) return isClause(p, i + 1);
  }
  return false;
}

/** "Hamas says [captives' release back on track]": a headline leaves the verb out. */
function isHeadlineRest(p: Parse, verb: VerbGroup, at: number): boolean {
  if (p.sentence.index >= p.reading.headlineSentences || verb.tense !== 'present' || p.last - at < 4)
    return false;
  const tag = tagAt(p, at);
  return (
    verb.lemma === 'say' &&
    (tag === Tag.Noun || tag === Tag.Name || tag === Tag.Determiner || tag === Tag.Number)
  );
}

const COMPARING = /^(?:at (?:least|most)|(?:more|fewer|less) than|up to|as (?:many|few|much) as|close to)$/;

/** "said [at least] 12 people were missing": the clause is seen from its number on. */
function pastComparator(p: Parse, at: number): number {
  const two = `${normAt(p, at)} ${normAt(p, at + 1)}`;
  if (COMPARING.test(two)) return at + 2;
  return COMPARING.test(`${two} ${normAt(p, at + 2)}`) ? at + 3 : at;
}

const isDash = (p: Parse, i: number) =>
  /^(?:--+|—|–|-)$/.test(normAt(p, i)) && p.reading.tokens[i]!.spaceBefore;

function isClauseInside(p: Parse, from: number, to: number): boolean {
  return hasVerb(p, from, to);
}

/** "warned [of] floods", "accused them [of] lying": what stands behind one of the entry's prepositions. */
export function prepositional(
  p: Parse,
  verb: VerbGroup,
  entry: CueEntry,
  at: number,
  boundaries: Boundaries,
): Found | null {
  if (!entry.prepositions.has(normAt(p, at)) || has(entry, 'n')) return null;
  const object = tagAt(p, at + 1) === Tag.Gerund ? null : nominal(p, at + 1, boundaries);
  const trimmed = object ?? trimContent(p, at + 1, contentEnd(p, at + 1, verb, boundaries));
  return trimmed && { kind: 'nominal', content: [trimmed] };
}
