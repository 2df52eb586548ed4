import type { TokenRange } from '../reading.js';
import type { SpeechProposal } from '../speech.js';
import { trimContent } from './content-edges.js';
import { type Boundaries, contentEnd } from './content-end.js';
import { nounAt } from './cue-index.js';
import { groupOf, normAt, type Parse, tagAt } from './parse.js';
import { phraseAfter } from './phrase-after.js';
import { phraseBefore } from './phrase-before.js';
import { hasVerb } from './phrase-marks.js';
import { Tag } from './tags.js';

const POSSESSIVES = new Set(['his', 'her', 'their', 'its', 'my', 'our', 'your', 'whose']);

/** Who holds the noun at `i`: "Pakistan's claim", "his claim", "a claim by Pakistan". */
function holderOf(p: Parse, i: number): { range: TokenRange; next: number } | null {
  if (tagAt(p, i + 1) === Tag.Preposition && /^(?:by|from)$/.test(normAt(p, i + 1))) {
    const agent = phraseAfter(p, i + 2, 'of');
    if (agent) return { range: agent, next: agent.last };
  }
  for (let j = i - 1; j >= p.first && j > i - 5; j--) {
    const tag = tagAt(p, j);
    if (POSSESSIVES.has(normAt(p, j))) return { range: { first: j, last: j + 1 }, next: i + 1 };
    if (tag === Tag.Possessive) {
      const owner = phraseBefore(p, j);
      return owner && { range: ownerOnly(p, owner), next: i + 1 };
    }
    if (
      tag !== Tag.Noun &&
      tag !== Tag.Participle &&
      tag !== Tag.Number &&
      tag !== Tag.Adverb &&
      tag !== Tag.Time
    )
      return null;
  }
  return null;
}

/** The last of the phrases that a possessive may close over: "the deal with [Pakistan]'s claim" is Pakistan's. */
function ownerOnly(p: Parse, range: TokenRange): TokenRange {
  for (let i = range.last - 1; i > range.first; i--)
    if (tagAt(p, i) === Tag.Preposition && normAt(p, i) !== 'of') return { first: i + 1, last: range.last };
  return range;
}

/** Where a that-clause ends that hangs on a subject: before the subject's own verb. */
function subjectClauseEnd(p: Parse, noun: number, start: number, end: number): number {
  for (let i = noun - 1; i >= p.first && noun - i < 12; i--) {
    const tag = tagAt(p, i);
    if (tag === Tag.Verb || tag === Tag.Auxiliary || tag === Tag.Gerund || tag === Tag.Infinitive) return end;
    if (tag === Tag.Comma || tag === Tag.That || tag === Tag.Quote || tag === Tag.Stop) break;
  }
  let awaited = 1;
  for (let i = start; i < end; i++) {
    const tag = tagAt(p, i);
    if (tag === Tag.Relative || tag === Tag.That || tag === Tag.Subordinator || tag === Tag.Conjunction)
      awaited++;
    const group = groupOf(p, i);
    if (group?.form !== 'finite') continue;
    if (--awaited < 0) return i;
    i = group.last - 1;
  }
  return end;
}

/** Where the content begins in "[their answer] was that C", "was: C", "was “C”"; 0 elsewhere. */
function saidToBe(p: Parse, at: number): number {
  const verb = groupOf(p, at);
  if (verb?.lemma !== 'be' || verb.form !== 'finite' || verb.negative || verb.first !== at) return 0;
  let next = verb.last;
  while (tagAt(p, next) === Tag.Adverb) next++;
  const colon = normAt(p, next) === ':' || (tagAt(p, next) === Tag.Comma && p.quoteOpening.has(next + 1));
  if (tagAt(p, next) === Tag.That || colon) return next + 1;
  const quoted = p.quoteOpening.get(next);
  return quoted && hasVerb(p, next, quoted.end) ? next : 0;
}

/** "sought a report from the district": it has not been given yet. */
function isSought(p: Parse, noun: number): boolean {
  let i = noun - 1;
  while (tagAt(p, i) === Tag.Noun || tagAt(p, i) === Tag.Determiner || tagAt(p, i) === Tag.Adverb) i--;
  return /^(?:seek|demand|request|await|want)$/.test(groupOf(p, i)?.lemma ?? '');
}

/** Adds proposals of nouns with a holder: "X's claim that C", "a warning by X of C". */
export function proposeNouns(p: Parse, boundaries: Boundaries, proposals: SpeechProposal[]): void {
  for (let i = p.first; i < p.last; i++) {
    const entry = nounAt(p, i);
    if (!entry) continue;
    const holder = holderOf(p, i);
    if (!holder || isSought(p, i)) continue;
    let at = holder.next;
    while (tagAt(p, at) === Tag.Time || tagAt(p, at) === Tag.Adverb) at++;
    let content: TokenRange | null = null;
    let kind: SpeechProposal['contentKind'] = 'clause';
    const told = saidToBe(p, at);
    if (tagAt(p, at) === Tag.That)
      content = trimContent(
        p,
        at + 1,
        subjectClauseEnd(p, i, at + 1, contentEnd(p, at + 1, null, boundaries)),
      );
    else if (tagAt(p, at) === Tag.To && /^(?:pledge|demand|warn|say|deny)$/.test(entry.act))
      content = trimContent(p, at, contentEnd(p, at, null, boundaries));
    else if (told > 0) content = trimContent(p, told, contentEnd(p, told, null, boundaries));
    else if (p.quoteOpening.has(at)) content = trimContent(p, at, p.quoteOpening.get(at)!.end);
    else if (entry.prepositions.has(normAt(p, at))) {
      kind = 'nominal';
      const phrase = phraseAfter(p, at + 1, 'all');
      if (phrase) content = trimContent(p, phrase.first, phrase.last);
      else if (tagAt(p, at + 1) === Tag.Gerund || tagAt(p, at + 1) === Tag.Subordinator)
        content = trimContent(p, at + 1, contentEnd(p, at + 1, null, boundaries));
    }
    if (!content) continue;
    proposals.push({
      cue: { first: i, last: i + 1 },
      act: entry.act,
      rule: `en.cue.noun.${entry.lemma}`,
      source: { kind: 'phrase', range: holder.range },
      addressee: null,
      via: [],
      medium: null,
      content: [content],
      contentKind: kind,
      weight: kind === 'clause' ? 0.8 : 0.6,
    });
  }
}
