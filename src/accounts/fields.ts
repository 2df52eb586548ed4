// Concepts that tell of one matter: reports of one happening choose now this word, now that, and so do two languages.

const fields: Readonly<Record<string, string>> = {
  // telling somebody in time
  inform: 'say information message threaten.warn news signal.weather notice truth report forecast',
  // this for that
  swap: 'exchange retreat.swap',
  captive: 'prisoner prisoner.war hostage',
  free: 'retreat.release return liberate bail acquit',
  // what is not straight
  fraud: 'vote.rig scandal corruption defraud crime lie coerce.misinform launder extort illegal',
  calm: 'peace restrained safe',
  truce: 'retreat.ceasefire peace',
  // courts
  court: 'court rule.court try.court judge sanction.convict justice',
  appeal: 'appeal.court request.change',
  meddle: 'meddle request.order control',
  cause: 'cause responsibility claim.responsibility',
  // arms
  army: 'military soldier commander security.forces navy airforce officer.military military.adj',
  fighter: 'militant soldier armed mercenary',
  strike:
    'attack.any attack.aerial attack.drone attack.shell attack.explosives weapon.drone weapon.missile weapon.bomb mobilise.launch target protest.strike',
  ruin: 'attack.destroy break disaster.collapse damage debris disaster.erosion',
  dead: 'casualty.killed body.dead attack.kill attack.massacre',
  hurt: 'casualty.injured treat hospitalise patient disease',
  ward: 'hospital doctor health treat patient',
  flee: 'casualty.displaced evacuate shelter refugee rescue.people',
  // water
  water: 'disaster.flood flood.level water rain',
  // ballots
  ballot: 'vote election vote.count election.result polling-station voter turnout election.free',
  count: 'vote.count count',
  victory: 'vote.win war.victory succeed',
  crowd: 'crowd protester protest.demo gathering',
  // trade
  duty: 'sanction.tariff tax fee',
  goods: 'goods produce crop food farm trade trade.export trade.import market buy sell',
  // dealings
  deal: 'agree.deal support.sign agree.accept statement.joint agree.promise',
  visit: 'meet.visit come go attend enter',
  aid: 'give.aid give.relief humanitarian',
  shut: 'stop coerce.restrict coerce.ban',
  open: 'begin reopen',
  another: 'extra new next other secondary',
  late: 'delay slow',
  permit: 'approve legal permission document register',
};

/** Concept, as a feature of a bag → the matters that it may tell of. */
export const fieldsOf: ReadonlyMap<string, readonly string[]> = Object.entries(fields).reduce(
  (of, [field, concepts]) => {
    for (const concept of concepts.split(' ')) {
      const feature = `k:${concept}`;
      of.set(feature, [...(of.get(feature) ?? []), `f:${field}`]);
    }
    return of;
  },
  new Map<string, string[]>(),
);
