import type { Signal } from '@preact/signals';
import type { ReportFull } from '../../../src/server/schemas/reports.js';
import { notify } from '../../parts/toast.js';
import { t } from '../../state/say.js';
import { useShortcuts } from '../../state/shortcuts.js';
import { pinned } from '../../text/lit.js';
import { copyQuotation, review, undo } from './reviewing.js';

/** Moving from attribution to attribution and saying what one thinks of them, by keys. */
export function useReviewKeys({
  report,
  order,
  again,
  pin,
  editing,
}: {
  report: ReportFull;
  /** Attributions that are moved through. */
  order: readonly number[];
  again: () => void;
  pin: (n: number | null, scroll?: boolean) => void;
  editing: Signal<boolean>;
}): void {
  const { attributions } = report.readout;
  const move = (by: number) => {
    if (order.length === 0) return;
    const at = pinned.peek() === null ? (by > 0 ? -1 : order.length) : order.indexOf(pinned.peek()!);
    pin(order[Math.min(order.length - 1, Math.max(0, at + by))]!, true);
  };
  const onHeld = (work: (n: number) => void) => () => {
    const n = pinned.peek();
    if (n === null) notify(t('review.choose'));
    else work(n);
  };
  useShortcuts('report', {
    'keys.next-attribution': () => move(1),
    'keys.previous-attribution': () => move(-1),
    'keys.confirm': onHeld((n) => void review(report, n, 'confirmed', again)),
    'keys.reject': onHeld((n) => void review(report, n, 'rejected', again)),
    'keys.correct': onHeld(() => {
      editing.value = true;
      requestAnimationFrame(() => document.querySelector<HTMLElement>('.review-form select')?.focus());
    }),
    'keys.undo': onHeld((n) => {
      const mark = attributions[n]?.review;
      if (mark) void undo(mark.id, again);
    }),
    'keys.quote': onHeld((n) => void copyQuotation(report, n).then(() => notify(t('copied')))),
  });
  useShortcuts('everywhere', { 'keys.escape': () => pin(null) });
}
