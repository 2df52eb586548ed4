import { type Cell, csvRow } from '../../src/text/csv-row.js';

/** Comma-separated rows, as spreadsheets read them. */
export const csvOf = (rows: readonly (readonly Cell[])[]): string => `\ufeff${rows.map(csvRow).join('')}`;
