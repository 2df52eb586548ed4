import type { ConceptWords } from '../../concept-lexicon.js';
import { change } from './change.js';
import { crime } from './crime.js';
import { diplomacy } from './diplomacy.js';
import { disaster } from './disaster.js';
import { economy } from './economy.js';
import { education } from './education.js';
import { elections } from './elections.js';
import { energy } from './energy.js';
import { everyday } from './everyday.js';
import { government } from './government.js';
import { health } from './health.js';
import { justice } from './justice.js';
import { land } from './land.js';
import { media } from './media.js';
import { mind } from './mind.js';
import { protest } from './protest.js';
import { qualities } from './qualities.js';
import { society } from './society.js';
import { sport } from './sport.js';
import { transport } from './transport.js';
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
  ...health,
  ...education,
  ...society,
  ...media,
  ...transport,
  ...land,
  ...sport,
  ...qualities,
  ...everyday,
};
