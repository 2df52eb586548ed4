import type { ConceptField } from './field.js';

/** Energy and resources. */
export const energy: ConceptField = {
  acts: `power.cut drill.oil`,
  things: `energy oil gas coal electricity power-plant renewable pipeline mineral`,
};
