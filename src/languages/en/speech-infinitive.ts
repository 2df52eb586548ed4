import type { Act } from '../../readout/vocabulary.js';
import type { TokenRange } from '../reading.js';
import type { SourceHint, SpeechProposal } from '../speech.js';
import { complementOf } from './complement.js';
import { trimContent } from './content-edges.js';
import { type Boundaries, contentEnd } from './content-end.js';
import type { Cue } from './cue.js';
import { carrierVerbs, omittingVerbs, unsaidVerbs } from './cue-phrases.js';
import { groupOf, normAt, type Parse, tagAt, type VerbGroup } from './parse.js';
import { phraseAfter } from './phrase-after.js';
import { mayShare, type Subjects, sharedSpeaker, subjectOf } from './speech-subjects.js';
import { Tag } from './tags.js';

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
  if (before) return before.last === i + 1 ? before : null;
  // "took to X to slam"
  for (let at = i; at > p.first && at > i - 4 && tagAt(p, at) !== Tag.Verb; at--) {
    const group = normAt(p, at) === 'to' ? groupOf(p, at - 1) : null;
    if (group) return group.lemma === 'take' && group.last === at ? group : null;
  }
  return null;
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
  while (tagAt(p, from) === Tag.Adverb && normAt(p, from) !== 'further') from++;
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
