import type { ConceptField } from './field.js';

/** Farming, food, environment and places. */
export const land: ConceptField = {
  acts: `farm fish pollute deforest conserve eat`,
  things: `environment climate waste forest animal crop food fertiliser warehouse water water.sharing river sea
    mountain place land.property`,
  people: `farmer`,
};
