import type { Span } from '../text/span.js';
import { normaliseDate } from './dates.js';
import { sectionLabels } from './section-labels.js';

/** What the first lines of a plain text say of it. */
export interface Front {
  section?: string;
  headline?: Span;
  /** The section label's line. Bylines and publication lines are no asides: they name places and dates. */
  asides: Span[];
  published?: string;
}

interface Line extends Span {
  text: string;
  /** Whether a blank line (or the text's end) follows. */
  apart: boolean;
}

const LOOKED_AT = 8; // lines
const PUBLICATION_WITHIN = 5;
const MAX_HEADLINE = 180;
const MAX_LABEL = 40;
const MAX_BYLINE = 80;

const PUBLICATION =
  /^[\s([|•–-]*(?:সর্বশেষ\s+)?(?:প্রকাশ(?:িত|ের সময়|কাল)?|আপডেট|হালনাগাদ|সংশোধিত|তারিখ|(?:first |last )?(?:published|updated|posted|modified)|date|publication date)(?:\s+(?:on|at|করা হয়েছে|হয়েছে))?\s*[:：ঃ|–-]?\s*(?=.*\d|.*[০-৯])/iu;
const BYLINE_START =
  /^[\s([|•–-]*(?:by\s+\p{Lu}|written by\b|reported by\b|reporter\s*:|লেখক\s*[:ঃ]|প্রতিবেদক\s*[:ঃ]|লিখেছেন\b|সূত্র\s*[:ঃ]|source\s*:|ছবি\s*[:ঃ]|photo\s*:|image\s*:|file photo\b)/iu;
const BYLINE_WORD =
  /(?:প্রতিবেদক|প্রতিনিধি|প্রতিবেদন|সংবাদদাতা|রিপোর্টার|রিপোর্ট|ডেস্ক|ব্যুরো|করেসপনডেন্ট|করেসপন্ডেন্ট|সংবাদ সংস্থা|\b(?:staff (?:reporter|correspondent|writer)|(?:news|online|web|international) desk|(?:our|special|diplomatic|own) correspondent|correspondent|bureau)\b)[\s,|–—•()\p{L}\p{M}]{0,50}$/iu;
const STOP = /[।॥.…:;,](?:[”’"')\]]*)$/u;
const ENDS_PROSE = /(?:[।॥]|[^.]\.)[”’"')\]]*$/u;
const DATELINE = /^.{0,70}?\s[-–—:|]+\s|^.{0,70}?[)\]]\s*[-–—:|]*\s/u;

function firstLines(text: string): Line[] {
  const lines: Line[] = [];
  const pattern = /[^\r\n\u2028\u2029]+/g;
  let previousEnd = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const raw = match[0];
    const lead = raw.length - raw.trimStart().length;
    const trimmed = raw.trim();
    if (!trimmed) continue;
    const start = match.index + lead;
    const last = lines.at(-1);
    if (last)
      last.apart = /\n[^\S\n]*\n|\r[^\S\r\n]*\r|\u2029/.test(
        text.slice(previousEnd, start).replace(/\r\n/g, '\n'),
      );
    if (lines.length === LOOKED_AT) break;
    lines.push({ start, end: start + trimmed.length, text: trimmed, apart: true });
    previousEnd = start + trimmed.length;
  }
  return lines;
}

const words = (line: string) => line.split(/\s+/).length;
const isLabelled = (line: string) =>
  sectionLabels.has(
    line
      .normalize('NFC')
      .toLowerCase()
      .replace(/[:।.]$/, ''),
  );

/** আন্তর্জাতিক, World › Europe: a known label, several parted by signs, or (`guess`) at most two words without a stop. */
function isSection({ text }: Line, guess: boolean): boolean {
  if (text.length > MAX_LABEL || /[?!“”"‘]|[।.…]$/.test(text)) return false;
  const parts = text.split(/\s*[|/>›»•]\s*/).filter(Boolean);
  if (parts.some(isLabelled)) return parts.every((part) => words(part) <= 4);
  return (
    guess &&
    !/[\d০-৯]/.test(text) &&
    (parts.length > 1 ? parts.every((p) => words(p) <= 3) : words(text) <= 2)
  );
}

function isByline({ text }: Line): boolean {
  if (text.length > MAX_BYLINE || /[?!]$|[।]$/.test(text)) return false;
  if (BYLINE_START.test(text)) return true;
  return BYLINE_WORD.test(text) && words(text) <= 8 && !/[“”"]/.test(text);
}

/** A line that holds a full date and little else. */
function isDateline({ text }: Line): boolean {
  if (text.length > 60 || /[।?!]$/.test(text) || !/[\d০-৯]/.test(text)) return false;
  const rest = text.replace(/[\d০-৯:.,|/()[\]\s–-]+/g, ' ').trim();
  return normaliseDate(text) !== null && words(rest) <= 6;
}

/** Lines of one width are wrapped prose, whose first line has no stop and yet is no headline. */
function isWrapped(lines: readonly Line[], i: number): boolean {
  const [line, next] = [lines[i]!, lines[i + 1]];
  if (line.apart || !next || line.text.length < 50) return false;
  if (/^\p{Ll}/u.test(next.text)) return true;
  const after = lines[i + 2];
  return (
    !next.apart &&
    after !== undefined &&
    [line, next].every((l) => l.text.length <= 90) &&
    Math.abs(line.text.length - next.text.length) < 15 &&
    !STOP.test(next.text)
  );
}

function isHeadline(lines: readonly Line[], i: number): boolean {
  const line = lines[i]!;
  if (i + 1 >= lines.length || line.text.length > MAX_HEADLINE || isWrapped(lines, i)) return false;
  return !ENDS_PROSE.test(line.text) && !/[,;:]$/.test(line.text);
}

/**
 * Reads the first lines of a plain text: section label, headline, byline, publication line, parted by blank lines or
 * single line breaks, as far as they are there. The text itself is left as it is.
 */
export function readFront(text: string): Front {
  const lines = firstLines(text);
  const front: Front = { asides: [] };
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    const publication = line.text.length <= 120 && PUBLICATION.test(line.text.normalize('NFC'));
    if (publication || isDateline(line)) {
      if (i < PUBLICATION_WITHIN) front.published ??= normaliseDate(line.text) ?? undefined;
    } else if (isByline(line) && lines.length > 1) {
      // neither headline nor section
    } else if (!front.headline && !front.section && i + 1 < lines.length && isSectionHere(lines, i)) {
      front.section = line.text;
      front.asides.push({ start: line.start, end: line.end });
    } else if (!front.headline && isHeadline(lines, i)) {
      front.headline = { start: line.start, end: line.end };
    } else {
      // prose has begun; its dateline may still tell the date: ঢাকা, ১৫ আগস্ট ২০২৫ (বাসস): …
      const dateline = i < PUBLICATION_WITHIN ? DATELINE.exec(line.text.slice(0, 120))?.[0] : undefined;
      if (dateline) front.published ??= normaliseDate(dateline) ?? undefined;
      break;
    }
  }
  if (front.published === undefined) delete front.published;
  return front;
}

/** A label stands before a headline; one that is not known as a label only where the next line can be one. */
function isSectionHere(lines: readonly Line[], i: number): boolean {
  const next = lines[i + 1]!;
  if (!isSection(lines[i]!, true)) return false;
  if (isSection(lines[i]!, false)) return true;
  return isHeadline(lines, i + 1) && words(next.text) > 2 * words(lines[i]!.text);
}
