import { type PlaceNamed, placeOf } from '../gazetteer/place-of.js';
import { wikidataIri } from '../ledger/identifiers.js';
import { type Write, writeList } from './format.js';
import type { Selected } from './selection.js';

interface Counted extends PlaceNamed {
  geonames: number | null;
  reports: number;
  events: number;
}

/** Places that reports name, one feature each; without geometry where only a country, or nothing, is known of where it is. */
export const writeGeojson: Write = (selected) =>
  writeList('{"type":"FeatureCollection","features":[', featuresOf(selected), ']}');

async function* featuresOf(selected: AsyncIterable<Selected>) {
  for (const [id, place] of await countPlaces(selected)) {
    const { lat, lon, called, country, precision, name, geonames, reports, events } = await placeOf(place);
    yield {
      type: 'Feature',
      id,
      // GeoJSON has the longitude first
      geometry: lat === null || lon === null ? null : { type: 'Point', coordinates: [lon, lat] },
      properties: {
        ...{ name, names: called, country, precision, reports, events },
        ...(geonames !== null && { geonames }),
        ...(place.wikidata !== null && { wikidata: wikidataIri({ wikidata: place.wikidata }) }),
      },
    };
  }
}

/** As many as there are places, however many reports. */
async function countPlaces(selected: AsyncIterable<Selected>): Promise<Map<number, Counted>> {
  const places = new Map<number, Counted>();
  for await (const { kept, actors, events } of selected) {
    const here = new Set<number>();
    for (const { id: label, type, name, wikidata, country, geonames, geo, review } of kept.readout.entities) {
      const id = actors[label];
      if (type !== 'place' || id === undefined || review?.verdict === 'rejected') continue;
      let place = places.get(id);
      if (!place) {
        place = {
          ...{ name, wikidata: null, country: null, geonames: null, lat: null, lon: null },
          ...{ reports: 0, events: 0 },
        };
        places.set(id, place);
      }
      // what one report does not tell of it another may
      place.wikidata ??= wikidata ?? null;
      place.country ??= country ?? null;
      place.geonames ??= geonames ?? null;
      place.lat ??= geo?.lat ?? null;
      place.lon ??= geo?.lon ?? null;
      if (!here.has(id)) place.reports++;
      here.add(id);
    }
    for (const { record } of events) {
      const place = record.where === null ? undefined : places.get(actors[record.where] ?? -1);
      if (place) place.events++;
    }
  }
  return places;
}
