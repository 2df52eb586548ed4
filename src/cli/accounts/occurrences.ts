import type { OccurrenceSummary } from '../../accounts/accounts.js';
import { say } from '../../messages/messages.js';
import { ReadoutError } from '../../readout/error.js';
import { allShown } from '../../text/shown.js';
import { Exit } from '../exit.js';
import { wrap } from '../render/layout.js';
import type { Talk } from '../talk.js';
import type { Terminal } from '../terminal.js';
import { openNamedAccounts } from './open.js';
import { occurrenceWords } from './words.js';

export interface OccurrencesOptions {
  disputed?: boolean;
  limit?: string;
  json?: boolean;
  ledger?: string;
  database?: string;
}

/** `readout occurrences`: what has happened by the reports in a ledger, most disputed first. Returns the exit code. */
export async function occurrencesCommand(
  asked: readonly string[],
  options: OccurrencesOptions,
  terminal: Terminal,
  talk: Talk,
): Promise<Exit> {
  const limit = limitOf(options.limit, 20);
  const { ledger, accounts } = await openNamedAccounts(options);
  try {
    const { items, cursor } = await accounts.occurrences({
      ...(asked.length > 0 && { query: asked.join(' ') }),
      disputedOnly: options.disputed === true,
      limit,
    });
    for (const item of items)
      process.stdout.write(
        options.json ? `${JSON.stringify(item)}\n` : `${linesOf(allShown(item), terminal).join('\n')}\n\n`,
      );
    if (items.length === 0) talk.notice('search.nothing', {});
    if (cursor) talk.notice('search.more', { count: items.length });
    return Exit.Done;
  } finally {
    await ledger.close();
  }
}

/** A count option; throws where it is no number. */
export function limitOf(value: string | undefined, preset: number): number {
  if (value === undefined) return preset;
  if (!/^[1-9]\d{0,3}$/.test(value)) throw new ReadoutError('usage.number', { option: '--limit', value });
  return Number(value);
}

function linesOf(item: OccurrenceSummary, { locale, paint, width }: Terminal): string[] {
  const counts = [
    say('accounts.reports', { count: item.reports }, locale),
    item.disputed > 0 && say('accounts.disputed', { count: item.disputed }, locale),
    item.id,
  ];
  const about = () => ({ width, first: [{ text: '  ' }], rest: '  ', paint });
  return [
    ...wrap([{ text: item.headline ?? item.id, style: 'title' }], { width, first: [], rest: '', paint }),
    ...wrap([{ text: occurrenceWords(item, locale) }], about()),
    ...wrap([{ text: counts.filter(Boolean).join(' · '), style: 'quiet' }], about()),
  ];
}
