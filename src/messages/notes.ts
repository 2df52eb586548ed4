import type { Note } from '../readout/readout.js';
import { type Locale, say } from './messages.js';
import { languageName } from './values.js';

/** The sentence of a note; codes of languages become their names. */
export function noteText({ code, values }: Note, locale: Locale): string {
  const { language } = values;
  return say(
    code === 'reader.no-pack' && language === 'und' ? 'reader.no-language' : code,
    {
      packs: 'bn, en, hi', // held against the packs by their test
      ...values,
      ...(typeof language === 'string' && { language: languageName(language, locale) }),
    },
    locale,
  );
}
