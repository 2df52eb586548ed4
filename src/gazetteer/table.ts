import type { GazetteerEntry } from './entry.js';

/** An entry as its line gives it: `short` holds the names marked `~`. */
export interface Row {
  entry: GazetteerEntry;
  /** Names too common to be believed by themselves: ~কিম, ~খান, ~বন্দর. Also in `entry`. */
  short: ReadonlySet<string> | null;
}

const NONE: readonly string[] = [];

function listOf(cell: string | undefined): string[] {
  if (!cell || cell === '-') return [];
  return cell.includes(';') ? cell.split(';').map((name) => name.trim()) : [cell];
}

function plainNames(names: string[], short: Set<string>): string[] {
  for (let i = 0; i < names.length; i++) {
    if (!names[i]!.startsWith('~')) continue;
    names[i] = names[i]!.slice(1);
    short.add(names[i]!);
  }
  return names;
}

/**
 * Reads a table of names, one entry a line:
 *
 *     বাংলা নাম; রূপভেদ | English name; variant | kind | CC | Qid | role; role | SECTOR
 *
 * `-` says "none", `#` begins a comment line. A line `= kind | CC | role | SECTOR` gives what the rows below it leave
 * empty or leave off: under `= district | BD`, `ফেনী | Feni` is a whole row. A name that begins with `~` is ambiguous:
 * to be believed only where its full name was seen, or a title or such stands beside it.
 */
export function readTable(type: GazetteerEntry['type'], table: string): Row[] {
  const rows: Row[] = [];
  let preset: string[] = [];
  for (const raw of table.split('\n')) {
    const line = raw.trim();
    if (line === '' || line[0] === '#') continue;
    const cells = line.split('|');
    for (let i = 0; i < cells.length; i++) cells[i] = cells[i]!.trim();
    if (line[0] === '=') {
      cells[0] = cells[0]!.slice(1).trim();
      preset = cells;
      continue;
    }
    const short = new Set<string>();
    const orNull = (cell: string | undefined) => (!cell || cell === '-' ? null : cell);
    const roles = listOf(cells[5] || preset[2]);
    rows.push({
      entry: {
        type,
        bn: plainNames(listOf(cells[0]), short),
        en: plainNames(listOf(cells[1]), short),
        kind: orNull(cells[2] || preset[0]) ?? type,
        country: orNull(cells[3] || preset[1]),
        wikidata: orNull(cells[4]),
        roles: roles.length > 0 ? roles : NONE,
        sector: orNull(cells[6] || preset[3]),
      },
      short: short.size > 0 ? short : null,
    });
  }
  return rows;
}
