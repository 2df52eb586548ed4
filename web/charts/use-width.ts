import { useSignal } from '@preact/signals';
import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/**
 * The width that a drawing has, in pixels: it is drawn at its true size, so that its letters are as large as the page's.
 * `before` is what it has until it is measured.
 */
export function useWidth(of: RefObject<HTMLElement | null>, least = 320, before = 960): number {
  const width = useSignal(before);
  useLayoutEffect(() => {
    const measure = () => {
      const now = Math.max(least, Math.round(of.current!.clientWidth));
      if (now !== width.peek()) width.value = now;
    };
    measure();
    const watch = new ResizeObserver(measure);
    watch.observe(of.current!);
    return () => watch.disconnect();
  }, []);
  return width.value;
}
