import type { Act } from '../../readout/vocabulary.js';
import { fold } from '../../text/fold.js';
import { verbCues } from './cues.js';

export interface CueEntry {
  lemma: string;
  act: Act;
  frames: ReadonlySet<string>;
  /** Prepositions before nominal content. */
  prepositions: ReadonlySet<string>;
}

function index(lists: Readonly<Partial<Record<Act, string>>>): Map<string, CueEntry[]> {
  const entries = new Map<string, CueEntry[]>();
  for (const [act, list] of Object.entries(lists)) {
    for (const line of list.split('\n')) {
      if (!line) continue;
      const [lemma, frames, prepositions] = fold(line).split(' ') as [string, string, string | undefined];
      // folding lowers the capital letters of frames: they are read from the line as written
      const entry: CueEntry = {
        lemma,
        act: act as Act,
        frames: new Set(line.split(' ')[1] ?? frames),
        prepositions: new Set(prepositions?.split(',') ?? []),
      };
      const list = entries.get(lemma);
      if (list) list.push(entry);
      else entries.set(lemma, [entry]);
    }
  }
  return entries;
}

/** Reporting verbs by lemma; a verb with several acts has an entry for each, in the order of `verbCues`. */
export const verbIndex: ReadonlyMap<string, readonly CueEntry[]> = index(verbCues);
