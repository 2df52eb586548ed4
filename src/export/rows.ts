import { within } from '../readout/content.js';
import type { Entity, Quantity, Readout } from '../readout/readout.js';
import type { Cell } from '../text/csv-row.js';
import type { Span } from '../text/span.js';
import { type Selected, sourceName, wordsAt } from './selection.js';

/** A kind of table: its columns, and a report's rows in it. */
interface Table {
  names: readonly string[];
  rowsOf: (selected: Selected) => Cell[][];
}

const REPORT = ['address', 'version', 'outlet', 'published', 'language', 'headline'];

/** Tables that are made of reports, one by one. */
export const REPORT_TABLES: Record<'attributions' | 'events' | 'figures', Table> = {
  attributions: {
    names: [
      ...REPORT,
      ...['attribution', 'source', 'source_type', 'source_wikidata', 'source_start', 'source_end', 'act'],
      ...['modality', 'cue', 'cue_start', 'cue_end', 'addressee', 'addressee_wikidata', 'via', 'medium'],
      ...['quote', 'said', 'content', 'content_spans', 'because', 'verdict'],
    ],
    rowsOf: (selected) =>
      selected.attributions.map(({ n, record: a }) => {
        const { text, entities } = selected;
        const source = entityOf(selected, a.source);
        const addressee = entityOf(selected, a.addressee);
        return [
          ...reportCells(selected),
          ...[n, sourceName(selected, a), source?.type, source?.wikidata],
          ...[a.sourceSpan?.start, a.sourceSpan?.end, a.act, a.modality],
          ...[wordsAt(text, [a.cue]), a.cue.start, a.cue.end, addressee?.name, addressee?.wikidata],
          ...[namesOf(a.via, entities), a.medium, a.quote, a.when],
          ...[wordsAt(text, a.content), spansOf(a.content), a.because, a.review?.verdict],
        ];
      }),
  },
  events: {
    names: [
      ...REPORT,
      ...['event', 'type', 'mode', 'status', 'when', 'where', 'where_wikidata', 'actors', 'recipients'],
      ...['trigger', 'trigger_start', 'trigger_end', 'attributions', 'according_to', 'figures', 'because'],
      'verdict',
    ],
    rowsOf: (selected) =>
      selected.events.map(({ n, record: e }) => {
        const { text, entities, kept } = selected;
        const { attributions, quantities } = kept.readout;
        const where = entityOf(selected, e.where);
        const sources = e.attributions.map((i) => sourceName(selected, attributions[i]!));
        return [
          ...reportCells(selected),
          ...[n, e.type, e.mode, e.status, e.when, where?.name, where?.wikidata],
          ...[namesOf(e.actors, entities), namesOf(e.recipients, entities)],
          ...[wordsAt(text, [e.trigger]), e.trigger.start, e.trigger.end],
          ...[e.attributions.join(' '), [...new Set(sources)].filter(Boolean).join('; ')],
          e.figures?.map((f) => `${f.role}: ${quantities[f.quantity]!.value}`).join('; '),
          ...[e.because, e.review?.verdict],
        ];
      }),
  },
  figures: {
    names: [
      ...REPORT,
      ...['figure', 'value', 'value_to', 'comparator', 'unit', 'of', 'role', 'words', 'start', 'end'],
      ...['attribution', 'according_to', 'because'],
    ],
    rowsOf: (selected) => {
      const { text, kept } = selected;
      const sayings = sayingsOf(kept.readout);
      return selected.figures.map(({ n, record: q }) => {
        const saying = sayings.get(q) ?? null;
        return [
          ...reportCells(selected),
          // "=" alone would be a formula to a spreadsheet: what is exact has no sign
          ...[n, q.value, q.valueTo, q.comparator === '=' ? null : q.comparator, q.unit],
          ...[q.of && wordsAt(text, [q.of]), q.role, wordsAt(text, [q]), q.start, q.end],
          ...[saying, saying === null ? null : sourceName(selected, kept.readout.attributions[saying]!)],
          q.because,
        ];
      });
    },
  },
};

const reportCells = ({ kept: { address, version, report, readout }, text }: Selected): Cell[] => [
  ...[address, version, report.outlet, report.published, readout.language],
  report.headline && wordsAt(text, [report.headline]),
];

const entityOf = ({ entities }: Selected, id: string | null): Entity | undefined =>
  id === null ? undefined : entities.get(id);

const namesOf = (ids: readonly string[], entities: ReadonlyMap<string, Entity>): string =>
  ids.map((id) => entities.get(id)?.name ?? id).join('; ');

const spansOf = (spans: readonly Span[]): string =>
  spans.map(({ start, end }) => `${start}–${end}`).join(' ');

/** For each figure, the index of the attribution in whose content it stands: the narrowest where several hold it. */
function sayingsOf({ attributions, quantities }: Readout): Map<Quantity, number> {
  const narrowest = new Map<Quantity, { n: number; width: number }>();
  attributions.forEach(({ content, review }, n) => {
    if (review?.verdict === 'rejected') return;
    for (const span of content) {
      const width = span.end - span.start;
      for (const figure of within(quantities, [span]))
        if (width < (narrowest.get(figure)?.width ?? Number.POSITIVE_INFINITY))
          narrowest.set(figure, { n, width });
    }
  });
  return new Map([...narrowest].map(([figure, { n }]) => [figure, n]));
}
