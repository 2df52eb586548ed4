import { expect, test } from 'vitest';
import { openWorld } from '../../src/gazetteer/places-of-the-world.js';
import { fileSounds } from '../../src/gazetteer/sound-index.js';
import { soundsOf } from '../../src/gazetteer/sounds.js';
import { locate } from '../../src/reader/locate.js';
import type { Entity, Readout } from '../../src/readout/readout.js';

const base36 = (n: number) => n.toString(36);
const TOWNS: [name: string, country: string, id: number, population: number][] = [
  ['Konotop', 'UA', 1, 90_000],
  ['Tarasivka', 'UA', 2, 6_000],
  ['Springvale', 'US', 3, 60_000],
  ['Springvale', 'AU', 4, 50_000],
  ['Lebyazhye', 'RU', 5, 7_000],
  ['Ramon', 'PH', 6, 36_000],
];
const lines = TOWNS.map(([name, country, id, population]) =>
  [name, country, base36(id), base36(50_000), base36(30_000), base36(population)].join('\t'),
);
const places = lines.join('\n');
const sounds = fileSounds(
  TOWNS.map(([name, country]) => soundsOf(name, country).join('\t')).join('\n'),
  (line) => places.indexOf(lines[line]!),
);
const world = openWorld({ places, sounds, bengaliNames: '' });

const entity = (name: string, more: Partial<Entity> = {}): Entity => ({
  id: 'e1',
  type: 'place',
  name: name.normalize('NFC'),
  mentions: [{ start: 0, end: 1 }],
  because: 'bn.name.tagger',
  ...more,
});
const readoutOf = (...entities: Entity[]): Readout => ({
  id: 'x',
  language: 'bn',
  entities,
  times: [],
  quantities: [],
  attributions: [],
  events: [],
  concepts: [],
  notes: [],
});
const ukraine = entity('ইউক্রেন', { country: 'UA', wikidata: 'Q212', because: 'gazetteer:Q212' });
const australia = entity('Australia', { country: 'AU', wikidata: 'Q408', because: 'gazetteer:Q408' });

const rows: [name: string, about: Entity[], geonames: number | undefined][] = [
  ['কোনোতোপ', [], 1],
  ['Konotop', [], 1],
  ['তারাসিভকা', [ukraine], 2],
  ['Springvale', [australia], 4],
  // too small to be guessed where nobody speaks of its country
  ['তারাসিভকা', [], undefined],
  ['লেবিয়াঝিয়ে', [ukraine], undefined],
  // two that are as likely
  ['Springvale', [], undefined],
  // like a place, but not like enough
  ['রহমান', [], undefined],
  ['কোনাবাড়ী', [ukraine], undefined],
];
test.each(rows)('%s → %#', (name, about, geonames) => {
  const { entities } = locate(readoutOf(entity(name), ...about), world);
  expect(entities[0]!.geonames).toBe(geonames);
  if (geonames) expect(entities[0]).toMatchObject({ geo: { lat: 50, lon: 30 }, key: `geonames:${geonames}` });
});
test.each([
  entity('Konotop', { type: 'person' }),
  entity('Konotop', { wikidata: 'Q1' }),
  entity('Konotop', { because: 'gazetteer:Konotop' }),
])('left as it is: %j', (one) => expect(locate(readoutOf(one), world).entities[0]).toEqual(one));
