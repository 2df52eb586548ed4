import { formatNumber, type Locale, say } from '../../messages/messages.js';
import { terms } from '../../messages/terms.js';
import type { Attribution, Note, PoliticalEvent, Readout } from '../../readout/readout.js';
import { ENTITY_TYPES } from '../../readout/vocabulary.js';
import { columnWidths, type Piece, pad, shorten, widthOf, wrap } from './layout.js';
import type { Paint, Style } from './style.js';
import { formatQuantity, formatTime, languageName } from './values.js';
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

/** A readout as people read it in a terminal, ended by a line break. */
export function renderReadout(readout: Readout & { text: string }, view: View): string {
  const sections = [
    header(readout, view),
    attributionLines(readout, view),
    eventLines(readout, view),
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
  return `${paint(name, 'heading')} ${paint(formatNumber(count, locale), 'quiet')}`;
}

function header(readout: Readout & { text: string }, { locale, paint, width }: View): string[] {
  const { words } = terms[locale.language];
  const meta = join([
    readout.outlet,
    readout.section,
    readout.published ? formatTime(readout.published, locale) : words.undated,
    languageName(readout.language, locale),
  ]);
  const quiet = (text: string) => wrap([{ text, style: 'quiet' }], { width, first: [], rest: '', paint });
  const title = readout.headline ? wordsOf(readout.text, readout.headline) : readout.id;
  return [
    ...wrap([{ text: title, style: 'title' }], { width, first: [], rest: '', paint }),
    ...quiet(meta),
    ...(readout.url ? [paint(readout.url, 'quiet')] : []),
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

/** The sentence of a note; codes of languages become their names. */
export function noteText({ code, values }: Note, locale: Locale): string {
  const { language } = values;
  return say(
    code,
    {
      packs: 'bn, en',
      ...values,
      ...(typeof language === 'string' && { language: languageName(language, locale) }),
    },
    locale,
  );
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

function attributionLines(readout: Readout & { text: string }, view: View): string[] {
  const { attributions } = readout;
  if (attributions.length === 0) return [];
  const { heading: headings } = terms[view.locale.language];
  const parents = nesting(readout);
  const children = attributions.map((): number[] => []);
  const roots: number[] = [];
  parents.forEach((parent, i) => void (parent < 0 ? roots : children[parent]!).push(i));
  const position = (i: number) => attributions[i]!.cue.start;
  const byPlace = (a: number, b: number) => position(a) - position(b);
  const lines = [heading(headings.attributions, attributions.length, view)];
  const numberWidth = widthOf(formatNumber(attributions.length, view.locale));
  const visit = (index: number, depth: number) => {
    lines.push(...attribution(readout, index, depth, numberWidth, view));
    for (const child of children[index]!.sort(byPlace)) visit(child, depth + 1);
  };
  for (const root of roots.sort(byPlace)) visit(root, 0);
  return lines;
}

function attribution(
  readout: Readout & { text: string },
  index: number,
  depth: number,
  numberWidth: number,
  view: View,
): string[] {
  const { locale, paint, width } = view;
  const { acts, media, modalities, entityTypes, words } = terms[locale.language];
  const a: Attribution = readout.attributions[index]!;
  const name = namer(readout);
  const source = readout.entities.find((e) => e.id === a.source);
  const indent = INDENT + '    '.repeat(Math.min(depth, 5));
  const number = formatNumber(index + 1, locale);
  const body = indent + ' '.repeat(numberWidth + 2);
  const quiet: Style = 'quiet';
  const line: Piece[] = [
    source ? { text: source.name, style: 'name' } : { text: words.nobody, style: quiet },
    ...(source ? [{ text: ` [${entityTypes[source.type]}]`, style: quiet }] : []),
    ...(a.addressee ? [{ text: ` → ${name(a.addressee)}` }] : []),
    { text: ' · ', style: quiet },
    { text: acts[a.act], style: a.act === 'say' ? undefined : 'alert' },
    ...[
      a.medium && media[a.medium],
      a.via.length > 0 && `${words.via} ${a.via.map(name).join(', ')}`,
      a.when && formatTime(a.when, locale),
      a.modality && modalities[a.modality],
    ]
      .filter((part) => typeof part === 'string')
      .map((text) => ({ text: ` · ${text}`, style: quiet })),
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

function eventLines(readout: Readout & { text: string }, view: View): string[] {
  const { events } = readout;
  if (events.length === 0) return [];
  const { locale, paint, width } = view;
  const { eventTypes, eventModes, statuses, heading: headings, words } = terms[locale.language];
  const name = namer(readout);
  const label = ({ type, mode }: PoliticalEvent) =>
    eventTypes[type] + (mode ? ` (${eventModes[mode] ?? mode.replaceAll('-', ' ')})` : '');
  const labelWidth = Math.min(26, Math.max(...events.map((e) => widthOf(label(e)))));
  const body = INDENT + ' '.repeat(labelWidth + 2);
  return [
    heading(headings.events, events.length, view),
    ...events.flatMap((e) => {
      const recipients = e.recipients.length > 0 ? ` → ${e.recipients.map(name).join(', ')}` : '';
      const asserted = e.attributions.map((i) => formatNumber(i + 1, locale)).join(', ');
      const detail: Piece[] = [
        { text: statuses[e.status], style: e.status === 'happened' ? 'quiet' : 'alert' },
        ...[
          e.when && formatTime(e.when, locale),
          e.where && name(e.where),
          `“${wordsOf(readout.text, e.trigger)}”`,
          asserted && `${words.assertedBy} ${asserted}`,
        ]
          .filter((part) => typeof part === 'string' && part !== '')
          .map((text): Piece => ({ text: ` · ${text}`, style: 'quiet' })),
      ];
      return [
        ...wrap([{ text: `${e.actors.map(name).join(', ') || '–'}${recipients}`, style: 'name' }], {
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

function quantityLines(readout: Readout & { text: string }, view: View): string[] {
  const { quantities, text } = readout;
  if (quantities.length === 0) return [];
  const { locale, paint, width } = view;
  const rows = quantities.map((q) => [wordsOf(text, q), formatQuantity(q, locale)]);
  const [first, second] = columnWidths(rows, [30, 24]) as [number, number];
  const room = width - first - second - 6;
  return [
    heading(terms[locale.language].heading.quantities, quantities.length, view),
    ...quantities.flatMap((q, i) => {
      const [words, reading] = rows[i] as [string, string];
      const [before, after] = surroundings(text, q, 24, 2 * Math.max(0, room));
      const context = room < 16 ? '' : shorten(`${before ? `${before} ` : ''}[…] ${after}`, room);
      return [
        `${INDENT}${pad(shorten(words, first), first)}  ${paint(pad(reading, second), 'name')}${context.replace(/^\[…\]\s*$/, '') && `  ${paint(context, 'quiet')}`}`.trimEnd(),
        ...because(q.because, [words], INDENT + INDENT, view),
      ];
    }),
  ];
}

function timeLines(readout: Readout & { text: string }, view: View): string[] {
  const { times, text } = readout;
  if (times.length === 0) return [];
  const { locale, paint } = view;
  const rows = times.map((t) => [wordsOf(text, t), formatTime(t.value, locale)]);
  const [first, second] = columnWidths(rows, [34, 28]) as [number, number];
  return [
    heading(terms[locale.language].heading.times, times.length, view),
    ...times.flatMap((t, i) => {
      const [words, value] = rows[i] as [string, string];
      return [
        `${INDENT}${pad(shorten(words, first), first)}  ${paint(pad(value, second), t.value === null ? 'quiet' : 'name')}  ${paint(terms[locale.language].timeTypes[t.type], 'quiet')}`,
        ...because(t.because, [words], INDENT + INDENT, view),
      ];
    }),
  ];
}

function nameLines(readout: Readout & { text: string }, view: View): string[] {
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
          ...(i > 0 ? [{ text: ' · ', style: 'quiet' as const }] : []),
          { text: e.name },
          ...(e.mentions.length > 1
            ? [{ text: ` ×${formatNumber(e.mentions.length, locale)}`, style: 'quiet' as const }]
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
