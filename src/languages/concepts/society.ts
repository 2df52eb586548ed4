import type { ConceptField } from './field.js';

/** People, family, migration and religion. */
export const society: ConceptField = {
  acts: `migrate coerce.deport marry live pray bury convert.religion`,
  things: `population society minority religion religion.islam religion.hindu religion.christian religion.buddhist
    religion.jewish temple life home city village slum custom identity morality`,
  people: `cleric refugee migrant family parent spouse sibling uncle grandparent son daughter child youth woman man
    elderly lgbt celebrity guest colleague individual`,
};
