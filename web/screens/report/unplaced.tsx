import type { JSX } from 'preact';
import { t } from '../../state/say.js';
import type { Mark } from '../../text/segments.js';

/** What could not be drawn is listed: nothing is lost in silence. */
export function Unplaced({ marks }: { marks: readonly Mark[] }): JSX.Element | null {
  if (marks.length === 0) return null;
  return (
    <section>
      <h2 class="headed">{t('report.unplaced')}</h2>
      <ul class="list small">
        {marks.map((m, i) => (
          <li key={i}>
            {t(`kind.${m.kind}`)} {m.start}–{m.end}
          </li>
        ))}
      </ul>
    </section>
  );
}
