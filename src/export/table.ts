import type { Cell } from '../text/csv-row.js';
import { CELL_COLUMNS, cellRows } from './cell-rows.js';
import type { Compared } from './comparisons.js';
import type { ExportOptions } from './format.js';
import { REPORT_TABLES } from './rows.js';
import type { Selected } from './selection.js';

/** A table as it is written: names of its columns, and its rows, a report's or a happening's at a time. */
export interface Table {
  names: readonly string[];
  rows: AsyncIterable<readonly (readonly Cell[])[]>;
}

/** Columns that hold numbers, whole ones and others; all else is text. A name means the same in every table. */
const WHOLE = new Set(
  'version attribution source_start source_end cue_start cue_end event trigger_start trigger_end figure start end agree passages'.split(
    ' ',
  ),
);
const BROKEN = new Set(['value', 'value_to']);

/** What a column holds. */
export const kindOf = (column: string): 'whole' | 'broken' | 'text' =>
  WHOLE.has(column) ? 'whole' : BROKEN.has(column) ? 'broken' : 'text';

/** The table that is asked for. */
export function tableOf(selected: AsyncIterable<Selected>, { rows, comparisons }: ExportOptions): Table {
  if (rows === 'cells')
    return { names: CELL_COLUMNS, rows: each(comparisons ?? none, (one: Compared) => cellRows(one)) };
  const { names, rowsOf } = REPORT_TABLES[rows];
  return { names, rows: each(selected, rowsOf) };
}

async function* each<T, R>(items: AsyncIterable<T>, make: (item: T) => R): AsyncGenerator<R> {
  for await (const item of items) yield make(item);
}

const none: AsyncIterable<never> = {
  [Symbol.asyncIterator]: () => ({ next: async () => ({ done: true, value: undefined }) }),
};
