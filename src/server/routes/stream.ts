import { streamSSE } from 'hono/streaming';
import { ReadoutError } from '../../readout/error.js';
import { whoAsks } from '../access.js';
import type { Routes } from '../door.js';
import type { News } from '../live.js';

const BEAT = 15_000; // ms; something must be heard, or a proxy hangs up
const MOST_IDS = 100; // of reports in one piece of news
const MOST = 100; // listeners with one token: each keeps a connection

/** `/api/stream`: what is new, as it happens; the event is its kind. */
export const streamRoute: Routes = (app, { live, access }) => {
  const listeners = new Map<number | null, number>();
  app.get('/api/stream', (c) => {
    const { token } = whoAsks(c);
    const count = (more: 1 | -1) => {
      const now = (listeners.get(token) ?? 0) + more;
      if (now > 0) listeners.set(token, now);
      else listeners.delete(token);
      return now;
    };
    if (count(1) > MOST) {
      count(-1);
      throw new ReadoutError('access.slow', { seconds: BEAT / 1000 });
    }
    c.header('X-Accel-Buffering', 'no');
    return streamSSE(c, async (stream) => {
      // one of a kind, however slowly it is read
      const waiting = new Map<News['kind'], News>();
      let wake: () => void = () => {};
      const stop = live.listen((news) => {
        const known = waiting.get(news.kind);
        if (!known) waiting.set(news.kind, news);
        else if (known.kind === 'reports' && news.kind === 'reports')
          waiting.set('reports', { kind: 'reports', ids: [...known.ids, ...news.ids].slice(0, MOST_IDS) });
        wake();
      });
      let open = true;
      stream.onAbort(() => {
        open = false;
        wake();
      });
      try {
        await stream.writeSSE({ event: 'hello', data: '{}' });
        while (open) {
          for (const [next, { kind, ...data }] of waiting) {
            waiting.delete(next);
            await stream.writeSSE({ event: kind, data: JSON.stringify(data) });
          }
          await new Promise<void>((done) => {
            const beat = setTimeout(done, BEAT);
            wake = () => {
              clearTimeout(beat);
              done();
            };
            if (waiting.size > 0 || !open) wake();
          });
          if (open && !(await access.still(whoAsks(c)))) break; // the token has ended
          if (open && waiting.size === 0) await stream.writeSSE({ event: 'beat', data: '{}' });
        }
      } finally {
        stop();
        count(-1);
      }
    });
  });
};
