import type { Context } from 'hono';
import type { Compared } from '../export/comparisons.js';
import type { Selected } from '../export/selection.js';
import type { Access } from './access.js';
import { withoutFolder } from './problems.js';

/** What a report is known by, as whoever asks may see it. */
export type PlaceOf = (address: string, report: number) => string;

/**
 * Where reports come from, for whoever asks: at another machine nobody learns of the folders of this one. A file is told
 * by the number of its report, so that two of one name stay two.
 *
 * @example placesFor(access, c)('file:///home/rina/news.txt', 7) // file:7/news.txt
 */
export function placesFor(access: Access, c: Context): PlaceOf {
  if (!access.isFar(c)) return (address) => address;
  return (address, report) => {
    const bare = withoutFolder(address);
    return bare === address ? address : `file:${report}/${bare}`;
  };
}

/** What is exported, with such addresses. */
export async function* withPlaces(
  selected: AsyncIterable<Selected>,
  placeOf: PlaceOf,
): AsyncGenerator<Selected> {
  for await (const one of selected) {
    const { kept } = one;
    yield { ...one, kept: { ...kept, address: placeOf(kept.address, kept.id) } };
  }
}

/** What is compared, with such addresses. */
export async function* comparedWithPlaces(
  compared: AsyncIterable<Compared>,
  placeOf: PlaceOf,
): AsyncGenerator<Compared> {
  for await (const { occurrence, texts } of compared) {
    const shown = (address: string) => {
      const report = texts.get(address);
      return report ? placeOf(address, report.id) : withoutFolder(address);
    };
    const points = occurrence.points.map((point) => ({
      ...point,
      cells: point.cells.map((cell) => ({
        ...cell,
        evidence: cell.evidence.map((e) => ({ ...e, report: shown(e.report) })),
      })),
    }));
    yield {
      occurrence: { ...occurrence, points },
      texts: new Map([...texts].map(([address, report]) => [shown(address), report])),
    };
  }
}
