import type { JSX } from 'preact';
import type { OccurrenceLine, OccurrenceList } from '../../../src/server/schemas/accounts.js';
import { Verdict } from '../../parts/verdict.js';
import type { Loaded } from '../../state/api.js';
import { nameOf } from '../../state/called.js';
import { t } from '../../state/say.js';
import { scriptOf } from '../../state/script.js';
import { Pending } from '../compare/pending.js';
import { happening, placeAndTime } from '../compare/words.js';

/** What sources contradict each other on now: the first of them as facing columns, the others by name. */
export function Disputes({ of: { data } }: { of: Loaded<OccurrenceList> }): JSX.Element | null {
  const [first, ...others] = data?.occurrences ?? [];
  if (!first) return null;
  return (
    <section>
      <div class="headed">
        <h2>{t('desk.disputed')}</h2>
        <a class="small" href="/compare">
          {t('desk.all-disputed')}
        </a>
      </div>
      <Lead line={first} />
      {others.length > 0 && (
        <ul class="list">
          {others.map((o) => (
            <li key={o.id}>
              <h3>
                <a href={`/compare/${o.id}`} lang={scriptOf(o.headline ?? '')}>
                  {o.headline ?? happening(o)}
                </a>
              </h3>
              <p class="meta">
                <span>{happening(o)}</span>
                <span>{placeAndTime(o)}</span>
                <span>{t('occurrence.disputes', { count: o.disputed })}</span>
              </p>
            </li>
          ))}
        </ul>
      )}
      <Pending count={data?.pending ?? 0} />
    </section>
  );
}

function Lead({ line }: { line: OccurrenceLine }): JSX.Element {
  const { lead } = line;
  const language = scriptOf(line.headline ?? '');
  return (
    <article class="lead">
      <h3 class="lead-title" lang={language}>
        <a class="plain" href={`/compare/${line.id}`}>
          {line.headline ?? happening(line)}
        </a>
      </h3>
      <p class="meta">
        <span>{happening(line)}</span>
        <span>{placeAndTime(line)}</span>
        <span>{t('occurrence.disputes', { count: line.disputed })}</span>
      </p>
      {lead && (
        <p class="gist quote" lang={lead.language}>
          {lead.gist}
        </p>
      )}
      {lead && (
        <div class="sides">
          {lead.sides.map((side) => {
            const name = nameOf({ name: side.source, called: side.called });
            return (
              <div class="side" key={side.source}>
                <p class="who" lang={scriptOf(name)}>
                  {name}
                </p>
                <p class="small">
                  <Verdict verdict={side.verdict} explicit={side.explicit} />
                </p>
                {side.words !== null && (
                  <blockquote class="quote" lang={side.language ?? undefined}>
                    {side.words}
                  </blockquote>
                )}
              </div>
            );
          })}
        </div>
      )}
    </article>
  );
}
