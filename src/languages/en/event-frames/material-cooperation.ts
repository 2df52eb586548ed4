import { type EnFrame, list } from './frame.js';

const GIVING = list(
  'give, provide, send, donate, extend, grant, deliver, ship, supply, contribute, approve, pour, channel, airlift',
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
  {
    concept: 'cooperate.drill',
    roles: 'jointly',
    nouns: list(
      'joint naval drill, joint military drill, joint air drill, joint air exercise, joint naval exercise, joint military exercise, joint live-fire drill, joint military operation, joint naval patrol, joint air patrol, joint air force drill, joint manoeuvres, joint war games',
    ),
  },
  {
    concept: 'cooperate.trade',
    roles: 'jointly',
    verbs: list(
      'resume + flight, restart + flight, resume + export, resume + import, resume + shipment, reopen + route, restart + trade, resume + train, launch + flight',
    ),
  },
  {
    concept: 'cooperate.share',
    roles: 'give',
    verbs: list('swap + intelligence, trade + intelligence'),
  },
  {
    concept: 'cooperate.partner',
    roles: 'jointly',
    verbs: list(
      'join + forces, form + alliance, forge + alliance, forge + partnership, deepen + cooperation, expand + cooperation, step up + cooperation, launch + partnership, form + coalition',
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
      'supply, provide + aid, provide + assistance, provide + help, provide + support, give + aid, send + aid, deliver + aid, give + assistance, extend + aid, grant + aid, donate, contribute, provide + fund, send + doctor, send + team, resume + aid, provide + food, send + food, send + medicine, provide + supply, send + supply, send + rescuer, provide + money, give + money, approve + aid, release + fund, provide',
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
    verbs: list('rescue, evacuate, airlift, repatriate'),
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
  {
    concept: 'give.military-aid',
    roles: 'give',
    verbs: list(
      'give + weapon, give + arms, give + missile, give + rocket, give + tank, give + jet, give + warplane, give + aircraft, give + drone, give + ammunition, give + shell, give + system, give + battery, give + howitzer, give + launcher, give + munition, give + helicopter, give + fighter jet, give + submarine, give + warship, give + patriot, provide + weapon, provide + arms, provide + missile, provide + rocket, provide + tank, provide + jet, provide + warplane, provide + aircraft, provide + drone, provide + ammunition, provide + shell, provide + system, provide + battery, provide + howitzer, provide + launcher, provide + munition, provide + helicopter, provide + fighter jet, provide + submarine, provide + warship, provide + patriot, send + weapon, send + arms, send + missile, send + rocket, send + tank, send + jet, send + warplane, send + aircraft, send + drone, send + ammunition, send + shell, send + system, send + battery, send + howitzer, send + launcher, send + munition, send + helicopter, send + fighter jet, send + submarine, send + warship, send + patriot, donate + weapon, donate + arms, donate + missile, donate + rocket, donate + tank, donate + jet, donate + warplane, donate + aircraft, donate + drone, donate + ammunition, donate + shell, donate + system, donate + battery, donate + howitzer, donate + launcher, donate + munition, donate + helicopter, donate + fighter jet, donate + submarine, donate + warship, donate + patriot, deliver + weapon, deliver + arms, deliver + missile, deliver + rocket, deliver + tank, deliver + jet, deliver + warplane, deliver + aircraft, deliver + drone, deliver + ammunition, deliver + shell, deliver + system, deliver + battery, deliver + howitzer, deliver + launcher, deliver + munition, deliver + helicopter, deliver + fighter jet, deliver + submarine, deliver + warship, deliver + patriot, ship + weapon, ship + arms, ship + missile, ship + rocket, ship + tank, ship + jet, ship + warplane, ship + aircraft, ship + drone, ship + ammunition, ship + shell, ship + system, ship + battery, ship + howitzer, ship + launcher, ship + munition, ship + helicopter, ship + fighter jet, ship + submarine, ship + warship, ship + patriot, supply + weapon, supply + arms, supply + missile, supply + rocket, supply + tank, supply + jet, supply + warplane, supply + aircraft, supply + drone, supply + ammunition, supply + shell, supply + system, supply + battery, supply + howitzer, supply + launcher, supply + munition, supply + helicopter, supply + fighter jet, supply + submarine, supply + warship, supply + patriot, transfer + weapon, transfer + arms, transfer + missile, transfer + rocket, transfer + tank, transfer + jet, transfer + warplane, transfer + aircraft, transfer + drone, transfer + ammunition, transfer + shell, transfer + system, transfer + battery, transfer + howitzer, transfer + launcher, transfer + munition, transfer + helicopter, transfer + fighter jet, transfer + submarine, transfer + warship, transfer + patriot, hand over + weapon, hand over + arms, hand over + missile, hand over + rocket, hand over + tank, hand over + jet, hand over + warplane, hand over + aircraft, hand over + drone, hand over + ammunition, hand over + shell, hand over + system, hand over + battery, hand over + howitzer, hand over + launcher, hand over + munition, hand over + helicopter, hand over + fighter jet, hand over + submarine, hand over + warship, hand over + patriot, sell + weapon, sell + arms, sell + missile, sell + rocket, sell + tank, sell + jet, sell + warplane, sell + aircraft, sell + drone, sell + ammunition, sell + shell, sell + system, sell + battery, sell + howitzer, sell + launcher, sell + munition, sell + helicopter, sell + fighter jet, sell + submarine, sell + warship, sell + patriot, fly + weapon, fly + arms, fly + missile, fly + rocket, fly + tank, fly + jet, fly + warplane, fly + aircraft, fly + drone, fly + ammunition, fly + shell, fly + system, fly + battery, fly + howitzer, fly + launcher, fly + munition, fly + helicopter, fly + fighter jet, fly + submarine, fly + warship, fly + patriot, rush + weapon, rush + arms, rush + missile, rush + rocket, rush + tank, rush + jet, rush + warplane, rush + aircraft, rush + drone, rush + ammunition, rush + shell, rush + system, rush + battery, rush + howitzer, rush + launcher, rush + munition, rush + helicopter, rush + fighter jet, rush + submarine, rush + warship, rush + patriot',
    ),
  },
  {
    concept: 'give.troops',
    roles: 'help',
    verbs: list(
      'send + troop, send + soldier, send + force, deploy + troop, deploy + soldier, dispatch + troop',
    ),
    needs: list('fight, help, support, aid, assist, alongside'),
  },
  {
    concept: 'give.aid',
    roles: 'give',
    verbs: list(
      'give + parcel, give + truck, give + flour, give + water, give + doses, give + dose, give + supplies, give + tonne, give + ton, give + ration, give + clothing, give + shelter kit, give + generator, give + doctor, give + rescuer, give + medic, give + team, give + engineer, give + equipment, provide + parcel, provide + truck, provide + flour, provide + water, provide + doses, provide + dose, provide + supplies, provide + tonne, provide + ton, provide + ration, provide + clothing, provide + shelter kit, provide + generator, provide + doctor, provide + rescuer, provide + medic, provide + team, provide + engineer, provide + equipment, send + parcel, send + truck, send + flour, send + water, send + doses, send + dose, send + supplies, send + tonne, send + ton, send + ration, send + clothing, send + shelter kit, send + generator, send + doctor, send + rescuer, send + medic, send + team, send + engineer, send + equipment, donate + parcel, donate + truck, donate + flour, donate + water, donate + doses, donate + dose, donate + supplies, donate + tonne, donate + ton, donate + ration, donate + clothing, donate + shelter kit, donate + generator, donate + doctor, donate + rescuer, donate + medic, donate + team, donate + engineer, donate + equipment, deliver + parcel, deliver + truck, deliver + flour, deliver + water, deliver + doses, deliver + dose, deliver + supplies, deliver + tonne, deliver + ton, deliver + ration, deliver + clothing, deliver + shelter kit, deliver + generator, deliver + doctor, deliver + rescuer, deliver + medic, deliver + team, deliver + engineer, deliver + equipment, ship + parcel, ship + truck, ship + flour, ship + water, ship + doses, ship + dose, ship + supplies, ship + tonne, ship + ton, ship + ration, ship + clothing, ship + shelter kit, ship + generator, ship + doctor, ship + rescuer, ship + medic, ship + team, ship + engineer, ship + equipment, supply + parcel, supply + truck, supply + flour, supply + water, supply + doses, supply + dose, supply + supplies, supply + tonne, supply + ton, supply + ration, supply + clothing, supply + shelter kit, supply + generator, supply + doctor, supply + rescuer, supply + medic, supply + team, supply + engineer, supply + equipment, distribute + parcel, distribute + truck, distribute + flour, distribute + water, distribute + doses, distribute + dose, distribute + supplies, distribute + tonne, distribute + ton, distribute + ration, distribute + clothing, distribute + shelter kit, distribute + generator, distribute + doctor, distribute + rescuer, distribute + medic, distribute + team, distribute + engineer, distribute + equipment, hand out + parcel, hand out + truck, hand out + flour, hand out + water, hand out + doses, hand out + dose, hand out + supplies, hand out + tonne, hand out + ton, hand out + ration, hand out + clothing, hand out + shelter kit, hand out + generator, hand out + doctor, hand out + rescuer, hand out + medic, hand out + team, hand out + engineer, hand out + equipment, airdrop + parcel, airdrop + truck, airdrop + flour, airdrop + water, airdrop + doses, airdrop + dose, airdrop + supplies, airdrop + tonne, airdrop + ton, airdrop + ration, airdrop + clothing, airdrop + shelter kit, airdrop + generator, airdrop + doctor, airdrop + rescuer, airdrop + medic, airdrop + team, airdrop + engineer, airdrop + equipment, drop + parcel, drop + truck, drop + flour, drop + water, drop + doses, drop + dose, drop + supplies, drop + tonne, drop + ton, drop + ration, drop + clothing, drop + shelter kit, drop + generator, drop + doctor, drop + rescuer, drop + medic, drop + team, drop + engineer, drop + equipment, dispatch + parcel, dispatch + truck, dispatch + flour, dispatch + water, dispatch + doses, dispatch + dose, dispatch + supplies, dispatch + tonne, dispatch + ton, dispatch + ration, dispatch + clothing, dispatch + shelter kit, dispatch + generator, dispatch + doctor, dispatch + rescuer, dispatch + medic, dispatch + team, dispatch + engineer, dispatch + equipment, fly + parcel, fly + truck, fly + flour, fly + water, fly + doses, fly + dose, fly + supplies, fly + tonne, fly + ton, fly + ration, fly + clothing, fly + shelter kit, fly + generator, fly + doctor, fly + rescuer, fly + medic, fly + team, fly + engineer, fly + equipment, rush + parcel, rush + truck, rush + flour, rush + water, rush + doses, rush + dose, rush + supplies, rush + tonne, rush + ton, rush + ration, rush + clothing, rush + shelter kit, rush + generator, rush + doctor, rush + rescuer, rush + medic, rush + team, rush + engineer, rush + equipment, truck + parcel, truck + truck, truck + flour, truck + water, truck + doses, truck + dose, truck + supplies, truck + tonne, truck + ton, truck + ration, truck + clothing, truck + shelter kit, truck + generator, truck + doctor, truck + rescuer, truck + medic, truck + team, truck + engineer, truck + equipment, distribute + food, distribute + aid, distribute + relief, distribute + medicine, distribute + blanket, distribute + tent, distribute + water, distribute + vaccine, distribute + supply, distribute + money, distribute + cash, hand out + food, hand out + aid, hand out + relief, hand out + medicine, hand out + blanket, hand out + tent, hand out + water, hand out + vaccine, hand out + supply, hand out + money, hand out + cash, airdrop + food, airdrop + aid, airdrop + relief, airdrop + medicine, airdrop + blanket, airdrop + tent, airdrop + water, airdrop + vaccine, airdrop + supply, airdrop + money, airdrop + cash, drop + food, drop + aid, drop + relief, drop + medicine, drop + blanket, drop + tent, drop + water, drop + vaccine, drop + supply, drop + money, drop + cash, dispatch + food, dispatch + aid, dispatch + relief, dispatch + medicine, dispatch + blanket, dispatch + tent, dispatch + water, dispatch + vaccine, dispatch + supply, dispatch + money, dispatch + cash, fly + food, fly + aid, fly + relief, fly + medicine, fly + blanket, fly + tent, fly + water, fly + vaccine, fly + supply, fly + money, fly + cash, rush + food, rush + aid, rush + relief, rush + medicine, rush + blanket, rush + tent, rush + water, rush + vaccine, rush + supply, rush + money, rush + cash, truck + food, truck + aid, truck + relief, truck + medicine, truck + blanket, truck + tent, truck + water, truck + vaccine, truck + supply, truck + money, truck + cash',
    ),
  },
  {
    concept: 'give.money',
    roles: 'give',
    verbs: list(
      'give + $, provide + $, send + $, donate + $, disburse + $, release + $, allocate + $, grant + $, lend + $, contribute + $, approve + $, extend + $, hand + $, wire + $, transfer + $, disburse + loan, disburse + tranche, disburse + instalment, disburse + installment, disburse + fund, disburse + grant, disburse + aid, disburse + credit, disburse + bailout, release + loan, release + tranche, release + instalment, release + installment, release + fund, release + grant, release + aid, release + credit, release + bailout, allocate + loan, allocate + tranche, allocate + instalment, allocate + installment, allocate + fund, allocate + grant, allocate + aid, allocate + credit, allocate + bailout, approve + loan, approve + tranche, approve + instalment, approve + installment, approve + fund, approve + grant, approve + aid, approve + credit, approve + bailout, extend + loan, extend + tranche, extend + instalment, extend + installment, extend + fund, extend + grant, extend + aid, extend + credit, extend + bailout, unlock + loan, unlock + tranche, unlock + instalment, unlock + installment, unlock + fund, unlock + grant, unlock + aid, unlock + credit, unlock + bailout',
    ),
  },
  {
    concept: 'rescue.people',
    roles: 'affect',
    verbs: list(
      'pull to safety, bring home, fly home, airlift to safety, take to safety, pluck from, lead to safety',
    ),
  },
  {
    concept: 'give.military-aid',
    roles: 'give',
    verbs: list('provide + intelligence, pass + intelligence, hand + intelligence, supply + intelligence'),
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
    occurs: true,
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
  {
    concept: 'retreat.release',
    roles: 'undergo',
    verbs: list(
      'walk free, walk free from, be out on bail, leave + prison, leave + jail, be cleared of, get + bail, win + bail, receive + bail, secure + release, win + release, walk out of + prison, walk out of + jail',
    ),
  },
  {
    concept: 'retreat.release',
    roles: 'affect',
    verbs: list(
      'release on + bail, free on + bail, throw out + conviction, overturn + conviction, quash + conviction, clear of + charge, hand over + hostage, hand over + body, hand over + remains, hand over + prisoner, return + remains, transfer + prisoner, return + soldier, swap for',
    ),
  },
  {
    concept: 'retreat.withdraw',
    roles: 'act',
    verbs: list(
      'hand over + base, leave + base, abandon + base, abandon + position, quit + town, complete + withdrawal, begin + withdrawal, start + withdrawal, order + withdrawal, pull + troops, draw down + troop, bring home + troop, withdraw + tank, dismantle + base, vacate + base',
    ),
  },
  {
    concept: 'retreat.disarm',
    roles: 'act',
    verbs: list(
      'lay down + arms, lay down + weapons, hand in + weapons, hand over + weapons, give up + arms, give up + weapons, turn in + weapons, burn + weapon, turn + themselves in',
    ),
  },
  {
    concept: 'retreat.resign',
    roles: 'act',
    verbs: list(
      'hand in + resignation, offer + resignation, announce + resignation, quit as, step aside, step down as, resign as, stand down as, quit + post, leave + post, relinquish + power, cede + power, hand over + power, flee + country',
    ),
  },
  {
    concept: 'retreat.access',
    roles: 'give',
    verbs: list(
      'allow into, let into, allow in, open up + crossing, reopen + airspace, reopen + strait, reopen + port, reopen + embassy gate, allow + ship, allow + truck, let + aid, let + truck, let + inspector, grant + inspector',
    ),
  },
  {
    concept: 'retreat.release',
    roles: 'affect',
    verbs: list('grant + bail, give + bail, offer + bail, award + bail'),
  },
];
