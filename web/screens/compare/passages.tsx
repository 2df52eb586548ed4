import type { JSX } from 'preact';
import type { Cell, Point } from '../../../src/server/schemas/accounts.js';
import { Chain } from '../../parts/chain.js';
import { Verdict } from '../../parts/verdict.js';
import { publishedWords } from '../../state/dates.js';
import { t } from '../../state/say.js';
import { linkToWords } from '../../text/target.js';

/** What the sources say of one point, in their words, side by side. */
export function Passages({
  point,
  cells,
  name,
  close,
}: {
  point: Point;
  cells: readonly Cell[];
  name: (source: string) => string;
  close: () => void;
}): JSX.Element {
  return (
    <section aria-labelledby="passages" class="panel">
      <div class="row ends">
        <h2 id="passages" lang={point.language}>
          {point.gist}
        </h2>
        <button type="button" class="bare" onClick={close} aria-label={t('close')}>
          ×
        </button>
      </div>
      <div class="passages">
        {cells.map((cell) => (
          <div class="passage" key={cell.source}>
            <h3>{name(cell.source)}</h3>
            <p class="small">
              <Verdict verdict={cell.verdict} explicit={cell.explicit} />
            </p>
            {cell.evidence.length === 0 && <p class="small soft">{t('compare.inferred')}</p>}
            {cell.evidence.map((e) => (
              <figure key={`${e.report}-${e.span.start}`}>
                <blockquote lang={e.language} class="quote">
                  <span class="soft">{e.before} </span>
                  <mark>{e.text}</mark>
                  <span class="soft"> {e.after}</span>
                </blockquote>
                <figcaption class="meta">
                  <Chain outlet={e.outlet} via={e.via} source={name(cell.source)} language={e.language} />
                  <a href={linkToWords(e.text, e.span, `/reports/${e.report}`)}>
                    {publishedWords(e.published)}
                  </a>
                </figcaption>
              </figure>
            ))}
          </div>
        ))}
      </div>
    </section>
  );
}
