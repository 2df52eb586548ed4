import { xmlText as text } from '../export/xml.js';
import type { Interface } from '../messages/messages.js';
import type { Described } from './examples.js';

interface Shown {
  summary?: string;
  parameters?: {
    name: string;
    in: string;
    required?: boolean;
    schema?: {
      example?: unknown;
      enum?: unknown[];
      description?: string;
      type?: string | string[];
      default?: unknown;
    };
    description?: string;
    example?: unknown;
  }[];
  requestBody?: { content?: Record<string, { example?: unknown }> };
  responses?: Record<string, { description?: string; content?: Record<string, { example?: unknown }> }>;
}

export const REFERENCE_STYLE = '/api/reference.css';
const LONGEST = 2400; // characters of an example that are shown

/**
 * The API as a page to read: every operation with its parameters and an example, from the description that programs
 * read (in the same language).
 */
export function referencePage({ info, paths = {} }: Described, language: Interface): string {
  const words = WORDS[language];
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, ...(operation as Shown) })),
  );
  const id = ({ method, path }: { method: string; path: string }) =>
    `${method}-${path.replace(/[^a-z]+/g, '-').replace(/^-|-$/g, '')}`;
  const list = operations
    .map((o) => `<li><a href="#${id(o)}"><b>${o.method.toUpperCase()}</b> ${text(o.path)}</a></li>`)
    .join('');
  const sections = operations.map((o) => {
    const answer = o.responses?.['200'];
    return (
      `<section id="${id(o)}"><h2><b>${o.method.toUpperCase()}</b> <code>${text(o.path)}</code></h2>` +
      `<p>${text(o.summary ?? '')}</p>${parametersOf(o, words)}` +
      bodyOf(words.request, o.requestBody?.content) +
      bodyOf(answer?.description ?? words.answer, answer?.content) +
      '</section>'
    );
  });
  return (
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">` +
    `<title>${text(info.title)} API</title><link rel="icon" href="/assets/icon.svg" type="image/svg+xml"><link rel="stylesheet" href="${REFERENCE_STYLE}"></head><body>` +
    `<nav aria-label="${words.operations}"><p><a href="/">${text(info.title)}</a> ${text(info.version)}</p>` +
    `<p>${words.other}</p><ul>${list}</ul><p><a href="/api/openapi.json?lang=${language}">openapi.json</a></p></nav>` +
    `<main><h1>${text(info.title)} API</h1><p>${text(info.description ?? '')}</p>${words.about}${sections.join('\n')}</main></body></html>`
  );
}

const CODE = {
  next: '<code>next</code>',
  cursor: '<code>cursor</code>',
  etag: '<code>ETag</code>',
  match: '<code>If-None-Match</code>',
  problem: '<code>application/problem+json</code>',
  code: '<code>code</code>',
  accept: '<code>Accept-Language</code>',
  lang: '<code>lang</code>',
  bearer: '<code>Authorization: Bearer …</code>',
  stream: '<code>/api/stream</code>',
};

const EN = {
  operations: 'Operations',
  other: '<a href="?lang=bn" lang="bn">বাংলায়</a>',
  request: 'Request',
  answer: 'Answer',
  parameter: 'parameter',
  is: 'is',
  means: 'means',
  as: 'as',
  required: 'required',
  default: 'default',
  about:
    `<p>Lists come page by page: ${CODE.next} of one answer is the ${CODE.cursor} of the next request. ` +
    `Answers carry an ${CODE.etag}; with ${CODE.match} what has not changed is answered with 304. ` +
    `What goes wrong comes as ${CODE.problem} with a ${CODE.code} that stays, and a sentence in English or Bengali ` +
    `(${CODE.accept}, or ${CODE.lang}). ${CODE.stream} tells what is new as server-sent events. ` +
    `On other addresses than this machine’s own every request carries a token, as ${CODE.bearer}: ` +
    `<b>read</b> looks, <b>write</b> adds and reviews, <b>admin</b> makes tokens, forgets and sees who did what.</p>`,
};
const BN: typeof EN = {
  operations: 'যা যা করা যায়',
  other: '<a href="?lang=en" lang="en">In English</a>',
  request: 'অনুরোধ',
  answer: 'উত্তর',
  parameter: 'নাম',
  is: 'মান',
  means: 'অর্থ',
  as: 'যেমন',
  required: 'লাগবেই',
  default: 'না দিলে',
  about:
    `<p>তালিকা আসে পাতায় পাতায়: এক উত্তরের ${CODE.next} পরের অনুরোধের ${CODE.cursor}। ` +
    `উত্তরে ${CODE.etag} থাকে; ${CODE.match} দিলে যা বদলায়নি তার উত্তর 304। ` +
    `ভুল হলে ${CODE.problem} আসে: একটি ${CODE.code}, যা বদলায় না, আর বাংলা বা ইংরেজিতে একটি বাক্য ` +
    `(${CODE.accept}, বা ${CODE.lang})। ${CODE.stream} নতুন যা আসে সঙ্গে সঙ্গে জানায় (server-sent events)। ` +
    `অন্য ঠিকানায় চললে প্রতিটি অনুরোধে টোকেন লাগে: ${CODE.bearer}। ` +
    `<b>read</b> দিয়ে দেখা যায়, <b>write</b> দিয়ে যোগ ও যাচাই করা যায়, <b>admin</b> দিয়ে টোকেন বানানো, ভুলিয়ে দেওয়া আর কে কী করেছেন তা দেখা যায়।</p>`,
};
const WORDS: Record<Interface, typeof EN> = { en: EN, bn: BN };

function parametersOf({ parameters = [] }: Shown, words: typeof EN): string {
  if (parameters.length === 0) return '';
  const rows = parameters.map(({ name, in: where, required, schema = {}, description, example: given }) => {
    const example = given ?? schema.example;
    const kind = schema.enum ? schema.enum.join(' | ') : [schema.type ?? ''].flat().join(' | ');
    const says = [
      description ?? schema.description ?? '',
      schema.default === undefined ? '' : `${words.default}: ${schema.default}`,
    ];
    return (
      `<tr><th scope="row"><code>${text(name)}</code></th><td>${where === 'path' || required ? words.required : ''}</td>` +
      `<td>${text(kind)}</td><td>${text(says.filter(Boolean).join('; '))}</td><td><code>${example === undefined || example === '…' ? '' : text(String(example))}</code></td></tr>`
    );
  });
  const heads = [words.parameter, '', words.is, words.means, words.as].map(
    (head) => `<th scope="col">${head}</th>`,
  );
  return `<table><thead><tr>${heads.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

function bodyOf(title: string, content: Record<string, { example?: unknown }> = {}): string {
  const types = Object.keys(content);
  if (types.length === 0) return '';
  const example = content[types[0]!]?.example;
  const shown = typeof example === 'string' || example === undefined ? '' : JSON.stringify(example, null, 2);
  const pre =
    shown === ''
      ? ''
      : `<pre tabindex="0">${text(shown.length > LONGEST ? `${shown.slice(0, LONGEST)}\n…` : shown)}</pre>`;
  return `<h3>${text(title)} <small>${text(types.join(', '))}</small></h3>${pre}`;
}

/** Of the page: the colours of the workbench, by day and by night. */
export const REFERENCE_CSS = `:root{color-scheme:light dark;--paper:light-dark(#f5f3ee,#101114);--ink:light-dark(#1b1b1f,#e9e6df);--soft:light-dark(#5c5a55,#a5a29b);--rule:light-dark(#d6d2c8,#2d2f35);--pencil:light-dark(#1d4ed8,#8fb0ff)}
*{box-sizing:border-box}
body{margin:0;display:grid;grid-template-columns:17rem minmax(0,1fr);background:var(--paper);color:var(--ink);font:1rem/1.55 "Noto Sans","Noto Sans Bengali",system-ui,sans-serif}
a{color:var(--pencil)}
nav{position:sticky;top:0;height:100vh;overflow:auto;padding:1.5rem;border-right:1px solid var(--rule);font-size:.8125rem}
nav ul{list-style:none;margin:0;padding:0}
nav li{padding:.125rem 0;overflow-wrap:anywhere}
nav li a{text-decoration:none}
main{padding:2rem;max-width:62rem}
section{border-top:1px solid var(--rule);margin-top:2rem;padding-top:1rem}
h1{font-size:1.75rem}h2{font-size:1.125rem}h2 b{color:var(--pencil)}h3{font-size:.9375rem}
small{color:var(--soft);font-weight:400}
code,pre{font:.875rem/1.5 ui-monospace,monospace}
pre{overflow:auto;max-height:24rem;padding:1rem;border:1px solid var(--rule);border-radius:3px}
table{border-collapse:collapse;width:100%;font-size:.875rem}
th,td{padding:.25rem .75rem .25rem 0;border-bottom:1px solid var(--rule);text-align:left;vertical-align:top;overflow-wrap:anywhere}
@media(max-width:50rem){body{display:block}nav{position:static;height:auto;border:0}main{padding:1rem}table{display:block;overflow-x:auto}th,td{overflow-wrap:normal}}
`;
