import { uuidOf, webAddress } from '../ledger/identifiers.js';
import type { Entity } from '../readout/readout.js';
import type { Write } from './format.js';
import { type Selected, wordsAt } from './selection.js';

const SCHEMATA: Partial<Record<Entity['type'], string>> = { person: 'Person', organization: 'Organization' };
/** FollowTheMoney wants three letters. */
const LANGUAGES: ReadonlyMap<string, string> = new Map([
  ['bn', 'ben'],
  ['en', 'eng'],
]);

/**
 * FollowTheMoney entities for Aleph, one a line: reports (PlainText), people and organizations, and in which report who is
 * mentioned. A name that comes later gives a further line with the same id, as `ftm aggregate` expects.
 */
export const writeFollowTheMoney: Write = async function* (selected, { text: withText }) {
  const known = new Map<number, { id: string; names: Set<string> }>();
  for await (const one of selected) {
    const document = uuidOf('report', one.kept.address);
    const lines = [entityLine(document, 'PlainText', reportProperties(one, withText))];
    for (const entity of one.kept.readout.entities) {
      const schema = SCHEMATA[entity.type];
      const actor = one.actors[entity.id];
      if (schema === undefined || actor === undefined || entity.review?.verdict === 'rejected') continue;
      let seen = known.get(actor);
      if (!seen) {
        seen = { id: uuidOf('entity', entity.key ?? entity.wikidata ?? entity.name), names: new Set() };
        known.set(actor, seen);
      }
      if (!seen.names.has(entity.name)) {
        seen.names.add(entity.name);
        const { name, wikidata, country } = entity;
        lines.push(
          entityLine(seen.id, schema, { name, wikidataId: wikidata, country: country?.toLowerCase() }),
        );
      }
      const names = [...new Set(entity.mentions.map((span) => wordsAt(one.text, [span])))];
      lines.push(
        entityLine(uuidOf('mention', document, seen.id), 'Mention', {
          document,
          resolved: seen.id,
          name: names,
          detectedSchema: schema,
        }),
      );
    }
    yield lines.join('');
  }
};

type Properties = Record<string, string | readonly string[] | null | undefined>;

/** All values are lists of texts; those without value are left out. */
function entityLine(id: string, schema: string, properties: Properties): string {
  const filled = Object.entries(properties).flatMap(([name, value]) =>
    value === null || value === undefined || value.length === 0
      ? []
      : [[name, typeof value === 'string' ? [value] : value]],
  );
  return `${JSON.stringify({ id, schema, properties: Object.fromEntries(filled) })}\n`;
}

const reportProperties = ({ kept: { report, readout, address }, text }: Selected, withText: boolean) => ({
  title: report.headline ? wordsAt(text, [report.headline]) : address,
  publishedAt: report.published,
  publisher: report.outlet,
  sourceUrl: webAddress(report.url) ?? webAddress(address),
  language: LANGUAGES.get(readout.language),
  bodyText: withText ? text : null,
});
