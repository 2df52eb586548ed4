import type { PloverType } from '../readout/vocabulary.js';

/** What an event word means, in every language: its PLOVER type and mode, and how it behaves. */
export interface EventConcept {
  type: PloverType;
  mode: string | null;
  /** Both sides do it together: all are actors. */
  mutual: boolean;
  /** Done by speaking: the attribution that reports it knows the source and the addressee. */
  speech: boolean;
  /** What it is called while it is only to come; a planned meeting is an AGREE. */
  planned: PloverType | null;
}

const verbal = (type: PloverType, mode: string | null = null): EventConcept => ({
  type,
  mode,
  mutual: false,
  speech: true,
  planned: null,
});
const deed = (
  type: PloverType,
  mode: string | null = null,
  planned: PloverType | null = null,
): EventConcept => ({
  type,
  mode,
  mutual: false,
  speech: false,
  planned,
});
const mutual = (
  type: PloverType,
  mode: string | null = null,
  planned: PloverType | null = null,
): EventConcept => ({
  type,
  mode,
  mutual: true,
  speech: false,
  planned,
});

/** Concept id → meaning. Ids are shared by all packs, so that a Bengali and an English content can be compared. */
export const eventConcepts: Readonly<Record<string, EventConcept>> = {
  // AGREE
  'agree.accept': verbal('AGREE'),
  'agree.deal': mutual('AGREE'),
  'agree.offer': verbal('AGREE'),
  'agree.promise': verbal('AGREE'),
  'agree.ready': verbal('AGREE'),
  // CONSULT
  'meet.brief': mutual('CONSULT', undefined, 'AGREE'),
  'meet.contact': mutual('CONSULT', undefined, 'AGREE'),
  'meet.mediate': deed('CONSULT', 'third-party', 'AGREE'),
  'meet.phone': mutual('CONSULT', 'phone', 'AGREE'),
  'meet.summit': mutual('CONSULT', 'multilateral', 'AGREE'),
  'meet.talk': mutual('CONSULT', undefined, 'AGREE'),
  'meet.visit': deed('CONSULT', 'visit', 'AGREE'),
  // SUPPORT
  'support.back': deed('SUPPORT', undefined, 'AGREE'),
  'support.congratulate': verbal('SUPPORT'),
  'support.establish-ties': mutual('SUPPORT', undefined, 'AGREE'),
  'support.praise': verbal('SUPPORT'),
  'support.recognise': deed('SUPPORT', undefined, 'AGREE'),
  'support.sign': mutual('SUPPORT', undefined, 'AGREE'),
  'support.thank': verbal('SUPPORT'),
  'support.vote': deed('SUPPORT', undefined, 'AGREE'),
  'support.welcome': verbal('SUPPORT'),
  // CONCEDE
  'concede.allow': deed('CONCEDE'),
  'concede.apologise': verbal('CONCEDE'),
  'concede.declare-truce': deed('CONCEDE'),
  'concede.drop-case': deed('CONCEDE'),
  'concede.ease': deed('CONCEDE'),
  'concede.lift': deed('CONCEDE'),
  'concede.pardon': deed('CONCEDE'),
  'concede.yield': deed('CONCEDE'),
  // COOPERATE
  'cooperate.drill': mutual('COOPERATE', undefined, 'AGREE'),
  'cooperate.extradite': deed('COOPERATE', undefined, 'AGREE'),
  'cooperate.partner': mutual('COOPERATE', undefined, 'AGREE'),
  'cooperate.share': mutual('COOPERATE', undefined, 'AGREE'),
  'cooperate.trade': mutual('COOPERATE', undefined, 'AGREE'),
  // AID
  'give.aid': deed('AID', undefined, 'AGREE'),
  'give.asylum': deed('AID', undefined, 'AGREE'),
  'give.military-aid': deed('AID', undefined, 'AGREE'),
  'give.money': deed('AID', undefined, 'AGREE'),
  'give.relief': deed('AID', undefined, 'AGREE'),
  'give.troops': deed('AID', undefined, 'AGREE'),
  'rescue.people': deed('AID', undefined, 'AGREE'),
  // RETREAT
  'retreat.access': deed('RETREAT', 'access', 'CONCEDE'),
  'retreat.ceasefire': mutual('RETREAT', 'ceasefire', 'CONCEDE'),
  'retreat.disarm': deed('RETREAT', 'disarm', 'CONCEDE'),
  'retreat.release': deed('RETREAT', 'release', 'CONCEDE'),
  'retreat.resign': deed('RETREAT', 'resign', 'CONCEDE'),
  'retreat.swap': mutual('RETREAT', 'release', 'AGREE'),
  'retreat.withdraw': deed('RETREAT', 'withdraw', 'CONCEDE'),
  // REQUEST
  'request.aid': verbal('REQUEST', 'assist'),
  'request.change': verbal('REQUEST', 'change'),
  'request.explain': verbal('REQUEST', 'change'),
  'request.meet': verbal('REQUEST', 'meet'),
  'request.order': verbal('REQUEST', 'change'),
  'request.propose': verbal('REQUEST', 'change'),
  'request.yield': verbal('REQUEST', 'yield'),
  // ACCUSE
  'accuse.allege': verbal('ACCUSE', 'allege'),
  'accuse.charge': deed('ACCUSE', 'allege'),
  'accuse.condemn': verbal('ACCUSE', 'disapprove'),
  'accuse.criticise': verbal('ACCUSE', 'disapprove'),
  'accuse.investigate': deed('ACCUSE', 'investigate'),
  'accuse.protest': verbal('ACCUSE', 'disapprove'),
  'accuse.search': deed('ACCUSE', 'investigate'),
  'accuse.summon': deed('ACCUSE', 'disapprove'),
  // REJECT
  'reject.aid': verbal('REJECT', 'assist'),
  'reject.change': verbal('REJECT', 'change'),
  'reject.meet': deed('REJECT', 'meet'),
  'reject.proposal': verbal('REJECT', 'change'),
  'reject.yield': verbal('REJECT', 'yield'),
  // THREATEN
  'threaten.arrest': verbal('THREATEN', 'arrest'),
  'threaten.force': verbal('THREATEN', 'violence'),
  'threaten.relations': verbal('THREATEN', 'relations'),
  'threaten.restrict': verbal('THREATEN', 'restrict'),
  'threaten.warn': verbal('THREATEN'),
  // PROTEST
  'protest.boycott': deed('PROTEST', 'boycott'),
  'protest.demo': deed('PROTEST', 'demo'),
  'protest.hunger': deed('PROTEST', 'hunger'),
  'protest.obstruct': deed('PROTEST', 'obstruct'),
  'protest.riot': deed('PROTEST', 'riot'),
  'protest.strike': deed('PROTEST', 'strike'),
  'protest.vandalise': deed('PROTEST', 'vandalize'),
  'protest.walkout': deed('PROTEST'),
  // SANCTION
  'sanction.convict': deed('SANCTION', 'convict'),
  'sanction.cut-aid': deed('SANCTION', 'withdraw'),
  'sanction.cut-ties': deed('SANCTION', 'discontinue'),
  'sanction.expel': deed('SANCTION', 'expel'),
  'sanction.fine': deed('SANCTION'),
  'sanction.impose': deed('SANCTION'),
  'sanction.recall': deed('SANCTION', 'discontinue'),
  'sanction.suspend-deal': deed('SANCTION', 'discontinue'),
  'sanction.tariff': deed('SANCTION'),
  // MOBILIZE
  'mobilise.drill': deed('MOBILIZE', 'troops'),
  'mobilise.incursion': deed('MOBILIZE', 'weapons'),
  'mobilise.police': deed('MOBILIZE', 'police'),
  'mobilise.test': deed('MOBILIZE', 'weapons'),
  'mobilise.troops': deed('MOBILIZE', 'troops'),
  'mobilise.weapons': deed('MOBILIZE', 'weapons'),
  // COERCE
  'coerce.arrest': deed('COERCE', 'arrest'),
  'coerce.ban': deed('COERCE', 'restrict'),
  'coerce.censor': deed('COERCE', 'censor'),
  'coerce.curfew': deed('COERCE', 'curfew'),
  'coerce.cyber': deed('COERCE', 'cyber'),
  'coerce.deport': deed('COERCE', 'deport'),
  'coerce.eject': deed('COERCE', 'restrict'),
  'coerce.evict': deed('COERCE', 'seize'),
  'coerce.martial-law': deed('COERCE', 'martial-law'),
  'coerce.misinform': deed('COERCE', 'misinformation'),
  'coerce.occupy': deed('COERCE', 'seize'),
  'coerce.restrict': deed('COERCE', 'restrict'),
  'coerce.seize': deed('COERCE', 'seize'),
  'coerce.withhold': deed('COERCE', 'withhold'),
  // ASSAULT
  'attack.abduct': deed('ASSAULT', 'abduct'),
  'attack.advance': deed('ASSAULT'),
  'attack.aerial': deed('ASSAULT', 'aerial'),
  'attack.any': deed('ASSAULT'),
  'attack.beat': deed('ASSAULT', 'beat'),
  'attack.bombard': deed('ASSAULT', 'heavy-weapons'),
  'attack.clash': mutual('ASSAULT', 'primitive'),
  'attack.crowd-control': deed('ASSAULT', 'crowd-control'),
  'attack.destroy': deed('ASSAULT', 'destroy'),
  'attack.drone': deed('ASSAULT', 'drone'),
  'attack.explosives': deed('ASSAULT', 'explosives'),
  'attack.fight': mutual('ASSAULT'),
  'attack.firearms': deed('ASSAULT', 'firearms'),
  'attack.invade': deed('ASSAULT'),
  'attack.kill': deed('ASSAULT', 'targeted'),
  'attack.primitive': deed('ASSAULT', 'primitive'),
  'attack.sexual': deed('ASSAULT', 'sexual'),
  'attack.shell': deed('ASSAULT', 'heavy-weapons'),
  'attack.suicide': deed('ASSAULT', 'suicide-attack'),
  'attack.torture': deed('ASSAULT', 'torture'),
  'attack.unconventional': deed('ASSAULT', 'unconventional'),
};
