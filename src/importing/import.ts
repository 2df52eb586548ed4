import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Taken } from '../intake/taken.js';
import { looksLikeAddress } from '../intake/web.js';
import {
  type Added,
  type Addition,
  addressOf as knownBy,
  type Ledger,
  type Outcome,
} from '../ledger/ledger.js';
import { ReadoutError } from '../readout/error.js';
import type { Note } from '../readout/readout.js';
import type { Report } from '../readout/report.js';
import { type Patience, patiently } from './patiently.js';
import type { Readers } from './readers.js';

export interface Counts extends Record<Outcome, number> {
  failed: number;
  undated: number;
}
export const noCounts = (): Counts => ({ new: 0, same: 0, edited: 0, reread: 0, failed: 0, undated: 0 });

/** Who hears of what goes wrong, and that a database is waited for. */
export interface Listener {
  error(error: ReadoutError): void;
  notice(code: string, values: Record<string, string | number>): void;
}

/** Who hears how far an import has come. */
export interface Counter {
  update(done: number, failed: number): void;
  /** Before something else is said. */
  clear(): void;
}

export interface ImportOptions {
  ledger: Ledger;
  readers: Readers;
  talk: Listener;
  progress: Counter;
  signal: AbortSignal;
  /** What the person says of every report. */
  given?: Partial<Report>;
  /** By which a report is to be known; without it `addressIn`. */
  addressOf?: (taken: { input: string; report: Report; key: string | undefined }) => string;
  onAdded?: (added: Added) => void;
  /** Reports a transaction: few where each takes long. */
  atOnce?: number;
}

interface Item {
  source: string;
  report: Report;
  notes: Note[];
  address: string;
}

interface Prepared {
  items: Item[];
  readouts: Awaited<ReturnType<Readers['readAll']>>;
  same: number;
}

const BATCH = 128; // reports a transaction: statements have a price of their own
const BATCH_LENGTH = 400_000; // code units of text
const PATIENCE = 120_000; // ms to wait for a database that went away

/** Where an input comes from whatever the working directory is. */
export const sourceOf = (input: string) =>
  input === '-' || input === 'stdin' || looksLikeAddress(input) ? input : resolve(input);

/** What a report is known by: its web address, else where it was found. */
export function addressIn(input: string, report: Report, key: string | undefined): string {
  if (report.url !== undefined) return report.url;
  const source = sourceOf(input);
  const place = looksLikeAddress(source) || source === 'stdin' ? source : pathToFileURL(source).href;
  return key === undefined ? place : `${place}#${key}`;
}

/**
 * Reads reports and adds them, batch by batch: while one is written the next are read. What fails is kept as a failure
 * and never stops the rest. Returns counts; after `signal` what had been taken in is still written.
 */
export async function importAll(taken: AsyncIterable<Taken>, options: ImportOptions): Promise<Counts> {
  const { ledger, readers, talk, progress, signal, given = {}, addressOf, atOnce = BATCH } = options;
  const counts = noCounts();
  const away = whileAway(talk);
  const began = new Date();
  const sources = new Set<string>();

  const fail = async (source: string, error: ReadoutError) => {
    counts.failed++;
    progress.clear();
    talk.error(error);
    const { line } = error.values;
    const input = line === undefined ? source : `${source}#${line}`;
    await patiently(() => ledger.fail({ input, source, error }), away);
  };
  const write = async (batch: Promise<Prepared>) => {
    const { items, readouts, same } = await batch;
    counts.same += same;
    const additions: Addition[] = [];
    for (const [i, { report, address, source, notes }] of items.entries()) {
      const { readout, made, reason } = readouts[i]!;
      if (readout) {
        readout.notes.push(...notes);
        additions.push({ report, readout, address, made });
      } else await fail(source, new ReadoutError('reader.failed', { file: source, reason }));
    }
    if (additions.length > 0)
      for (const added of await patiently(() => ledger.add(additions), away)) {
        counts[added.outcome]++;
        options.onAdded?.(added);
      }
    progress.update(counts.new + counts.same + counts.edited + counts.reread, counts.failed);
  };
  const prepare = async (batch: Item[]): Promise<Prepared> => {
    const known = await patiently(() => ledger.known(batch), away);
    const items = batch.filter((_, i) => !known[i]);
    return {
      items,
      readouts: await readers.readAll(
        items.map((i) => i.report),
        items.map(knownBy),
      ),
      same: batch.length - items.length,
    };
  };

  const reading: Promise<Prepared>[] = [];
  let batch: Item[] = [];
  let length = 0;
  const send = async () => {
    if (batch.length === 0) return;
    const prepared = prepare(batch);
    prepared.catch(() => {}); // it is awaited in its turn
    reading.push(prepared);
    batch = [];
    length = 0;
    if (reading.length > readers.width) await write(reading.shift()!);
  };
  try {
    for await (const { input, report, error, ...rest } of taken) {
      sources.add(sourceOf(input));
      if (error) await fail(sourceOf(input), error);
      else {
        const whole = { ...report, ...given };
        if (!whole.published) counts.undated++;
        const { notes = [], key } = rest as { notes?: Item['notes']; key?: string };
        const kept = notes.filter((n) => !given.published || n.code !== 'intake.date-unclear');
        batch.push({
          source: sourceOf(input),
          report: whole,
          notes: kept,
          address: addressOf?.({ input, report: whole, key }) ?? addressIn(input, whole, key),
        });
        length += whole.text.length;
        if (batch.length >= atOnce || length >= BATCH_LENGTH) await send();
      }
      if (signal.aborted) break;
    }
  } catch (error) {
    if (!signal.aborted) throw error;
  }
  await send();
  for (const prepared of reading.splice(0)) await write(prepared);
  if (!signal.aborted) await ledger.settle([...sources], began);
  return counts;
}

/** Tries again while the database is away: what is added twice is there once. */
const whileAway = (talk: Listener): Patience => ({
  passing: (error) => (error as ReadoutError).code === 'ledger.gone',
  atMost: PATIENCE,
  onWait: (error) => talk.notice('ledger.waiting', (error as ReadoutError).values),
});
