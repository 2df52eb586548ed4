import { ReadoutError } from '../readout/error.js';
import type { Report } from '../readout/report.js';
import { detectLanguage } from '../text/language.js';
import { normaliseDate } from './dates.js';
import { type Metadata, type Page, type PageElement, readMetadata } from './metadata.js';
import { paragraphsOf } from './page-text.js';

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
 * that the page carries. Throws `input.no-article` where it holds none.
 *
 * @param address where the page was fetched from, if it was
 */
export async function reportFromPage(
  id: string,
  html: string,
  file: string,
  address?: string,
): Promise<Report> {
  const [{ parseHTML }, { Readability, isProbablyReaderable }] = await Promise.all([
    import('linkedom'),
    import('@mozilla/readability'),
  ]);
  const parse = () =>
    parseHTML(/<html[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`).document;
  const document = parse();
  const page = document as unknown as Page;
  const metadata = readMetadata(page, address);
  const likely =
    metadata.isArticle ||
    [...page.querySelectorAll('article')].length === 1 ||
    isProbablyReaderable(document as never, { minContentLength: 80, minScore: 12 });
  let paragraphs: string[] = [];
  if (likely) {
    const article = new Readability(parse() as never, {
      charThreshold: 200,
      serializer: (node) => node,
    }).parse();
    const content = article?.content as unknown as PageElement | undefined;
    if (content) paragraphs = paragraphsOf(content);
  }
  paragraphs = longer(paragraphs, bodyParagraphs(metadata));
  paragraphs = withoutHeadline(paragraphs, metadata);
  const letters = paragraphs.join('').match(/[\p{L}\p{M}]/gu)?.length ?? 0;
  if (letters < LEAST_LETTERS) throw new ReadoutError('input.no-article', { file });
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

function bodyParagraphs({ articleBody }: Metadata): string[] {
  return (articleBody ?? '')
    .replace(/<\/?(?:p|br|div)\b[^>]{0,300}>/gi, '\n')
    .replace(/<[^>]{1,300}>/g, '')
    .split(/[\r\n]+/)
    .map((p) => p.replace(/\s+/g, ' ').trim())
    .filter(Boolean);
}

/** What the page shows is better parted into paragraphs; its JSON-LD text counts where the page shows much less of it. */
function longer(shown: string[], carried: string[]): string[] {
  const length = (paragraphs: string[]) => paragraphs.reduce((sum, p) => sum + p.length, 0);
  return length(carried) > 1.5 * length(shown) ? carried : shown;
}

function withoutHeadline(paragraphs: string[], { headline }: Metadata): string[] {
  const same = (p: string) => p.replace(/\W*$/u, '') === headline || p === headline;
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
