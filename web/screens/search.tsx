import type { JSX } from 'preact';
import { ACTS, PLOVER } from '../../src/readout/vocabulary.js';
import type { SearchAnswer, SearchHit } from '../../src/server/schemas/reports.js';
import { Chain } from '../parts/chain.js';
import { ExportMenu } from '../parts/export-menu.js';
import { Marked } from '../parts/marked.js';
import { Pages } from '../parts/pages.js';
import { ReportLine } from '../parts/report-line.js';
import { Answered, Empty } from '../parts/states.js';
import { Title } from '../parts/title.js';
import { useApi } from '../state/api.js';
import { useListKeys } from '../state/list-keys.js';
import { t, terms } from '../state/say.js';
import { go, path, query, setQuery } from '../state/url.js';
import { linkToWords } from '../text/target.js';

const FIELDS = [
  'q',
  'speaker',
  'addressee',
  'relay',
  'act',
  'entity',
  'place',
  'event',
  'from',
  'to',
  'outlet',
  'language',
  'figure',
] as const;
const PAGE = 20;

/** Reports by their words, and by who said what to whom. */
export function Search(): JSX.Element {
  const params = Object.fromEntries(FIELDS.map((f) => [f, query.value.get(f)]));
  const found = useApi<SearchAnswer>('/search', {
    ...params,
    cursor: query.value.get('cursor'),
    limit: PAGE,
  });
  const hits = found.data?.hits ?? [];
  const at = useListKeys(hits.length, (i) => go(`/reports/${hits[i]!.id}`));
  const asked = FIELDS.filter((f) => params[f]);
  const { acts, eventTypes } = terms();
  const text = (name: (typeof FIELDS)[number]) => (
    <label class="field">
      {t(`search.${name}`)}
      <input name={name} value={params[name] ?? ''} maxLength={200} />
    </label>
  );
  const day = (name: 'from' | 'to') => (
    <label class="field">
      {t(`search.${name}`)}
      <input name={name} type="date" value={params[name] ?? ''} />
    </label>
  );
  const choice = (name: 'act' | 'event' | 'language', options: readonly (readonly [string, string])[]) => (
    <label class="field">
      {t(`search.${name}`)}
      <select name={name} value={params[name] ?? ''} onChange={(e) => e.currentTarget.form?.requestSubmit()}>
        <option value="">{t('search.any')}</option>
        {options.map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <>
      <Title text={t('nav.search')} />
      <form
        class="stack no-print"
        key={query.value.toString()}
        onSubmit={(e) => {
          e.preventDefault();
          const data = new FormData(e.currentTarget);
          setQuery(
            { ...Object.fromEntries(FIELDS.map((f) => [f, String(data.get(f) ?? '').trim()])), cursor: null },
            { replace: false },
          );
        }}
      >
        <div class="filters">
          {text('q')}
          {text('speaker')}
          {text('addressee')}
          {choice(
            'act',
            ACTS.map((a) => [a, acts[a]]),
          )}
          {day('from')}
          {day('to')}
        </div>
        <details
          open={['relay', 'entity', 'place', 'event', 'outlet', 'language', 'figure'].some((f) => params[f])}
        >
          <summary class="small">{t('search.more-filters')}</summary>
          <div class="filters">
            {text('relay')}
            {text('entity')}
            {text('place')}
            {choice(
              'event',
              Object.keys(PLOVER).map((e) => [e, eventTypes[e as keyof typeof PLOVER]]),
            )}
            {text('outlet')}
            {choice('language', [
              ['bn', 'বাংলা'],
              ['en', 'English'],
            ])}
            {text('figure')}
          </div>
        </details>
        <div class="row">
          <button type="submit" class="first">
            {t('search.go')}
          </button>
          {asked.length > 0 && <a href={path.value}>{t('search.clear')}</a>}
          {hits.length > 0 && <ExportMenu starts of={params} />}
        </div>
      </form>
      <hr />
      <Answered of={found}>
        {({ hits: list, next }) =>
          list.length === 0 ? (
            <Empty title={t('search.nothing')}>
              <p>
                {asked.length === 0
                  ? t('desk.empty-body')
                  : t('search.nothing-body', { filters: asked.map((f) => t(`search.${f}`)).join(', ') })}
              </p>
            </Empty>
          ) : (
            <>
              <h2 class="hidden">{t('results')}</h2>
              <ul class="list results">
                {list.map((hit, i) => (
                  <ReportLine key={hit.id} report={hit} on={i === at}>
                    <Found hit={hit} />
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

function Found({ hit }: { hit: SearchHit }): JSX.Element {
  const { acts } = terms();
  return (
    <>
      {hit.attributions.map((a, i) => (
        <p key={i} class="found">
          <Chain via={[]} source={a.source} addressee={a.addressee} language={hit.language} />{' '}
          <span class="act small">{acts[a.act as keyof typeof acts] ?? a.act}</span>{' '}
          <a
            class="plain quote"
            lang={hit.language}
            href={linkToWords(a.words, a.content[0] ?? a.cue, `/reports/${hit.id}`)}
          >
            {a.words}
          </a>
        </p>
      ))}
      {hit.excerpts.map((excerpt) => (
        <p key={excerpt.start} class="quote found" lang={hit.language}>
          <Marked {...excerpt} />
        </p>
      ))}
    </>
  );
}
