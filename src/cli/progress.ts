import { type Locale, say } from '../messages/messages.js';

const REDRAW = 100; // ms, on a terminal
const PATIENCE = 1000; // ms before anything is shown: most runs are over by then
const LINE = 10_000; // ms, elsewhere

/** Counts of a run, shown on standard error while it goes on. */
export interface Progress {
  total: number;
  update(done: number, failed: number): void;
  /** Takes the line away, so that something else can be written. */
  clear(): void;
}

export const noProgress: Progress = { total: 0, update() {}, clear() {} };

/** On a terminal one line that is redrawn; elsewhere a line every ten seconds, for programs (`json`) as JSON. */
export function showProgress(
  stream: { isTTY?: boolean; write(text: string): unknown },
  locale: Locale,
  json: boolean,
  now: () => number = Date.now,
): Progress {
  const began = now();
  let last = began;
  let shown = false;
  return {
    total: 0,
    update(done, failed) {
      const time = now();
      if (time - last < (stream.isTTY ? REDRAW : LINE)) return;
      if (stream.isTTY && (time - began < PATIENCE || Math.max(done + failed, this.total) < 2)) return;
      last = time;
      const seconds = (time - began) / 1000;
      const rate = Math.round(done / seconds);
      const left = done > 0 ? ((this.total - done) * seconds) / done : 0;
      const counts = { done, failed, rate: rate || Number((done / seconds).toFixed(1)) };
      const line =
        json && !stream.isTTY
          ? JSON.stringify({ progress: { done, failed, total: this.total } })
          : this.total > done && done > 0
            ? say('run.progress-of', { ...counts, total: this.total, left: duration(left, locale) }, locale)
            : say('run.progress', counts, locale);
      stream.write(stream.isTTY ? `\r\x1b[K${line}` : `${line}\n`);
      shown = true;
    },
    clear() {
      if (shown && stream.isTTY) stream.write('\r\x1b[K');
      shown = false;
    },
  };
}

function duration(seconds: number, locale: Locale): string {
  const whole = Math.round(seconds);
  return whole < 60
    ? say('run.seconds', { seconds: whole }, locale)
    : say('run.minutes', { minutes: Math.floor(whole / 60), seconds: whole % 60 }, locale);
}
