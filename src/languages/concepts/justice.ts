import type { ConceptField } from './field.js';

/** Courts and police. */
export const justice: ConceptField = {
  acts: `coerce.arrest coerce.seize retreat.release bail remand accuse.charge accuse.investigate accuse.search
    try.court sanction.convict sanction.death-penalty sanction.fine acquit concede.pardon concede.apologise
    appeal.court rule.court testify compensate prove identify`,
  things: `court jail justice warrant police-station right autopsy body.dead cctv`,
  people: `police judge lawyer accused prisoner witness plaintiff`,
};
