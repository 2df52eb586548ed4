import type { ComponentChildren, JSX } from 'preact';
import type { ReportFull } from '../../../src/server/schemas/reports.js';
import { ExportMenu } from '../../parts/export-menu.js';
import { publishedWords } from '../../state/dates.js';
import { languageWords, t } from '../../state/say.js';
import { query, setQuery } from '../../state/url.js';

/** Where a report is from, and the ways in which it can be looked at. */
export function ReportHead({
  report,
  other,
  children,
}: {
  report: ReportFull;
  /** The language that its statements can be told in beside its own. */
  other: 'bn' | 'en' | undefined;
  children: ComponentChildren;
}): JSX.Element {
  const { language, outlet, section, asides, published, url, notes, versions } = report;
  const telling = query.value.has('told');
  return (
    <header class="report-head">
      <div class="row ends">
        <p class="meta">
          {outlet && <b lang={language}>{outlet}</b>}
          {section && asides.length === 0 && <span lang={language}>{section}</span>}
          <span>{publishedWords(published)}</span>
          <span>{languageWords(language)}</span>
          {url && (
            <a href={url} rel="noreferrer" target="_blank">
              {t('report.source')}
            </a>
          )}
        </p>
        <div class="row small no-print">
          {other && (
            <button
              type="button"
              aria-pressed={telling}
              onClick={() => setQuery({ told: telling ? null : '1', changes: null }, { replace: false })}
            >
              {t(`told.${other}`)}
            </button>
          )}
          {versions.length > 1 && <Versions report={report} />}
          <ExportMenu of={{ report: report.id }} />
        </div>
      </div>
      {notes.map((note) => (
        <p class="alarm" key={note}>
          {note}
        </p>
      ))}
      {children}
    </header>
  );
}

function Versions({ report }: { report: ReportFull }): JSX.Element {
  const changes = query.value.has('changes');
  return (
    <div class="row">
      <label class="row small">
        {t('report.version')}
        <select
          value={String(report.version)}
          onChange={(e) => setQuery({ version: e.currentTarget.value }, { replace: false })}
        >
          {report.versions.map((v) => (
            <option key={v.number} value={String(v.number)}>
              {t('report.version-of', { number: v.number, count: report.versions.length })}
            </option>
          ))}
        </select>
      </label>
      {report.version > 1 && (
        <button
          type="button"
          aria-pressed={changes}
          onClick={() => setQuery({ changes: changes ? null : '1', told: null })}
        >
          {t('report.changes')}
        </button>
      )}
    </div>
  );
}
