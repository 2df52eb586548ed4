import type { Cell } from '../text/csv-row.js';

/**
 * A field of a tab-separated table: on one line, and nothing that a spreadsheet would reckon with. Programs read these
 * tables by the letter, so there is no apostrophe before such a text; its first signs go.
 *
 * @example tsvField('=1+1\tx') // '1+1 x'
 */
export function tsvField(value: Cell): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return String(value);
  return value
    .replace(/[\s\u0000-\u001f\u007f]+/g, ' ')
    .replace(/^[\s=+\-@\uff1d\uff0b\uff0d\uff20]+/, '')
    .trimEnd();
}

export const tsvRow = (cells: readonly Cell[]): string => `${cells.map(tsvField).join('\t')}\n`;
