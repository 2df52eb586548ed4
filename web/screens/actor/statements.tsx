import type { JSX } from 'preact';
import { formatQuantity } from '../../../src/messages/values.js';
import type { Statement, StatementPage } from '../../../src/server/schemas/actors.js';
import { Chain } from '../../parts/chain.js';
import { Pages } from '../../parts/pages.js';
import { Answered } from '../../parts/states.js';
import { useApi } from '../../state/api.js';
import { dateWords, publishedWords } from '../../state/dates.js';
import { locale, t, terms } from '../../state/say.js';
import { query } from '../../state/url.js';
import { linkToWords } from '../../text/target.js';

/** What somebody said, was told, passed on, or what was said of them; newest first. */
export function Statements({
  actor,
  part,
  figures,
}: {
  actor: number;
  part: string;
  figures: boolean;
}): JSX.Element {
  const cursor = query.value.get('cursor');
  const loaded = useApi<StatementPage>(`/actors/${actor}/statements`, { part, figures, cursor, limit: 20 });
  return (
    <Answered of={loaded}>
      {({ items, next }) =>
        items.length === 0 ? (
          <p class="state soft">{t('actor.nothing')}</p>
        ) : (
          <>
            <ul class="list">
              {items.map((s) => (
                <One key={`${s.report}-${s.n}`} statement={s} figures={figures} />
              ))}
            </ul>
            <Pages next={next} />
          </>
        )
      }
    </Answered>
  );
}

function One({ statement: s, figures }: { statement: Statement; figures: boolean }): JSX.Element {
  const { acts, media } = terms();
  return (
    <li>
      <p>
        <Chain via={s.via} source={s.source} addressee={s.addressee} language={s.language} />{' '}
        <span class="act small">{acts[s.act as keyof typeof acts] ?? s.act}</span>
        {s.medium && <span class="small soft"> {media[s.medium as keyof typeof media] ?? s.medium}</span>}
        {s.when && <span class="small soft"> · {dateWords(s.when)}</span>}
      </p>
      {figures &&
        s.figures.map((f) => (
          <p key={f.start} class="num">
            <b>
              {formatQuantity(
                {
                  value: f.value,
                  ...(f.valueTo !== null && { valueTo: f.valueTo }),
                  comparator: f.comparator as '=',
                  unit: f.unit,
                },
                locale(),
              )}
            </b>{' '}
            <span class="quote soft" lang={s.language}>
              {f.words}
            </span>
          </p>
        ))}
      <blockquote class="quote" lang={s.language}>
        <a class="plain" href={linkToWords(s.words, s.content[0] ?? s.cue, `/reports/${s.report}`)}>
          {s.words}
        </a>
      </blockquote>
      <p class="meta">
        {s.outlet && <span lang={s.language}>{s.outlet}</span>}
        <span>{publishedWords(s.published)}</span>
      </p>
    </li>
  );
}
