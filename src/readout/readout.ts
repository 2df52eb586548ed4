import type { Span } from '../text/span.js';
import type {
  Act,
  EntityType,
  EventStatus,
  FigureRole,
  Medium,
  PloverType,
  QuoteKind,
  Sector,
  TimeType,
  Verdict,
} from './vocabulary.js';

/** That a person has looked at a record; absent from what only a machine has read. */
export interface ReviewMark {
  /** Of the review in the ledger. */
  id: number;
  /** Of the latest review; the values of the record are those that people left it with. */
  verdict: Verdict;
  author: string;
  /** ISO 8601. */
  at: string;
}

export interface Entity {
  id: string;
  type: EntityType;
  /** The fullest form met, without case endings where they could be taken off. */
  name: string;
  /** Only where certain. */
  wikidata?: string;
  /** ISO 3166-1 alpha-2, where known: of a place itself, of anybody else the country they act for. */
  country?: string;
  /** The same for the same one in every report and language: Wikidata id, else `geonames:…`, else made from its name. */
  key?: string;
  /** GeoNames id and degrees of a place found on the map of the world, not in the gazetteer. */
  geonames?: number;
  geo?: { lat: number; lon: number };
  /** For whom they act, where their office, trade or kind tells; see `SECTORS`. */
  sector?: Sector;
  /** The body of their country's state that they are or speak for: `government`, `military`, `ministry.interior`. */
  office?: string;
  /** Id of the entity that they speak for, as its spokesman or by an office in it. */
  speaksFor?: string;
  /** Name mentions (of a group: its noun phrases), in order of the text. Pronouns and bare titles are left out. */
  mentions: Span[];
  because: string;
  /** The language model that proposed it; absent from what the reader itself has found. */
  proposedBy?: string;
  review?: ReviewMark;
}

export interface TimeExpression extends Span {
  type: TimeType;
  /** TIMEX3 value, as 2025-08-15, 2025-W33, P3D, PRESENT_REF; `null` where nothing certain can be said. */
  value: string | null;
  because: string;
}

export type Comparator = '=' | '>=' | '<=' | '>' | '<' | '~';

export interface Quantity extends Span {
  value: number;
  /** Upper end of a range. */
  valueTo?: number;
  comparator: Comparator;
  /** percent, km, USD, person, item …; see GUIDELINES. */
  unit: string;
  /** The noun that is counted, where one stands beside the number. */
  of?: Span;
  /** What became of them, or what they are in an event: killed, arrested, troops. */
  role?: FigureRole;
  because: string;
}

/** An amount that belongs to an event: its dead, its arrested, its troops. */
export interface Figure {
  role: FigureRole;
  /** Index in `quantities`. */
  quantity: number;
}

/** A part of a content that can be true or false by itself. */
export interface Clause extends Span {
  /** "No gate was opened": what it tells of is said not to be. */
  negated?: true;
  /** "The plant will reopen": it is yet to come. */
  future?: true;
}

export interface Attribution {
  /** Entity id; `null` where nobody is named. */
  source: string | null;
  sourceSpan: Span | null;
  cue: Span;
  /** One span per unbroken piece. */
  content: Span[];
  /** The content by its clauses, in order; absent where the language is not known. */
  clauses?: Clause[];
  act: Act;
  addressee: string | null;
  /** Entities that pass the words on, nearest to the report first. */
  via: string[];
  medium: Medium | null;
  quote: QuoteKind;
  /** When it was said, a TIMEX3 value, where the clause tells. */
  when: string | null;
  /** A future, conditional or asked-about saying; absent for one that took place. */
  modality?: 'future' | 'conditional' | 'question';
  because: string;
  /** The language model that proposed it; absent from what the reader itself has found. */
  proposedBy?: string;
  review?: ReviewMark;
}

export interface PoliticalEvent {
  type: PloverType;
  mode: string | null;
  actors: string[];
  recipients: string[];
  when: string | null;
  /** Entity id of a place. */
  where: string | null;
  status: EventStatus;
  trigger: Span;
  /** Further words of the report that name the same event. */
  mentions: Span[];
  /** Indexes of the attributions whose content asserts it; empty: the report itself does. */
  attributions: number[];
  /** Absent where no amount of the report is the event's. */
  figures?: Figure[];
  because: string;
  review?: ReviewMark;
}

/** A word or phrase that all languages have one id for: আলোচনা and talks are `meet.talk`. */
export interface ConceptMention extends Span {
  /** Id of `languages/concepts`; `attack.drone` is a kind of `attack`. */
  concept: string;
  /** Its own clause denies it: "no talks", আলোচনা হয়নি. */
  negated?: true;
}

/** Something a reader ought to know of how this report was read. */
export interface Note {
  code: string;
  values: Record<string, string | number>;
}

/** All that reading one report yields; spans are UTF-16 code units of the report's text as given. */
export interface Readout {
  id: string;
  language: string;
  outlet?: string;
  section?: string;
  published?: string;
  url?: string;
  headline?: Span;
  /** The report's text, unless the caller left it out. */
  text?: string;
  entities: Entity[];
  times: TimeExpression[];
  quantities: Quantity[];
  attributions: Attribution[];
  events: PoliticalEvent[];
  /** In order of the text, none overlapping. */
  concepts: ConceptMention[];
  notes: Note[];
}
