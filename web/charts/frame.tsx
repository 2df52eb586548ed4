import type { ComponentChildren, JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { csvOf } from '../parts/csv.js';
import { ExportMenu } from '../parts/export-menu.js';
import { saveAs } from '../parts/save.js';
import { t } from '../state/say.js';
import { query, setQuery } from '../state/url.js';
import { svgText } from './svg-text.js';

export interface TableTwin {
  head: readonly string[];
  /** As shown; the first cell of a row may be a link. */
  rows: readonly (readonly (string | number)[])[];
  links?: readonly string[];
}

/** A figure with its table twin, and both as files. */
export function ChartFrame({
  name,
  title,
  caption,
  table,
  csv,
  children,
}: {
  /** Of the files. */
  name: string;
  title: string;
  caption: string;
  table: TableTwin;
  /** Rows as programs want them, where they are other than those shown. */
  csv?: () => readonly (readonly (string | number | null)[])[];
  children: ComponentChildren;
}): JSX.Element {
  const asTable = query.value.get('view') === 'table';
  const figure = useRef<HTMLElement>(null);
  return (
    <figure class="chart" ref={figure}>
      <div class="row ends">
        <h2>{title}</h2>
        <div class="row no-print">
          <fieldset class="choice" aria-label={t('chart.view')}>
            <button type="button" aria-pressed={!asTable} onClick={() => setQuery({ view: null })}>
              {t('chart.picture')}
            </button>
            <button type="button" aria-pressed={asTable} onClick={() => setQuery({ view: 'table' })}>
              {t('chart.table')}
            </button>
          </fieldset>
          <button
            type="button"
            onClick={() =>
              saveAs(`readout-${name}.csv`, 'text/csv', csvOf(csv ? csv() : [table.head, ...table.rows]))
            }
          >
            CSV
          </button>
          {!asTable && (
            <button
              type="button"
              onClick={() => {
                const svg = figure.current!.querySelector('svg');
                if (svg) saveAs(`readout-${name}.svg`, 'image/svg+xml', svgText(svg));
              }}
            >
              SVG
            </button>
          )}
          <ExportMenu of={shownReports()} />
        </div>
      </div>
      {asTable ? <Twin {...table} caption={title} /> : children}
      <figcaption>{caption}</figcaption>
    </figure>
  );
}

/** The reports that a view is made of, as its address names them. */
const shownReports = () =>
  Object.fromEntries(['actor', 'from', 'to'].map((name) => [name, query.value.get(name)]));

function Twin({ head, rows, links, caption }: TableTwin & { caption: string }): JSX.Element {
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label={caption}>
      <table>
        <caption class="hidden">{caption}</caption>
        <thead>
          <tr>
            {head.map((h) => (
              <th scope="col" key={h}>
                {h}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, i) => (
            <tr key={i}>
              {row.map((cell, j) => (
                <td key={j} class={typeof cell === 'number' ? 'num' : ''}>
                  {j === 0 && links?.[i] ? <a href={links[i]}>{cell}</a> : cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
