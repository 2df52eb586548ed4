import { streamSSE } from 'hono/streaming';
import { whoAsks } from '../access.js';
import type { Routes } from '../door.js';
import type { News } from '../live.js';

const BEAT = 15_000; // ms; something must be heard, or a proxy hangs up

/** `/api/stream`: what is new, as it happens; the event is its kind. */
export const streamRoute: Routes = (app, { live, access }) => {
  app.get('/api/stream', (c) => {
    c.header('X-Accel-Buffering', 'no');
    return streamSSE(c, async (stream) => {
      const waiting: News[] = [];
      let wake: () => void = () => {};
      const stop = live.listen((news) => {
        // of several that say the same one is enough
        if (!waiting.some((w) => w.kind === news.kind && w.kind !== 'reports')) waiting.push(news);
        wake();
      });
      let open = true;
      stream.onAbort(() => {
        open = false;
        stop();
        wake();
      });
      await stream.writeSSE({ event: 'hello', data: '{}' });
      while (open) {
        while (waiting.length > 0) {
          const { kind, ...data } = waiting.shift()!;
          await stream.writeSSE({ event: kind, data: JSON.stringify(data) });
        }
        await new Promise<void>((done) => {
          const beat = setTimeout(done, BEAT);
          wake = () => {
            clearTimeout(beat);
            done();
          };
          if (waiting.length > 0 || !open) wake();
        });
        if (open && !(await access.still(whoAsks(c)))) break; // the token has ended
        if (open && waiting.length === 0) await stream.writeSSE({ event: 'beat', data: '{}' });
      }
    });
  });
};
