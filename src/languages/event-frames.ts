import type { TokenRange } from './reading.js';

/** Which side of an event a phrase fills. */
export type Part = 'actor' | 'recipient';

/**
 * How a participant is marked: `subject`, `object`, `genitive`, `locative`, or a postposition or preposition by its
 * folded form (সঙ্গে, against). Each pack's grammar finds the markers, its frames say what they mean.
 */
export type Valency = Readonly<Record<string, Part>>;

const tables = new Map<Valency, ReadonlyMap<string, Part>>();

/** The part that a marker fills. Looked up in a table: words of a text make slow property names. */
export function partOf(valency: Valency, marker: string): Part | undefined {
  let table = tables.get(valency);
  if (!table) tables.set(valency, (table = new Map(Object.entries(valency))));
  return table.get(marker);
}

/** The part each marker fills, with the word used as a verb, as its passive, and as a noun. */
export interface RoleTable {
  active: Valency;
  passive: Valency;
  nominal: Valency;
}

/** How the trigger is presented by its own clause. */
export interface EventAspect {
  /** Of the finite verb the trigger belongs to; `null` for a noun or a form without tense. */
  time: 'past' | 'present' | 'progressive' | 'future' | null;
  negative: boolean;
  /**
   * `possible`: able, may, might; `conditional`: if, unless; `expected`: scheduled, announced, about to; `unreal`: only
   * asked for, promised, feared or tried, in the words of another act.
   */
  modality: 'possible' | 'conditional' | 'expected' | 'unreal' | null;
}

/** A phrase that fills a side of an event. */
export interface ParticipantPhrase extends TokenRange {
  /** "The two leaders", "both countries", "forces", "parties", "sides": two that the text has named before; "his country". */
  pair?: 'people' | 'countries' | 'forces' | 'parties' | 'sides' | 'own-country';
  /** Of "his country": who he may be. */
  of?: TokenRange | undefined;
}

/** Somebody whom a clause or a content names, as one who may be meant though no frame says so. */
export interface TargetPhrase {
  /** More than one where they are coordinated. */
  phrases: ParticipantPhrase[];
  /** As in a frame: `subject`, `object`, `genitive`, `locative`, `adjective`, `name`, or a postposition. */
  marker: string;
}

/** One way to read an event in a sentence, as a pack's grammar sees it; `reader/events.ts` resolves and chooses. */
export interface EventProposal {
  trigger: TokenRange;
  /** Id in `languages/event-concepts.ts`. */
  concept: string;
  /** Phrases in the clause that fill the two sides, nearest to the trigger first. */
  actors: ParticipantPhrase[];
  recipients: ParticipantPhrase[];
  /** The subject is left out: it may be that of the clause before, or whoever speaks. */
  elided: boolean;
  /** Concept of the event that this one judges or answers, named right beside it: the *attack* that is condemned. */
  about: string | null;
  /**
   * Who did it where nobody is named: whoever says so, the police, the one who is then thanked or blamed for it, or, of what
   * answers an attack, whoever was attacked.
   */
  agent: 'speaker' | 'police' | 'judged' | 'attacked' | null;
  /** Who else is named in the clause, nearest to the trigger first. */
  spare: TargetPhrase[];
  /** Locative phrases of the clause that are no participants. */
  places: TokenRange[];
  /** Tokens of the clause, for its time expression. */
  clause: TokenRange;
  aspect: EventAspect;
  nominal: boolean;
  /** Name of the rule and lexicon entry, as `bn.frame.attack.aerial`. */
  rule: string;
}
