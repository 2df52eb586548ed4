import type { Kysely } from 'kysely';
import type { Schema } from '../schema.js';

/** One change of the schema. A step that a release has brought is never edited: what it lacks is a step of its own. */
export interface Step {
  /** By which a ledger remembers that it has been made; in the order of merging, names may come in any order. */
  name: string;
  /** Makes tables, columns, indexes; in one transaction with the other steps that are due. */
  make(db: Kysely<never>): Promise<void>;
  /** The tables it makes, with the columns that order their rows, what others refer to first: so they are backed up. */
  tables: readonly (readonly [table: keyof Schema, key: readonly string[]])[];
}
