import type { Act } from '../../readout/vocabulary.js';
import type { TokenRange } from '../reading.js';
import type { SourceHint, SpeechProposal } from '../speech.js';
import { circumstancesAfter } from './circumstances.js';
import { type Boundaries, contentEnd, trimContent } from './clauses.js';
import type { Cue } from './cue-index.js';
import { carrierVerbs, omittingVerbs, unsaidVerbs } from './cue-phrases.js';
import { groupOf, normAt, type Parse, tagAt, type VerbGroup } from './parse.js';
import { phraseAfter, phraseBefore } from './phrases.js';
import { complementOf, type Parenthesis } from './speech-finite.js';
import { mayShare, type Subjects, sharedSpeaker, subjectOf } from './speech-subjects.js';
import { Tag } from './tags.js';

/** Proposals of -ing forms: "…, adding that", "by saying", "a statement saying". */
export function proposeGerund(
  p: Parse,
  verb: VerbGroup,
  cue: Cue,
  subjects: Subjects,
  parentheses: ReadonlyMap<number, Parenthesis>,
  boundaries: Boundaries,
): SpeechProposal | null {
  if (normAt(p, verb.first - 1) === 'as' && quotesBefore(p, verb)) return null;
  const complement = complementOf(p, verb, cue.entries, cue.start, boundaries);
  if (!complement || complement.kind === 'none') return null;
  let i = verb.first - 1;
  while (tagAt(p, i) === Tag.Adverb) i--;
  const tag = tagAt(p, i);
  let source: SourceHint | null = null;
  let weight = 0.85;
  if (tag === Tag.Noun || tag === Tag.Name || tag === Tag.Pronoun || normAt(p, i) === ')') {
    // "reports suggesting that", "people claiming": the noun it hangs on
    const phrase = phraseBefore(p, i + 1);
    if (phrase && groupOf(p, phrase.first - 1)?.form !== 'finite') source = { kind: 'phrase', range: phrase };
    else if (phrase) source = { kind: 'phrase', range: phrase };
    weight = 0.6;
  } else {
    const behind = speakerBehind(p, verb, parentheses);
    const shared = behind ?? sharedSpeaker(p, verb, subjects) ?? subjectAhead(p, verb, subjects);
    if (shared) source = { kind: 'phrase', range: shared };
    if (tag === Tag.Preposition && normAt(p, i) !== 'by') weight = 0.5;
  }
  if (!source) return null;
  return {
    cue: { first: verb.first, last: cue.last },
    act: complement.entry.act,
    rule: `en.cue.${complement.entry.lemma}.gerund`,
    source,
    addressee: complement.addressee,
    via: complement.via,
    medium: complement.medium,
    content: complement.content,
    contentKind: complement.kind,
    weight: complement.kind === 'nominal' ? weight - 0.15 : weight,
  };
}

/** "quoted X as | saying": read with the quoting verb. */
function quotesBefore(p: Parse, verb: VerbGroup): boolean {
  for (let n = verb.index - 1; n >= 0 && n > verb.index - 4; n--)
    if (/^(?:quote|cite|report|record|hear)$/.test(p.groups[n]!.lemma)) return true;
  return false;
}

/** The speaker of the nearest parenthesis before a supplement: "…, the ministry said, adding". */
function speakerBehind(
  p: Parse,
  verb: VerbGroup,
  parentheses: ReadonlyMap<number, Parenthesis>,
): TokenRange | null {
  for (let n = verb.index - 1; n >= 0 && n > verb.index - 6; n--) {
    const found = parentheses.get(n);
    if (found) return found.source;
    if (p.groups[n]!.form === 'finite') return null;
  }
  return null;
}

/** "Saying that …, the minister left": the subject of the clause behind. */
function subjectAhead(p: Parse, verb: VerbGroup, subjects: Subjects): TokenRange | null {
  if (verb.first > p.first + 1) return null;
  for (let n = verb.index + 1; n < p.groups.length && n < verb.index + 8; n++) {
    const other = p.groups[n]!;
    if (other.form !== 'finite') continue;
    const subject = subjectOf(p, other, subjects);
    if (subject && tagAt(p, subject.outer - 1) === Tag.Comma) return subject.range;
  }
  return null;
}

/** Proposals of infinitives that another verb carries: "went on to say", "declined to comment", "is expected to announce". */
export function proposeInfinitive(
  p: Parse,
  verb: VerbGroup,
  cue: Cue | null,
  subjects: Subjects,
  boundaries: Boundaries,
): SpeechProposal | null {
  const carrier = carrierOf(p, verb);
  if (!carrier) return null;
  const subject =
    subjectOf(p, carrier, subjects)?.range ??
    (mayShare(p, carrier) || carrier.form !== 'finite' ? sharedSpeaker(p, carrier, subjects) : null);
  if (!subject) return null;
  const source: SourceHint = { kind: 'phrase', range: subject };
  const leavesUnsaid =
    omittingVerbs.has(carrier.lemma) ||
    (carrier.negative && carrierVerbs.has(carrier.lemma)) ||
    normAt(p, verb.first - 1) === 'yet';
  if (leavesUnsaid) return unsaid(p, carrier, verb, source, boundaries);
  if (!carrierVerbs.has(carrier.lemma) && !carrier.passive) return null;
  if (carrier.passive && carrier.lemma !== 'expect' && carrier.lemma !== 'set') return null;
  if (!cue) return null;
  const complement = complementOf(p, verb, cue.entries, cue.start, boundaries);
  if (!complement || complement.kind === 'none') return null;
  return {
    cue: { first: carrier.passive ? verb.main : carrier.first, last: cue.last },
    act: complement.entry.act,
    rule: `en.cue.${complement.entry.lemma}.infinitive`,
    source,
    addressee: complement.addressee,
    via: complement.via,
    medium: complement.medium,
    content: complement.content,
    contentKind: complement.kind,
    ...(carrier.passive && { modality: 'future' as const }),
    weight: carrier.passive ? 0.3 : carrier.lemma === 'want' ? 0.5 : 0.85,
  };
}

/** The verb group right before an infinitive: "declined | to say", "went on | to say". */
function carrierOf(p: Parse, verb: VerbGroup): VerbGroup | null {
  let i = verb.first - 1;
  while (
    i >= p.first &&
    (tagAt(p, i) === Tag.Adverb || /^(?:on|out|forward|yet|further|so far|back)$/.test(normAt(p, i)))
  )
    i--;
  const before = groupOf(p, i);
  return before && before.last === i + 1 ? before : null;
}

/** "declined to comment on X": content X; "declined to comment": content "to comment". Method: gold guidelines, 5. */
export function unsaid(
  p: Parse,
  carrier: VerbGroup,
  verb: VerbGroup,
  source: SourceHint,
  boundaries: Boundaries,
): SpeechProposal | null {
  const speaks = unsaidVerbs.has(verb.lemma) && verb.lemma !== 'be';
  const act: Act = speaks ? 'omit' : 'deny';
  if (!speaks && !/^(?:decline|refuse)$/.test(carrier.lemma)) return null;
  let from = verb.last;
  while (tagAt(p, from) === Tag.Adverb) from++;
  const norm = normAt(p, from);
  let content: TokenRange | null = null;
  let cueLast = verb.last;
  if (speaks) {
    if (tagAt(p, from) === Tag.Preposition && /^(?:on|about|to|regarding|into|of)$/.test(norm)) from++;
    if (/^(?:whether|if|how|why|what|when|where|who|which|that)$/.test(norm))
      content = trimContent(p, norm === 'that' ? from + 1 : from, contentEnd(p, from, verb, boundaries));
    else {
      const phrase = phraseAfter(p, from, 'all');
      if (phrase)
        content = trimContent(p, from, Math.max(phrase.last, contentEnd(p, from, verb, boundaries)));
    }
  }
  if (!content) {
    cueLast = carrier.last;
    content = trimContent(p, verb.first, contentEnd(p, verb.first, carrier, boundaries));
  }
  return (
    content && {
      cue: { first: carrier.first, last: cueLast },
      act,
      rule: `en.cue.${carrier.lemma}`,
      source,
      addressee: null,
      via: [],
      medium: null,
      content: [content],
      contentKind: 'nominal',
      weight: speaks ? 0.9 : 0.6,
    }
  );
}

/** "Asked whether …, the minister said": a question at the clause's beginning, put to its subject. */
export function proposeAsked(
  p: Parse,
  verb: VerbGroup,
  subjects: Subjects,
  boundaries: Boundaries,
): SpeechProposal | null {
  if (!/^(?:ask|press|question|quiz|tell|remind)$/.test(verb.lemma)) return null;
  const before = tagAt(p, verb.first - 1);
  const when = normAt(p, verb.first - 1) === 'when' || normAt(p, verb.first - 1) === 'once';
  if (verb.first !== p.first && before !== Tag.Comma && before !== Tag.Quote && !when) return null;
  let at = verb.last;
  while (tagAt(p, at) === Tag.Time || tagAt(p, at) === Tag.Adverb) at++;
  let source: SourceHint = { kind: 'nobody' };
  if (normAt(p, at) === 'by') {
    const agent = phraseAfter(p, at + 1, 'of');
    if (agent) {
      source = { kind: 'phrase', range: agent };
      at = agent.last;
    }
  }
  if (!/^(?:about|on|for)$/.test(normAt(p, at))) at = circumstancesAfter(p, at).at;
  const norm = normAt(p, at);
  if (/^(?:about|on|for)$/.test(norm)) at++;
  else if (!/^(?:whether|if|how|why|what|when|where|who|which|that|to)$/.test(norm)) return null;
  // the question ends at the comma before the answer
  let end = at;
  while (end < p.last && tagAt(p, end) !== Tag.Comma) end++;
  let addressee: TokenRange | null = null;
  for (let n = verb.index + 1; n < p.groups.length; n++) {
    const other = p.groups[n]!;
    if (other.form !== 'finite' || other.first < end) continue;
    addressee = subjectOf(p, other, subjects)?.range ?? null;
    break;
  }
  if (addressee && addressee.first < end) addressee = null;
  const content = trimContent(p, at, Math.min(end, contentEnd(p, at, null, boundaries)));
  return (
    content && {
      cue: { first: verb.first, last: verb.last },
      act: 'ask',
      rule: 'en.cue.asked',
      source,
      addressee,
      via: [],
      medium: null,
      content: [content],
      contentKind: 'clause',
      weight: 0.8,
    }
  );
}
