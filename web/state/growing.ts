import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';

const PATIENCE = 300; // ms to wait for the browser to have time

/**
 * How many of a long list are shown: some at first, the others as soon as the browser has time, so that what is seen first
 * can be used at once. `reach` shows as many now.
 */
export function useGrowing(length: number, step: number): { count: number; reach: (count: number) => void } {
  const count = useSignal(step);
  const reach = (to: number) => {
    if (to > count.peek()) count.value = to;
  };
  const shown = count.value;
  useEffect(() => {
    if (shown >= length) return;
    const more = () => reach(shown + step);
    if (typeof requestIdleCallback === 'undefined') {
      const timer = setTimeout(more, PATIENCE);
      return () => clearTimeout(timer);
    }
    const idle = requestIdleCallback(more, { timeout: PATIENCE });
    return () => cancelIdleCallback(idle);
  }, [shown, length, step]);
  return { count: Math.min(shown, length), reach };
}
