import { entryByWikidata } from '../../gazetteer/gazetteer.js';
import type { Entity } from '../../readout/readout.js';
import type { WordingLanguage } from './language.js';
import { romanise } from './romanise.js';

const BENGALI = /[\u0980-\u09ff]/;

/** English names that are said with an article. */
const WITH_ARTICLE =
  /^(?!the\b)(?:(?:United|European|African|Soviet) |.*\b(?:Kingdom|Nations|States|Emirates|Republic|Kremlin|Netherlands|Philippines|Maldives|Ministry|Commission|Council|Court|Agency|Union|Organi[sz]ation|Army|Navy|Force|Forces|Front|League|Office|Department|Authority|Government|Parliament|House|Senate|Assembly|Bureau|Corps|Fund|Committee|Association|Federation|Party|Administration|Guard|Police|Board|Pentagon|Taliban|BBC|UN|EU|US|UK|FBI|CIA|Strip|Bank)$|Bank of |Ministry of |Government of |Gulf of |Bay of |Republic of )/;

/** A country's or body's English name as a sentence needs it: the United States, but Bangladesh. */
const withArticle = (name: string): string => (WITH_ARTICLE.test(name) ? `the ${name}` : name);

/** Whether somebody has a name of their own in a language. */
export const isKnown = ({ wikidata }: Entity, language: WordingLanguage): boolean =>
  wikidata !== undefined && (entryByWikidata(wikidata)?.[language].length ?? 0) > 0;

/**
 * The name of a person, body or place in a language: as it is where it is written in that script, from the gazetteer
 * where it is known there, else a Bengali name in Latin letters with the original behind it, and a Latin one as it is.
 */
export function nameIn(entity: Entity, language: WordingLanguage): string {
  const { name, wikidata, type } = entity;
  const entry = wikidata ? entryByWikidata(wikidata) : undefined;
  if (BENGALI.test(name) === (language === 'bn'))
    return language === 'en' && type !== 'person' ? withArticle(name) : name;
  const known = entry?.[language][0];
  if (known) return language === 'en' && type !== 'person' ? withArticle(known) : known;
  return language === 'en' ? `${romanise(name)} (${name})` : name;
}
