import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addressesIn, isFeed } from '../../src/intake/feed.js';
import { takeIn } from '../../src/intake/intake.js';

type Row = [name: string, text: string, addresses: string[]];
const rows: Row[] = [
  [
    'RSS',
    '<?xml version="1.0"?><!-- c --><rss version="2.0"><channel><link>https://a.example/</link><item><title>x</title><link>https://a.example/1</link></item><item><guid>https://a.example/2</guid></item><item><guid>42</guid></item></channel></rss>',
    ['https://a.example/1', 'https://a.example/2'],
  ],
  [
    'RSS with CDATA',
    '<rss><channel><item><link><![CDATA[ https://a.example/1?a=1&b=2 ]]></link></item></channel></rss>',
    ['https://a.example/1?a=1&b=2'],
  ],
  [
    'Atom',
    '\ufeff<feed xmlns="http://www.w3.org/2005/Atom"><link href="https://a.example/"/><entry><link rel="edit" href="/no"/><link rel="alternate" href="/1"/></entry><entry><link href="2"/></entry></feed>',
    ['https://base.example/1', 'https://base.example/f/2'],
  ],
  [
    'RSS 1.0',
    '<rdf:RDF xmlns:rdf="r"><item><link>https://a.example/1</link></item></rdf:RDF>',
    ['https://a.example/1'],
  ],
  [
    'sitemap',
    '<urlset><url><loc>https://a.example/1</loc></url><url><loc>https://a.example/1</loc></url></urlset>',
    ['https://a.example/1'],
  ],
  [
    'sitemap index',
    '<sitemapindex><sitemap><loc>https://a.example/s.xml</loc></sitemap></sitemapindex>',
    ['https://a.example/s.xml'],
  ],
  [
    'OPML',
    '<opml version="2.0"><body><outline text="g"><outline xmlUrl="https://a.example/feed"/></outline></body></opml>',
    ['https://a.example/feed'],
  ],
  [
    'JSON Feed',
    '{"version": "https://jsonfeed.org/version/1.1", "items": [{"url": "https://a.example/1"}, {"url": 3}, null]}',
    ['https://a.example/1'],
  ],
  [
    'other schemes',
    '<rss><channel><item><link>file:///etc/passwd</link></item><item><link>https://a.example/1</link></item></channel></rss>',
    ['https://a.example/1'],
  ],
];

describe('addresses in lists', () => {
  test.each(rows)('%s', async (_, text, addresses) => {
    expect(isFeed(text)).toBe(true);
    const found = await addressesIn(text, 'f', 'https://base.example/f/x');
    expect(found.map((l) => l.address)).toEqual(addresses);
  });

  test.each([
    '<!doctype html><html><p>rss feed</p></html>',
    'rss',
    '{"text": "x"}',
    '<article><feed></feed></article>',
  ])('no list: %s', (text) => expect(isFeed(text)).toBe(false));

  test('an empty one says so', async () => {
    await expect(addressesIn('<rss><channel></channel></rss>', 'f', undefined)).rejects.toMatchObject({
      code: 'input.feed',
    });
  });
});

describe('feeds over the web', () => {
  let server: Server;
  let base: string;
  const words = 'The mayor said that the bridge across the river would open on Monday after repairs. '.repeat(
    4,
  );
  const page = (n: string) =>
    `<html><head><title>Report ${n}</title></head><body><article><h1>Report ${n}</h1><p>${words}</p></article></body></html>`;
  beforeAll(async () => {
    server = createServer((request, response) => {
      const path = request.url!;
      const rss = (...paths: string[]) =>
        `<rss><channel>${paths.map((p) => `<item><link>${base}${p}</link></item>`).join('')}</channel></rss>`;
      const answers: Record<string, [type: string, body: string]> = {
        '/feed': ['application/rss+xml', rss('/1', '/gone', '/2')],
        '/list': ['text/xml', `<opml><body><outline xmlUrl="${base}/feed"/></body></opml>`],
        '/circle': ['text/xml', rss('/circle')],
        '/1': ['text/html', page('one')],
        '/2': ['text/html', page('two')],
      };
      const [type, body] = answers[path] ?? [];
      response.writeHead(body ? 200 : 404, { 'content-type': type ?? 'text/plain' }).end(body);
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    base = `http://127.0.0.1:${(server.address() as { port: number }).port}`;
  });
  afterAll(() => void server.close());

  const taken = async (path: string) => {
    const found: string[] = [];
    for await (const t of takeIn([`${base}${path}`], { allowPrivate: true, pace: 0 }))
      found.push(t.error ? `${t.error.code} ${t.input.replace(base, '')}` : t.report.url!.replace(base, ''));
    return found;
  };
  test('every report that can be fetched comes in, and the list goes on after one that cannot', async () => {
    expect(await taken('/feed')).toEqual(['/1', 'url.status /gone', '/2']);
    expect(await taken('/list')).toEqual(['/1', 'url.status /gone', '/2']);
  });
  test('lists that lead to themselves end', async () => {
    expect(await taken('/circle')).toEqual(['input.feed-depth /circle']);
  });
});
