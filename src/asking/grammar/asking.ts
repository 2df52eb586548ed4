import type { Word } from '../../languages/word.js';
import type { Act, EntityType } from '../../readout/vocabulary.js';
import { fold } from '../../text/fold.js';
import type { Token } from '../../text/tokens.js';

/** What a question wants to know. */
export const KINDS = [
  'what-said',
  'who-said',
  'to-whom',
  'according-to-whom',
  'did-mention',
  'yes-no',
  'how-many',
  'when',
  'where',
  'who',
  'what',
  'why',
  'how',
] as const;
export type Kind = (typeof KINDS)[number];

/** A word of a question as its grammar sees it. */
export interface AskedWord {
  token: Token;
  norm: string;
  word: Word;
  /** Dictionary forms of verb and noun readings. */
  lemmas: readonly string[];
  /** Whether it belongs to the name of somebody or something. */
  named: boolean;
  /** Which name it belongs to; -1 for none. */
  name: number;
  /** Of what that names. */
  nameType: EntityType | null;
  /** Whether it belongs to a time or an amount. */
  counted: boolean;
}

/** Words from `first` up to `last` (exclusive). */
export interface WordRange {
  first: number;
  last: number;
}

/** What the form of a question tells, in every language; ranges are of its words. */
export interface Asking {
  kind: Kind;
  /** The words that ask. */
  hole: WordRange | null;
  /** Words that only ask, or tell of saying: nothing that a report must have. */
  spent: ReadonlySet<number>;
  /** The word for saying, and as what. */
  cue: { at: number; act: Act } | null;
  /** Whether that word says how it is said: to deny, to apologise. */
  telling: boolean;
  /** Whether it is asked if somebody tells who, when or whether. */
  open: boolean;
  /** The verb of what is asked whether. */
  verb: number | null;
  /** Whoever is said to say. */
  speaker: WordRange | null;
  addressee: WordRange | null;
  /** Of whom it is asked who that is: "Who is [the police commissioner of Dhaka]?" */
  described: WordRange | null;
  /** By whose account it is asked: "…, according to the police". */
  teller: WordRange | null;
  /** What is counted: soldiers in "how many soldiers". */
  counted: WordRange | null;
  /** Asked for by the clock, for how long, or with a word for people or for things: কতজন, কতটি. */
  measure: 'clock' | 'duration' | 'money' | 'share' | 'persons' | 'things' | null;
  /** What kind of place, person or body: country in "which country". */
  sort: 'person' | 'organization' | 'place' | null;
}

/** A saying that the reader has found in the question itself. */
export interface AskedSaying {
  cue: WordRange;
  act: Act;
  source: WordRange | null;
  addressee: WordRange | null;
}

/** Reads the form of a question. */
export type QuestionGrammar = (words: readonly AskedWord[], sayings: readonly AskedSaying[]) => Asking;

/** "Is it so, according to X?" asks what X says of it; "X-এর মতে কে …" who did it, not who says so. */
export function putToTeller(asking: Asking): Asking {
  const { kind, teller, cue } = asking;
  if (kind === 'who-said' && teller && cue && (cue.at === teller.last || cue.at + 1 === teller.first))
    return { ...asking, kind: 'who', cue: null, telling: false };
  if (asking.kind !== 'yes-no' || asking.speaker || !asking.teller) return asking;
  return { ...asking, speaker: asking.teller, teller: null };
}

/** Folded words of a list, to look words up in. */
export const wordSet = (list: string): ReadonlySet<string> =>
  new Set(list.split(/\s+/).filter(Boolean).map(fold));
