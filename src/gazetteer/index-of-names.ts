import { fold } from '../text/fold.js';
import { sortLines, tableOfLines, valueIn } from '../text/sorted-lines.js';
import type { GazetteerEntry } from './entry.js';
import { eachLine, presetAbove, type Row, readRow } from './table.js';
import { grow, isCapitals, keysOf, newNode, spellings, type TrieNode } from './trie.js';

/**
 * Tables by the first tokens of their names. Rows are read, and what follows a first token is made a tree, only when
 * that token is met: a report meets few, and reading every row would cost more than reading the report.
 */
export interface IndexOfNames {
  begins(first: string): boolean;
  treeOf(first: string): TrieNode<GazetteerEntry> | undefined;
  withWikidata(id: string): Row | undefined;
  /** In the tables' order. */
  everyRow(): Row[];
}

const isPlain = (unit: number) =>
  (unit >= 0x980 && unit <= 0x9ff) || (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a);

/** Calls `found` with the folded first token of every name in a row's first two cells, several times if need be. */
function eachFirstToken(line: string, found: (first: string) => void): void {
  let at = 0;
  for (let cell = 0; cell < 2 && at < line.length; cell++) {
    for (;;) {
      while (line.charCodeAt(at) === 0x20 || line.charCodeAt(at) === 0x7e) at++; // blanks, ~
      let end = at;
      while (end < line.length && isPlain(line.charCodeAt(end))) end++;
      const after = line.charCodeAt(end);
      // a blank, a semicolon, a bar or the line's end
      if (end > at && (Number.isNaN(after) || after === 0x20 || after === 0x3b || after === 0x7c))
        found(fold(line.slice(at, end)));
      let last = end;
      while (last < line.length && line.charCodeAt(last) !== 0x3b && line.charCodeAt(last) !== 0x7c) last++;
      if (end === at || !(Number.isNaN(after) || after === 0x20 || after === 0x3b || after === 0x7c))
        for (const name of spellings(line.slice(at, last).trim())) {
          const first = keysOf(name)[0];
          if (first !== undefined) found(first);
        }
      at = last + 1;
      if (line.charCodeAt(last) !== 0x3b) break;
    }
  }
}

type Tables = readonly (readonly [GazetteerEntry['type'], string])[];

/** What the build works out of the tables once: to find it takes as long as reading many reports. */
export interface NameLists {
  /**
   * Sorted lines: a first token, and where the rows stand that have a name beginning with it, each as the gap to the one
   * before, in base 36. A row stands where its line begins when all tables are one after the other.
   */
  firstTokens: string;
  /** Sorted lines: a Wikidata id, and where the first row with it stands, in base 36. */
  ids: string;
}

const WIKIDATA = /\| (Q\d+)/;

/** Lists the first tokens and the Wikidata ids of all rows. */
export function listNames(tables: Tables): NameLists {
  const rowsOf = new Map<string, number[]>();
  const ids = new Map<string, string>();
  let begin = 0;
  for (const [, table] of tables) {
    eachLine(table, (line, _, at) => {
      const row = begin + at;
      eachFirstToken(line, (first) => {
        const rows = rowsOf.get(first);
        if (!rows) rowsOf.set(first, [row]);
        else if (rows.at(-1) !== row) rows.push(row);
      });
      const id = WIKIDATA.exec(line)?.[1];
      if (id && !ids.has(id)) ids.set(id, row.toString(36));
    });
    begin += table.length;
  }
  const gaps = (rows: readonly number[]) =>
    rows.map((at, i) => (at - (rows[i - 1] ?? 0)).toString(36)).join(' ');
  const firstTokens = Array.from(rowsOf, ([first, rows]) => [first, gaps(rows)] as const);
  return { firstTokens: sortLines(firstTokens), ids: sortLines(ids) };
}

/** Indexes tables by the lists made of them. */
export function indexNames(tables: Tables, { firstTokens, ids }: NameLists): IndexOfNames {
  const begins: number[] = [];
  let length = 0;
  for (const [, table] of tables) {
    begins.push(length);
    length += table.length;
  }
  const read = new Map<number, Row>();
  const readAt = (row: number): Row => {
    let t = begins.length - 1;
    while (begins[t]! > row) t--;
    const [type, table] = tables[t]!;
    const at = row - begins[t]!;
    const found = table.indexOf('\n', at);
    return readRow(type, table.slice(at, found < 0 ? table.length : found), presetAbove(table, at));
  };
  const rowAt = (row: number) => {
    let known = read.get(row);
    if (!known) read.set(row, (known = readAt(row)));
    return known;
  };
  const plant = (gaps: string, first: string): TrieNode<GazetteerEntry> => {
    const tree = newNode<GazetteerEntry>();
    let row = 0;
    // in the tables' order: of namesakes the first is the best known
    for (const gap of gaps.split(' ')) {
      row += Number.parseInt(gap, 36);
      const { entry, short } = rowAt(row);
      for (const name of [...entry.bn, ...entry.en])
        for (const spelling of spellings(name)) {
          const keys = keysOf(spelling);
          if (keys[0] !== first) continue;
          grow(tree, keys, entry, { short: short?.has(name) ?? false, capitals: isCapitals(name) });
        }
    }
    return tree;
  };
  const trees = tableOfLines(() => firstTokens, plant);
  return {
    begins: (first) => valueIn(firstTokens, first) !== null,
    treeOf: (first) => trees(first) ?? undefined,
    withWikidata(id) {
      const row = valueIn(ids, id);
      return row === null ? undefined : rowAt(Number.parseInt(row, 36));
    },
    everyRow() {
      const rows: Row[] = [];
      tables.forEach(([, table], t) => {
        eachLine(table, (_line, _preset, at) => rows.push(rowAt(begins[t]! + at)));
      });
      return rows;
    },
  };
}
