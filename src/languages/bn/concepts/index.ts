import type { ConceptWords } from '../../concept-lexicon.js';
import { change } from './change.js';
import { crime } from './crime.js';
import { diplomacy } from './diplomacy.js';
import { disaster } from './disaster.js';
import { economy } from './economy.js';
import { elections } from './elections.js';
import { energy } from './energy.js';
import { government } from './government.js';
import { justice } from './justice.js';
import { mind } from './mind.js';
import { protest } from './protest.js';
import { war } from './war.js';

/** The words of every concept. */
export const conceptWords: ConceptWords = {
  ...war,
  ...diplomacy,
  ...elections,
  ...government,
  ...justice,
  ...crime,
  ...protest,
  ...economy,
  ...energy,
  ...disaster,
  ...change,
  ...mind,
};
