import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { drawStations } from '../../tools/print-stations.mjs';
import {
  codeOf,
  ENTRY,
  folderOf,
  type Import,
  importsOf,
  sourceFiles,
  stationImports,
} from '../../tools/stations.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));

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
  importing: ['text', 'readout', 'languages', 'gazetteer', 'reader', 'intake', 'ledger', 'accounts'],
  queue: ['readout', 'intake', 'observing', 'importing'],
  asking: ['text', 'readout', 'languages', 'gazetteer', 'reader', 'ledger', 'accounts'],
  export: ['text', 'readout', 'gazetteer', 'messages', 'ledger', 'accounts'],
};
const DOORS = ['server', 'mcp', 'worker', 'library', 'cli'];
const files = sourceFiles();
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

test('no file imports itself round a circle', () => {
  const next = new Map(files.map((f) => [f, importsOf(f).flatMap(({ to }) => (to ? [to] : []))]));
  const done = new Set<string>();
  const circles: string[] = [];
  const follow = (file: string, way: readonly string[]) => {
    const at = way.indexOf(file);
    if (at >= 0) circles.push([...way.slice(at), file].join(' → '));
    if (at >= 0 || done.has(file)) return;
    for (const to of next.get(file) ?? []) follow(to, [...way, file]);
    done.add(file);
  };
  for (const file of files) follow(file, []);
  expect(circles).toEqual([]);
});

test('the drawing of the stations is of today: node tools/print-stations.mjs', () => {
  expect(drawStations()).toBe(readFileSync(join(root, 'docs/design/stations.svg'), 'utf8'));
});

test('the working guide tells of every folder, each after all that it imports', () => {
  const guide = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8');
  const told = [...guide.matchAll(/^\| `([a-z]+)\/` +\|/gm)].map((found) => found[1]!);
  const graph = stationImports();
  graph.delete(ENTRY);
  expect([...told].sort()).toEqual([...graph.keys()].sort());
  const early = told.filter((folder, i) => [...graph.get(folder)!].some((used) => told.indexOf(used) > i));
  expect(early).toEqual([]);
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
  const bad = files.filter((f) => folderOf(f) === folder && IMPURE.test(codeOf(f)));
  expect(bad).toEqual([]);
});

const web = join(root, 'web');
/** Folders of src/ that the workbench may run code of; of all others it may know types, as it talks to them over HTTP. */
const OF_WEB = ['text', 'readout', 'messages'];

test('the workbench talks to the server over HTTP alone', () => {
  const bad: string[] = [];
  let types = 0;
  for (const file of readdirSync(web, { recursive: true, encoding: 'utf8' })) {
    if (!/\.tsx?$/.test(file)) continue;
    const code = readFileSync(join(web, file), 'utf8');
    for (const [, kind, name] of code.matchAll(/^import\s+(type\s)?[^'"]*['"](\.[^'"]+)['"]/gm)) {
      const [top, folder = ''] = relative(root, join(web, dirname(file), name!)).split(sep);
      if (top !== 'src') continue;
      if (kind) types++;
      else if (!OF_WEB.includes(folder)) bad.push(`web/${file} imports ${name}`);
    }
  }
  expect(bad).toEqual([]);
  expect(types).toBeGreaterThan(10); // the pattern above does find imports
});
