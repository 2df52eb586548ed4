import { useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { firstStretches } from '../../text/ranges.js';

/** Attributions that lie above the screen, and below it, in the order of the text. */
export interface Fold {
  above: readonly number[];
  below: readonly number[];
  /** How far down the page each stands, from 0 to 1. */
  places: readonly number[];
}

const BAR = 64; // px at the top that the bar covers

/** Measures once where attributions stand, and while the page is scrolled only counts. */
export function useFold(
  root: RefObject<HTMLElement | null>,
  numbers: readonly number[],
  drawing: object,
): Fold {
  const fold = useSignal<Fold>({ above: [], below: [], places: [] });
  useEffect(() => {
    let tops: { n: number; top: number }[] = [];
    let places: number[] = [];
    let asked = 0;
    const count = () => {
      asked = 0;
      const [from, to] = [scrollY + BAR, scrollY + innerHeight];
      let above = 0;
      while (above < tops.length && tops[above]!.top < from) above++;
      let below = above;
      while (below < tops.length && tops[below]!.top < to) below++;
      const last = fold.peek();
      if (last.places === places && last.above.length === above && last.below.length === tops.length - below)
        return;
      const n = tops.map((t) => t.n);
      fold.value = { above: n.slice(0, above), below: n.slice(below), places };
    };
    const soon = () => {
      asked ||= requestAnimationFrame(count);
    };
    const measure = () => {
      if (!root.current) return; // gone while the observer was about to tell
      const first = firstStretches(root.current);
      tops = numbers.flatMap((n) => {
        const element = first.get(n);
        return element ? [{ n, top: element.getBoundingClientRect().top + scrollY }] : [];
      });
      tops.sort((a, b) => a.top - b.top);
      const tall = document.documentElement.scrollHeight;
      places = tops.map(({ top }) => top / tall);
      soon();
    };
    const watch = new ResizeObserver(measure);
    watch.observe(root.current!.querySelector('.article') ?? root.current!);
    addEventListener('scroll', soon, { passive: true });
    addEventListener('resize', soon);
    return () => {
      watch.disconnect();
      cancelAnimationFrame(asked);
      removeEventListener('scroll', soon);
      removeEventListener('resize', soon);
    };
  }, [numbers, drawing]);
  return fold.value;
}
