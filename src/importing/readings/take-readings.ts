import { uuidOf, webAddress } from '../../ledger/identifiers.js';
import type { Kept, Ledger } from '../../ledger/ledger.js';
import { read } from '../../reader/read.js';
import { ReadoutError } from '../../readout/error.js';
import { parseBrat } from './brat.js';
import { compareReading } from './compare.js';
import { parseGold } from './gold.js';
import type { Draft, InputFile, Parse, Refused } from './reading.js';
import { parseWebAnnotations } from './web-annotation.js';

/** Formats in which people's readings come back. */
export const READINGS = {
  brat: parseBrat,
  webannotation: parseWebAnnotations,
  gold: parseGold,
} satisfies Record<string, Parse>;
export type ReadingsFormat = keyof typeof READINGS;
export const READINGS_FORMATS = Object.keys(READINGS) as readonly ReadingsFormat[];

/** What became of one report's readings. */
export interface Taken {
  file: string;
  report: number | null;
  confirmed: number;
  corrected: number;
  added: number;
  rejected: number;
  /** That the same person had said before. */
  same: number;
  refused: { row: string; error: ReadoutError }[];
  /** In the audit, for undoing it; `null` where nothing was kept. */
  change: number | null;
}

export interface TakeOptions {
  ledger: Ledger;
  format: ReadingsFormat;
  author: string;
  /** Says what would be kept, and keeps nothing. */
  dryRun?: boolean;
}

/** Takes in what people have read, report by report: their readings become reviews of the records that the ledger has. */
export async function* takeReadings(
  files: readonly InputFile[],
  { ledger, format, author, dryRun = false }: TakeOptions,
): AsyncGenerator<Taken> {
  const find = finder(ledger, dryRun);
  for (const draft of READINGS[format](files)) {
    if ('error' in draft) {
      yield { ...nothing(draft.row), refused: [draft] };
      continue;
    }
    try {
      const kept = await find(draft);
      yield await takeOne(kept, draft);
    } catch (error) {
      if (!(error instanceof ReadoutError)) throw error;
      yield { ...nothing(draft.file), refused: [{ row: draft.file, error }] };
    }
  }

  async function takeOne(kept: Kept, draft: Draft): Promise<Taken> {
    const reading = draft.read(kept);
    const { asked, same } = compareReading(kept, reading, author);
    const taken: Taken = { ...nothing(draft.file), report: kept.id, same };
    const refused: Omit<Refused, 'record'>[] = reading.refused.map(({ row, error }) => ({ row, error }));
    const of = { report: kept.id, version: kept.version, author, from: `${format} ${draft.file}` };
    const reviews = asked.map((a) => a.review);
    const { change, results } =
      dryRun || reviews.length === 0
        ? { change: null, results: reviews.map(() => null) }
        : await ledger.keepReadings(of, reviews);
    for (const [i, result] of results.entries()) {
      const { row, review } = asked[i]!;
      if (result instanceof ReadoutError) refused.push({ row: row ?? review.record, error: result });
      else taken[review.made ? 'added' : review.verdict]++;
    }
    return { ...taken, change, refused };
  }
}

const nothing = (file: string): Taken => ({
  ...{ file, report: null, confirmed: 0, corrected: 0, added: 0, rejected: 0, same: 0 },
  ...{ refused: [], change: null },
});

/** Finds the report that was read: by its address, else by its text; one that is not there is read and added. */
function finder(ledger: Ledger, dryRun: boolean): (draft: Draft) => Promise<Kept> {
  let named: Map<string, string> | undefined;
  const byIri = async (iri: string): Promise<Kept | null> => {
    if (!named) {
      named = new Map();
      for (const address of await ledger.addresses({ limit: 10_000_000 })) {
        named.set(webAddress(address) ?? address, address);
        named.set(`urn:uuid:${uuidOf('report', address)}`, address);
      }
    }
    const address = named.get(webAddress(iri) ?? iri);
    return address === undefined ? null : ledger.get(address);
  };
  return async ({ file, address, version, text, sameText = (t) => t === text, about }) => {
    const known = address === undefined ? null : await ledger.get(address, version);
    if (known && (text === undefined || sameText(known.report.text))) return known;
    if (text === undefined) {
      const found = address === undefined ? null : await byIri(address);
      if (found) return found;
      throw new ReadoutError('readings.no-report', { address: address ?? file });
    }
    const found = await ledger.findText(text);
    if (found) return (await ledger.get(found.report, found.version))!;
    if (known) throw new ReadoutError('readings.other-text', { address: address! });
    const report = { ...about, id: about.id ?? file, text };
    if (dryRun) return { ...UNKEPT, address: file, report, readout: read(report), seen: new Date(0) };
    const [added] = await ledger.add([
      { report, readout: read(report), address: address ?? `readings:${file}` },
    ]);
    return (await ledger.get(added!.id))!;
  };
}

const UNKEPT = { id: 0, version: 1, readerVersion: 0 };
