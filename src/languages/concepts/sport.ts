import type { ConceptField } from './field.js';

/** Sport. */
export const sport: ConceptField = {
  acts: `play score draw.match doping`,
  things: `sport match tournament team stadium`,
  people: `coach champion fan`,
};
