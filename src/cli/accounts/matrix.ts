import type { Cell, Occurrence, Point } from '../../accounts/occurrence.js';
import { formatNumber, say } from '../../messages/messages.js';
import { formatTime } from '../../messages/values.js';
import { type Piece, pad, shorten, widthOf, wrap } from '../render/layout.js';
import { quotedWords } from '../render/words.js';
import type { Terminal } from '../terminal.js';
import { letterOf, occurrenceWords, signOf, type TextOf, verdictWords } from './words.js';

const INDENT = '  ';
const QUOTED = 220; // characters of a source's words that are shown

/**
 * An occurrence for a terminal: who gives an account, the matrix of points and sources, then the words for every cell.
 * Sources are letters, so that the matrix stays narrow.
 */
export function matrixOf(occurrence: Occurrence, textOf: TextOf, terminal: Terminal): string {
  const { locale, paint, width } = terminal;
  const title = (text: string) => wrap([{ text, style: 'title' }], { width, first: [], rest: '', paint });
  const head = [
    ...title(occurrence.headline ?? occurrence.id),
    ...wrap([{ text: occurrenceWords(occurrence, locale), style: 'quiet' }], {
      width,
      first: [],
      rest: '',
      paint,
    }),
    paint(say('accounts.reports', { count: occurrence.reports.length }, locale), 'quiet'),
    ...(occurrence.older ? [paint(say('accounts.older', { count: occurrence.older }, locale), 'quiet')] : []),
  ];
  if (occurrence.points.length === 0)
    return `${[...head, '', INDENT + say('accounts.none', {}, locale)].join('\n')}\n\n`;
  return `${[...head, '', ...legend(occurrence, terminal), '', ...matrix(occurrence, terminal), '', ...details(occurrence, textOf, terminal)].join('\n')}\n\n`;
}

function legend({ sources }: Occurrence, { locale, paint, width }: Terminal): string[] {
  return [
    paint(say('accounts.sources', {}, locale), 'heading'),
    ...sources.flatMap(({ name, speakers }, i) =>
      wrap(
        [
          { text: name, style: 'name' },
          ...(speakers.length ? [{ text: ` (${speakers.join(', ')})`, style: 'quiet' as const }] : []),
        ],
        { width, first: [{ text: `${INDENT}${pad(letterOf(i, locale), 3)}` }], rest: `${INDENT}   `, paint },
      ),
    ),
  ];
}

function matrix({ sources, points }: Occurrence, { locale, paint, width }: Terminal): string[] {
  const number = widthOf(formatNumber(points.length, locale)) + 1;
  const letters = sources.map((_, i) => letterOf(i, locale));
  const column = Math.max(...letters.map(widthOf)) + 1;
  const room = Math.max(16, width - number - INDENT.length - column * sources.length - 1);
  const signs = (cells: readonly Cell[]) =>
    sources
      .map(({ id }) => {
        const cell = cells.find((c) => c.source === id);
        return paint(pad(cell ? signOf(cell) : '·', column), cell ? styleOf(cell) : 'quiet');
      })
      .join('');
  const fits = number + INDENT.length + room + column * sources.length <= width;
  const rows = points.map((point, i) => {
    const lead = `${INDENT}${pad(formatNumber(i + 1, locale), number)}`;
    return fits
      ? `${lead}${pad(shorten(point.gist, room - 1), room)}${signs(point.cells)}`.trimEnd()
      : `${lead}${signs(point.cells)}`.trimEnd();
  });
  const above = fits ? ' '.repeat(INDENT.length + number + room) : ' '.repeat(INDENT.length + number);
  return [
    paint(say('accounts.points', {}, locale), 'heading'),
    `${above}${letters.map((l) => paint(pad(l, column), 'name')).join('')}`.trimEnd(),
    ...rows,
    ...wrap([{ text: say('accounts.signs', {}, locale), style: 'quiet' }], {
      width,
      first: [{ text: INDENT }],
      rest: INDENT,
      paint,
    }),
  ];
}

const styleOf = ({ verdict }: Cell): Piece['style'] =>
  verdict === 'says' ? undefined : verdict === 'silent' ? 'quiet' : 'alert';

function details({ sources, points }: Occurrence, textOf: TextOf, terminal: Terminal): string[] {
  const { locale, paint, width } = terminal;
  const number = widthOf(formatNumber(points.length, locale)) + 1;
  const rest = INDENT + ' '.repeat(number);
  const name = new Map(sources.map((s, i) => [s.id, `${letterOf(i, locale)} ${s.name}`]));
  return [
    paint(say('accounts.words', {}, locale), 'heading'),
    ...points.flatMap((point, i) => [
      ...wrap(
        [
          { text: point.gist, style: 'name' },
          { text: agreeing(point, terminal), style: 'quiet' },
        ],
        {
          width,
          first: [{ text: `${INDENT}${pad(formatNumber(i + 1, locale), number)}` }],
          rest,
          paint,
        },
      ),
      ...point.cells
        .filter((c) => c.evidence.length > 0)
        .flatMap((cell) => [
          ...cellLines(cell, name.get(cell.source)!, rest, textOf, terminal),
          ...changeLine(cell, rest, terminal),
        ]),
      ...silentLine(point, name, rest, terminal),
    ]),
  ];
}

const agreeing = ({ agree }: Point, { locale }: Terminal) =>
  agree > 1 ? `\u00a0· ${say('accounts.agree', { count: agree }, locale)}` : '';

function cellLines(cell: Cell, who: string, indent: string, textOf: TextOf, terminal: Terminal): string[] {
  const { locale, paint, width } = terminal;
  const sign = `${signOf(cell)} `;
  return cell.evidence.flatMap((e, i) =>
    wrap(
      [
        ...(i === 0
          ? [
              { text: who, style: 'name' as const },
              { text: ` ${verdictWords(cell, locale)}: `, style: styleOf(cell) },
            ]
          : []),
        { text: `${shorten(quotedWords(textOf(e.report), e.span), QUOTED)} ` },
        { text: `[${[e.report, e.speaker, ...e.via].filter(Boolean).join(' · ')}]`, style: 'quiet' },
      ],
      {
        width,
        first: [{ text: indent }, { text: i === 0 ? sign : '  ', style: styleOf(cell) }],
        rest: `${indent}  `,
        paint,
      },
    ),
  );
}

/** How an account changed, with dates. */
function changeLine({ changes, source, evidence }: Cell, indent: string, terminal: Terminal): string[] {
  if (!changes) return [];
  const { locale, paint, width } = terminal;
  const steps = changes.map(
    ({ said, ...step }) =>
      `${formatTime(said, locale)} ${verdictWords({ source, evidence, ...step }, locale)}`,
  );
  return wrap([{ text: steps.join(' → '), style: 'quiet' }], {
    width,
    first: [{ text: `${indent}  ` }],
    rest: `${indent}  `,
    paint,
  });
}

/** Those whose known account lacks the point, in one line. */
function silentLine(
  { cells }: Point,
  name: ReadonlyMap<string, string>,
  indent: string,
  { locale, paint, width }: Terminal,
): string[] {
  const silent = cells.filter((c) => c.evidence.length === 0);
  if (silent.length === 0) return [];
  const who = silent.map((c) => name.get(c.source)!).join(', ');
  return wrap([{ text: say('accounts.not-in', { sources: who }, locale), style: 'quiet' }], {
    width,
    first: [{ text: `${indent}${signOf(silent[0]!)} `, style: 'quiet' }],
    rest: `${indent}  `,
    paint,
  });
}
