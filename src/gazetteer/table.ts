import type { GazetteerEntry } from './entry.js';

/** An entry as its line gives it: `short` holds the names marked `~`. */
export interface Row {
  entry: GazetteerEntry;
  /** Names too common to be believed by themselves: ~কিম, ~খান, ~বন্দর. Also in `entry`. */
  short: ReadonlySet<string> | null;
}

const NONE: readonly string[] = [];

const listOf = (cell: string | undefined, separator = '; ') =>
  !cell || cell === '-' ? [] : cell.split(separator);

/** Takes the marks off the names in place. */
function takeMarks(names: string[], marked: Set<string> | null): Set<string> | null {
  for (let i = 0; i < names.length; i++) {
    if (names[i]!.charCodeAt(0) !== 0x7e) continue; // ~
    names[i] = names[i]!.slice(1);
    marked ??= new Set();
    marked.add(names[i]!);
  }
  return marked;
}

const orNull = (cell: string | undefined) => (!cell || cell === '-' ? null : cell);

/**
 * A table of names has one entry a line:
 *
 *     বাংলা নাম; রূপভেদ | English name; variant | kind | CC | Qid | role, role | SECTOR
 *
 * `-` says "none", `#` begins a comment line. A line `= kind | CC | role, role | SECTOR` gives what the rows below it
 * leave empty or leave off: under `= district | BD`, `ফেনী | Feni` is a whole row. A name that begins with `~` is
 * ambiguous: to be believed only where its full name was seen, or a title or such stands beside it.
 *
 * `eachLine` calls `row` with every row's line, the `=` line above it, and where the row begins.
 */
export function eachLine(table: string, row: (line: string, preset: string, at: number) => void): void {
  let preset = '';
  for (let at = 0; at < table.length; ) {
    const found = table.indexOf('\n', at);
    const end = found < 0 ? table.length : found;
    const mark = table.charCodeAt(at);
    if (mark === 0x3d)
      preset = table.slice(at, end); // =
    else if (mark !== 0x23 && end > at) row(table.slice(at, end), preset, at); // not #
    at = end + 1;
  }
}

/** The `=` line above the row that begins at `at`. */
export function presetAbove(table: string, at: number): string {
  const above = table.lastIndexOf('\n=', at);
  if (above < 0 && table.charCodeAt(0) !== 0x3d) return '';
  return table.slice(above + 1, table.indexOf('\n', above + 1));
}

const cellsOf = (line: string) => line.split('|').map((cell) => cell.trim());

/** Reads one row of a table. */
export function readRow(type: GazetteerEntry['type'], line: string, presetLine: string): Row {
  const cells = cellsOf(line);
  const preset = cellsOf(presetLine.slice(1));
  const bn = listOf(cells[0]);
  const en = listOf(cells[1]);
  const roles = listOf(cells[5] || preset[2], ', ');
  return {
    entry: {
      type,
      kind: orNull(cells[2] || preset[0]) ?? type,
      bn,
      en,
      country: orNull(cells[3] || preset[1]),
      wikidata: orNull(cells[4]),
      roles: roles.length > 0 ? roles : NONE,
      sector: orNull(cells[6] || preset[3]),
    },
    short: takeMarks(en, takeMarks(bn, null)),
  };
}

/** Reads all rows of a table. */
export function readTable(type: GazetteerEntry['type'], table: string): Row[] {
  const rows: Row[] = [];
  eachLine(table, (line, preset) => rows.push(readRow(type, line, preset)));
  return rows;
}
