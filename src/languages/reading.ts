import type { Comparator } from '../readout/readout.js';
import type { Report } from '../readout/report.js';
import type { EntityType, FigureRole, TimeType } from '../readout/vocabulary.js';
import type { Quote } from '../text/quotes.js';
import type { Paragraph, Sentence } from '../text/sentences.js';
import type { Token } from '../text/tokens.js';
import type { Word } from './word.js';

/** Tokens `first` up to `last` (exclusive). */
export interface TokenRange {
  first: number;
  last: number;
}

export interface ReadTime extends TokenRange {
  type: TimeType;
  value: string | null;
  because: string;
}

export interface ReadQuantity extends TokenRange {
  value: number;
  valueTo?: number;
  comparator: Comparator;
  unit: string;
  of?: TokenRange;
  role?: FigureRole;
  because: string;
}

/** A name in the text, without title and honorific words; the entity it belongs to. */
export interface NameMention extends TokenRange {
  type: EntityType;
  /** Entity id, as in the readout. */
  entity: string;
  /** Whether a list has the name as it stands, so that what looks like its ending is none: ডয়চে ভেলে, এনএইচকে. */
  whole?: boolean;
}

/**
 * A report while it is being read: what the steps so far have found. Steps add to it in the order of `reader/read.ts`;
 * language packs look at it and change nothing.
 */
export interface Reading {
  readonly report: Report;
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Morphology by token index; marks have an empty word. */
  readonly words: readonly Word[];
  readonly paragraphs: readonly Paragraph[];
  readonly sentences: readonly Sentence[];
  readonly quotes: readonly Quote[];
  /** Token index → index of its sentence. */
  readonly sentenceOf: Int32Array;
  /** Token index → index of the innermost quotation it lies in, or -1. */
  readonly quoteOf: Int32Array;
  /** How many sentences at the beginning are the headline. */
  readonly headlineSentences: number;
  readonly times: ReadTime[];
  readonly quantities: ReadQuantity[];
  /** Names of people, bodies and places; sorted, none overlapping. */
  readonly names: NameMention[];
  /**
   * Noun phrases of unnamed people that are a source or an actor, added as phrases are resolved. They may hold names
   * ("ক্রেমলিনের এক কর্মকর্তা"), which stay mentions of their own; `nameAt` never points here.
   */
  readonly groups: NameMention[];
  /** Token index → index in `names` of the mention it belongs to, or -1. */
  readonly nameAt: Int32Array;
  /** Token index → 1 where the token belongs to an adjective of nationality: রুশ, Russian. */
  readonly nationalityAt: Uint8Array;
  /** Token index → index in `times`, or -1. */
  readonly timeAt: Int32Array;
  /** Token index → index in `quantities`, or -1. */
  readonly quantityAt: Int32Array;
  /** Answers of `perReading` functions. */
  memo?: unknown[];
}

/** The name that token `i` belongs to. Asks first whether there is one: `names[-1]` is a slow question to the engine. */
export function nameOver({ names, nameAt }: Reading, i: number): NameMention | undefined {
  const index = nameAt[i];
  return index === undefined || index < 0 ? undefined : names[index];
}

let slots = 0;

/** A function of a reading that is worked out once and forgotten with it. `make` must not return `undefined`. */
export function perReading<R extends Reading, T extends object>(make: (reading: R) => T): (reading: R) => T {
  const slot = slots++;
  return (reading) => {
    const memo = (reading.memo ??= []);
    return (memo[slot] ??= make(reading)) as T;
  };
}
