import { setTimeout as wait } from 'node:timers/promises';

export interface Patience {
  /** Whether trying again may help. */
  passing(error: unknown): boolean;
  /** Milliseconds for all tries together. */
  atMost?: number;
  /** Called once, before the first wait. */
  onWait?(error: unknown): void;
  /** No more tries after this. */
  signal?: AbortSignal;
}

const FIRST = 100; // ms
const LONGEST = 5000;

/** Does work whose other side may be away for a while; tries again, after longer and longer pauses. */
export async function patiently<T>(work: () => Promise<T>, patience: Patience): Promise<T> {
  const { passing, atMost = Number.POSITIVE_INFINITY, onWait, signal } = patience;
  const until = performance.now() + atMost;
  for (let pause = FIRST; ; pause = Math.min(pause * 2, LONGEST)) {
    try {
      return await work();
    } catch (error) {
      if (!passing(error) || performance.now() > until || signal?.aborted) throw error;
      if (pause === FIRST) onWait?.(error);
      await wait(pause, undefined, signal && { signal }).catch(() => {});
    }
  }
}
