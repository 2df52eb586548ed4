import { iriOf, webAddress, wikidataIri } from '../ledger/identifiers.js';
import type { Entity } from '../readout/readout.js';
import type { Write } from './format.js';
import { type Selected, sourceName, wordsAt } from './selection.js';

/** Reports as IPTC ninjs 3.0, one a line, with whom and what they name and which events they tell of. */
export const writeNinjs: Write = async function* (selected, { text: withText }) {
  for await (const one of selected) yield `${JSON.stringify(itemOf(one, withText))}\n`;
};

function itemOf(one: Selected, withText: boolean) {
  const { kept, text } = one;
  const { report, readout } = kept;
  const headline = report.headline && wordsAt(text, [report.headline]);
  const published = dateTime(report.published);
  const entities = readout.entities.filter((e) => e.review?.verdict !== 'rejected');
  const named = (type: Entity['type']) =>
    entities
      .filter((e) => e.type === type)
      .map((e) => ({ name: e.name, rel: 'mentioned', ...uriOf(e), ...pointOf(e) }));
  const sources = new Map(
    one.attributions.flatMap(({ record: a }) => {
      const name = sourceName(one, a);
      const entity = a.source === null ? undefined : one.entities.get(a.source);
      return name === null ? [] : [[name, { name, role: 'speaker', ...(entity && uriOf(entity)) }]];
    }),
  );
  return {
    uri: iriOf(kept),
    type: 'text',
    representationType: withText ? 'full' : 'partial',
    standard: { name: 'ninjs', version: '3.0' },
    version: String(kept.version),
    versionCreated: kept.seen.toISOString(),
    ...(published && { contentCreated: published }),
    pubStatus: 'usable',
    language: readout.language,
    ...(headline && { headlines: [{ role: 'main', contentType: 'text/plain', value: headline }] }),
    ...(withText && {
      bodies: [{ role: 'main', contentType: 'text/plain', charCount: [...text].length, value: text }],
    }),
    ...list('people', named('person')),
    ...list('organisations', named('organization')),
    ...list('places', named('place')),
    ...list(
      'events',
      one.events.map(({ n, record: e }) => ({
        name: [e.type, e.mode].filter(Boolean).join('/'),
        rel: e.status,
        literal: `e${n}`,
      })),
    ),
    ...list('infoSources', [
      ...(report.outlet ? [{ name: report.outlet, role: 'publisher' }] : []),
      ...sources.values(),
    ]),
    ...list('altIds', webAddress(kept.address) === null ? [{ role: 'readout', value: kept.address }] : []),
  };
}

const list = <T>(name: string, items: readonly T[]) => (items.length > 0 ? { [name]: items } : {});

const uriOf = (entity: Entity) => {
  const uri = wikidataIri(entity);
  return uri ? { uri } : {};
};

const pointOf = ({ type, geo }: Entity) =>
  type === 'place' && geo ? { geoJSON: { type: 'Point', coordinates: [geo.lon, geo.lat] } } : {};

/** A date of publication as a moment. A day begins it; a time without zone is taken as of UTC, as no zone is known. */
function dateTime(published: string | undefined): string | null {
  if (published === undefined) return null;
  const zoned = /T.*(?:Z|[+-]\d\d:?\d\d)$/.test(published) || !published.includes('T');
  const time = Date.parse(zoned ? published : `${published}Z`);
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}
