import type { Act, Medium } from '../../readout/vocabulary.js';
import type { TokenRange } from '../reading.js';
import type { SourceHint, SpeechProposal } from '../speech.js';
import { circumstancesAfter } from './circumstances.js';
import { type Boundaries, contentEnd, contentStart, isClause, skipAdverbs, trimContent } from './clauses.js';
import { type Cue, type CueEntry, verbIndex } from './cue-index.js';
import { groupOf, levelOf, normAt, type Parse, tagAt, type VerbGroup } from './parse.js';
import { hasVerb, phraseAfter, phraseBefore } from './phrases.js';
import { continuedQuote } from './speech-continued.js';
import { mayShare, type Subjects, sharedSpeaker, subjectOf } from './speech-subjects.js';
import { Tag } from './tags.js';

/** What follows a cue: whom it is said to, where, and its content. */
export interface Complement {
  kind: 'clause' | 'nominal' | 'quote' | 'none';
  entry: CueEntry;
  content: TokenRange[];
  addressee: TokenRange | null;
  medium: Medium | null;
  via: TokenRange[];
  /** Index behind addressee and circumstances where no content follows. */
  tail: number;
}

/** A cue set into or behind its content: "…, he said", with the commas around it. */
export interface Parenthesis {
  /** The comma or closing mark before it. */
  from: number;
  /** The comma or stop behind it. */
  to: number;
  group: VerbGroup;
  source: TokenRange;
  complement: Complement;
}

const NOBODY: SourceHint = { kind: 'nobody' };

function has(entry: CueEntry, frames: string): boolean {
  for (const frame of frames) if (entry.frames.has(frame)) return true;
  return false;
}

/** Reads what stands behind a reporting verb; `null` where the verb reports nothing there. */
export function complementOf(
  p: Parse,
  verb: VerbGroup,
  entries: readonly CueEntry[],
  start: number,
  boundaries: Boundaries,
): Complement | null {
  let second: Complement | null = null;
  for (const entry of entries) {
    if (entry.act === 'omit' && !verb.negative) continue;
    const found = complementFor(p, verb, entry, start, boundaries);
    // "asked the students if": the clause of one meaning comes before the object of another
    if (found && found.kind !== 'nominal' && found.kind !== 'none') return found;
    if (found && (!second || second.kind === 'none')) second = found;
  }
  return second;
}

function complementFor(
  p: Parse,
  verb: VerbGroup,
  entry: CueEntry,
  start: number,
  boundaries: Boundaries,
): Complement | null {
  const base = {
    entry,
    addressee: null as TokenRange | null,
    medium: null as Medium | null,
    via: [] as TokenRange[],
  };
  const plain = contentAt(p, verb, entry, start, boundaries);
  if (plain && !(has(entry, 'a') && plain.kind === 'clause' && !isMarked(p, start)))
    return { ...base, ...plain, tail: start };
  let at = start;
  if (has(entry, 'a')) {
    const addressee = addresseeAt(p, skipAdverbs(p, start));
    if (addressee) {
      at = addressee.last;
      const direct =
        contentAt(p, verb, entry, at, boundaries) ?? prepositional(p, verb, entry, at, boundaries);
      if (direct) return { ...base, ...direct, addressee, tail: at };
      const around = circumstancesAfter(p, at);
      const later =
        contentAt(p, verb, entry, around.at, boundaries) ??
        prepositional(p, verb, entry, around.at, boundaries);
      if (later && around.at > at)
        return { ...base, ...later, addressee, medium: around.medium, via: around.via, tail: around.at };
      if (!has(entry, 'o') && (has(entry, 'x') || has(entry, 'q')))
        return {
          ...base,
          kind: 'none',
          content: [],
          addressee,
          medium: around.medium,
          via: around.via,
          tail: around.at,
        };
    }
  }
  if (plain) return { ...base, ...plain, tail: start };
  const byPreposition = prepositional(p, verb, entry, skipAdverbs(p, start), boundaries);
  if (byPreposition) return { ...base, ...byPreposition, tail: start };
  const around = circumstancesAfter(p, start);
  const circumstances = {
    addressee: around.addressee,
    medium: around.medium,
    via: around.via,
    tail: around.at,
  };
  if (around.at > start) {
    const later = contentAt(p, verb, entry, around.at, boundaries);
    if (later) return { ...base, ...later, ...circumstances };
  }
  if (has(entry, 'o') || (has(entry, 'D') && documentSpeaks(p, verb))) {
    const object = nominal(p, start);
    if (object) return { ...base, kind: 'nominal', content: [object], tail: start };
  }
  if (has(entry, 'G')) {
    // "the poll found [Trump leading]"
    const object = phraseAfter(p, start, 'of');
    if (object && groupOf(p, object.last)?.form === 'gerund') {
      const content = trimContent(p, start, contentEnd(p, start, verb, boundaries));
      if (content) return { ...base, kind: 'clause', content: [content], tail: start };
    }
  }
  if (has(entry, 'n')) {
    let object = phraseAfter(p, start, entry.prepositions.size ? 'of' : 'all');
    if (
      object &&
      tagAt(p, object.last) === Tag.Preposition &&
      !entry.prepositions.has(normAt(p, object.last))
    ) {
      const more = phraseAfter(p, object.last + 1, 'all'); // remarks about a judge
      if (more) object = { first: object.first, last: more.last };
    }
    while (object && tagAt(p, object.last) === Tag.Time)
      object = { first: object.first, last: object.last + 1 };
    if (
      object &&
      (!/^[,.]/.test(normAt(p, object.last)) || tagAt(p, object.last + 1) === Tag.Relative) &&
      (tagAt(p, object.last) !== Tag.Preposition || entry.prepositions.has(normAt(p, object.last)))
    ) {
      const content = trimContent(p, start, contentEnd(p, start, verb, boundaries));
      // "called the president" alone is a telephone call
      if (
        content &&
        content.last > object.last &&
        (!entry.prepositions.size || hasPreposition(p, entry, content))
      )
        return { ...base, kind: 'clause', content: [content], tail: start };
    }
  }
  if (has(entry, 'xqs') || entry.frames.has('c'))
    return { ...base, kind: 'none', content: [], ...circumstances };
  return null;
}

function hasPreposition(p: Parse, entry: CueEntry, range: TokenRange): boolean {
  for (let i = range.first; i < range.last; i++) {
    if (!entry.prepositions.has(normAt(p, i))) continue;
    // "put the toll at 45", not "put lives at risk"
    if (normAt(p, i) !== 'at') return true;
    for (let j = i + 1; j < i + 5; j++) if (tagAt(p, j) === Tag.Number) return true;
  }
  return false;
}

const isMarked = (p: Parse, i: number) =>
  tagAt(p, i) === Tag.That || tagAt(p, i) === Tag.Quote || normAt(p, i) === ':';

/** The one spoken to, as the verb's object; parted from the clause behind it. */
function addresseeAt(p: Parse, start: number): TokenRange | null {
  const tag = tagAt(p, start);
  if (tag === Tag.That || tag === Tag.To || tag === Tag.Quote) return null;
  const phrase = phraseAfter(p, start, 'of');
  if (!phrase) return null;
  const after = tagAt(p, phrase.last);
  if (
    (after === Tag.Verb || after === Tag.Auxiliary) &&
    phrase.last - phrase.first > 1 &&
    !normAt(p, phrase.last).includes("'")
  ) {
    // "told Reuters Washington had briefed": the clause's subject is the last name in it
    const { nameAt } = p.reading;
    let split = phrase.last - 1;
    while (split > phrase.first + 1 && nameAt[split]! >= 0 && nameAt[split - 1] === nameAt[split]) split--;
    return { first: phrase.first, last: split };
  }
  return phrase;
}

type Found = { kind: Complement['kind']; content: TokenRange[] };

/** Content that begins right at `start`. */
function contentAt(
  p: Parse,
  verb: VerbGroup,
  entry: CueEntry,
  start: number,
  boundaries: Boundaries,
): Found | null {
  let at = skipAdverbs(p, start);
  if (at >= p.last) return null;
  // "told supporters in Columbus, Ohio, that": an aside between commas
  if (tagAt(p, at) === Tag.Comma)
    for (let j = at + 1; j < at + 12 && j < p.last; j++) {
      const tag = tagAt(p, j);
      if (tag === Tag.Verb || tag === Tag.Auxiliary || tag === Tag.Quote) break;
      if (tag !== Tag.Comma) continue;
      if (tagAt(p, j + 1) === Tag.That) at = j + 1;
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
  const rest = (from: number): TokenRange[] => {
    const trimmed = trimContent(p, from, contentEnd(p, from, verb, boundaries));
    return trimmed ? [trimmed] : [];
  };
  const found = (kind: Complement['kind'], content: TokenRange[]): Found | null =>
    content.length ? { kind, content } : null;
  if (p.quoteOpening.has(at) && entry.frames.has('s') && isClauseInside(p, at, p.quoteOpening.get(at)!.end))
    return found('quote', rest(at));
  if (p.quoteOpening.has(at) && has(entry, 'qcCx')) {
    const quoted = p.quoteOpening.get(at)!;
    if (
      entry.frames.has('o') &&
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
  if (tagAt(p, at) === Tag.To && has(entry, 't')) return found('clause', rest(at));
  if (
    has(entry, 'w') &&
    /^(?:whether|if|how|why|what|when|where|who|which|whom)$/.test(norm) &&
    tagAt(p, at) !== Tag.Conjunction
  )
    return found('clause', rest(at));
  if (
    has(entry, 'cx') &&
    /^(?:if|when|what|while|as|because|although|whoever|whatever)$/.test(norm) &&
    tagAt(p, at - 1) !== Tag.Comma &&
    isClause(p, at + 1)
  )
    return found('clause', rest(at));
  if (has(entry, 'c') && isClause(p, at)) return found('clause', rest(at));
  if (has(entry, 'g') && groupOf(p, at)?.form === 'gerund' && tagAt(p, at) === Tag.Gerund)
    return found('clause', rest(at));
  return null;
}

const isDash = (p: Parse, i: number) =>
  /^(?:--+|—|–|-)$/.test(normAt(p, i)) && p.reading.tokens[i]!.spaceBefore;

function isClauseInside(p: Parse, from: number, to: number): boolean {
  return hasVerb(p, from, to);
}

/** "warned [of] floods", "accused them [of] lying": what stands behind one of the entry's prepositions. */
function prepositional(
  p: Parse,
  verb: VerbGroup,
  entry: CueEntry,
  at: number,
  boundaries: Boundaries,
): Found | null {
  if (!entry.prepositions.has(normAt(p, at)) || has(entry, 'n')) return null;
  const trimmed = trimContent(p, at + 1, contentEnd(p, at + 1, verb, boundaries));
  return trimmed && { kind: 'nominal', content: [trimmed] };
}

/** A noun phrase's clauses end before "and" with a verb: that is the speaker's next deed. */
function nominalEnd(p: Parse, start: number, end: number): number {
  for (let i = start; i < end; i++) {
    const quoted = p.quoteOpening.get(i);
    if (quoted) i = quoted.end - 1;
    else if (tagAt(p, i) === Tag.Conjunction) {
      const next = tagAt(p, skipAdverbs(p, i + 1));
      if (next === Tag.Verb || next === Tag.Auxiliary) return i;
    }
  }
  return end;
}

const DOCUMENTS =
  /^(?:poll|polls|survey|surveys|data|figures|report|reports|study|studies|records|statistics|analysis|results|documents|filings|research|numbers|polling|footage|video|emails|estimates|census|index|audit|investigation)$/;

/** "The poll showed [a slim lead]": a document stands close before the verb. */
function documentSpeaks(p: Parse, verb: VerbGroup): boolean {
  for (let i = verb.first - 1; i >= p.first && i > verb.first - 12; i--) {
    if (DOCUMENTS.test(normAt(p, i))) return true;
    if (tagAt(p, i) === Tag.Verb || tagAt(p, i) === Tag.Auxiliary || tagAt(p, i) === Tag.Comma) return false;
  }
  return false;
}

/** A noun phrase as content, with the clauses that hang on it, up to its own comma. */
export function nominal(p: Parse, start: number): TokenRange | null {
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
  if (
    next === Tag.That ||
    next === Tag.Relative ||
    next === Tag.To ||
    next === Tag.Participle ||
    next === Tag.Gerund ||
    next === Tag.Preposition
  )
    end = nominalEnd(p, phrase.last, contentEnd(p, phrase.last, null, new Set()));
  return trimContent(p, at, end);
}

/** The noun phrase behind an inverted verb: "said [a senior European diplomat in Brussels]". */
function invertedSubject(p: Parse, verb: VerbGroup): TokenRange | null {
  const tag = tagAt(p, verb.last);
  if (tag === Tag.That || tag === Tag.To || tag === Tag.Quote || tag === Tag.Preposition) return null;
  // "said she wanted": the pronoun has a verb of its own
  if (
    tag === Tag.Pronoun &&
    (tagAt(p, verb.last + 1) === Tag.Verb || tagAt(p, verb.last + 1) === Tag.Auxiliary)
  )
    return null;
  return phraseAfter(p, verb.last, 'all');
}

/** Whether content can stand before `at`: it holds a clause or ends in a quotation. */
function contentBefore(p: Parse, at: number): number {
  let i = at - 1;
  if (normAt(p, i) === 'as' && i > p.first) i -= tagAt(p, i - 1) === Tag.Comma ? 1 : 0; // "…, as he put it"
  if (normAt(p, i) === 'as') return i > p.first + 2 && hasVerb(p, Math.max(p.first, i - 80), i) ? i : -1;
  const tag = tagAt(p, i);
  if (tag === Tag.Mark && /^(?:--?|—|–)$/.test(normAt(p, i))) return i;
  if (tag === Tag.Comma || (tag === Tag.Stop && /^[?!]/.test(normAt(p, i)))) {
    if (p.quoteClosing.has(i - 1) || hasVerb(p, Math.max(p.first, i - 80), i)) return i;
    return tagAt(p, i) === Tag.Comma && i > p.first ? i : -1;
  }
  if (p.quoteClosing.has(i)) return i + 1;
  i = at;
  return -1;
}

/** "…, he said": the parenthesis that `verb` makes, or `null`. */
export function parenthesisOf(
  p: Parse,
  verb: VerbGroup,
  cue: Cue,
  subjects: Subjects,
  boundaries: Boundaries,
): Parenthesis | null {
  const { entries } = cue;
  if (verb.form !== 'finite' || verb.passive) return null;
  const subject = subjectOf(p, verb, subjects);
  if (subject && tagAt(p, verb.first - 1) === Tag.Relative) return null;
  const as = subject !== null && normAt(p, subject.outer - 1) === 'as';
  let parenthetical = entries.filter((e) => e.frames.has('x') || (as && e.frames.has('c')));
  if (subject) {
    const from = contentBefore(p, subject.outer);
    if (from < 0 || from <= p.first) return null;
    if (contentBeforeIsQuote(p, from)) parenthetical = entries.filter((e) => has(e, 'xqs'));
    if (!parenthetical.length) return null;
    const complement = complementOf(p, verb, parenthetical, cue.start, boundaries);
    if (!complement) return null;
    const quoted = contentBeforeIsQuote(p, from);
    const quoteFollows =
      complement.kind === 'quote' && tagAt(p, complement.content[0]!.first - 2) === Tag.Comma;
    // “…,” he told a voter who …: the quotation before is the content, unless "that" follows
    if (complement.kind !== 'none' && !(quoted && !isMarkedClause(p, complement))) return null;
    if (complement.kind === 'none' && !quoted && !endsHere(p, complement.tail)) return null;
    return {
      from,
      to: quoteFollows ? complement.content[0]!.first - 2 : complement.tail,
      group: verb,
      source: subject.range,
      complement: quoteFollows ? complement : { ...complement, kind: 'none', content: [] },
    };
  }
  if (!parenthetical.length) return null;
  let before = verb.first;
  while (tagAt(p, before - 1) === Tag.Adverb) before--;
  const from = contentBefore(p, before);
  if (from <= p.first) return null;
  const behind = invertedSubject(p, verb);
  if (!behind) return null;
  const around = circumstancesAfter(p, behind.last);
  return {
    from,
    to: around.at,
    group: verb,
    source: behind,
    complement: {
      kind: 'none',
      entry: parenthetical[0]!,
      content: [],
      addressee: around.addressee,
      medium: around.medium,
      via: around.via,
      tail: around.at,
    },
  };
}

/** Whether "that" or a colon stands before the content. */
function isMarkedClause(p: Parse, complement: Complement): boolean {
  const first = complement.content[0]?.first ?? 0;
  for (let i = first - 1; i > first - 4; i--)
    if (tagAt(p, i) === Tag.That || normAt(p, i) === ':') return true;
  return complement.kind === 'clause' && !complement.addressee && tagAt(p, first) === Tag.Pronoun;
}

const contentBeforeIsQuote = (p: Parse, from: number) =>
  p.quoteClosing.has(from - 1) || p.quoteClosing.has(from);

/** Whether the clause of a cue without content ends at `i`. */
function endsHere(p: Parse, i: number): boolean {
  if (i >= p.last) return true;
  const tag = tagAt(p, i);
  if (
    tag === Tag.Comma ||
    tag === Tag.Stop ||
    tag === Tag.Quote ||
    tag === Tag.Conjunction ||
    tag === Tag.Subordinator ||
    tag === Tag.Gerund ||
    tag === Tag.Mark
  )
    return true;
  return levelOf(p, i) !== levelOf(p, i - 1);
}

/** The pieces of content around a parenthesis. */
export function contentAround(p: Parse, parenthesis: Parenthesis, boundaries: Boundaries): TokenRange[] {
  const { from, to, group, complement } = parenthesis;
  const start = contentStart(p, from);
  const pieces: TokenRange[] = [];
  const left = trimContent(p, start, from);
  if (
    left &&
    !(
      left.last - left.first === 1 &&
      tagAt(p, left.first) !== Tag.Noun &&
      tagAt(p, left.first) !== Tag.Name &&
      !p.quoteClosing.has(left.last)
    )
  )
    pieces.push(left);
  if (complement.kind !== 'none') return [...pieces, ...complement.content];
  if (tagAt(p, to) !== Tag.Comma) return pieces;
  const next = to + 1;
  const quoted = p.quoteOpening.get(next);
  const complete =
    left !== null &&
    (p.quoteClosing.has(from) || p.quoteClosing.has(from - 1) || hasVerb(p, left.first, left.last));
  if (quoted) {
    const piece = trimContent(p, next, contentEnd(p, next, group, boundaries));
    if (piece) pieces.push(piece);
  } else if (!complete || continues(p, next)) {
    const piece = trimContent(p, next, contentEnd(p, next, group, boundaries));
    if (piece) pieces.push(piece);
  }
  return pieces;
}

/** Whether what follows "…, he said," goes on with the content: "and", "but" or "because", with a clause. */
function continues(p: Parse, at: number): boolean {
  const norm = normAt(p, at);
  if (tagAt(p, at) === Tag.That || norm === 'because' || norm === 'so' || norm === 'if' || norm === 'which')
    return true;
  if (tagAt(p, at) !== Tag.Conjunction) return false;
  const next = groupOf(p, skipAdverbs(p, at + 1));
  return !(next && next.form === 'finite' && verbIndex.has(next.lemma));
}

/**
 * A cue set into a relative clause: "[firearms] which police say [are still missing]", "[a deal] he called [historic]",
 * "[an officer] it did not name".
 */
function gapContent(
  p: Parse,
  verb: VerbGroup,
  cue: Cue,
  subject: TokenRange,
  boundaries: Boundaries,
): (Complement & { source: TokenRange }) | null {
  const usable = cue.entries.filter((e) => (e.act === 'omit') <= verb.negative);
  let entry = usable.find((e) => has(e, 'cCno'));
  if (!entry) return null;
  const before = tagAt(p, subject.first - 1);
  const what = before === Tag.Subordinator && normAt(p, subject.first - 1) === 'what';
  const relative =
    what || before === Tag.Relative || (before === Tag.That && isNounTag(tagAt(p, subject.first - 2)));
  const next = groupOf(p, cue.start);
  const lifted = next !== null && next.form === 'finite' && next.first === cue.start && has(entry, 'cC');
  let source = subject;
  let antecedentEnd = subject.first - 1;
  if (!relative) {
    // "a dynamic Greenberg said could": no relative pronoun
    const pronoun = tagAt(p, subject.first) === Tag.Pronoun && isNounTag(before);
    if (pronoun) antecedentEnd = subject.first;
    else if (lifted && tagAt(p, subject.last - 1) === Tag.Name && subject.last - subject.first > 1) {
      let first = subject.last - 1;
      while (first > subject.first && tagAt(p, first - 1) === Tag.Name) first--;
      if (first === subject.first) return null;
      source = { first, last: subject.last };
      antecedentEnd = first;
    } else return null;
  }
  if (tagAt(p, antecedentEnd - 1) === Tag.Comma) antecedentEnd--;
  const ends =
    cue.start >= p.last ||
    tagAt(p, cue.start) === Tag.Comma ||
    tagAt(p, cue.start) === Tag.Stop ||
    tagAt(p, cue.start) === Tag.Conjunction;
  const described =
    (has(entry, 'nc') && (p.quoteOpening.has(cue.start) || entry.prepositions.has(normAt(p, cue.start)))) ||
    (has(entry, 'n') && what && !ends);
  if (!lifted && !described) {
    entry = usable.find((e) => e.frames.has('o'));
    if (!ends || !entry) return null;
  }
  const phrase = what ? null : phraseBefore(p, antecedentEnd);
  const content: TokenRange[] = [];
  if (phrase) content.push(phrase);
  if (lifted || described) {
    const rest = trimContent(
      p,
      cue.start,
      clauseEnd(p, cue.start, contentEnd(p, cue.start, verb, boundaries)),
    );
    if (rest) content.push(rest);
  }
  if (!content.length) return null;
  return { kind: 'clause', entry, content, addressee: null, medium: null, via: [], tail: cue.start, source };
}

/** "PTI, citing [a police officer], put the toll at": whom the subject of `verb` cites. */
function citedBefore(p: Parse, verb: VerbGroup, from: number): TokenRange | null {
  for (let n = verb.index - 1; n >= 0 && n > verb.index - 4; n--) {
    const group = p.groups[n]!;
    if (group.first < from) return null;
    if (
      group.form === 'gerund' &&
      /^(?:cite|quote)$/.test(group.lemma) &&
      tagAt(p, group.first - 1) === Tag.Comma
    )
      return phraseAfter(p, group.last, 'all');
  }
  return null;
}

/** What a leading "Asked whether …," asks. */
function questionBefore(p: Parse, verb: VerbGroup): TokenRange | null {
  for (const group of p.groups) {
    if (group.first >= verb.first) return null;
    if (group.form !== 'participle' || group.lemma !== 'ask') continue;
    const from = /^(?:about|on)$/.test(normAt(p, group.last)) ? group.last + 1 : group.last;
    return trimContent(p, from, clauseEnd(p, from, verb.first));
  }
  return null;
}

const isNounTag = (tag: number) => tag === Tag.Noun || tag === Tag.Name || tag === Tag.Number;

/** The first comma before `end`: where a relative clause ends. */
function clauseEnd(p: Parse, start: number, end: number): number {
  for (let i = start; i < end; i++) {
    const quoted = p.quoteOpening.get(i);
    if (quoted) i = quoted.end - 1;
    else if (tagAt(p, i) === Tag.Comma) return i;
  }
  return end;
}

const OMITTING = new Set(
  'mention say comment respond reply answer disclose reveal specify elaborate name identify report address discuss explain clarify confirm acknowledge indicate provide detail state note'.split(
    ' ',
  ),
);

/** Proposals of a finite reporting verb in the active voice. */
export function proposeFinite(
  p: Parse,
  verb: VerbGroup,
  found: Cue,
  subjects: Subjects,
  parenthesis: Parenthesis | null,
  boundaries: Boundaries,
): SpeechProposal | null {
  const { entries } = found;
  const cue = { first: verb.first, last: found.last };
  const modality = verb.modality && verb.tense === 'modal' ? { modality: verb.modality } : {};
  if (parenthesis) {
    const { entry, addressee, medium, via } = parenthesis.complement;
    const content = contentAround(p, parenthesis, boundaries);
    if (!content.length) return null;
    const goesOn = p.quoteOpening.has(content.at(-1)!.first - 1) ? continuedQuote(p) : null;
    if (goesOn && !p.groups.some((g) => g.first > parenthesis.to && g.form === 'finite'))
      content.push(goesOn);
    return {
      cue,
      act: entry.act,
      rule: `en.cue.${entry.lemma}`,
      source: { kind: 'phrase', range: parenthesis.source },
      addressee,
      via,
      medium,
      content,
      contentKind: 'clause',
      ...modality,
      weight: 0.9,
    };
  }
  const subject = subjectOf(p, verb, subjects);
  const gap = subject && gapContent(p, verb, found, subject.range, boundaries);
  let complement = gap ?? complementOf(p, verb, entries, found.start, boundaries);
  if (found.omits && (!complement || complement.kind === 'none')) {
    // "Asked whether …, he gave no answer": the question went unanswered
    const question = questionBefore(p, verb);
    if (question)
      complement = {
        kind: 'clause',
        entry: entries[0]!,
        content: [question],
        addressee: null,
        medium: null,
        via: [],
        tail: found.start,
      };
  }
  if (!complement || complement.kind === 'none') return null;
  let source: SourceHint = NOBODY;
  let weight = 0.9;
  // “I think”: how people talk, not what they report
  if (
    subject &&
    complement.entry.act === 'believe' &&
    levelOf(p, verb.main) >= 0 &&
    /^(?:i|you|we)(?:'|$)/.test(normAt(p, subject.range.first))
  )
    return null;
  if (gap) source = { kind: 'phrase', range: gap.source };
  else if (subject) source = { kind: 'phrase', range: subject.range };
  else if (mayShare(p, verb)) {
    const shared = sharedSpeaker(p, verb, subjects);
    if (!shared) return null;
    source = { kind: 'phrase', range: shared };
    weight = 0.7;
  } else weight = 0.4;
  const cited = source.kind === 'phrase' ? citedBefore(p, verb, source.range.last) : null;
  const via = [...complement.via];
  if (cited && source.kind === 'phrase') {
    via.unshift(source.range);
    source = { kind: 'phrase', range: cited };
  }
  if (complement.kind === 'nominal') weight -= 0.1;
  let act: Act = complement.entry.act;
  if (found.omits || (verb.negative && OMITTING.has(verb.lemma))) act = 'omit';
  return {
    cue,
    act,
    rule: `en.cue.${complement.entry.lemma}`,
    source,
    addressee: complement.addressee,
    via,
    medium: complement.medium,
    content: complement.content,
    contentKind: complement.kind,
    ...modality,
    weight,
  };
}
