import { change } from './change.js';
import { crime } from './crime.js';
import { diplomacy } from './diplomacy.js';
import { disaster } from './disaster.js';
import { economy } from './economy.js';
import { elections } from './elections.js';
import { energy } from './energy.js';
import type { ConceptField } from './field.js';
import { government } from './government.js';
import { justice } from './justice.js';
import { mind } from './mind.js';
import { protest } from './protest.js';
import { war } from './war.js';

/** The fields that concepts belong to, by name. */
export const conceptFields: Readonly<Record<string, ConceptField>> = {
  war,
  diplomacy,
  elections,
  government,
  justice,
  crime,
  protest,
  economy,
  energy,
  disaster,
  change,
  mind,
};
