import type { GazetteerEntry } from '../entry.js';
import { africa } from './africa.js';
import { americas } from './americas.js';
import { capitals } from './capitals.js';
import { countries } from './countries.js';
import { eastAsia } from './east-asia.js';
import { europe } from './europe.js';
import { middleEast } from './middle-east.js';
import { regions } from './regions.js';

/** Every table of names, with the type of its entries. Of entries with the same name the earlier table's come first. */
export const tables: readonly (readonly [GazetteerEntry['type'], string])[] = [
  ['place', countries],
  ['place', capitals],
  ['place', regions],
  ['place', middleEast],
  ['place', europe],
  ['place', eastAsia],
  ['place', africa],
  ['place', americas],
];
