import type { JSX } from 'preact';
import type { ReportFull, Told as Telling } from '../../../src/server/schemas/reports.js';
import { Marked } from '../../parts/marked.js';
import { Answered } from '../../parts/states.js';
import { useApi } from '../../state/api.js';
import { digits, t } from '../../state/say.js';
import { linkTo } from '../../text/target.js';

/** What is said in a report, told in another language from its structure, each above the words that it rests on. */
export function Told({ report, language }: { report: ReportFull; language: 'bn' | 'en' }): JSX.Element {
  const { readout, text } = report;
  const { version } = report;
  const loaded = useApi<Telling>(`/reports/${report.id}/told`, { language, version });
  return (
    <Answered of={loaded}>
      {({ statements }) => (
        <div class="told">
          <h1 class="headline" lang={report.language}>
            {report.headline ?? t('no-headline')}
          </h1>
          <p class="small soft">{t('told.about')}</p>
          <p class="small soft">
            {t('told.whole', { count: statements.filter((s) => s.whole).length, all: statements.length })}
          </p>
          <ol class="list">
            {statements.map(({ n, text: told, whole, topics = [], sentence: { start, end } }) => {
              const { content, cue } = readout.attributions[n]!;
              return (
                <li key={n}>
                  <p class="read" lang={language}>
                    <a class="n" href={`/reports/${report.id}#a${n + 1}`}>
                      {digits(n + 1)}
                    </a>
                    {told}
                  </p>
                  {!whole && (
                    <p class="small soft">
                      {t('told.partly')}
                      {topics.length > 0 && (
                        <>
                          {' · '}
                          <span lang={language}>{topics.join(', ')}</span>
                        </>
                      )}
                    </p>
                  )}
                  <blockquote class="quote" lang={report.language}>
                    <a class="plain" href={linkTo(text, content[0] ?? cue, `/reports/${report.id}`)}>
                      <Marked text={text.slice(start, end)} start={start} marks={content} />
                    </a>
                  </blockquote>
                </li>
              );
            })}
          </ol>
        </div>
      )}
    </Answered>
  );
}
