import type { ConceptField } from './field.js';

/** Everyday words of news. */
export const everyday: ConceptField = {
  acts: `work see hear reopen fall.down break hit sleep sit stand run hang cut dig clean laugh love care control
    count include exclude connect add remove abandon submit organise cover introduce represent qualify
    take-office claim.responsibility raise inspect follow encourage discourage`,
  things: `size quality name number list draft type thing system rule position office time day direction side burden
    row clothes furniture bank-account welfare seminar gathering argument attention luck ability dream symbol
    spirit clue instability settlement`,
  people: `successor group beneficiary guard founder servant hawker`,
};
