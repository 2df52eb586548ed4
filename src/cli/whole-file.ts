import { createWriteStream } from 'node:fs';
import { realpath, rename, rm, stat } from 'node:fs/promises';
import type { Writable } from 'node:stream';

/** A file on its way. */
export interface WholeFile {
  stream: Writable;
  /** Puts it in its place, once the stream has ended. */
  keep(): Promise<void>;
  /** Takes away what was written; what stood in its place stays. */
  drop(): Promise<void>;
}

/**
 * Writes a file beside its place and puts it there once it is whole and on the disk: whoever finds it finds all of it, and
 * what was there before is lost to no full disk, and to no kill. A pipe or device is written to as it is.
 */
export async function wholeFile(path: string): Promise<WholeFile> {
  const before = await stat(path).catch(() => null);
  if (before && !before.isFile())
    return { stream: createWriteStream(path), keep: async () => {}, drop: async () => {} };
  const place = before ? await realpath(path) : path; // a link stays a link
  const unfinished = `${place}.unfinished`;
  const stream = createWriteStream(unfinished, { flush: true, ...(before && { mode: before.mode }) });
  return {
    stream,
    keep: () => rename(unfinished, place),
    async drop() {
      stream.destroy();
      await rm(unfinished, { force: true });
    },
  };
}
