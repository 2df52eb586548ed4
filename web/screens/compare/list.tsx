import type { JSX } from 'preact';
import type { OccurrenceList as List } from '../../../src/server/schemas/accounts.js';
import { ExportMenu } from '../../parts/export-menu.js';
import { Pages } from '../../parts/pages.js';
import { Answered, Empty } from '../../parts/states.js';
import { Title } from '../../parts/title.js';
import { useApi } from '../../state/api.js';
import { useListKeys } from '../../state/list-keys.js';
import { useNews } from '../../state/live.js';
import { t } from '../../state/say.js';
import { scriptOf } from '../../state/script.js';
import { go, query, setQuery } from '../../state/url.js';
import { happening, placeAndTime } from './words.js';

/** Happenings of which more than one source tells, most disputed first. */
export function OccurrenceList(): JSX.Element {
  const q = query.value.get('q');
  const all = query.value.has('all');
  const found = useApi<List>('/occurrences', {
    q,
    disputed: !all,
    limit: 50,
    cursor: query.value.get('cursor'),
  });
  useNews(['reports'], found.again);
  const list = found.data?.occurrences ?? [];
  const at = useListKeys(list.length, (i) => go(`/compare/${list[i]!.id}`));
  return (
    <>
      <Title text={t('nav.compare')}>
        <p>{t('compare.about')}</p>
      </Title>
      <form
        class="row no-print"
        onSubmit={(e) => {
          e.preventDefault();
          setQuery({ q: String(new FormData(e.currentTarget).get('q')), cursor: null }, { replace: false });
        }}
      >
        <label class="field">
          {t('compare.words')}
          <input name="q" value={q ?? ''} maxLength={200} />
        </label>
        <button type="submit">{t('search.go')}</button>
        <label class="tick">
          <input
            type="checkbox"
            checked={!all}
            onChange={(e) => setQuery({ all: e.currentTarget.checked ? null : '1' })}
          />
          {t('compare.disputed-only')}
        </label>
        {list.length > 0 && <ExportMenu of={{ q }} />}
      </form>
      <hr />
      <Answered of={found}>
        {({ occurrences, next }) =>
          occurrences.length === 0 ? (
            <Empty title={q ? t('search.nothing') : t('compare.empty')}>
              <p>{t('compare.empty-body')}</p>
            </Empty>
          ) : (
            <>
              <h2 class="hidden">{t('results')}</h2>
              <ul class="list results">
                {occurrences.map((o, i) => (
                  <li key={o.id} class={i === at ? 'on' : ''}>
                    <h3 lang={scriptOf(o.headline ?? '')}>
                      <a href={`/compare/${o.id}`}>{o.headline ?? happening(o)}</a>
                    </h3>
                    <p class="meta">
                      <span>{happening(o)}</span>
                      <span>{placeAndTime(o)}</span>
                      <span>{t('occurrence.reports', { count: o.reports })}</span>
                      <span>{t('occurrence.sources', { count: o.sources })}</span>
                      {o.disputed > 0 && <b>{t('occurrence.disputes', { count: o.disputed })}</b>}
                    </p>
                  </li>
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
