import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';

export type Kind = 'reports' | 'imports' | 'reviews' | 'actors';

/** Whether the server's news reach this page. */
export const connected = signal(true);

const listeners = new Map<Kind, Set<() => void>>();
let source: EventSource | null = null;

function connect(): void {
  source = new EventSource('/api/stream');
  source.onopen = () => {
    connected.value = true;
  };
  source.onerror = () => {
    connected.value = false;
  };
  for (const kind of ['reports', 'imports', 'reviews', 'actors'] as const)
    source.addEventListener(kind, () => {
      for (const hear of listeners.get(kind) ?? []) hear();
    });
}

/** Calls back when the server has news of a kind; many at once are one. */
export function useNews(kinds: readonly Kind[], hear: () => void): void {
  useEffect(() => {
    if (!source) connect();
    let soon: ReturnType<typeof setTimeout> | undefined;
    const later = () => {
      clearTimeout(soon);
      soon = setTimeout(hear, 150);
    };
    for (const kind of kinds) {
      const set = listeners.get(kind) ?? new Set();
      listeners.set(kind, set.add(later));
    }
    return () => {
      clearTimeout(soon);
      for (const kind of kinds) listeners.get(kind)?.delete(later);
    };
  }, []);
}
