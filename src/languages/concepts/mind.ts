import type { ConceptField } from './field.js';

/** Saying, thinking and feeling. */
export const mind: ConceptField = {
  acts: `say claim deny confirm report answer ask explain promise.break express emphasise persuade advise invite
    know think suspect guess hope fear worry anger joy sorrow surprise trust want remember forget understand
    study lie truth coerce.misinform compare choose respect insult hate feel argue boast complain note
    analyse define prefer enjoy disappoint wonder repeat`,
  things: `topic information news message responsibility chance risk problem goal example mistake attitude content
    value factor doubt`,
};
