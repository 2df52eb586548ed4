import { ReadoutError } from '../readout/error.js';
import type { Note } from '../readout/readout.js';
import type { Report } from '../readout/report.js';
import { normaliseDate } from './dates.js';
import { readFront } from './front.js';

const TEXT_FIELDS = ['text', 'url', 'outlet', 'section', 'headline', 'published', 'language'] as const;

/** Whether a record's `id` names it; lists and objects do not, and may be too deep to be written down. */
export const isId = (id: unknown): id is string | number =>
  typeof id === 'number' || (typeof id === 'string' && id !== '');

/** Where a record stands, for messages. */
export interface Place {
  file: string;
  line: number;
}

/**
 * A report from one JSON record `{id?, url?, outlet?, section?, headline?, published?, language?, text}`. A headline that
 * does not stand in the text's first lines is put before it; a readout, whose headline is a span, is a record too. Throws a `ReadoutError` that names file and line.
 */
export function reportFromRecord(
  record: unknown,
  place: Place,
  fallbackId: string,
): { report: Report; notes: Note[] } {
  if (typeof record !== 'object' || record === null || Array.isArray(record))
    throw new ReadoutError('input.record', { ...place });
  const fields = record as Record<string, unknown>;
  const given: Partial<Record<(typeof TEXT_FIELDS)[number], string>> = {};
  for (const field of TEXT_FIELDS) {
    const value = field === 'headline' ? headlineIn(fields) : fields[field];
    if (value === undefined || value === null) continue;
    if (typeof value !== 'string') throw new ReadoutError('input.field', { ...place, field });
    if (field === 'text' ? value.trim() : value !== '') given[field] = value;
  }
  let { text } = given;
  if (text === undefined) throw new ReadoutError('input.no-text', { ...place });
  const id = isId(fields.id) ? String(fields.id) : (given.url ?? fallbackId);
  const notes: Note[] = [];
  const front = readFront(text);
  const headline = given.headline?.trim();
  if (headline) {
    const at = text.slice(0, 2000 + headline.length).indexOf(headline);
    if (
      at >= 0 &&
      !/\S/.test(text.slice(0, at).replace(front.section ?? '', '')) &&
      standsAlone(text, at + headline.length)
    ) {
      front.headline = { start: at, end: at + headline.length };
      front.asides = front.asides.filter((a) => a.end <= at || a.start >= at + headline.length);
    } else {
      const shift = headline.length + 2;
      text = `${headline}\n\n${text}`;
      front.asides = front.asides.map((a) => ({ start: a.start + shift, end: a.end + shift }));
      front.headline = { start: 0, end: headline.length };
    }
  }
  const published = given.published === undefined ? front.published : normaliseDate(given.published);
  if (published === null) notes.push({ code: 'intake.date-unclear', values: { value: given.published! } });
  const { language, url, outlet } = given;
  const section = given.section ?? front.section;
  const report: Report = {
    id,
    text,
    ...(front.headline && { headline: front.headline }),
    ...(front.asides.length > 0 && { asides: front.asides }),
    ...(language && { language }),
    ...(url && { url }),
    ...(outlet && { outlet }),
    ...(section && { section }),
    ...(published && { published }),
  };
  return { report, notes };
}

/** The headline of a record: words, or where they stand in its text. */
function headlineIn({ headline, text }: Record<string, unknown>): unknown {
  const { start, end } = (headline ?? {}) as { start?: unknown; end?: unknown };
  return typeof text === 'string' && Number.isInteger(start) && Number.isInteger(end)
    ? text.slice(start as number, end as number)
    : headline;
}

/** Whether a line of its own ends at an offset. */
function standsAlone(text: string, end: number): boolean {
  return end >= text.length || /^[^\S\r\n]*[\r\n]/.test(text.slice(end, end + 50));
}
