import type { ErrorValues, ReadoutError } from '../readout/error.js';

/** What is told of the work: codes with values, never the words of a report. */
export interface Journal {
  error(error: ReadoutError, values?: ErrorValues): void;
  notice(code: string, values: ErrorValues): void;
  /** One of very many: a report that has been written. For programs only. */
  each(code: string, values: ErrorValues): void;
}

const LONGEST = 300; // characters of a value: what a database or a parser complains of may quote at length

/** A log for programs: one JSON object a line, with its time and level. */
export function jsonLog(write: (line: string) => void, now: () => Date = () => new Date()): Journal {
  const say = (level: string, code: string, values: ErrorValues) => {
    const short = Object.entries(values).map(([k, v]) => [
      k,
      typeof v === 'string' ? v.slice(0, LONGEST) : v,
    ]);
    write(JSON.stringify({ time: now().toISOString(), level, code, ...Object.fromEntries(short) }));
  };
  return {
    error: ({ code, values }, more) => say('error', code, { ...values, ...more }),
    notice: (code, values) =>
      say(code === 'ledger.waiting' || code === 'queue.waiting' ? 'warn' : 'info', code, values),
    each: (code, values) => say('info', code, values),
  };
}
