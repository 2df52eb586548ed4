import type { TokenRange } from '../reading.js';
import type { SpeechProposal } from '../speech.js';
import { behindLabel, trimContent } from './content-edges.js';
import { normAt, type Parse, tagAt } from './parse.js';
import { phraseBefore } from './phrase-before.js';
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

/** "… surprised the pollster Ann Lee: “…”": a name and a colon before a quotation, without a verb of saying. */
export function proposeNamedQuote(p: Parse, others: readonly SpeechProposal[]): SpeechProposal | null {
  let taken: Set<number> | null = null;
  for (const [opening, quoted] of p.quoteOpening) {
    const colon = opening - 1;
    if (normAt(p, colon) !== ':' || quoted.end < p.last - 1) continue;
    taken ??= new Set(others.flatMap((other) => other.content.map((range) => range.first - 2)));
    if (taken.has(colon)) continue;
    const source = phraseBefore(p, colon);
    if (!source || (tagAt(p, source.last - 1) !== Tag.Name && !isSpeaker(p, source))) continue;
    const content = trimContent(p, opening, quoted.end);
    if (!content || !hasVerb(p, content.first, content.last)) continue;
    return {
      cue: { first: colon, last: opening },
      act: 'say',
      rule: 'en.cue.colon',
      source: { kind: 'phrase', range: source },
      addressee: null,
      via: [],
      medium: null,
      content: [content],
      contentKind: 'quote',
      weight: 0.5,
    };
  }
  return null;
}

/** "MAYOR: We are ready. We have trained.": in a transcript the whole paragraph is said. */
function spoken(p: Parse, speaker: TokenRange, content: TokenRange): TokenRange {
  const { paragraphs, tokens, quoteOf } = p.reading;
  const paragraph = paragraphs[p.sentence.paragraph]!;
  if (paragraph.first !== p.first || quoteOf[content.first]! >= 0) return content;
  for (let i = speaker.first; i < speaker.last; i++)
    if (tokens[i]!.kind === 'word' && /\p{Ll}/u.test(tokens[i]!.text)) return content;
  let last = paragraph.last;
  while (last > content.last && tokens[last - 1]!.kind === 'mark') last--;
  return { first: content.first, last };
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
    const trimmed = content && trimContent(p, behindLabel(p, content.first), content.last);
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
      content: [headline ? trimmed : spoken(p, speaker, trimmed)],
      contentKind: 'clause',
      weight: 0.7,
    };
  }
  return null;
}
