import type { JSX } from 'preact';
import { ENTITY_TYPES } from '../../../src/readout/vocabulary.js';
import type { ActorList } from '../../../src/server/schemas/actors.js';
import { ExportMenu } from '../../parts/export-menu.js';
import { Pages } from '../../parts/pages.js';
import { Answered, Empty } from '../../parts/states.js';
import { Title } from '../../parts/title.js';
import { useApi } from '../../state/api.js';
import { nameOf } from '../../state/called.js';
import { useListKeys } from '../../state/list-keys.js';
import { t, terms } from '../../state/say.js';
import { scriptOf } from '../../state/script.js';
import { go, query, setQuery } from '../../state/url.js';

const PAGE = 100;

/** People, bodies and places that reports name, those named most. */
export function Actors(): JSX.Element {
  const name = query.value.get('name');
  const type = query.value.get('type');
  const found = useApi<ActorList>('/actors', { name, type, cursor: query.value.get('cursor'), limit: PAGE });
  const list = found.data?.actors ?? [];
  const at = useListKeys(list.length, (i) => go(`/actors/${list[i]!.id}`));
  const { entityTypes } = terms();
  return (
    <>
      <Title text={t('nav.actors')} />
      <div class="row no-print">
        <label class="field">
          {t('actors.name')}
          <input
            type="search"
            value={name ?? ''}
            maxLength={200}
            onInput={(e) => setQuery({ name: e.currentTarget.value, cursor: null })}
          />
        </label>
        <label class="field">
          {t('facts.type')}
          <select
            value={type ?? ''}
            onChange={(e) => setQuery({ type: e.currentTarget.value, cursor: null })}
          >
            <option value="">{t('search.any')}</option>
            {ENTITY_TYPES.map((kind) => (
              <option key={kind} value={kind}>
                {entityTypes[kind]}
              </option>
            ))}
          </select>
        </label>
        {list.length > 0 && <ExportMenu of={{ entity: name }} />}
      </div>
      <hr />
      <Answered of={found}>
        {({ actors, next }) =>
          actors.length === 0 ? (
            <Empty title={name ? t('search.nothing') : t('desk.empty')}>
              <p>{name ? t('actors.nothing-body') : t('desk.empty-body')}</p>
            </Empty>
          ) : (
            <>
              <table class="results">
                <thead>
                  <tr>
                    <th scope="col">{t('actors.name')}</th>
                    <th scope="col">{t('facts.type')}</th>
                    <th scope="col" class="num">
                      {t('actors.reports')}
                    </th>
                  </tr>
                </thead>
                <tbody>
                  {actors.map((a, i) => (
                    <tr key={a.id} class={i === at ? 'on' : ''}>
                      <td class="quote">
                        <a class="plain" lang={scriptOf(nameOf(a))} href={`/actors/${a.id}`}>
                          {nameOf(a)}
                        </a>
                      </td>
                      <td class="small soft">{entityTypes[a.type as keyof typeof entityTypes] ?? a.type}</td>
                      <td class="num">{t('number', { count: a.reports })}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
              <Pages next={next} />
            </>
          )
        }
      </Answered>
    </>
  );
}
