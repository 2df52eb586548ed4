import type { ConceptField } from './field.js';

/** Education, science and culture. */
export const education: ConceptField = {
  acts: `learn teach examine examine.leak admit.school graduate dropout read write invent`,
  things: `education school university science space history culture music film language book award`,
  people: `student teacher scientist`,
};
