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
  office: string | null;
  /** `n` of the entity that they speak for. */
  speaks_for: number | null;
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
  /** Three numbers a clause: start, end, and 1 where it is negated, 2 where it is yet to come, 3 where both. */
  clauses: number[] | null;
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

/** What people say of records. Kept by span and apart from what the reader wrote, so that reading again cannot lose it. */
export interface CorrectionTable extends OfVersion {
  id: Generated<number>;
  record: 'attribution' | 'entity' | 'event';
  /** Of the record as it was read: an attribution's cue, an entity's first mention, an event's trigger. */
  start: number;
  end: number;
  verdict: 'confirmed' | 'corrected' | 'rejected';
  /** Fields that it changes, and the whole record as it was then; see `frozen.ts`. */
  change: ColumnType<unknown, unknown, unknown>;
  was: ColumnType<unknown, unknown, unknown>;
  author: string;
  made: Generated<Date>;
  withdrawn: Date | null;
  withdrawn_by: string | null;
}

/** What the reader made of a version that people have reviewed; its records are then those with reviews applied. */
export interface ReadingTable extends OfVersion {
  readout: ColumnType<unknown, unknown, unknown>;
}

/** Every write: who, when, what. */
export interface AuditTable {
  id: Generated<number>;
  made: Date;
  author: string;
  action: string;
  report: number | null;
  actor: number | null;
  detail: ColumnType<unknown, unknown, unknown>;
}

/** Who may come in from elsewhere; of the secret only a hash. */
export interface TokenTable {
  id: Generated<number>;
  name: string;
  scope: string;
  /** SHA-256, hexadecimal. */
  hash: string;
  made: Generated<Date>;
  made_by: string;
  expires: Date | null;
  revoked: Date | null;
}

/** Whom no reading may bring back. */
export interface ForgottenTable {
  /** SHA-256 of what they are known by. */
  key: string;
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

/** A feed that is watched. */
export interface FeedTable {
  address: string;
  etag: string | null;
  modified: string | null;
  checked: Date | null;
  due: Date;
  fails: Generated<number>;
  error: string | null;
}

/** What a feed lists, or has listed lately. */
export interface FeedEntryTable {
  feed: string;
  address: string;
  changed: Generated<string>;
  tries: Generated<number>;
  taken: Date | null;
  listed: Generated<Date>;
}

/** A report that came over a queue. */
export interface DeliveryTable {
  /** The same each time that it comes. */
  message: string;
  /** W3C trace id. */
  trace: string;
  report: number;
  /** Number of the version that it made, or found. */
  version: number;
  outcome: string;
  /** When it was taken in, where it came from. */
  taken: Date;
  made: Date;
}

/** A report's latest version as comparing it with others needs it, and the occurrence that it tells of. */
export interface DigestTable {
  report: number;
  version: number;
  /** Grows with every change of what digests hold. */
  format: number;
  /** Least number of the reports of one occurrence. */
  occurrence: number;
  /** By which the report's occurrence is known outside: made from its address. */
  tag: string;
  /** Of the happening, else of publication. */
  day: string | null;
  published: string | null;
  /** Denials and silences in it. */
  disputes: number;
  /** JSON. */
  happening: string;
  /** 0: linked to other reports; 1: not yet; 2: written anew, so that its links are to be found anew. */
  due: Generated<number>;
  /** Another for every other digest. */
  mark: Generated<string>;
  packed: Generated<Uint8Array>;
}

/** An occurrence in a list, as it was when its reports' digests had the marks of `basis`; made again where they have others. */
export interface SummaryTable {
  occurrence: number;
  basis: string;
  summary: ColumnType<unknown, unknown, unknown>;
}

/** A part of how many rows a table has. */
export interface TallyTable {
  slot: Generated<number>;
  tallied: string;
  count: ColumnType<string, number, number>;
}

/** Two of what a happening is known by, hashed, behind the stretch of days it is of: reports that share one are compared. */
export interface DigestKeyTable {
  key: number;
  day: string;
  report: number;
}

/** Two reports that tell of one happening; `a` is less than `b`. */
export interface SameTable {
  a: number;
  b: number;
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
  readings: ReadingTable;
  audit: AuditTable;
  tokens: TokenTable;
  forgotten: ForgottenTable;
  search: SearchTable;
  failures: FailureTable;
  feeds: FeedTable;
  feed_entries: FeedEntryTable;
  deliveries: DeliveryTable;
  digests: DigestTable;
  digest_keys: DigestKeyTable;
  same_happening: SameTable;
  summaries: SummaryTable;
  tallies: TallyTable;
}

export type Database = Kysely<Schema>;
