import { ReadoutError } from '../../readout/error.js';
import type { Report } from '../../readout/report.js';
import { detectLanguage } from '../../text/language.js';
import { normaliseDate } from '../dates.js';
import { actualTexts } from './actual-text.js';
import { drawnPieces, type Ops } from './drawn.js';
import { type Line, linesOf, type Paragraph, paragraphsOf, withoutFurniture } from './layout.js';
import { PdfObjects } from './objects.js';
import { inReadingOrder } from './visual-order.js';

const MOST_PAGES = 500;
const LEAST_LETTERS = 40; // fewer on all pages together are stamps and numbers on a picture

/**
 * A report from a PDF: its text in paragraphs, without running heads and page numbers; the largest letters on the first
 * page are its headline. Throws `input.pdf-scan` where it holds pictures of text only.
 */
export async function reportFromPdf(id: string, bytes: Uint8Array, file: string): Promise<Report> {
  const lines = await linesOfPdf(bytes, file);
  const paragraphs = paragraphsOf(withoutFurniture(lines));
  const letters = paragraphs.reduce((sum, p) => sum + (p.text.match(/[\p{L}\p{M}]/gu)?.length ?? 0), 0);
  if (letters < LEAST_LETTERS) throw new ReadoutError('input.pdf-scan', { file });
  const ordered = inReadingOrder(paragraphs.map((p) => p.text).join('\n')).split('\n');
  const whole = paragraphs.map((p, i) => ({ ...p, text: ordered[i]! }));
  return reportOf(id, whole);
}

function reportOf(id: string, paragraphs: readonly Paragraph[]): Report {
  const text = paragraphs.map((p) => p.text).join('\n\n');
  const at = headlineOf(paragraphs);
  const start = paragraphs.slice(0, Math.max(0, at)).reduce((sum, p) => sum + p.text.length + 2, 0);
  const published = paragraphs
    .slice(0, 5)
    .filter((p) => p.text.length < 80)
    .map((p) => normaliseDate(p.text) ?? normaliseDate(p.text.split(/[,।|•·–]/).at(-1)!))
    .find(Boolean);
  const language = detectLanguage(text);
  return {
    id,
    text,
    ...(at >= 0 && { headline: { start, end: start + paragraphs[at]!.text.length } }),
    ...(at > 0 && { asides: asidesBefore(paragraphs.slice(0, at)) }),
    ...(language !== 'und' && { language }),
    ...(published && { published }),
  };
}

/** What stands over the headline, as the outlet's name or a section, says nothing of its own. */
function asidesBefore(paragraphs: readonly Paragraph[]) {
  let start = 0;
  return paragraphs.map(({ text }) => {
    const span = { start, end: start + text.length };
    start = span.end + 2;
    return span;
  });
}

/** Which paragraph is the headline: of the first few, the one with the largest letters, if larger than the others'. */
function headlineOf(paragraphs: readonly Paragraph[]): number {
  const sizes = new Map<number, number>();
  for (const { size, text } of paragraphs)
    sizes.set(Math.round(size), (sizes.get(Math.round(size)) ?? 0) + text.length);
  const usual = [...sizes].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [0, 0])[0];
  const first = paragraphs.slice(0, 5).filter((p) => p.page === 1);
  const largest = Math.max(0, ...first.map((p) => p.size));
  if (largest < 1.15 * usual) return -1;
  return first.findIndex((p) => p.size === largest && p.text.length < 300);
}

/** Every line of a PDF in the order of drawing; throws where the document cannot be opened. */
async function linesOfPdf(bytes: Uint8Array, file: string): Promise<Line[]> {
  const { getDocumentProxy, getResolvedPDFJS } = await import('unpdf');
  const { OPS } = (await getResolvedPDFJS()) as unknown as { OPS: Ops };
  const options = {
    verbosity: 0,
    isEvalSupported: false,
    disableFontFace: true,
    maxImageSize: 1, // pictures are not looked at
    stopAtErrors: false,
  };
  // it takes its bytes away from whoever gives them
  const document = await getDocumentProxy(Uint8Array.from(bytes), options).catch((error: Error) => {
    if (error.name === 'PasswordException') throw new ReadoutError('input.pdf-password', { file });
    throw new ReadoutError('input.pdf', { file, reason: oneLine(error.message) }, { cause: error });
  });
  try {
    if (document.numPages > MOST_PAGES)
      throw new ReadoutError('input.pdf-pages', { file, pages: document.numPages, limit: MOST_PAGES });
    const objects = new PdfObjects(bytes);
    const lines: Line[] = [];
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      const operators = await page.getOperatorList();
      const ref = (page as unknown as { ref: { num: number } | null }).ref;
      const actual = ref ? actualTexts(objects, ref.num) : [];
      lines.push(...linesOf(drawnPieces(operators, OPS, actual), number));
      page.cleanup();
    }
    return lines;
  } catch (error) {
    if (error instanceof ReadoutError) throw error;
    throw new ReadoutError(
      'input.pdf',
      { file, reason: oneLine((error as Error).message) },
      { cause: error },
    );
  } finally {
    await document.destroy();
  }
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').slice(0, 200);
