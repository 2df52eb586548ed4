import { FORMATS } from '../../export/formats.js';
import { type Locale, say } from '../../messages/messages.js';
import { terms } from '../../messages/terms.js';
import { formatTime } from '../../messages/values.js';
import { ACTS, PLOVER } from '../../readout/vocabulary.js';
import { Exit } from '../exit.js';
import { widthOf, wrap } from '../render/layout.js';
import type { Terminal } from '../terminal.js';
import type { Topic } from './topics.js';

type Row = readonly [left: string, right: string];

/** What there is to say on a topic: a sentence, a table, and what to do with it. */
export interface TopicText {
  about: string;
  rows: readonly Row[];
  after: string;
}

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

/** A topic in either language, made from the lists that the program itself goes by. */
export function topicText(topic: Topic, locale: Locale): TopicText {
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
  return {
    about: say(`topic.${topic}`, {}, locale),
    rows: rows[topic](),
    after: say(`topic.${topic}.after`, {}, locale),
  };
}

/** A page of help on something that is not a command. */
export function topicPage(topic: Topic, { locale, width, paint }: Terminal): string {
  const { about, rows: table, after } = topicText(topic, locale);
  const left = Math.max(...table.map(([name]) => widthOf(name)));
  const lines = table.flatMap(([name, says]) =>
    wrap([{ text: says }], {
      width,
      first: [{ text: '  ' }, { text: name, style: 'name' }, { text: ' '.repeat(left - widthOf(name) + 2) }],
      rest: ' '.repeat(left + 4),
      paint,
    }),
  );
  const plain = (text: string) => wrap([{ text }], { width, first: [], rest: '', paint });
  return `${[plain(about), lines, plain(after)].map((part) => part.join('\n')).join('\n\n')}\n`;
}
