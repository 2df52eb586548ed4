import { listEntries, partsOf } from '../frame-entries.js';
import { bnFrames } from './event-frames/index.js';
import { noEvents } from './event-frames/no-events.js';

/** All frames; entries go by their frame's number here. */
export const frames = [...bnFrames, ...noEvents];
const lastOf = (entry: string): string => partsOf(entry).at(-1)!;

/** What the build works out of the frames once: entries by their last word; see `listEntries`. */
export interface EntryLists {
  nouns: string;
  verbs: string;
}

/** Lists the entries of all frames. */
export const listEventEntries = (): EntryLists => ({
  nouns: listEntries(frames, ({ nouns }) => nouns, lastOf),
  verbs: listEntries(frames, ({ verbs }) => verbs, lastOf),
});
