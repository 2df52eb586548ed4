import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { formatQuantity } from '../../../src/messages/values.js';
import type { Cell, Occurrence, Point } from '../../../src/server/schemas/accounts.js';
import { Verdict } from '../../parts/verdict.js';
import { nameOf } from '../../state/called.js';
import { dateWords } from '../../state/dates.js';
import { digits, locale, t } from '../../state/say.js';
import { scriptOf } from '../../state/script.js';

type Chosen = { point: string; source: string } | null;

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
  const move = (row: number, column: number) => {
    const next = {
      row: Math.min(points.length - 1, Math.max(0, row)),
      column: Math.min(sources.length - 1, Math.max(0, column)),
    };
    at.value = next;
    requestAnimationFrame(() =>
      table.current?.querySelector<HTMLElement>(`[data-cell="${next.row}-${next.column}"]`)?.focus(),
    );
  };
  return (
    <div class="matrix">
      <table
        ref={table}
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
          {points.map((point, row) => (
            <tr key={point.id}>
              <th scope="row" lang={point.language}>
                {point.gist}
              </th>
              {sources.map((source, column) => {
                const cell = point.cells.find((c) => c.source === source.id);
                const chosen = open?.point === point.id && open.source === source.id;
                const tab = at.value.row === row && at.value.column === column ? 0 : -1;
                const common = {
                  'data-cell': `${row}-${column}`,
                  tabIndex: tab,
                  onFocus: () => {
                    at.value = { row, column };
                  },
                };
                return (
                  <td key={source.id}>
                    {cell ? (
                      <button
                        type="button"
                        {...common}
                        aria-expanded={chosen}
                        onClick={() => choose(chosen ? null : { point: point.id, source: source.id })}
                      >
                        <Inside cell={cell} />
                      </button>
                    ) : (
                      <span class="none" {...common}>
                        <span class="hidden">{t('compare.no-account')}</span>
                      </span>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Inside({ cell }: { cell: Cell }): JSX.Element {
  const { figure, evidence, when } = cell;
  return (
    <>
      <Verdict
        verdict={cell.verdict}
        explicit={cell.explicit}
        words={cell.verdict !== 'silent' || cell.explicit === true}
      />
      {figure && (
        <b class="num"> {formatQuantity(figure as Parameters<typeof formatQuantity>[0], locale())}</b>
      )}
      {when && <b> {dateWords(when)}</b>}
      {evidence.length > 1 && (
        <span class="soft num" title={t('compare.passages', { count: evidence.length })}>
          {' '}
          ×{digits(evidence.length)}
        </span>
      )}
    </>
  );
}
