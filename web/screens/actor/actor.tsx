import type { JSX } from 'preact';
import type { PARTS, Profile } from '../../../src/server/schemas/actors.js';
import { ExportMenu } from '../../parts/export-menu.js';
import { Answered } from '../../parts/states.js';
import { Title } from '../../parts/title.js';
import { useApi } from '../../state/api.js';
import { nameOf } from '../../state/called.js';
import { daysWords } from '../../state/dates.js';
import { useNews } from '../../state/live.js';
import { number, t, terms } from '../../state/say.js';
import { scriptOf } from '../../state/script.js';
import { query, setQuery } from '../../state/url.js';
import { Identity } from './identity.js';
import { Statements } from './statements.js';

type Part = (typeof PARTS)[number];

/** Somebody, or something: what they said, to whom, through whom, and what is said of them. */
export function Actor({ id }: { id: number }): JSX.Element {
  const loaded = useApi<Profile>(`/actors/${id}`);
  useNews(['actors', 'reviews'], loaded.again);
  return (
    <Answered of={loaded} screen>
      {(actor) => <Page actor={actor} again={loaded.again} />}
    </Answered>
  );
}

const PARTS_SHOWN: readonly Part[] = ['said', 'of', 'to', 'through'];

function Page({ actor, again }: { actor: Profile; again: () => void }): JSX.Element {
  const { entityTypes, acts } = terms();
  const asked = query.value.get('part') as Part | 'figures' | null;
  const part = asked ?? PARTS_SHOWN.find((p) => actor.counts[p] > 0) ?? 'said';
  return (
    <>
      <Title text={nameOf(actor)} lang={scriptOf(nameOf(actor))}>
        <p class="meta">
          <span>{entityTypes[actor.type as keyof typeof entityTypes] ?? actor.type}</span>
          <span>{t('occurrence.reports', { count: actor.reports })}</span>
          {actor.first && <span>{daysWords(actor.first, actor.last)}</span>}
          {actor.wikidata && <span>{actor.wikidata}</span>}
          {actor.looked < actor.reports && <span>{t('actor.newest', { count: actor.looked })}</span>}
        </p>
        <p class="row small no-print">
          <a href={`/timeline?actor=${actor.id}`}>{t('nav.timeline')}</a>
          <a href={`/network?actor=${actor.id}`}>{t('nav.network')}</a>
          <a href={`/figures?actor=${actor.id}`}>{t('nav.figures')}</a>
          <ExportMenu starts of={part === 'said' ? { by: actor.id } : { actor: actor.id }} />
        </p>
      </Title>
      <div class="split">
        <div>
          <div class="tabs" role="tablist" aria-label={nameOf(actor)}>
            {[...PARTS_SHOWN, 'figures' as const].map((p) => (
              <button
                key={p}
                type="button"
                role="tab"
                id={`tab-${p}`}
                aria-controls="statements"
                aria-selected={p === part}
                onClick={() => setQuery({ part: p, cursor: null })}
              >
                {t(`actor.${p}`)}
                {p !== 'figures' && <span class="num soft small">{number(actor.counts[p])}</span>}
              </button>
            ))}
          </div>
          <div id="statements" role="tabpanel" aria-labelledby={`tab-${part}`}>
            <Statements
              actor={actor.id}
              part={part === 'figures' ? 'said' : part}
              figures={part === 'figures'}
            />
          </div>
        </div>
        <aside class="stacked">
          {actor.acts.length > 0 && (
            <section>
              <h2 class="headed">{t('actor.acts')}</h2>
              <ul>
                {actor.acts.map(({ act, count }) => (
                  <li class="speaker" key={act}>
                    <span>{acts[act as keyof typeof acts] ?? act}</span>
                    <span class="num small soft">{number(count)}</span>
                    <i
                      class="bar"
                      style={{ width: `${(100 * count) / Math.max(...actor.acts.map((a) => a.count))}%` }}
                    />
                  </li>
                ))}
              </ul>
            </section>
          )}
          <People title={t('actor.to-whom')} people={actor.to} />
          <People title={t('actor.through-whom')} people={actor.through} />
          <Identity actor={actor} again={again} />
        </aside>
      </div>
    </>
  );
}

function People({ title, people }: { title: string; people: Profile['to'] }): JSX.Element | null {
  if (people.length === 0) return null;
  return (
    <section>
      <h2 class="headed">{title}</h2>
      <ul>
        {people.slice(0, 8).map(({ id, name, count }) => (
          <li class="speaker" key={id}>
            <a class="plain" lang={scriptOf(name)} href={`/actors/${id}`}>
              {name}
            </a>
            <span class="num small soft">{number(count)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
