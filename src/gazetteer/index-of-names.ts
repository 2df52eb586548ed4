import { fold } from '../text/fold.js';
import type { GazetteerEntry } from './entry.js';
import { eachLine, type Row, readRow } from './table.js';
import { grow, isCapitals, keysOf, newNode, spellings, type TrieNode } from './trie.js';

/**
 * Tables by the first tokens of their names. Rows are read, and what follows a first token is made a tree, only when
 * that token is met: a report meets few, and reading every row would cost more than reading the report.
 */
export interface IndexOfNames {
  begins(first: string): boolean;
  treeOf(first: string): TrieNode<GazetteerEntry> | undefined;
  rowAt(row: number): Row;
  withWikidata(id: string): Row | undefined;
  rows: number;
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

/**
 * Where every first token stands, one a line: the token, a tab, the rows that have a name beginning with it, each as the
 * gap to the one before, in base 36. To find them takes as long as reading many reports: the build does it once.
 */
export function listFirstTokens(tables: Tables): string {
  const rowsOf = new Map<string, number[]>();
  let row = 0;
  for (const [, table] of tables)
    eachLine(table, (line) => {
      eachFirstToken(line, (first) => {
        const rows = rowsOf.get(first);
        if (!rows) rowsOf.set(first, [row]);
        else if (rows.at(-1) !== row) rows.push(row);
      });
      row++;
    });
  const gaps = (rows: readonly number[]) =>
    rows.map((at, i) => (at - (rows[i - 1] ?? 0)).toString(36)).join(' ');
  return [...rowsOf].map(([first, rows]) => `${first}\t${gaps(rows)}`).join('\n');
}

/** Indexes tables by a list of their first tokens. */
export function indexNames(tables: Tables, firstTokens: string): IndexOfNames {
  const types: GazetteerEntry['type'][] = [];
  const lines: string[] = [];
  const presets: string[] = [];
  const read: (Row | undefined)[] = [];
  for (const [type, table] of tables)
    eachLine(table, (line, preset) => {
      types.push(type);
      lines.push(line);
      presets.push(preset);
    });
  const gapsOf = new Map<string, string>();
  for (let at = 0; at < firstTokens.length; ) {
    const tab = firstTokens.indexOf('\t', at);
    const found = firstTokens.indexOf('\n', tab);
    const end = found < 0 ? firstTokens.length : found;
    gapsOf.set(firstTokens.slice(at, tab), firstTokens.slice(tab + 1, end));
    at = end + 1;
  }
  const rowAt = (row: number) => (read[row] ??= readRow(types[row]!, lines[row]!, presets[row]!));
  let byId: Map<string, number> | null = null;
  const idsOf = () => {
    const ids = new Map<string, number>();
    lines.forEach((line, row) => {
      const id = /\| (Q\d+)/.exec(line)?.[1];
      if (id && !ids.has(id)) ids.set(id, row);
    });
    return ids;
  };
  const trees = new Map<string, TrieNode<GazetteerEntry>>();
  const plant = (first: string, gaps: string) => {
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
    trees.set(first, tree);
    return tree;
  };
  return {
    begins: (first) => gapsOf.has(first),
    treeOf(first) {
      const gaps = gapsOf.get(first);
      return gaps === undefined ? undefined : (trees.get(first) ?? plant(first, gaps));
    },
    rowAt,
    withWikidata(id) {
      const row = (byId ??= idsOf()).get(id);
      return row === undefined ? undefined : rowAt(row);
    },
    rows: lines.length,
  };
}
