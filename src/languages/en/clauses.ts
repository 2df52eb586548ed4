import { verbIndex } from './cue-index.js';
import { mediumOf } from './media.js';
import { groupOf, levelOf, normAt, type Parse, tagAt, type VerbGroup } from './parse.js';
import { hasVerb, phraseAfter } from './phrases.js';
import { Tag } from './tags.js';

/** Content longer than this many tokens outside quotations is cut: a bound for endless sentences. */
const LONGEST = 250;

const ENDING_SUBORDINATORS = new Set(['while', 'although', 'though', 'whereas']);

/** Where the quotation level of `start` ends: its closing mark, or the sentence's end. */
function levelEnd(p: Parse, start: number): number {
  const level = levelOf(p, start);
  if (level < 0) return p.last;
  const quote = p.reading.quotes[level]!;
  return Math.min(p.last, quote.closing >= 0 ? quote.closing : quote.last);
}

/** Whether a finite clause begins at `start`: a subject and, before any boundary, its verb. */
export function isClause(p: Parse, start: number): boolean {
  const tag = tagAt(p, start);
  if (
    tag === Tag.Comma ||
    tag === Tag.Stop ||
    tag === Tag.Verb ||
    tag === Tag.Preposition ||
    (tag === Tag.Time && tagAt(p, start + 1) !== Tag.Possessive)
  )
    return false;
  if (tag === Tag.Auxiliary) return /^(?:i|you|he|she|it|we|they)'/.test(normAt(p, start));
  const end = Math.min(levelEnd(p, start), start + 40);
  let awaited = 1;
  let aside = false;
  for (let i = start; i < end; i++) {
    const quoted = p.quoteOpening.get(i);
    if (quoted) {
      // he “can't win”: the verb is quoted
      const head = tagAt(p, i + 1);
      if (awaited === 1 && i > start) {
        if (head === Tag.Verb || head === Tag.Auxiliary || hasVerb(p, i + 1, quoted.end)) return true;
        const finite = p.reading.words[i + 1]?.verbs.some((v) => v.form === 'finite') ?? false;
        if (finite && tagAt(p, i - 1) !== Tag.Determiner && tagAt(p, i - 1) !== Tag.Preposition) return true;
      }
      i = quoted.end - 1;
      if (tagAt(p, i - 1) === Tag.Comma && leavesClause(p, i + 1)) return false;
      continue;
    }
    const t = tagAt(p, i);
    if (t === Tag.Comma) {
      if (leavesClause(p, i + 1)) return false;
      aside = true;
    }
    if (t === Tag.Stop && normAt(p, i) !== '.') return false;
    if (t === Tag.Relative || t === Tag.That || t === Tag.Subordinator) awaited++;
    else if (t === Tag.Auxiliary || t === Tag.Verb) {
      // behind a comma the verb must follow another: "Trump, like others, would", not "the law, he told"
      if (--awaited === 0)
        return !aside || tagAt(p, lastBefore(p, i)) === Tag.Comma || commaCount(p, start, i) > 1;
      i = (groupOf(p, i)?.last ?? i + 1) - 1;
    }
  }
  return false;
}

function lastBefore(p: Parse, i: number): number {
  let j = i - 1;
  while (tagAt(p, j) === Tag.Adverb) j--;
  return j;
}

function commaCount(p: Parse, from: number, to: number): number {
  let n = 0;
  for (let i = from; i < to; i++) if (tagAt(p, i) === Tag.Comma) n++;
  return n;
}

/** "Millennials, numbering 75 million, surpassed": an aside that closes before a verb. */
function hasCommaSoon(p: Parse, i: number): boolean {
  for (let j = i + 1; j < i + 16 && j < p.last; j++) {
    const tag = tagAt(p, j);
    if (tag === Tag.Comma) return tagAt(p, j + 1) === Tag.Verb || tagAt(p, j + 1) === Tag.Auxiliary;
    if (tag === Tag.Verb || tag === Tag.Auxiliary) return false;
  }
  return false;
}

/** Whether a comma's other side begins something else: a supplement or a coordinated clause. */
function leavesClause(p: Parse, i: number): boolean {
  const tag = tagAt(p, i);
  if (tag === Tag.Gerund) return verbIndex.has(groupOf(p, i)?.lemma ?? '') && !hasCommaSoon(p, i);
  return tag === Tag.Conjunction && normAt(p, i) === 'but';
}

/** Whether a parenthetical "…, he said" begins behind the comma at `comma`. Found beforehand by the speech grammar. */
export type Boundaries = ReadonlySet<number>;

/**
 * Where a content that begins at `start` ends (exclusive): at the end of its clause, not of the sentence. `cue` is the
 * verb that reports it; verbs coordinated with it end the content.
 */
export function contentEnd(p: Parse, start: number, cue: VerbGroup | null, boundaries: Boundaries): number {
  const level = levelOf(p, start);
  const end = Math.min(levelEnd(p, start), start + LONGEST * 4);
  let budget = LONGEST;
  const hanging = cue !== null && isHanging(p, cue);
  let i = start;
  for (; i < end && budget > 0; i++, budget--) {
    const quoted = p.quoteOpening.get(i);
    if (quoted && quoted.end > i) {
      if (levelOf(p, i) === level) {
        i = quoted.end - 1;
        if (i >= end) return end;
        // “… party,” claiming: the comma stands inside the marks
        if (tagAt(p, i - 1) === Tag.Comma && (endsAtComma(p, i, cue) || (hanging && beginsClause(p, i + 1))))
          return i + 1;
        if (boundaries.has(i + 1) || (cue && leavesQuote(p, i + 1, cue))) return i + 1;
        continue;
      }
    }
    if (boundaries.has(i)) return i;
    const tag = tagAt(p, i);
    const norm = normAt(p, i);
    if (tag === Tag.Stop && norm.startsWith(';')) return i;
    if (tag === Tag.Comma && i > start && (endsAtComma(p, i, cue) || (hanging && beginsClause(p, i + 1))))
      return i;
    if (tag === Tag.Conjunction && i > start && endsAtConjunction(p, i, cue))
      return tagAt(p, i - 1) === Tag.Comma ? i - 1 : i;
    if (norm === 'according' && normAt(p, i + 1) === 'to' && i > start)
      return tagAt(p, i - 1) === Tag.Comma ? i - 1 : i;
  }
  return Math.min(i, end);
}

/** Whether a cue stands in a clause that waits for its main one: "While he said …, they went", "X, who said …, left". */
function isHanging(p: Parse, cue: VerbGroup): boolean {
  let i = cue.first - 1;
  for (; i >= p.first && cue.first - i < 40; i--) {
    const tag = tagAt(p, i);
    if (tag === Tag.Verb || tag === Tag.Auxiliary) return false;
    if (tag === Tag.Relative) return true;
    if (
      tag === Tag.Subordinator ||
      (tag === Tag.Preposition && /^(?:after|before|since|despite)$/.test(normAt(p, i)))
    ) {
      const before = tagAt(p, i - 1);
      return (
        i === p.first ||
        before === Tag.Conjunction ||
        before === Tag.Stop ||
        (before === Tag.Adverb && i - 1 === p.first)
      );
    }
    if (tag === Tag.That || tag === Tag.Stop) return false;
  }
  return false;
}

/** Whether the words behind a closing mark at `i` are the reporter's: when and where it was said, what the speaker did next. */
function leavesQuote(p: Parse, i: number, cue: VerbGroup): boolean {
  const norm = normAt(p, i);
  const tag = tagAt(p, i);
  if (tag === Tag.Subordinator) return /^(?:as|after|when|while|before|though|although)$/.test(norm);
  if (tag === Tag.Preposition) {
    if (/^(?:during|after|before|following|amid)$/.test(norm)) return true;
    return /^(?:in|at|on)$/.test(norm) && (tagAt(p, i + 1) === Tag.Time || mediumSoon(p, i + 1));
  }
  if (tag !== Tag.Conjunction || tagAt(p, i - 2) !== Tag.Comma) return false;
  const next = groupOf(p, skipAdverbs(p, i + 1));
  return next !== null && next.form === 'finite' && sameTense(cue, next);
}

function mediumSoon(p: Parse, from: number): boolean {
  for (let i = from; i < from + 5; i++)
    if (tagAt(p, i) === Tag.Noun && mediumOf.has(normAt(p, i))) return true;
  return false;
}

/** Whether a main clause begins at `i`: a verb, or a noun phrase and its verb. */
function beginsClause(p: Parse, i: number): boolean {
  const tag = tagAt(p, i);
  if (tag === Tag.Verb || tag === Tag.Auxiliary) return true;
  const phrase = phraseAfter(p, i, 'all');
  if (!phrase) return false;
  const next = tagAt(p, skipAdverbs(p, phrase.last));
  return next === Tag.Verb || next === Tag.Auxiliary;
}

function endsAtComma(p: Parse, comma: number, cue: VerbGroup | null): boolean {
  const next = comma + 1;
  const norm = normAt(p, next);
  const tag = tagAt(p, next);
  if (tag === Tag.Gerund) {
    const group = groupOf(p, next);
    return group !== null && (verbIndex.has(group.lemma) || group.lemma === 'cite');
  }
  if (norm === 'according' || norm === 'citing') return true;
  if (ENDING_SUBORDINATORS.has(norm)) return true;
  if (tag === Tag.Conjunction) return endsAtConjunction(p, next, cue);
  return false;
}

/** Whether "and" or "but" goes back to the reporter: another reporting verb of the same speaker, or another speaker. */
function endsAtConjunction(p: Parse, at: number, cue: VerbGroup | null): boolean {
  if (!cue) return false;
  let i = at + 1;
  while (tagAt(p, i) === Tag.Adverb || tagAt(p, i) === Tag.Time) i++;
  const verb = groupOf(p, i);
  if (verb && verb.form === 'finite' && verbIndex.has(verb.lemma) && !verb.passive) {
    if (cue.form !== 'finite') return true;
    return sameTense(cue, verb);
  }
  if (verb && verb.form === 'gerund' && cue.form === 'gerund' && verbIndex.has(verb.lemma)) return true;
  return anotherSpeaks(p, i, cue);
}

/** "and [police] said", "but [more than four in ten] think": the next verb reports, and all before it is its subject. */
function anotherSpeaks(p: Parse, from: number, cue: VerbGroup): boolean {
  for (let i = from; i < from + 14 && i < p.last; i++) {
    const tag = tagAt(p, i);
    if (
      tag === Tag.Comma ||
      tag === Tag.Stop ||
      tag === Tag.Quote ||
      tag === Tag.That ||
      tag === Tag.Relative
    )
      return false;
    if (tag === Tag.Subordinator || tag === Tag.To || tag === Tag.Gerund) return false;
    const group = groupOf(p, i);
    if (!group || group.form !== 'finite') continue;
    if (i === from || group.passive || tagAt(p, from) === Tag.Pronoun) return false;
    return sameTense(cue, group) && (verbIndex.get(group.lemma)?.some((e) => e.frames.has('c')) ?? false);
  }
  return false;
}

const sameTense = (a: VerbGroup, b: VerbGroup) =>
  a.tense === b.tense ||
  (a.tense === 'perfect' && b.tense === 'present') ||
  (a.tense === 'present' && b.tense === 'perfect');

export function skipAdverbs(p: Parse, i: number): number {
  while (tagAt(p, i) === Tag.Adverb || tagAt(p, i) === Tag.Negation) i++;
  return i;
}

/** Where the content before a parenthetical cue begins: the sentence, or its quotation, without a leading "But". */
export function contentStart(p: Parse, end: number): number {
  const level = levelOf(p, end - 1);
  const from = level < 0 ? p.first : Math.max(p.first, p.reading.quotes[level]!.first);
  let start = from;
  for (let i = end - 1; i >= from && end - i < LONGEST * 4; i--) {
    const quoted = p.quoteClosing.get(i);
    if (quoted && quoted.opening >= from) {
      i = quoted.opening;
      // “…,” he said: the quotation alone, where no clause runs into it
      const before = tagAt(p, i - 1);
      if (
        quoted.end >= end - 1 &&
        i > from &&
        (before === Tag.Comma || before === Tag.Stop || before === Tag.Mark)
      )
        return i;
      continue;
    }
    if (tagAt(p, i) === Tag.Stop && /^[;:]/.test(normAt(p, i))) {
      start = i + 1;
      break;
    }
  }
  const first = tagAt(p, start);
  if (first === Tag.Conjunction && start + 1 < end) start++;
  if (tagAt(p, start) === Tag.Adverb && tagAt(p, start + 1) === Tag.Comma) start += 2;
  return start;
}

/** Content without quotation marks, commas and stops at its edges; `null` where nothing is left. */
export function trimContent(p: Parse, first: number, last: number): { first: number; last: number } | null {
  for (;;) {
    while (
      first < last &&
      p.reading.tokens[first]!.kind === 'mark' &&
      tagAt(p, first) !== Tag.Quote &&
      !isPaired(p, first)
    )
      first++;
    while (
      first < last &&
      p.reading.tokens[last - 1]!.kind === 'mark' &&
      tagAt(p, last - 1) !== Tag.Quote &&
      !isPaired(p, last - 1)
    )
      last--;
    if (first >= last) return null;
    const quoted = p.quoteOpening.get(first);
    if (quoted && quoted.end >= last) {
      first++;
      if (quoted.end === last && tagAt(p, last - 1) === Tag.Quote) last--;
      continue;
    }
    // a mark whose partner lies outside
    if (tagAt(p, first) === Tag.Quote && !quoted) {
      first++;
      continue;
    }
    if (tagAt(p, last - 1) === Tag.Quote) {
      const closing = p.quoteClosing.get(last - 1);
      if (!closing || closing.opening < first) {
        last--;
        continue;
      }
    }
    return { first, last };
  }
}

function isPaired(p: Parse, i: number): boolean {
  return /^[()[\]$£€%#@]/.test(p.reading.tokens[i]!.text);
}
