import { compareReadouts } from '../../accounts/compare.js';
import type { Occurrence } from '../../accounts/occurrence.js';
import { contentStems } from '../../languages/stems.js';
import { ReadoutError } from '../../readout/error.js';
import { allShown, shown } from '../../text/shown.js';
import { Exit } from '../exit.js';
import type { Talk } from '../talk.js';
import type { Terminal } from '../terminal.js';
import { markdownOf } from './markdown.js';
import { matrixOf } from './matrix.js';
import { limitOf } from './occurrences.js';
import { openNamedAccounts } from './open.js';
import { readReports } from './reports.js';
import type { TextOf } from './words.js';

export interface CompareOptions {
  reports?: string[];
  json?: boolean;
  markdown?: boolean;
  limit?: string;
  ledger?: string;
  database?: string;
}

/** `readout compare`: lays the accounts of one happening side by side. Returns the exit code. */
export async function compareCommand(
  asked: readonly string[],
  options: CompareOptions,
  terminal: Terminal,
  talk: Talk,
): Promise<Exit> {
  if (options.json && options.markdown)
    throw new ReadoutError('usage.conflict', { option: '--json', other: '--markdown' });
  if (!options.reports) return compareKept(asked, options, terminal);
  const { readouts, failed } = await readReports([...options.reports, ...asked], talk);
  const texts = new Map(readouts.map((r) => [r.id, r.text]));
  if (readouts.length > 0)
    write(compareReadouts(readouts, contentStems), (report) => texts.get(report) ?? '', options, terminal);
  if (failed === 0) return Exit.Done;
  return readouts.length > 0 ? Exit.SomeFailed : Exit.Unreadable;
}

async function compareKept(
  asked: readonly string[],
  options: CompareOptions,
  terminal: Terminal,
): Promise<Exit> {
  if (asked.length === 0) throw new ReadoutError('compare.what', {});
  const query = asked.join(' ');
  const limit = limitOf(options.limit, 1);
  const { ledger, accounts } = await openNamedAccounts(options);
  try {
    const occurrences = await accounts.compare(query, { limit });
    if (occurrences.length === 0) throw new ReadoutError('compare.none', { query });
    write(occurrences, (report) => accounts.textOf(report), options, terminal);
    return Exit.Done;
  } finally {
    await ledger.close();
  }
}

/** Writes occurrences to standard output as asked. */
export function write(
  occurrences: readonly Occurrence[],
  textOf: TextOf,
  options: Pick<CompareOptions, 'json' | 'markdown'>,
  terminal: Terminal,
): void {
  const words: TextOf = (report) => shown(textOf(report));
  for (const occurrence of occurrences)
    process.stdout.write(
      options.json
        ? `${JSON.stringify(occurrence)}\n`
        : options.markdown
          ? markdownOf(allShown(occurrence), words, terminal.locale)
          : matrixOf(allShown(occurrence), words, terminal),
    );
}
