import type { ConceptField } from './field.js';

/** Transport and roads. */
export const transport: ConceptField = {
  acts: `drive fly sail congest overload`,
  things: `vehicle train aircraft ship road bridge station airport port transport infrastructure fare`,
  people: `driver passenger`,
};
