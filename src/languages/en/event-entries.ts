import { fold } from '../../text/fold.js';
import { valueIn } from '../../text/sorted-lines.js';
import type { RoleTable } from '../event-frames.js';
import { partsOf, tableOfEntries } from '../frame-entries.js';
import { entryLists } from './event-entry-lists.js';
import { enRoles } from './event-frames/roles.js';
import { frames, MONEY, verbParts } from './event-lexicon.js';

/** Words that name an event, with what must stand beside them. */
export interface Entry {
  /** Empty for words that only look like an event. */
  concept: string;
  roles: RoleTable;
  /** Of verbs: words right behind. Of nouns: words right before. */
  beside: readonly string[];
  /** Of verbs: base forms of the object's last words; empty where the object may be anything. */
  object: readonly string[];
  nominal: boolean;
  needs: ReadonlySet<string> | null;
  by: ReadonlySet<string> | null;
  occurs: boolean;
  /** Marks of `object`'s last word and of any of `needs`: see `marksOf`. */
  objectMark: number;
  needsMarks: number;
}

/** The mark of a word that entries ask for; 0 of any other. */
export function markOf(word: string): number {
  const place = valueIn(entryLists().marks, word);
  return place === null ? 0 : 1 << Number(place);
}

// field by field: objects made by spreading others are each of their own shape to the engine
function entryOf(n: number, beside: readonly string[], object: readonly string[]): Entry {
  const frame = frames[n]!;
  return {
    concept: frame.concept,
    roles: enRoles[frame.roles]!,
    beside,
    object,
    nominal: frame.nominal ?? true,
    needs: frame.needs ? new Set(frame.needs.map(fold)) : null,
    by: frame.by ? new Set(frame.by.map(fold)) : null,
    occurs: frame.occurs ?? false,
    objectMark: 0,
    needsMarks: 0,
  };
}

// what says more is tried first: call for + ceasefire before call for before call
const size = (e: Entry) => e.beside.length + 2 * e.object.length + (e.needs ? 1 : 0) + (e.by ? 5 : 0);
const bySize = (a: Entry, b: Entry) => size(b) - size(a);

/** The entries of a verb by its base form, those that say more first. */
export const verbEntries = tableOfEntries(
  () => entryLists().verbs,
  (items): readonly Entry[] =>
    items
      .map(({ frame, entry: text }) => {
        const { beside, object } = verbParts(text);
        const entry = entryOf(frame, beside, object);
        const last = object.at(-1);
        if (last && last !== MONEY) entry.objectMark = markOf(last);
        for (const word of entry.needs ?? []) entry.needsMarks |= markOf(word);
        return entry;
      })
      .sort(bySize),
);

/** The entries of nouns by their last word, those that say more first. */
export const nounEntries = tableOfEntries(
  () => entryLists().nouns,
  (items): readonly Entry[] =>
    items.map(({ frame, entry }) => entryOf(frame, partsOf(entry).slice(0, -1), [])).sort(bySize),
);
