import { countryEntry } from '../gazetteer/gazetteer.js';
import { perReading } from '../languages/reading.js';
import type { Draft } from './draft.js';

/** The countries that the report names, by code. */
export const countriesOf = perReading(({ entities }: Draft) => {
  const known = new Map<string, string>();
  for (const { id, country, wikidata } of entities.all)
    if (country && wikidata && !known.has(country) && countryEntry(country)?.wikidata === wikidata)
      known.set(country, id);
  return known;
});
