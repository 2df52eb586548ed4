import type { JSX } from 'preact';
import type { AuditPage } from '../../../src/server/schemas/access.js';
import { Pages } from '../../parts/pages.js';
import { Answered } from '../../parts/states.js';
import { useApi } from '../../state/api.js';
import { momentWords } from '../../state/dates.js';
import { t } from '../../state/say.js';
import { scriptOf } from '../../state/script.js';
import { query } from '../../state/url.js';
import { en, type Word } from '../../words/en.js';

/** Every write, newest first: who, when, what. */
export function Done(): JSX.Element {
  const loaded = useApi<AuditPage>('/audit', { cursor: query.value.get('cursor'), limit: 20 });
  return (
    <section>
      <h2 class="headed">{t('done.title')}</h2>
      <Answered of={loaded}>
        {({ entries, next }) =>
          entries.length === 0 ? (
            <p class="soft">{t('done.none')}</p>
          ) : (
            <>
              <ol class="list">
                {entries.map(({ id, at, author, action, report, actor }) => (
                  <li key={id}>
                    <p class="meta">
                      <b lang={scriptOf(author)}>{author}</b>
                      <span>{wordsOf(action)}</span>
                      <span>{momentWords(at)}</span>
                      {report !== null && (
                        <a href={`/reports/${report}`}>{t('done.report', { number: report })}</a>
                      )}
                      {actor !== null && <a href={`/actors/${actor}`}>{t('done.actor')}</a>}
                    </p>
                  </li>
                ))}
              </ol>
              <Pages next={next} />
            </>
          )
        }
      </Answered>
    </section>
  );
}

/** What was done, in words where there are words for it. */
const wordsOf = (action: string): string => {
  const word = `done.${action}`;
  return Object.hasOwn(en, word) ? t(word as Word) : action;
};
