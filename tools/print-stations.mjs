#!/usr/bin/env node
// Draws what imports what in src/ into docs/design/stations.svg: `node tools/print-stations.mjs`. A test holds it up to date.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { stationImports } from './stations.mjs';

const BOX = { width: 96, height: 32 };
const BEND = 14; // the room in a row that an arrow takes which passes through it
const GAP = { across: 18, down: 34 };
const MARGIN = 12;
const SWEEPS = 12;

/** The arrows that do not follow from others: what reaches a folder through another one is left out. */
function bareArrows(graph) {
  const reaches = (from, to) => [...graph.get(from)].some((next) => next === to || reaches(next, to));
  const bare = [];
  for (const [user, used] of graph)
    for (const one of used)
      if (![...used].some((other) => other !== one && reaches(other, one))) bare.push([one, user]);
  return bare;
}

/** How far down a folder stands: below all that it imports. */
function depths(graph) {
  const known = new Map();
  const depth = (folder) => {
    if (!known.has(folder)) known.set(folder, Math.max(-1, ...[...graph.get(folder)].map(depth)) + 1);
    return known.get(folder);
  };
  for (const folder of graph.keys()) depth(folder);
  return known;
}

/**
 * Rows of folders and of the bends of arrows that pass through, in an order that crosses few arrows; a bend is called by its
 * arrow and row. `ways` holds for each arrow all that it passes, ends included.
 */
function rowsOf(graph, arrows) {
  const depth = depths(graph);
  const rows = Array.from({ length: Math.max(...depth.values()) + 1 }, () => []);
  for (const [folder, row] of depth) rows[row].push({ name: folder, width: BOX.width, next: [] });
  const nodeOf = new Map(rows.flat().map((node) => [node.name, node]));
  const ways = arrows.map(([used, user]) => {
    const way = [nodeOf.get(used)];
    for (let row = depth.get(used) + 1; row < depth.get(user); row++) {
      const bend = { name: '', width: BEND, next: [] };
      rows[row].push(bend);
      way.push(bend);
    }
    way.push(nodeOf.get(user));
    for (let i = 1; i < way.length; i++) {
      way[i].next.push(way[i - 1]);
      way[i - 1].next.push(way[i]);
    }
    return way;
  });
  const settle = (row, y) => {
    const width = row.reduce((sum, node) => sum + node.width + GAP.across, -GAP.across);
    let x = -width / 2;
    for (const node of row) {
      Object.assign(node, { x: x + node.width / 2, y });
      x += node.width + GAP.across;
    }
    return width;
  };
  const settleAll = () => rows.map((row, i) => settle(row, MARGIN + i * (BOX.height + GAP.down)));
  let widths = settleAll();
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    for (const row of sweep % 2 ? rows.toReversed() : rows) {
      const pull = new Map(
        row.map((node) => [node, node.next.reduce((sum, other) => sum + other.x, 0) / node.next.length]),
      );
      row.sort((a, b) => pull.get(a) - pull.get(b) || a.x - b.x);
      settle(row, row[0].y);
    }
    widths = settleAll();
  }
  return { rows, ways, width: Math.max(...widths) + 2 * MARGIN };
}

/** The drawing, as SVG that follows the reader's light or dark. */
export function drawStations() {
  const graph = stationImports();
  const { rows, ways, width } = rowsOf(graph, bareArrows(graph));
  const height = 2 * MARGIN + rows.length * (BOX.height + GAP.down) - GAP.down;
  const middle = width / 2;
  const arrow = (way) => {
    let path = `M${middle + way[0].x} ${way[0].y + BOX.height}`;
    for (let i = 1; i < way.length; i++) {
      const [from, to] = [way[i - 1], way[i]];
      const [top, bottom] = [from.y + BOX.height, to.y - (i === way.length - 1 ? 5 : 0)];
      const half = (top + bottom) / 2;
      path += `C${middle + from.x} ${half} ${middle + to.x} ${half} ${middle + to.x} ${bottom}`;
      if (i < way.length - 1) path += `V${to.y + BOX.height}`;
    }
    return `<path d="${path}"/>`;
  };
  const box = ({ name, x, y }) =>
    `<g transform="translate(${middle + x} ${y})"><rect x="${-BOX.width / 2}" width="${BOX.width}" height="${BOX.height}" rx="6"/><text y="21">${name}</text></g>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="The folders of src/ and what each is built on">
<style>
  :root { --ink: #1c1b19; --line: #8a857c; --paper: #faf8f4 }
  @media (prefers-color-scheme: dark) { :root { --ink: #ece8e0; --line: #8d877c; --paper: #23211e } }
  text { font: 600 14px system-ui, sans-serif; fill: var(--ink); text-anchor: middle }
  rect { fill: var(--paper); stroke: var(--line) }
  path { fill: none; stroke: var(--line); stroke-width: 1.3 }
  .arrows path { marker-end: url(#head) }
</style>
<defs><marker id="head" viewBox="0 0 8 8" refX="4" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M1 1L7 4L1 7z" style="fill: var(--line); stroke: none"/></marker></defs>
<g class="arrows">
${ways.map(arrow).join('\n')}
</g>
${rows
  .flat()
  .filter(({ name }) => name)
  .map(box)
  .join('\n')}
</svg>
`;
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  writeFileSync(fileURLToPath(new URL('../docs/design/stations.svg', import.meta.url)), drawStations());
