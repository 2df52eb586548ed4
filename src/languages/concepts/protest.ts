import type { ConceptField } from './field.js';

/** Protest and labour. */
export const protest: ConceptField = {
  acts: `protest.demo protest.movement protest.strike protest.hunger protest.riot protest.obstruct protest.boycott
    attack.crowd-control demand.rights`,
  things: `slogan quota discrimination equality wage trade-union freedom`,
  people: `worker protester activist crowd civil-society`,
};
