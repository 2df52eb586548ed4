import { normaliseDate } from './dates.js';

/** The part of the DOM that is used here, so that no DOM types are needed. */
export interface PageElement {
  readonly localName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<PageNode>;
  getAttribute(name: string): string | null;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}
export interface PageNode {
  readonly nodeType: number;
  readonly textContent: string | null;
}
export interface Page extends PageElement {
  readonly documentElement: PageElement | null;
  readonly body: PageElement | null;
}

export interface Metadata {
  headline?: string;
  published?: string;
  outlet?: string;
  section?: string;
  language?: string;
  url?: string;
  /** The whole text, where the page's JSON-LD carries it. */
  articleBody?: string;
  /** Whether the page calls itself an article. */
  isArticle: boolean;
}

type Json = Record<string, unknown>;
const DEEPEST_VALUE = 6;
const ARTICLE = /(?:Article|BlogPosting|Report|LiveBlogPosting)$/;
const clean = (s: string) => s.replace(/\s+/g, ' ').trim();

/** Text of a JSON-LD value: a string, the first of a list, or a thing's name. */
function textOf(value: unknown, depth = 0): string | undefined {
  if (typeof value === 'string') return clean(value) || undefined;
  if (depth > DEEPEST_VALUE) return undefined;
  if (Array.isArray(value)) return textOf(value[0], depth + 1);
  if (typeof value === 'object' && value) {
    const thing = value as Json;
    return textOf(thing['@value'] ?? thing.name ?? thing['@id'], depth + 1);
  }
  return undefined;
}

/** All JSON-LD things of a page: lists and `@graph` unrolled, blocks that are no JSON passed over. */
function linkedData(page: Page): Json[] {
  const things: Json[] = [];
  const visit = (value: unknown, depth: number) => {
    if (depth > 6 || things.length > 500) return;
    if (Array.isArray(value)) for (const item of value) visit(item, depth + 1);
    else if (typeof value === 'object' && value) {
      const thing = value as Json;
      things.push(thing);
      for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'itemListElement'])
        visit(thing[key], depth + 1);
    }
  };
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    const source = (script.textContent ?? '').replace(
      /^\s*(?:\/\/)?\s{0,100}<!\[CDATA\[|(?:\/\/)?\s{0,100}\]\]>\s{0,100}$/g,
      '',
    );
    try {
      visit(JSON.parse(source), 0);
    } catch {
      try {
        visit(JSON.parse(source.replace(/[\u0000-\u001f]+/g, ' ')), 0); // raw line breaks inside strings are common
      } catch {
        // a page with a broken block still has its other metadata
      }
    }
  }
  return things;
}

const isArticle = (thing: Json) =>
  [thing['@type']].flat().some((type) => typeof type === 'string' && ARTICLE.test(type));

/** Metadata of `<meta>` elements by lower-case name, the first of each. */
function metaTable(page: Page): Map<string, string> {
  const table = new Map<string, string>();
  for (const meta of page.querySelectorAll('meta')) {
    const content = meta.getAttribute('content');
    if (!content?.trim()) continue;
    for (const key of ['property', 'name', 'itemprop']) {
      const name = meta.getAttribute(key)?.toLowerCase();
      if (name && !table.has(name)) table.set(name, clean(content));
    }
  }
  return table;
}

const first = (table: Map<string, string>, names: string) =>
  names
    .split(' ')
    .map((name) => table.get(name))
    .find(Boolean);

function absolute(url: string | null | undefined, base: string | undefined): string | undefined {
  if (!url) return undefined;
  try {
    const resolved = new URL(url, base);
    return /^https?:$/.test(resolved.protocol) ? resolved.href : undefined;
  } catch {
    return undefined;
  }
}

/** Short texts of elements that are named after dates, as pages without metadata show them: "প্রকাশ: ১৫ আগস্ট ২০২৫". */
function visibleDates(page: Page): string[] {
  const named = [...page.querySelectorAll('[class*="publish"],[class*="date"],[class*="time"],[id*="date"]')];
  return named
    .slice(0, 30)
    .map((element) => clean(element.textContent ?? ''))
    .filter((text) => text.length < 120);
}

const LONGEST_TITLE = 1000;
const hostOf = (url: string) => absolute(url, undefined)?.replace(/^https?:\/\/(?:www\.)?|\/.*$/g, '');

/** A title without the outlet's name that pages hang on it: "Putin calls Kim | Example News". */
function withoutOutlet(title: string, outlet: string | undefined): string {
  if (title.length > LONGEST_TITLE) return title;
  const parts = title.split(/\s+[|–—»·•:-]+\s+|\s*\|\s*/);
  const tail = parts.at(-1)!;
  if (parts.length < 2 || tail.length > 40) return title;
  const same = outlet && tail.toLowerCase() === outlet.toLowerCase();
  if (!same && !(tail.split(/\s+/).length <= 4 && /\s\|\s|\|/.test(title.slice(-tail.length - 3))))
    return title;
  return title.slice(0, title.length - tail.length).replace(/[\s|–—»·•:-]+$/u, '');
}

const PUBLISHED =
  'article:published_time og:published_time datepublished date pubdate publishdate publish-date publish_date publication_date parsely-pub-date sailthru.date dc.date.issued dcterms.issued dc.date dcterms.date dcterms.created dc.date.created cxenseparse:recs:publishtime article.published og:article:published_time article:modified_time';

/**
 * Headline, date, outlet, section, language and address of a page: from JSON-LD, OpenGraph, Dublin Core and other
 * `<meta>` elements, `<time>`, `<html lang>`, and its canonical link, in that order of trust.
 *
 * @param address where the page was fetched from, if it was
 */
export function readMetadata(page: Page, address?: string): Metadata {
  const article = linkedData(page).find(isArticle);
  const meta = metaTable(page);
  const named =
    textOf(article?.publisher) ??
    first(meta, 'og:site_name dc.publisher dcterms.publisher citation_journal_title application-name') ??
    address;
  const outlet = named && /^https?:\/\//.test(named) ? hostOf(named) : named;
  const title =
    first(meta, 'og:title dc.title dcterms.title twitter:title') ??
    clean(page.querySelector('title')?.textContent ?? '');
  const h1s = [...page.querySelectorAll('h1')].map((h) => clean(h.textContent ?? '')).filter(Boolean);
  const heading =
    h1s.find((h) => title.startsWith(h) || h.startsWith(withoutOutlet(title, outlet))) ??
    (h1s.length === 1 && !title ? h1s[0] : undefined);
  const headline = textOf(article?.headline) ?? heading ?? (title ? withoutOutlet(title, outlet) : h1s[0]);
  const times = [
    textOf(article?.datePublished),
    first(meta, PUBLISHED),
    ...['article time[datetime]', '[itemprop=datePublished]', 'time[datetime]', 'time'].map((selector) => {
      const time = page.querySelector(selector);
      return (
        time?.getAttribute('datetime') ?? time?.getAttribute('content') ?? time?.textContent ?? undefined
      );
    }),
    textOf(article?.dateCreated),
    ...visibleDates(page),
  ];
  const published = times.map((t) => t && normaliseDate(t)).find(Boolean);
  const filed =
    textOf(article?.articleSection) ?? first(meta, 'article:section og:article:section section dc.subject');
  const section = filed?.startsWith('/')
    ? filed.split('/').filter(Boolean).at(-1)?.replace(/[_-]+/g, ' ')
    : filed;
  const language =
    textOf(article?.inLanguage) ??
    page.documentElement?.getAttribute('lang') ??
    first(meta, 'og:locale dc.language content-language');
  const url =
    absolute(page.querySelector('link[rel="canonical"]')?.getAttribute('href'), address) ??
    absolute(meta.get('og:url'), address) ??
    address;
  const articleBody = typeof article?.articleBody === 'string' ? article.articleBody : undefined;
  return {
    isArticle: article !== undefined || meta.get('og:type') === 'article',
    ...(headline && { headline: decodeEntities(headline) }),
    ...(published && { published }),
    ...(outlet && { outlet: decodeEntities(outlet) }),
    ...(section && { section: decodeEntities(section) }),
    ...(language && { language }),
    ...(url && { url }),
    ...(articleBody && { articleBody }),
  };
}

const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
  ['lt', '<'],
  ['gt', '>'],
  ['nbsp', ' '],
  ['rsquo', '’'],
  ['lsquo', '‘'],
  ['ldquo', '“'],
  ['rdquo', '”'],
  ['ndash', '–'],
  ['mdash', '—'],
]);

/** JSON-LD is often written with HTML entities in its strings. */
function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi, (whole, dec, hex, name) => {
    if (name) return NAMED.get(name.toLowerCase()) ?? whole;
    const point = dec ? Number(dec) : Number.parseInt(hex, 16);
    return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
  });
}
