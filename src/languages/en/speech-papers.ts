import { classOf, NameClass } from '../names.js';
import type { TokenRange } from '../reading.js';
import type { SpeechProposal } from '../speech.js';
import { names } from './names/lexicon.js';
import { normAt, type Parse, tagAt } from './parse.js';
import { phraseAfter } from './phrase-after.js';
import { Tag } from './tags.js';

const FIGURES = new Set('chargesheet count numbers papers press tally toll'.split(' '));
const MADE = new Set(
  'circulated collected compiled distributed drafted filed gathered given issued posted prepared provided published released sent signed submitted written'.split(
    ' ',
  ),
);
/** Others than those who wrote them make them public. */
const LETTERS = new Set(
  'email emails letter letters memo memos message messages transcript transcripts'.split(' '),
);
const SPEAKERS = NameClass.Person | NameClass.Group | NameClass.Title | NameClass.Kin | NameClass.OrgHead;
/** Their name before a paper says what kind it is: "court documents", "a bank statement". */
const KINDS = new Set(
  'bank board conference court custody group media news office party press service team'.split(' '),
);

/** Whether a paper, or figures, stand at `i`. */
const isPaper = (p: Parse, i: number): boolean =>
  tagAt(p, i) === Tag.Noun &&
  (FIGURES.has(normAt(p, i)) || (classOf(names, p.reading.words[i]!) & NameClass.Document) !== 0);

const isSpeaker = (p: Parse, i: number): boolean =>
  tagAt(p, i) === Tag.Name || (classOf(names, p.reading.words[i]!) & SPEAKERS) !== 0;

/** Where a phrase's own noun ends: before the first preposition or participle that hangs on it. */
function headEnd(p: Parse, { first, last }: TokenRange): number {
  for (let i = first + 1; i < last; i++)
    if (tagAt(p, i) === Tag.Preposition || tagAt(p, i) === Tag.Participle) return i;
  return last;
}

/** "emails published by the Gazette", "a file seen by it": who passes a paper on. */
function isCarried(p: Parse, source: TokenRange): boolean {
  const end = headEnd(p, source);
  const how = normAt(p, end);
  if (normAt(p, end + 1) !== 'by' || !isPaper(p, end - 1)) return false;
  return (
    /^(?:obtained|reviewed|seen|viewed)$/.test(how) ||
    (LETTERS.has(normAt(p, end - 1)) && /^(?:published|released|posted)$/.test(how))
  );
}

/** Whose words a paper holds: "[the committee]'s report", "a statement issued by [the army]", "a [police] report". */
export function authorOf(p: Parse, source: TokenRange): TokenRange | null {
  const end = headEnd(p, source);
  const head = end - 1;
  if (!isPaper(p, head)) return null;
  for (let i = head - 1; i > source.first; i--)
    if (tagAt(p, i) === Tag.Possessive) {
      const owner = { first: source.first, last: i };
      return isSpeaker(p, i - 1) && !isPaper(p, i - 1) ? owner : null;
    }
  // the verb's own reading may have ended the phrase before "issued by"
  const made = !isCarried(p, source) && MADE.has(normAt(p, end)) && normAt(p, end + 1) === 'by';
  const from = /^(?:by|from|of)$/.test(normAt(p, end));
  if (made || from) {
    const maker = phraseAfter(p, made ? end + 2 : end + 1, 'of');
    if (maker && (made || isSpeaker(p, headEnd(p, maker) - 1))) return maker;
  }
  const kind = head - 1;
  const group = kind >= source.first && tagAt(p, kind) === Tag.Noun && isSpeaker(p, kind);
  return group && !isPaper(p, kind) && !KINDS.has(normAt(p, kind)) ? { first: kind, last: head } : null;
}

/** Gives the words of a paper to its author, where the phrase names one. */
export function toAuthors(p: Parse, proposals: readonly SpeechProposal[]): void {
  for (const proposal of proposals) {
    if (proposal.source.kind !== 'phrase') continue;
    const { range } = proposal.source;
    const author = authorOf(p, range);
    if (author) proposal.source = { kind: 'phrase', range: author };
    else if (proposal.via.length === 0 && isCarried(p, range)) {
      const outlet = phraseAfter(p, headEnd(p, range) + 2, 'of');
      if (outlet) proposal.via = [outlet, ...proposal.via];
    }
  }
}
