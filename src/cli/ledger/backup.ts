import { createReadStream, existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { ReadoutError } from '../../readout/error.js';
import { Exit } from '../exit.js';
import type { Talk } from '../talk.js';
import type { Terminal } from '../terminal.js';
import { wholeFile } from '../whole-file.js';
import { type LedgerOptions, openNamed } from './options.js';

/** `readout backup FILE`: the whole ledger in one file, which is there only once it is whole. */
export async function backupCommand(
  [file = '']: readonly string[],
  options: LedgerOptions,
  _terminal: Terminal,
  talk: Talk,
): Promise<Exit> {
  if (existsSync(file) && !options.force) throw new ReadoutError('backup.exists', { file });
  const ledger = await openNamed(options);
  const whole = await wholeFile(file);
  try {
    await pipeline(Readable.from(ledger.backup()), createGzip({ level: 6 }), whole.stream).catch((error) => {
      const reason = error.code ?? error.message;
      throw error instanceof ReadoutError
        ? error
        : new ReadoutError('output.failed', { file, reason }, { cause: error });
    });
    await whole.keep();
    talk.notice('backup.done', { count: (await ledger.summary()).reports, file });
    return Exit.Done;
  } finally {
    await whole.drop();
    await ledger.close();
  }
}

/** `readout restore FILE`: fills an empty ledger from a backup. */
export async function restoreCommand(
  [file = '']: readonly string[],
  options: LedgerOptions,
  _terminal: Terminal,
  talk: Talk,
): Promise<Exit> {
  if (!existsSync(file)) throw new ReadoutError('input.missing', { file });
  const ledger = await openNamed(options);
  try {
    const count = await ledger.restore(linesOf(file), file);
    talk.notice('restore.done', { count, ledger: ledger.name });
    return Exit.Done;
  } finally {
    await ledger.close();
  }
}

async function* linesOf(file: string): AsyncGenerator<string> {
  const source = createReadStream(file).pipe(createGunzip());
  let line = 0;
  try {
    // an error of the pipe does not reach readline: the iterator below would wait for ever
    const failed = new Promise<never>((_, reject) => source.once('error', reject));
    failed.catch(() => {});
    const lines = createInterface({ input: source, crlfDelay: Number.POSITIVE_INFINITY })[
      Symbol.asyncIterator
    ]();
    for (;;) {
      const next = await Promise.race([lines.next(), failed]);
      if (next.done) return;
      line++;
      yield next.value;
    }
  } catch (error) {
    if (error instanceof ReadoutError) throw error;
    const code = (error as NodeJS.ErrnoException).code;
    throw new ReadoutError(
      line === 0 && code === 'Z_DATA_ERROR' ? 'ledger.no-backup' : 'ledger.backup-damaged',
      {
        file,
        line,
      },
    );
  }
}
