import type { ColumnType, Generated, Kysely } from 'kysely';

/** Spans in one column: start and end in turn, UTF-16 code units of the version's text. */
export type Spans = number[];

interface OfVersion {
  version: number;
}
interface Numbered extends OfVersion {
  /** Place in the readout's list, from 0. */
  n: number;
}

export interface ReportTable {
  id: Generated<number>;
  /** By which the report is known: its web address, else where it came from. */
  address: string;
  first_seen: Date;
}

export interface VersionTable {
  id: Generated<number>;
  report: number;
  /** 1 for the text as first seen, 2 for the first edit of it, … */
  number: number;
  /** The report's own id, as given. */
  label: string;
  text: string;
  /** SHA-256 of the text, hexadecimal. */
  hash: string;
  headline_start: number | null;
  headline_end: number | null;
  asides: Spans;
  language: string;
  url: string | null;
  outlet: string | null;
  section: string | null;
  /** As given: date, or date and time. */
  published: string | null;
  reader_version: number;
  notes: ColumnType<unknown, unknown, unknown>;
  seen: Date;
}

/** Who or what an entity is across reports. */
export interface ActorTable {
  id: Generated<number>;
  /** Wikidata id, else type and folded name. */
  key: string;
  type: string;
  name: string;
  wikidata: string | null;
  /** Folded stems of the name, to be found by. */
  words: string[];
  /** The actor that this one turned out to be. */
  merged_into: number | null;
}

export interface EntityTable extends Numbered {
  actor: number;
  /** Id in the readout, as e1. */
  label: string;
  type: string;
  name: string;
  wikidata: string | null;
  country: string | null;
  key: string | null;
  geonames: number | null;
  lat: number | null;
  lon: number | null;
  sector: string | null;
  mentions: Spans;
  because: string;
}

export interface AttributionTable extends Numbered {
  /** `n` of an entity, as are `addressee` and what vias and participants name. */
  source: number | null;
  source_start: number | null;
  source_end: number | null;
  cue_start: number;
  cue_end: number;
  content: Spans;
  act: string;
  addressee: number | null;
  medium: string | null;
  quote: string;
  said_when: string | null;
  modality: string | null;
  because: string;
}

export interface ViaTable extends Numbered {
  attribution: number;
  entity: number;
}

export interface EventTable extends Numbered {
  type: string;
  mode: string | null;
  happened_when: string | null;
  place: number | null;
  status: string;
  trigger_start: number;
  trigger_end: number;
  mentions: Spans;
  because: string;
}

export interface ParticipantTable extends Numbered {
  event: number;
  role: 'actor' | 'recipient';
  entity: number;
}

export interface EventAttributionTable extends Numbered {
  event: number;
  attribution: number;
}

export interface QuantityTable extends Numbered {
  start: number;
  end: number;
  value: number;
  value_to: number | null;
  comparator: string;
  unit: string;
  of_start: number | null;
  of_end: number | null;
  role: string | null;
  because: string;
}

/** An amount that belongs to an event. */
export interface FigureTable extends Numbered {
  event: number;
  role: string;
  quantity: number;
}

export interface TimeTable extends Numbered {
  start: number;
  end: number;
  type: string;
  value: string | null;
  because: string;
}

/** All concepts of a version in one row. */
export interface ConceptTable extends OfVersion {
  /** Each concept once, as first met. */
  ids: string[];
  /** Three numbers a mention: the concept's place in `ids` (less than 0, from -1 on: negated), start, end. */
  mentions: number[];
}

/** What people put right. Kept by span and apart from what the reader wrote, so that reading again cannot lose it. */
export interface CorrectionTable extends OfVersion {
  id: Generated<number>;
  record: string;
  start: number;
  end: number;
  change: ColumnType<unknown, unknown, unknown>;
  made: Generated<Date>;
}

/** One row a report, for its latest version: what searching looks at. */
export interface SearchTable extends OfVersion {
  report: number;
  day: string | null;
  outlet: string | null;
  language: string;
  /** Folded stems of the text with their places, and marks (`s:12`: actor 12 speaks) that stand for records. */
  words: string;
}

export interface FailureTable {
  /** What failed: a file, an address, or a line of a file (`news.jsonl#12`). */
  input: string;
  /** What to take in again. */
  source: string;
  code: string;
  values: ColumnType<unknown, unknown, unknown>;
  tries: number;
  first_failed: Generated<Date>;
  last_failed: Generated<Date>;
}

export interface Schema {
  /** The steps that a ledger has had, numbered as they came. */
  ledger_schema: { version: number; name: string };
  reports: ReportTable;
  report_versions: VersionTable;
  actors: ActorTable;
  entities: EntityTable;
  attributions: AttributionTable;
  vias: ViaTable;
  events: EventTable;
  participants: ParticipantTable;
  event_attributions: EventAttributionTable;
  quantities: QuantityTable;
  figures: FigureTable;
  times: TimeTable;
  concepts: ConceptTable;
  corrections: CorrectionTable;
  search: SearchTable;
  failures: FailureTable;
}

export type Database = Kysely<Schema>;
