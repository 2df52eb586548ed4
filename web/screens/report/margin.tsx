import { type Signal, useSignal } from '@preact/signals';
import type { JSX, RefObject } from 'preact';
import { useLayoutEffect, useMemo } from 'preact/hooks';
import type { ReportFull } from '../../../src/server/schemas/reports.js';
import { t } from '../../state/say.js';
import { pinned } from '../../text/lit.js';
import { placeCards } from '../../text/margin.js';
import { firstStretches } from '../../text/ranges.js';
import { Card } from './card.js';
import { nesting } from './said.js';

const WIDE = '(min-width: 75rem)';

/** A card beside each attribution, as near to its words as there is room. */
export function Margin({
  report,
  only,
  root,
  again,
  pin,
  editing,
}: {
  report: ReportFull;
  /** Those whose cards are shown. */
  only: readonly number[];
  root: RefObject<HTMLDivElement | null>;
  again: () => void;
  pin: (n: number | null, scroll?: boolean) => void;
  editing: Signal<boolean>;
}): JSX.Element {
  const { readout } = report;
  const nested = useMemo(() => nesting(readout), [readout]);
  const order = useMemo(() => {
    const first = (n: number) =>
      Math.min(...[readout.attributions[n]!.cue, ...readout.attributions[n]!.content].map((s) => s.start));
    return [...only].sort((a, b) => first(a) - first(b) || nested[a]!.depth - nested[b]!.depth);
  }, [readout, only]);
  const layout = useSignal<{ tops: number[]; height: number } | null>(null);
  const held = pinned.value;

  useLayoutEffect(() => {
    const place = () => {
      if (!matchMedia(WIDE).matches) {
        layout.value = null;
        return;
      }
      const margin = root.current?.querySelector<HTMLElement>('.margin');
      if (!margin) return;
      const above = margin.getBoundingClientRect().top;
      const first = firstStretches(root.current!);
      const boxes = margin.querySelectorAll<HTMLElement>(':scope > .card'); // in this order
      const cards = order.map((n, i) => {
        const anchor = (first.get(n)?.getBoundingClientRect().top ?? above) - above;
        return { anchor: Math.max(0, anchor), height: boxes[i]!.offsetHeight };
      });
      const next = placeCards(cards, held === null || !order.includes(held) ? null : order.indexOf(held));
      if (JSON.stringify(next) !== JSON.stringify(layout.peek())) layout.value = next;
    };
    place();
    const watch = new ResizeObserver(place);
    watch.observe(root.current!);
    document.fonts.ready.then(place);
    return () => watch.disconnect();
  });

  if (readout.attributions.length === 0)
    return (
      <aside class="margin">
        <p class="soft">{t('report.nothing-said')}</p>
      </aside>
    );
  return (
    <aside
      class={`margin ${layout.value ? 'placed' : ''}`}
      aria-label={t('report.cards')}
      style={layout.value ? { height: `${layout.value.height}px` } : { height: 'auto' }}
    >
      {order.map((n, i) => (
        <Slot
          key={n}
          n={n}
          report={report}
          depth={nested[n]!.depth}
          held={held === n}
          top={layout.value?.tops[i] ?? null}
          pin={pin}
          again={again}
          editing={editing}
        />
      ))}
    </aside>
  );
}

/** A card that is made anew only where it is another: one of hundreds is held at a time. */
function Slot(props: Parameters<typeof Card>[0]): JSX.Element {
  const { report, depth, held, top } = props;
  return useMemo(() => <Card {...props} />, [report, depth, held, top]);
}
