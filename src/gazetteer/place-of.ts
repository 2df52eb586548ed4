import { calledIn, entryOf } from './called.js';
import { loadWorld } from './places-of-the-world.js';

/** A place as reports name it. */
export interface PlaceNamed {
  name: string;
  /** ISO 3166-1 alpha-2. */
  country: string | null;
  wikidata: string | null;
  lat: number | null;
  lon: number | null;
}

const SURE = 0.9; // how alike two names of one place must sound
const POINTS = new Set(['capital', 'city', 'town', 'state', 'district', 'subdistrict']);

/** A place with its degrees, as far as gazetteer and world know them; of a country whoever draws it finds the middle. */
export async function placeOf<T extends PlaceNamed>({ wikidata, ...place }: T) {
  const entry = entryOf({ name: place.name, wikidata, type: 'place' });
  const isCountry = entry?.kind === 'country' || entry?.kind === 'territory';
  const precision = isCountry ? ('country' as const) : ('place' as const);
  const called = calledIn(entry);
  const country = place.country ?? entry?.country ?? null;
  if (place.lat !== null || isCountry || !entry || !country || !POINTS.has(entry.kind))
    return { ...place, called, country, precision };
  const world = await loadWorld();
  for (const name of [entry.en[0], place.name]) {
    if (!name) continue;
    const found = world
      .placesLike(name, { countries: new Set([country]), limit: 3 })
      .find((c) => c.place.country === country && c.closeness >= SURE);
    if (found) return { ...place, called, country, precision, lat: found.place.lat, lon: found.place.lon };
  }
  return { ...place, called, country, precision };
}
