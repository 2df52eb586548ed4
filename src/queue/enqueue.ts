import { addressIn, type Counter, type Listener, sourceOf } from '../importing/import.js';
import { patiently } from '../importing/patiently.js';
import type { Taken } from '../intake/taken.js';
import { newTrace } from '../observing/trace.js';
import type { ReadoutError } from '../readout/error.js';
import type { Note } from '../readout/readout.js';
import type { Report } from '../readout/report.js';
import { type Letter, letterId, writeLetter } from './message.js';
import { leaderless, type Queue, queueError, subjectOf } from './open.js';

export interface EnqueueOptions {
  queue: Queue;
  talk: Listener;
  progress: Counter;
  signal: AbortSignal;
  /** What the person says of every report. */
  given?: Partial<Report>;
  now?: () => Date;
  /** Called once the cluster keeps a letter. */
  onSent?: (sent: Sent) => void;
}

export interface Sent {
  address: string;
  trace: string;
  /** Number in the queue. */
  message: number;
  /** Whether the queue had it already. */
  same: boolean;
}

const AT_ONCE = 256; // letters on their way: more would only wait inside the cluster
const ANSWER = 5000; // ms
const PATIENCE = 120_000; // ms that a cluster may be away

/** Puts reports on a queue. Once it returns, the cluster keeps what is counted as sent. */
export async function enqueueAll(
  taken: AsyncIterable<Taken>,
  { queue, talk, progress, signal, given = {}, now = () => new Date(), onSent }: EnqueueOptions,
): Promise<{ sent: number; same: number; failed: number; undated: number }> {
  const counts = { sent: 0, same: 0, failed: 0, undated: 0 };
  const under = new Set<Promise<void>>();
  let broken: unknown;
  const fail = (error: ReadoutError) => {
    counts.failed++;
    progress.clear();
    talk.error(error);
  };
  const send = async (letter: Letter) => {
    const { message, same } = await publish(queue, letter);
    if (same) counts.same++;
    else counts.sent++;
    onSent?.({ address: letter.address, trace: letter.trace.id, message, same });
  };
  try {
    for await (const item of taken) {
      if (broken) throw broken;
      if (item.error) fail(item.error);
      else {
        const { notes = [], key } = item as { notes?: Note[]; key?: string };
        const report = { ...item.report, ...given };
        if (!report.published) counts.undated++;
        const letter: Letter = {
          report,
          address: addressIn(item.input, report, key),
          source: sourceOf(item.input),
          notes: notes.filter((n) => !given.published || n.code !== 'intake.date-unclear'),
          taken: now(),
          trace: newTrace(),
        };
        const going: Promise<void> = send(letter)
          .catch((error) => {
            if ((error as ReadoutError).code === 'queue.too-large') fail(error);
            else broken ??= error;
          })
          .finally(() => under.delete(going));
        under.add(going);
        if (under.size >= AT_ONCE) await Promise.race(under);
      }
      progress.update(counts.sent + counts.same, counts.failed);
      if (signal.aborted) break;
    }
  } catch (error) {
    if (!signal.aborted) throw error;
  } finally {
    await Promise.all(under);
  }
  if (broken) throw broken;
  return counts;
}

/** Publishes until the cluster says that it keeps the letter: what it got twice it keeps once. */
async function publish(queue: Queue, letter: Letter): Promise<{ message: number; same: boolean }> {
  const { data, headers } = writeLetter(letter, queue.largest);
  try {
    const { seq, duplicate } = await patiently(
      () =>
        queue.js.publish(subjectOf(queue.stream), data, {
          headers,
          msgID: letterId(letter),
          timeout: ANSWER,
        }),
      leaderless(PATIENCE),
    );
    return { message: seq, same: duplicate };
  } catch (error) {
    throw queueError(error, queue.name);
  }
}
