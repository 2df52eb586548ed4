import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { formatQuantity } from '../../../src/messages/values.js';
import type { Cell, Occurrence, Point } from '../../../src/server/schemas/accounts.js';
import { Verdict } from '../../parts/verdict.js';
import { dateWords } from '../../state/dates.js';
import { digits, locale, t } from '../../state/say.js';
import { language } from '../../state/settings.js';

/**
 * What every source does with one point. A large table has ten thousand cells: a row is made again only where something
 * of its own has changed, and a cell without an account is one element.
 */
export function MatrixRow({
  point,
  row,
  sources,
  open,
  reached,
  choose,
}: {
  point: Point;
  row: number;
  sources: Occurrence['sources'];
  /** The source whose cell is open, if it is of this row. */
  open: string | null;
  /** The column that the keyboard reaches, if it is of this row. */
  reached: number | null;
  choose: (source: string | null) => void;
}): JSX.Element {
  return useMemo(() => {
    const cells = new Map(point.cells.map((cell) => [cell.source, cell]));
    return (
      <tr>
        <th scope="row" lang={point.language}>
          {point.gist}
        </th>
        {sources.map(({ id }, column) => {
          const cell = cells.get(id);
          const place = { 'data-cell': `${row}-${column}`, tabIndex: reached === column ? 0 : -1 };
          return cell ? (
            <td key={id}>
              <button
                type="button"
                {...place}
                aria-expanded={open === id}
                onClick={() => choose(open === id ? null : id)}
              >
                <Inside cell={cell} />
              </button>
            </td>
          ) : (
            <td key={id} class="none" {...place} aria-label={t('compare.no-account')} />
          );
        })}
      </tr>
    );
  }, [point, row, sources, open, reached, language.value]);
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
