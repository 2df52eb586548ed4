import type { Span } from '../../text/span.js';
import { itemsOf, type LaidOut, tokensIn } from './laid-out.js';
import type { WordingLanguage } from './language.js';
import type { Phrase } from './phrase.js';
import { readBengaliClause, readBengaliPhrase } from './read-bengali.js';
import { readEnglishClause, readEnglishPhrase } from './read-english.js';
import { clauseInBengali, phraseInBengali } from './say-bengali.js';
import { clauseInEnglish, phraseInEnglish } from './say-english.js';

/**
 * What is said, in the language of the sentence that tells it: a clause, a noun phrase, or the report's own words, which
 * are `foreign` where they are in another language.
 */
export type ContentWords =
  | { kind: 'clause'; text: string }
  | { kind: 'phrase'; text: string; genitive: string; isSomebody: boolean }
  | { kind: 'own'; text: string; foreign: WordingLanguage | null };

const MARKS_AROUND = /^[\s“”‘’"'«»।,:;—–-]+|[\s“”‘’"'«»।,:;—–-]+$/gu;

/** The report's own words, pieces joined by an ellipsis. */
function ownWords(text: string, spans: readonly Span[]): string {
  return spans
    .map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' ').replace(MARKS_AROUND, ''))
    .filter(Boolean)
    .join(' … ');
}

/** What is said in the report's own words. */
export function ownContent(
  laid: LaidOut,
  spans: readonly Span[],
  language: WordingLanguage,
): Extract<ContentWords, { kind: 'own' }> {
  const text = ownWords(laid.readout.text, spans);
  return { kind: 'own', text, foreign: laid.language === language ? null : laid.language };
}

/** A thing or person of which there may be several, named without more ado. */
const isSingular = ({ head, determiner, count, plural, of }: Phrase) =>
  head.kind === 'noun' && !head.noun.mass && !head.noun.many && !determiner && !count && !plural && !of;

/**
 * Puts what stands in `spans` into a language, from its structure; where that does not tell, in its own words. With
 * `known` it is something heard of before: the attack that is denied.
 */
export function sayContent(
  laid: LaidOut,
  spans: readonly Span[],
  language: WordingLanguage,
  known: boolean,
): ContentWords {
  const own = ownContent(laid, spans, language);
  if (own.foreign === null) return own;
  const [span] = spans;
  if (!span || spans.length > 1) return own;
  const items = itemsOf(laid, tokensIn(laid.draft, span));
  const clause = laid.language === 'bn' ? readBengaliClause(items) : readEnglishClause(laid, items);
  if (clause) {
    const said = language === 'en' ? clauseInEnglish(clause) : clauseInBengali(clause);
    return said === null ? own : { kind: 'clause', text: said };
  }
  const phrase = laid.language === 'bn' ? readBengaliPhrase(items) : readEnglishPhrase(items);
  if (!phrase || phrase.determiner === 'no') return own;
  if (known && isSingular(phrase)) phrase.determiner = 'known';
  if (language === 'bn' && phrase.determiner === 'known') phrase.determiner = null;
  const said = language === 'en' ? phraseInEnglish(phrase) : phraseInBengali(phrase, 'nominative');
  const genitive = language === 'en' ? said : phraseInBengali(phrase, 'genitive');
  return said === null || genitive === null
    ? own
    : {
        kind: 'phrase',
        text: said,
        genitive,
        isSomebody: phrase.head.kind === 'name' || (phrase.head.kind === 'noun' && phrase.head.noun.human),
      };
}
