import { openSounds } from './sound-index.js';
import { soundsOf, wordsOf } from './sounds.js';

/** A populated place as GeoNames lists it. */
export interface WorldPlace {
  name: string;
  country: string;
  geonames: number;
  lat: number;
  lon: number;
  population: number;
}

export interface PlaceCandidate {
  place: WorldPlace;
  /** What candidates are ranked by. */
  score: number;
  /** How alike the names sound, from 0 to 1. */
  closeness: number;
  /** Whether the place's country is one of those asked for. */
  inContext: boolean;
}

export interface World {
  /** Candidates for a name in any script, best first; none below `LEAST`. */
  placesLike(name: string, options?: { countries?: ReadonlySet<string>; limit?: number }): PlaceCandidate[];
  size(): number;
}

/** Names less alike than this are not the same name. */
export const LEAST = 0.72;
const CONTEXT = 0.08; // a place where the report is set may be that much less alike
const POPULATION = 0.03; // for every power of ten above a thousand

const prior = (population: number) => POPULATION * Math.log10(Math.max(1000, population) / 1000);
const thousandths = (cell: string) => Number.parseInt(cell, 36) / 1000;

/** What a world is made from; see `world-data.ts`. */
export interface WorldData {
  places: string;
  sounds: string;
  bengaliNames: string;
}

/** Makes the world from its data, once, and only when asked for. */
export function openWorld({ places: text, sounds, bengaliNames }: WorldData): World {
  const index = openSounds(sounds);
  // a place goes by where its line begins: to list all lines would take longer than to look for a name
  const cellsAt = (line: number) => {
    const end = text.indexOf('\n', line);
    return text.slice(line, end < 0 ? text.length : end).split('\t');
  };
  const countryAt = (line: number) => {
    const tab = text.indexOf('\t', line);
    return text.slice(tab + 1, tab + 3);
  };
  const placeAt = (line: number): WorldPlace => {
    const cells = cellsAt(line);
    return {
      name: cells[0]!,
      country: cells[1]!,
      geonames: Number.parseInt(cells[2]!, 36),
      lat: thousandths(cells[3]!),
      lon: thousandths(cells[4]!),
      population: Number.parseInt(cells[5]!, 36),
    };
  };
  const priors = new Map<number, number>();
  const priorOf = (line: number): number => {
    let known = priors.get(line);
    if (known === undefined) priors.set(line, (known = prior(Number.parseInt(cellsAt(line)[5]!, 36))));
    return known;
  };
  let named: Map<string, number> | null = null;
  const nameLines = () =>
    new Map(
      bengaliNames.split('\n').map((row) => {
        const [name, line] = row.split('\t');
        return [name!, Number.parseInt(line ?? '', 36)];
      }),
    );
  return {
    size: () => text.split('\n').length,
    placesLike(name, { countries, limit = 5 } = {}) {
      const words = wordsOf(name).join(' ');
      const close = new Map<number, number>();
      for (const spoken of soundsOf(name))
        for (const [line, closeness] of index.like(spoken, LEAST))
          close.set(line, Math.max(closeness, close.get(line) ?? 0));
      const given = (named ??= nameLines()).get(words);
      if (given !== undefined) close.set(given, 1);
      const ranked = [...close].map(([line, closeness]) => {
        const inContext = countries?.has(countryAt(line)) ?? false;
        return { line, closeness, inContext, score: closeness + priorOf(line) + (inContext ? CONTEXT : 0) };
      });
      ranked.sort((a, b) => b.score - a.score || a.line - b.line);
      return ranked
        .slice(0, limit)
        .map(({ line, ...rest }): PlaceCandidate => ({ place: placeAt(line), ...rest }));
    },
  };
}

let opened: Promise<World> | null = null;

/** The world that the package carries, loaded when first asked for. */
export function loadWorld(): Promise<World> {
  return (opened ??= import('./world-data.js').then(openWorld));
}
