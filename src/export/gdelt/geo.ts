import { placeOf } from '../../gazetteer/place-of.js';
import type { Entity } from '../../readout/readout.js';
import type { Cell } from '../../text/csv-row.js';
import { codesOf } from '../country-codes.js';

/** Where something is, as GDELT has it. */
export interface Geo {
  /** 1 a country, 3 a city of the United States, 4 a city of the world; `null` where nothing is known. */
  type: 1 | 3 | 4 | null;
  name: string;
  /** FIPS 10-4. */
  country: string;
  lat: number | null;
  lon: number | null;
  /** GDELT has numbers of two gazetteers here that Readout does not know; a country's is its code. */
  feature: string;
}

/** Where an entity is; `null` where it is no place. */
export async function geoOf(entity: Entity | undefined): Promise<Geo | null> {
  if (entity?.type !== 'place') return null;
  const { name, wikidata = null, country = null, geo } = entity;
  const place = await placeOf({ name, wikidata, country, lat: geo?.lat ?? null, lon: geo?.lon ?? null });
  const fips = codesOf(place.country)?.fips ?? '';
  const isCountry = place.precision === 'country';
  const known = isCountry ? fips !== '' : place.lat !== null;
  return {
    type: !known ? null : isCountry ? 1 : place.country === 'US' ? 3 : 4,
    name: place.called.en ?? name,
    country: fips,
    lat: place.lat,
    lon: place.lon,
    feature: isCountry ? fips : '',
  };
}

/** The eight columns of a place in a table of events: type, name, country, first and second level, degrees, feature. */
export const geoCells = (geo: Geo | null): Cell[] =>
  geo
    ? [geo.type, geo.name, geo.country, null, null, geo.lat, geo.lon, geo.feature]
    : Array.from({ length: 8 }, () => null);
