import type { JsMsg } from '@nats-io/jetstream';
import { patiently } from '../importing/patiently.js';
import type { Readers } from '../importing/readers.js';
import { type Added, type Addition, addressOf, type Ledger } from '../ledger/ledger.js';
import type { Journal } from '../observing/log.js';
import type { Metrics } from '../observing/metrics.js';
import { stepOf, type Trace } from '../observing/trace.js';
import { bury } from '../queue/dead.js';
import { type Letter, readLetter } from '../queue/message.js';
import type { Queue } from '../queue/open.js';
import { ReadoutError } from '../readout/error.js';
import type { InHand } from './in-hand.js';

export interface BatchOptions {
  queue: Queue;
  ledger: Ledger;
  readers: Readers;
  journal: Journal;
  metrics: Metrics;
  signal: AbortSignal;
  inHand: InHand;
  tries: number;
}

interface Item {
  message: JsMsg;
  letter: Letter;
  /** This worker's step of the letter's trace. */
  trace: Trace;
  delivery: NonNullable<Addition['delivery']>;
}

/** A batch that has been read. */
export interface Prepared {
  read: { item: Item; addition: Addition }[];
  /** Those that the ledger has as they are. */
  known: Item[];
}

const MANY_ENDS = 10; // workers that ended with a message in hand: it may be the message that ends them

/** Opens messages and reads what the ledger does not have yet. Never throws: what fails is given back or laid aside. */
export async function prepare(options: BatchOptions, messages: readonly JsMsg[]): Promise<Prepared> {
  const items: Item[] = [];
  for (const message of messages) {
    const item = await open(options, message);
    if (item) items.push(item);
  }
  const prepared: Prepared = { read: [], known: [] };
  if (items.length === 0) return prepared;
  const asked = items.map(({ letter: { report, address }, delivery }) => ({ report, address, delivery }));
  try {
    const known = await whileAway(options, () => options.ledger.known(asked));
    const unknown = items.filter((_, i) => !known[i]);
    prepared.known = items.filter((_, i) => known[i]);
    const results = await timed(options, 'read', () =>
      options.readers.readAll(
        unknown.map((i) => i.letter.report),
        unknown.map((i) => addressOf(i.letter)),
      ),
    );
    for (const [i, item] of unknown.entries()) {
      const { readout, made, reason } = results[i]!;
      const { report, address, notes, source } = item.letter;
      if (readout) {
        readout.notes.push(...notes);
        prepared.read.push({ item, addition: { report, readout, address, delivery: item.delivery, made } });
      } else await failed(options, item, new ReadoutError('reader.failed', { file: source, reason }));
    }
  } catch (error) {
    for (const item of items) await failed(options, item, asError(error));
    return { read: [], known: [] };
  }
  return prepared;
}

/** Writes a batch and, once it is committed, acknowledges it. Returns how many reports it wrote. Never throws. */
export async function write(options: BatchOptions, { read, known }: Prepared): Promise<number> {
  const { metrics, inHand, journal, ledger } = options;
  for (const { message } of known) inHand.settle(message, (m) => m.ack());
  metrics.read.inc({ outcome: 'same' }, known.length);
  if (read.length === 0) return known.length;
  const began = performance.now();
  let added: Added[];
  try {
    const additions = read.map((r) => r.addition);
    added = inOrder(
      additions,
      await timed(options, 'write', () => whileAway(options, () => ledger.add(additions))),
    );
  } catch (error) {
    if (read.length === 1 || isAway(error)) {
      for (const { item } of read) await failed(options, item, asError(error));
      return known.length;
    }
    // one of them it is: each by itself
    let count = known.length;
    for (const one of read) count += await write(options, { read: [one], known: [] });
    return count;
  }
  const took = Math.round(performance.now() - began);
  for (const [i, { item, addition }] of read.entries()) {
    const { message, letter, trace } = item;
    inHand.settle(message, (m) => m.ack());
    const { id, address, outcome, version } = added[i]!;
    metrics.read.inc({ outcome });
    metrics.characters.inc(addition.report.text.length);
    metrics.age.observe(Math.max(0, Date.now() - letter.taken.getTime()) / 1000);
    journal.each('report.written', {
      trace: trace.id,
      span: trace.span,
      message: message.seq,
      delivery: message.info.deliveryCount,
      report: id,
      address,
      version,
      outcome,
      ms: took,
    });
  }
  return known.length + read.length;
}

/** `add` puts those with one address behind the others. */
function inOrder(additions: readonly Addition[], added: readonly Added[]): Added[] {
  const seen = new Map<Addition, Added>();
  let [rest, at]: [Addition[], number] = [[...additions], 0];
  while (rest.length > 0) {
    const addresses = new Set<string>();
    const now = rest.filter((a) => !addresses.has(a.address!) && addresses.add(a.address!));
    for (const addition of now) seen.set(addition, added[at++]!);
    const done = new Set(now);
    rest = rest.filter((a) => !done.has(a));
  }
  return additions.map((a) => seen.get(a)!);
}

async function open(options: BatchOptions, message: JsMsg): Promise<Item | null> {
  const { queue, tries } = options;
  const { deliveryCount } = message.info;
  try {
    const letter = readLetter(message);
    if (deliveryCount > tries + MANY_ENDS)
      throw new ReadoutError('queue.no-end', { file: letter.source, tries: deliveryCount - 1 });
    return {
      message,
      letter,
      trace: stepOf(letter.trace),
      delivery: {
        message: `${queue.stream}/${queue.made}/${message.seq}`,
        trace: letter.trace.id,
        taken: letter.taken,
      },
    };
  } catch (error) {
    await layAside(options, message, asError(error), '', undefined);
    return null;
  }
}

/** Gives a message back for another try, later with each; after the last one lays it aside. */
async function failed(options: BatchOptions, item: Item, error: ReadoutError): Promise<void> {
  const { message, letter, trace } = item;
  const { metrics, journal, inHand, tries } = options;
  const { deliveryCount } = message.info;
  if (!isAway(error) && deliveryCount >= tries)
    return layAside(options, message, error, letter.address, trace);
  metrics.retried.inc({ code: error.code });
  journal.each('queue.again', {
    code: error.code,
    trace: trace.id,
    message: message.seq,
    delivery: deliveryCount,
  });
  inHand.settle(message, (m) => m.nak(pauseAfter(deliveryCount)));
}

const pauseAfter = (tries: number) => Math.min(1000 * 4 ** (tries - 1), 300_000);

async function layAside(
  { queue, journal, metrics, inHand, tries }: BatchOptions,
  message: JsMsg,
  error: ReadoutError,
  address: string,
  trace: Trace | undefined,
): Promise<void> {
  metrics.failed.inc({ code: error.code });
  try {
    await bury(queue, message, error, address);
  } catch (failure) {
    journal.error(asError(failure));
    inHand.settle(message, (m) => m.nak(pauseAfter(tries)));
    return;
  }
  metrics.dead.inc({ code: error.code });
  journal.error(error, {
    message: message.seq,
    address,
    ...(trace && { trace: trace.id, span: trace.span }),
  });
  inHand.settle(message, () => {}); // it ended when it was laid aside
}

const isAway = (error: unknown) => (error as ReadoutError).code === 'ledger.gone';
/** Waits for a database that is away as long as the work goes on: that is no fault of the reports. */
const whileAway = <T>({ journal, signal }: BatchOptions, doing: () => Promise<T>): Promise<T> =>
  patiently(doing, {
    passing: isAway,
    onWait: (error) => journal.notice('ledger.waiting', (error as ReadoutError).values),
    signal,
  });

async function timed<T>({ metrics }: BatchOptions, step: string, doing: () => Promise<T>): Promise<T> {
  const stop = metrics.took.startTimer({ step });
  try {
    return await doing();
  } finally {
    stop();
  }
}

const asError = (error: unknown): ReadoutError =>
  error instanceof ReadoutError
    ? error
    : new ReadoutError(
        'queue.failed',
        { reason: error instanceof Error ? error.message : String(error) },
        { cause: error },
      );
