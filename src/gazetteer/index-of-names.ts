import { fold } from '../text/fold.js';
import type { GazetteerEntry } from './entry.js';
import { eachLine, type Row, readRow } from './table.js';
import { grow, isCapitals, keysOf, newNode, spellings, type TrieNode } from './trie.js';

/**
 * Tables by the first tokens of their names. Rows are read, and what follows a first token is made a tree, only when
 * that token is met: a report meets few, and reading every row would cost more than reading the report.
 */
export interface IndexOfNames {
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

export function indexNames(tables: readonly (readonly [GazetteerEntry['type'], string])[]): IndexOfNames {
  const types: GazetteerEntry['type'][] = [];
  const lines: string[] = [];
  const presets: string[] = [];
  const read: (Row | undefined)[] = [];
  // linked lists of rows, from the last one with a first token to the first
  const heads = new Map<string, number>();
  const rowOf: number[] = [];
  const before: number[] = [];
  for (const [type, table] of tables)
    eachLine(table, (line, preset) => {
      const row = lines.length;
      types.push(type);
      lines.push(line);
      presets.push(preset);
      eachFirstToken(line, (first) => {
        const head = heads.get(first);
        if (head !== undefined && rowOf[head] === row) return;
        heads.set(first, rowOf.length);
        rowOf.push(row);
        before.push(head ?? -1);
      });
    });
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
  const plant = (first: string, head: number) => {
    const rows: number[] = [];
    for (let link = head; link >= 0; link = before[link]!) rows.push(rowOf[link]!);
    const tree = newNode<GazetteerEntry>();
    // in the tables' order: of namesakes the first is the best known
    for (const row of rows.reverse()) {
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
    treeOf(first) {
      const head = heads.get(first);
      return head === undefined ? undefined : (trees.get(first) ?? plant(first, head));
    },
    rowAt,
    withWikidata(id) {
      const row = (byId ??= idsOf()).get(id);
      return row === undefined ? undefined : rowAt(row);
    },
    rows: lines.length,
  };
}
