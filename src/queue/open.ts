import {
  AckPolicy,
  type Consumer,
  DiscardPolicy,
  type JetStreamClient,
  type JetStreamManager,
  jetstream,
  jetstreamManager,
  RetentionPolicy,
} from '@nats-io/jetstream';
import { connect, millis, type NatsConnection, nanos } from '@nats-io/transport-node';
import { type Patience, patiently } from '../importing/patiently.js';
import { ReadoutError } from '../readout/error.js';
import { queueAddress } from './address.js';

export interface QueueOptions {
  /** As `nats://a:4222,b:4222,c:4222`. */
  queue: string;
  /** Name of the stream; that of the dead letters is made from it. */
  stream?: string | undefined;
  /** On how many servers every message is kept; without it, what the stream has, or one. */
  replicas?: number | undefined;
  /** Milliseconds after which a message that a silent worker holds goes to another; for a new queue. */
  ackWait?: number | undefined;
}

/** A work queue on a NATS cluster, with its dead letters. */
export interface Queue {
  /** For messages: the cluster and the stream, without passwords. */
  name: string;
  stream: string;
  dead: string;
  connection: NatsConnection;
  js: JetStreamClient;
  jsm: JetStreamManager;
  /** Bytes that one message may have. */
  largest: number;
  ackWait: number;
  /** When the stream was made: with it and its number a message is the only one of all. */
  made: string;
  consumer(): Promise<Consumer>;
  close(): Promise<void>;
}

export const subjectOf = (stream: string) => `${stream}.reports`;
/** Each dead letter has a subject of its own, so that laying it aside twice leaves one. */
export const deadSubject = (stream: string, message: string) => `${stream}.dead.${message}`;

const CONSUMER = 'workers';
const ACK_WAIT = 30_000;
const DUPLICATES = 120_000; // ms in which the same message is taken once: longer than any publishing is tried
const MOST_IN_HAND = 20_000; // messages, by all workers together
const PATIENCE = 60_000; // ms to wait for a cluster that chooses its leaders
const HEADERS = 65_536; // bytes left for them

/** Connects to a queue; makes its streams where there are none. */
export async function openQueue(options: QueueOptions): Promise<Queue> {
  const { stream = 'readout', replicas, ackWait = ACK_WAIT } = options;
  if (!/^[A-Za-z0-9_-]{1,64}$/.test(stream)) throw new ReadoutError('queue.stream', { stream });
  const { servers, tls, name: cluster, ...user } = queueAddress(options.queue);
  const name = `${cluster}/${stream}`;
  let connection: NatsConnection;
  try {
    connection = await connect({
      servers,
      ...user,
      ...(tls && { tls: {} }),
      name: 'readout',
      maxReconnectAttempts: -1,
      reconnectTimeWait: 250,
      ignoreAuthErrorAbort: true,
    });
  } catch (error) {
    throw queueError(error, name);
  }
  try {
    const js = jetstream(connection);
    const { jsm, made, held } = await patiently(async () => {
      const jsm = await jetstreamManager(connection);
      return { jsm, ...(await makeStreams(jsm, stream, replicas, ackWait)) };
    }, leaderless());
    return {
      name,
      stream,
      dead: deadStream(stream),
      connection,
      js,
      jsm,
      largest: (connection.info?.max_payload ?? 1_048_576) - HEADERS,
      ackWait: held,
      made,
      consumer: () => js.consumers.get(stream, CONSUMER),
      async close() {
        await connection.drain().catch(() => {});
      },
    };
  } catch (error) {
    await connection.close();
    throw queueError(error, name);
  }
}

const deadStream = (stream: string) => `${stream}-dead`;

async function makeStreams(
  jsm: JetStreamManager,
  stream: string,
  replicas: number | undefined,
  ackWait: number,
): Promise<{ made: string; held: number }> {
  const parts = [
    {
      name: stream,
      subjects: [subjectOf(stream)],
      retention: RetentionPolicy.Workqueue,
      discard: DiscardPolicy.New, // a full queue refuses: what it holds is never lost
      duplicate_window: nanos(DUPLICATES),
    },
    {
      name: deadStream(stream),
      subjects: [deadSubject(stream, '*')],
      retention: RetentionPolicy.Limits,
      max_msgs_per_subject: 1,
    },
  ];
  for (const part of parts) {
    const there = await jsm.streams.info(part.name).catch(noneIfMissing);
    if (!there) await jsm.streams.add({ ...part, num_replicas: replicas ?? 1 }).catch(unlessMeanwhile);
    else if (replicas !== undefined && there.config.num_replicas !== replicas)
      await jsm.streams.update(part.name, { num_replicas: replicas });
  }
  const had = await jsm.consumers.info(stream, CONSUMER).catch(noneIfMissing);
  if (!had)
    await jsm.consumers
      .add(stream, {
        durable_name: CONSUMER,
        ack_policy: AckPolicy.Explicit,
        ack_wait: nanos(ackWait),
        max_deliver: -1, // tries are counted by workers: they can say why
        max_ack_pending: MOST_IN_HAND,
      })
      .catch(unlessMeanwhile);
  const { created } = await jsm.streams.info(stream);
  const { config } = await jsm.consumers.info(stream, CONSUMER);
  return { made: created, held: millis(config.ack_wait ?? nanos(ackWait)) };
}

const apiCode = (error: unknown) => (error as { code?: number }).code;
const MISSING = new Set([10_059, 10_014]); // stream, consumer not found
const THERE = new Set([10_058, 10_013, 10_148]); // another made it at the same time

function noneIfMissing(error: unknown): null {
  if (MISSING.has(apiCode(error) ?? 0)) return null;
  throw error;
}
function unlessMeanwhile(error: unknown): null {
  if (THERE.has(apiCode(error) ?? 0)) return null;
  throw error;
}

const NO_SPACE = new Set([10_023, 10_047, 10_077]);
/** What trying again does not mend; a cluster that has lost its leader for a moment is none. */
const isFinal = (error: unknown): boolean => {
  const { name = '' } = error as Error;
  const code = apiCode(error);
  if (/Authorization|PermissionViolation|ClosedConnection|InvalidArgument/.test(name)) return true;
  // 10008: temporarily unavailable; 10074, 10076: replicas, which servers that are starting may still bring
  return (
    name === 'JetStreamApiError' &&
    code !== undefined &&
    code !== 10_008 &&
    !NO_SPACE.has(code) &&
    code !== 10_074
  );
};

/** For work that waits for a cluster without a leader. */
export const leaderless = (atMost = PATIENCE): Patience => ({ passing: (error) => !isFinal(error), atMost });

/** A client's error as one of ours. */
export function queueError(error: unknown, queue: string): ReadoutError {
  if (error instanceof ReadoutError) return error;
  const { name = '', message = String(error) } = error as Error;
  const cause = { cause: error };
  if (/Authorization|PermissionViolation/.test(name))
    return new ReadoutError('queue.denied', { queue, reason: message }, cause);
  if (NO_SPACE.has(apiCode(error) ?? 0))
    return new ReadoutError('queue.full', { queue, reason: message }, cause);
  return new ReadoutError('queue.gone', { queue, reason: message }, cause);
}
