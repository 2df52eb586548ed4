import type { Entity } from '../readout/readout.js';
import { codePointsOf } from '../text/code-points.js';
import { withoutBreaks } from '../text/line-breaks.js';
import type { Span } from '../text/span.js';
import type { Selected } from './selection.js';

const ENTITY_TYPES = { person: 'Person', organization: 'Organization', place: 'Place', group: 'Group' };

/** The standoff annotations (`.ann`) of what was selected of a report. */
export function annotate({ kept, text: given, entities, attributions, events, figures }: Selected): string {
  const text = withoutBreaks(given);
  const points = codePointsOf(text);
  const lines: string[] = [];
  const counts: Record<string, number> = {};
  const next = (letter: string) => `${letter}${(counts[letter] = (counts[letter] ?? 0) + 1)}`;
  const field = (value: string) => withoutBreaks(value).replace(/\s+/g, ' ');

  const mark = (type: string, spans: readonly Span[]): string | null => {
    const pieces = spans.flatMap((span) => linesOf(text, span));
    if (pieces.length === 0) return null;
    const id = next('T');
    const at = pieces.map(({ start, end }) => `${points(start)} ${points(end)}`).join(';');
    lines.push(`${id}\t${type} ${at}\t${pieces.map(({ start, end }) => text.slice(start, end)).join(' ')}`);
    return id;
  };
  const attribute = (name: string, of: string, value: string | null) => {
    if (value !== null) lines.push(`${next('A')}\t${name} ${of} ${value}`);
  };
  const note = (of: string, value: string) =>
    lines.push(`${next('#')}\tAnnotatorNotes ${of}\t${field(value)}`);

  const mentions = new Map<string, { span: Span; id: string }[]>();
  for (const entity of kept.readout.entities) {
    if (entity.review?.verdict === 'rejected') continue;
    const marked = entity.mentions.flatMap((span) => {
      const id = mark(ENTITY_TYPES[entity.type], [span]);
      return id === null ? [] : [{ span, id }];
    });
    mentions.set(entity.id, marked);
    if (marked.length > 1) lines.push(`*\tEquiv ${marked.map((m) => m.id).join(' ')}`);
    if (marked[0] && entity.wikidata)
      lines.push(
        `${next('N')}\tReference ${marked[0].id} Wikidata:${entity.wikidata}\t${field(entity.name)}`,
      );
  }
  const nearest = (entity: Entity | undefined, at: number) =>
    nearestTo(mentions.get(entity?.id ?? '') ?? [], at);
  const event = (type: string, trigger: Span, roles: readonly (readonly [string, string | null])[]) => {
    const word = mark(type, [trigger]);
    if (word === null) return null;
    const id = next('E');
    const seen = new Map<string, number>();
    const parts = roles.flatMap(([role, filler]) => {
      if (filler === null) return [];
      const nth = (seen.get(role) ?? 0) + 1;
      seen.set(role, nth);
      return [`${role}${nth === 1 ? '' : nth}:${filler}`];
    });
    lines.push(`${id}\t${[`${type}:${word}`, ...parts].join(' ')}`);
    return id;
  };
  const filler = (role: string, labels: readonly (string | null)[], at: number) =>
    labels.map((label) => [role, nearest(entities.get(label ?? ''), at)] as const);

  for (const time of kept.readout.times) {
    const id = mark('Time', [time]);
    if (id !== null && time.value !== null) note(id, time.value);
  }
  for (const { record: q } of figures) {
    const id = mark('Quantity', [q]);
    if (id !== null)
      note(id, [q.comparator, q.value, q.valueTo, q.unit].filter((v) => v !== undefined).join(' '));
  }
  for (const { record: a } of attributions) {
    const said = a.source === null ? null : nearest(entities.get(a.source), (a.sourceSpan ?? a.cue).start);
    const id = event('Attribution', a.cue, [
      ['Source', said ?? (a.sourceSpan && mark('Source', [a.sourceSpan]))],
      ['Content', mark('Content', a.content)],
      ...filler('Addressee', [a.addressee], a.cue.start),
      ...filler('Via', a.via, a.cue.start),
    ]);
    if (id === null) continue;
    attribute('Act', id, a.act);
    attribute('Medium', id, a.medium);
    attribute('Quote', id, a.quote);
    note(id, a.because);
  }
  for (const { record: e } of events) {
    const at = e.trigger.start;
    const id = event(e.type, e.trigger, [
      ...filler('Actor', e.actors, at),
      ...filler('Recipient', e.recipients, at),
      ...filler('Where', [e.where], at),
    ]);
    if (id === null) continue;
    attribute('Status', id, e.status);
    attribute('Mode', id, e.mode);
    if (e.when !== null) note(id, e.when);
  }
  return lines.map((line) => `${line}\n`).join('');
}

/** A span without the ends of lines in it: brat draws none that runs over one. */
function linesOf(text: string, { start, end }: Span): Span[] {
  const pieces: Span[] = [];
  let from = start;
  while (from < end) {
    const at = text.indexOf('\n', from);
    const to = at < 0 || at > end ? end : at;
    const words = text.slice(from, to);
    const first = from + (words.length - words.trimStart().length);
    const last = from + words.trimEnd().length;
    if (last > first) pieces.push({ start: first, end: last });
    from = to + 1;
  }
  return pieces;
}

/** Of mentions in order of the text, the one that stands nearest to a place. */
function nearestTo(mentions: readonly { span: Span; id: string }[], at: number): string | null {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.span.start < at) low = middle + 1;
    else high = middle;
  }
  const [before, after] = [mentions[low - 1], mentions[low]];
  if (!before || !after) return (before ?? after)?.id ?? null;
  return at - before.span.end <= after.span.start - at ? before.id : after.id;
}
