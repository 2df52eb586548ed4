import type { Entity } from '../../readout/readout.js';
import type { Span } from '../../text/span.js';
import { genitive } from './bengali-forms.js';
import { itemsOf, type LaidOut, tokensIn } from './laid-out.js';
import type { WordingLanguage } from './language.js';
import { isKnown, nameIn } from './names.js';
import { type Phrase, phraseOf } from './phrase.js';
import { readBengaliPhrase } from './read-bengali.js';
import { readEnglishPhrase } from './read-english.js';
import { isHonoured, phraseInBengali } from './say-bengali.js';
import { isPluralInEnglish, phraseInEnglish } from './say-english.js';

/** Somebody as a sentence names them. */
export interface Named {
  text: string;
  /** Bengali cases. */
  objective: string;
  genitive: string;
  plural: boolean;
  honoured: boolean;
  /** `false`: in the words of the report's own language, in quotation marks. */
  whole: boolean;
}

const named = (phrase: Phrase, language: WordingLanguage): Named | null => {
  const plural = isPluralInEnglish(phrase);
  const honoured = isHonoured(phrase);
  if (language === 'en') {
    const text = phraseInEnglish(phrase);
    return text === null ? null : { text, objective: text, genitive: text, plural, honoured, whole: true };
  }
  const [text, objective, genitive] = (['nominative', 'objective', 'genitive'] as const).map((kase) =>
    phraseInBengali(phrase, kase),
  );
  return text && objective && genitive ? { text, objective, genitive, plural, honoured, whole: true } : null;
};

const quoted = (words: string, whole: boolean): Named => ({
  text: words,
  objective: `${words}-কে`,
  genitive: genitive(words),
  plural: false,
  honoured: false,
  whole,
});

/** Words of a span that name nobody known: a noun phrase that both languages have, or `null`. */
function spanPhrase(laid: LaidOut, span: Span, entity: Entity): Phrase | null {
  const items = itemsOf(laid, tokensIn(laid.draft, span), entity);
  return laid.language === 'bn' ? readBengaliPhrase(items) : readEnglishPhrase(items);
}

/**
 * Somebody as a phrase: people, places and known bodies by name, others by the words of `span` (their first mention) where
 * both languages have those: পুলিশ, US officials. `null` for a group whose words they do not have.
 */
export function phraseFor(laid: LaidOut, entity: Entity, span = entity.mentions[0]): Phrase | null {
  const byName = phraseOf({ kind: 'name', entity });
  const { type } = entity;
  if (
    type === 'person' ||
    type === 'place' ||
    (type === 'organization' && isKnown(entity, 'bn') && isKnown(entity, 'en'))
  )
    return byName;
  const phrase = span ? spanPhrase(laid, span, entity) : null;
  return phrase;
}

/** A source, addressee or relay as a sentence names them; `span`: the words that name them there. */
export function nameSource(
  laid: LaidOut,
  entity: Entity,
  language: WordingLanguage,
  span?: Span | null,
): Named {
  const phrase = phraseFor(laid, entity, span ?? entity.mentions[0]);
  const spoken = phrase && named(phrase, language);
  if (spoken) return spoken;
  const isLatin = !/[\u0980-\u09ff]/.test(entity.name);
  if (laid.language === language || isKnown(entity, language) || (entity.type === 'organization' && isLatin))
    return quoted(nameIn(entity, language), true);
  return quoted(`“${entity.name}”`, false);
}
