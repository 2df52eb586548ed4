import type { TokenRange } from '../reading.js';
import type { SpeechProposal } from '../speech.js';
import { trimContent } from './content-edges.js';
import { normAt, type Parse, tagAt } from './parse.js';
import { hasVerb } from './phrase-marks.js';
import { speakingNouns } from './speakers.js';
import { Tag } from './tags.js';

/** Whether a few words name somebody who can speak: a person, a body, or a role. */
function isSpeaker(p: Parse, { first, last }: TokenRange): boolean {
  if (last - first > 8 || hasVerb(p, first, last)) return false;
  const { nameAt, names, words, tokens } = p.reading;
  if (/^(?:note|notes|update|updates|video|photos|watch|live|analysis|opinion)$/.test(normAt(p, last - 1)))
    return false;
  // the head must speak: "President Obama's last address" does not
  let from = first;
  for (let i = first; i < last - 1; i++) if (tagAt(p, i) === Tag.Possessive) from = i + 1;
  for (let i = from; i < last; i++) {
    const name = nameAt[i]! >= 0 ? names[nameAt[i]!]! : null;
    if (name && name.type !== 'place') return true;
    if (speakingNouns.has(words[i]!.nouns[0]?.stem ?? '') || speakingNouns.has(normAt(p, i))) return true;
    if (!name && last - first === 1 && /^[A-Z]{2,6}$/.test(tokens[i]!.text)) return true; // an acronym: a body
  }
  return false;
}

/** "words: name" and "name: words", in headlines and transcripts. Method: gold guidelines, 9. */
export function proposeColon(p: Parse): SpeechProposal | null {
  const headline = p.sentence.index < p.reading.headlineSentences;
  const end = Math.min(p.last, p.first + (headline ? 60 : 9));
  for (let i = p.first + 1; i < end; i++) {
    if (normAt(p, i) !== ':') continue;
    const before = { first: p.first, last: i };
    const after = { first: i + 1, last: p.last };
    const quoted = p.quoteOpening.has(i + 1);
    let source: TokenRange | null = null;
    let content: TokenRange | null = null;
    if (headline && !quoted && isSpeaker(p, after) && i - p.first > 2) [source, content] = [after, before];
    else if (
      !hasVerb(p, before.first, before.last) &&
      (quoted || isSpeaker(p, before)) &&
      before.last - before.first <= 7 &&
      after.last - after.first >= 3
    )
      [source, content] = [before, after];
    const trimmed = content && trimContent(p, content.first, content.last);
    const speaker = source && trimContent(p, source.first, source.last);
    if (!trimmed || !speaker) continue;
    if (!isSpeaker(p, speaker) && tagAt(p, speaker.last - 1) !== Tag.Name) continue;
    return {
      cue: { first: i, last: i + 1 },
      act: 'say',
      rule: 'en.cue.colon',
      source: { kind: 'phrase', range: speaker },
      addressee: null,
      via: [],
      medium: null,
      content: [trimmed],
      contentKind: 'clause',
      weight: 0.7,
    };
  }
  return null;
}
