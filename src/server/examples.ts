/** A schema as OpenAPI 3.1 has it, as far as an example is made of one. */
interface Schema {
  $ref?: string;
  type?: string | string[];
  const?: unknown;
  enum?: unknown[];
  example?: unknown;
  default?: unknown;
  anyOf?: Schema[];
  oneOf?: Schema[];
  allOf?: Schema[];
  items?: Schema;
  properties?: Record<string, Schema>;
  minimum?: number;
}

interface Content {
  schema?: Schema;
  example?: unknown;
}
interface Operation {
  requestBody?: { content?: Record<string, Content> };
  responses?: Record<string, { content?: Record<string, Content> }>;
  parameters?: { name: string; schema?: Schema; example?: unknown }[];
}
/** A description of an API, as far as it is looked at here. */
export interface Described {
  info: { title: string; version: string; description?: string };
  paths?: Record<string, Record<string, Operation & { summary?: string }>>;
  components?: { schemas?: Record<string, Schema> };
}

/** What fields hold, by their names: an example is to be read by people. */
const VALUES: Record<string, unknown> = {
  ...{ id: 12, report: 12, actor: 7, version: 1, n: 0, name: 'Maria Petrova', outlet: 'Harbour Ledger' },
  ...{ headline: 'Bridge reopens after talks', address: 'https://harbour.example/bridge', language: 'en' },
  ...{ url: 'https://harbour.example/bridge', published: '2025-03-11', seen: '2025-03-11T08:30:00.000Z' },
  ...{ began: '2025-03-11T08:30:00.000Z', moved: '2025-03-11T08:30:01.000Z', at: '2025-03-11T09:00:00.000Z' },
  ...{
    source: 'Maria Petrova',
    addressee: 'Hasib Molla',
    relay: 'Reuters',
    speaker: 'Putin',
    wikidata: null,
    text: '"We will pay for it," said Maria Petrova.',
  },
  ...{ words: 'We will pay for it', sentence: '"We will pay for it," said Maria Petrova.', act: 'say' },
  ...{ when: '2025-03-11', type: 'CONSULT', mode: 'visit', where: 'Dhaka', place: 'Dhaka', country: 'BD' },
  ...{
    lat: 23.71,
    lon: 90.407,
    gist: 'the bridge would reopen on Monday',
    q: 'bridge',
    cue: { start: 24, end: 28 },
  },
  ...{ author: 'মিতা', because: 'en.cue.say', unit: 'person', value: 500, comparator: '>=', next: null },
  ...{
    cursor: null,
    question: 'Who will pay?',
    entity: 'Putin',
    event: 'CONSULT/phone',
    figure: '500..900',
    code: 'request.not-found',
  },
  ...{
    quote: 'direct',
    medium: 'statement',
    status: 'happened',
    sector: 'GOV',
    trigger: { start: 24, end: 28 },
  },
};

const DEEP = 6;

/** Gives every body and parameter that has none an example, made of its schema. */
export function withExamples<T extends Described>(document: T): T {
  const schemas = document.components?.schemas ?? {};
  const fill = (content: Record<string, Content> | undefined) => {
    for (const body of Object.values(content ?? {}))
      if (body.schema && body.example === undefined && !isBinary(body.schema))
        body.example = exampleOf(body.schema, schemas);
  };
  for (const operations of Object.values(document.paths ?? {}))
    for (const { requestBody, responses, parameters } of Object.values(operations)) {
      fill(requestBody?.content);
      for (const response of Object.values(responses ?? {})) fill(response.content);
      for (const parameter of parameters ?? [])
        if (parameter.schema && parameter.example === undefined && parameter.schema.example === undefined)
          parameter.example = exampleOf(parameter.schema, schemas, parameter.name);
    }
  return document;
}

const isBinary = (schema: Schema) => (schema as { format?: string }).format === 'binary';

function exampleOf(schema: Schema, schemas: Record<string, Schema>, name = '', depth = 0): unknown {
  if (schema.$ref !== undefined) {
    const target = schemas[schema.$ref.split('/').at(-1)!];
    return target && depth < DEEP ? exampleOf(target, schemas, name, depth + 1) : {};
  }
  if (schema.example !== undefined) return schema.example;
  if (schema.const !== undefined) return schema.const;
  const [type = ''] = [schema.type ?? []].flat();
  const known = VALUES[name];
  if (schema.enum) return schema.enum.includes(known) ? known : schema.enum[0];
  if (schema.allOf) return Object.assign({}, ...schema.allOf.map((s) => exampleOf(s, schemas, name, depth)));
  const [first] = schema.anyOf ?? schema.oneOf ?? [];
  if (first) return known === null ? null : exampleOf(first, schemas, name, depth);
  if (type === 'object' || schema.properties)
    return Object.fromEntries(
      Object.entries(schema.properties ?? {}).map(([key, inner]) => [
        key,
        exampleOf(inner, schemas, key, depth + 1),
      ]),
    );
  if (type === 'array')
    return depth < DEEP && schema.items ? [exampleOf(schema.items, schemas, singular(name), depth + 1)] : [];
  if (known !== undefined && (known === null || typeof known === typeOf(type))) return known;
  if (schema.default !== undefined) return schema.default;
  if (type === 'string') return '…';
  if (type === 'integer' || type === 'number') return schema.minimum ?? 1;
  return type === 'boolean' ? true : null;
}

const typeOf = (type: string) => (type === 'integer' ? 'number' : type);
const singular = (name: string) => name.replace(/s$/, '');
