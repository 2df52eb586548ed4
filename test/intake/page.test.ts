import { expect, test } from 'vitest';
import { reportFromPage } from '../../src/intake/page.js';

const P1 = 'মেয়র শুক্রবার নদীর পাড়ে মেলা উদ্বোধন করেছেন। তিনি বলেন, মেলা দশ দিন চলবে এবং শিশুদের জন্য নৌকা থাকবে।';
const P2 = 'দোকানিরা জানিয়েছেন, গতবারের চেয়ে এবার ভিড় বেশি। “আমরা খুশি,” বলেন এক দোকানি, যিনি কাঠের খেলনা বিক্রি করেন।';
const P3 = 'পুলিশ বলেছে, মেলার পথে গাড়ি চলবে না, তবে রিকশা চলবে। সন্ধ্যায় গান হবে।';
const BODY = `<p>${P1}</p><p>${P2}</p><p>${P3}</p>`;
const ld = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const page = (head: string, body: string, lang = '') =>
  `<!doctype html><html${lang && ` lang="${lang}"`}><head>${head}</head><body><nav><a href="/">প্রথম পাতা</a> <a href="/n">জাতীয়</a></nav>${body}<footer>সর্বস্বত্ব সংরক্ষিত</footer></body></html>`;
const article = (inside: string) => `<main><article>${inside}</article></main>`;
const read = (html: string, address?: string) => reportFromPage('x', html, 'f.html', address);
const NEWS = {
  '@type': 'NewsArticle',
  headline: 'নদীর পাড়ে মেলা শুরু',
  datePublished: '2025-08-15T10:30:00+06:00',
  publisher: { '@type': 'Organization', name: 'River Post' },
  articleSection: ['জাতীয়', 'মেলা'],
  inLanguage: 'bn-BD',
};
const WHOLE = {
  headline: 'নদীর পাড়ে মেলা শুরু',
  published: '2025-08-15T10:30:00+06:00',
  outlet: 'River Post',
  section: 'জাতীয়',
  language: 'bn',
};

test.each<[name: string, head: string, expected: Record<string, string | undefined>]>([
  ['JSON-LD', ld(NEWS), WHOLE],
  ['JSON-LD in a list', ld([{ '@type': 'BreadcrumbList' }, NEWS]), WHOLE],
  [
    'JSON-LD in a graph',
    ld({
      '@context': 'https://schema.org',
      '@graph': [{ '@type': 'WebSite' }, { ...NEWS, '@type': ['Thing', 'ReportageNewsArticle'] }],
    }),
    WHOLE,
  ],
  [
    'JSON-LD after a broken block',
    `<script type="application/ld+json">{"@type": NewsArticle</script>${ld(NEWS)}`,
    WHOLE,
  ],
  [
    'OpenGraph',
    '<title>নদীর পাড়ে মেলা শুরু | River Post</title><meta property="og:title" content="নদীর পাড়ে মেলা শুরু | River Post"><meta property="og:site_name" content="River Post"><meta property="og:type" content="article"><meta property="article:published_time" content="2025-08-15T10:30:00+06:00"><meta property="article:section" content="জাতীয়"><meta property="og:url" content="https://example.org/mela">',
    { ...WHOLE, url: 'https://example.org/mela' },
  ],
  [
    'Dublin Core',
    '<title>x</title><meta name="DC.title" content="নদীর পাড়ে মেলা শুরু"><meta name="DC.publisher" content="River Post"><meta name="DC.date.issued" content="2025-08-15"><link rel="canonical" href="https://example.org/c">',
    { ...WHOLE, published: '2025-08-15', section: undefined, url: 'https://example.org/c' },
  ],
])('%s', async (_, head, expected) => {
  const report = await read(page(head, article(BODY)));
  const { headline, text, ...rest } = report;
  expect({ ...rest, headline: headline && text.slice(headline.start, headline.end) }).toEqual({
    id: 'x',
    ...Object.fromEntries(Object.entries(expected).filter(([, v]) => v)),
  });
  expect(text).toBe([WHOLE.headline, P1, P2, P3].join('\n\n'));
});

test('heading, <time> and the host name where metadata are missing', async () => {
  const report = await read(
    page(
      '<title>নদীর পাড়ে মেলা শুরু</title>',
      article(`<h1>নদীর পাড়ে মেলা শুরু</h1><time datetime="2025-08-15">১৫ আগস্ট</time>${BODY}`),
    ),
    'https://www.riverpost.example/mela?x=1',
  );
  expect(report).toMatchObject({
    published: '2025-08-15',
    outlet: 'riverpost.example',
    url: 'https://www.riverpost.example/mela?x=1',
    language: 'bn',
    headline: { start: 0, end: 20 },
  });
});

test.each([
  ['<span class="publish-time">প্রকাশ: ১৫ আগস্ট ২০২৫, ১০:৩০</span>', '2025-08-15T10:30'],
  ['<div class="update-time"><span>15 Aug 2025</span></div>', '2025-08-15'],
  ['<span>১৫ আগস্ট</span>', undefined],
])('a date that only people can see: %s', async (shown, published) => {
  expect(
    (await read(page('<meta property="og:type" content="article">', article(`<h1>মেলা</h1>${shown}${BODY}`))))
      .published,
  ).toBe(published);
});

test('menus, captions, scripts, related links and forms are left out', async () => {
  const extra =
    '<figure><img src="a.jpg"><figcaption>ছবি: মেলার মাঠ</figcaption></figure><script>var a = "না";</script><p><a href="/b">আরও পড়ুন: পুরোনো মেলার খবর</a></p><form><button>সাবস্ক্রাইব</button></form><aside>বিজ্ঞাপন</aside>';
  const { text } = await read(page(ld(NEWS), article(`<p>${P1}</p>${extra}<p>${P2}</p><p>${P3}</p>`)));
  expect(text).toBe([WHOLE.headline, P1, P2, P3].join('\n\n'));
});

test('line breaks part paragraphs, inline marks do not', async () => {
  const { text } = await read(
    page(
      ld(NEWS),
      article(`<div>${P1}<br><br>${P2.replace('খুশি', '<b>খুশি</b>')}<br/>
<br/>${P3}</div>`),
    ),
  );
  expect(text).toBe([WHOLE.headline, P1, P2, P3].join('\n\n'));
});

test('the text of JSON-LD where the page shows none', async () => {
  const { text } = await read(
    page(ld({ ...NEWS, articleBody: `${P1}\n${P2}` }), article('<p>লোড হচ্ছে…</p>')),
  );
  expect(text).toBe([WHOLE.headline, P1, P2].join('\n\n'));
});

test.each([
  ['en', 'bn'], // a template's language
  ['bn', 'bn'],
  ['', 'bn'],
])('<html lang="%s"> → %s', async (lang, language) => {
  expect(
    (await read(page('<meta property="og:type" content="article">', article(BODY), lang))).language,
  ).toBe(language);
});

test.each([
  ['nothing', ''],
  [
    'a menu',
    page('<title>River Post</title>', '<ul><li><a href="a">মেলা</a></li><li><a href="b">নদী</a></li></ul>'),
  ],
  ['a cookie notice', page('', '<div><p>We use cookies.</p></div>')],
  ['an empty article', page(ld(NEWS), article(''))],
])('no article: %s', async (_, html) => {
  await expect(read(html)).rejects.toMatchObject({ code: 'input.no-article', values: { file: 'f.html' } });
});

test('hostile nesting does not break it', async () => {
  const html = page(ld(NEWS), article(`${'<div>'.repeat(3000)}${P1}${'</div>'.repeat(3000)}`));
  const began = performance.now();
  await expect(read(html)).rejects.toMatchObject({ code: 'input.markup' });
  expect(performance.now() - began).toBeLessThan(2000);
});
