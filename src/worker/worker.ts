import { setTimeout as wait } from 'node:timers/promises';
import type { JsMsg } from '@nats-io/jetstream';
import type { Readers } from '../importing/readers.js';
import type { Ledger } from '../ledger/ledger.js';
import type { Journal } from '../observing/log.js';
import type { Metrics } from '../observing/metrics.js';
import { type Queue, queueError } from '../queue/open.js';
import type { ReadoutError } from '../readout/error.js';
import { type BatchOptions, type Prepared, prepare, write } from './batch.js';
import { takeInHand } from './in-hand.js';

export interface WorkerOptions {
  queue: Queue;
  ledger: Ledger;
  readers: Readers;
  journal: Journal;
  metrics: Metrics;
  /** Ends the work: what is begun is finished, what is not is given back. */
  signal: AbortSignal;
  /** How often a message is tried before it is laid aside. */
  tries?: number;
  /** Ends when the queue has nothing left. */
  untilEmpty?: boolean;
}

const BATCH = 64; // messages
const BATCH_LENGTH = 400_000; // bytes
const LISTEN = 1000; // ms that one request to the cluster stays open
const GATHER = 40; // ms from the first message of a batch to its being read
const AGAIN = 250; // ms after the cluster did not answer
const LOOK = 5000; // ms from one look at the queue's length to the next

/** Takes reports from the queue, reads them and writes them to the ledger, until told to end. Returns how many. */
export async function work(options: WorkerOptions): Promise<number> {
  const { queue, readers, journal, metrics, signal, untilEmpty, tries = 5 } = options;
  const inHand = takeInHand(queue.ackWait, (size) => metrics.inHand.set(size));
  const batch: BatchOptions = { ...options, tries, inHand };
  const most = BATCH * (readers.width + 2);
  let written = 0;
  let writing = Promise.resolve();
  let told = false;
  const look = setInterval(() => void lookAt(queue, metrics), LOOK);
  const begin = (messages: JsMsg[]) => {
    const prepared = prepare(batch, messages);
    // one after the other: a worker's own batches need not meet in the database
    writing = writing.then(async () => {
      written += await write(batch, (await prepared) as Prepared);
    });
  };
  try {
    while (!signal.aborted) {
      while (inHand.size > most - BATCH && !signal.aborted) await wait(10);
      let count = 0;
      try {
        count = await takeSome(options, inHand.take, begin);
        told = false;
      } catch (error) {
        if (!told && !signal.aborted) journal.notice('queue.waiting', queueError(error, queue.name).values);
        told = true;
        await wait(AGAIN);
        continue;
      }
      if (count === 0 && inHand.size === 0) await finish(options);
      if (count === 0 && untilEmpty && inHand.size === 0 && (await isEmpty(queue))) break;
    }
    await writing;
    return written;
  } finally {
    clearInterval(look);
    inHand.close();
  }
}

/** One request to the cluster; what comes is handed on in batches, without waiting for one to be full. */
async function takeSome(
  { queue, signal }: WorkerOptions,
  take: (message: JsMsg) => void,
  begin: (messages: JsMsg[]) => void,
): Promise<number> {
  const consumer = await queue.consumer();
  const messages = await consumer.fetch({ max_messages: BATCH, expires: LISTEN });
  const stop = () => void messages.close();
  signal.addEventListener('abort', stop);
  let [batch, length, count]: [JsMsg[], number, number] = [[], 0, 0];
  let timer: NodeJS.Timeout | undefined;
  const send = () => {
    clearTimeout(timer);
    timer = undefined;
    if (batch.length > 0) begin(batch);
    [batch, length] = [[], 0];
  };
  try {
    for await (const message of messages) {
      if (signal.aborted) {
        message.nak();
        continue;
      }
      take(message);
      batch.push(message);
      count++;
      length += message.data.length;
      timer ??= setTimeout(send, GATHER);
      if (length >= BATCH_LENGTH) send();
    }
  } finally {
    signal.removeEventListener('abort', stop);
    send();
  }
  return count;
}

/** With nothing else to do: what a worker that was killed had written and not linked. */
async function finish({ ledger, journal }: WorkerOptions): Promise<void> {
  try {
    await ledger.finish();
  } catch (error) {
    journal.notice('ledger.waiting', (error as ReadoutError).values);
  }
}

async function lookAt(queue: Queue, metrics: Metrics): Promise<void> {
  try {
    const { num_pending } = await (await queue.consumer()).info();
    metrics.waiting.set(num_pending);
  } catch {
    metrics.waiting.set(-1);
  }
}

async function isEmpty(queue: Queue): Promise<boolean> {
  const { num_pending, num_ack_pending } = await (await queue.consumer()).info();
  return num_pending === 0 && num_ack_pending === 0;
}
