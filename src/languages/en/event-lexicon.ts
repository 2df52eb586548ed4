import { fold } from '../../text/fold.js';
import { sortLines } from '../../text/sorted-lines.js';
import { listEntries, partsOf } from '../frame-entries.js';
import { enFrames } from './event-frames/index.js';
import { noEvents } from './event-frames/no-events.js';

/** In a frame: an amount of money. */
export const MONEY = '$';

/** All frames; entries go by their frame's number here. */
export const frames = [...enFrames, ...noEvents];

/** The parts of a verb's entry: call for + ceasefire. */
export function verbParts(entry: string): { lemma: string; beside: string[]; object: string[] } {
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
