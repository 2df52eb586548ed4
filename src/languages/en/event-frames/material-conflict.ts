import { type EnFrame, list } from './frame.js';

/** PROTEST, SANCTION, MOBILIZE, COERCE, ASSAULT. */
export const materialConflict: readonly EnFrame[] = [
  // PROTEST
  {
    concept: 'protest.demo',
    roles: 'protest',
    verbs: list(
      'protest, protest against, demonstrate, demonstrate against, rally, rally against, march, march on, march through, take to + street, stage + protest, stage + rally, stage + demonstration, hold + rally, hold + protest, hold + demonstration, chant + slogan, picket, burn + flag, burn + effigy, stage + sit-in, hold + vigil, gather + protest, rally outside, hold + march, stage + march, march to',
    ),
    nouns: list('protest, demonstration, rally, sit-in, protest march, street protest'),
  },
  {
    concept: 'protest.strike',
    roles: 'protest',
    verbs: list(
      'strike + over, go on + strike, stage + strike, launch + strike, call + strike, begin + strike, hold + strike, walk off + job, down + tool, stop + work, walk out',
    ),
    nouns: list('general strike, work stoppage, walkout, shutdown strike'),
  },
  {
    concept: 'protest.hunger',
    roles: 'protest',
    verbs: list(
      'go on + hunger strike, stage + hunger strike, begin + hunger strike, start + hunger strike, launch + hunger strike',
    ),
    nouns: list('hunger strike'),
  },
  {
    concept: 'protest.riot',
    roles: 'protest',
    verbs: list(
      'riot, throw + stone, pelt, hurl + stone, loot, hurl + petrol bomb, throw + petrol bomb, hurl + molotov, throw + bottle, rampage, hurl + rock, throw + rock, stone',
    ),
    nouns: list('riot, unrest, rioting'),
  },
  { concept: 'protest.boycott', roles: 'strike', verbs: list('boycott'), nouns: list('boycott') },
  {
    concept: 'protest.obstruct',
    roles: 'protest',
    verbs: list(
      'block + road, block + highway, block + street, barricade, blockade + road, block + entrance, occupy + building, storm + parliament, storm + embassy, block + railway, block + port, block + bridge, chain + themselves',
    ),
    nouns: list('roadblock, road blockade'),
  },
  {
    concept: 'protest.vandalise',
    roles: 'strike',
    verbs: list('vandalise, vandalize, ransack, torch + car, smash + window, deface'),
    nouns: list('vandalism'),
    nominal: false,
  },
  { concept: 'protest.walkout', roles: 'protest', verbs: list('stage + walkout, walk out, walk out of') },
  {
    concept: 'protest.demo',
    roles: 'act',
    verbs: list(
      'form + chain, form + human chain, form a human chain, lead + march, lead + protest, lead + rally, join + march, join + protest, join + rally, stage + march, hold + vigil, hold + sit-in, stage + sit-in, stage + rally, take to the streets, pour into the streets, walk off the job',
    ),
  },
  // SANCTION
  {
    concept: 'sanction.impose',
    roles: 'impose',
    verbs: list(
      'impose + sanction, impose + embargo, slap + sanction, impose + restriction, impose + ban, impose + blockade, tighten + sanction, extend + sanction, renew + sanction, reimpose + sanction, announce + sanction, impose + measure, ban + import, ban + export, freeze + asset, impose + penalty, maintain + sanction, adopt + sanction, approve + sanction, expand + sanction, introduce + sanction, restore + sanction, blacklist',
    ),
    nouns: list('embargo'),
  },
  {
    concept: 'sanction.impose',
    roles: 'affect',
    verbs: list('sanction, blacklist, penalise, penalize, embargo, downgrade + tie, downgrade + relation'),
  },
  {
    concept: 'sanction.tariff',
    roles: 'impose',
    verbs: list(
      'impose + tariff, slap + tariff, raise + tariff, levy + tariff, increase + tariff, impose + duty, double + tariff, hike + tariff',
    ),
  },
  { concept: 'sanction.fine', roles: 'affect', verbs: list('fine, impose + fine') },
  {
    concept: 'sanction.expel',
    roles: 'affect',
    verbs: list(
      'expel, oust, dismiss, sack, fire, suspend, remove from, deport + diplomat, throw out, relieve of, dismiss + minister, strip of, declare + persona non grata, recall, expel from, kick out, force out, dismiss from, impeach, depose, overthrow, eject',
    ),
    nouns: list('expulsion, ouster, dismissal'),
  },
  {
    concept: 'sanction.convict',
    roles: 'affect',
    verbs: list(
      'convict, sentence, jail, imprison, find + guilty, sentence to, convict of, hand + sentence, condemn to + death, execute, sentence + death',
    ),
    nouns: list('conviction, sentencing'),
  },
  {
    concept: 'sanction.cut-aid',
    roles: 'give',
    verbs: list(
      'cut + aid, suspend + aid, halt + aid, freeze + aid, stop + aid, withdraw + aid, cut off + aid, withhold + aid, block + aid, cut + funding, suspend + funding, cut + fund, stop + supply, halt + supply, cut off + supply, cut + supply, halt + delivery, reduce + aid, withdraw + support, halt + sale, suspend + sale, freeze + fund',
    ),
  },
  {
    concept: 'sanction.cut-ties',
    roles: 'refuse',
    verbs: list(
      'sever + tie, sever + relation, cut + tie, cut + relation, break off + relation, break + relation, break off + tie, break + tie, suspend + relation, sever + link, cut off + tie, end + relation, freeze + relation, close + embassy, close + border, close + consulate, shut + border, seal + border, break with',
    ),
  },
  {
    concept: 'sanction.recall',
    roles: 'act',
    verbs: list(
      'recall + ambassador, withdraw + ambassador, recall + envoy, withdraw + envoy, recall + diplomat, withdraw + diplomat, recall',
    ),
  },
  {
    concept: 'sanction.suspend-deal',
    roles: 'act',
    verbs: list(
      'suspend + agreement, suspend + treaty, put + abeyance, hold + abeyance, keep + abeyance, place + abeyance, put + on hold, freeze + agreement, freeze + talks, freeze + relation, suspend + flight, suspend + link, suspend + visa, close + border, shut + border, close + embassy, close + consulate, close + airspace, announce + suspension, cancel + agreement, cancel + contract, withdraw from + treaty, pull out of + treaty, pull out of + agreement, withdraw from + agreement, suspend + cooperation, end + cooperation, suspend + membership, scrap + agreement, abrogate + treaty, break + agreement, tear up + agreement, terminate + agreement, halt + cooperation, violate + ceasefire, cancel + deal, scrap + deal, suspend + trade, withdraw from + organisation, quit + treaty, halt + import, halt + trade, suspend + import, end + truce, call off + truce, end + ceasefire, break + ceasefire',
    ),
  },
  {
    concept: 'sanction.cut-aid',
    roles: 'impose',
    verbs: list(
      'slash + ration, cut + ration, halve + ration, reduce + ration, slash + aid, slash + funding, cut off + aid, halt + aid, withhold + funding, freeze + fund, freeze + funding, pull + funding',
    ),
  },
  {
    concept: 'sanction.impose',
    roles: 'impose',
    nouns: list('travel ban, visa ban, asset freeze, trade embargo, arms embargo, oil embargo'),
  },
  // MOBILIZE
  {
    concept: 'mobilise.troops',
    roles: 'act',
    verbs: list(
      'deploy + troop, deploy + force, deploy + soldier, send + troop, send + force, send + soldier, mass + troop, mobilise + troop, mobilize + troop, mobilise + force, mobilize + force, move + troop, dispatch + troop, rush + troop, mobilise + reservist, mobilize + reservist, move + force, deploy + army, send in + troop, put + alert, place + alert, amass + troop, station + troop, reinforce + troop, call up + reservist, strengthen + force, mobilise, mobilize, move into, enter + territory, redeploy + troop, deploy, build up + force, reinforce',
    ),
    nouns: list(
      'troop deployment, mobilisation, mobilization, military buildup, troop buildup, deployment, military exercise, manoeuvre, military drill',
    ),
  },
  {
    concept: 'mobilise.drill',
    roles: 'act',
    verbs: list(
      'hold + exercise, conduct + exercise, stage + exercise, hold + drill, conduct + drill, hold + manoeuvre, hold + maneuver, stage + drill, begin + exercise, hold + parade, launch + exercise, start + exercise',
    ),
  },
  {
    concept: 'mobilise.police',
    roles: 'act',
    verbs: list(
      'deploy + police, deploy + officer, send + police, deploy + guard, tighten + security, step up + security, beef up + security, increase + security, boost + security, step up + patrol, order + patrol, order + deployment, put + alert, place + alert, raise + alert',
    ),
  },
  {
    concept: 'mobilise.test',
    roles: 'act',
    verbs: list(
      'test + missile, test-fire, launch + missile, fire + missile, test + weapon, test + bomb, conduct + test, launch + rocket, launch + satellite, fire + rocket, carry out + test, detonate + device, test + rocket',
    ),
    nouns: list('missile test, nuclear test, missile launch, rocket launch'),
  },
  {
    concept: 'mobilise.weapons',
    roles: 'act',
    verbs: list(
      'send + warplane, send + fighter, send + fighter jet, send + ship, send + vessel, send + destroyer, send + bomber, fly + bomber, scramble + jet, scramble + fighter, sail + warship, dispatch + destroyer, deploy + destroyer, deploy + warplane, deploy + bomber, deploy + carrier, move + warship, station + missile, deploy + missile, deploy + weapon, deploy + ship, deploy + warship, send + warship, deploy + tank, send + jet, deploy + aircraft, deploy + jet, dispatch + warship, move + missile, install + missile, send + carrier, scramble + jet, deploy + carrier, deploy + artillery, enrich + uranium, violate + airspace, enter + airspace, station + missile, send + tank, move + tank, build up + arsenal, develop + weapon',
    ),
  },
  {
    concept: 'mobilise.troops',
    roles: 'act',
    verbs: list(
      'be on full alert, be on high alert, mass + troops, amass + troops, move + troops, rush + troops, mobilise + reservist, call up + reservist, mobilize + reservist',
    ),
  },
  {
    concept: 'mobilise.weapons',
    roles: 'act',
    verbs: list('move + tank, position + missile, dispatch + warship, scramble + jet, scramble + fighter'),
  },
  // COERCE
  {
    concept: 'coerce.arrest',
    roles: 'impose',
    verbs: list('issue + arrest warrant, issue + warrant, issue + red notice, seek + arrest warrant'),
  },
  {
    concept: 'coerce.arrest',
    roles: 'affect',
    verbs: list(
      'arrest, detain, round up, take into custody, apprehend, hold + suspect, place under + arrest, remand, take + prisoner, intern, put under + arrest, seize + suspect, capture + suspect, hold in + custody, incarcerate, lock up, nab',
    ),
    nouns: list('arrest, detention, crackdown'),
  },
  {
    concept: 'coerce.ban',
    roles: 'affect',
    verbs: list(
      'ban, outlaw, bar, prohibit, bar from, ban from, dissolve, disqualify, revoke + licence, revoke + license, close + office, shut down, revoke + visa, cancel + visa, suspend + parliament, dissolve + parliament, prevent from, blockade, cordon off, restrict, close down, deny + entry, refuse + entry, block, postpone + election, bar + entry, ban + party, ban + protest, annul + election, impose + ban',
    ),
  },
  {
    concept: 'coerce.censor',
    roles: 'affect',
    verbs: list(
      'censor, block + website, block + access, shut down + newspaper, ban + newspaper, close + newspaper, jam + broadcast, shut + station, cut + internet, shut down + internet, suspend + broadcast, close + station, gag',
    ),
    nouns: list('censorship'),
    nominal: false,
  },
  {
    concept: 'coerce.curfew',
    roles: 'impose',
    verbs: list(
      'impose + curfew, declare + curfew, enforce + curfew, extend + curfew, order + curfew, clamp + curfew',
    ),
  },
  {
    concept: 'coerce.martial-law',
    roles: 'impose',
    verbs: list(
      'declare + martial law, impose + martial law, declare + emergency, impose + emergency, declare + state of emergency, impose + state of emergency, extend + emergency, proclaim + martial law, impose + rule',
    ),
  },
  {
    concept: 'coerce.restrict',
    roles: 'impose',
    verbs: list(
      'seal off, impose + closure, impose + siege, lay + siege, close + crossing, impose + lockdown, tighten + blockade, besiege, surround',
    ),
    nouns: list('blockade, siege'),
  },
  {
    concept: 'coerce.deport',
    roles: 'affect',
    verbs: list(
      'deport, extradite + illegally, turn back, push back + migrant, send back, return + refugee, drive out, force out of, force out + refugee, force out + resident, force out + civilian, force out + villager, displace, evict, expel + refugee, expel + migrant, expel + foreigner',
    ),
    nouns: list('deportation'),
  },
  {
    concept: 'coerce.seize',
    roles: 'take',
    verbs: list(
      'confiscate, impound, seize + property, seize + asset, seize + ship, seize + weapon, nationalise, nationalize, expropriate, seize + boat, seize + vessel, seize + tanker, hijack, commandeer, seize + drug',
    ),
    nouns: list('confiscation, seizure'),
  },
  {
    concept: 'coerce.occupy',
    roles: 'take',
    verbs: list(
      'seize, capture, occupy, annex, take over, seize + control, take + control, overrun, take + town, take + village, take + city, retake, recapture, conquer, gain + control',
    ),
    nouns: list('occupation, annexation, capture'),
  },
  {
    concept: 'coerce.evict',
    roles: 'affect',
    verbs: list('evict, demolish + house, demolish + home, bulldoze, displace, uproot, raze'),
    nouns: list('eviction'),
  },
  {
    concept: 'coerce.cyber',
    roles: 'strike',
    verbs: list('hack, hack into'),
    nouns: list('cyberattack, cyber attack, hack'),
  },
  {
    concept: 'coerce.misinform',
    roles: 'strike',
    nouns: list('disinformation campaign, propaganda campaign'),
  },
  {
    concept: 'coerce.withhold',
    roles: 'affect',
    verbs: list('withhold, cut off + water, cut off + electricity, block + convoy, cut + power'),
  },
  // ASSAULT
  {
    concept: 'attack.any',
    roles: 'strike',
    verbs: list(
      'attack, assault, strike, raid, ambush, storm, hit, launch + attack, carry out + attack, launch + offensive, launch + assault, mount + attack, stage + attack, launch + operation, target, launch + raid, carry out + raid, stage + ambush, pound, counterattack, launch + counteroffensive, carry out + strike, launch + strike, retaliate against, overrun + base',
    ),
    nouns: list(
      'attack, assault, offensive, raid, ambush, strike, incursion, counteroffensive, military operation, terrorist attack, terror attack, onslaught, aggression',
    ),
  },
  {
    concept: 'attack.invade',
    roles: 'strike',
    verbs: list('invade, launch + invasion'),
    nouns: list('invasion'),
  },
  {
    concept: 'attack.advance',
    roles: 'take',
    verbs: list('advance on, advance into, advance towards, push into'),
  },
  {
    concept: 'attack.aerial',
    roles: 'strike',
    verbs: list(
      'bomb, bombard, carry out + airstrike, launch + airstrike, launch + air strike, carry out + air strike, drop + bomb, strafe, conduct + airstrike, bomb + target, carry out + bombing',
    ),
    nouns: list('airstrike, air strike, air raid, bombardment, bombing raid, air attack, aerial attack'),
  },
  {
    concept: 'attack.drone',
    roles: 'strike',
    verbs: list('launch + drone'),
    nouns: list('drone strike, drone attack'),
  },
  {
    concept: 'attack.shell',
    roles: 'strike',
    verbs: list(
      'shell, fire + artillery, fire + shell, lob + shell, fire + mortar, rocket, fire + rocket at, fire + missile at',
    ),
    nouns: list(
      'shelling, artillery fire, missile strike, rocket attack, missile attack, mortar attack, rocket fire, artillery attack',
    ),
  },
  {
    concept: 'attack.firearms',
    roles: 'strike',
    verbs: list(
      'shoot, shoot at, open + fire, fire on, fire at, gun down, shoot dead, exchange + fire, fire into, shoot + dead, trade + fire',
    ),
    nouns: list('shooting, gunfire, gun attack'),
  },
  {
    concept: 'attack.explosives',
    roles: 'strike',
    verbs: list('blow up, detonate + bomb, plant + bomb, explode + bomb, set off + bomb, blast + way'),
    nouns: list('bombing, car bombing, bomb attack, roadside bomb, grenade attack, car bomb'),
  },
  {
    concept: 'attack.suicide',
    roles: 'strike',
    nouns: list('suicide bombing, suicide attack, suicide bomb attack'),
  },
  {
    concept: 'attack.crowd-control',
    roles: 'strike',
    verbs: list(
      'fire + tear gas, use + tear gas, use + water cannon, fire + rubber bullet, baton-charge, fire + water cannon, disperse, fire + teargas, use + baton, fire + shot, break up + protest',
    ),
  },
  {
    concept: 'attack.beat',
    roles: 'affect',
    verbs: list(
      'beat, beat up, beat to, manhandle, rough up, club, whip, flog, punch, injure, wound, maim, hurt',
    ),
    nouns: list('beating'),
  },
  {
    concept: 'attack.torture',
    roles: 'affect',
    verbs: list('torture, mistreat, maltreat, abuse'),
    nouns: list('torture'),
  },
  {
    concept: 'attack.sexual',
    roles: 'affect',
    verbs: list('rape, sexually assault, gang-rape'),
    nouns: list('rape'),
  },
  {
    concept: 'attack.kill',
    roles: 'affect',
    verbs: list(
      'kill, murder, assassinate, massacre, slaughter, execute + hostage, slay, lynch, behead, stab, slay, poison, wipe out, massacre, stab to',
    ),
    nouns: list('killing, assassination, murder, massacre, genocide, slaughter'),
  },
  {
    concept: 'attack.abduct',
    roles: 'affect',
    verbs: list(
      'abduct, kidnap, take + hostage, seize + hostage, capture + soldier, hold + hostage, take + captive',
    ),
    nouns: list('abduction, kidnapping'),
  },
  {
    concept: 'attack.destroy',
    roles: 'strike',
    verbs: list(
      'destroy, torch, burn down, set + fire, set fire to, shoot down, sink, down + drone, down + plane, down + jet, sabotage, blow up + bridge, shoot down + plane, set ablaze, ransack + embassy, burn',
    ),
    nouns: list('arson, destruction, arson attack, sabotage'),
  },
  {
    concept: 'attack.clash',
    roles: 'fight',
    verbs: list('clash, clash with, scuffle with, skirmish with, brawl with, battle with'),
    nouns: list('clash, scuffle, skirmish, street battle'),
  },
  {
    concept: 'attack.fight',
    roles: 'fight',
    verbs: list(
      'fight, battle, fight against, fight with, wage + war, fight + battle, declare + war, engage + troop, battle against, trade + blow, wage + campaign, repel, repulse, fight off, beat back',
    ),
    nouns: list('battle, gun battle, fighting, firefight, war'),
  },
  {
    concept: 'attack.unconventional',
    roles: 'strike',
    verbs: list('gas, use + chemical weapon, use + gas'),
    nouns: list('chemical attack, gas attack, chemical weapons attack, nuclear attack'),
  },
];
