import type { ConceptField } from './field.js';

/** Diplomacy and relations between states. */
export const diplomacy: ConceptField = {
  acts: `meet.talk meet.phone meet.summit meet.visit meet.mediate meet.brief meet.contact meet.host agree.deal
    agree.accept agree.promise agree.offer agree.ready support.sign support.ratify support.back
    support.recognise support.welcome support.praise support.thank support.congratulate support.condole
    support.establish-ties sanction.cut-ties sanction.expel sanction.recall sanction.impose concede.lift
    cooperate.partner cooperate.share cooperate.extradite request.propose request.change request.order
    request.demand reject.proposal accuse.allege accuse.condemn accuse.criticise accuse.summon threaten.warn
    threaten.force meddle provoke violate.pact violate give.relief give.aid give.money give.asylum
    sanction.suspend-deal`,
  things: `diplomacy embassy relations alliance friendship dispute stalemate statement.joint resolution condition
    concession international world country neighbour interest.national border.dispute membership protocol
    humanitarian`,
  people: `diplomat delegation`,
};
