import type { Readout } from '../../readout/readout.js';
import { allShown } from '../../text/shown.js';
import type { Span } from '../../text/span.js';
import { namer, quotedWords, wordsOf } from './words.js';

/**
 * A readout as tab-separated rows, one a record:
 * report, record, start, end, type, value, who, whom, via, when, where, text (and, explained, the rule).
 */
export function plainRows(given: Readout & { text: string }, explain: boolean): string {
  const readout = allShown(given);
  const { text } = readout;
  const name = namer(readout);
  const names = (ids: readonly string[]) => ids.map(name).join(', ');
  const rows: string[] = [];
  const add = (
    record: string,
    { start, end }: Span,
    cells: Partial<
      Record<'type' | 'value' | 'who' | 'whom' | 'via' | 'when' | 'where' | 'text', string | null>
    >,
    because: string,
  ) => {
    const { type, value, who, whom, via, when, where, text } = cells;
    const row = [readout.id, record, start, end, type, value, who, whom, via, when, where, text];
    rows.push(
      (explain ? [...row, because] : row)
        .map((cell) =>
          String(cell ?? '')
            .replace(/\s+/g, ' ')
            .trim(),
        )
        .join('\t'),
    );
  };
  const headline = readout.headline ?? { start: 0, end: 0 };
  add(
    'report',
    headline,
    {
      type: readout.language,
      value: readout.section ?? '',
      who: readout.outlet ?? '',
      when: readout.published ?? '',
      text: wordsOf(text, headline),
    },
    '',
  );
  for (const a of readout.attributions)
    add(
      'attribution',
      a.cue,
      {
        type: a.act,
        value: [a.medium, a.modality].filter(Boolean).join(' '),
        who: name(a.source),
        whom: name(a.addressee),
        via: names(a.via),
        when: a.when,
        text: a.content.map((span) => quotedWords(text, span)).join(' … '),
      },
      a.because,
    );
  for (const e of readout.events)
    add(
      'event',
      e.trigger,
      {
        type: e.mode ? `${e.type}/${e.mode}` : e.type,
        value: e.status,
        who: names(e.actors),
        whom: names(e.recipients),
        when: e.when,
        where: name(e.where),
        text: wordsOf(text, e.trigger),
      },
      e.because,
    );
  for (const q of readout.quantities) {
    const range = q.valueTo === undefined ? q.value : `${q.value}..${q.valueTo}`;
    add('quantity', q, { type: q.unit, value: `${q.comparator}${range}`, text: wordsOf(text, q) }, q.because);
  }
  for (const t of readout.times)
    add('time', t, { type: t.type, value: t.value, when: t.value, text: wordsOf(text, t) }, t.because);
  for (const e of readout.entities)
    for (const mention of e.mentions)
      add(
        'name',
        mention,
        { type: e.type, value: e.wikidata ?? '', who: e.name, text: wordsOf(text, mention) },
        e.because,
      );
  return rows.map((row) => `${row}\n`).join('');
}
