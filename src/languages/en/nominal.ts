import type { TokenRange } from '../reading.js';
import { skipAdverbs } from './clauses.js';
import { trimContent } from './content-edges.js';
import { type Boundaries, contentEnd } from './content-end.js';
import { normAt, type Parse, tagAt, type VerbGroup } from './parse.js';
import { phraseAfter } from './phrase-after.js';
import { isNominal } from './phrase-marks.js';
import { Tag } from './tags.js';

const CLINGING = new Set([
  'about',
  'against',
  'as',
  'from',
  'without',
  'between',
  'toward',
  'towards',
  'regarding',
  'by',
  'over',
  'to',
  'with',
  'for',
  'of',
]);

/** A noun phrase as content, with the clauses that hang on it, up to its own comma. */
export function nominal(p: Parse, start: number, boundaries: Boundaries): TokenRange | null {
  const at = skipAdverbs(p, start);
  const tag = tagAt(p, at);
  if (
    tag === Tag.Comma ||
    tag === Tag.Stop ||
    tag === Tag.Preposition ||
    tag === Tag.Verb ||
    tag === Tag.Auxiliary ||
    tag === Tag.That ||
    tag === Tag.Time
  )
    return null;
  const phrase = phraseAfter(p, at, 'all');
  if (!phrase) return null;
  let end = phrase.last;
  const next = tagAt(p, end);
  const alone = tag === Tag.Pronoun && phrase.last - phrase.first === 1;
  const goesOn =
    next === Tag.That ||
    next === Tag.Relative ||
    next === Tag.To ||
    next === Tag.Participle ||
    next === Tag.Gerund ||
    (next === Tag.Preposition && CLINGING.has(normAt(p, end)));
  if (goesOn && !alone) end = nominalEnd(p, phrase.last, contentEnd(p, phrase.last, null, boundaries));
  return trimContent(p, at, end);
}

/** A noun phrase's clauses end before "and" with a verb: that is the speaker's next deed. */
function nominalEnd(p: Parse, start: number, end: number): number {
  for (let i = start; i < end; i++) {
    const quoted = p.quoteOpening.get(i);
    if (quoted) i = quoted.end - 1;
    else if (
      tagAt(p, i) === Tag.Subordinator &&
      i > start &&
      /^(?:as|after|when|while|because|although|though|before|since|if)$/.test(normAt(p, i))
    )
      return i;
    else if (tagAt(p, i) === Tag.Conjunction) {
      const next = tagAt(p, skipAdverbs(p, i + 1));
      if (next === Tag.Verb || next === Tag.Auxiliary) return i;
    }
  }
  return end;
}

const DOCUMENTS =
  /^(?:poll|polls|survey|surveys|data|figures|report|reports|paper|papers|study|studies|emails|ballots|records|statistics|analysis|results|documents|filings|research|numbers|polling|footage|video|estimates|census|index|audit|investigation)$/;

/** Whether a paper or a set of figures stands at `i`. */
export const isDocument = (p: Parse, i: number): boolean => DOCUMENTS.test(normAt(p, i));

/** "The poll showed [a slim lead]": a document stands close before the verb. */
export function documentSpeaks(p: Parse, verb: VerbGroup): boolean {
  for (let i = verb.first - 1; i >= p.first && i > verb.first - 12; i--) {
    if (isDocument(p, i)) return true;
    // "a poll [released] on Tuesday showed"
    if (p.reading.words[i]!.verbs.some((v) => v.form === 'participle') && isNominal(tagAt(p, i - 1)))
      continue;
    if (tagAt(p, i) === Tag.Verb || tagAt(p, i) === Tag.Auxiliary || tagAt(p, i) === Tag.Comma) return false;
  }
  return false;
}
