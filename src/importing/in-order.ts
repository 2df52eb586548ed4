import type { Taken } from '../intake/taken.js';
import { ReadoutError } from '../readout/error.js';
import type { Readout } from '../readout/readout.js';
import type { Report } from '../readout/report.js';
import { type Readers, readAllHere } from './readers.js';

/** What became of one report, in the order in which they came. */
export type Reading =
  | { input: string; report: Report; readout: Readout; error?: undefined }
  | { input: string; error: ReadoutError; id?: string; readout?: undefined };

const BATCH = 24; // reports that a thread reads at a time
const BATCH_LENGTH = 60_000; // code units of text
const FEW = 16; // reports that are read before a thread would have started

/**
 * Reads reports on several threads and yields what came of each in the order of the input. A report is read as soon as
 * it is there, and no more are taken in than are soon read: a slow reader of the output slows the input.
 */
export async function* readInOrder(
  taken: AsyncIterable<Taken>,
  readers: Readers,
  given: Partial<Report> = {},
): AsyncGenerator<Reading> {
  const iterator = taken[Symbol.asyncIterator]();
  const under: Promise<Reading[]>[] = [];
  let batch: Taken[] = [];
  let [length, begun, ended] = [0, 0, false];
  const send = () => {
    if (batch.length === 0) return;
    const reading = readBatch(batch, begun < FEW ? readAllHere : readers.readAll, given);
    reading.catch(() => {}); // it is awaited in its turn
    under.push(reading);
    begun += batch.length;
    [batch, length] = [[], 0];
  };
  let next = iterator.next();
  next.catch(() => {});
  try {
    for (;;) {
      const room = under.length <= readers.width + 1;
      const came = await Promise.race([
        ...(ended || !room ? [] : [next.then((item) => ({ item }))]),
        ...(under.length > 0 ? [under[0]!.then((results) => ({ results }))] : []),
        ...(batch.length > 0 ? [nextTurn()] : []), // nothing more is there just now
        ...(ended && under.length === 0 && batch.length === 0 ? [null] : []),
      ]);
      if (came === null) return;
      if ('results' in came) {
        under.shift();
        yield* came.results;
      } else if ('item' in came) {
        if (came.item.done) ended = true;
        else {
          batch.push(came.item.value);
          length += came.item.value.report?.text.length ?? 0;
          next = iterator.next();
          next.catch(() => {});
        }
        if (ended || batch.length >= BATCH || length >= BATCH_LENGTH) send();
      } else send();
    }
  } finally {
    await iterator.return?.(undefined);
  }
}

const nextTurn = () => new Promise<Record<string, never>>((done) => setImmediate(done, {}));

async function readBatch(
  batch: readonly Taken[],
  readAll: Readers['readAll'],
  given: Partial<Report>,
): Promise<Reading[]> {
  const reports = batch.flatMap((t) => (t.report ? [{ ...t.report, ...given }] : []));
  const results = await readAll(reports);
  let at = 0;
  return batch.map((t): Reading => {
    const { input } = t;
    if (t.error) return { input, error: t.error };
    const report = reports[at]!;
    const { readout, reason } = results[at++]!;
    if (!readout)
      return { input, id: report.id, error: new ReadoutError('reader.failed', { file: input, reason }) };
    readout.notes.push(
      ...(t.notes ?? []).filter((n) => !given.published || n.code !== 'intake.date-unclear'),
    );
    return { input, report, readout };
  });
}
