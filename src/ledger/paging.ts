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

/** A cursor that is one number: how many of a ranked list came before, or the last number of a numbered one. */
export const writeNumber = (number: number): string => Buffer.from(String(number)).toString('base64url');

/** The number of such a cursor; without one 0. */
export function readNumber(cursor: string | undefined): number {
  if (cursor === undefined) return 0;
  const text = Buffer.from(cursor, 'base64url').toString();
  if (!/^\d{1,9}$/.test(text)) throw strange(cursor);
  return Number(text);
}

const strange = (cursor: string) => new ReadoutError('ledger.cursor', { cursor: cursor.slice(0, 100) });

/** A stretch of a ranked list. */
export interface Stretch {
  limit?: number | undefined;
  /** How many to pass over. */
  offset?: number | undefined;
}

function readCursor(cursor: string): Cursor {
  const found = /^(\d{4,6}-\d\d-\d\d)? (\d{1,9})(?: (\d{1,9}))?$/.exec(
    Buffer.from(cursor, 'base64url').toString(),
  );
  if (!found) throw strange(cursor);
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
