// Sound files of every format, to be spoiled.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { proseOf } from './words.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const filesOf = (folder, end) =>
  readdirSync(`${root}${folder}`)
    .filter((name) => name.endsWith(end))
    .map((name) => readFileSync(`${root}${folder}/${name}`));

const SAMPLES = filesOf('samples', '.txt').map(String);
export const PDFS = filesOf('test/fixtures/pdf', '.pdf');
export const PAGES = filesOf('samples', '.html').map(String);

const paragraphs = (chance) =>
  chance.yes(0.3) ? chance.pick(SAMPLES).split('\n\n') : Array.from({ length: 3 }, () => proseOf(chance));
export const textOf = (chance) => (chance.yes(0.3) ? chance.pick(SAMPLES) : proseOf(chance));

export const HTML_WORDS = [
  ...[
    '<div>',
    '</div>',
    '<p>',
    '<article>',
    '</article>',
    '<br>',
    '<table><tr><td>',
    '<a href="x">',
    '<i class="date">',
  ],
  ...[
    '<script type="application/ld+json">',
    '</script>',
    '<style>',
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
    '<svg>',
    '<math>',
  ],
  ...[
    '<template>',
    '<h1>',
    '<meta charset=utf-16>',
    '<meta property="og:title" content="',
    '&#x10ffff;',
    '&#xd800;',
    '&lt',
  ],
  ...[
    '<time datetime="2025-01-02">',
    '<',
    '>',
    '"',
    "'",
    '=',
    '</',
    '<a a=1 b=2>',
    '{"@graph":[',
    '[',
    '{',
    '<noscript>',
  ],
];
export function pageOf(chance) {
  if (chance.yes(0.2)) return chance.pick(PAGES);
  const [title = '', ...rest] = paragraphs(chance);
  const ld = {
    '@type': 'NewsArticle',
    headline: title,
    datePublished: '2025-08-13',
    publisher: { name: 'প্রভাত' },
  };
  return `<!doctype html><html lang="bn"><head><meta charset="utf-8"><title>${title}</title><meta property="og:site_name" content="Prabhat"><script type="application/ld+json">${JSON.stringify(ld)}</script></head><body><nav><a href="/">x</a></nav><article><h1>${title}</h1>${rest.map((p) => `<p>${p}</p>`).join('')}</article></body></html>`;
}

export const FEED_WORDS = [
  ...[
    '<item>',
    '</item>',
    '<entry>',
    '<link href="',
    '<url><loc>',
    '<outline xmlUrl="http://a.example/f"/>',
    '<?xml',
    '?>',
  ],
  ...[
    '<!DOCTYPE x [<!ENTITY a "b">]>',
    '&a;',
    '<![CDATA[',
    ']]>',
    'file:///etc/passwd',
    'http://127.0.0.1/',
    'a:',
    '"items":',
  ],
];
const FEEDS = [
  '<?xml version="1.0"?><rss version="2.0"><channel><item><link>https://a.example/1</link><pubDate>x</pubDate></item></channel></rss>',
  '<feed xmlns="http://www.w3.org/2005/Atom"><entry><link rel="alternate" href="/1"/><updated>2025</updated></entry></feed>',
  '<urlset><url><loc>https://a.example/1</loc><lastmod>2025-01-01</lastmod></url></urlset>',
  '<sitemapindex><sitemap><loc>https://a.example/s.xml</loc></sitemap></sitemapindex>',
  '<opml><body><outline text="x"><outline xmlUrl="https://a.example/f"/></outline></body></opml>',
  '{"version":"https://jsonfeed.org/version/1.1","items":[{"url":"https://a.example/1","date_modified":"x"}]}',
];
export const feedOf = (chance) => chance.pick(FEEDS);

export const WARC_WORDS = [
  ...[
    'WARC/1.0\r\n',
    'Content-Length: ',
    'WARC-Type: response\r\n',
    '\r\n\r\n',
    '\r\n',
    'HTTP/1.1 200 OK\r\n',
    'ffffffff\r\n',
  ],
  ...[
    'Transfer-Encoding: chunked\r\n',
    'Content-Encoding: gzip\r\n',
    'Content-Type: text/html; charset=utf-7\r\n',
    ':',
  ],
];
/** A web archive; its records are packed as archives pack them, or not. */
export function warcOf(chance) {
  const records = Array.from({ length: 1 + chance.below(3) }, (_, i) => {
    let body = Buffer.from(pageOf(chance));
    let more = '';
    const kind = chance.below(6);
    if (kind === 0) [body, more] = [gzipSync(body), 'Content-Encoding: gzip\r\n'];
    if (kind === 1) [body, more] = [brotliCompressSync(body), 'Content-Encoding: br\r\n'];
    if (kind === 2) [body, more] = [deflateSync(body), 'Content-Encoding: deflate\r\n'];
    if (kind === 3) {
      body = Buffer.concat([
        Buffer.from(`${body.length.toString(16)}\r\n`),
        body,
        Buffer.from('\r\n0\r\n\r\n'),
      ]);
      more = 'Transfer-Encoding: chunked\r\n';
    }
    const block = Buffer.concat([
      Buffer.from(`HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n${more}\r\n`),
      body,
    ]);
    const head = `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://a.example/${i}\r\nWARC-Date: 2025-01-02T03:04:05Z\r\nContent-Length: ${block.length}\r\n\r\n`;
    return Buffer.concat([Buffer.from(head), block, Buffer.from('\r\n\r\n')]);
  });
  return records;
}

export const JSON_WORDS = [
  ...[
    '{"text":"',
    '"}',
    '[',
    ']',
    '{',
    '}',
    '\\ud800',
    '\\u0000',
    '"id":',
    '{"id":{"toString":1},',
    'null',
    '\n',
    ',',
    ':',
  ],
  ...['"__proto__":', '"headline":"', '1e400', '"published":"2025-13-45"'],
];
export function recordsOf(chance) {
  const record = () => {
    const text = textOf(chance);
    const fields = {
      id: chance.pick(['a', 7, null, {}, [[]]]),
      url: 'https://a.example/1',
      outlet: proseOf(chance, 4),
      text,
    };
    if (chance.yes(0.5)) fields.headline = chance.yes(0.5) ? text.split('\n')[0] : proseOf(chance, 8);
    if (chance.yes(0.3)) fields.published = chance.pick(['2025-08-13', '১৩ আগস্ট ২০২৫', 'x', '']);
    return JSON.stringify(fields);
  };
  return Array.from({ length: 1 + chance.below(4) }, record).join('\n');
}

export const MARKDOWN_WORDS = [
  '# ',
  '**',
  '_',
  '`',
  '[',
  '](',
  '![',
  '<!--',
  '<a ',
  '> ',
  '- ',
  '---\n',
  '```\n',
  '~~',
  '\\',
  '<http://',
];
export const markdownOf = (chance) =>
  `---\ntitle: "${proseOf(chance, 6)}"\ndate: 2025-08-13\n---\n# ${proseOf(chance, 6)}\n\n**x** [a](b) ${textOf(chance)}`;

export const PDF_WORDS = [
  '<<',
  '>>',
  '[',
  '(',
  ')',
  'obj',
  'endobj',
  'stream\n',
  'endstream',
  '/Kids[2 0 R 2 0 R]',
  '0 R',
  '/Length 9',
];

export const ANSWER_WORDS = [
  ...[
    'HTTP/1.1 302 Found\r\n',
    'Location: ',
    'Location: file:///etc/passwd\r\n',
    'Content-Length: 5\r\n',
    '\r\n',
    ': ',
    '\0',
  ],
  ...[
    'Content-Encoding: gzip\r\n',
    'Transfer-Encoding: chunked\r\n',
    'Content-Type: text/html\r\n',
    'x: y\r\n',
    'Location: //\r\n',
  ],
];
export function answerOf(chance) {
  const body = Buffer.from(pageOf(chance));
  const packed = chance.yes(0.4) ? gzipSync(body) : body;
  const coding = packed === body ? '' : 'Content-Encoding: gzip\r\n';
  const head = `HTTP/1.1 ${chance.pick(['200 OK', '301 x', '404 x', '304 x'])}\r\nContent-Type: text/html; charset=utf-8\r\nLocation: /next\r\n${coding}Content-Length: ${packed.length}\r\nConnection: close\r\n\r\n`;
  return Buffer.concat([Buffer.from(head), packed]);
}
