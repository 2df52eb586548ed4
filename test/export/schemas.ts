import { Ajv, type ValidateFunction } from 'ajv';

// What each format asks for, written out from its specification: a document that does not fit is refused by the field.

const ajv = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true });
const text = { type: 'string', minLength: 1 };
const iri = { type: 'string', pattern: '^(?:https?://|urn:uuid:)\\S+$' };
const moment = { type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(?:\\.\\d+)?Z$' };
const date = { type: 'string', pattern: '^\\d{4}(?:-\\d\\d(?:-\\d\\d(?:T.*)?)?)?$' };
const object = (required: Record<string, object>, optional: Record<string, object> = {}) => ({
  type: 'object',
  additionalProperties: false,
  required: Object.keys(required),
  properties: { ...required, ...optional },
});
const list = (items: object, minItems = 0) => ({ type: 'array', minItems, items });

const position = object({
  type: { const: 'TextPositionSelector' },
  start: { type: 'integer', minimum: 0 },
  end: { type: 'integer', minimum: 1 },
});
const quote = object({
  type: { const: 'TextQuoteSelector' },
  exact: text,
  prefix: { type: 'string' },
  suffix: { type: 'string' },
});
const specific = (optional: Record<string, object> = {}) =>
  object(
    {
      source: object({ id: iri, type: { const: 'Text' }, language: text }),
      selector: list({ oneOf: [position, quote] }, 2),
    },
    optional,
  );
/** W3C Web Annotation Data Model, sections 3 and 4: an annotation with bodies and targets in a page of a collection. */
const webAnnotation = object({
  '@context': { const: 'http://www.w3.org/ns/anno.jsonld' },
  id: iri,
  type: { const: 'AnnotationCollection' },
  label: text,
  first: object({
    id: iri,
    type: { const: 'AnnotationPage' },
    startIndex: { const: 0 },
    items: list(
      object({
        id: iri,
        type: { const: 'Annotation' },
        motivation: { const: 'classifying' },
        generated: moment,
        body: list({
          oneOf: [
            object({
              type: { const: 'TextualBody' },
              purpose: { enum: ['tagging', 'commenting'] },
              value: text,
            }),
            object({ type: { const: 'SpecificResource' }, purpose: { const: 'identifying' }, source: iri }),
            specific({ type: { const: 'SpecificResource' }, purpose: { const: 'describing' } }),
          ],
        }),
        target: list(specific(), 1),
      }),
    ),
  }),
});

/** RFC 7946: features, points in degrees with the longitude first. */
const geojson = object({
  type: { const: 'FeatureCollection' },
  features: list(
    object({
      type: { const: 'Feature' },
      id: { type: ['integer', 'string'] },
      geometry: {
        oneOf: [
          { type: 'null' },
          object({
            type: { const: 'Point' },
            coordinates: {
              type: 'array',
              minItems: 2,
              maxItems: 2,
              items: [
                { type: 'number', minimum: -180, maximum: 180 },
                { type: 'number', minimum: -90, maximum: 90 },
              ],
            },
          }),
        ],
      },
      properties: { type: 'object' },
    }),
  ),
});

const organization = object({ '@type': { const: 'Organization' }, name: text });
/** schema.org ClaimReview and Claim, as far as a draft goes. */
const claimReview = object({
  '@context': { const: 'https://schema.org' },
  '@graph': list(
    object({
      '@type': { const: 'ClaimReview' },
      '@id': iri,
      creativeWorkStatus: { const: 'Draft' },
      claimReviewed: text,
      inLanguage: text,
      itemReviewed: object(
        {
          '@type': { const: 'Claim' },
          author: object({ '@type': { enum: ['Person', 'Organization'] }, name: text }, { sameAs: iri }),
          appearance: object(
            { '@type': { const: 'NewsArticle' }, inLanguage: text },
            { url: iri, headline: text, datePublished: date, publisher: organization },
          ),
        },
        { datePublished: date },
      ),
    }),
  ),
});

/** FollowTheMoney: properties of the four schemata, each a list of texts. */
const values = list(text, 1);
const ftmOf = (schema: string, required: string[], optional: string[]) =>
  object({
    id: text,
    schema: { const: schema },
    properties: object(
      Object.fromEntries(required.map((name) => [name, values])),
      Object.fromEntries(optional.map((name) => [name, values])),
    ),
  });
const ftm = {
  oneOf: [
    ftmOf('PlainText', ['title'], ['publishedAt', 'publisher', 'sourceUrl', 'language', 'bodyText']),
    ftmOf('Person', ['name'], ['wikidataId', 'country']),
    ftmOf('Organization', ['name'], ['wikidataId', 'country']),
    ftmOf('Mention', ['document', 'resolved', 'name', 'detectedSchema'], []),
  ],
};

const concept = { name: text, rel: text, uri: iri, literal: text };
const content = (counted: Record<string, object> = {}) =>
  object({ value: text }, { role: text, contentType: text, ...counted });
/** IPTC ninjs 3.0: of its properties those that Readout writes, each list of objects that allow nothing else. */
const ninjs = object(
  { uri: iri },
  {
    type: {
      enum: ['text', 'audio', 'video', 'picture', 'graphic', 'composite', 'component', 'event', 'planning'],
    },
    representationType: { enum: ['full', 'partial'] },
    standard: object({}, { name: text, version: text, schema: iri }),
    version: text,
    versionCreated: moment,
    contentCreated: moment,
    pubStatus: { enum: ['usable', 'withheld', 'canceled'] },
    language: text,
    headlines: list(content()),
    bodies: list(content({ charCount: { type: 'integer' }, wordCount: { type: 'integer' } })),
    people: list(object({}, concept)),
    organisations: list(object({}, concept)),
    places: list(object({}, { ...concept, geoJSON: { type: 'object' } })),
    events: list(object({}, concept)),
    infoSources: list(object({}, { name: text, role: text, uri: iri, literal: text })),
    altIds: list(object({}, { role: text, value: text })),
  },
);

const anchor = { oneOf: [text, object({ text, nth: { type: 'integer', minimum: 1 } })] };
const nth = { nth: { type: 'integer', minimum: 1 } };
const someId = { type: ['string', 'null'] };
/** Gold reports: anchors are words of the text, references are ids. */
const gold = object(
  {
    ...{ id: text, language: text, outlet: { type: 'string' }, published: { type: 'string' }, text },
    entities: list(
      object(
        {
          id: text,
          type: { enum: ['person', 'organization', 'place', 'group'] },
          mentions: list(anchor),
        },
        { wikidata: { type: 'string', pattern: '^Q\\d+$' } },
      ),
    ),
    times: list(object({ text, type: { enum: ['DATE', 'TIME', 'DURATION', 'SET'] }, value: text }, nth)),
    quantities: list(
      object(
        {
          text,
          value: { type: 'number' },
          comparator: { enum: ['=', '>=', '<=', '>', '<', '~'] },
          unit: text,
        },
        { ...nth, valueTo: { type: 'number' } },
      ),
    ),
    attributions: list(
      object({
        ...{ source: someId, sourceText: { oneOf: [...anchor.oneOf, { type: 'null' }] }, cue: anchor },
        ...{ content: list(anchor), act: text, addressee: someId, via: list(text) },
        ...{ medium: someId, quote: { enum: ['direct', 'mixed', 'indirect'] } },
      }),
    ),
    events: list(
      object({
        ...{ type: text, mode: someId, actors: list(text), recipients: list(text), when: someId },
        ...{ where: someId, status: text, trigger: anchor },
      }),
    ),
  },
  { section: text, reviewed: { type: 'object' }, address: text, version: { type: 'integer' } },
);

export const SCHEMAS = Object.fromEntries(
  Object.entries({ webAnnotation, geojson, claimReview, ftm, ninjs, gold }).map(([name, schema]) => [
    name,
    ajv.compile(schema),
  ]),
) as Record<'webAnnotation' | 'geojson' | 'claimReview' | 'ftm' | 'ninjs' | 'gold', ValidateFunction>;

/** What does not fit, a line each; nothing where all does. */
export function misfits(schema: keyof typeof SCHEMAS, document: unknown): string[] {
  const validate = SCHEMAS[schema];
  if (validate(document)) return [];
  return (validate.errors ?? []).map((e) => `${e.instancePath} ${e.message} ${JSON.stringify(e.params)}`);
}
