import type { ComponentChildren, JSX } from 'preact';
import { publishedWords } from '../state/dates.js';
import { t } from '../state/say.js';

interface Line {
  id: number;
  headline: string | null;
  outlet: string | null;
  published: string | null;
  language: string;
  version: number;
}

/** A report in a list: headline in its own language, then outlet and day. */
export function ReportLine({
  report,
  on = false,
  children,
}: {
  report: Line;
  on?: boolean;
  children?: ComponentChildren;
}): JSX.Element {
  return (
    <li class={on ? 'on' : ''}>
      <h3 lang={report.language}>
        <a href={`/reports/${report.id}`} {...(on && { 'aria-current': 'true' })}>
          {report.headline ?? t('no-headline')}
        </a>
      </h3>
      <p class="meta">
        {report.outlet && <span lang={report.language}>{report.outlet}</span>}
        <span>{publishedWords(report.published)}</span>
        {report.version > 1 && <span>{t('edited-times', { count: report.version - 1 })}</span>}
      </p>
      {children}
    </li>
  );
}
