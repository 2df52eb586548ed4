import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const src = fileURLToPath(new URL('../../src/', import.meta.url));

/** The stations of a report's way, and what each may import beside itself. */
const PURE = {
  text: [],
  readout: ['text'],
  languages: ['text', 'readout'],
  gazetteer: ['text', 'readout'],
  reader: ['text', 'readout', 'languages', 'gazetteer'],
  messages: ['text', 'readout'],
};
const STATIONS: Record<string, readonly string[]> = {
  ...PURE,
  intake: ['text', 'readout'],
  proposing: ['text', 'readout'],
  ledger: ['text', 'readout'],
  accounts: ['text', 'readout', 'ledger'],
  observing: ['readout'],
  importing: ['text', 'readout', 'gazetteer', 'reader', 'intake', 'ledger'],
  queue: ['readout', 'intake', 'observing', 'importing'],
  asking: ['text', 'readout', 'languages', 'gazetteer', 'reader', 'ledger', 'accounts'],
  export: ['text', 'readout', 'gazetteer', 'messages', 'ledger', 'accounts'],
};
const DOORS = ['server', 'mcp', 'worker', 'library', 'cli'];
const ENTRY = 'index.ts'; // the library: what a browser loads, so it imports pure folders alone

const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((f) => f.endsWith('.ts'));

interface Import {
  from: string;
  /** The folder of src/ it leads to, or the name of a package. */
  folder: string | null;
  name: string;
}

const IMPORT =
  /^(?:import|export|\})[^'"\n]*\bfrom\s*['"]([^'"\n]+)['"]|^import\s*['"]([^'"\n]+)['"]|\bimport\(\s*['"]([^'"\n]+)['"]/gm;

/** What a module imports or re-exports, `import('…')` included. */
function importsOf(file: string): Import[] {
  const code = readFileSync(join(src, file), 'utf8').replace(/^\s*(?:\/\/|\*|\/\*).*$/gm, '');
  const names = [...code.matchAll(IMPORT)].map((m) => (m[1] ?? m[2] ?? m[3])!);
  return names.map((name) => {
    if (!name.startsWith('.')) return { from: file, folder: null, name };
    const target = relative(src, join(src, dirname(file), name));
    return { from: file, folder: target.includes(sep) ? target.split(sep)[0]! : ENTRY, name };
  });
}

const folderOf = (file: string) => (file.includes(sep) ? file.split(sep)[0]! : ENTRY);
const imports = files.flatMap(importsOf);
const said = (list: Import[]) => list.map((i) => `src/${i.from} imports ${i.name}`);

test('every folder of src/ is a station or a door', () => {
  const known = new Set([...Object.keys(STATIONS), ...DOORS, ENTRY]);
  expect([...new Set(files.map(folderOf))].filter((folder) => !known.has(folder))).toEqual([]);
  expect(imports.length).toBeGreaterThan(20); // the pattern above does find imports
});

test.each(Object.keys(STATIONS))('%s imports only what lies upstream', (station) => {
  const allowed = new Set([station, ...STATIONS[station]!]);
  expect(
    said(imports.filter((i) => folderOf(i.from) === station && i.folder !== null && !allowed.has(i.folder))),
  ).toEqual([]);
});

test.each(DOORS)('the door %s imports no other door', (door) => {
  // the command line starts the others
  const others = new Set(DOORS.filter((d) => d !== door && door !== 'cli'));
  expect(said(imports.filter((i) => folderOf(i.from) === door && others.has(i.folder ?? '')))).toEqual([]);
});

test('nothing but doors imports a door or the entry', () => {
  const closed = new Set([...DOORS, ENTRY]);
  const bad = imports.filter((i) => i.folder && closed.has(i.folder) && !DOORS.includes(folderOf(i.from)));
  expect(said(bad)).toEqual([]);
});

test.each([...Object.keys(PURE), ENTRY])('%s is pure: no node: module, no package', (folder) => {
  expect(said(imports.filter((i) => folderOf(i.from) === folder && i.folder === null))).toEqual([]);
});

test('the entry imports pure folders alone', () => {
  const bad = imports.filter((i) => i.from === ENTRY && !Object.hasOwn(PURE, i.folder ?? ''));
  expect(said(bad)).toEqual([]);
});

/** Globals that would bring in a clock, chance, the network or the machine. */
const IMPURE =
  /\b(?:Date\.now|new Date\(\)|performance\.|Math\.random|fetch\(|process\.|globalThis\.|setTimeout)/;
test.each(Object.keys(PURE))('%s reads no clock, no chance, no network', (folder) => {
  const bad = files.filter(
    (f) =>
      folderOf(f) === folder &&
      IMPURE.test(readFileSync(join(src, f), 'utf8').replace(/^\s*(?:\/\/|\*|\/\*).*$/gm, '')),
  );
  expect(bad).toEqual([]);
});

const web = fileURLToPath(new URL('../../web/', import.meta.url));
/** Folders of src/ that the workbench may run code of; of all others it may know types, as it talks to them over HTTP. */
const OF_WEB = ['text', 'readout', 'messages'];

test('the workbench talks to the server over HTTP alone', () => {
  const bad: string[] = [];
  let types = 0;
  for (const file of readdirSync(web, { recursive: true, encoding: 'utf8' })) {
    if (!/\.tsx?$/.test(file)) continue;
    const code = readFileSync(join(web, file), 'utf8');
    for (const [, kind, name] of code.matchAll(/^import\s+(type\s)?[^'"]*['"](\.[^'"]+)['"]/gm)) {
      const [top, folder = ''] = relative(join(src, '..'), join(web, dirname(file), name!)).split(sep);
      if (top !== 'src') continue;
      if (kind) types++;
      else if (!OF_WEB.includes(folder)) bad.push(`web/${file} imports ${name}`);
    }
  }
  expect(bad).toEqual([]);
  expect(types).toBeGreaterThan(10); // the pattern above does find imports
});
