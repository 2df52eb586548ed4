import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { headers, type MsgHdrs } from '@nats-io/transport-node';
import { type Trace, traceOf, traceparent } from '../observing/trace.js';
import { ReadoutError } from '../readout/error.js';
import type { Note } from '../readout/readout.js';
import type { Report } from '../readout/report.js';

/** What travels over the queue: a report, by what it is known, and how it came to be here. */
export interface Letter {
  report: Report;
  address: string;
  /** What to take in again, should it fail. */
  source: string;
  notes: Note[];
  taken: Date;
  trace: Trace;
}

const TAKEN = 'Readout-Taken';
const TRACE = 'traceparent';
const PACKED = 'Content-Encoding';
const SMALL = 4096; // bytes: packing them gains nothing
const LARGEST = 64 * 2 ** 20; // bytes of a text when unpacked

/** By which the same letter is known when it is sent twice. */
export const letterId = ({ report, address }: Pick<Letter, 'report' | 'address'>): string =>
  createHash('sha256')
    .update(JSON.stringify([address, report]))
    .digest('hex')
    .slice(0, 32);

/** A letter as a message. Throws where it is larger than the cluster takes. */
export function writeLetter(letter: Letter, largest: number): { data: Uint8Array; headers: MsgHdrs } {
  const { taken, trace, ...body } = letter;
  const plain = Buffer.from(JSON.stringify(body));
  const data = plain.length > SMALL ? gzipSync(plain, { level: 1 }) : plain;
  if (data.length > largest || plain.length > LARGEST)
    throw new ReadoutError('queue.too-large', {
      file: letter.address,
      size: Math.ceil(data.length / 1024),
      limit: Math.floor(largest / 1024),
    });
  const head = headers();
  head.set(TAKEN, taken.toISOString());
  head.set(TRACE, traceparent(trace));
  if (data !== plain) head.set(PACKED, 'gzip');
  return { data, headers: head };
}

/** A message as a letter. Others may write to the queue, too: what is none says what it lacks. */
export function readLetter(message: { data: Uint8Array; headers: MsgHdrs | undefined; time: Date }): Letter {
  const { data, headers: head, time } = message;
  let body: unknown;
  try {
    const plain = head?.get(PACKED) === 'gzip' ? gunzipSync(data, { maxOutputLength: LARGEST }) : data;
    body = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(plain));
  } catch (error) {
    throw new ReadoutError('queue.letter', { field: 'JSON' }, { cause: error });
  }
  const { report, address, source, notes } = (body ?? {}) as Partial<Letter>;
  const wrong = wrongField(report, address, source);
  if (wrong) throw new ReadoutError('queue.letter', { field: wrong });
  const at = new Date(head?.get(TAKEN) || time);
  return {
    report: report!,
    address: address!,
    source: source ?? address!,
    notes: Array.isArray(notes) ? notes : [],
    taken: Number.isNaN(at.getTime()) ? time : at,
    trace: traceOf(head?.get(TRACE)),
  };
}

const OPTIONAL = ['language', 'url', 'outlet', 'section', 'published'] as const;

function wrongField(report: unknown, address: unknown, source: unknown): string | null {
  if (typeof report !== 'object' || report === null) return 'report';
  const { id, text, headline, asides, ...rest } = report as Record<string, unknown>;
  if (typeof id !== 'string' || id === '') return 'report.id';
  if (typeof text !== 'string' || !/\S/.test(text)) return 'report.text';
  const within = (span: unknown) => {
    const { start, end } = (span ?? {}) as { start?: number; end?: number };
    return (
      Number.isInteger(start) && Number.isInteger(end) && start! >= 0 && start! <= end! && end! <= text.length
    );
  };
  if (headline !== undefined && !within(headline)) return 'report.headline';
  if (asides !== undefined && !(Array.isArray(asides) && asides.every(within))) return 'report.asides';
  for (const field of OPTIONAL)
    if (rest[field] !== undefined && typeof rest[field] !== 'string') return `report.${field}`;
  if (typeof address !== 'string' || address === '') return 'address';
  return source === undefined || typeof source === 'string' ? null : 'source';
}
