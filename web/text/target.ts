import type { Span } from '../../src/text/span.js';

/** Long enough to be found again, short enough for an address. */
const QUOTED = 80;

/** A link to a stretch of a report: where it stands, and its words as a check. */
export const linkTo = (text: string, span: Span, address: string): string =>
  linkToWords(text.slice(span.start, span.end), span, address);

/** The same where the report's text is not at hand, only the words of the stretch, or those that it begins with. */
export const linkToWords = (words: string, { start, end }: Span, address: string): string =>
  `${address}#s=${start}-${end}&q=${encodeURIComponent(words.slice(0, Math.min(QUOTED, end - start)))}`;

/** Where a link points: its place if the words stand there, else the place nearest to it where they do. */
export function findTarget(text: string, hash: string): Span | null {
  const found = /^#s=(\d+)-(\d+)(?:&q=(.*))?$/.exec(hash);
  if (!found) return null;
  const [start, end] = [Number(found[1]), Number(found[2])];
  let words: string;
  try {
    words = decodeURIComponent(found[3] ?? '');
  } catch {
    words = '';
  }
  const sound = start < end && end <= text.length;
  if (sound && text.slice(start, end).startsWith(words)) return { start, end };
  if (!words) return null;
  const places: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) places.push(at);
  const best = places.sort((a, b) => Math.abs(a - start) - Math.abs(b - start))[0];
  return best === undefined ? null : { start: best, end: best + Math.max(words.length, end - start) };
}
