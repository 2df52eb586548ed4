import { type RawBuilder, sql } from 'kysely';
import { ReadoutError } from '../readout/error.js';

export interface Page<T> {
  items: T[];
  /** Gives the next page; `null` on the last one. */
  cursor: string | null;
}

/** A place in a list that is newest first: the last row's day and report, and which of the report's records it was. */
interface Cursor {
  day: string | null;
  report: number;
  n?: number;
}

/** Opaque to whoever carries it. */
export const writeCursor = ({ day, report, n }: Cursor): string =>
  Buffer.from([day ?? '', report, ...(n === undefined ? [] : [n])].join(' ')).toString('base64url');

function readCursor(cursor: string): Cursor {
  const found = /^(\d{4,6}-\d\d-\d\d)? (\d{1,9})(?: (\d{1,9}))?$/.exec(
    Buffer.from(cursor, 'base64url').toString(),
  );
  if (!found) throw new ReadoutError('ledger.cursor', { cursor: cursor.slice(0, 100) });
  const [, day = null, report, n] = found;
  return { day, report: Number(report), ...(n !== undefined && { n: Number(n) }) };
}

/** The condition that a row `s` of the search table, with a record `n` where there are several, comes after. */
export function afterCursor(cursor: string, record?: RawBuilder<unknown>): RawBuilder<unknown> {
  const { day, report, n } = readCursor(cursor);
  return record && n !== undefined
    ? notBefore(
        day,
        sql`(s.report < ${report}::integer or (s.report = ${report}::integer and ${record} > ${n}::integer))`,
      )
    : notBefore(day, sql`s.report < ${report}::integer`);
}

/** The condition that a row `s` of the search table comes after, or is the one whose records a cursor stands among. */
export function atCursor(cursor: string): RawBuilder<unknown> {
  const { day, report, n } = readCursor(cursor);
  return notBefore(
    day,
    n === undefined ? sql`s.report < ${report}::integer` : sql`s.report <= ${report}::integer`,
  );
}

const notBefore = (day: string | null, onThatDay: RawBuilder<unknown>) =>
  day === null
    ? sql`(s.day is null and ${onThatDay})`
    : sql`(s.day < ${day}::date or s.day is null or (s.day = ${day}::date and ${onThatDay}))`;
