import type { JSX } from 'preact';
import type { OccurrenceList } from '../../../src/server/schemas/accounts.js';
import type { SpeakerList } from '../../../src/server/schemas/actors.js';
import type { ReportList } from '../../../src/server/schemas/reports.js';
import type { Summary } from '../../../src/server/schemas/views.js';
import { ExportMenu } from '../../parts/export-menu.js';
import { ReportLine } from '../../parts/report-line.js';
import { Answered, Empty } from '../../parts/states.js';
import { Title } from '../../parts/title.js';
import { adding } from '../../state/adding.js';
import { useApi } from '../../state/api.js';
import { nameOf } from '../../state/called.js';
import { useListKeys } from '../../state/list-keys.js';
import { useNews } from '../../state/live.js';
import { number, t } from '../../state/say.js';
import { scriptOf } from '../../state/script.js';
import { may } from '../../state/session.js';
import { go } from '../../state/url.js';
import { Disputes } from './disputes.js';
import { Imports } from './imports.js';

const SHOWN = 30;

/** What came in, what is disputed, who speaks most. */
export function Desk(): JSX.Element {
  const reports = useApi<ReportList>('/reports', { limit: SHOWN });
  const summary = useApi<Summary>('/summary');
  const speakers = useApi<SpeakerList>('/speakers', { limit: 12 });
  const disputes = useApi<OccurrenceList>('/occurrences', { disputed: true, limit: 4 });
  useNews(['reports'], () => {
    for (const loaded of [reports, summary, speakers, disputes]) loaded.again();
  });
  const lines = reports.data?.reports ?? [];
  const at = useListKeys(lines.length, (i) => go(`/reports/${lines[i]!.id}`));
  const most = Math.max(1, ...(speakers.data?.speakers.map((s) => s.count) ?? []));

  return (
    <>
      <div class="row ends base">
        <Title text={t('nav.desk')}>
          {summary.data && (
            <p class="small">
              {t('desk.counts', { reports: summary.data.reports, said: summary.data.attributions })}
            </p>
          )}
        </Title>
        <div class="row no-print">
          {lines.length > 0 && <ExportMenu of={{}} />}
          {may('write') && (
            <button type="button" class="first" onClick={() => void (adding.value = true)}>
              {t('add.open')}
            </button>
          )}
        </div>
      </div>
      <Answered of={reports}>
        {({ reports: list }) =>
          list.length === 0 ? (
            <Empty title={t('desk.empty')}>
              <p>{t('desk.empty-body')}</p>
              <Imports />
            </Empty>
          ) : (
            <div class="desk">
              <div>
                <Disputes of={disputes} />
                <section>
                  <div class="headed">
                    <h2>{t('desk.came-in')}</h2>
                    <a class="small" href="/search">
                      {t('desk.all')}
                    </a>
                  </div>
                  <ul class="list">
                    {list.map((report, i) => (
                      <ReportLine key={report.id} report={report} on={i === at} />
                    ))}
                  </ul>
                </section>
              </div>
              <aside>
                <Imports />
                {speakers.data && speakers.data.speakers.length > 0 && (
                  <section>
                    <h2 class="headed">{t('desk.speakers')}</h2>
                    <ol>
                      {speakers.data.speakers.map((speaker) => (
                        <li class="speaker" key={speaker.id}>
                          <a class="plain" lang={scriptOf(nameOf(speaker))} href={`/actors/${speaker.id}`}>
                            {nameOf(speaker)}
                          </a>
                          <span class="num small soft">{number(speaker.count)}</span>
                          <i class="bar" style={{ width: `${(100 * speaker.count) / most}%` }} />
                        </li>
                      ))}
                    </ol>
                  </section>
                )}
              </aside>
            </div>
          )
        }
      </Answered>
    </>
  );
}
