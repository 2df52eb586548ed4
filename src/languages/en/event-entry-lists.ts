import { type EntryLists, listEventEntries } from './event-lexicon.js';

let made: EntryLists | null = null;

/** The entries of all frames. In dist/ a module with the finished lists stands in place of this one (tools/build.mjs). */
export const entryLists = (): EntryLists => (made ??= listEventEntries());
