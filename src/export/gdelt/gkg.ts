import type { Entity, PoliticalEvent } from '../../readout/readout.js';
import type { FigureRole } from '../../readout/vocabulary.js';
import { codePointsOf } from '../../text/code-points.js';
import type { Span } from '../../text/span.js';
import type { Write } from '../format.js';
import { type Selected, wordsAt } from '../selection.js';
import { tsvRow } from '../tsv.js';
import { xmlText } from '../xml.js';
import { type Geo, geoOf } from './geo.js';
import { publishedStamp, sourceOf } from './stamps.js';

export const GDELT_GKG_COLUMNS = [
  ...[
    'GKGRECORDID',
    'V2.1DATE',
    'V2SOURCECOLLECTIONIDENTIFIER',
    'V2SOURCECOMMONNAME',
    'V2DOCUMENTIDENTIFIER',
  ],
  ...['V1COUNTS', 'V2.1COUNTS', 'V1THEMES', 'V2ENHANCEDTHEMES', 'V1LOCATIONS', 'V2ENHANCEDLOCATIONS'],
  ...['V1PERSONS', 'V2ENHANCEDPERSONS', 'V1ORGANIZATIONS', 'V2ENHANCEDORGANIZATIONS', 'V1.5TONE'],
  ...['V2.1ENHANCEDDATES', 'V2GCAM', 'V2.1SHARINGIMAGE', 'V2.1RELATEDIMAGES', 'V2.1SOCIALIMAGEEMBEDS'],
  ...['V2.1SOCIALVIDEOEMBEDS', 'V2.1QUOTATIONS', 'V2.1ALLNAMES', 'V2.1AMOUNTS', 'V2.1TRANSLATIONINFO'],
  'V2EXTRASXML',
];

/** What GDELT calls those whom a figure counts. */
const COUNTS: Partial<Record<FigureRole, string>> = {
  ...{ killed: 'KILL', wounded: 'WOUND', arrested: 'ARREST', abducted: 'KIDNAP', protesters: 'PROTEST' },
  displaced: 'AFFECT',
};
/** GDELT's themes as far as an event tells one, by type and by type and mode. */
const THEMES: Readonly<Record<string, string>> = {
  ...{ PROTEST: 'PROTEST', SANCTION: 'SANCTIONS', CONSULT: 'NEGOTIATIONS', 'PROTEST/strike': 'STRIKE' },
  ...{ 'RETREAT/ceasefire': 'CEASEFIRE', 'COERCE/arrest': 'ARREST', 'COERCE/curfew': 'CURFEW' },
  ...{ 'COERCE/cyber': 'CYBER_ATTACK', 'COERCE/seize': 'SEIZE', 'COERCE/deport': 'EXILE' },
  ...{ 'ASSAULT/abduct': 'KIDNAP', 'ASSAULT/torture': 'TORTURE', 'ASSAULT/suicide-attack': 'SUICIDE_ATTACK' },
  ...{ 'ASSAULT/drone': 'DRONES' },
};

/** The Global Knowledge Graph of GDELT, version 2.1: a row a report, 27 columns, as far as Readout knows them. */
export const writeGdeltGkg: Write = async function* (selected) {
  for await (const one of selected) yield tsvRow(await rowOf(one));
};

async function rowOf(one: Selected) {
  const { kept, text } = one;
  const { report, readout } = kept;
  const points = codePointsOf(text);
  const date = publishedStamp(kept);
  const { collection, name, identifier } = sourceOf(kept);
  const entities = readout.entities.filter((e) => e.review?.verdict !== 'rejected');
  const mentions = entities
    .flatMap((entity) => entity.mentions.map((at) => ({ entity, at })))
    .sort((a, b) => a.at.start - b.at.start);
  const named = (type: Entity['type']) => mentions.filter(({ entity }) => entity.type === type);
  const withOffset = (list: typeof mentions) =>
    joined(list.map(({ entity, at }) => `${plain(entity.name)},${points(at.start)}`));
  const each = (list: typeof mentions) => joined([...new Set(list.map(({ entity }) => plain(entity.name)))]);
  const geos = new Map<Entity, Geo>();
  for (const entity of entities) {
    const geo = await geoOf(entity);
    if (geo?.type) geos.set(entity, geo);
  }
  const located = named('place').filter(({ entity }) => geos.has(entity));
  const counts = one.figures.flatMap(({ record: q }) => {
    const kind = q.role && COUNTS[q.role];
    const object = q.of ? plain(wordsAt(text, [q.of])) : '';
    return kind ? [{ row: [kind, q.value, object, ...placeless], at: q.start }] : [];
  });
  const themes = one.events.flatMap(({ record }) => {
    const theme = themeOf(record);
    return theme && record.status !== 'denied' ? [{ theme, at: record.trigger.start }] : [];
  });
  const headline = report.headline && wordsAt(text, [report.headline]);
  return [
    ...[`${date}-${kept.id}`, date, collection, name, identifier],
    joined(counts.map(({ row }) => row.join('#'))),
    joined(counts.map(({ row, at }) => [...row, points(at)].join('#'))),
    joined([...new Set(themes.map(({ theme }) => theme))]),
    joined(themes.map(({ theme, at }) => `${theme},${points(at)}`)),
    joined([...new Set(located.map(({ entity }) => placeBlock(geos.get(entity)!, false).join('#')))]),
    joined(
      located.map(({ entity, at }) => [...placeBlock(geos.get(entity)!, true), points(at.start)].join('#')),
    ),
    ...[each(named('person')), withOffset(named('person'))],
    ...[each(named('organization')), withOffset(named('organization')), null],
    joined(readout.times.flatMap((t) => dateBlock(t.value, points(t.start)))),
    ...[null, null, null, null, null],
    quotationsOf(one, points),
    withOffset(mentions.filter(({ entity }) => entity.type !== 'group')),
    joined(
      one.figures.map(
        ({ record: q }) => `${q.value},${q.of ? plain(wordsAt(text, [q.of])) : q.unit},${points(q.start)}`,
      ),
    ),
    ...[null, headline ? `<PAGE_TITLE>${xmlText(headline)}</PAGE_TITLE>` : null],
  ];
}

const joined = (blocks: readonly string[]) => blocks.join(';');

/** Signs that part blocks and fields are no part of a name. */
const plain = (words: string) => words.replace(/[;,#|<>\s]+/g, ' ').trim();

/** Where those are that a figure counts is not told. */
const placeless = ['', '', '', '', '', '', ''];

const placeBlock = ({ type, name, country, lat, lon, feature }: Geo, second: boolean) =>
  [type, plain(name), country, country, ...(second ? [''] : []), lat, lon, feature].map((f) => f ?? '');

const themeOf = ({ type, mode }: PoliticalEvent): string | undefined =>
  THEMES[`${type}/${mode}`] ?? THEMES[type];

/** A date by how exact it is: 1 a year, 2 a month, 3 a day; then month, day, year and where it stands. */
function dateBlock(value: string | null, at: number): string[] {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?:T.*)?$/.exec(value ?? '') ?? [];
  if (year === undefined) return [];
  const exact = day !== undefined ? 3 : month !== undefined ? 2 : 1;
  return [[exact, Number(month ?? 0), Number(day ?? 0), Number(year), at].join('#')];
}

/** What is quoted word for word: where, how long, by which verb, the words. */
const quotationsOf = ({ text, attributions }: Selected, points: (offset: number) => number): string =>
  attributions
    .filter(({ record }) => record.quote === 'direct')
    .flatMap(({ record: { cue, content } }) =>
      content.map((at: Span) =>
        [points(at.start), points(at.end) - points(at.start), plain(wordsAt(text, [cue]))]
          .concat(wordsAt(text, [at]).replace(/[#|]/g, ' '))
          .join('|'),
      ),
    )
    .join('#');
