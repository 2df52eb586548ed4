import { type EnFrame, list } from './frame.js';

const GIVING = list(
  'give, provide, send, donate, extend, grant, offer, deliver, ship, supply, contribute, approve, pour, channel, airlift',
);
const GIFTS = list(
  'aid, assistance, grant, loan, fund, money, food, relief, medicine, equipment, dollar, help, credit, subsidy, supply, package, wheat, grain, rice, fuel, blanket, tent, vaccine, compensation, personnel, troop, helicopter',
);

/** COOPERATE, AID, RETREAT. */
export const materialCooperation: readonly EnFrame[] = [
  // COOPERATE
  {
    concept: 'cooperate.partner',
    roles: 'together',
    verbs: list(
      'cooperate, cooperate with, co-operate with, collaborate with, work with, team up with, join forces with, partner with, ally with',
    ),
    nouns: list('cooperation, partnership, collaboration'),
    nominal: false,
  },
  {
    concept: 'cooperate.drill',
    roles: 'jointly',
    nouns: list(
      'joint exercise, joint drill, joint manoeuvre, joint maneuver, joint patrol, joint operation, joint military exercise, joint naval exercise, joint military drill, joint air drill, joint training, naval exercise, war games',
    ),
  },
  {
    concept: 'cooperate.drill',
    roles: 'jointly',
    verbs: list(
      'stage + joint naval drill, stage + joint drill, hold + joint drill, conduct + joint drill, stage + joint military drill, hold + joint military drill, launch + joint military drill, hold + joint naval drill, conduct + joint military exercise, hold + joint military exercise, launch + joint military exercise, begin + joint military exercise, start + joint military exercise, stage + joint military exercise, conduct + joint naval exercise, stage + joint naval exercise, hold + joint naval exercise, conduct + joint patrol, carry out + joint drill, carry out + joint exercise, hold + war games, launch + war games, begin + war games, stage + war games, conduct + war games, hold + joint exercise, conduct + joint exercise, launch + joint exercise, begin + joint exercise',
    ),
  },
  {
    concept: 'cooperate.share',
    roles: 'give',
    verbs: list(
      'share + intelligence, share + information, exchange + information, exchange + intelligence, share + data, share + evidence, exchange + data, pool + intelligence',
    ),
    nouns: list('intelligence sharing'),
  },
  {
    concept: 'cooperate.extradite',
    roles: 'give',
    verbs: list('extradite, hand over, turn over'),
    nouns: list('extradition'),
  },
  {
    concept: 'cooperate.trade',
    roles: 'jointly',
    verbs: list(
      'trade with, resume + trade, expand + trade, import, export, open + trade, reopen + trade, buy + oil, sell + gas',
    ),
  },
  // AID
  {
    concept: 'give.military-aid',
    roles: 'give',
    verbs: list(
      'send + missile, send + ammunition, send + tank, send + howitzer, send + artillery shell, ship + missile, ship + ammunition, ship + tank, donate + tank, donate + fighter jet, deliver + tank, deliver + fighter jet, deliver + ammunition, transfer + missile, transfer + weapon, provide + missile, provide + ammunition, provide + air defence, provide + air defense, send + air defence system, send + air defense system, supply + ammunition, supply + tank, arm, supply + weapon, supply + arms, provide + weapon, send + weapon, send + arms, deliver + weapon, deliver + arms, sell + weapon, sell + arms, supply + missile, deliver + missile, supply + ammunition, ship + weapon, provide + arms, sell + aircraft, send + tank, deliver + jet, supply + jet, provide + training, train + troop, train + force, send + adviser, send + peacekeeper, deploy + peacekeeper, send + observer',
    ),
    nouns: list(
      'military aid, arms sale, arms delivery, military assistance, weapons delivery, arms shipment',
    ),
  },
  {
    concept: 'give.aid',
    roles: 'give',
    verbs: list(
      'supply, provide + aid, provide + assistance, provide + help, provide + support, give + aid, send + aid, deliver + aid, give + assistance, extend + aid, grant + aid, donate, contribute, provide + fund, send + doctor, send + team, resume + aid, provide + food, send + food, send + medicine, offer + aid, provide + supply, send + supply, send + rescuer, provide + money, give + money, approve + aid, release + fund, provide',
    ),
    nouns: list('humanitarian aid, economic aid, financial aid, food aid, foreign aid'),
  },
  {
    concept: 'give.aid',
    roles: 'give',
    verbs: GIVING.flatMap((verb) => GIFTS.map((gift) => `${verb} + ${gift}`)),
  },
  {
    concept: 'give.aid',
    roles: 'help',
    verbs: list('aid, assist, help, fund, finance, bail out, bankroll, subsidise, subsidize, feed'),
    nouns: list('assistance'),
  },
  {
    concept: 'give.money',
    roles: 'give',
    verbs: list(
      'lend, grant + loan, give + loan, approve + loan, provide + loan, disburse + loan, cancel + debt, forgive + debt, grant + credit, extend + credit, provide + credit, write off + debt, reschedule + debt',
    ),
  },
  {
    concept: 'give.asylum',
    roles: 'give',
    verbs: list(
      'grant + asylum, give + asylum, grant + refuge, give + refuge, shelter, grant + sanctuary, grant + citizenship, take in',
    ),
  },
  {
    concept: 'rescue.people',
    roles: 'affect',
    verbs: list('rescue, evacuate, airlift, free + hostage, repatriate'),
    nouns: list('evacuation, airlift'),
    nominal: false,
  },
  {
    concept: 'give.military-aid',
    roles: 'give',
    verbs: list(
      'fly + weapon, ship + weapon, funnel + weapon, smuggle + weapon, ship + arms, fly + arms, funnel + arms, sell + arms, sell + weapon, ship + ammunition, transfer + missile, arm with',
    ),
  },
  // RETREAT
  {
    concept: 'retreat.withdraw',
    roles: 'act',
    verbs: list(
      'withdraw, withdraw from, pull out, pull out of, pull back, pull back from, retreat, retreat from, withdraw + troop, withdraw + force, withdraw + soldier, pull + troop, pull + force, pull out + troop, evacuate + troop, remove + troop, demobilise, demobilize, end + occupation, redeploy, vacate, dismantle + settlement, evacuate + settlement, leave + territory',
    ),
    nouns: list('withdrawal, pullout, troop withdrawal, pullback, retreat'),
  },
  {
    concept: 'retreat.release',
    roles: 'affect',
    verbs: list(
      'release, free, set free, let go, liberate, return, hand back, repatriate + prisoner, return + body, acquit, exonerate, clear + charge',
    ),
    nouns: list('release'),
  },
  {
    concept: 'retreat.swap',
    roles: 'jointly',
    verbs: list(
      'exchange + prisoner, swap + prisoner, exchange + captive, swap + captive, exchange + body, exchange + hostage',
    ),
    nouns: list('prisoner exchange, prisoner swap, exchange of prisoners'),
  },
  {
    concept: 'retreat.disarm',
    roles: 'act',
    verbs: list(
      'disarm, lay down + arms, lay down + weapon, hand over + weapon, surrender, surrender + weapon, destroy + weapon, dismantle + missile, dismantle + warhead, destroy + stockpile, hand in + weapon, surrender to',
    ),
    nouns: list('disarmament, surrender, demobilisation, demobilization'),
  },
  {
    concept: 'retreat.ceasefire',
    roles: 'jointly',
    verbs: list(
      'observe + ceasefire, observe + truce, implement + ceasefire, begin + ceasefire, halt + fighting, stop + fighting, cease + fire, respect + ceasefire, halt + attack, suspend + attack, halt + offensive, stop + attack, cease + attack, end + fighting',
    ),
    nouns: list('ceasefire, cease-fire, truce'),
    nominal: false,
  },
  {
    concept: 'retreat.resign',
    roles: 'act',
    verbs: list(
      'resign, step down, quit, stand down, abdicate, tender + resignation, submit + resignation, resign from, leave + office',
    ),
    nouns: list('resignation'),
  },
  {
    concept: 'retreat.access',
    roles: 'give',
    verbs: list(
      'allow + inspector, admit + inspector, grant + access, allow + access, allow + aid, permit + inspection, let in, readmit, allow + convoy, open + crossing, reopen + crossing, open + border, reopen + border, re-open + border, open + bridge, open + corridor, open + airspace, allow + passage, allow + observer, allow + monitor, admit + monitor, grant + entry, allow + journalist, give + access, admit + observer',
    ),
  },
];
