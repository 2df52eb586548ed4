import type { TokenRange } from '../reading.js';
import type { SourceHint, SpeechProposal } from '../speech.js';
import { complementOf } from './complement.js';
import type { Boundaries } from './content-end.js';
import type { Cue } from './cue.js';
import { cueAt } from './cue-index.js';
import { OMITTING } from './cue-phrases.js';
import { mediumOf } from './media.js';
import { isDocument } from './nominal.js';
import { normAt, type Parse, tagAt, type VerbGroup } from './parse.js';
import { phraseAfter } from './phrase-after.js';
import { phraseBefore } from './phrase-before.js';
import { canSpeak } from './speakers.js';
import { isAnonymity } from './speech-anonymity.js';
import type { Parenthesis } from './speech-parenthesis.js';
import { type Subjects, sharedSpeaker, subjectOf } from './speech-subjects.js';
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
  // "called it off, citing [a shortage]": a reason, where nobody and no paper is cited
  if (verb.lemma === 'cite' && !citesReason(p, verb)) return null;
  if (verb.lemma === 'quote' && verb.first === p.first) return null; // "PTI, citing X, said": read with its verb
  if (normAt(p, verb.first - 1) === 'as' && quotesBefore(p, verb)) return null;
  if (tagAt(p, verb.first - 1) === Tag.Negation) return null; // criticised for not ordering
  const without = normAt(p, verb.first - 1) === 'without';
  const unsaid = without && (OMITTING.has(verb.lemma) || cue.entries[0]!.act === 'omit');
  const said = unsaid ? { ...verb, negative: true } : verb;
  const complement = complementOf(p, said, cue.entries, cue.start, boundaries);
  if (!complement || complement.kind === 'none' || isAnonymity(p, complement)) return null;
  if (/^(?:agree|seek|accept)$/.test(verb.lemma) && tagAt(p, verb.first - 1) !== Tag.Comma) return null;
  if (verb.lemma === 'quote' && complement.kind === 'nominal') return null; // "…, quoting residents, said"
  let i = verb.first - 1;
  while (tagAt(p, i) === Tag.Adverb) i--;
  const tag = tagAt(p, i);
  let source: SourceHint | null = null;
  let weight = 0.85;
  if (tag === Tag.Noun || tag === Tag.Name || tag === Tag.Pronoun || normAt(p, i) === ')') {
    // "reports suggesting that", "people claiming": the noun it hangs on
    const phrase = phraseBefore(p, i + 1);
    const doer = phrase && isOccasion(p, phrase) ? sharedSpeaker(p, verb, subjects) : null;
    // "students protesting the levy": what they do, not what they say
    if (verb.lemma === 'protest' && complement.kind === 'nominal') return null;
    if (phrase) source = { kind: 'phrase', range: doer ?? phrase };
    weight = 0.6;
  } else {
    const behind = speakerBehind(p, verb, parentheses);
    const shared =
      behind ?? sharedSpeaker(p, verb, subjects) ?? subjectAhead(p, verb, subjects) ?? beforeAside(p, i);
    if (shared) source = { kind: 'phrase', range: shared };
    if (tag === Tag.Preposition && normAt(p, i) !== 'by' && !unsaid) weight = 0.5;
  }
  if (!source) return null;
  return {
    cue: { first: unsaid ? verb.first - 1 : verb.first, last: cue.last },
    act: unsaid ? 'omit' : complement.entry.act,
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

/** Whether what is cited is a reason for a deed: nobody who speaks, no paper, and nothing that is said beside it. */
function citesReason(p: Parse, verb: VerbGroup): boolean {
  if (tagAt(p, verb.first - 1) !== Tag.Comma) return false;
  const object = phraseAfter(p, verb.last, 'of');
  if (!object || canSpeak(p, object) || normAt(p, object.last) === ',') return false;
  for (let i = object.first; i < object.last; i++)
    if (tagAt(p, i) !== Tag.Preposition && (isDocument(p, i) || mediumOf.has(normAt(p, i)))) return false;
  return p.groups.every((group) => group.form !== 'finite' || cueAt(p, group) === null);
}

const OCCASIONS = new Set(
  'campaign chain demonstration hunger march procession programme protest rally road sit-in slogans strike walkout'.split(
    ' ',
  ),
);

/** "[fans] took out a procession demanding": what people do while they say it. */
function isOccasion(p: Parse, { first, last }: TokenRange): boolean {
  let head = first;
  while (head < last - 1 && tagAt(p, head + 1) !== Tag.Preposition) head++;
  return OCCASIONS.has(normAt(p, head));
}

/** "[Mr. Lee], after saying …, left": the phrase before the comma. */
function beforeAside(p: Parse, from: number): TokenRange | null {
  for (let i = from; i > p.first && i > from - 3; i--)
    if (tagAt(p, i) === Tag.Comma) return phraseBefore(p, i);
  return null;
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
