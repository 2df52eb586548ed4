import { fold } from '../../text/fold.js';
import type { RoleTable } from '../event-frames.js';
import { partsOf, tableOfEntries } from '../frame-entries.js';
import { entryLists } from './event-entry-lists.js';
import { bnRoles } from './event-frames/roles.js';
import { frames } from './event-lexicon.js';

/** Words that name an event, with what must stand beside them. */
export interface Entry {
  /** Folded words before the last one, in order. */
  before: readonly string[];
  /** Empty for words that only look like an event. */
  concept: string;
  roles: RoleTable;
  /** Light verbs and the nouns that carry one (প্রকাশ করা); `null` for a full verb. */
  light: ReadonlySet<string> | null;
  /** No other noun may carry the light verb. */
  only: boolean;
  nominal: boolean;
  needs: ReadonlySet<string> | null;
  unless: ReadonlySet<string> | null;
  around: boolean;
  partner: boolean;
  thing: boolean;
  refused: boolean;
  refusing: boolean;
}

const GENERAL_LIGHT: ReadonlySet<string> = new Set(['করা', 'করানো'].map(fold));
/** Key of verbs that need no word before them. */
export const ALONE = '';

const folded = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(fold));

interface FrameWords {
  needs: ReadonlySet<string> | null;
  unless: ReadonlySet<string> | null;
  light: ReadonlySet<string>;
}
const wordsOfFrames = new Map<number, FrameWords>();

function wordsOfFrame(n: number): FrameWords {
  let words = wordsOfFrames.get(n);
  if (!words) {
    const { needs, unless, light } = frames[n]!;
    words = {
      needs: needs ? folded(needs) : null,
      unless: unless ? folded(unless) : null,
      light: light ? folded(light) : GENERAL_LIGHT,
    };
    wordsOfFrames.set(n, words);
  }
  return words;
}

// field by field: objects made by spreading others are each of their own shape to the engine
function entryOf(n: number, before: readonly string[], light: Entry['light'], nominal: boolean): Entry {
  const frame = frames[n]!;
  const { needs, unless } = wordsOfFrame(n);
  return {
    before,
    concept: frame.concept,
    roles: bnRoles[frame.roles]!,
    light,
    only: frame.only ?? false,
    nominal,
    needs,
    unless,
    around: frame.around ?? false,
    partner: frame.partner ?? false,
    thing: frame.thing ?? false,
    refused: frame.refused ?? false,
    refusing: frame.refusing ?? false,
  };
}

// the longest entry is tried first: ড্রোন হামলা before হামলা; of equals the one that asks for more
const asks = ({ needs, refused, refusing }: Entry) =>
  Number(needs !== null) + 2 * Number(refused) + 2 * Number(refusing);
const byLength = (a: Entry, b: Entry) => b.before.length - a.before.length || asks(b) - asks(a);

/** The entries of nouns by their last word. */
export const nounEntries = tableOfEntries(
  () => entryLists().nouns,
  (items): readonly Entry[] =>
    items
      .map(({ frame, entry }) => {
        const { light } = wordsOfFrame(frame);
        return entryOf(frame, partsOf(entry).slice(0, -1), light, frames[frame]!.nominal ?? true);
      })
      .sort(byLength),
);

/** The entries of full verbs by their dictionary form, by the word right before it. */
export const verbEntries = tableOfEntries(
  () => entryLists().verbs,
  (items): ReadonlyMap<string, readonly Entry[]> => {
    const byWord = new Map<string, Entry[]>();
    for (const { frame, entry } of items) {
      const before = partsOf(entry).slice(0, -1);
      const key = before.at(-1) ?? ALONE;
      const made = entryOf(frame, before, null, false);
      const list = byWord.get(key);
      if (list) list.push(made);
      else byWord.set(key, [made]);
    }
    for (const list of byWord.values()) list.sort(byLength);
    return byWord;
  },
);
