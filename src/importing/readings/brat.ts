import { ReadoutError } from '../../readout/error.js';
import type { PoliticalEvent } from '../../readout/readout.js';
import { ACTS, ENTITY_TYPES, EVENT_STATUSES, MEDIA, PLOVER, QUOTE_KINDS } from '../../readout/vocabulary.js';
import { offsetsOfPoints } from '../../text/code-points.js';
import { withoutBreaks } from '../../text/line-breaks.js';
import type { Span } from '../../text/span.js';
import { labelOf } from './labels.js';
import type { Draft, HumanEntity, HumanReading, InputFile, Parse, Refused } from './reading.js';

/** Folders of brat: for each `.ann` its `.txt`, and `reports.csv`, where there is one, for which report that is. */
export const parseBrat: Parse = (files) => {
  const byName = new Map(files.map((f) => [f.name, f]));
  return files
    .filter((f) => f.name.endsWith('.ann'))
    .map((annotations): Draft | Refused => {
      const name = annotations.name.replace(/\.ann$/, '.txt');
      const text = byName.get(name)?.text;
      if (text === undefined)
        return {
          row: annotations.name,
          record: null,
          error: new ReadoutError('readings.no-txt', { file: name }),
        };
      const [folder, base] = /^(?:(.*)\/)?([^/]*)$/.exec(name)!.slice(1);
      const listed = byName.get(folder === undefined ? 'reports.csv' : `${folder}/reports.csv`);
      const about = listed && rowOf(listed, base!);
      return {
        file: annotations.name,
        text,
        sameText: (kept) => withoutBreaks(kept) === text,
        ...(about?.address && { address: about.address, version: Number(about.version) || 1 }),
        about: {
          id: name,
          ...(about?.outlet && { outlet: about.outlet }),
          ...(about?.published && { published: about.published }),
        },
        // a folder that somebody else made is complete; one of ours says so
        read: () => readBrat(annotations.text, text, about === undefined || about.records === 'all'),
      };
    });
};

/** The row of a list of reports that is a file's. */
function rowOf({ text }: InputFile, file: string): Record<string, string> | undefined {
  const [names = [], ...rows] = text
    .split(/\r?\n/)
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))/g)].map(
        (m) => m[1]?.replaceAll('""', '"') ?? m[2]!,
      ),
    );
  const row = rows.find(([name]) => name === file);
  return (
    row && Object.fromEntries(names.map((name, i) => [name, (row[i] ?? '').replace(/^'(?=[=+\-@])/, '')]))
  );
}

interface Bound {
  type: string;
  spans: Span[];
}
interface Made {
  type: string;
  trigger: string;
  roles: [role: string, id: string][];
}

function readBrat(annotations: string, text: string, complete: boolean): HumanReading {
  const refused: Refused[] = [];
  const offset = offsetsOfPoints(text);
  const bound = new Map<string, Bound>();
  const events = new Map<string, Made>();
  const attributes = new Map<string, Map<string, string>>();
  const notes = new Map<string, string>();
  const references = new Map<string, string>();
  const equal: string[][] = [];
  const safely = (row: string, record: Refused['record'], work: () => void) => {
    try {
      work();
    } catch (error) {
      if (!(error instanceof ReadoutError)) throw error;
      refused.push({ row, record, error });
    }
  };
  for (const [i, line] of annotations.split('\n').entries()) {
    if (line.trim() === '') continue;
    const [id = '', what = '', words = ''] = line.split('\t');
    const [type = '', ...rest] = what.split(' ');
    const attribute = () => attributes.get(rest[0] ?? '') ?? new Map<string, string>();
    if (id.startsWith('T'))
      safely(
        id,
        recordOf(type),
        () => void bound.set(id, boundOf(type, rest.join(' '), words, text, offset)),
      );
    else if (id.startsWith('E')) {
      const [[kind = '', trigger = ''] = [], ...roles] = what
        .trim()
        .split(' ')
        .map((part) => part.split(':'));
      events.set(id, {
        type: kind,
        trigger,
        roles: roles.map(([r = '', of = '']) => [r.replace(/(?<!\d)\d+$/, ''), of]),
      });
    } else if (/^[AM]/.test(id)) attributes.set(rest[0] ?? '', attribute().set(type, rest[1] ?? ''));
    else if (id.startsWith('#')) notes.set(rest[0] ?? '', words);
    else if (id.startsWith('N'))
      references.set(rest[0] ?? '', /(?:^|:)(Q\d{1,12})\b/.exec(rest[1] ?? '')?.[1] ?? '');
    else if (id === '*') equal.push(rest);
    else
      refused.push({
        row: `${i + 1}`,
        record: null,
        error: new ReadoutError('readings.line', { line: line.slice(0, 80) }),
      });
  }

  const broken = new Set(refused.map((r) => r.row));
  const entities: HumanEntity[] = [];
  const entityOf = new Map<string, string>();
  const isName = (id: string) => isEntity(bound.get(id)?.type ?? '');
  const singles = [...bound.keys()].filter((id) => isName(id)).map((id) => [id]);
  for (const group of [...equal, ...singles]) {
    const names = group.filter((id) => isName(id) && !entityOf.has(id));
    const [first] = names;
    if (first === undefined) continue;
    const wikidata = names.map((id) => references.get(id)).find(Boolean);
    const partial = group.some((id) => broken.has(id));
    for (const id of names) entityOf.set(id, first);
    entities.push({
      row: first,
      id: first,
      type: labelOf(bound.get(first)!.type, ENTITY_TYPES, 'entity'),
      ...(wikidata && { wikidata }),
      partial,
      mentions: names.flatMap((id) => bound.get(id)!.spans).sort((a, b) => a.start - b.start),
    });
  }

  const reading: HumanReading = { entities, attributions: [], events: [], refused, complete };
  const used = new Set<string>();
  for (const [id, { type, trigger, roles }] of events)
    safely(id, type === 'Attribution' ? 'attribution' : 'event', () => {
      const at = bound.get(trigger);
      used.add(trigger);
      if (!at) throw new ReadoutError('readings.missing', { id: trigger });
      const of = (role: string) => roles.filter(([r]) => r === role).map(([, filler]) => filler);
      const who = (role: string): string[] =>
        of(role).flatMap((filler) => {
          const entity = entityOf.get(filler);
          if (entity !== undefined) return [entity];
          if (bound.get(filler)?.type === 'Source') return [];
          throw new ReadoutError('readings.missing', { id: filler });
        });
      const label = <T extends string>(name: string, known: readonly T[]): T | undefined => {
        const value = attributes.get(id)?.get(name);
        return value === undefined ? undefined : labelOf(value, known, name.toLowerCase());
      };
      if (type === 'Attribution') {
        const [unnamed] = of('Source').filter((filler) => bound.get(filler)?.type === 'Source');
        const act = label('Act', ACTS);
        if (act === undefined) throw new ReadoutError('readings.unlabelled', { label: 'Act' });
        const quote = label('Quote', QUOTE_KINDS);
        reading.attributions.push({
          row: id,
          cue: whole(at.spans),
          source: who('Source')[0] ?? null,
          ...(unnamed !== undefined && { sourceSpan: whole(bound.get(unnamed)!.spans) }),
          content: of('Content').flatMap((filler) => {
            const content = bound.get(filler);
            if (!content) throw new ReadoutError('readings.missing', { id: filler });
            return content.spans;
          }),
          act,
          addressee: who('Addressee')[0] ?? null,
          via: who('Via'),
          medium: label('Medium', MEDIA) ?? null,
          ...(quote && { quote }),
        });
        return;
      }
      const plover = labelOf(type, Object.keys(PLOVER) as PoliticalEvent['type'][], 'event');
      const status = label('Status', EVENT_STATUSES);
      if (status === undefined) throw new ReadoutError('readings.unlabelled', { label: 'Status' });
      const note = notes.get(id);
      const when = note === undefined ? null : /^\d{4}(?:-[\dW]|$)/.test(note) ? note.trim() : undefined;
      reading.events.push({
        row: id,
        trigger: whole(at.spans),
        type: plover,
        mode: label('Mode', PLOVER[plover] as readonly string[]) ?? null,
        actors: who('Actor'),
        recipients: who('Recipient'),
        where: who('Where')[0] ?? null,
        status,
        ...(when !== undefined && { when }),
      });
    });
  return reading;
}

const isEntity = (type: string) => (ENTITY_TYPES as readonly string[]).includes(type.toLowerCase());
const OTHER = new Set(['Source', 'Content', 'Time', 'Quantity']);

/** Of which record a refusal of words speaks. */
function recordOf(type: string): Refused['record'] {
  if (isEntity(type)) return 'entity';
  return type === 'Time' || type === 'Quantity'
    ? null
    : Object.hasOwn(PLOVER, type)
      ? 'event'
      : 'attribution';
}

/** The marked words, by their offsets in code points; they must be those that stand there. */
function boundOf(
  type: string,
  at: string,
  words: string,
  text: string,
  offset: (point: number) => number,
): Bound {
  if (!isEntity(type) && !OTHER.has(type) && type !== 'Attribution' && !Object.hasOwn(PLOVER, type))
    throw new ReadoutError('readings.label', {
      kind: 'type',
      label: type.slice(0, 80),
      known: [...ENTITY_TYPES, ...OTHER, 'Attribution', ...Object.keys(PLOVER)].join(', '),
    });
  const spans = at.split(';').map((piece) => {
    const [, start, end] = /^\s*(\d+) (\d+)\s*$/.exec(piece) ?? [];
    if (start === undefined) throw new ReadoutError('readings.offsets', { offsets: piece.slice(0, 80) });
    return { start: offset(Number(start)), end: offset(Number(end)) };
  });
  const found = spans.map(({ start, end }) => text.slice(start, end)).join(' ');
  if (found !== words || spans.some(({ start, end }) => start >= end))
    throw new ReadoutError('readings.moved', { words: words.slice(0, 80), found: found.slice(0, 80) });
  return { type, spans };
}

/** One span over fragments, as a cue or a trigger is one. */
const whole = (spans: readonly Span[]): Span => ({
  start: Math.min(...spans.map((s) => s.start)),
  end: Math.max(...spans.map((s) => s.end)),
});
