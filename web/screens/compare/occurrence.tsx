import type { JSX } from 'preact';
import type { Cell, Occurrence as Full } from '../../../src/server/schemas/accounts.js';
import { ExportMenu } from '../../parts/export-menu.js';
import { ReportLine } from '../../parts/report-line.js';
import { saveAs } from '../../parts/save.js';
import { Answered } from '../../parts/states.js';
import { Title } from '../../parts/title.js';
import { GLYPHS } from '../../parts/verdict.js';
import { useApi } from '../../state/api.js';
import { sourceIn } from '../../state/called.js';
import { t } from '../../state/say.js';
import { scriptOf } from '../../state/script.js';
import { useShortcuts } from '../../state/shortcuts.js';
import { query, setQuery } from '../../state/url.js';
import { matrixCsv } from './csv.js';
import { Matrix } from './matrix.js';
import { disputedFirst, isDisputed, mostToldFirst } from './order.js';
import { Passages } from './passages.js';
import { happening, placeAndTime } from './words.js';

/** One happening: points down, sources across, and in each cell what that source says of that point. */
export function Occurrence({ id }: { id: string }): JSX.Element {
  const loaded = useApi<Full>(`/occurrences/${id}`);
  return (
    <Answered of={loaded} screen>
      {(occurrence) => <Comparison occurrence={occurrence} />}
    </Answered>
  );
}

function Comparison({ occurrence }: { occurrence: Full }): JSX.Element {
  const only = query.value.has('differences');
  const { open, choose } = useOpenCell(occurrence);
  useShortcuts('matrix', { 'keys.differences': () => setQuery({ differences: only ? null : '1' }) });
  const points = disputedFirst(occurrence.points).filter((p) => !only || isDisputed(p));
  const point = points.find((p) => p.id === open?.point);
  const ordered: Cell[] = point
    ? [...point.cells].sort((a, b) => Number(b.source === open?.source) - Number(a.source === open?.source))
    : [];
  const name = (source: string) => sourceIn(occurrence, source);
  const title = occurrence.headline ?? happening(occurrence);
  return (
    <>
      <Title text={title} lang={scriptOf(title)}>
        <p class="meta">
          <span>{happening(occurrence)}</span>
          <span>{placeAndTime(occurrence)}</span>
          <span>{t('occurrence.reports', { count: occurrence.reports.length })}</span>
          {occurrence.older && <span>{t('occurrence.older', { count: occurrence.older })}</span>}
          <span>{t('occurrence.sources', { count: occurrence.sources.length })}</span>
        </p>
      </Title>
      <div class="row no-print">
        <button
          type="button"
          aria-pressed={only}
          onClick={() => setQuery({ differences: only ? null : '1' })}
        >
          {t('compare.differences')}
        </button>
        <button
          type="button"
          onClick={() => saveAs(`readout-accounts-${occurrence.id}.csv`, 'text/csv', matrixCsv(occurrence))}
        >
          CSV
        </button>
        <ExportMenu starts of={{ occurrence: occurrence.id }} />
        <Key />
      </div>
      {points.length === 0 ? (
        <p class="state">{t('compare.no-points')}</p>
      ) : (
        <Matrix
          points={points}
          sources={mostToldFirst(occurrence.sources, points)}
          open={open}
          choose={choose}
        />
      )}
      {point && <Passages point={point} cells={ordered} name={name} close={() => choose(null)} />}
      <section>
        <h2 class="headed">{t('compare.reports')}</h2>
        <ul class="list">
          {occurrence.reports.map((r) => (
            <ReportLine key={r.id} report={r} />
          ))}
        </ul>
      </section>
    </>
  );
}

const QUOTED = 80; // characters of a point that an address carries

/** The cell that is open; the address keeps it by its words, as numbers change when reports come in. */
function useOpenCell({ points, sources }: Full) {
  const [words, name] = [query.value.get('point'), query.value.get('source')];
  const point = points.find((p) => p.gist.slice(0, QUOTED) === words);
  const source = sources.find((s) => s.name === name);
  return {
    open: point && source ? { point: point.id, source: source.id } : null,
    choose: (cell: { point: string; source: string } | null) =>
      setQuery({
        point: points.find((p) => p.id === cell?.point)?.gist.slice(0, QUOTED) ?? null,
        source: sources.find((s) => s.id === cell?.source)?.name ?? null,
      }),
  };
}

function Key(): JSX.Element {
  return (
    <p class="row small soft">
      {(['says', 'denies', 'differs', 'silent', 'inferred'] as const).map((v) => (
        <span key={v}>
          <span aria-hidden="true">{GLYPHS[v]}</span> {t(`verdict.${v}`)}
        </span>
      ))}
    </p>
  );
}
