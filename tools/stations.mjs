// What imports what in src/: for the test that holds the stations to their order, and for the drawing of them.
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const SRC = fileURLToPath(new URL('../src/', import.meta.url));
/** What stands for the entry of the library, which lies in no folder. */
export const ENTRY = 'index.ts';

const IMPORT =
  /^(?:import|export|\})[^'"\n]*\bfrom\s*['"]([^'"\n]+)['"]|^import\s*['"]([^'"\n]+)['"]|\bimport\(\s*['"]([^'"\n]+)['"]/gm;
const COMMENT = /^\s*(?:\/\/|\*|\/\*).*$/gm;

/** The files of src/, by their path from there. */
export const sourceFiles = () =>
  readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .sort();

/** The code of a file without its comments. */
export const codeOf = (file) => readFileSync(join(SRC, file), 'utf8').replace(COMMENT, '');

/** The folder of src/ that a file belongs to. */
export const folderOf = (file) => (file.includes(sep) ? file.split(sep)[0] : ENTRY);

/**
 * What a file imports or re-exports, `import('…')` included, types too. `to` is a file of src/, `folder` its folder; both
 * are null for a package or a module of Node.
 */
export function importsOf(file) {
  return [...codeOf(file).matchAll(IMPORT)].map((found) => {
    const name = found[1] ?? found[2] ?? found[3];
    if (!name.startsWith('.')) return { from: file, name, to: null, folder: null };
    const to = relative(SRC, join(SRC, dirname(file), name)).replace(/\.js$/, '.ts');
    return { from: file, name, to, folder: folderOf(to) };
  });
}

/** The folders that each folder's files import, itself left out. */
export function stationImports() {
  const graph = new Map();
  for (const file of sourceFiles()) {
    const folder = folderOf(file);
    if (!graph.has(folder)) graph.set(folder, new Set());
    for (const { folder: to } of importsOf(file)) if (to && to !== folder) graph.get(folder).add(to);
  }
  return graph;
}
