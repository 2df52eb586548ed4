import { appendFile, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { compareSelected } from '../../export/comparisons.js';
import { type ExportOptions, type Piece, ROWS, type Rows } from '../../export/format.js';
import { FILES, type FileFormat, FOLDERS, FORMATS, isFolder } from '../../export/formats.js';
import { isReviewed } from '../../export/gold.js';
import { type Selected, select } from '../../export/selection.js';
import { ReadoutError } from '../../readout/error.js';
import { openNamedAccounts } from '../accounts/open.js';
import { Exit } from '../exit.js';
import { type LedgerOptions, openNamed } from '../ledger/options.js';
import { filtersOf, known } from '../ledger/search.js';
import { openOutput } from '../output.js';
import type { Talk } from '../talk.js';
import type { Terminal } from '../terminal.js';

const UNFINISHED = '.unfinished';

/** `readout export FORMAT`: what the ledger tells, in a format of other programs. Returns the exit code. */
export async function exportCommand(
  [format = '', ...words]: readonly string[],
  options: LedgerOptions,
  terminal: Terminal,
  talk: Talk,
): Promise<Exit> {
  known(format, FORMATS, 'usage.format');
  const { rows = 'attributions', limit, output } = options;
  known(rows, ROWS, 'usage.rows');
  if (limit !== undefined && !/^\d{1,9}$/.test(limit))
    throw new ReadoutError('usage.number', { option: '--limit', value: limit });
  const filters = filtersOf(words.join(' ').trim(), options);
  const how: ExportOptions = {
    rows: rows as Rows,
    bom: options.bom ?? false,
    text: options.text ?? true,
    language: terminal.locale.language,
  };
  if (isFolder(format) && output === undefined) throw new ReadoutError('export.folder', { format });
  const { ledger, accounts } =
    rows === 'cells'
      ? await openNamedAccounts(options)
      : { ledger: await openNamed(options), accounts: null };
  try {
    const gold = format === 'gold';
    let count = 0;
    const counted = async function* (): AsyncGenerator<Selected> {
      for await (const one of select(ledger, filters, limit === undefined ? {} : { limit: Number(limit) })) {
        if (gold && !isReviewed(one.kept)) continue;
        count++;
        yield one;
      }
    };
    const selected = counted();
    if (accounts) how.comparisons = compareSelected({ ledger, accounts }, selected);
    if (isFolder(format)) await writeFolder(output!, FOLDERS[format](selected, how));
    else await writeFile(output, FILES[format as FileFormat].write(selected, how));
    if (count === 0) talk.notice(gold ? 'export.unreviewed' : 'export.nothing', {});
    else if (output !== undefined && output !== '-') talk.notice('export.done', { count, file: output });
    return Exit.Done;
  } finally {
    await ledger.close();
  }
}

async function writeFile(path: string | undefined, pieces: AsyncIterable<Piece>): Promise<void> {
  const output = await openOutput(path);
  try {
    for await (const piece of pieces) if (!(await output.write(piece))) break;
    await output.close();
  } catch (error) {
    await output.drop();
    throw error;
  }
}

/** Fills a folder that is new or empty. */
async function writeFolder(
  folder: string,
  files: AsyncIterable<{ name: string; text: string }>,
): Promise<void> {
  const failed = (error: NodeJS.ErrnoException) => {
    throw new ReadoutError(
      'output.failed',
      { file: folder, reason: error.code ?? error.message },
      { cause: error },
    );
  };
  await mkdir(folder, { recursive: true }).catch(failed);
  const there = await readdir(folder).catch(failed);
  if (there.some((name) => name !== UNFINISHED)) throw new ReadoutError('export.not-empty', { folder });
  // aside, until all of it is there: half a folder must not be taken for a whole one
  const unfinished = join(folder, UNFINISHED);
  await rm(unfinished, { recursive: true, force: true }).catch(failed);
  await mkdir(unfinished).catch(failed);
  try {
    for await (const { name, text } of files) await appendFile(join(unfinished, name), text).catch(failed);
    for (const name of await readdir(unfinished))
      await rename(join(unfinished, name), join(folder, name)).catch(failed);
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
}
