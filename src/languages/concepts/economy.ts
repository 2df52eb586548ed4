import type { ConceptField } from './field.js';

/** Economy, prices and trade. */
export const economy: ConceptField = {
  acts: `price.rise price.fall trade.export trade.import trade sanction.tariff tax invest lend default pay buy
    sell spend earn produce supply demand.market subsidise allocate privatise hoard save.money devalue employ
    unemploy sponsor`,
  things: `economy recession development price market stock-market bank interest.rate currency reserve remittance
    money debt budget deficit profit loss poverty rich middle-class industry garment company goods insurance
    gold tourism business fee career resource branch`,
  people: `businessman consumer economist owner broker.middleman`,
};
