import type { Act, Medium } from '../../readout/vocabulary.js';
import type { TokenRange } from '../reading.js';
import type { SpeechProposal } from '../speech.js';
import { mediumIn, RELAYS } from './circumstances.js';
import { isClause } from './clauses.js';
import { contentStart, trimContent } from './content-edges.js';
import { type Boundaries, contentEnd } from './content-end.js';
import { Saying, sayingsOf } from './cue-index.js';
import { reportingAdverbs } from './cue-phrases.js';
import { groupOf, normAt, type Parse, tagAt } from './parse.js';
import { phraseAfter } from './phrase-after.js';
import { hasVerb } from './phrase-marks.js';
import { nameBehind, pieceKind } from './pieces.js';
import { authorOf } from './speech-papers.js';
import { Tag } from './tags.js';

interface Introduction {
  cue: TokenRange;
  source: TokenRange | null;
  /** Index behind the whole phrase. */
  end: number;
  act: Act;
  rule: string;
  via: TokenRange[];
  medium: Medium | null;
}

/** "according to X", "as per X", "in the words of X", "in X's view", "per X": a phrase that gives its clause a source. */
function introductionAt(p: Parse, i: number): Introduction | null {
  const norm = normAt(p, i);
  if (norm === 'according' && normAt(p, i + 1) === 'to')
    return behind(i, i + 2, 'say', 'en.cue.according-to');
  if (norm === 'as' && normAt(p, i + 1) === 'per') return behind(i, i + 2, 'say', 'en.cue.per');
  if (norm === 'per' && tagAt(p, i - 1) === Tag.Comma) return behind(i, i + 1, 'say', 'en.cue.per');
  if (norm === 'going' && normAt(p, i + 1) === 'by') return behind(i, i + 2, 'say', 'en.cue.going-by');
  if (
    norm === 'in' &&
    normAt(p, i + 1) === 'the' &&
    /^(?:words|view|opinion|eyes|estimation|judgment|judgement)$/.test(normAt(p, i + 2)) &&
    normAt(p, i + 3) === 'of'
  )
    return behind(i, i + 4, normAt(p, i + 2) === 'words' ? 'say' : 'believe', 'en.cue.in-the-words-of');
  if (norm === 'in') {
    const holder = phraseAfter(p, i + 1, 'none');
    if (!holder) return null;
    const head = normAt(p, holder.last - 1);
    if (!/^(?:words|view|opinion|telling|account|estimation|judgment|judgement)$/.test(head)) return null;
    // "believed in her judgment", "the names in his account were": the phrase stands by itself
    const before = tagAt(p, i - 1);
    const opens =
      i === p.first || before === Tag.Comma || before === Tag.Conjunction || before === Tag.Relative;
    const behindIt = tagAt(p, holder.last);
    const closes = holder.last >= p.last || behindIt === Tag.Comma || behindIt === Tag.Stop;
    if (!(opens || closes) || normAt(p, holder.first) === 'other') return null;
    if (!closes && (!opens || behindIt === Tag.Preposition)) return null;
    if (!opens && /^(?:account|judgment|judgement|estimation)$/.test(head)) return null;
    const end = tagAt(p, holder.last - 2) === Tag.Possessive ? holder.last - 2 : holder.last - 1;
    if (end <= i + 1 || (tagAt(p, holder.last - 2) !== Tag.Possessive && holder.last - holder.first !== 2))
      return null;
    return {
      cue: { first: i, last: i + 1 },
      source: { first: i + 1, last: end },
      end: holder.last,
      act: /^(?:words|telling|account)$/.test(head) ? 'say' : 'believe',
      rule: 'en.cue.in-words-of',
      via: [],
      medium: null,
    };
  }
  return null;

  function behind(from: number, at: number, act: Act, rule: string): Introduction | null {
    const source = phraseAfter(p, at, 'all');
    if (!source) return null;
    const found: Introduction = {
      cue: { first: from, last: at },
      source,
      end: source.last,
      act,
      rule,
      via: [],
      medium: mediumIn(p, source),
    };
    // "according to a statement issued by the army"
    const author = authorOf(p, source);
    if (author) return { ...found, source: author, end: Math.max(source.last, author.last) };
    // "according to two leaders quoted by Prothom Alo"
    let end = source.last;
    while (
      tagAt(p, end) === Tag.Comma &&
      (RELAYS.has(normAt(p, end + 1)) || tagAt(p, end + 1) === Tag.Relative)
    )
      end++;
    if (RELAYS.has(normAt(p, end)) && normAt(p, end + 1) === 'by') {
      const relay = phraseAfter(p, end + 2, 'of');
      if (relay) {
        found.via = [relay];
        found.end = relay.last;
      }
      return found;
    }
    // "according to the Gazette, which quoted two sailors, …"
    const quoting = end > source.last && tagAt(p, end) === Tag.Relative ? groupOf(p, end + 1) : null;
    const quotedThere =
      quoting && /^(?:cite|quote)$/.test(quoting.lemma) && phraseAfter(p, quoting.last, 'all');
    if (quotedThere) return { ...found, source: quotedThere, end: quotedThere.last, via: [source] };
    const cited = citedBy(p, source);
    if (cited) return { ...found, source: cited.source, end: cited.source.last, via: cited.via };
    const name = nameBehind(p, source);
    return name ? { ...found, source: name, end: name.last } : found;
  }
}

/** "a Bloomberg report quoting [officials]": who stands behind an outlet. */
function citedBy(p: Parse, source: TokenRange): { source: TokenRange; via: TokenRange[] } | null {
  for (let i = source.first + 1; i <= source.last; i++) {
    const norm = normAt(p, i);
    if (norm === 'quoting' || norm === 'citing') {
      // "unnamed officials": no verb, though it has the form of one
      const plain = /^un\w+ed$/.test(normAt(p, i + 1)) ? i + 2 : i + 1;
      const cited = phraseAfter(p, plain, 'all');
      return cited && { source: { first: i + 1, last: cited.last }, via: [{ first: source.first, last: i }] };
    }
  }
  return null;
}

/** Adds proposals of introducing phrases and reporting adverbs. */
export function proposePhrases(p: Parse, boundaries: Boundaries, proposals: SpeechProposal[]): void {
  for (let i = p.first; i < p.last; i++) {
    const sayings = sayingsOf(p.reading.words[i]!);
    if (!(sayings & (Saying.Adverb | Saying.Introduces))) continue;
    const adverb = sayings & Saying.Adverb ? reportingAdverbs[normAt(p, i)] : undefined;
    if (adverb !== undefined) {
      const found = adverbial(p, i, adverb, boundaries);
      if (found) proposals.push(found);
      continue;
    }
    if (!(sayings & Saying.Introduces)) continue;
    const found = introductionAt(p, i);
    if (!found) continue;
    // "That's according to X": what stands before
    const refersBack =
      i - p.first <= 3 &&
      /^(?:that|this|it)$/.test(normAt(p, p.first)) &&
      /^(?:is|was|'s)$/.test(normAt(p, p.first + 1));
    const content = refersBack ? [] : contentOf(p, found, boundaries);
    if (!content.length && !refersBack) continue;
    proposals.push({
      cue: found.cue,
      act: found.act,
      rule: found.rule,
      source: found.source ? { kind: 'phrase', range: found.source } : { kind: 'nobody' },
      addressee: null,
      via: found.via,
      medium: found.medium,
      content,
      contentKind: refersBack ? 'previous' : 'clause',
      weight: 0.95,
    });
  }
}

/** The clause around an introducing phrase: behind it at a sentence's beginning, else before it, and what goes on behind. */
function contentOf(p: Parse, { cue, end }: Introduction, boundaries: Boundaries): TokenRange[] {
  const before = cue.first - 1;
  let begin = before;
  while (
    begin >= p.first &&
    (tagAt(p, begin) === Tag.Adverb || tagAt(p, begin) === Tag.Conjunction || tagAt(p, begin) === Tag.Comma)
  )
    begin--;
  const opens = begin < p.first || tagAt(p, begin) === Tag.Stop || tagAt(p, begin) === Tag.That;
  if (opens) {
    let at = end;
    while (at < p.last && tagAt(p, at) !== Tag.Comma && at < end + 25) at++;
    if (at >= p.last) at = end;
    // "according to an official, who would not be named, …"
    if (tagAt(p, at) === Tag.Comma && tagAt(p, at + 1) === Tag.Relative) {
      const behind = nextComma(p, at + 1);
      if (behind > 0 && isClause(p, behind + 1)) at = behind;
    }
    // "according to the director, Dr Uddin, …": the name belongs to the source
    const next = nextComma(p, at + 1);
    const many = tagAt(p, end - 1) === Tag.Noun && p.reading.words[end - 1]!.nouns[0]?.plural === true;
    if (
      !many &&
      next > 0 &&
      /^(?:name|apposition)$/.test(pieceKind(p, at + 1, next)) &&
      isClause(p, next + 1)
    )
      at = next;
    const content = trimContent(p, at, contentEnd(p, at + 1, null, boundaries));
    return content ? [content] : [];
  }
  const pieces: TokenRange[] = [];
  const last = tagAt(p, before) === Tag.Comma ? before : cue.first;
  const start = contentStart(p, last);
  const left = trimContent(p, start, last);
  if (left) pieces.push(left);
  if (
    tagAt(p, end) === Tag.Comma &&
    tagAt(p, before) === Tag.Comma &&
    left &&
    !hasVerb(p, left.first, left.last)
  ) {
    const right = trimContent(p, end + 1, contentEnd(p, end + 1, null, boundaries));
    if (right) pieces.push(right);
  }
  return pieces;
}

function nextComma(p: Parse, from: number): number {
  for (let i = from; i < from + 14 && i < p.last; i++) if (tagAt(p, i) === Tag.Comma) return i;
  return -1;
}

/** "allegedly", "reportedly": the clause they stand in, without them; nobody is named. */
function adverbial(p: Parse, i: number, act: Act, boundaries: Boundaries): SpeechProposal | null {
  let from = i;
  while (
    from > p.first &&
    !/[,;:]/.test(normAt(p, from - 1)) &&
    tagAt(p, from - 1) !== Tag.Quote &&
    tagAt(p, from - 1) !== Tag.That &&
    tagAt(p, from - 1) !== Tag.Subordinator &&
    i - from < 40
  )
    from--;
  const content: TokenRange[] = [];
  const left = trimContent(p, from, i);
  if (left && (left.last - left.first > 1 || tagAt(p, left.first) === Tag.Name)) content.push(left);
  let end = i + 1;
  const limit = contentEnd(p, i + 1, null, boundaries);
  while (end < limit && tagAt(p, end) !== Tag.Comma) end++;
  const right = trimContent(p, i + 1, end);
  if (right) content.push(right);
  return content.length
    ? {
        cue: { first: i, last: i + 1 },
        act,
        rule: `en.cue.${normAt(p, i)}`,
        source: { kind: 'nobody' },
        addressee: null,
        via: [],
        medium: null,
        content,
        contentKind: 'clause',
        weight: 0.6,
      }
    : null;
}
