import type { ConceptField } from './field.js';

/** Government, law-making and administration. */
export const government: ConceptField = {
  acts: `govern appoint swear-in dismiss transfer.official retreat.resign retire legislate amend repeal dissolve
    approve implement regulate coerce.ban coerce.restrict coerce.curfew coerce.martial-law coerce.evict
    coerce.censor reform decide plan prepare announce establish lead attend register`,
  things: `government ministry cabinet parliament parliament.session law constitution policy power power.transfer
    bureaucracy local-government district commission agency document notice project tender census service
    corruption accountability autonomy`,
  people: `president prime-minister minister chief-minister adviser lawmaker speaker.house mayor official secretary
    deputy-commissioner spokesperson monarch citizen chief`,
  qualities: `official.adj`,
};
