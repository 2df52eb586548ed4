import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { useShortcuts } from './shortcuts.js';

/** j, k and Enter in a list; returns which item is chosen, -1 for none. */
export function useListKeys(length: number, open: (index: number) => void): number {
  const at = useSignal(-1);
  const move = (by: number) => {
    if (length === 0) return;
    at.value = Math.min(length - 1, Math.max(0, at.peek() + by));
  };
  useShortcuts('list', {
    'keys.next': () => move(1),
    'keys.previous': () => move(-1),
    'keys.open': () => {
      if (at.peek() >= 0 && at.peek() < length) open(at.peek());
    },
  });
  useEffect(() => {
    if (at.value >= 0) document.querySelector('.on')?.scrollIntoView({ block: 'nearest' });
  }, [at.value]);
  return at.value;
}
