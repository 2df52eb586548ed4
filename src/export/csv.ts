import { csvRow } from '../text/csv-row.js';
import type { Write } from './format.js';
import { tableOf } from './table.js';

/** A table with a row an attribution, an event, a figure or a cell of a comparison. */
export const writeCsv: Write = async function* (selected, options) {
  const { names, rows } = tableOf(selected, options);
  yield (options.bom ? '\ufeff' : '') + csvRow(names);
  for await (const some of rows) if (some.length > 0) yield some.map(csvRow).join('');
};
