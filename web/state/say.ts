import { formatNumber, intlTag, type Locale } from '../../src/messages/messages.js';
import { terms as allTerms } from '../../src/messages/terms.js';
import { languageName } from '../../src/messages/values.js';
import { bn } from '../words/bn.js';
import { en, type Word } from '../words/en.js';
import { language, latinDigits } from './settings.js';

const tables = { en, bn };

export const locale = (): Locale => ({ language: language.value, asciiDigits: latinDigits.value });
export const terms = () => allTerms[language.value];

/** A sentence of the interface, whole, with its values filled in; the form by `count` where it has forms. */
export function t(word: Word, values: Record<string, string | number> = {}): string {
  const message = tables[language.value][word];
  const sentence =
    typeof message === 'string'
      ? message
      : message[
          new Intl.PluralRules(language.value).select(Number(values.count)) === 'one' ? 'one' : 'other'
        ];
  return sentence.replace(/\{([a-z]+)\}/g, (slot, name: string) => {
    const value = values[name];
    if (value === undefined) return slot;
    return typeof value === 'number' ? number(value) : value;
  });
}

export const number = (value: number): string => formatNumber(value, locale());

/** 1–9 and so on without grouping, as for years and ordinals. */
export const digits = (value: number | string): string =>
  intlTag(locale()) === 'bn' ? String(value).replace(/\d/g, (d) => '০১২৩৪৫৬৭৮৯'[Number(d)]!) : String(value);

/** A term that the format has words for; modes without words of their own stay as they are. */
export const modeWord = (mode: string): string => terms().eventModes[mode] ?? mode;

export const languageWords = (code: string): string => languageName(code, locale());
