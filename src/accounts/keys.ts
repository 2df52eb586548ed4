import type { Happening } from './digest.js';
import { DAY, TELLING, WINDOW } from './same-happening.js';

const MOST_NAMES = 8;
const MOST_CONCEPTS = 8;
const MOST_PAIRED = 5;

/** Hashes of pairs of a happening's chief names and concepts: two reports of one happening share at least one. */
function hashesOf({ keys }: Happening): number[] {
  const chief = (kind: string, most: number, least: number) =>
    Object.entries(keys)
      .filter(([feature, weight]) => feature.startsWith(kind) && weight >= least)
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .slice(0, most)
      .map(([feature]) => feature);
  const names = chief('e:', MOST_NAMES, 0);
  const concepts = chief('k:', MOST_CONCEPTS, TELLING);
  const hashes = new Set<number>();
  names.forEach((name, i) => {
    for (const other of names.slice(i + 1)) hashes.add(hash([name, other].sort().join('|')));
    for (const concept of concepts) hashes.add(hash(`${name}|${concept}`));
  });
  // names may be written in ways that do not meet: what happened must do
  const rare = concepts.slice(0, MOST_PAIRED);
  rare.forEach((concept, i) => {
    for (const other of rare.slice(i + 1)) hashes.add(hash([concept, other].sort().join('|')));
  });
  return [...hashes];
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value >>> 0;
}

const STRETCH = 32; // days
const HASHES = 2 ** 32;
const FIRST = Date.parse('0001-01-01');

const stretchOf = (day: string, later = 0) =>
  Math.floor(((Date.parse(day) - FIRST) / DAY + later) / STRETCH) * HASHES;

/** Under what a report is found. The stretch of days comes first: those of one time stand together. */
export function keysOf(happening: Happening, day: string): number[] {
  const stretch = stretchOf(day);
  return hashesOf(happening).map((hash) => stretch + hash);
}

/** Under what those near it are found: near the end of a stretch also in the next one. */
export function keysNear(happening: Happening, day: string): number[] {
  const stretches = new Set([stretchOf(day, -WINDOW), stretchOf(day, WINDOW)]);
  const hashes = hashesOf(happening);
  return [...stretches].flatMap((stretch) => hashes.map((hash) => stretch + hash));
}
