import { fold } from '../../text/fold.js';
import { sortLines, valueIn } from '../../text/sorted-lines.js';
import type { RoleTable } from '../event-frames.js';
import { listEntries, partsOf, tableOfEntries } from '../frame-entries.js';
import { entryLists } from './event-entry-lists.js';
import { enFrames } from './event-frames/index.js';
import { noEvents } from './event-frames/no-events.js';
import { enRoles } from './event-frames/roles.js';

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

/** In a frame: an amount of money. */
export const MONEY = '$';

const frames = [...enFrames, ...noEvents];

/** The parts of a verb's entry: call for + ceasefire. */
function verbParts(entry: string): { lemma: string; beside: string[]; object: string[] } {
  const [before, object] = entry.split(' + ');
  const [lemma, ...beside] = partsOf(before!);
  return { lemma: lemma!, beside, object: object ? partsOf(object) : [] };
}

const MARKS = 30;

/** What the build works out of the frames once. */
export interface EntryLists {
  /** By base form and by last word; see `listEntries`. */
  verbs: string;
  nouns: string;
  /** Sorted lines: words that verbs' entries ask for, with the place of their bit. Several words share one. */
  marks: string;
}

/** Lists the entries of all frames. */
export function listEventEntries(): EntryLists {
  const marks = new Map<string, string>();
  const mark = (word: string) => {
    if (!marks.has(word)) marks.set(word, String(marks.size % MARKS));
  };
  for (const { verbs, needs } of frames)
    for (const verb of verbs ?? []) {
      const last = verbParts(verb).object.at(-1);
      if (last && last !== MONEY) mark(last);
      for (const word of needs ?? []) mark(fold(word));
    }
  return {
    verbs: listEntries(
      frames,
      ({ verbs }) => verbs,
      (entry) => verbParts(entry).lemma,
    ),
    nouns: listEntries(
      frames,
      ({ nouns }) => nouns,
      (entry) => partsOf(entry).at(-1)!,
    ),
    marks: sortLines(marks),
  };
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
