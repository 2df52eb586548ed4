import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

/** Numbers for Prometheus. */
export interface Metrics {
  /** Reports written, by what they were: new, same, edited, reread. */
  read: Counter<'outcome'>;
  /** Reports that failed, by code. */
  failed: Counter<'code'>;
  /** Messages given back to be tried again, and those laid aside. */
  retried: Counter<'code'>;
  dead: Counter<'code'>;
  /** Seconds from being taken in, where it came from, to being written. */
  age: Histogram;
  /** Seconds that reading or writing a batch took. */
  took: Histogram<'step'>;
  /** Characters read. */
  characters: Counter;
  /** Messages that nobody has taken yet, and those in hand; -1: not known. */
  waiting: Gauge;
  inHand: Gauge;
  /** Seconds that an answer over HTTP took. */
  requests: Histogram<'method' | 'route' | 'status'>;
  /** What Prometheus reads, with its media type. */
  text(): Promise<string>;
  readonly type: string;
}

const SECONDS = [0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 15, 60, 300, 1800, 21_600];

/** Metrics of one process, with Node's own. */
export function startMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  const counter = <T extends string>(name: string, help: string, ...labelNames: T[]) =>
    new Counter({ name: `readout_${name}_total`, help, labelNames, registers });
  const histogram = <T extends string>(name: string, help: string, ...labelNames: T[]) =>
    new Histogram({ name: `readout_${name}_seconds`, help, labelNames, buckets: SECONDS, registers });
  const gauge = (name: string, help: string) => new Gauge({ name: `readout_${name}`, help, registers });
  const waiting = gauge('queue_waiting', 'Messages in the queue that nobody has taken; -1: not known');
  waiting.set(-1);
  return {
    read: counter('reports_read', 'Reports read and written', 'outcome'),
    failed: counter('reports_failed', 'Reports that failed', 'code'),
    retried: counter('messages_retried', 'Messages given back to be tried again', 'code'),
    dead: counter('messages_dead', 'Messages laid aside', 'code'),
    age: histogram('report_age', 'From being taken in to being written'),
    took: histogram('batch', 'Reading and writing a batch', 'step'),
    characters: counter('characters_read', 'Characters of the reports read'),
    waiting,
    inHand: gauge('messages_in_hand', 'Messages taken and not settled'),
    requests: histogram('request', 'Answers over HTTP', 'method', 'route', 'status'),
    text: () => registry.metrics(),
    type: registry.contentType,
  };
}
