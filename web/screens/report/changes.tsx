import type { JSX } from 'preact';
import type { DiffFull } from '../../../src/server/schemas/reports.js';
import { Answered } from '../../parts/states.js';
import { useApi } from '../../state/api.js';
import { t, terms } from '../../state/say.js';
import { diffWords } from '../../text/diff-words.js';

/** What an edit took out and put in, in the text and in what is read from it. */
export function Changes({
  id,
  after,
  language,
}: {
  id: number;
  after: number;
  language: string;
}): JSX.Element {
  const loaded = useApi<DiffFull>(`/reports/${id}/diff`, { before: after - 1, after });
  return (
    <Answered of={loaded}>
      {(diff) => (
        <div class="facing">
          <div class="article" lang={language}>
            {diffWords(diff.texts.before, diff.texts.after).map((line, i) => (
              <p key={i}>
                {line.map(({ kind, words }, j) =>
                  kind === 'same' ? (
                    words
                  ) : kind === 'out' ? (
                    <del key={j}>{words}</del>
                  ) : (
                    <ins key={j}>{words}</ins>
                  ),
                )}
              </p>
            ))}
          </div>
          <aside class="stack">
            {(['attributions', 'figures', 'events'] as const).map((kind) => (
              <ChangesOf key={kind} kind={kind} diff={diff} language={language} />
            ))}
          </aside>
        </div>
      )}
    </Answered>
  );
}

function ChangesOf({
  kind,
  diff,
  language,
}: {
  kind: 'attributions' | 'figures' | 'events';
  diff: DiffFull;
  language: string;
}): JSX.Element | null {
  const { came, went, changed } = diff[kind];
  if (came.length + went.length + changed.length === 0) return null;
  const { heading } = terms();
  const line = (fields: Record<string, unknown>) =>
    [fields.source, fields.actors, fields.words ?? fields.content ?? fields.type]
      .flat()
      .filter((v) => v !== null && v !== undefined && v !== '')
      .join(' · ');
  return (
    <section>
      <h2 class="headed">{kind === 'figures' ? heading.quantities : heading[kind]}</h2>
      <ul class="list small" lang={language}>
        {went.map((r, i) => (
          <li key={`w${i}`}>
            <del>{line(r.fields)}</del>
          </li>
        ))}
        {came.map((r, i) => (
          <li key={`c${i}`}>
            <ins>{line(r.fields)}</ins>
          </li>
        ))}
        {changed.map(({ before, after }, i) => (
          <li key={`d${i}`}>
            <del>{line(before.fields)}</del> <span class="hidden">{t('report.became')}</span>
            <ins>{line(after.fields)}</ins>
          </li>
        ))}
      </ul>
    </section>
  );
}
