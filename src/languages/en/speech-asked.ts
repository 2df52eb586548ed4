import type { TokenRange } from '../reading.js';
import type { SourceHint, SpeechProposal } from '../speech.js';
import { circumstancesAfter } from './circumstances.js';
import { trimContent } from './content-edges.js';
import { type Boundaries, contentEnd } from './content-end.js';
import { normAt, type Parse, tagAt, type VerbGroup } from './parse.js';
import { phraseAfter } from './phrase-after.js';
import { type Subjects, subjectOf } from './speech-subjects.js';
import { Tag } from './tags.js';

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
