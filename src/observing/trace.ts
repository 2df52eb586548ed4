import { randomBytes } from 'node:crypto';

/** A place in a trace, as W3C Trace Context writes it: which trace, and which step of it. */
export interface Trace {
  /** 32 hexadecimal digits. */
  id: string;
  /** 16 hexadecimal digits. */
  span: string;
}

const WRITTEN = /^[0-9a-f]{2}-([0-9a-f]{32})-([0-9a-f]{16})-[0-9a-f]{2}/;
const NOTHING = /^0+$/;

/** Begins a trace. */
export const newTrace = (): Trace => ({ id: hex(16), span: hex(8) });

/** The next step of a trace. */
export const stepOf = ({ id }: Trace): Trace => ({ id, span: hex(8) });

/** @example traceparent({ id: '4bf92f3577b34da6a3ce929d0e0e4736', span: '00f067aa0ba902b7' }) // 00-4bf…-00f…-01 */
export const traceparent = ({ id, span }: Trace): string => `00-${id}-${span}-01`;

/** What a `traceparent` header says, or a new trace where it says nothing that is valid. */
export function traceOf(header: string | undefined): Trace {
  const [, id, span] = WRITTEN.exec(header ?? '') ?? [];
  return id && span && !NOTHING.test(id) && !NOTHING.test(span) ? { id, span } : newTrace();
}

const hex = (bytes: number) => randomBytes(bytes).toString('hex');
