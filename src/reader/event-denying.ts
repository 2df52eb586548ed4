import type { FoundConcept } from '../languages/concept-lexicon.js';
import type { Attribution } from '../readout/readout.js';
import type { Draft } from './draft.js';
import { rangeOf } from './event-sayings.js';

const POINTING_WITHIN = 4;
/** Tokens of "these accusations of wrongdoing", "এমন আপত্তির কথা". */
const LONGEST_POINTING = 5;

/**
 * Whether a saying makes short work of what was said before: it denies "সে কথা", "it", "those claims", "অভিযোগ", or calls it a
 * lie.
 */
export function isDenial(draft: Draft, { act, content }: Attribution): boolean {
  if (!content.length) return false;
  const { first, last } = rangeOf(draft, content[0]!);
  const pointer = pointerIn(draft, first, last);
  if (act === 'deny') {
    // "denied [it had withdrawn]" says itself what is denied
    if (pointer >= 0)
      return ownWords(draft, first, last) <= LONGEST_POINTING && !isClause(draft, pointer, last);
    // অভিযোগ নাকচ করে, denied allegations
    return last - first === 1 && conceptsIn(draft, first, last).some(({ concept }) => SAID.has(concept));
  }
  const end = rangeOf(draft, content.at(-1)!).last;
  if (pointer !== first || end - first > LONGEST_VERDICT) return false;
  const found = conceptsIn(draft, first, end);
  return (
    found.some(({ concept, negated }) => concept === 'lie' && !negated) &&
    (draft.words[first]!.closed === 'pronoun' || found.some(({ concept }) => SAID.has(concept)))
  );
}

/** What is denied where it is not said again, by its concept. */
const SAID: ReadonlySet<string> = new Set(['accuse.allege', 'claim', 'information', 'report', 'say']);

/** Whether a pronoun has a verb of its own behind it. */
function isClause({ words }: Draft, pronoun: number, last: number): boolean {
  if (words[pronoun]!.closed !== 'pronoun') return false;
  for (let i = pronoun + 1; i < last; i++)
    if (!words[i]!.nouns.length && words[i]!.verbs.some((v) => v.form === 'finite')) return true;
  return false;
}

/** Words of a content that are not quoted: "those charges as “wholly unfounded”" has three. */
function ownWords({ tokens, quoteOf }: Draft, first: number, last: number): number {
  const quoted = quoteOf[first]!;
  let words = 0;
  for (let i = first; i < last && words <= LONGEST_POINTING; i++)
    if (tokens[i]!.kind !== 'mark' && quoteOf[i] === quoted) words++;
  return words;
}

/** Tokens of "এই অভিযোগ পুরোপুরি বানোয়াট ও উদ্দেশ্যপ্রণোদিত". */
const LONGEST_VERDICT = 12;

function conceptsIn(draft: Draft, first: number, last: number): FoundConcept[] {
  const found: FoundConcept[] = [];
  draft.pack!.concepts.find(draft, { first, last }, found);
  return found;
}

/** The word near a content's beginning that points at what was said before, or -1. */
function pointerIn(draft: Draft, first: number, last: number): number {
  for (let i = first; i < last && i - first < POINTING_WITHIN; i++) {
    const { closed, norm } = draft.words[i]!;
    if (
      norm !== 'a' &&
      norm !== 'an' &&
      norm !== 'any' &&
      norm !== 'no' &&
      (closed === 'determiner' || closed === 'pronoun' || norm === 'that')
    )
      return i;
  }
  return -1;
}
