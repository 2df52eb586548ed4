import type { JsMsg, StoredMsg } from '@nats-io/jetstream';
import { headers, type MsgHdrs } from '@nats-io/transport-node';
import { patiently } from '../importing/patiently.js';
import type { ReadoutError } from '../readout/error.js';
import { deadSubject, leaderless, type Queue, queueError, subjectOf } from './open.js';

/** A message that was laid aside, and why. */
export interface DeadLetter {
  /** Its number among the dead letters. */
  letter: number;
  /** By which the message was known in the queue. */
  message: string;
  address: string;
  code: string;
  values: ReadoutError['values'];
  tries: number;
  at: Date;
  traceparent: string;
}

const REASON = 'Readout-Reason';
const VALUES = 'Readout-Values';
const TRIES = 'Readout-Tries';
const ADDRESS = 'Readout-Address';
const OWN = new Set([REASON, VALUES, TRIES, ADDRESS, 'Nats-Msg-Id'].map((h) => h.toLowerCase()));
const LONGEST = 500; // characters of a value: headers have little room

/** Lays a message aside with the reason; once this returns it is there, and gone from the queue. */
export async function bury(
  queue: Queue,
  message: JsMsg,
  error: ReadoutError,
  address: string,
): Promise<void> {
  const head = without(message.headers);
  head.set(REASON, error.code);
  head.set(VALUES, inHeader(JSON.stringify(shortened(error.values))));
  head.set(TRIES, String(message.info.deliveryCount));
  head.set(ADDRESS, inHeader(address.slice(0, LONGEST)));
  const subject = deadSubject(queue.stream, String(message.seq));
  await patiently(
    () => queue.js.publish(subject, message.data, { headers: head, timeout: 5000 }),
    leaderless(),
  ).catch((failure) => {
    throw queueError(failure, queue.name);
  });
  message.ack(); // it is kept there now; older servers do not take a reason with `term`
}

/** Dead letters, oldest first. */
export async function* deadLetters(queue: Queue): AsyncGenerator<DeadLetter> {
  for await (const { seq, subject, header, time } of stored(queue)) {
    yield {
      letter: seq,
      message: subject.split('.').at(-1)!,
      address: fromHeader(header.get(ADDRESS)),
      code: header.get(REASON),
      values: valuesOf(header.get(VALUES)),
      tries: Number(header.get(TRIES)),
      at: time,
      traceparent: header.get('traceparent'),
    };
  }
}

/** Puts dead letters back into the queue, all or those with these numbers. Returns how many. */
export async function requeue(queue: Queue, letters?: ReadonlySet<number>): Promise<number> {
  let count = 0;
  for await (const { seq, data, header } of stored(queue)) {
    if (letters && !letters.has(seq)) continue;
    const options = { headers: without(header), msgID: `${queue.dead}-${seq}`, timeout: 5000 };
    await patiently(() => queue.js.publish(subjectOf(queue.stream), data, options), leaderless()).catch(
      (failure) => {
        throw queueError(failure, queue.name);
      },
    );
    await queue.jsm.streams.deleteMessage(queue.dead, seq);
    count++;
  }
  return count;
}

/** The messages of the dead stream, as they stood when it was begun. */
async function* stored(queue: Queue): AsyncGenerator<StoredMsg> {
  const { state } = await queue.jsm.streams.info(queue.dead);
  for (let next = state.first_seq; next <= state.last_seq; next++) {
    const found = await queue.jsm.streams.getMessage(queue.dead, { seq: next }).catch(() => null);
    if (found) yield found;
  }
}

function without(given: MsgHdrs | undefined): MsgHdrs {
  const kept = headers();
  for (const [name, values] of given ?? [])
    if (!OWN.has(name.toLowerCase()) && !/^nats-/i.test(name))
      for (const value of values) kept.append(name, value);
  return kept;
}

const shortened = (values: ReadoutError['values']) =>
  Object.fromEntries(
    Object.entries(values).map(([k, v]) => [k, typeof v === 'string' ? v.slice(0, LONGEST) : v]),
  );

// headers are lines of Latin letters at best; halves of a surrogate pair have no code
const inHeader = (text: string) => encodeURIComponent(Buffer.from(text).toString());
const fromHeader = (text: string) => decodeURIComponent(text);

function valuesOf(text: string): ReadoutError['values'] {
  try {
    return JSON.parse(fromHeader(text));
  } catch {
    return {};
  }
}
