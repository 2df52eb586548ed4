import { FORMATS } from '../../export/formats.js';
import { say } from '../../messages/messages.js';
import { terms } from '../../messages/terms.js';
import { formatTime } from '../../messages/values.js';
import { ACTS, PLOVER } from '../../readout/vocabulary.js';
import { Exit } from '../exit.js';
import { widthOf, wrap } from '../render/layout.js';
import type { Terminal } from '../terminal.js';
import type { Topic } from './topics.js';

type Row = readonly [left: string, right: string];

const TIMES = [
  '2025-08-15',
  '2025-08',
  '2025-W33',
  '2025-08-12T23',
  '2025-08-13TNI',
  'P3D',
  'PT24H',
  'PRESENT_REF',
];
const INPUTS: readonly Row[] = [
  ['.txt', 'txt'],
  ['.md', 'md'],
  ['.html', 'html'],
  ['.pdf', 'pdf'],
  ['.json, .jsonl', 'json'],
  ['.warc, .warc.gz', 'warc'],
  ['http://, https://', 'http'],
  ['-', 'stdin'],
];
const QUERIES = [
  'speaker',
  'addressee',
  'relay',
  'act',
  'entity',
  'event',
  'place',
  'from',
  'to',
  'outlet',
  'language',
  'figure',
] as const;
const KEYS: readonly Row[] = [
  ['ledger', '--ledger · READOUT_LEDGER'],
  ['database', '--database · READOUT_DATABASE'],
  ['author', 'READOUT_AUTHOR'],
  ['ui', '--ui · READOUT_UI'],
];

/** A page of help on something that is not a command: made from the lists that the program itself goes by. */
export function topicPage(topic: Topic, terminal: Terminal): string {
  const { locale, width, paint } = terminal;
  const t = terms[locale.language];
  const rows: Record<Topic, () => Row[]> = {
    acts: () => ACTS.map((act) => [act, t.acts[act]]),
    plover: () =>
      Object.entries(PLOVER).map(([type, modes]) => [
        type,
        [
          t.eventTypes[type as keyof typeof PLOVER],
          modes.map((mode) => (t.eventModes[mode] ? `${mode} (${t.eventModes[mode]})` : mode)).join(', '),
        ]
          .filter(Boolean)
          .join(': '),
      ]),
    'exit-codes': () =>
      Object.values(Exit).map((code) => [String(code), say(`topic.exit.${code}`, {}, locale)]),
    times: () => TIMES.map((value) => [value, formatTime(value, locale)]),
    queries: () => QUERIES.map((name) => [`--${name}`, say(`help.${name}`, {}, locale)]),
    formats: () => [
      ...INPUTS.map(([name, key]): Row => [name, say(`topic.input.${key}`, {}, locale)]),
      ...FORMATS.map((name): Row => [`export ${name}`, say(`topic.format.${name}`, {}, locale)]),
    ],
    configuration: () => KEYS.map(([key, others]) => [`"${key}"`, others]),
  };
  const table = rows[topic]();
  const left = Math.max(...table.map(([name]) => widthOf(name)));
  const lines = table.flatMap(([name, about]) =>
    wrap([{ text: about }], {
      width,
      first: [{ text: '  ' }, { text: name, style: 'name' }, { text: ' '.repeat(left - widthOf(name) + 2) }],
      rest: ' '.repeat(left + 4),
      paint,
    }),
  );
  const about = wrap([{ text: say(`topic.${topic}`, {}, locale) }], { width, first: [], rest: '', paint });
  const after = wrap([{ text: say(`topic.${topic}.after`, {}, locale) }], {
    width,
    first: [],
    rest: '',
    paint,
  });
  return `${[about, lines, after].map((part) => part.join('\n')).join('\n\n')}\n`;
}
