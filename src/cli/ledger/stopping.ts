import { Exit } from '../exit.js';
import type { Talk } from '../talk.js';

/** Ctrl-C: the first says that it was heard and lets what is begun be finished, the second ends at once. */
export function listenForStop(talk: Talk): { signal: AbortSignal; done(): void } {
  const stopping = new AbortController();
  const stop = () => {
    if (stopping.signal.aborted) process.exit(Exit.Interrupted);
    stopping.abort();
    talk.notice('run.stopping', {});
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  return {
    signal: stopping.signal,
    done() {
      process.off('SIGINT', stop);
      process.off('SIGTERM', stop);
    },
  };
}
