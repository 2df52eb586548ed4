import { type Counts, importAll } from '../../importing/import.js';
import { startReaders } from '../../importing/readers.js';
import { takeIn } from '../../intake/intake.js';
import type { Ledger } from '../../ledger/ledger.js';
import { say } from '../../messages/messages.js';
import { ReadoutError } from '../../readout/error.js';
import { countOf } from '../count-option.js';
import { Exit } from '../exit.js';
import { modelOf, readersWith, tellOf } from '../model.js';
import { noProgress, showProgress } from '../progress.js';
import { overrides } from '../read.js';
import { inOneLine, type Talk } from '../talk.js';
import type { Terminal } from '../terminal.js';
import { type LedgerOptions, openNamed } from './options.js';
import { previewAdding } from './preview.js';
import { listenForStop } from './stopping.js';

/** `readout add`: takes reports in, reads them and keeps them. Returns the exit code. */
export async function addCommand(
  args: readonly string[],
  options: LedgerOptions,
  terminal: Terminal,
  talk: Talk,
): Promise<Exit> {
  if (options.readings !== undefined) {
    const { addReadings } = await import('./add-readings.js');
    return addReadings(args, options, terminal, talk);
  }
  const given = await overrides(options);
  if (args.length === 0 && !options.failed && process.stdin.isTTY) throw new ReadoutError('usage.no-input');
  const model = await modelOf(options, process.env);
  const threads = countOf(options.threads, '--threads');
  const ledger = await openNamed(options);
  const stop = listenForStop(talk);
  const own = startReaders(ledger, { threads });
  let unasked = 0;
  const progress = options.quiet
    ? noProgress
    : showProgress(process.stderr, terminal.locale, options.json === true);
  const onFailed = (error: ReadoutError) => {
    unasked++;
    progress.clear();
    talk.error(error);
  };
  const readers = model ? readersWith(own, { model, stop: stop.signal, onFailed }) : own;
  try {
    let inputs = args.length > 0 ? args : ['-'];
    if (options.failed) {
      inputs = [...new Set([...(await listFailed(ledger, options, terminal)), ...args])];
      if (inputs.length === 0) talk.notice('add.none-failed', {});
      if (options.dryRun || inputs.length === 0) return Exit.Done;
    }
    const { signal } = stop;
    const { encoding, allowPrivate } = options;
    const onCount = (count: number) => void (progress.total = count);
    const taken = takeIn(inputs, { encoding, signal, allowPrivate, onCount });
    if (options.dryRun) return await previewAdding(taken, given, ledger, options.json === true, talk);
    if (model) tellOf(model, talk);
    const counts = await importAll(taken, {
      ledger,
      readers,
      talk,
      progress,
      signal,
      given,
      ...(model && { atOnce: 1 }),
      ...(options.json && { onAdded: (added) => void process.stdout.write(`${JSON.stringify(added)}\n`) }),
    });
    progress.clear();
    sumUp(counts, ledger, talk, options.json === true);
    const exit = exitOf(counts, signal.aborted);
    return exit === Exit.Done && unasked > 0 ? Exit.SomeFailed : exit;
  } finally {
    stop.done();
    progress.clear();
    await own.close();
    await ledger.close();
  }
}

/** Shows what has failed before; returns what to take in again. */
async function listFailed(ledger: Ledger, options: LedgerOptions, { locale }: Terminal): Promise<string[]> {
  const failures = await ledger.failures();
  for (const { input, code, values, tries, lastFailed, source } of failures) {
    const line = options.json
      ? JSON.stringify({ failed: { input, source, code, values, tries, lastFailed } })
      : say(code, inOneLine(values), locale);
    process.stdout.write(`${line}\n`);
  }
  return failures.map((f) => f.source);
}

export function sumUp(counts: Counts, ledger: Ledger, talk: Talk, json: boolean): void {
  if (counts.undated > 0 && !json) talk.notice('intake.undated', { count: counts.undated });
  const { new: added, same, edited, reread, failed } = counts;
  talk.notice('add.done', { added, same, edited, reread, failed, ledger: ledger.name });
  if (failed > 0) talk.notice('add.failed', { count: failed });
  if (added > 0 && !json) talk.notice('add.next', {});
}

export function exitOf(counts: Counts, stopped: boolean): Exit {
  if (stopped) return Exit.Interrupted;
  if (counts.failed === 0) return Exit.Done;
  return counts.new + counts.same + counts.edited + counts.reread > 0 ? Exit.SomeFailed : Exit.Unreadable;
}
