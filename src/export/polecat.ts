import { uuidOf } from '../ledger/identifiers.js';
import { languageName } from '../messages/values.js';
import type { Entity } from '../readout/readout.js';
import type { PloverType } from '../readout/vocabulary.js';
import type { Cell } from '../text/csv-row.js';
import { codesOf } from './country-codes.js';
import type { Write } from './format.js';
import { geoOf } from './gdelt/geo.js';
import { type Selected, wordsAt } from './selection.js';
import { tsvRow } from './tsv.js';

const party = (of: 'Actor' | 'Recipient') => [
  ...[`${of} Name`, `${of} Country`, `${of} COW`, `Primary ${of} Sector`, `${of} Sectors`, `${of} Title`],
  ...[`${of} Name Raw`, `Wikipedia ${of} ID`],
];

/** The columns of POLECAT as published. */
export const POLECAT_COLUMNS = [
  ...['Event ID', 'Event Date', 'Event Type', 'Event Mode', 'Intensity', 'Quad Code', 'Contexts'],
  ...party('Actor'),
  ...party('Recipient'),
  ...['Placename', 'City', 'District', 'Province', 'Country', 'Latitude', 'Longitude', 'GeoNames ID'],
  ...['Raw Placename', 'Feature Type', 'Source', 'Publication Date', 'Story People', 'Story Organizations'],
  ...['Story Locations', 'Language', 'Version'],
];

const QUADS: Record<PloverType, string> = {
  ...{ AGREE: 'VERBAL COOPERATION', CONSULT: 'VERBAL COOPERATION', SUPPORT: 'VERBAL COOPERATION' },
  ...{ CONCEDE: 'VERBAL COOPERATION', COOPERATE: 'MATERIAL COOPERATION', AID: 'MATERIAL COOPERATION' },
  ...{ RETREAT: 'MATERIAL COOPERATION', REQUEST: 'VERBAL CONFLICT', ACCUSE: 'VERBAL CONFLICT' },
  ...{ REJECT: 'VERBAL CONFLICT', THREATEN: 'VERBAL CONFLICT', PROTEST: 'MATERIAL CONFLICT' },
  ...{ SANCTION: 'MATERIAL CONFLICT', MOBILIZE: 'MATERIAL CONFLICT', COERCE: 'MATERIAL CONFLICT' },
  ASSAULT: 'MATERIAL CONFLICT',
};

/** Events in the columns of POLECAT, a row an event. What nobody holds to have happened has no place in it. */
export const writePolecat: Write = async function* (selected) {
  yield tsvRow(POLECAT_COLUMNS);
  for await (const one of selected) {
    const story = storyOf(one);
    for (const { n, record } of one.events) {
      if (record.status === 'possible' || record.status === 'denied') continue;
      const { kept, entities, text } = one;
      const named = (ids: readonly string[]) => ids.flatMap((id) => entities.get(id) ?? []);
      const where = record.where === null ? undefined : entities.get(record.where);
      const geo = await geoOf(where);
      const published = /^\d{4}-\d\d-\d\d/.exec(kept.report.published ?? '')?.[0];
      const day = /^\d{4}-\d\d-\d\d/.exec(record.when ?? '')?.[0] ?? published;
      yield tsvRow([
        ...[uuidOf('event', kept.address, kept.version, n), day, record.type, record.mode, null],
        ...[QUADS[record.type], null],
        ...partyCells(named(record.actors), text),
        ...partyCells(named(record.recipients), text),
        ...[geo?.name, null, null, null, codesOf(where?.country)?.alpha3, geo?.lat, geo?.lon],
        ...[where?.geonames, where && rawName(where, text), null],
        ...[kept.report.outlet, published, ...story],
        ...[languageName(kept.readout.language, { language: 'en', asciiDigits: true })],
        `Readout ${kept.readerVersion}`,
      ]);
    }
  }
};

/** Those of one side in one cell each, parted by semicolons. */
function partyCells(side: readonly Entity[], text: string): Cell[] {
  const list = (of: (entity: Entity) => string | undefined) =>
    side.map((e) => listed(of(e) ?? '')).join('; ');
  const sectors = side.flatMap((e) => e.sector ?? []);
  return [
    ...[list((e) => e.name), list((e) => codesOf(e.country)?.alpha3), null],
    ...[sectors[0], [...new Set(sectors)].join('; '), null, list((e) => rawName(e, text)), null],
  ];
}

const listed = (words: string) => words.replaceAll(';', ',');

/** A name as the report writes it. */
const rawName = ({ mentions }: Entity, text: string): string =>
  mentions[0] ? wordsAt(text, [mentions[0]]) : '';

/** Who and what the report names: people, organizations, places. */
const storyOf = ({ kept }: Selected): string[] =>
  (['person', 'organization', 'place'] as const).map((type) =>
    kept.readout.entities
      .filter((e) => e.type === type && e.review?.verdict !== 'rejected')
      .map((e) => listed(e.name))
      .join('; '),
  );
