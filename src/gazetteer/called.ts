import type { GazetteerEntry } from './entry.js';
import { entriesNamed, entryByWikidata } from './gazetteer.js';

/** What somebody or something is called in each language, as far as the gazetteer knows. */
export interface Called {
  bn?: string;
  en?: string;
}

interface Known {
  name: string;
  wikidata: string | null;
  type?: string;
}

/** The gazetteer's entry of an identity, by its id; of a place without one by its name. */
export const entryOf = ({ name, wikidata, type }: Known): GazetteerEntry | undefined =>
  (wikidata && entryByWikidata(wikidata)) ||
  (type === 'place' ? entriesNamed(name).find((e) => e.type === 'place') : undefined);

export const calledIn = (entry: GazetteerEntry | undefined): Called => ({
  ...(entry?.bn[0] && { bn: entry.bn[0] }),
  ...(entry?.en[0] && { en: entry.en[0] }),
});

/**
 * Somebody with what they are called in each language.
 *
 * @example withCalled({ name: 'Kyrgyzstan', wikidata: 'Q813' }).called // { bn: 'কিরগিজস্তান', en: 'Kyrgyzstan' }
 */
export const withCalled = <T extends Known>(known: T): T & { called: Called } => ({
  ...known,
  called: calledIn(entryOf(known)),
});
