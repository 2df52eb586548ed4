import { createReadStream } from 'node:fs';
import { open, readdir, realpath, stat } from 'node:fs/promises';
import { basename, extname, join, sep } from 'node:path';
import { ReadoutError } from '../readout/error.js';

/** Bytes that one report may not reach. */
export const MAX_FILE_BYTES = 50_000_000;
const MEGABYTE = 1_000_000;

export const READABLE: ReadonlySet<string> = new Set([
  '.txt',
  '.text',
  '.md',
  '.markdown',
  '.html',
  '.htm',
  '.xhtml',
  '.json',
  '.jsonl',
  '.ndjson',
  '.rss',
  '.atom',
  '.opml',
  '.warc',
  '.pdf',
]);
/** By its name; a packed archive has two extensions. */
const isReadable = (name: string) =>
  READABLE.has(extname(name.replace(/\.gz$/i, '')).toLowerCase()) &&
  (!/\.gz$/i.test(name) || /\.warc\.gz$/i.test(name));
const NO_REPORT = /^(?:readme|license|licence|notice|changelog|contributing)\b/i;

export const tooLarge = (file: string, bytes: number, limit = MAX_FILE_BYTES) =>
  new ReadoutError('input.size', {
    file,
    size: Math.round(bytes / MEGABYTE),
    limit: Math.round(limit / MEGABYTE),
  });

/** A system error as one of ours: what is missing is the commonest, all else is said in the system's words. */
export function fileError(error: unknown, file: string): ReadoutError {
  if (error instanceof ReadoutError) return error;
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT' || code === 'ENOTDIR') return new ReadoutError('input.missing', { file });
  const reason = code ? `${code}, ${message.replace(/^[A-Z]+: |,.*$/gs, '')}` : String(message ?? error);
  return new ReadoutError('input.unreadable', { file, reason }, { cause: error });
}

/**
 * What stands under a path: a file, or the readable files of a directory and those below it, sorted by name. Of links in
 * it those are followed that lead to a file in it: a folder from elsewhere must not hand over what stands beside it.
 */
export async function filesUnder(path: string): Promise<{ file: string; error?: ReadoutError }[]> {
  const info = await stat(path).catch((error) => {
    throw fileError(error, path);
  });
  if (!info.isDirectory()) return [{ file: path }];
  const found: { file: string; error?: ReadoutError }[] = [];
  const within = `${await realpath(path)}${sep}`;
  const leadsWithin = async (link: string): Promise<boolean> => {
    const target = await realpath(link).catch(() => '');
    return target.startsWith(within) && (await stat(target)).isFile();
  };
  const visit = async (directory: string): Promise<void> => {
    const entries = await readdir(directory, { withFileTypes: true }).catch((error) => {
      throw fileError(error, directory);
    });
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
      const full = join(directory, entry.name);
      if (entry.isDirectory()) await visit(full);
      else if (!entry.isFile() && !entry.isSymbolicLink()) continue;
      else if (isReadable(entry.name) && !NO_REPORT.test(entry.name))
        found.push(
          entry.isFile() || (await leadsWithin(full))
            ? { file: full }
            : { file: full, error: new ReadoutError('input.link', { file: full, folder: path }) },
        );
    }
  };
  await visit(path);
  if (found.length === 0) throw new ReadoutError('input.directory', { file: path });
  return found;
}

/** All bytes of a file; refused before reading where it is too large for one report. */
export async function readBytes(file: string): Promise<Uint8Array> {
  try {
    const handle = await open(file);
    try {
      const info = await handle.stat();
      if (info.size >= MAX_FILE_BYTES) throw tooLarge(file, info.size);
      if (info.isFile()) return await handle.readFile();
      return await collect(handle.createReadStream({ autoClose: false }), file); // a pipe or device may never end
    } finally {
      await handle.close();
    }
  } catch (error) {
    throw fileError(error, file);
  }
}

/** A file's bytes piece by piece, for formats that hold many reports. */
export async function* streamBytes(file: string): AsyncGenerator<Uint8Array> {
  try {
    yield* createReadStream(file, { highWaterMark: 1 << 18 }) as AsyncIterable<Uint8Array>;
  } catch (error) {
    throw fileError(error, file);
  }
}

/** All bytes of a stream that is one report; stops as soon as it grows too large. */
export async function collect(
  chunks: AsyncIterable<Uint8Array>,
  file: string,
  limit = MAX_FILE_BYTES,
): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size >= limit) throw tooLarge(file, size, limit);
    pieces.push(chunk);
  }
  return Buffer.concat(pieces);
}

/** File name without directory and extension. */
export const stem = (file: string) => basename(file, extname(file)) || basename(file);
