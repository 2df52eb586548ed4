import type { Act } from '../../readout/vocabulary.js';

/** A reporting verb, noun or phrase of the lexicon. */
export interface CueEntry {
  lemma: string;
  act: Act;
  /** Its frames' letters as bits: ask `has`. */
  frames: number;
  /** Prepositions before nominal content. */
  prepositions: ReadonlySet<string>;
}

/** A verb that reports, with what belongs to it. */
export interface Cue {
  entries: readonly CueEntry[];
  /** Where its complement begins. */
  start: number;
  /** Behind its last word. */
  last: number;
  /** "gave no answer": the noun says that nothing was said. */
  omits: boolean;
}
