import { ReadoutError } from '../readout/error.js';
import type { Report } from '../readout/report.js';
import { detectLanguage } from '../text/language.js';
import { normaliseDate } from './dates.js';
import { refuseMonstrous } from './markup.js';
import { type Metadata, type Page, type PageElement, readMetadata } from './metadata.js';
import { paragraphsOf } from './page-text.js';

const MAX_ELEMENTS = 12_000;
const MAX_DEPTH = 120;
const STOP = '\ue000. \ue000';
const LEAST_LETTERS = 80; // a brief of two sentences has more; cookie notices and menus, once cut, mostly fewer
const SAME_SCRIPT = [
  'hi mr ne sa mai bho',
  'ar fa ur ps ckb',
  'ru uk be bg sr mk kk ky mn tg',
  'zh yue',
  'id ms jv',
].map((codes) => codes.split(' '));

/**
 * A report from a web page: its article's headline and paragraphs without menus, captions and links, and the metadata
 * that the page carries. Throws `input.no-article` where it holds none, `input.markup` where no parser could bear it.
 *
 * @param address where the page was fetched from, if it was
 */
export async function reportFromPage(
  id: string,
  html: string,
  file: string,
  address?: string,
): Promise<Report> {
  refuseMonstrous(html, file, 'html');
  const { parseHTML } = await import('linkedom');
  const whole = /<html[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`;
  const parse = (source: string) => parseHTML(source).document as unknown as Page;
  const page = parse(whole);
  if (!page.documentElement) throw new ReadoutError('input.no-article', { file }); // "<html " in a comment alone
  const metadata = readMetadata(page, address);
  let paragraphs = isModest(page) ? await articleParagraphs(whole, parse, metadata) : [];
  paragraphs = longer(paragraphs, markedParagraphs(page, '[itemprop="articleBody"]'));
  paragraphs = longer(paragraphs, bodyParagraphs(metadata));
  if (lettersOf(paragraphs) < LEAST_LETTERS) paragraphs = markedParagraphs(page, 'article');
  paragraphs = withoutHeadline(paragraphs, metadata);
  if (lettersOf(paragraphs) < LEAST_LETTERS) throw new ReadoutError('input.no-article', { file });
  const { headline, outlet, section, url } = metadata;
  const published =
    metadata.published ??
    paragraphs
      .slice(0, 3)
      .filter((p) => p.length < 80)
      .map(normaliseDate)
      .find(Boolean);
  const text = (headline ? [headline, ...paragraphs] : paragraphs).join('\n\n');
  const language = chooseLanguage(metadata.language, text);
  return {
    id,
    text,
    ...(headline && { headline: { start: 0, end: headline.length } }),
    ...(language && { language }),
    ...(url && { url }),
    ...(outlet && { outlet }),
    ...(section && { section }),
    ...(published && { published }),
  };
}

/** Whether a page is small and flat enough for Readability, whose work grows with the cube of the depth. */
function isModest(page: Page): boolean {
  const waiting: [PageElement, number][] = page.body ? [[page.body, 0]] : [];
  let elements = 0;
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [element, depth] = next;
    if (depth > MAX_DEPTH || ++elements > MAX_ELEMENTS) return false;
    for (const child of element.childNodes)
      if (child.nodeType === 1) waiting.push([child as unknown as PageElement, depth + 1]);
  }
  return true;
}

/** What the page itself marks as its article, where it marks one. */
function markedParagraphs(page: Page, selector: string): string[] {
  const marked = [...page.querySelectorAll(selector)];
  return marked.length === 1 ? paragraphsOf(marked[0]!) : [];
}

const lettersOf = (paragraphs: string[]) => paragraphs.join('').match(/[\p{L}\p{M}]/gu)?.length ?? 0;

/** The article as Readability finds it, where the page is likely to hold one. */
async function articleParagraphs(
  html: string,
  parse: (html: string) => Page,
  metadata: Metadata,
): Promise<string[]> {
  const { Readability, isProbablyReaderable } = await import('@mozilla/readability');
  // it keeps short paragraphs only where they have a full stop, and knows no other than the Latin one
  const page = parse(html.replaceAll('।', `।${STOP}`));
  const likely =
    metadata.isArticle ||
    [...page.querySelectorAll('article')].length === 1 ||
    isProbablyReaderable(page as never, { minContentLength: 80, minScore: 12 });
  if (!likely) return [];
  const content = articleOf(new Readability(page as never, { charThreshold: 200, serializer: (n) => n }));
  return content ? paragraphsOf(content).map((p) => p.replaceAll(STOP, '')) : [];
}

/** What Readability finds; it stumbles over trees that no browser would make of a page, and then finds nothing. */
function articleOf(readability: { parse(): { content?: unknown } | null }): PageElement | null {
  try {
    return (readability.parse()?.content ?? null) as PageElement | null;
  } catch {
    return null;
  }
}

function bodyParagraphs({ articleBody }: Metadata): string[] {
  return (articleBody ?? '')
    .replace(/<\/?(?:p|br|div)\b[^>]{0,300}>/gi, '\n')
    .replace(/<[^>]{1,300}>/g, '')
    .split(/[\r\n]+/)
    .map((p) => p.replace(/\s+/g, ' ').trim())
    .filter(Boolean);
}

/** The first choice, unless the second has much more text. */
function longer(shown: string[], carried: string[]): string[] {
  const length = (paragraphs: string[]) => paragraphs.reduce((sum, p) => sum + p.length, 0);
  return length(carried) > 1.5 * length(shown) ? carried : shown;
}

function withoutHeadline(paragraphs: string[], { headline }: Metadata): string[] {
  if (!headline) return paragraphs;
  const same = (p: string) => p.startsWith(headline) && p.length - headline.length <= 2;
  const at = paragraphs.slice(0, 3).findIndex(same);
  return at < 0 ? paragraphs : paragraphs.filter((_, i) => i !== at);
}

/** Pages often declare the language of their template: the text's own letters and words count more. */
function chooseLanguage(declared: string | undefined, text: string): string | undefined {
  const code = declared?.toLowerCase().split(/[-_]/)[0];
  const found = detectLanguage(text);
  const valid = code && /^[a-z]{2,3}$/.test(code) ? code : undefined;
  if (found === 'und') return valid;
  return valid && SAME_SCRIPT.some((group) => group.includes(valid) && group.includes(found)) ? valid : found;
}
