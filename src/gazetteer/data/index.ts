import type { GazetteerEntry } from '../entry.js';
import { capitals } from './capitals.js';
import { countries } from './countries.js';

/** Every table of names, with the type of its entries. Of entries with the same name the earlier table's come first. */
export const tables: readonly (readonly [GazetteerEntry['type'], string])[] = [
  ['place', countries],
  ['place', capitals],
];
