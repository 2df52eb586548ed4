import type { Cell } from '../text/csv-row.js';
import type { Compared } from './comparisons.js';
import { wordsAt } from './selection.js';

export const CELL_COLUMNS = [
  ...['occurrence', 'type', 'mode', 'when', 'where', 'participants', 'point', 'gist', 'agree'],
  ...[
    'source',
    'source_wikidata',
    'verdict',
    'told',
    'value',
    'value_to',
    'comparator',
    'unit',
    'other_when',
  ],
  ...['passages', 'address', 'version', 'outlet', 'published', 'language', 'start', 'end', 'words'],
  ...['speaker', 'via', 'said'],
];

/** A row a cell: what one source does with one point, with the first passage that shows it. */
export function cellRows({ occurrence, texts }: Compared): Cell[][] {
  const { id, type, mode, when, where, participants, points, sources } = occurrence;
  const byId = new Map(sources.map((s) => [s.id, s]));
  return points.flatMap((point) =>
    point.cells.map((cell) => {
      const { figure, evidence } = cell;
      const source = byId.get(cell.source);
      const [first] = evidence;
      const report = first && texts.get(first.report);
      return [
        ...[id, type, mode, when, where, participants.join('; '), point.id],
        ...[oneLine(point.gist), point.agree, source?.name ?? cell.source, source?.wikidata],
        // a silence that no report states is inferred from an account that lacks the point
        ...[cell.verdict, cell.explicit === undefined ? null : cell.explicit ? 'stated' : 'inferred'],
        ...[figure?.value, figure?.valueTo, figure && figure.comparator !== '=' ? figure.comparator : null],
        ...[figure?.unit, cell.when, evidence.length],
        ...[first?.report, report?.version, report?.outlet, report?.published, report?.language],
        ...[first?.span.start, first?.span.end, first && report && wordsAt(report.text, [first.span])],
        ...[first?.speaker, first?.via.join('; '), first?.said],
      ];
    }),
  );
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
