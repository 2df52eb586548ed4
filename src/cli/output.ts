import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { ReadoutError } from '../readout/error.js';
import { wholeFile } from './whole-file.js';

/** Where results go. */
export interface Output {
  /** Waits where the reader at the other end is slower; `false` once nobody reads any more. */
  write(text: string | Uint8Array): Promise<boolean>;
  /** Ends it: a file is in its place from now on. */
  close(): Promise<void>;
  /** Ends it without a file: what was there before stays. */
  drop(): Promise<void>;
  /** File name, or `null` for standard output. */
  file: string | null;
}

/** Opens a file (`-` and nothing: standard output). A pipe whose reader has gone ends quietly, as `head` expects. */
export async function openOutput(path: string | undefined): Promise<Output> {
  const file = path === undefined || path === '-' ? null : path;
  const whole = file === null ? null : await wholeFile(file);
  const stream: Writable = whole?.stream ?? process.stdout;
  let failure: NodeJS.ErrnoException | null = null;
  stream.on('error', (error) => void (failure ??= error));
  if (file !== null)
    await once(stream, 'open').catch((error) => {
      throw failed(error, file);
    });
  const check = () => {
    if (failure && failure.code !== 'EPIPE') throw failed(failure, file ?? 'stdout');
    return failure === null;
  };
  return {
    file,
    async write(text) {
      if (!check()) return false;
      if (!stream.write(text)) {
        const over = new AbortController(); // takes the listener away that is not called
        const waits = ['drain', 'close'].map((event) => once(stream, event, { signal: over.signal }));
        await Promise.race(waits).catch(() => {});
        over.abort();
      }
      return check();
    },
    async close() {
      if (whole && !failure) {
        stream.end();
        await finished(stream).catch(() => {});
        if (!failure) await whole.keep();
      } else if (!failure && stream.writableLength > 0) {
        await new Promise<void>((done) => void stream.write('', () => done()));
      }
      check();
    },
    async drop() {
      await whole?.drop();
    },
  };
}

const failed = (error: NodeJS.ErrnoException, file: string) =>
  new ReadoutError('output.failed', { file, reason: error.code ?? error.message }, { cause: error });
