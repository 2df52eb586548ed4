import type { PlaceCandidate, World } from '../gazetteer/places-of-the-world.js';
import type { Entity, Readout } from '../readout/readout.js';

/** A place that no list of ours knows: unlinked, of one name. */
const isUnlinked = (entity: Entity): boolean =>
  entity.type === 'place' && !entity.wikidata && !entity.geonames && !entity.because.startsWith('gazetteer:');

/** Whether a readout names places that the world may know. */
export const hasUnlinkedPlaces = (readout: Readout): boolean => readout.entities.some(isUnlinked);

const CLOSE = 0.9; // the same name, give or take a vowel
const AT_HOME = 0.83; // enough in a country that the report is about
const LEAD = 0.03; // the next best must be that much worse, or much smaller
const DWARFED = 4; // times smaller
const LARGE = 15_000; // inhabitants; smaller places elsewhere than where the report is set are not guessed
const SHORTEST = 4; // letters; shorter names sound like too many

/** Countries that the report is about: those of its entities, named at least twice or being places. */
function countriesOf(readout: Readout): Set<string> {
  const counts = new Map<string, number>();
  for (const { country, mentions, type } of readout.entities)
    if (country)
      counts.set(country, (counts.get(country) ?? 0) + mentions.length + (type === 'place' ? 1 : 0));
  return new Set([...counts].filter(([, count]) => count >= 2).map(([country]) => country));
}

/** Whether `other` could be meant as well as `best`. */
function rivals(best: PlaceCandidate, other: PlaceCandidate): boolean {
  if (best.score - other.score >= LEAD || (best.inContext && !other.inContext)) return false;
  const dwarfed = other.place.population * DWARFED < best.place.population;
  return !(dwarfed && (best.place.country === other.place.country || best.closeness > other.closeness));
}

/** The candidate that a name clearly means, or `null`. */
function clear(candidates: readonly PlaceCandidate[]): PlaceCandidate | null {
  const [best, ...others] = candidates;
  if (!best || best.closeness < (best.inContext ? AT_HOME : CLOSE)) return null;
  if (!best.inContext && best.place.population < LARGE) return null;
  return others.some((other) => rivals(best, other)) ? null : best;
}

/**
 * Links place names that the gazetteer does not list to places of the world, where it is clear which one is meant,
 * preferring countries that the report is about. Returns a readout with `country`, `geo` and `geonames` added.
 */
export function locate(readout: Readout, world: World): Readout {
  if (!hasUnlinkedPlaces(readout)) return readout;
  const countries = countriesOf(readout);
  const entities = readout.entities.map((entity) => {
    if (!isUnlinked(entity) || entity.name.length < SHORTEST) return entity;
    const found = clear(world.placesLike(entity.name, { countries }));
    if (!found) return entity;
    const { country, lat, lon, geonames } = found.place;
    return { ...entity, country, geo: { lat, lon }, geonames, key: `geonames:${geonames}` };
  });
  return { ...readout, entities };
}
