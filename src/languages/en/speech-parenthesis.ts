import type { TokenRange } from '../reading.js';
import { circumstancesAfter } from './circumstances.js';
import { beginsClause, skipAdverbs } from './clauses.js';
import { type Complement, complementOf } from './complement.js';
import { contentStart, trimContent } from './content-edges.js';
import { type Boundaries, contentEnd } from './content-end.js';
import type { Cue } from './cue.js';
import { has, nounAt, verbIndex } from './cue-index.js';
import { OMITTING } from './cue-phrases.js';
import { groupOf, levelOf, normAt, type Parse, tagAt, type VerbGroup } from './parse.js';
import { phraseAfter } from './phrase-after.js';
import { hasVerb } from './phrase-marks.js';
import { nameBehind } from './pieces.js';
import { canSpeak } from './speakers.js';
import { chargeSplit } from './speech-gap.js';
import { type Subjects, subjectOf } from './speech-subjects.js';
import { Tag } from './tags.js';

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
  const phrase = phraseAfter(p, verb.last, 'all');
  if (!phrase) return null;
  const after = tagAt(p, phrase.last);
  // "…, said the operation was on": it has a verb of its own; "“…,” says a source involved in the talks": a participle
  const reduced = p.quoteClosing.has(verb.first - 1) && isParticiple(p, phrase.last);
  if ((after === Tag.Verb && !reduced) || after === Tag.Auxiliary) return null;
  // a headline's "PM slams rival, says talks possible"
  if (p.sentence.index < p.reading.headlineSentences && !canSpeak(p, phrase)) return null;
  return nameBehind(p, phrase) ?? phrase;
}

const isParticiple = (p: Parse, i: number): boolean =>
  tagAt(p, i + 1) === Tag.Preposition && p.reading.words[i]!.verbs.some((v) => v.form === 'participle');

/** "The deal is close, said [Ana Diaz], an envoy": a whole clause before the comma, and behind the verb who can speak. */
function isInverted(p: Parse, verb: VerbGroup): boolean {
  if (tagAt(p, verb.first - 1) !== Tag.Comma) return false;
  const behind = invertedSubject(p, verb);
  if (!behind || tagAt(p, behind.first) === Tag.Pronoun || !canSpeak(p, behind)) return false;
  const after = tagAt(p, behind.last);
  if (behind.last < p.last && after !== Tag.Comma && after !== Tag.Relative && after !== Tag.Preposition)
    return false;
  const start = contentStart(p, verb.first - 1);
  if (mainVerbs(p, start, verb.first) > 0) return true;
  // "The plan, said the engineer, would fail"
  return (
    after === Tag.Comma && !hasVerb(p, start, verb.first) && !canSpeak(p, { first: start, last: verb.first })
  );
}

/** How many finite verbs stand in a stretch beyond those that its conjunctions and relative pronouns ask for. */
function mainVerbs(p: Parse, from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i++) {
    const tag = tagAt(p, i);
    if (tag === Tag.Relative || tag === Tag.That || tag === Tag.Subordinator) count--;
    const group = groupOf(p, i);
    if (!group) continue;
    if (group.form === 'finite') count++;
    i = group.last - 1;
  }
  return count;
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

/** Whether "by somebody" follows, over adverbs and times. */
export function hasAgent(p: Parse, verb: VerbGroup): boolean {
  let i = verb.last;
  while (tagAt(p, i) === Tag.Time || tagAt(p, i) === Tag.Adverb) i++;
  return normAt(p, i) === 'by';
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
  // "Asked whether C, he did not reply": C was asked
  if (verb.negative && OMITTING.has(verb.lemma)) return null;
  const subject = isInverted(p, verb) ? null : subjectOf(p, verb, subjects);
  if (subject && (tagAt(p, verb.first - 1) === Tag.Relative || chargeSplit(p, subject.range))) return null;
  // "…, a warning repeated this week by geologists": a participle, and what is said stands in the noun
  if (subject && nounAt(p, subject.range.last - 1) && hasAgent(p, verb)) return null;
  const as = subject !== null && normAt(p, subject.outer - 1) === 'as';
  let parenthetical = entries.filter((e) => has(e, 'x') || (as && has(e, 'c')));
  if (subject) {
    const from = contentBefore(p, subject.outer);
    if (from < 0 || from <= p.first) return null;
    if (contentBeforeIsQuote(p, from)) parenthetical = entries.filter((e) => has(e, 'xqs'));
    if (!parenthetical.length) return null;
    const complement = complementOf(p, verb, parenthetical, cue.start, boundaries);
    if (!complement) return null;
    const quoted = contentBeforeIsQuote(p, from);
    // "According to an official, who was there, the army warned them": nothing has been said before
    if (normAt(p, p.first) === 'according' && mainVerbs(p, p.first, from) <= 0) return null;
    // "Citing “duties,” she told the paper that C": the quotation belongs to what the clause begins with
    if (quoted && complement.kind === 'clause' && isLeadIn(p, from)) return null;
    // "It is no surprise, he said, that C": C goes on with what stands before
    const that = tagAt(p, cue.start) === Tag.Comma && tagAt(p, cue.start + 1) === Tag.That;
    // "If they attack, we will respond": a condition is no content
    if (!quoted && tagAt(p, complement.tail) !== Tag.Comma && isOnlyCondition(p, contentStart(p, from), from))
      return null;
    const quoteFollows =
      complement.kind === 'quote' && tagAt(p, complement.content[0]!.first - 2) === Tag.Comma;
    // “…,” he told a voter who …: the quotation before is the content
    if (
      complement.kind !== 'none' &&
      !that &&
      !quoted &&
      !(quoteFollows && goesOn(p, complement.content[0]!.first))
    )
      return null;
    if (complement.kind === 'none' && !quoted && !endsHere(p, complement.tail)) return null;
    return {
      from,
      to: quoteFollows ? complement.content[0]!.first - 2 : that ? cue.start : complement.tail,
      group: verb,
      source: subject.range,
      complement: quoteFollows ? complement : { ...complement, kind: 'none', content: [] },
    };
  }
  // "…, said the mayor", never "…, did not say the mayor"
  if (!parenthetical.length || verb.negative) return null;
  let before = verb.first;
  while (tagAt(p, before - 1) === Tag.Adverb) before--;
  const from = contentBefore(p, before);
  if (from <= p.first) return null;
  const behind = invertedSubject(p, verb);
  if (!behind) return null;
  const around = circumstancesAfter(p, behind.last);
  return {
    from,
    to: behindApposition(p, around.at),
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

/** Whether the quotation before `from` stands in a clause that waits for its main one: "Even as he spoke of “…,”". */
function isLeadIn(p: Parse, from: number): boolean {
  const closing = p.quoteClosing.get(from - 1) ?? p.quoteClosing.get(from);
  if (!closing) return false;
  const start = sentencePart(p, closing.opening);
  return start < closing.opening && mainVerbs(p, start, closing.opening) <= 0;
}

/** Where the words before a quotation begin: the sentence, behind its "But". */
const sentencePart = (p: Parse, opening: number): number =>
  tagAt(p, p.first) === Tag.Conjunction && p.first + 1 < opening ? p.first + 1 : p.first;

/** "The plan, said Ana Diaz[, an analyst], would fail": the comma behind what the speaker is, where the verb still follows. */
function behindApposition(p: Parse, comma: number): number {
  if (tagAt(p, comma) !== Tag.Comma) return comma;
  let related = false;
  for (let i = comma + 1; i < comma + 30 && i < p.last; i++) {
    const tag = tagAt(p, i);
    if (tag === Tag.Relative) related = true;
    if (tag === Tag.Quote || tag === Tag.Stop) return comma;
    if (!related && (tag === Tag.Verb || tag === Tag.Auxiliary)) return comma;
    if (tag === Tag.Comma && (p.quoteOpening.has(i + 1) || awaitsVerb(p, i + 1))) return i;
  }
  return comma;
}

/** "The streets were empty, he said, “but people were kind”": a quotation in small letters is the rest of what stands before. */
function goesOn(p: Parse, first: number): boolean {
  const { text, kind } = p.reading.tokens[first]!;
  return kind === 'word' && /^\p{Ll}/u.test(text);
}

const contentBeforeIsQuote = (p: Parse, from: number) =>
  p.quoteClosing.has(from - 1) || p.quoteClosing.has(from);

/** Whether the words before a cue are no more than "If they attack": a subordinate clause with one verb. */
function isOnlyCondition(p: Parse, start: number, end: number): boolean {
  if (tagAt(p, start) !== Tag.Subordinator && normAt(p, start) !== 'if') return false;
  for (let i = start + 2; i < end; i++) if (tagAt(p, i) === Tag.Comma && beginsClause(p, i + 1)) return false;
  let verbs = 0;
  for (let i = start; i < end && verbs < 2; i++) {
    const group = groupOf(p, i);
    if (group?.form !== 'finite') continue;
    verbs++;
    i = group.last - 1;
  }
  return verbs < 2;
}

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

/** Whether the parenthesis is of the kind "…, as some geologists suspect". */
const as = (p: Parse, from: number) => normAt(p, from) === 'as' || normAt(p, from + 1) === 'as';

/** "It did not say whether [a dam had burst], as some suspect": the clause that "as" takes up. */
function behindComplementiser(p: Parse, start: number, end: number): number {
  for (let i = end - 1; i > start; i--) {
    if (tagAt(p, i) === Tag.Quote) break;
    if (tagAt(p, i) === Tag.That || /^(?:whether|if)$/.test(normAt(p, i))) return i + 1;
  }
  return start;
}

/** The pieces of content around a parenthesis. */
export function contentAround(p: Parse, parenthesis: Parenthesis, boundaries: Boundaries): TokenRange[] {
  const { from, to, group, complement } = parenthesis;
  const start = as(p, from) ? behindComplementiser(p, contentStart(p, from), from) : contentStart(p, from);
  const pieces: TokenRange[] = [];
  const left = trimContent(p, start, from);
  if (
    left &&
    !(
      left.last - left.first === 1 &&
      tagAt(p, left.first) !== Tag.Noun &&
      tagAt(p, left.first) !== Tag.Name &&
      !(tagAt(p, to) === Tag.Comma && awaitsVerb(p, to + 1)) && // "That, she said, would help"
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
    (p.quoteClosing.has(from) ||
      p.quoteClosing.has(from - 1) ||
      (hasVerb(p, left.first, left.last) &&
        !isOnlyCondition(p, left.first, left.last) &&
        !awaitsVerb(p, next)));
  if (quoted) {
    const piece = trimContent(p, next, contentEnd(p, next, group, boundaries));
    if (piece) pieces.push(piece);
  } else if (complete ? continues(p, next) : isSetting(p, left) || !isAddition(p, next)) {
    const piece = trimContent(p, next, contentEnd(p, next, group, boundaries));
    if (piece) pieces.push(piece);
  }
  return pieces;
}

/** "What they want, she said, [is] peace": the verb behind the parenthesis is that of the words before it. */
function awaitsVerb(p: Parse, at: number): boolean {
  const verb = groupOf(p, skipAdverbs(p, at));
  return verb !== null && verb.form === 'finite' && !verbIndex.has(verb.lemma);
}

/** "In the early 1990s, she said, [when she was poor, a friend invited her]": a setting waits for its clause. */
const isSetting = (p: Parse, left: TokenRange | null): boolean =>
  left !== null && tagAt(p, left.first) === Tag.Preposition;

/** Whether a word begins something of its own even after words without a verb: "38 dead, officials say, [as] fears grow". */
function isAddition(p: Parse, at: number): boolean {
  const tag = tagAt(p, at);
  return (
    tag === Tag.Subordinator ||
    tag === Tag.Conjunction ||
    tag === Tag.Gerund ||
    normAt(p, at) === 'as' ||
    normAt(p, at) === 'after'
  );
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
