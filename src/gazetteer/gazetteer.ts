import { tables } from './data/index.js';
import type { GazetteerEntry } from './entry.js';
import { readTable } from './table.js';
import { addName, keysOf, type Names, nodeAt, walk } from './trie.js';

export { countryOfDemonym, demonymAt } from './demonyms.js';

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

interface Index {
  entries: GazetteerEntry[];
  names: Names<GazetteerEntry>;
  byWikidata: Map<string, GazetteerEntry>;
  byCountry: Map<string, GazetteerEntry>;
}

let built: Index | null = null;

function index(): Index {
  if (built) return built;
  const entries: GazetteerEntry[] = [];
  const names: Names<GazetteerEntry> = new Map();
  const byWikidata = new Map<string, GazetteerEntry>();
  const byCountry = new Map<string, GazetteerEntry>();
  for (const [type, table] of tables)
    for (const { entry, short } of readTable(type, table)) {
      entries.push(entry);
      for (const name of entry.bn) addName(names, name, entry, short?.has(name) ?? false);
      for (const name of entry.en) addName(names, name, entry, short?.has(name) ?? false);
      if (entry.wikidata && !byWikidata.has(entry.wikidata)) byWikidata.set(entry.wikidata, entry);
      if (entry.country && (entry.kind === 'country' || entry.kind === 'territory'))
        if (!byCountry.has(entry.country)) byCountry.set(entry.country, entry);
    }
  built = { entries, names, byWikidata, byCountry };
  return built;
}

/** Everything known, in the tables' order. */
export function allEntries(): readonly GazetteerEntry[] {
  return index().entries;
}

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
  const { names } = index();
  let begins = false;
  for (const form of forms(at)) if (names.has(form)) begins = true;
  if (!begins) return NO_MATCHES;
  return walk(names, forms, at, limit).map(({ node, length }) => ({
    entries: node.values!,
    length,
    short: node.short,
    capitals: node.capitals,
  }));
}

/** All entries that bear exactly this name, in either script, short forms included. */
export function entriesNamed(name: string): readonly GazetteerEntry[] {
  return nodeAt(index().names, keysOf(name))?.values ?? [];
}

/** The entry with a Wikidata id: Q902. */
export function entryByWikidata(id: string): GazetteerEntry | undefined {
  return index().byWikidata.get(id);
}

/** The country or territory with an ISO 3166-1 alpha-2 code. */
export function countryEntry(code: string): GazetteerEntry | undefined {
  return index().byCountry.get(code);
}
