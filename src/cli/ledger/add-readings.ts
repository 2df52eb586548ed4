import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { InputFile } from '../../importing/readings/reading.js';
import {
  READINGS_FORMATS,
  type ReadingsFormat,
  takeReadings,
} from '../../importing/readings/take-readings.js';
import { say } from '../../messages/messages.js';
import { ReadoutError } from '../../readout/error.js';
import { shownInLine } from '../../text/shown.js';
import { Exit } from '../exit.js';
import { inOneLine, type Talk } from '../talk.js';
import type { Terminal } from '../terminal.js';
import { authorOf, type LedgerOptions, openNamed } from './options.js';
import { known } from './search.js';

const KEPT = ['confirmed', 'corrected', 'added', 'rejected', 'same'] as const;

/** `readout add --readings FORMAT FILE…`: what people have read becomes their reviews. Returns the exit code. */
export async function addReadings(
  args: readonly string[],
  options: LedgerOptions,
  { locale }: Terminal,
  talk: Talk,
): Promise<Exit> {
  const format = options.readings!;
  known(format, READINGS_FORMATS, 'readings.format');
  if (args.length === 0) throw new ReadoutError('usage.no-input');
  const author = options.author?.trim() || authorOf();
  if (author === '') throw new ReadoutError('review.author');
  const files = (await Promise.all(args.map((path) => filesAt(path)))).flat();
  const ledger = await openNamed(options);
  const sum = { confirmed: 0, corrected: 0, added: 0, rejected: 0, same: 0, refused: 0 };
  try {
    const how = { ledger, format: format as ReadingsFormat, author, dryRun: options.dryRun ?? false };
    for await (const taken of takeReadings(files, how)) {
      for (const name of KEPT) sum[name] += taken[name];
      sum.refused += taken.refused.length;
      const refused = taken.refused.map(({ row, error: { code, values } }) => ({ row, code, values }));
      if (options.json) process.stdout.write(`${JSON.stringify({ ...taken, refused })}\n`);
      else
        for (const { row, code, values } of refused)
          process.stdout.write(
            `${shownInLine(row === taken.file ? row : `${taken.file} ${row}`)}: ${say(code, inOneLine(values), locale)}\n`,
          );
    }
    talk.notice('readings.done', { ...sum, author });
    if (options.dryRun) talk.notice('readings.dry', {});
    if (sum.refused === 0) return Exit.Done;
    return KEPT.some((name) => sum[name] > 0) ? Exit.SomeFailed : Exit.Unreadable;
  } finally {
    await ledger.close();
  }
}

/** A file, or the files of a folder, with their texts. */
async function filesAt(path: string): Promise<InputFile[]> {
  const failed = (error: NodeJS.ErrnoException) => {
    throw new ReadoutError('input.unreadable', { file: path, reason: error.code ?? error.message });
  };
  const isFolder = (await stat(path).catch(failed)).isDirectory();
  const names = isFolder
    ? (await readdir(path, { recursive: true, withFileTypes: true }))
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
        .sort()
    : [path];
  const files = names.filter((name) => !isFolder || /\.(?:ann|txt|csv|json|jsonl|jsonld)$/.test(name));
  return Promise.all(
    files.map(async (name) => ({
      name: name.replaceAll('\\', '/'),
      text: await readFile(name, 'utf8').catch(failed),
    })),
  );
}
