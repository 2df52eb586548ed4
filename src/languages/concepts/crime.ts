import type { ConceptField } from './field.js';

/** Crime. */
export const crime: ConceptField = {
  acts: `attack.abduct attack.sexual attack.beat attack.stab rob steal smuggle smuggle.people launder defraud
    extort poison suicide harass conspire abscond involve recover.find`,
  things: `crime gang drug dowry violence scandal`,
  qualities: `illegal`,
};
