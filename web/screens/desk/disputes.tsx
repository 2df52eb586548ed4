import type { JSX } from 'preact';
import type { Occurrence, OccurrenceLine, OccurrenceList } from '../../../src/server/schemas/accounts.js';
import { Verdict } from '../../parts/verdict.js';
import { type Loaded, useApi } from '../../state/api.js';
import { sourceIn } from '../../state/called.js';
import { t } from '../../state/say.js';
import { scriptOf } from '../../state/script.js';
import { disputedFirst, isDisputed } from '../compare/order.js';
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
    </section>
  );
}

const SIDES = 3;

function Lead({ line }: { line: OccurrenceLine }): JSX.Element {
  const { data } = useApi<Occurrence>(`/occurrences/${line.id}`);
  const point = data && disputedFirst(data.points).find(isDisputed);
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
      {point && (
        <p class="gist quote" lang={point.language}>
          {point.gist}
        </p>
      )}
      {point && (
        <div class="sides">
          {point.cells.slice(0, SIDES).map((cell) => (
            <div class="side" key={cell.source}>
              <p class="who" lang={scriptOf(sourceIn(data, cell.source))}>
                {sourceIn(data, cell.source)}
              </p>
              <p class="small">
                <Verdict verdict={cell.verdict} explicit={cell.explicit} />
              </p>
              {cell.evidence[0] && (
                <blockquote class="quote" lang={cell.evidence[0].language}>
                  {cell.evidence[0].text}
                </blockquote>
              )}
            </div>
          ))}
        </div>
      )}
    </article>
  );
}
