import type { Entity } from '../../readout/readout.js';
import type { Sector } from '../../readout/vocabulary.js';
import type { Cell } from '../../text/csv-row.js';
import { codesOf } from '../country-codes.js';
import type { Write } from '../format.js';
import type { Selected } from '../selection.js';
import { tsvRow } from '../tsv.js';
import { type Coded, codedEvents } from './coded.js';
import { geoCells, geoOf } from './geo.js';
import { dayOf, sourceOf, stampOf } from './stamps.js';

const actorColumns = (n: 1 | 2) =>
  [
    'Code',
    'Name',
    'CountryCode',
    'KnownGroupCode',
    'EthnicCode',
    'Religion1Code',
    'Religion2Code',
    'Type1Code',
  ]
    .concat('Type2Code', 'Type3Code')
    .map((name) => `Actor${n}${name}`);
const geoColumns = (of: string) =>
  ['Type', 'FullName', 'CountryCode', 'ADM1Code', 'ADM2Code', 'Lat', 'Long', 'FeatureID'].map(
    (name) => `${of}Geo_${name}`,
  );

/** GDELT's files have no line of names; these are they, in order. */
export const GDELT_EVENT_COLUMNS = [
  ...['GlobalEventID', 'Day', 'MonthYear', 'Year', 'FractionDate'],
  ...actorColumns(1),
  ...actorColumns(2),
  ...['IsRootEvent', 'EventCode', 'EventBaseCode', 'EventRootCode', 'QuadClass', 'GoldsteinScale'],
  ...['NumMentions', 'NumSources', 'NumArticles', 'AvgTone'],
  ...geoColumns('Actor1'),
  ...geoColumns('Actor2'),
  ...geoColumns('Action'),
  ...['DATEADDED', 'SOURCEURL'],
];

/** CAMEO countries that are not called as in ISO 3166. */
const CAMEO_COUNTRIES: Record<string, string> = { ROU: 'ROM', TLS: 'TMP' };
/** CAMEO codes the religious by their religion, which is not known. */
const CAMEO_TYPES: Partial<Record<Sector, string>> = { REL: '' };

/** The events table of GDELT 2.0: tab-separated, 61 columns, no line of names. */
export const writeGdeltEvents: Write = async function* (selected) {
  for await (const one of selected) {
    const rows: string[] = [];
    for (const coded of codedEvents(one)) rows.push(tsvRow(await rowOf(one, coded)));
    if (rows.length > 0) yield rows.join('');
  }
};

async function rowOf({ kept, entities }: Selected, { id, event, cameo, actors }: Coded): Promise<Cell[]> {
  const day = dayOf(event.when) ?? dayOf(kept.report.published);
  const [first, second] = actors;
  const where = event.where === null ? undefined : entities.get(event.where);
  return [
    id,
    ...dayCells(day),
    ...actorCells(first),
    ...actorCells(second),
    ...[isLead(kept.report, event.trigger.start) ? 1 : 0, cameo.code, cameo.base, cameo.root, cameo.quad],
    ...[cameo.goldstein, 1 + event.mentions.length, 1, 1, null],
    ...geoCells(await geoOf(first)),
    ...geoCells(await geoOf(second)),
    ...geoCells(await geoOf(where)),
    ...[stampOf(kept.seen), sourceOf(kept).identifier],
  ];
}

/** Day, month, year, and how much of the year is over, as GDELT reckons it: by months of thirty days. */
function dayCells(day: string | null): Cell[] {
  if (day === null) return [null, null, null, null];
  const [year, month, date] = [day.slice(0, 4), Number(day.slice(4, 6)), Number(day.slice(6))];
  const over = ((month - 1) * 30 + date) / 365;
  return [day, day.slice(0, 6), year, (Number(year) + over).toFixed(4)];
}

function actorCells(entity: Entity | undefined): Cell[] {
  if (!entity) return Array.from({ length: 10 }, () => null);
  const iso = codesOf(entity.country)?.alpha3 ?? '';
  const country = CAMEO_COUNTRIES[iso] ?? iso;
  const type = entity.sector ? (CAMEO_TYPES[entity.sector] ?? entity.sector) : '';
  return [
    ...[country + type, entity.name.toUpperCase(), country, null, null, null, null],
    ...[type, null, null],
  ];
}

/** Whether words stand in the headline or the first paragraph after it. */
function isLead({ text, headline }: Selected['kept']['report'], at: number): boolean {
  const from = headline?.end ?? 0;
  const body = from + (/^\s*/.exec(text.slice(from, from + 1000))?.[0].length ?? 0);
  const end = text.indexOf('\n', body);
  return end < 0 || at < end;
}
