import type { Interface } from '../messages/messages.js';
import type { Compared } from './comparisons.js';
import type { Selected } from './selection.js';

export const ROWS = ['attributions', 'events', 'figures', 'cells'] as const;
export type Rows = (typeof ROWS)[number];

export interface ExportOptions {
  /** Of what a row of a table is. */
  rows: Rows;
  /** Whether a byte order mark says that the table is UTF-8, as Excel wants it. */
  bom: boolean;
  /** Whether readouts carry their report's text. */
  text: boolean;
  /** Of titles that are no words of a report. */
  language: Interface;
  /** Happenings with the accounts of them: what rows of cells are made of. */
  comparisons?: AsyncIterable<Compared> | undefined;
}

/** Text, or bytes of a format that is none. */
export type Piece = string | Uint8Array;

/** A way to write down what was selected, piece by piece: no report is held longer than it takes to write it. */
export type Write = (selected: AsyncIterable<Selected>, options: ExportOptions) => AsyncGenerator<Piece>;

/** One file of a format that is a folder. */
export interface WrittenFile {
  name: string;
  /** Follows what was written to the file before. */
  text: string;
  /** Whether the file may go on. */
  more?: boolean;
}

/** The same for a format that is a folder of files. */
export type WriteFolder = (
  selected: AsyncIterable<Selected>,
  options: ExportOptions,
) => AsyncGenerator<WrittenFile>;

/** A JSON document with a list in it, an item at a time: `before` opens the list, `after` closes it. */
export async function* writeList(
  before: string,
  items: AsyncIterable<unknown>,
  after: string,
): AsyncGenerator<string> {
  yield before;
  let first = true;
  for await (const item of items) {
    yield `${first ? '\n' : ',\n'}${JSON.stringify(item)}`;
    first = false;
  }
  yield `\n${after}\n`;
}
