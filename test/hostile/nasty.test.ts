import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { addressesIn } from '../../src/intake/feed.js';
import { sniffFormat } from '../../src/intake/format.js';
import { reportsFromJson, reportsFromLines } from '../../src/intake/json.js';
import { reportFromMarkdown } from '../../src/intake/markdown.js';
import { reportFromPage } from '../../src/intake/page.js';
import { pagesOfWarc } from '../../src/intake/warc.js';

const P = `<p>${'The minister said on Tuesday that talks would go on. '.repeat(10)}</p>`;
const times = (piece: string, n: number) => piece.repeat(n);
const MOST = 4_000_000; // microseconds of processor time; before they were refused, these took minutes

/** Runs within bounds, and says the code of the error, or that there was none. */
async function outcome(work: () => Promise<unknown>): Promise<string> {
  const began = process.cpuUsage();
  const code = await work().then(
    () => 'taken',
    (error) => error.code ?? String(error),
  );
  const { user, system } = process.cpuUsage(began);
  expect(user + system).toBeLessThan(MOST);
  return code;
}

test.each<[name: string, html: string, code: string]>([
  ['nested open elements', times('<div>', 200_000) + P, 'input.markup'],
  ['elements closed again', times('<b>', 20_000) + P + times('</b>', 20_000), 'input.markup'],
  ['a million paragraphs', times('<p>a b c</p>', 1_000_000), 'input.markup'],
  [
    'attributes of one element',
    `<a ${Array.from({ length: 300_000 }, (_, i) => `a${i}`).join(' ')}>${P}`,
    'input.markup',
  ],
  ['references', times('&amp;', 1_000_000), 'input.markup'],
  ['bare marks', times('<', 1_000_000), 'input.markup'],
  ['open comments', times('<!--', 500_000), 'input.markup'],
  [
    'deep data',
    `<script type="application/ld+json">{"@type":"NewsArticle","publisher":${times('[', 50_000)}${times(']', 50_000)}}</script>${P}`,
    'taken',
  ],
  ['a script with many marks', `<script>${times('a<b;', 300_000)}</script>${P}`, 'taken'],
  ['no root', '<!-- <html> ', 'input.no-article'],
  ['text before its root', `a<html><div>${P}${P}</div></html>`, 'input.no-article'],
])('page: %s', async (_, html, code) => {
  expect(await outcome(() => reportFromPage('x', html, 'f'))).toBe(code);
});

test.each<[name: string, xml: string, code: string]>([
  ['nested elements', `<rss>${times('<channel>', 100_000)}`, 'input.markup'],
  ['a nested link', `<rss><channel><item><link>${times('<a>', 100_000)}`, 'input.markup'],
  [
    'a hundred thousand entries',
    `<rss><channel>${times('<item><link>https://a.example/</link></item>', 100_000)}`,
    'taken',
  ],
  [
    'entities within entities',
    `<!DOCTYPE x [<!ENTITY a "${times('&b;', 10)}">]><rss><channel><item><link>&a;</link></item></channel></rss>`,
    'input.feed',
  ],
])('feed: %s', async (_, xml, code) => {
  expect(await outcome(() => addressesIn(xml, 'f', undefined))).toBe(code);
});

test.each(['![](', '<!--', '[', '<a ', '](', '**a', '<http:', '`', '> '])('markdown of %j', async (piece) => {
  const code = await outcome(async () => reportFromMarkdown('x', times(piece, 200_000)));
  expect(code).toBe('taken');
});

test.each(['<!-- a -->', '<!---->', '<?a?>', '<!-- a -->\n'])(
  'a file that begins with %j again and again',
  async (piece) => {
    expect(await outcome(async () => sniffFormat(Buffer.from(times(piece, 1000))))).toBe('taken');
  },
);

describe('JSON', () => {
  const codes = async (source: string, read: typeof reportsFromJson | typeof reportsFromLines) => {
    const found: (string | undefined)[] = [];
    const bytes = Buffer.from(source);
    const taken =
      read === reportsFromJson
        ? reportsFromJson(bytes, 'f', 'x')
        : reportsFromLines([bytes] as never, 'f', 'x');
    for await (const { error } of taken) found.push(error?.code);
    return found;
  };
  const deep = times('[', 100_000) + times(']', 100_000);
  test.each([
    ['nested lists', times('[', 500_000), ['input.json']],
    ['an id that is a nested list', `{"id":${deep},"text":"He said so."}`, [undefined]],
    ['an id that cannot be written', '{"id":{"toString":1},"text":"He said so."}', [undefined]],
    ['__proto__', '{"__proto__":{"text":"x"}}', ['input.no-text']],
  ])('%s', async (_, source, expected) => {
    expect(await codes(source, reportsFromJson)).toEqual(expected);
    if (!source.startsWith('[')) expect(await codes(source, reportsFromLines)).toEqual(expected);
  });
});

describe('web archives', () => {
  const read = async (bytes: Buffer | AsyncIterable<Uint8Array>, packed: boolean) => {
    const chunks = Buffer.isBuffer(bytes)
      ? (async function* () {
          yield bytes;
        })()
      : bytes;
    for await (const _ of pagesOfWarc(chunks, 'f', packed));
  };
  test('cut off inside a line', async () => {
    expect(await outcome(() => read(gzipSync('WARC/1.0\r\nWARC/1.0'), true))).toBe('input.warc');
  });
  test('headers without end', async () => {
    expect(await outcome(() => read(Buffer.from(`WARC/1.0\r\n${times('a: b\r\n', 100_000)}`), false))).toBe(
      'input.warc',
    );
  });
  test('a bomb', async () => {
    const head = gzipSync('WARC/1.0\r\nContent-Length: 99999999999\r\n\r\n');
    const zeros = gzipSync(Buffer.alloc(20_000_000));
    const bomb = async function* () {
      yield head;
      for (let i = 0; i < 1000; i++) yield zeros;
    };
    expect(await outcome(() => read(bomb(), true))).toBe('input.bomb');
  });
});
