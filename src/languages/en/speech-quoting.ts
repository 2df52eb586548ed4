import type { TokenRange } from '../reading.js';
import type { SpeechProposal } from '../speech.js';
import { circumstancesAfter } from './circumstances.js';
import { contentStart, trimContent } from './content-edges.js';
import { type Boundaries, contentEnd } from './content-end.js';
import { type Parse, tagAt, type VerbGroup } from './parse.js';
import { phraseAfter } from './phrase-after.js';
import { quotedSaying } from './speech-passive.js';
import { mayShare, type Subjects, sharedSpeaker, subjectOf } from './speech-subjects.js';
import { Tag } from './tags.js';

/** "TASS quoted the minister as saying C": the minister says, TASS passes on. */
export function proposeQuoting(
  p: Parse,
  verb: VerbGroup,
  subjects: Subjects,
  boundaries: Boundaries,
): SpeechProposal | null {
  if (verb.passive) return null;
  const from = quotedSaying(p, verb);
  if (!from) return null;
  const quoted = phraseAfter(p, verb.last, 'all');
  const subject = subjectOf(p, verb, subjects);
  const content =
    (subject && wordsBefore(p, subject.outer, from)) ??
    trimContent(p, from, contentEnd(p, from, verb, boundaries));
  if (!quoted || !content) return null;
  const by = subject?.range ?? (mayShare(p, verb) ? sharedSpeaker(p, verb, subjects) : null);
  return {
    cue: { first: verb.first, last: verb.last },
    act: 'say',
    rule: 'en.cue.quoted-as-saying',
    source: { kind: 'phrase', range: quoted },
    addressee: null,
    via: by ? [by] : [],
    medium: null,
    content: [content],
    contentKind: 'clause',
    weight: 0.95,
  };
}

/** "C, the agency quoted him as saying on Monday": nothing but circumstances stands behind, the words before. */
function wordsBefore(p: Parse, subject: number, from: number): TokenRange | null {
  if (tagAt(p, subject - 1) !== Tag.Comma && tagAt(p, subject - 1) !== Tag.Quote) return null;
  if (circumstancesAfter(p, from).at < p.last && tagAt(p, from) !== Tag.Comma) return null;
  const end = subject - 1;
  return end > p.first ? trimContent(p, contentStart(p, end), end) : null;
}
