import type { TokenRange } from '../reading.js';
import type { SpeechProposal } from '../speech.js';
import { contentStart, trimContent } from './content-edges.js';
import { has, verbIndex } from './cue-index.js';
import { normAt, type Parse, tagAt, type VerbGroup } from './parse.js';
import { phraseAfter } from './phrase-after.js';
import { phraseBefore } from './phrase-before.js';
import { subjectBefore } from './subjects.js';
import { Tag } from './tags.js';

/** Verbs whose participle only says where words were printed: read as relays. */
const CARRIED = /^(?:quote|cite|publish|release|post|share|write|sign|name|title|issue)$/;

/** "[a truce] proposed by Washington", "[sales fell], as first reported by the Herald": a participle with its agent. */
export function proposeReduced(p: Parse, verb: VerbGroup): SpeechProposal | null {
  if (normAt(p, verb.last) !== 'by' || CARRIED.test(verb.lemma)) return null;
  const entry = verbIndex.get(verb.lemma)?.find((e) => has(e, 'o') || has(e, 'c'));
  const agent = entry && phraseAfter(p, verb.last + 1, 'of');
  if (!entry || !agent) return null;
  let before = verb.first;
  while (tagAt(p, before - 1) === Tag.Adverb || /^(?:first|originally)$/.test(normAt(p, before - 1)))
    before--;
  let content: TokenRange | null;
  if (normAt(p, before - 1) === 'as') {
    const end = tagAt(p, before - 2) === Tag.Comma ? before - 2 : before - 1;
    content = end > p.first ? trimContent(p, contentStart(p, end), end) : null;
  } else if (tagAt(p, before - 1) === Tag.Conjunction) {
    // "was welcomed by some but criticised by others"
    const other = p.groups[verb.index - 1];
    content = other?.passive ? (subjectBefore(p, other)?.range ?? null) : null;
  } else content = phraseBefore(p, tagAt(p, before - 1) === Tag.Comma ? before - 1 : before);
  return (
    content && {
      cue: { first: verb.first, last: verb.last },
      act: entry.act,
      rule: `en.cue.${entry.lemma}.reduced`,
      source: { kind: 'phrase', range: agent },
      addressee: null,
      via: [],
      medium: null,
      content: [content],
      contentKind: 'nominal',
      weight: 0.5,
    }
  );
}
