import { formatNumber, type Locale, say } from '../../messages/messages.js';
import { noteText } from '../../messages/notes.js';
import { terms } from '../../messages/terms.js';
import { formatQuantity, formatTime, languageName } from '../../messages/values.js';
import type { Attribution, Entity, Figure, PoliticalEvent, Readout } from '../../readout/readout.js';
import { ENTITY_TYPES } from '../../readout/vocabulary.js';
import { allShown, shownInLine } from '../../text/shown.js';
import type { Span } from '../../text/span.js';
import { type Piece, pad, reachOf, shorten, shortenStart, widthOf, wrap } from './layout.js';
import type { Paint, Style } from './style.js';
import { namer, nesting, quotedWords, surroundings, wordsOf } from './words.js';

export interface View {
  locale: Locale;
  paint: Paint;
  /** Columns of the terminal. */
  width: number;
  /** Show for each record the rule and the words that produced it. */
  explain: boolean;
}

const INDENT = '  ';

/** A readout with its entities at hand. */
type Shown = Readout & {
  text: string;
  byId: ReadonlyMap<string, Entity>;
  name: (id: string | null) => string;
};

/** A readout as people read it in a terminal, ended by a line break. */
export function renderReadout(given: Readout & { text: string }, view: View): string {
  const safe = allShown(given);
  const readout: Shown = {
    ...safe,
    byId: new Map(safe.entities.map((e) => [e.id, e])),
    name: namer(safe),
  };
  const order = attributionOrder(readout);
  const sections = [
    header(readout, view),
    attributionLines(readout, order, view),
    eventLines(readout, order, view),
    quantityLines(readout, view),
    timeLines(readout, view),
    nameLines(readout, view),
  ];
  if (sections.slice(1).every((lines) => lines.length === 0))
    sections.push([INDENT + view.paint(terms[view.locale.language].words.noAttributions, 'quiet')]);
  return `${sections
    .filter((lines) => lines.length)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

const join = (parts: readonly (string | false | null | undefined)[]) => parts.filter(Boolean).join(' · ');

function heading(name: string, count: number, { paint, locale }: View): string {
  return `${paint(name, 'heading')} ${paint(`(${formatNumber(count, locale)})`, 'quiet')}`;
}

function header(readout: Shown, { locale, paint, width }: View): string[] {
  const { words } = terms[locale.language];
  const meta = join([
    readout.outlet,
    readout.section,
    readout.published ? formatTime(readout.published, locale) : words.undated,
    languageName(readout.language, locale),
    readout.headline && !readout.id.includes('://') && readout.id,
  ]);
  const quiet = (text: string) => wrap([{ text, style: 'quiet' }], { width, first: [], rest: '', paint });
  const title = readout.headline ? wordsOf(readout.text, readout.headline) : readout.id;
  return [
    ...wrap([{ text: title, style: 'title' }], { width, first: [], rest: '', paint }),
    ...quiet(meta),
    ...(readout.url ? [paint(shownInLine(readout.url), 'quiet')] : []),
    ...readout.notes.flatMap((note) =>
      wrap([{ text: noteText(note, locale), style: 'alert' }], {
        width,
        first: [{ text: '! ', style: 'alert' }],
        rest: INDENT,
        paint,
      }),
    ),
  ];
}

function because(rule: string, words: readonly string[], indent: string, view: View): string[] {
  if (!view.explain) return [];
  const shown = [...new Set(words)].map((word) => `“${word}”`).join(' ');
  return wrap([{ text: `${rule}  ${shown}`, style: 'quiet' }], {
    width: view.width,
    first: [{ text: `${indent}↳ `, style: 'quiet' }],
    rest: `${indent}  `,
    paint: view.paint,
  });
}

interface Placed {
  index: number;
  depth: number;
  /** As shown, from 1. */
  number: number;
}

/** Attributions by attribution index, numbered in the order of the text, nested ones right after the outer one. */
function attributionOrder(readout: Readout): Map<number, Placed> {
  const { attributions } = readout;
  const children = attributions.map((): number[] => []);
  const roots: number[] = [];
  nesting(readout).forEach((parent, i) => void (parent < 0 ? roots : children[parent]!).push(i));
  const byPlace = (a: number, b: number) => attributions[a]!.cue.start - attributions[b]!.cue.start;
  const order = new Map<number, Placed>();
  const waiting = roots.sort((a, b) => byPlace(b, a)).map((index) => ({ index, depth: 0 }));
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { index, depth } = next;
    order.set(index, { index, depth, number: order.size + 1 });
    for (const child of children[index]!.sort((a, b) => byPlace(b, a)))
      waiting.push({ index: child, depth: depth + 1 });
  }
  return order;
}

function attributionLines(readout: Shown, order: ReadonlyMap<number, Placed>, view: View): string[] {
  if (order.size === 0) return [];
  const numberWidth = widthOf(formatNumber(order.size, view.locale));
  return [
    heading(terms[view.locale.language].heading.attributions, order.size, view),
    ...[...order.values()].flatMap((placed) => attribution(readout, placed, numberWidth, view)),
  ];
}

function attribution(
  readout: Shown,
  { index, depth, number: count }: Placed,
  numberWidth: number,
  view: View,
): string[] {
  const { locale, paint, width } = view;
  const { acts, media, modalities, entityTypes, words } = terms[locale.language];
  const a: Attribution = readout.attributions[index]!;
  const { name } = readout;
  const source = a.source === null ? undefined : readout.byId.get(a.source);
  const indent = INDENT + ' '.repeat((numberWidth + 2) * Math.min(depth, 5)); // under the outer one's content
  const number = formatNumber(count, locale);
  const body = indent + ' '.repeat(numberWidth + 2);
  const quiet: Style = 'quiet';
  const line: Piece[] = [
    source ? { text: source.name, style: 'name' } : { text: words.nobody, style: quiet },
    ...(source ? [{ text: ` [${entityTypes[source.type]}]`, style: quiet }] : []),
    ...(a.addressee ? [{ text: ` → ${name(a.addressee)}` }] : []),
    { text: '\u00a0· ', style: quiet },
    { text: acts[a.act], style: a.act === 'say' ? undefined : 'alert' },
    ...[
      a.medium && media[a.medium],
      a.via.length > 0 && `${words.via} ${a.via.map(name).join(', ')}`,
      a.when && formatTime(a.when, locale),
      a.modality && modalities[a.modality],
      a.proposedBy && say('model.by', { model: a.proposedBy }, locale),
    ]
      .filter((part) => typeof part === 'string')
      .map((text) => ({ text: `\u00a0· ${text}`, style: quiet })),
  ];
  const content = a.content.map((span) => quotedWords(readout.text, span)).join(' … ');
  return [
    ...wrap(line, {
      width,
      first: [
        { text: indent + ' '.repeat(numberWidth - widthOf(number)) },
        { text: number, style: quiet },
        { text: INDENT },
      ],
      rest: body,
      paint,
    }),
    ...(content ? wrap([{ text: content }], { width, first: [{ text: body }], rest: body, paint }) : []),
    ...because(
      a.because,
      [a.sourceSpan, a.cue].filter((s) => s !== null).map((s) => wordsOf(readout.text, s)),
      body,
      view,
    ),
  ];
}

function eventLines(readout: Shown, order: ReadonlyMap<number, Placed>, view: View): string[] {
  const { events } = readout;
  if (events.length === 0) return [];
  const { locale, paint, width } = view;
  const { eventTypes, eventModes, statuses, figures, heading: headings, words } = terms[locale.language];
  const { name } = readout;
  const party = (id: string) => {
    const entity = readout.byId.get(id);
    const country = entity?.type === 'place' ? undefined : entity?.country;
    return name(id) + (country ? ` (${country})` : '');
  };
  const amount = ({ role, quantity }: Figure) => {
    const known = readout.quantities[quantity];
    return known && `${figures[role]} ${formatQuantity(known, locale)}`;
  };
  const label = ({ type, mode }: PoliticalEvent) =>
    eventTypes[type] + (mode ? ` (${eventModes[mode] ?? mode.replaceAll('-', ' ')})` : '');
  const labelWidth = Math.min(26, Math.max(...events.map((e) => widthOf(label(e)))));
  const body = INDENT + ' '.repeat(labelWidth + 2);
  return [
    heading(headings.events, events.length, view),
    ...[...events]
      .sort((a, b) => a.trigger.start - b.trigger.start)
      .flatMap((e) => {
        const recipients = e.recipients.length > 0 ? ` → ${e.recipients.map(party).join(', ')}` : '';
        const asserted = e.attributions
          .map((i) => {
            const source = name(readout.attributions[i]?.source ?? null) || words.nobody;
            return `${source} (${formatNumber(order.get(i)?.number ?? i + 1, locale)})`;
          })
          .join(', ');
        const detail: Piece[] = [
          { text: statuses[e.status], style: e.status === 'happened' ? 'quiet' : 'alert' },
          ...[
            e.when && formatTime(e.when, locale),
            e.where && name(e.where),
            ...(e.figures ?? []).map(amount),
            `“${wordsOf(readout.text, e.trigger)}”`,
            asserted && `${words.assertedBy} ${asserted}`,
          ]
            .filter((part) => typeof part === 'string' && part !== '')
            .map((text): Piece => ({ text: `\u00a0· ${text}`, style: 'quiet' })),
        ];
        return [
          ...wrap([{ text: `${e.actors.map(party).join(', ') || '–'}${recipients}`, style: 'name' }], {
            width,
            first: [{ text: INDENT }, { text: pad(label(e), labelWidth + 2) }],
            rest: body,
            paint,
          }),
          ...wrap(detail, { width, first: [{ text: body }], rest: body, paint }),
          ...because(
            e.because,
            [e.trigger, ...e.mentions].map((s) => wordsOf(readout.text, s)),
            body,
            view,
          ),
        ];
      }),
  ];
}

function quantityLines(readout: Shown, view: View): string[] {
  const { quantities } = readout;
  const rows = quantities.map((q) => ({ ...q, shown: formatQuantity(q, view.locale) }));
  return table(terms[view.locale.language].heading.quantities, rows, readout.text, view);
}

function timeLines(readout: Shown, view: View): string[] {
  const rows = readout.times.map((t) => ({ ...t, shown: formatTime(t.value, view.locale, t.type) }));
  return table(terms[view.locale.language].heading.times, rows, readout.text, view);
}

const blank = (between: string | undefined) => (between && /\s/.test(between) ? ' ' : '');

/** Values and, beside each, its words in their sentence: what a figure counts is told by what stands around it. */
function table(
  name: string,
  rows: readonly (Span & { shown: string; because: string })[],
  text: string,
  view: View,
): string[] {
  if (rows.length === 0) return [];
  const { paint, width } = view;
  const marked = paint('x', 'name') !== 'x'; // where bold cannot be seen, brackets show the words
  const column = Math.min(32, Math.max(...rows.map((row) => widthOf(row.shown))));
  const room = width - Math.max(column, ...rows.map((row) => reachOf(row.shown))) - 4;
  return [
    heading(name, rows.length, view),
    ...rows.flatMap((row) => {
      const words = shorten(wordsOf(text, row), room);
      const left = room - reachOf(words) - (marked ? 2 : 4);
      const [lead, tail] = surroundings(text, row);
      const before =
        left < 12 ? '' : shortenStart(lead, Math.max(Math.floor(left * 0.45), left - reachOf(tail)));
      const after = left < 12 ? '' : shorten(tail, left - reachOf(before));
      return [
        INDENT +
          pad(row.shown, column + 2) +
          (before && paint(before, 'quiet') + blank(text[row.start - 1])) +
          (marked || left < 12 ? paint(words, 'name') : `[${words}]`) +
          (after && blank(text[row.end]) + paint(after, 'quiet')),
        ...because(row.because, [words], INDENT + INDENT, view),
      ];
    }),
  ];
}

function nameLines(readout: Shown, view: View): string[] {
  const { entities, text } = readout;
  if (entities.length === 0) return [];
  const { locale, paint, width } = view;
  const { entityGroups, heading: headings } = terms[locale.language];
  const groups = ENTITY_TYPES.filter((type) => entities.some((e) => e.type === type));
  const labelWidth = Math.max(...groups.map((type) => widthOf(entityGroups[type])));
  const rest = INDENT + ' '.repeat(labelWidth + 2);
  return [
    heading(headings.names, entities.length, view),
    ...groups.flatMap((type) => {
      const members = entities.filter((e) => e.type === type);
      const first = [
        { text: INDENT },
        { text: pad(entityGroups[type], labelWidth + 2), style: 'quiet' as const },
      ];
      if (!view.explain) {
        const pieces = members.flatMap((e, i): Piece[] => [
          ...(i > 0 ? [{ text: '\u00a0· ', style: 'quiet' as const }] : []),
          { text: e.name },
          ...(e.mentions.length > 1
            ? [{ text: `\u00a0×${formatNumber(e.mentions.length, locale)}`, style: 'quiet' as const }]
            : []),
        ]);
        return wrap(pieces, { width, first, rest, paint });
      }
      return members.flatMap((e, i) => [
        ...wrap(
          [
            { text: e.name, style: 'name' },
            { text: ` ${join([e.wikidata, e.country])}`, style: 'quiet' },
          ],
          { width, first: i === 0 ? first : [{ text: rest }], rest, paint },
        ),
        ...because(
          e.because,
          e.mentions.map((m) => wordsOf(text, m)),
          rest,
          view,
        ),
      ]);
    }),
  ];
}
