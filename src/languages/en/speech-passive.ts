import type { TokenRange } from '../reading.js';
import type { SourceHint, SpeechProposal } from '../speech.js';
import { circumstancesAfter } from './circumstances.js';
import { isClause } from './clauses.js';
import { contentStart, trimContent } from './content-edges.js';
import { type Boundaries, contentEnd } from './content-end.js';
import type { CueEntry } from './cue.js';
import { has, verbIndex } from './cue-index.js';
import { groupOf, normAt, type Parse, tagAt, type VerbGroup } from './parse.js';
import { phraseAfter } from './phrase-after.js';
import { mayShare, type Subjects, sharedSpeaker, subjectOf } from './speech-subjects.js';
import { Tag } from './tags.js';

/** Acts whose object is somebody spoken of, not spoken to. */
const ABOUT = new Set(['accuse', 'condemn', 'praise']);

/** "could not be reached [for comment]", "would not be drawn on [the talks]": nothing was said. */
function unreached(p: Parse, verb: VerbGroup, subjects: Subjects): SpeechProposal | null {
  if (!verb.negative || verb.tense !== 'modal') return null;
  const norm = normAt(p, verb.last);
  const drawn = verb.lemma === 'draw' && /^(?:on|about|into)$/.test(norm);
  const reached = verb.lemma === 'reach' && norm === 'for';
  if (!drawn && !reached) return null;
  const subject =
    subjectOf(p, verb, subjects)?.range ?? (mayShare(p, verb) ? sharedSpeaker(p, verb, subjects) : null);
  const phrase = phraseAfter(p, verb.last + 1, 'none');
  const content = drawn
    ? trimContent(p, verb.last + 1, contentEnd(p, verb.last + 1, verb, new Set()))
    : phrase && { first: verb.last, last: phrase.last };
  if (!subject || !content) return null;
  return {
    cue: { first: verb.first, last: drawn ? verb.last + 1 : verb.last },
    act: 'omit',
    rule: `en.cue.${verb.lemma}.passive`,
    source: { kind: 'phrase', range: subject },
    addressee: null,
    via: [],
    medium: null,
    content: [content],
    contentKind: 'nominal',
    weight: 0.8,
  };
}

/** Proposals of passives: "was told that", "is believed to be", "it was reported", "was condemned by". */
export function proposePassive(
  p: Parse,
  verb: VerbGroup,
  subjects: Subjects,
  boundaries: Boundaries,
): SpeechProposal | null {
  const unsaid = unreached(p, verb, subjects);
  if (unsaid) return unsaid;
  const entries = verb.lemma === 'charge' ? [] : (verbIndex.get(verb.lemma) ?? []);
  if (!entries.length) return null;
  const subject =
    subjectOf(p, verb, subjects)?.range ?? (mayShare(p, verb) ? sharedSpeaker(p, verb, subjects) : null);
  const dummy = subject !== null && subject.last - subject.first === 1 && normAt(p, subject.first) === 'it';
  let at = verb.last;
  while (tagAt(p, at) === Tag.Adverb || tagAt(p, at) === Tag.Time) at++;
  let source: SourceHint = { kind: 'nobody' };
  if (normAt(p, at) === 'by') {
    const agent = phraseAfter(p, at + 1, 'all');
    if (agent) {
      source = { kind: 'phrase', range: agent };
      at = agent.last;
    }
  }
  const make = (
    entry: CueEntry,
    content: TokenRange[],
    kind: SpeechProposal['contentKind'],
    addressee: TokenRange | null,
    weight: number,
  ): SpeechProposal | null =>
    content.length
      ? {
          cue: { first: verb.first, last: verb.last },
          act: entry.act,
          rule: `en.cue.${entry.lemma}.passive`,
          source,
          addressee,
          via: [],
          medium: null,
          content,
          contentKind: kind,
          ...(verb.modality && { modality: verb.modality }),
          weight,
        }
      : null;
  const rest = (from: number): TokenRange[] => {
    const trimmed = trimContent(p, from, contentEnd(p, from, verb, boundaries));
    return trimmed ? [trimmed] : [];
  };
  const quotedAs = quotedSaying(p, verb);
  if (quotedAs && subject) {
    // “…,” he was quoted as saying by X: the words stand before
    const behind = normAt(p, quotedAs) === 'by' ? phraseAfter(p, quotedAs + 1, 'all') : null;
    const end = tagAt(p, subject.first - 1) === Tag.Comma ? subject.first - 1 : subject.first;
    const before = behind || quotedAs >= p.last ? trimContent(p, contentStart(p, end), end) : null;
    const proposal = make(entries[0]!, before ? [before] : rest(quotedAs), 'clause', null, 0.9);
    if (!proposal) return null;
    const via = behind ? [behind] : source.kind === 'phrase' ? [source.range] : [];
    return { ...proposal, act: 'say', source: { kind: 'phrase', range: subject }, via };
  }
  for (const entry of entries) {
    if (tagAt(p, at) === Tag.To && has(entry, 'r') && !has(entry, 'a') && subject && !dummy)
      return make(entry, [subject, ...rest(at)], 'clause', null, 0.8);
    if (has(entry, 'a') && subject && !dummy) {
      const addressee = ABOUT.has(entry.act) ? null : subject;
      const around = circumstancesAfter(p, at);
      for (const from of [at, around.at]) {
        if (tagAt(p, from) === Tag.That) return make(entry, rest(from + 1), 'clause', addressee, 0.8);
        if (tagAt(p, from) === Tag.To && has(entry, 't'))
          return make(entry, rest(from), 'clause', addressee, 0.8);
        if (has(entry, 'w') && /^(?:whether|if|how|why|what|when|where|who)$/.test(normAt(p, from)))
          return make(entry, rest(from), 'clause', addressee, 0.8);
        if (entry.prepositions.has(normAt(p, from)) && entry.act !== 'pledge')
          return make(entry, rest(from + 1), 'nominal', addressee, 0.7);
        if ((has(entry, 'c') && isClause(p, from)) || (has(entry, 'q') && p.quoteOpening.has(from)))
          return make(entry, rest(from), 'clause', addressee, 0.7);
      }
    }
    if (has(entry, 'c') || has(entry, 'C') || has(entry, 'r')) {
      const around = circumstancesAfter(p, at);
      for (const from of [at, around.at]) {
        if (tagAt(p, from) === Tag.That && (dummy || source.kind === 'phrase' || !subject))
          return make(entry, rest(from + 1), 'clause', null, 0.75);
        if (dummy && isClause(p, from)) return make(entry, rest(from), 'clause', null, 0.7);
      }
    }
    // "was criticised for not ordering one"
    if (ABOUT.has(entry.act) && has(entry, 'p') && subject && !dummy && entry.prepositions.has(normAt(p, at)))
      return make(entry, rest(at + 1), 'nominal', null, 0.6);
    if (source.kind === 'phrase' && subject && !dummy && has(entry, 'o'))
      return make(entry, [subject], 'nominal', null, 0.7);
    const held = entry.act === 'believe' && entry.prepositions.has(normAt(p, at)); // is seen as risky: by whom goes unsaid
    if (has(entry, 'n') && subject && !dummy && (source.kind === 'phrase' || held))
      return make(entry, [subject, ...rest(at)], 'clause', null, 0.6);
  }
  return null;
}

/** "was quoted as saying", "is cited … as saying": where the words begin, or 0. */
export function quotedSaying(p: Parse, verb: VerbGroup): number {
  if (!/^(?:quote|cite|report|record|hear)$/.test(verb.lemma)) return 0;
  for (let i = verb.last; i < verb.last + 14 && i < p.last; i++) {
    const tag = tagAt(p, i);
    if (tag === Tag.Stop || tag === Tag.Verb || tag === Tag.Auxiliary) return 0;
    if (
      normAt(p, i) === 'as' &&
      (normAt(p, i + 1) === 'having' ||
        (groupOf(p, i + 1)?.form === 'gerund' && verbIndex.has(groupOf(p, i + 1)!.lemma)))
    ) {
      // "as assuring him that": to whom
      const told = verbIndex.get(groupOf(p, i + 1)?.lemma ?? '')?.some((e) => has(e, 'a'));
      const object = told ? phraseAfter(p, i + 2, 'of') : null;
      const from = object && tagAt(p, object.last) === Tag.That ? object.last : i + 2;
      return tagAt(p, from) === Tag.That || tagAt(p, from) === Tag.Comma ? from + 1 : from;
    }
  }
  return 0;
}
