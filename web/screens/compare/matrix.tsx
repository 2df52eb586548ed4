import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import type { Occurrence, Point } from '../../../src/server/schemas/accounts.js';
import { nameOf } from '../../state/called.js';
import { useGrowing } from '../../state/growing.js';
import { t } from '../../state/say.js';
import { scriptOf } from '../../state/script.js';
import { MatrixRow } from './matrix-row.js';

type Chosen = { point: string; source: string } | null;

const AT_ONCE = 1200; // cells

/** The table of accounts. Arrow keys move from cell to cell, Enter opens the passages. */
export function Matrix({
  points,
  sources,
  open,
  choose,
}: {
  points: readonly Point[];
  sources: Occurrence['sources'];
  open: Chosen;
  choose: (cell: Chosen) => void;
}): JSX.Element {
  const table = useRef<HTMLTableElement>(null);
  const at = useSignal({ row: 0, column: 0 });
  const rows = useGrowing(points.length, Math.ceil(AT_ONCE / Math.max(1, sources.length)));
  const move = (row: number, column: number) => {
    const next = {
      row: Math.min(points.length - 1, Math.max(0, row)),
      column: Math.min(sources.length - 1, Math.max(0, column)),
    };
    at.value = next;
    rows.reach(next.row + 1);
    requestAnimationFrame(() =>
      table.current?.querySelector<HTMLElement>(`[data-cell="${next.row}-${next.column}"]`)?.focus(),
    );
  };
  return (
    <div class="matrix" aria-busy={rows.count < points.length}>
      <table
        ref={table}
        onFocusIn={(e) => {
          const place = (e.target as Element).closest('[data-cell]')?.getAttribute('data-cell');
          if (!place) return;
          const [row, column] = place.split('-').map(Number);
          at.value = { row: row!, column: column! };
        }}
        onKeyDown={(e) => {
          const { row, column } = at.peek();
          const to = {
            ArrowUp: [row - 1, column],
            ArrowDown: [row + 1, column],
            ArrowLeft: [row, column - 1],
            ArrowRight: [row, column + 1],
            Home: [row, 0],
            End: [row, sources.length - 1],
          }[e.key];
          if (!to) return;
          e.preventDefault();
          move(to[0]!, to[1]!);
        }}
      >
        <caption class="hidden">{t('compare.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('compare.point')}</th>
            {sources.map((s) => (
              <th scope="col" key={s.id} lang={scriptOf(nameOf(s))}>
                {nameOf(s)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {points.slice(0, rows.count).map((point, row) => (
            <MatrixRow
              key={point.id}
              point={point}
              row={row}
              sources={sources}
              open={open?.point === point.id ? open.source : null}
              reached={at.value.row === row ? at.value.column : null}
              choose={(source) => choose(source === null ? null : { point: point.id, source })}
            />
          ))}
        </tbody>
      </table>
      {rows.count < points.length && (
        <p class="small soft" role="status">
          {t('loading')}
        </p>
      )}
    </div>
  );
}
