import type { JSX, RefObject } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import type { ReportFull } from '../../../src/server/schemas/reports.js';
import { number, t, terms } from '../../state/say.js';
import { query, setQuery } from '../../state/url.js';
import { useFold } from './fold.js';
import { saidBy } from './said.js';

const NOBODY = '-'; // in the address, for those that the report does not name

/** Attributions of the speaker that the address names, in the order of the text; all where it names none. */
export function useTheirs(report: ReportFull): { numbers: readonly number[]; speaker: string | null } {
  const { readout, text } = report;
  const asked = query.value.get('speaker');
  return useMemo(() => {
    const place = (n: number) =>
      readout.attributions[n]!.content[0]?.start ?? readout.attributions[n]!.cue.start;
    const all = readout.attributions.map((_, n) => n).sort((a, b) => place(a) - place(b));
    const theirs = all.filter((n) => (saidBy(readout, text, n).source ?? NOBODY) === asked);
    return theirs.length > 0 ? { numbers: theirs, speaker: asked } : { numbers: all, speaker: null };
  }, [readout, asked]);
}

/** Whose statements are shown, and how many of them lie above and below the screen; both lead there. */
export function Speakers({
  report,
  theirs: { numbers, speaker },
  root,
  drawing,
  pin,
}: {
  report: ReportFull;
  theirs: ReturnType<typeof useTheirs>;
  root: RefObject<HTMLElement | null>;
  drawing: object;
  pin: (n: number, scroll?: boolean) => void;
}): JSX.Element {
  const { readout, text, language } = report;
  const counts = useMemo(() => {
    const of = new Map<string, number>();
    readout.attributions.forEach((_, n) => {
      const source = saidBy(readout, text, n).source ?? NOBODY;
      of.set(source, (of.get(source) ?? 0) + 1);
    });
    return [...of].sort((a, b) => b[1] - a[1]);
  }, [readout]);
  const { above, below, places } = useFold(root, numbers, drawing);
  useEffect(() => {
    const at = root.current!;
    at.classList.toggle('choosing', speaker !== null);
    const chosen = new Set(numbers);
    for (const element of at.querySelectorAll('.article [data-a], .article .note'))
      element.classList.toggle(
        'theirs',
        (element.getAttribute('data-a') ?? element.getAttribute('data-n'))!
          .split(' ')
          .some((n) => chosen.has(Number(n))),
      );
  }, [numbers, drawing]);
  return (
    <div class="speakers">
      <select
        aria-label={t('fold.whose')}
        value={speaker ?? ''}
        onChange={(e) => setQuery({ speaker: e.currentTarget.value })}
      >
        <option value="">{t('fold.all', { count: readout.attributions.length })}</option>
        {counts.map(([name, count]) => (
          <option key={name} value={name} {...(name !== NOBODY && { lang: language })}>
            {name === NOBODY ? terms().words.nobody : name} ({number(count)})
          </option>
        ))}
      </select>
      <button
        type="button"
        class="bare small num"
        disabled={above.length === 0}
        onClick={() => pin(above.at(-1)!, true)}
      >
        <span aria-hidden="true">↑</span> {t('fold.above', { count: above.length })}
      </button>
      <button
        type="button"
        class="bare small num"
        disabled={below.length === 0}
        onClick={() => pin(below[0]!, true)}
      >
        <span aria-hidden="true">↓</span> {t('fold.below', { count: below.length })}
      </button>
      <div class="ruler" aria-hidden="true">
        {places.map((place, i) => (
          <i key={i} style={{ top: `${place * 100}%` }} />
        ))}
      </div>
    </div>
  );
}
