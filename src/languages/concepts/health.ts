import type { ConceptField } from './field.js';

/** Health and the body. */
export const health: ConceptField = {
  acts: `treat hospitalise infect spread.disease vaccinate operate.surgery diagnose quarantine abort birth`,
  things: `health disease disease.virus disease.dengue disease.cholera disease.fever disease.chronic medicine
    hospital body disability drink`,
  people: `doctor patient`,
};
