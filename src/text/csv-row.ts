export type Cell = string | number | null | undefined;

/** What a spreadsheet would take for a formula, wide letters of East Asia and blanks before it included. */
const FORMULA = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/;

/**
 * A cell as RFC 4180 has it. Text that a spreadsheet would reckon with gets an apostrophe before it; numbers stay numbers.
 *
 * @example csvCell('=1+1') // "'=1+1"
 */
export function csvCell(value: Cell): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",;\t\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

export const csvRow = (cells: readonly Cell[]): string => `${cells.map(csvCell).join(',')}\r\n`;
