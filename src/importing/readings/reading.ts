import type { Kept, ReviewedRecord } from '../../ledger/ledger.js';
import type { ReadoutError } from '../../readout/error.js';
import type { Attribution, Entity, PoliticalEvent } from '../../readout/readout.js';
import type { Report } from '../../readout/report.js';
import type { Span } from '../../text/span.js';

/** A row that could not be taken: where it stands in its file, and what is wrong with it. */
export interface Refused {
  row: string;
  record: ReviewedRecord | null;
  error: ReadoutError;
}

/** Somebody or something as a person marked it. */
export interface HumanEntity {
  row: string;
  id: string;
  type: Entity['type'];
  wikidata?: string;
  mentions: Span[];
  /** Whether mentions of it were refused: then what is missing was not taken out. */
  partial?: boolean;
}

type Said = Pick<
  Attribution,
  'source' | 'sourceSpan' | 'content' | 'act' | 'addressee' | 'via' | 'medium' | 'quote'
>;
/** An attribution as a person marked it. What the format does not say is left out; entities go by their id in the file. */
export interface HumanAttribution extends Partial<Said> {
  row: string;
  /** The record of the readout that is meant, where the format tells. */
  n?: number;
  cue?: Span;
  rejected?: boolean;
}

type Happened = Pick<PoliticalEvent, 'type' | 'mode' | 'actors' | 'recipients' | 'when' | 'where' | 'status'>;
/** An event as a person marked it. */
export interface HumanEvent extends Partial<Happened> {
  row: string;
  n?: number;
  trigger: Span;
  rejected?: boolean;
}

/** What a person has read in a report. */
export interface HumanReading {
  entities: HumanEntity[];
  attributions: HumanAttribution[];
  events: HumanEvent[];
  refused: Refused[];
  /** Whether it is all that the person found: then what is not there has been taken out. */
  complete: boolean;
}

/** A report in a file of readings. */
export interface Draft {
  /** The file, and its line where it holds several reports. */
  file: string;
  /** By which the ledger may know the report. */
  address?: string;
  version?: number;
  /** The text that was read, where the file has it. */
  text?: string;
  /** Whether a text of the ledger is the one that was read. */
  sameText?: (text: string) => boolean;
  /** What the file says of the report, for one that the ledger does not know. */
  about: Partial<Report>;
  read(kept: Kept): HumanReading;
}

/** Files of one format as drafts; what cannot be taken at all comes as an error. */
export type Parse = (files: readonly InputFile[]) => (Draft | Refused)[];

export interface InputFile {
  name: string;
  text: string;
}
