import { beginsClause, LONGEST, levelEnd, sameTense, skipAdverbs } from './clauses.js';
import { leavesQuote } from './content-quotes.js';
import { cueAt, has, nounAt, verbIndex } from './cue-index.js';
import { groupOf, levelOf, normAt, type Parse, tagAt, type VerbGroup } from './parse.js';
import { phraseAfter } from './phrase-after.js';
import { hasVerb } from './phrase-marks.js';
import { Tag } from './tags.js';

export const ENDING_SUBORDINATORS = new Set(['while', 'although', 'though', 'whereas']);

/** What one does while saying something. */
export const ADDRESSING: ReadonlySet<string> = new Set(['address', 'brief', 'interact', 'speak', 'talk']);

/** "said C while addressing a rally": the reporter's again. */
export const isOccasion = (p: Parse, i: number): boolean =>
  /^(?:while|when)$/.test(normAt(p, i)) &&
  tagAt(p, i + 1) === Tag.Gerund &&
  ADDRESSING.has(groupOf(p, i + 1)?.lemma ?? '');

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
  let conditional = false;
  let finite = false;
  const hanging = cue !== null && isHanging(p, cue);
  let i = start;
  for (; i < end && budget > 0; i++, budget--) {
    const quoted = p.quoteOpening.get(i);
    if (quoted && quoted.end > i) {
      if (levelOf(p, i) === level) {
        const i0 = i;
        i = quoted.end - 1;
        if (i >= end) return end;
        if (i0 === start && tagAt(p, i - 1) === Tag.Comma && !quoteGoesOn(p, i + 1)) return i + 1;
        // “… party,” claiming: the comma stands inside the marks
        if (
          tagAt(p, i - 1) === Tag.Comma &&
          (endsAtComma(p, start, i, cue) || (hanging && beginsClause(p, i + 1)))
        )
          return i + 1;
        if (boundaries.has(i + 1) || (cue && leavesQuote(p, i + 1, cue))) return i + 1;
        continue;
      }
    }
    if (boundaries.has(i)) return i;
    const tag = tagAt(p, i);
    const norm = normAt(p, i);
    if (tag === Tag.Stop && norm.startsWith(';')) return i;
    if (tag === Tag.Subordinator && cue && i > start && isOccasion(p, i)) return i;
    if (tag === Tag.Subordinator || (tag === Tag.Preposition && i === start)) conditional = true;
    if (tag === Tag.Comma && i > start && cue && !conditional && splices(p, start, i)) return i;
    if (
      tag === Tag.Comma &&
      i > start &&
      (endsAtComma(p, start, i, cue) || (hanging && beginsClause(p, i + 1)))
    )
      return i;
    if (tag === Tag.Verb || tag === Tag.Auxiliary) finite = true;
    // "called her “unfit” and left", "urged them to go and proposed talks": what has no verb of its own shares none
    if (
      tag === Tag.Conjunction &&
      i > start &&
      !finite &&
      cue?.form === 'finite' &&
      beginsDeed(p, i + 1, cue)
    )
      return tagAt(p, i - 1) === Tag.Comma ? i - 1 : i;
    if (tag === Tag.Conjunction && i > start && endsAtConjunction(p, i, cue))
      return tagAt(p, i - 1) === Tag.Comma ? i - 1 : i;
    if (norm === 'according' && normAt(p, i + 1) === 'to' && i > start)
      return tagAt(p, i - 1) === Tag.Comma ? i - 1 : i;
  }
  return Math.min(i, end);
}

/** Whether a finite verb in the cue's tense stands right at `i`. */
function beginsDeed(p: Parse, i: number, cue: VerbGroup): boolean {
  const verb = groupOf(p, skipAdverbs(p, i));
  return verb !== null && verb.form === 'finite' && !verb.passive && sameTense(cue, verb);
}

/** Whether a second quotation follows the first: “A,” and “B”. */
function quoteGoesOn(p: Parse, i: number): boolean {
  const at = tagAt(p, i) === Tag.Conjunction ? i + 1 : i;
  return p.quoteOpening.has(at);
}

/** Whether a cue stands in a clause that waits for its main one: "While he said …, they went", "X, who said …, left". */
export function isHanging(p: Parse, cue: VerbGroup): boolean {
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

/** "said it was great, [a man yelled]": a clause behind the first comma, without a word that joins it. */
function splices(p: Parse, start: number, comma: number): boolean {
  const tag = tagAt(p, comma + 1);
  if (tag !== Tag.Pronoun && tag !== Tag.Determiner && tag !== Tag.Name) return false;
  for (let i = start; i < comma; i++)
    if (tagAt(p, i) === Tag.Comma || tagAt(p, i) === Tag.Relative) return false;
  return hasVerb(p, start, comma) && beginsClause(p, comma + 1);
}

/** Whether "saying" behind a comma goes on with a reporting verb inside the content: "[he had warned them, saying …]". */
function belongsInside(p: Parse, start: number, gerund: VerbGroup): boolean {
  if (!/^(?:say|call|argue|claim|cite|tell|describe|accuse)$/.test(gerund.lemma)) return false;
  for (let n = gerund.index - 1; n >= 0; n--) {
    const group = p.groups[n]!;
    if (group.first < start) return false;
    if (group.form !== 'finite') continue;
    return !group.passive && (verbIndex.get(group.lemma)?.some((e) => has(e, 'q') || has(e, 'p')) ?? false);
  }
  return false;
}

/** Whether a relative clause behind a comma reports itself: ", which police say are missing". */
function reportsInRelative(p: Parse, relative: number): boolean {
  if (tagAt(p, relative) !== Tag.Relative) return false;
  const subject = phraseAfter(p, relative + 1, 'none');
  const verb = subject && groupOf(p, skipAdverbs(p, subject.last));
  return verb?.form === 'finite' && (verbIndex.get(verb.lemma)?.some((e) => has(e, 'c')) ?? false);
}

function endsAtComma(p: Parse, start: number, comma: number, cue: VerbGroup | null): boolean {
  const next = comma + 1;
  const norm = normAt(p, next);
  const tag = tagAt(p, next);
  if (tag === Tag.Gerund) {
    const group = groupOf(p, next);
    return (
      group !== null &&
      (verbIndex.has(group.lemma) || group.lemma === 'cite' || cueAt(p, group) !== null) &&
      !(cue?.form === 'finite' && belongsInside(p, start, group))
    );
  }
  if (norm === 'according' || norm === 'citing') return true;
  // "…, hours after the paper reported it"
  if (
    /^(?:hours?|minutes?|days?|weeks?|months?|years?)$/.test(norm) &&
    /^(?:after|before)$/.test(normAt(p, next + 1))
  )
    return true;
  // "…, a charge Israel denies"
  if (/^an?$/.test(norm) && (nounAt(p, next + 1) || nounAt(p, next + 2))) return true;
  if (ENDING_SUBORDINATORS.has(norm) || reportsInRelative(p, next)) return true;
  if (tag === Tag.Conjunction) {
    // "…, but they left": a clause with a subject of its own is the reporter's, unless "that" joins it
    const at = skipAdverbs(p, next + 1);
    if (cue && (norm === 'but' || norm === 'and') && tagAt(p, at) !== Tag.That && beginsClause(p, at))
      return true;
    return endsAtConjunction(p, next, cue);
  }
  return false;
}

/** Whether "and" or "but" goes back to the reporter: another reporting verb of the same speaker, or another speaker. */
function endsAtConjunction(p: Parse, at: number, cue: VerbGroup | null): boolean {
  if (!cue) return false;
  let i = at + 1;
  while (tagAt(p, i) === Tag.Adverb || tagAt(p, i) === Tag.Time) i++;
  const verb = groupOf(p, i);
  if (verb && verb.form === 'finite' && !verb.passive && cueAt(p, verb)) {
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
    if (group?.form !== 'finite') continue;
    if (i === from || group.passive || tagAt(p, from) === Tag.Pronoun) return false;
    return sameTense(cue, group) && (verbIndex.get(group.lemma)?.some((e) => has(e, 'c')) ?? false);
  }
  return false;
}
