import { ReadoutError } from '../readout/error.js';
import { refuseMonstrous } from './markup.js';

/** What a feed or list points at. */
export interface Listed {
  address: string;
  /** Another list (of an OPML file, a sitemap index) rather than a report. */
  list: boolean;
  /** When it was last changed, in the list's own words, where it tells. */
  changed?: string;
}

const MOST = 5000; // entries of one list
const ROOT =
  /^\ufeff?\s*(?:<\?[^>]{0,500}>\s*|<!--(?:[^-]|-(?!->)){0,3000}-->\s*|<!DOCTYPE[^>[]{0,500}>\s*)*<(?:\w{1,20}:)?(rss|feed|rdf|opml|urlset|sitemapindex)\b/i;
const JSON_FEED =
  /^\ufeff?\s*\{[\s\S]{0,2000}?"version"\s*:\s*"https:\\?\/\\?\/jsonfeed\.org\\?\/version\\?\//;

/** Whether a text begins as a feed (RSS, Atom, JSON Feed), a list of feeds (OPML) or a sitemap. */
export const isFeed = (head: string): boolean => ROOT.test(head) || JSON_FEED.test(head);

interface Node {
  localName: string;
  textContent: string | null;
  children: Iterable<Node>;
  getAttribute(name: string): string | null;
}

/**
 * The addresses that a feed, OPML list or sitemap holds, in its order, each once. Throws `input.feed` where there are
 * none.
 */
export async function addressesIn(text: string, file: string, base: string | undefined): Promise<Listed[]> {
  const found = new Map<string, Listed>();
  const put: Put = (address, list = false, changed) => {
    const whole = address && complete(address.trim(), base);
    if (whole && found.size < MOST && !found.has(whole))
      found.set(whole, { address: whole, list, ...(changed && { changed: changed.trim().slice(0, 100) }) });
  };
  if (JSON_FEED.test(text)) {
    for (const item of itemsOf(text, file))
      put(item.url ?? item.external_url, false, item.date_modified ?? item.date_published);
  } else {
    const xml = beginningOf(text.replace(/^\ufeff?\s+/, ''));
    refuseMonstrous(xml, file, 'xml');
    const { DOMParser } = await import('linkedom');
    const root = new DOMParser().parseFromString(xml, 'text/xml') as unknown as Node;
    visit(root, put);
  }
  if (found.size === 0) throw new ReadoutError('input.feed', { file });
  return [...found.values()];
}

type Put = (address: string | null | undefined, list?: boolean, changed?: string | null) => void;
type Item = Partial<Record<'url' | 'external_url' | 'date_modified' | 'date_published', string>>;

function itemsOf(text: string, file: string): Item[] {
  try {
    const { items } = JSON.parse(text.replace(/^\ufeff/, ''));
    const texts = (item: object) => Object.entries(item).filter(([, value]) => typeof value === 'string');
    return Array.isArray(items) ? items.map((item) => Object.fromEntries(texts(item ?? {}))) : [];
  } catch {
    throw new ReadoutError('input.json', { file, line: 1 });
  }
}

const ENTRY = /<(?:\w{1,20}:)?(?:item|entry|url|sitemap|outline)[\s/>]/gi;

/** As much of a list as holds what is taken of it: some have a hundred thousand entries. */
function beginningOf(xml: string): string {
  let entries = 0;
  for (const { index } of xml.matchAll(ENTRY)) if (++entries > MOST) return xml.slice(0, index);
  return xml;
}

/** Prefixes differ from outlet to outlet: elements are told by the name behind it. */
const nameOf = ({ localName }: Node) => (localName ?? '').toLowerCase().replace(/^.*:/, '');

const DEEPEST = 50;

function visit(node: Node, put: Put, depth = 0): void {
  if (depth > DEEPEST) return;
  for (const child of node.children) {
    const name = nameOf(child);
    if (name === 'item' || name === 'entry') put(linkOf(child), false, changedOf(child, ATOM_AND_RSS));
    else if (name === 'url' || name === 'sitemap')
      put(partOf(child, 'loc')?.textContent, name === 'sitemap', changedOf(child, ['lastmod']));
    else {
      if (name === 'outline') put(child.getAttribute('xmlUrl') ?? child.getAttribute('xmlurl'), true);
      visit(child, put, depth + 1);
    }
  }
}

const partOf = (node: Node, name: string) => [...node.children].find((c) => nameOf(c) === name);

const ATOM_AND_RSS = ['updated', 'modified', 'published', 'pubdate', 'date'];

const changedOf = (entry: Node, names: readonly string[]) =>
  names.map((name) => partOf(entry, name)?.textContent).find(Boolean);

/** Atom's link that is no other form of the entry, RSS's link, else its guid where that is an address. */
function linkOf(entry: Node): string | null {
  const links = [...entry.children].filter((c) => nameOf(c) === 'link');
  const atom = links.find(
    (l) => l.getAttribute('href') && /^(?:alternate)?$/.test(l.getAttribute('rel') ?? ''),
  );
  if (atom) return atom.getAttribute('href');
  const rss = links.find((l) => l.textContent?.trim())?.textContent;
  if (rss) return rss;
  const guid = partOf(entry, 'guid')?.textContent?.trim();
  return guid && /^https?:\/\//i.test(guid) ? guid : null;
}

function complete(address: string, base: string | undefined): string | null {
  try {
    const url = new URL(address, base);
    return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null;
  } catch {
    return null;
  }
}
