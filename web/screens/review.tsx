import type { JSX } from 'preact';
import type { ReportList } from '../../src/server/schemas/reports.js';
import type { ReviewList } from '../../src/server/schemas/reviews.js';
import { Pages } from '../parts/pages.js';
import { ReportLine } from '../parts/report-line.js';
import { Answered, Empty } from '../parts/states.js';
import { Title } from '../parts/title.js';
import { addressOf, useApi } from '../state/api.js';
import { momentWords } from '../state/dates.js';
import { useListKeys } from '../state/list-keys.js';
import { useNews } from '../state/live.js';
import { t } from '../state/say.js';
import { go, query, setQuery } from '../state/url.js';
import { undo } from './report/reviewing.js';

/** What people have said of what was read, and what nobody has looked at yet. */
export function Review(): JSX.Element {
  const reviewed = query.value.get('list') === 'reviewed';
  const reports = useApi<ReportList>('/reports', { limit: 50, reviewed, cursor: query.value.get('cursor') });
  useNews(['reviews'], reports.again);
  const list = reports.data?.reports ?? [];
  const at = useListKeys(list.length, (i) => go(`/reports/${list[i]!.id}`));
  return (
    <>
      <Title text={t('nav.review')}>
        <p>{t('review.about')}</p>
      </Title>
      <div class="row no-print">
        <fieldset class="choice" aria-label={t('review.list')}>
          <button
            type="button"
            aria-pressed={!reviewed}
            onClick={() => setQuery({ list: null, cursor: null })}
          >
            {t('review.all')}
          </button>
          <button
            type="button"
            aria-pressed={reviewed}
            onClick={() => setQuery({ list: 'reviewed', cursor: null })}
          >
            {t('review.done')}
          </button>
        </fieldset>
        <a class="button" href={addressOf('/reviews/gold')} download="readout-gold.jsonl">
          {t('review.export')}
        </a>
      </div>
      <p class="small soft apart">{t('review.export-about')}</p>
      <hr />
      <Answered of={reports}>
        {({ reports: lines, next }) =>
          lines.length === 0 ? (
            <Empty title={t(reviewed ? 'review.none' : 'desk.empty')}>
              <p>{t(reviewed ? 'review.none-body' : 'desk.empty-body')}</p>
            </Empty>
          ) : (
            <>
              <h2 class="hidden">{t('results')}</h2>
              <ul class="list results">
                {lines.map((report, i) => (
                  <ReportLine key={report.id} report={report} on={i === at}>
                    {reviewed && <Reviews report={report.id} />}
                  </ReportLine>
                ))}
              </ul>
              <Pages next={next} />
            </>
          )
        }
      </Answered>
    </>
  );
}

function Reviews({ report }: { report: number }): JSX.Element {
  const loaded = useApi<ReviewList>('/reviews', { report });
  useNews(['reviews'], loaded.again);
  return (
    <ul class="tight small">
      {loaded.data?.reviews.map((r) => (
        <li key={r.id} class={r.withdrawn ? 'soft' : ''}>
          <span class="meta">
            <span class={`badge human ${r.verdict}`}>{t(`review.${r.verdict}`)}</span>
            <span>{t(`record.${r.record}`)}</span>
            <span>{r.author}</span>
            <span>{momentWords(r.at)}</span>
            {r.withdrawn && <span>{t('review.withdrawn')}</span>}
            {!r.placed && !r.withdrawn && <span class="alarm">{t('review.unplaced')}</span>}
            {!r.withdrawn && (
              <button type="button" class="bare" onClick={() => undo(r.id, loaded.again)}>
                {t('undo')}
              </button>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}
