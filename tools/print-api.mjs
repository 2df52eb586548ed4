#!/usr/bin/env node
// Prints docs/reference/api.md and its twin docs/bn/api.md: every route of the HTTP API and the shapes of what goes over
// it, from the OpenAPI document that the server itself gives.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
/** Where each page stands, from the root of the project. */
export const API_PAGES = { en: 'docs/reference/api.md', bn: 'docs/bn/api.md' };

const ABOUT_EN = `# The HTTP API ([বাংলায়](../bn/api.md))

Made by \`npm run reference\` from the description that \`readout serve\` gives to programs (\`/api/openapi.json\`);
\`/api/reference\` of a running server shows the same with an example of every answer.

\`\`\`
readout serve --ledger news                                   # http://127.0.0.1:4747
curl -s 'http://127.0.0.1:4747/api/search?speaker=Putin&act=deny' | jq '.hits[].headline'
curl -s -X POST http://127.0.0.1:4747/api/imports -H 'Content-Type: application/json' \\
  -d '{"kind":"address","address":"https://example.org/report"}'
\`\`\`

- **Paging.** \`next\` (or \`cursor\`) of one answer is the \`cursor\` of the next request; \`null\` ends the list.
- **Tokens.** None at the machine itself; from elsewhere \`Authorization: Bearer TOKEN\`. \`GET\` takes the scope \`read\`, all
  else \`write\`; tokens, the audit log and forgetting take \`admin\`
  ([several machines](../how-to/several-machines.md)).
- **Caching.** Answers carry an \`ETag\`: with \`If-None-Match\` what has not changed is answered with 304.
- **Errors** are \`application/problem+json\` ([\`Problem\`](#shapes)): a \`code\` that stays, its \`values\`, and a sentence in
  English or Bengali (\`Accept-Language\`, or \`lang\`).
- **Spans** are UTF-16 code units of the report's text, \`end\` exclusive.`;

const ABOUT_BN = `# HTTP API ([in English](../reference/api.md))

\`npm run reference\` দিয়ে তৈরি, \`readout serve\` প্রোগ্রামকে নিজের যে বর্ণনা দেয় (\`/api/openapi.json?lang=bn\`) তা থেকে। চালু
সার্ভারের \`/api/reference?lang=bn\` পাতায় একই জিনিস, প্রতিটি উত্তরের একটি নমুনাসহ।

\`\`\`
readout serve --ledger news                                   # http://127.0.0.1:4747
curl -s 'http://127.0.0.1:4747/api/search?speaker=Putin&act=deny' | jq '.hits[].headline'
curl -s -X POST http://127.0.0.1:4747/api/imports -H 'Content-Type: application/json' \\
  -d '{"kind":"address","address":"https://example.org/report"}'
\`\`\`

- **পাতা।** এক উত্তরের \`next\` (বা \`cursor\`) পরের অনুরোধের \`cursor\`; \`null\` মানে তালিকা শেষ।
- **টোকেন।** সার্ভার যে কম্পিউটারে, সেখানে লাগে না; অন্য জায়গা থেকে \`Authorization: Bearer TOKEN\`। \`GET\`-এ লাগে \`read\`
  অধিকার, বাকি সবে \`write\`; টোকেন, হিসাব (audit) ও মুছে ফেলায় \`admin\` ([কয়েকটি কম্পিউটার](how-to/several-machines.md))।
- **আবার না পাঠানো।** উত্তরে \`ETag\` থাকে; \`If-None-Match\` দিলে যা বদলায়নি তার উত্তর 304।
- **ভুল** আসে \`application/problem+json\` হয়ে ([\`Problem\`](#আকার)): একটি \`code\`, যা বদলায় না, তার \`values\`, আর বাংলা বা
  ইংরেজিতে একটি বাক্য (\`Accept-Language\`, বা \`lang\`)।
- **জায়গা** (\`span\`) প্রতিবেদনের লেখার UTF-16 কোড ইউনিটে, \`end\` বাদে।`;

const WORDS = {
  en: {
    about: ABOUT_EN,
    head: '| parameter | is | means |',
    path: 'in the path',
    required: 'required',
    default: 'default',
    byFormat: 'by format',
    answers: (kind, says) => `Answers: ${kind}. ${says}.`,
    takes: 'Takes',
    routes: '## Routes',
    shapes: '## Shapes',
    stop: '.',
  },
  bn: {
    about: ABOUT_BN,
    head: '| নাম | মান | অর্থ |',
    path: 'ঠিকানার ভেতরে',
    required: 'লাগবেই',
    default: 'না দিলে',
    byFormat: 'ফরম্যাট অনুযায়ী',
    answers: (kind, says) => `উত্তর: ${kind}। ${says}।`,
    takes: 'নেয়',
    routes: '## পথ',
    shapes: '## আকার',
    stop: '।',
  },
};

/** A schema as TypeScript writes it. */
function typeOf(schema = {}) {
  if (schema.$ref) return schema.$ref.split('/').at(-1);
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum) return schema.enum.map((value) => JSON.stringify(value)).join(' | ');
  if (schema.allOf) return schema.allOf.map(typeOf).join(' & ');
  const several = schema.oneOf ?? schema.anyOf;
  if (several) return [...new Set(several.map(typeOf))].join(' | ');
  if (schema.properties) return `{ ${fieldsOf(schema).join('; ')} }`;
  const kinds = [schema.type ?? 'unknown'].flat();
  return kinds.map((kind) => oneType(kind, schema)).join(' | ');
}

function oneType(kind, schema) {
  if (kind === 'integer') return 'number';
  if (kind === 'array') {
    const inner = typeOf(schema.items);
    return inner.includes(' | ') ? `(${inner})[]` : `${inner}[]`;
  }
  if (kind === 'object') return `Record<string, ${typeOf(schema.additionalProperties || {})}>`;
  return kind;
}

const fieldsOf = ({ properties, required = [] }) =>
  Object.entries(properties).map(
    ([name, inner]) => `${name}${required.includes(name) ? '' : '?'}: ${typeOf(inner)}`,
  );

/** A named shape over several lines, with what its fields mean. */
function shape([name, schema]) {
  if (!schema.properties) return `type ${name} = ${typeOf(schema).replaceAll(' | {', '\n  | {')};`;
  const lines = fieldsOf(schema).map((field, i) => {
    const { description } = Object.values(schema.properties)[i];
    return `  ${field};${description ? ` // ${description}` : ''}`;
  });
  return `interface ${name} {\n${lines.join('\n')}\n}`;
}

const cell = (text) => text.replaceAll('|', '\\|');
const code = (text) => `\`${text}\``;

function parameters(list = [], words) {
  if (list.length === 0) return [];
  const rows = list.map(({ name, in: where, required, schema = {}, description = schema.description }) => {
    const notes = [
      description ?? '',
      where === 'path' ? words.path : required ? words.required : '',
      schema.default === undefined ? '' : `${words.default} ${schema.default}`,
    ];
    return `| ${code(name)} | ${cell(code(typeOf(schema)))} | ${cell(notes.filter(Boolean).join('; '))} |`;
  });
  return [[words.head, '| --- | --- | --- |', ...rows].join('\n')];
}

/** What an answer is: its shape where it is JSON, else its media types. */
function answer({ responses }, words) {
  const { description, content = {} } = responses['200'];
  const json = content['application/json'];
  const types = Object.keys(content);
  const kind = json ? typeOf(json.schema) : types.length > 3 ? words.byFormat : types.join(', ');
  return words.answers(json ? code(kind) : kind, description);
}

function route(method, path, operation, words) {
  const body = operation.requestBody?.content?.['application/json']?.schema;
  return [
    `### ${method.toUpperCase()} ${path}`,
    `${operation.summary}${words.stop}`,
    ...parameters(operation.parameters, words),
    ...(body ? [`${words.takes}: ${code(typeOf(body))}`] : []),
    answer(operation, words),
  ];
}

/** The page, of an OpenAPI document in the same language. */
export function apiPage(document, language = 'en') {
  const words = WORDS[language];
  const routes = Object.entries(document.paths).flatMap(([path, operations]) =>
    Object.entries(operations).map(([method, operation]) => [method, path, operation]),
  );
  routes.sort(([, a], [, b]) => (a < b ? -1 : a > b ? 1 : 0)); // of one path in the order of the document
  const shapes = Object.entries(document.components.schemas).sort(([a], [b]) => (a < b ? -1 : 1));
  return `${[
    words.about,
    words.routes,
    ...routes.flatMap((each) => route(...each, words)),
    words.shapes,
    `\`\`\`ts\n${shapes.map(shape).join('\n\n')}\n\`\`\``,
  ].join('\n\n')}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { createApp } = await import('../dist/server/app.js');
  const { app, close } = createApp({ web: root, author: '', version: '' }); // nothing is asked of a ledger
  for (const [language, page] of Object.entries(API_PAGES)) {
    const document = await (await app.request(`/api/openapi.json?lang=${language}`)).json();
    writeFileSync(`${root}${page}`, apiPage(document, language));
  }
  await close();
}
