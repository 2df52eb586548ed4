import { countryEntry, entryByWikidata } from '../gazetteer/gazetteer.js';
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

/** Whether an entity is a country or a territory of its own, not a place within one. */
export function isCountry(draft: Draft, id: string): boolean {
  const entity = draft.entities.get(id);
  if (entity?.type !== 'place' || entity.country === undefined) return false;
  const kind = entity.wikidata === undefined ? undefined : entryByWikidata(entity.wikidata)?.kind;
  return kind === 'country' || kind === 'territory';
}

/** The country a place lies in, where the report names it. */
export function countryOfPlace(draft: Draft, id: string): string | null {
  const code = draft.entities.get(id)?.country;
  return (code && countriesOf(draft).get(code)) || null;
}
