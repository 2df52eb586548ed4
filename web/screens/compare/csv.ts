import type { Occurrence } from '../../../src/server/schemas/accounts.js';
import { csvOf } from '../../parts/csv.js';

/** One row a passage, or a cell without any. */
export function matrixCsv({ points, sources }: Occurrence): string {
  const name = (id: string) => sources.find((s) => s.id === id)?.name ?? id;
  const rows = points.flatMap((point) =>
    point.cells.flatMap((cell) => {
      const { figure } = cell;
      const start = [
        point.gist,
        name(cell.source),
        cell.verdict,
        cell.explicit === undefined ? '' : String(cell.explicit),
      ];
      const amount = figure
        ? [figure.comparator, figure.value, figure.valueTo ?? '', figure.unit]
        : ['', '', '', ''];
      const passages = cell.evidence.map((e) => [
        e.report,
        e.outlet,
        e.published,
        e.span.start,
        e.span.end,
        e.via.join('; '),
        e.text,
      ]);
      return (passages.length > 0 ? passages : [['', '', '', '', '', '', '']]).map((p) => [
        ...start,
        ...amount,
        cell.when ?? '',
        ...p,
      ]);
    }),
  );
  const head = [
    'point',
    'source',
    'verdict',
    'explicit',
    'comparator',
    'value',
    'value_to',
    'unit',
    'when',
    'report',
    'outlet',
    'published',
    'start',
    'end',
    'via',
    'words',
  ];
  return csvOf([head, ...rows]);
}
