import { ReadoutError } from '../../readout/error.js';
import type { PoliticalEvent } from '../../readout/readout.js';
import type { Report } from '../../readout/report.js';
import { ACTS, ENTITY_TYPES, EVENT_STATUSES, MEDIA, PLOVER, QUOTE_KINDS } from '../../readout/vocabulary.js';
import type { Span } from '../../text/span.js';
import { documentsOf } from './documents.js';
import { labelOf } from './labels.js';
import type { Draft, HumanReading, Parse, Refused } from './reading.js';

type Json = Record<string, unknown>;

/** Gold reports, one a file or one a line: words of the text instead of offsets. */
export const parseGold: Parse = (files) =>
  documentsOf(files).map((found): Draft | Refused => {
    if ('error' in found) return found;
    const { file, document } = found;
    const { text, address, version, id } = document as Json;
    if (typeof text !== 'string' || text === '')
      return { row: file, record: null, error: new ReadoutError('readings.no-text', { file }) };
    const about = Object.fromEntries(
      ['language', 'outlet', 'section', 'published'].flatMap((name) => {
        const value = (document as Json)[name];
        return typeof value === 'string' && value !== '' ? [[name, value]] : [];
      }),
    ) as Partial<Report>;
    return {
      file,
      text,
      ...(typeof address === 'string' && { address }),
      ...(typeof version === 'number' && { version }),
      about: { ...about, id: typeof id === 'string' ? id : file },
      read: () => readGold(document as Json, text),
    };
  });

function readGold(report: Json, text: string): HumanReading {
  const refused: Refused[] = [];
  const spanOf = anchors(text);
  const rows = <T>(name: string, record: Refused['record'], make: (row: Json, at: string) => T): T[] => {
    const list = Array.isArray(report[name]) ? (report[name] as Json[]) : [];
    return list.flatMap((row, i) => {
      const at = `${name}[${i}]`;
      try {
        return [make(row, at)];
      } catch (error) {
        if (!(error instanceof ReadoutError)) throw error;
        refused.push({ row: at, record, error });
        return [];
      }
    });
  };
  const entities = rows('entities', 'entity', (e, row) => ({
    row,
    id: String(e.id),
    type: labelOf(e.type, ENTITY_TYPES, 'entity'),
    ...(typeof e.wikidata === 'string' && { wikidata: e.wikidata }),
    mentions: listOf(e.mentions).map(spanOf),
  }));
  const known = new Set(entities.map((e) => e.id));
  const who = (value: unknown): string | null => {
    if (value === null || value === undefined) return null;
    if (known.has(String(value))) return String(value);
    throw new ReadoutError('readings.nobody', { id: String(value).slice(0, 80) });
  };
  const people = (value: unknown) => listOf(value).flatMap((id) => who(id) ?? []);
  const attributions = rows('attributions', 'attribution', (a, row) => ({
    row,
    cue: spanOf(a.cue),
    source: who(a.source),
    sourceSpan: a.sourceText ? spanOf(a.sourceText) : null,
    content: listOf(a.content).map(spanOf),
    act: labelOf(a.act, ACTS, 'act'),
    addressee: who(a.addressee),
    via: people(a.via),
    medium: a.medium ? labelOf(a.medium, MEDIA, 'medium') : null,
    quote: labelOf(a.quote, QUOTE_KINDS, 'quote'),
  }));
  const events = rows('events', 'event', (e, row) => {
    const type = labelOf(e.type, Object.keys(PLOVER) as PoliticalEvent['type'][], 'event');
    return {
      row,
      trigger: spanOf(e.trigger),
      type,
      mode: e.mode ? labelOf(e.mode, PLOVER[type] as readonly string[], 'mode') : null,
      actors: people(e.actors),
      recipients: people(e.recipients),
      when: typeof e.when === 'string' ? e.when : null,
      where: who(e.where),
      status: labelOf(e.status, EVENT_STATUSES, 'status'),
    };
  });
  return { entities, attributions, events, refused, complete: true };
}

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/** Words of the text with their number among all places where they stand, as spans. */
const anchors =
  (text: string) =>
  (anchor: unknown): Span => {
    const { text: words, nth } =
      typeof anchor === 'string' ? { text: anchor, nth: undefined } : ((anchor ?? {}) as Json);
    if (typeof words !== 'string' || words === '') throw new ReadoutError('readings.no-words');
    let start = -1;
    for (let n = Number(nth ?? 1); n > 0; n--) {
      start = text.indexOf(words, start + 1);
      if (start < 0) throw new ReadoutError('readings.not-found', { words: words.slice(0, 80) });
    }
    if (nth === undefined && text.indexOf(words, start + 1) >= 0)
      throw new ReadoutError('readings.several', { words: words.slice(0, 80) });
    return { start, end: start + words.length };
  };
