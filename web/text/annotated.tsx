import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { digits, t } from '../state/say.js';
import type { Kind, Paragraph, Segment } from './segments.js';

/** The marked text. Hovering and focusing are told by number of attribution; drawing does not depend on either. */
export function AnnotatedText({
  text,
  paragraphs,
  language,
  shown,
  label,
  target,
}: {
  text: string;
  paragraphs: readonly Paragraph[];
  language: string;
  shown: ReadonlySet<Kind>;
  /** Says of an attribution who says it, for those who do not see the lines. */
  label: (n: number) => string;
  /** A stretch that a link points at. */
  target: { start: number; end: number } | null;
}): JSX.Element {
  const key = [...shown].join();
  return useMemo(
    () => (
      <div class="article" lang={language}>
        {paragraphs.map((p) => {
          const inner = p.segments.map((s) => (
            <Stretch key={s.start} text={text} segment={s} shown={shown} label={label} target={target} />
          ));
          if (p.kind === 'headline')
            return (
              <h1 class="headline" key={p.start} data-from={p.start}>
                {inner}
              </h1>
            );
          return (
            <p key={p.start} data-from={p.start} class={p.kind === 'aside' ? 'aside' : ''}>
              {inner}
            </p>
          );
        })}
      </div>
    ),
    [text, paragraphs, key, target?.start, target?.end, label],
  );
}

const OF_ATTRIBUTION = new Set<Kind>(['said', 'source', 'cue', 'party']);

function Stretch({
  text,
  segment: { start, end, marks, depth, opens, closes },
  shown,
  label,
  target,
}: {
  text: string;
  segment: Segment;
  shown: ReadonlySet<Kind>;
  label: (n: number) => string;
  target: { start: number; end: number } | null;
}): JSX.Element {
  const kinds = new Set(marks.filter((m) => shown.has(m.kind)).map((m) => m.kind));
  const words = text.slice(start, end);
  const aimed = target && target.start < end && target.end > start;
  if (kinds.size === 0 && !aimed) return <>{words}</>;
  const attributions = [
    ...new Set(marks.filter((m) => OF_ATTRIBUTION.has(m.kind) && shown.has(m.kind)).map((m) => m.n)),
  ];
  const said = shown.has('said');
  const names = [
    'seg',
    ...kinds,
    ...(said && depth > 1 ? ['deep'] : []),
    ...(said && opens.length > 0 ? ['first'] : []),
    ...(said && closes.length > 0 ? ['last'] : []),
    ...(aimed ? ['target'] : []),
  ];
  return (
    <>
      {said &&
        opens.map((n) => (
          <a key={n} class="note" href={`#a${n + 1}`} data-n={n} aria-label={label(n)}>
            {digits(n + 1)}
          </a>
        ))}
      <span
        class={names.join(' ')}
        data-at={start}
        {...(attributions.length > 0 && { 'data-a': attributions.join(' ') })}
      >
        {words}
      </span>
    </>
  );
}

/** What the colours and lines mean, each a switch with its count. */
export function Legend({
  counts,
  shown,
  toggle,
}: {
  counts: Record<Kind, number>;
  shown: ReadonlySet<Kind>;
  toggle: (kind: Kind) => void;
}): JSX.Element {
  return (
    <div class="legend no-print" role="group" aria-label={t('legend.title')}>
      {(Object.keys(counts) as Kind[]).map((kind) => (
        <button key={kind} type="button" aria-pressed={shown.has(kind)} onClick={() => toggle(kind)}>
          <span class={`seg ${kind}`}>{t(`kind.${kind}`)}</span>{' '}
          <span class="num">{digits(counts[kind])}</span>
        </button>
      ))}
    </div>
  );
}
