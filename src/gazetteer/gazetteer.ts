import { countries } from './data/countries.js';
import { tables } from './data/index.js';
import type { GazetteerEntry } from './entry.js';
import { type IndexOfNames, indexNames } from './index-of-names.js';
import { nameLists } from './name-lists.js';
import { readTable } from './table.js';
import { keysOf, nodeAt, walk } from './trie.js';

export { beginsDemonym, countryOfDemonym, demonymAt, demonymOf } from './demonyms.js';

/** A known name found in a text. */
export interface GazetteerMatch {
  /** All that bear the name, best known first. */
  entries: readonly GazetteerEntry[];
  /** In tokens. */
  length: number;
  /** The name alone does not tell: believe it only after a full name, or with a title. */
  short: boolean;
  /** An abbreviation in Latin capitals (US, WHO): the text must have it in capitals too, as folding has lost them. */
  capitals: boolean;
}

let built: IndexOfNames | null = null;
const index = () => (built ??= indexNames(tables, nameLists()));

let all: readonly GazetteerEntry[] | null = null;

/** Everything known, in the tables' order. */
export function allEntries(): readonly GazetteerEntry[] {
  return (all ??= index()
    .everyRow()
    .map(({ entry }) => entry));
}

/** Whether known names begin with a folded token. */
export const beginsName = (first: string): boolean => index().begins(first);

const NO_MATCHES: readonly GazetteerMatch[] = [];

/**
 * The known names that begin at token `at` and end before token `limit` (the sentence's end), longest first.
 * `forms(i)` are the folded forms that token `i` may stand for: its norm, and the stems of an inflected Bengali word.
 * Capitals are not looked at: for Latin script see `capitals`, and expect "reading" for Reading.
 */
export function matchAt(
  forms: (i: number) => readonly string[],
  at: number,
  limit: number,
): readonly GazetteerMatch[] {
  const { treeOf } = index();
  const found = walk(treeOf, forms, at, limit);
  if (found.length === 0) return NO_MATCHES;
  return found.map(({ node, length }) => ({
    entries: node.values!,
    length,
    short: node.short,
    capitals: node.capitals,
  }));
}

/** All entries that bear exactly this name, in either script, short forms included. */
export function entriesNamed(name: string): readonly GazetteerEntry[] {
  return nodeAt(index().treeOf, keysOf(name))?.values ?? [];
}

let listed: Map<string, GazetteerEntry> | null = null;
const byCountry = new Map<string, GazetteerEntry>();

/** The entry with a Wikidata id: Q902. */
export function entryByWikidata(id: string): GazetteerEntry | undefined {
  return index().withWikidata(id)?.entry;
}

/** The country or territory with an ISO 3166-1 alpha-2 code. A report meets few: only those are looked for among all names. */
export function countryEntry(code: string): GazetteerEntry | undefined {
  if (!listed) {
    listed = new Map();
    for (const { entry } of readTable('place', countries))
      if (entry.country && (entry.kind === 'country' || entry.kind === 'territory'))
        if (!listed.has(entry.country)) listed.set(entry.country, entry);
  }
  let entry = byCountry.get(code);
  const own = entry ? undefined : listed.get(code);
  if (own) byCountry.set(code, (entry = entriesNamed(own.en[0]!)[0] ?? own));
  return entry;
}
