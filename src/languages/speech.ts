import type { Act, Medium } from '../readout/vocabulary.js';
import type { TokenRange } from './reading.js';

/** Where the source of a saying is to be looked for. */
export type SourceHint =
  /** A noun phrase or pronoun in the sentence (title words included; the reader finds the name in it). */
  | {
      kind: 'phrase';
      range: TokenRange;
      /** The phrase before that a pronoun in `range` stands for, where grammar tells: "[মেয়রের] কাছে জানতে চাইলে তিনি". */
      meant?: TokenRange;
    }
  /** The subject is left out or understood: whoever spoke last, as the text goes on. */
  | { kind: 'elided' }
  /** A passive without agent ("শ্রমিকদের সরে যেতে বলা হয়েছিল"): the body that whoever tells of it belongs to. */
  | { kind: 'body' }
  /** "তাতে বলা হয়েছে": the author of a paper that the sentence before speaks of. */
  | { kind: 'paper' }
  /** Nobody is named: জানা গেছে, it is reported. */
  | { kind: 'nobody' };

/**
 * One way to read an attribution in a sentence, as a pack's grammar sees it. The reader (`reader/attributions.ts`)
 * chooses between proposals, resolves entities, and adds what is the same in every language: nesting and relay, kind of
 * quotation, sentences that "this" refers back to.
 */
export interface SpeechProposal {
  cue: TokenRange;
  act: Act;
  /** Name of the rule and lexicon entry, as `bn.cue.say`. */
  rule: string;
  source: SourceHint;
  addressee: TokenRange | null;
  /** Phrases naming who passes the words on, nearest to the report first. */
  via: TokenRange[];
  medium: Medium | null;
  /** Pieces of content, without quotation marks and commas at their edges. */
  content: TokenRange[];
  /**
   * `clause`: what is said, a full clause; `nominal`: a noun phrase (thanked him *for his help*); `quote`: a quotation;
   * `previous`: the sentence before, that "এ কথা", "this" refer to (then `content` is empty).
   */
  contentKind: 'clause' | 'nominal' | 'quote' | 'previous';
  /** Those who talk with one another in a clause before: what one of them says is said to the other. */
  parties?: readonly TokenRange[];
  /** Of `previous`: another says the same ("একই অভিযোগ করেন X-ও"). */
  another?: boolean;
  modality?: 'future' | 'conditional' | 'question';
  /** How sure the grammar is, 0 to 1; where two proposals claim one cue the surer is kept. */
  weight: number;
}
