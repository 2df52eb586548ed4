import type { SpeechProposal } from '../speech.js';
import { trimContent } from './content-edges.js';
import { type Boundaries, contentEnd } from './content-end.js';
import type { Parse, VerbGroup } from './parse.js';
import { phraseAfter } from './phrase-after.js';
import { quotedSaying } from './speech-passive.js';
import { mayShare, type Subjects, sharedSpeaker, subjectOf } from './speech-subjects.js';

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
  const content = trimContent(p, from, contentEnd(p, from, verb, boundaries));
  if (!quoted || !content) return null;
  const by =
    subjectOf(p, verb, subjects)?.range ?? (mayShare(p, verb) ? sharedSpeaker(p, verb, subjects) : null);
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
