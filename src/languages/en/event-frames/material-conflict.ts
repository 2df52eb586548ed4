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
  {
    concept: 'protest.riot',
    roles: 'protest',
    verbs: list(
      'set + fire, set fire to, set on fire, set ablaze, torch, burn down, burn, ransack, loot, storm, attack, vandalise, vandalize, smash, break into, invade, throw, hurl, overrun, occupy, breach',
    ),
    by: list('protester, demonstrator, rioter, crowd, mob, student, youth, marcher, striker, looter'),
  },
  {
    concept: 'protest.demo',
    roles: 'protest',
    verbs: list(
      'stage + sit-in, hold + sit-in, stage + march, stage + rally, take part in + protest, take part in + march, take part in + demonstration, join + demonstration, stage + vigil, hold + vigil, hold + demonstrations, gather outside, gather in front of, converge on, flood + street, fill + street, pour onto + street, mass outside, camp outside, form + human chain, wave + flag + protest',
    ),
    by: list(
      'people, thousands, hundreds, tens, protester, demonstrator, worker, teacher, farmer, student, supporter, activist, resident, crowd, doctor, nurse, relative, refugee, villager, trader, driver, lawyer, journalist, union',
    ),
  },
  {
    concept: 'protest.strike',
    roles: 'protest',
    verbs: list(
      'hold + walkout, stage + stoppage, go on + indefinite strike, announce + strike, declare + strike, vote to strike, vote for + strike, begin + walkout, down + tools, stay off + job, stay away from work, refuse to work, stage + go-slow, extend + strike',
    ),
  },
  {
    concept: 'protest.boycott',
    roles: 'strike',
    verbs: list(
      'boycott + election, boycott + vote, boycott + session, boycott + parliament, boycott + referendum, boycott + goods, boycott + class, boycott + exam, refuse to vote',
    ),
  },
  {
    concept: 'protest.obstruct',
    roles: 'protest',
    verbs: list(
      'blockade + highway, blockade + port, block + traffic, block + motorway, block + access, block + gate, block + crossing, blockade + border, lock + gate, occupy + campus, occupy + square, occupy + road, occupy + roundabout, besiege + office, surround + office, surround + parliament',
    ),
    by: list(
      'protester, demonstrator, rioter, crowd, mob, student, youth, marcher, striker, looter, farmer, worker, driver, activist, villager, resident, trucker, miner, settler, people, thousands, hundreds',
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
      'cut + aid, suspend + aid, halt + aid, freeze + aid, stop + aid, withdraw + aid, cut off + aid, withhold + aid, cut + funding, suspend + funding, cut + fund, stop + supply, halt + supply, cut off + supply, cut + supply, halt + delivery, reduce + aid, withdraw + support, halt + sale, suspend + sale, freeze + fund',
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
  {
    concept: 'sanction.suspend-deal',
    roles: 'affect',
    verbs: list(
      'revoke + visa, cancel + visa, strip + visa, suspend + visa, revoke + licence, strip + citizenship, revoke + citizenship, revoke + accreditation, suspend + membership, withdraw + recognition, revoke + status',
    ),
  },
  {
    concept: 'sanction.convict',
    roles: 'affect',
    verbs: list(
      'find + guilty, find guilty of, hand + jail term, hand + prison term, hand down + sentence, hand down + verdict, give + life sentence, give + death sentence, give + prison sentence, sentence in absentia, uphold + conviction, uphold + sentence, hang, put to death',
    ),
  },
  {
    concept: 'sanction.expel',
    roles: 'affect',
    verbs: list(
      'remove from office, vote out, throw out of + party, kick out of, expel from + party, strip of + title, strip of + post, relieve of + duties, sack as, fire as, suspend from, drop from + cabinet, purge, declare + persona, order to leave + country, topple, bring down',
    ),
  },
  {
    concept: 'sanction.tariff',
    roles: 'impose',
    verbs: list(
      'impose + tariff, impose + duty, impose + levy, impose + surcharge, slap + tariff, slap + duty, slap + levy, slap + surcharge, place + tariff, place + duty, place + levy, place + surcharge, put + tariff, put + duty, put + levy, put + surcharge, levy + tariff, levy + duty, levy + levy, levy + surcharge, raise + tariff, raise + duty, raise + levy, raise + surcharge, hike + tariff, hike + duty, hike + levy, hike + surcharge, double + tariff, double + duty, double + levy, double + surcharge, increase + tariff, increase + duty, increase + levy, increase + surcharge, announce + tariff, announce + duty, announce + levy, announce + surcharge, introduce + tariff, introduce + duty, introduce + levy, introduce + surcharge',
    ),
  },
  {
    concept: 'sanction.impose',
    roles: 'impose',
    verbs: list(
      'impose + sanction, impose + sanctions, impose + embargo, impose + price cap, impose + asset freeze, impose + penalty, impose + countermeasure, impose + travel ban, impose + export control, impose + export curb, slap + sanction, slap + sanctions, slap + embargo, slap + price cap, slap + asset freeze, slap + penalty, slap + countermeasure, slap + travel ban, slap + export control, slap + export curb, announce + sanction, announce + sanctions, announce + embargo, announce + price cap, announce + asset freeze, announce + penalty, announce + countermeasure, announce + travel ban, announce + export control, announce + export curb, introduce + sanction, introduce + sanctions, introduce + embargo, introduce + price cap, introduce + asset freeze, introduce + penalty, introduce + countermeasure, introduce + travel ban, introduce + export control, introduce + export curb, adopt + sanction, adopt + sanctions, adopt + embargo, adopt + price cap, adopt + asset freeze, adopt + penalty, adopt + countermeasure, adopt + travel ban, adopt + export control, adopt + export curb, approve + sanction, approve + sanctions, approve + embargo, approve + price cap, approve + asset freeze, approve + penalty, approve + countermeasure, approve + travel ban, approve + export control, approve + export curb, reimpose + sanction, reimpose + sanctions, reimpose + embargo, reimpose + price cap, reimpose + asset freeze, reimpose + penalty, reimpose + countermeasure, reimpose + travel ban, reimpose + export control, reimpose + export curb, tighten + sanction, tighten + sanctions, tighten + embargo, tighten + price cap, tighten + asset freeze, tighten + penalty, tighten + countermeasure, tighten + travel ban, tighten + export control, tighten + export curb, extend + sanction, extend + sanctions, extend + embargo, extend + price cap, extend + asset freeze, extend + penalty, extend + countermeasure, extend + travel ban, extend + export control, extend + export curb, unveil + sanction, unveil + sanctions, unveil + embargo, unveil + price cap, unveil + asset freeze, unveil + penalty, unveil + countermeasure, unveil + travel ban, unveil + export control, unveil + export curb, place + sanction, place + sanctions, place + embargo, place + price cap, place + asset freeze, place + penalty, place + countermeasure, place + travel ban, place + export control, place + export curb, levy + sanction, levy + sanctions, levy + embargo, levy + price cap, levy + asset freeze, levy + penalty, levy + countermeasure, levy + travel ban, levy + export control, levy + export curb, put on blacklist, add to blacklist, put on + blacklist, add + blacklist, freeze + assets, designate as + terrorist, trigger + snapback',
    ),
  },
  {
    concept: 'sanction.cut-ties',
    roles: 'refuse',
    verbs: list(
      'sever + ties, cut + ties, cut off + relation, sever + relations, cut + relations, end + ties, freeze + ties, downgrade + relations, downgrade + ties, suspend + ties, close + crossing, shut + crossing, shut + airspace, close + airspace, quit + bloc, leave + bloc, pull out of + bloc, pull out of + treaty, pull out of + pact, quit + pact, withdraw from + pact, withdraw from + bloc, withdraw from + alliance',
    ),
  },
  {
    concept: 'sanction.cut-aid',
    roles: 'impose',
    verbs: list(
      'cut + aid, cut + assistance, cut + funding, cut + funds, cut + grant, cut + shipment, cut + delivery, cut + arms sale, cut + weapons shipment, cut + export, cut + subsidy, cut + support, cut + ration, cut + budget support, slash + aid, slash + assistance, slash + funding, slash + funds, slash + grant, slash + shipment, slash + delivery, slash + arms sale, slash + weapons shipment, slash + export, slash + subsidy, slash + support, slash + ration, slash + budget support, suspend + aid, suspend + assistance, suspend + funding, suspend + funds, suspend + grant, suspend + shipment, suspend + delivery, suspend + arms sale, suspend + weapons shipment, suspend + export, suspend + subsidy, suspend + support, suspend + ration, suspend + budget support, halt + aid, halt + assistance, halt + funding, halt + funds, halt + grant, halt + shipment, halt + delivery, halt + arms sale, halt + weapons shipment, halt + export, halt + subsidy, halt + support, halt + ration, halt + budget support, freeze + aid, freeze + assistance, freeze + funding, freeze + funds, freeze + grant, freeze + shipment, freeze + delivery, freeze + arms sale, freeze + weapons shipment, freeze + export, freeze + subsidy, freeze + support, freeze + ration, freeze + budget support, stop + aid, stop + assistance, stop + funding, stop + funds, stop + grant, stop + shipment, stop + delivery, stop + arms sale, stop + weapons shipment, stop + export, stop + subsidy, stop + support, stop + ration, stop + budget support, end + aid, end + assistance, end + funding, end + funds, end + grant, end + shipment, end + delivery, end + arms sale, end + weapons shipment, end + export, end + subsidy, end + support, end + ration, end + budget support, withdraw + aid, withdraw + assistance, withdraw + funding, withdraw + funds, withdraw + grant, withdraw + shipment, withdraw + delivery, withdraw + arms sale, withdraw + weapons shipment, withdraw + export, withdraw + subsidy, withdraw + support, withdraw + ration, withdraw + budget support, cancel + aid, cancel + assistance, cancel + funding, cancel + funds, cancel + grant, cancel + shipment, cancel + delivery, cancel + arms sale, cancel + weapons shipment, cancel + export, cancel + subsidy, cancel + support, cancel + ration, cancel + budget support, terminate + aid, terminate + assistance, terminate + funding, terminate + funds, terminate + grant, terminate + shipment, terminate + delivery, terminate + arms sale, terminate + weapons shipment, terminate + export, terminate + subsidy, terminate + support, terminate + ration, terminate + budget support, pause + aid, pause + assistance, pause + funding, pause + funds, pause + grant, pause + shipment, pause + delivery, pause + arms sale, pause + weapons shipment, pause + export, pause + subsidy, pause + support, pause + ration, pause + budget support',
    ),
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
      'test + missile, test-fire, test-launch, test + weapon, test + bomb, conduct + test, launch + satellite, carry out + test, detonate + device, test + rocket',
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
  {
    concept: 'mobilise.troops',
    roles: 'act',
    verbs: list(
      'send + guard, send + guardsman, send + marine, send + marines, send + army, send + reservist, send + reinforcement, send + battalion, send + brigade, send + troops, send + convoy, send + peacekeepers, send + paratrooper, send + vehicle, deploy + guard, deploy + guardsman, deploy + marine, deploy + marines, deploy + army, deploy + reservist, deploy + reinforcement, deploy + battalion, deploy + brigade, deploy + troops, deploy + convoy, deploy + peacekeepers, deploy + paratrooper, deploy + vehicle, call out + guard, call out + guardsman, call out + marine, call out + marines, call out + army, call out + reservist, call out + reinforcement, call out + battalion, call out + brigade, call out + troops, call out + convoy, call out + peacekeepers, call out + paratrooper, call out + vehicle, mobilise + guard, mobilise + guardsman, mobilise + marine, mobilise + marines, mobilise + army, mobilise + reservist, mobilise + reinforcement, mobilise + battalion, mobilise + brigade, mobilise + troops, mobilise + convoy, mobilise + peacekeepers, mobilise + paratrooper, mobilise + vehicle, mobilize + guard, mobilize + guardsman, mobilize + marine, mobilize + marines, mobilize + army, mobilize + reservist, mobilize + reinforcement, mobilize + battalion, mobilize + brigade, mobilize + troops, mobilize + convoy, mobilize + peacekeepers, mobilize + paratrooper, mobilize + vehicle, federalise + guard, federalise + guardsman, federalise + marine, federalise + marines, federalise + army, federalise + reservist, federalise + reinforcement, federalise + battalion, federalise + brigade, federalise + troops, federalise + convoy, federalise + peacekeepers, federalise + paratrooper, federalise + vehicle, federalize + guard, federalize + guardsman, federalize + marine, federalize + marines, federalize + army, federalize + reservist, federalize + reinforcement, federalize + battalion, federalize + brigade, federalize + troops, federalize + convoy, federalize + peacekeepers, federalize + paratrooper, federalize + vehicle, dispatch + guard, dispatch + guardsman, dispatch + marine, dispatch + marines, dispatch + army, dispatch + reservist, dispatch + reinforcement, dispatch + battalion, dispatch + brigade, dispatch + troops, dispatch + convoy, dispatch + peacekeepers, dispatch + paratrooper, dispatch + vehicle, call in + guard, call in + guardsman, call in + marine, call in + marines, call in + army, call in + reservist, call in + reinforcement, call in + battalion, call in + brigade, call in + troops, call in + convoy, call in + peacekeepers, call in + paratrooper, call in + vehicle, order + guard, order + guardsman, order + marine, order + marines, order + army, order + reservist, order + reinforcement, order + battalion, order + brigade, order + troops, order + convoy, order + peacekeepers, order + paratrooper, order + vehicle, mass near, take up + position, stand ready, put on + alert, put + alert, step up + patrols, beef up + presence, boost + presence, increase + presence, reinforce + border, fortify + border',
    ),
  },
  {
    concept: 'mobilise.weapons',
    roles: 'act',
    verbs: list(
      'send + carrier, send + aircraft carrier, send + strike group, send + warship, send + destroyer, send + frigate, send + submarine, send + bomber, send + fighter jet, send + warplane, send + missile, send + tank, send + armoured vehicle, send + armored vehicle, send + gunboat, send + vessel, send + fleet, send + launcher, deploy + carrier, deploy + aircraft carrier, deploy + strike group, deploy + warship, deploy + destroyer, deploy + frigate, deploy + submarine, deploy + bomber, deploy + fighter jet, deploy + warplane, deploy + missile, deploy + tank, deploy + armoured vehicle, deploy + armored vehicle, deploy + gunboat, deploy + vessel, deploy + fleet, deploy + launcher, dispatch + carrier, dispatch + aircraft carrier, dispatch + strike group, dispatch + warship, dispatch + destroyer, dispatch + frigate, dispatch + submarine, dispatch + bomber, dispatch + fighter jet, dispatch + warplane, dispatch + missile, dispatch + tank, dispatch + armoured vehicle, dispatch + armored vehicle, dispatch + gunboat, dispatch + vessel, dispatch + fleet, dispatch + launcher, move + carrier, move + aircraft carrier, move + strike group, move + warship, move + destroyer, move + frigate, move + submarine, move + bomber, move + fighter jet, move + warplane, move + missile, move + tank, move + armoured vehicle, move + armored vehicle, move + gunboat, move + vessel, move + fleet, move + launcher, station + carrier, station + aircraft carrier, station + strike group, station + warship, station + destroyer, station + frigate, station + submarine, station + bomber, station + fighter jet, station + warplane, station + missile, station + tank, station + armoured vehicle, station + armored vehicle, station + gunboat, station + vessel, station + fleet, station + launcher, sail + carrier, sail + aircraft carrier, sail + strike group, sail + warship, sail + destroyer, sail + frigate, sail + submarine, sail + bomber, sail + fighter jet, sail + warplane, sail + missile, sail + tank, sail + armoured vehicle, sail + armored vehicle, sail + gunboat, sail + vessel, sail + fleet, sail + launcher, reposition + carrier, reposition + aircraft carrier, reposition + strike group, reposition + warship, reposition + destroyer, reposition + frigate, reposition + submarine, reposition + bomber, reposition + fighter jet, reposition + warplane, reposition + missile, reposition + tank, reposition + armoured vehicle, reposition + armored vehicle, reposition + gunboat, reposition + vessel, reposition + fleet, reposition + launcher, position + carrier, position + aircraft carrier, position + strike group, position + warship, position + destroyer, position + frigate, position + submarine, position + bomber, position + fighter jet, position + warplane, position + missile, position + tank, position + armoured vehicle, position + armored vehicle, position + gunboat, position + vessel, position + fleet, position + launcher, enter + waters, violate + waters, cross + border, breach + airspace, cross into + airspace, fly into + airspace, fly over + airspace',
    ),
  },
  {
    concept: 'mobilise.drill',
    roles: 'act',
    verbs: list(
      'launch + drill, launch + live-fire drill, launch + live-fire exercise, launch + military exercise, launch + naval exercise, launch + war game, launch + manoeuvre, launch + maneuver, launch + military drill, launch + naval drill, hold + drill, hold + live-fire drill, hold + live-fire exercise, hold + military exercise, hold + naval exercise, hold + war game, hold + manoeuvre, hold + maneuver, hold + military drill, hold + naval drill, begin + drill, begin + live-fire drill, begin + live-fire exercise, begin + military exercise, begin + naval exercise, begin + war game, begin + manoeuvre, begin + maneuver, begin + military drill, begin + naval drill, start + drill, start + live-fire drill, start + live-fire exercise, start + military exercise, start + naval exercise, start + war game, start + manoeuvre, start + maneuver, start + military drill, start + naval drill, conduct + drill, conduct + live-fire drill, conduct + live-fire exercise, conduct + military exercise, conduct + naval exercise, conduct + war game, conduct + manoeuvre, conduct + maneuver, conduct + military drill, conduct + naval drill, stage + drill, stage + live-fire drill, stage + live-fire exercise, stage + military exercise, stage + naval exercise, stage + war game, stage + manoeuvre, stage + maneuver, stage + military drill, stage + naval drill, carry out + drill, carry out + live-fire drill, carry out + live-fire exercise, carry out + military exercise, carry out + naval exercise, carry out + war game, carry out + manoeuvre, carry out + maneuver, carry out + military drill, carry out + naval drill, announce + drill, announce + live-fire drill, announce + live-fire exercise, announce + military exercise, announce + naval exercise, announce + war game, announce + manoeuvre, announce + maneuver, announce + military drill, announce + naval drill',
    ),
  },
  {
    concept: 'mobilise.police',
    roles: 'act',
    verbs: list(
      'deploy + police, deploy + officer, deploy + riot police, deploy + ranger, deploy + paramilitary, deploy + guard, deploy + agent, deploy + security force, send + police, send + officer, send + riot police, send + ranger, send + paramilitary, send + guard, send + agent, send + security force, post + police, post + officer, post + riot police, post + ranger, post + paramilitary, post + guard, post + agent, post + security force, station + police, station + officer, station + riot police, station + ranger, station + paramilitary, station + guard, station + agent, station + security force, mobilise + police, mobilise + officer, mobilise + riot police, mobilise + ranger, mobilise + paramilitary, mobilise + guard, mobilise + agent, mobilise + security force, mobilize + police, mobilize + officer, mobilize + riot police, mobilize + ranger, mobilize + paramilitary, mobilize + guard, mobilize + agent, mobilize + security force, heighten + security, strengthen + security, be out in force, stand guard, seal off + area',
    ),
  },
  {
    concept: 'mobilise.weapons',
    roles: 'act',
    verbs: list(
      'order + submarine, order + warship, order + carrier, order + destroyer, order + bomber, order + fleet, order + jet, order + deployment',
    ),
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
      'ban, outlaw, bar, prohibit, bar from, ban from, dissolve, disqualify, revoke + licence, revoke + license, close + office, suspend + parliament, dissolve + parliament, prevent from, blockade, cordon off, restrict, close down, deny + entry, refuse + entry, block, postpone + election, bar + entry, ban + party, ban + protest, annul + election, impose + ban',
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
      'deport, extradite + illegally, turn back, push back + migrant, send back, return + refugee, drive out, force out of, force out + refugee, force out + resident, force out + civilian, force out + villager, evict, expel + refugee, expel + migrant, expel + foreigner',
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
    verbs: list('evict, demolish + house, demolish + home, bulldoze, uproot, raze'),
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
  {
    concept: 'coerce.censor',
    roles: 'affect',
    verbs: list(
      'block + platform, block + social media, block + app, block + website, block + site, block + internet, block + broadcaster, block + channel, block + station, block + newspaper, block + outlet, block + network, block + facebook, block + whatsapp, block + tiktok, block + youtube, block + telegram, block + signal, block + broadcast, block + news agency, ban + platform, ban + social media, ban + app, ban + website, ban + site, ban + internet, ban + broadcaster, ban + channel, ban + station, ban + newspaper, ban + outlet, ban + network, ban + facebook, ban + whatsapp, ban + tiktok, ban + youtube, ban + telegram, ban + signal, ban + broadcast, ban + news agency, shut down + platform, shut down + social media, shut down + app, shut down + website, shut down + site, shut down + internet, shut down + broadcaster, shut down + channel, shut down + station, shut down + newspaper, shut down + outlet, shut down + network, shut down + facebook, shut down + whatsapp, shut down + tiktok, shut down + youtube, shut down + telegram, shut down + signal, shut down + broadcast, shut down + news agency, suspend + platform, suspend + social media, suspend + app, suspend + website, suspend + site, suspend + internet, suspend + broadcaster, suspend + channel, suspend + station, suspend + newspaper, suspend + outlet, suspend + network, suspend + facebook, suspend + whatsapp, suspend + tiktok, suspend + youtube, suspend + telegram, suspend + signal, suspend + broadcast, suspend + news agency, restrict + platform, restrict + social media, restrict + app, restrict + website, restrict + site, restrict + internet, restrict + broadcaster, restrict + channel, restrict + station, restrict + newspaper, restrict + outlet, restrict + network, restrict + facebook, restrict + whatsapp, restrict + tiktok, restrict + youtube, restrict + telegram, restrict + signal, restrict + broadcast, restrict + news agency, cut + platform, cut + social media, cut + app, cut + website, cut + site, cut + internet, cut + broadcaster, cut + channel, cut + station, cut + newspaper, cut + outlet, cut + network, cut + facebook, cut + whatsapp, cut + tiktok, cut + youtube, cut + telegram, cut + signal, cut + broadcast, cut + news agency, cut off + platform, cut off + social media, cut off + app, cut off + website, cut off + site, cut off + internet, cut off + broadcaster, cut off + channel, cut off + station, cut off + newspaper, cut off + outlet, cut off + network, cut off + facebook, cut off + whatsapp, cut off + tiktok, cut off + youtube, cut off + telegram, cut off + signal, cut off + broadcast, cut off + news agency, throttle + platform, throttle + social media, throttle + app, throttle + website, throttle + site, throttle + internet, throttle + broadcaster, throttle + channel, throttle + station, throttle + newspaper, throttle + outlet, throttle + network, throttle + facebook, throttle + whatsapp, throttle + tiktok, throttle + youtube, throttle + telegram, throttle + signal, throttle + broadcast, throttle + news agency, take down + platform, take down + social media, take down + app, take down + website, take down + site, take down + internet, take down + broadcaster, take down + channel, take down + station, take down + newspaper, take down + outlet, take down + network, take down + facebook, take down + whatsapp, take down + tiktok, take down + youtube, take down + telegram, take down + signal, take down + broadcast, take down + news agency, pull + platform, pull + social media, pull + app, pull + website, pull + site, pull + internet, pull + broadcaster, pull + channel, pull + station, pull + newspaper, pull + outlet, pull + network, pull + facebook, pull + whatsapp, pull + tiktok, pull + youtube, pull + telegram, pull + signal, pull + broadcast, pull + news agency, raid + platform, raid + social media, raid + app, raid + website, raid + site, raid + internet, raid + broadcaster, raid + channel, raid + station, raid + newspaper, raid + outlet, raid + network, raid + facebook, raid + whatsapp, raid + tiktok, raid + youtube, raid + telegram, raid + signal, raid + broadcast, raid + news agency',
    ),
  },
  {
    concept: 'coerce.cyber',
    roles: 'strike',
    verbs: list(
      'breach + network, breach + system, attack + website, attack + server, attack + network, hack into, infiltrate + network, target + website, launch + cyberattack, launch + cyber attack, steal + data, break into + network',
    ),
    by: list('hacker, group, unit, spy, intelligence, cybercriminal, gang'),
  },
  {
    concept: 'coerce.seize',
    roles: 'take',
    verbs: list(
      'intercept + flotilla, intercept + vessel, intercept + ship, intercept + tanker, intercept + boat, intercept + aid boat, intercept + cargo, intercept + yacht, intercept + trawler, intercept + freighter, intercept + aircraft, board + flotilla, board + vessel, board + ship, board + tanker, board + boat, board + aid boat, board + cargo, board + yacht, board + trawler, board + freighter, board + aircraft, seize + flotilla, seize + vessel, seize + ship, seize + tanker, seize + boat, seize + aid boat, seize + cargo, seize + yacht, seize + trawler, seize + freighter, seize + aircraft, detain + flotilla, detain + vessel, detain + ship, detain + tanker, detain + boat, detain + aid boat, detain + cargo, detain + yacht, detain + trawler, detain + freighter, detain + aircraft, capture + flotilla, capture + vessel, capture + ship, capture + tanker, capture + boat, capture + aid boat, capture + cargo, capture + yacht, capture + trawler, capture + freighter, capture + aircraft, impound + flotilla, impound + vessel, impound + ship, impound + tanker, impound + boat, impound + aid boat, impound + cargo, impound + yacht, impound + trawler, impound + freighter, impound + aircraft, stop + flotilla, stop + vessel, stop + ship, stop + tanker, stop + boat, stop + aid boat, stop + cargo, stop + yacht, stop + trawler, stop + freighter, stop + aircraft, freeze + account, freeze + bank account, seize + property, seize + passport, confiscate + passport, seize + cash, seize + phone',
    ),
  },
  {
    concept: 'coerce.withhold',
    roles: 'affect',
    verbs: list(
      'block + aid, block + convoy, block + aid truck, block + relief, block + humanitarian aid, block + food, block + medicine, block + fuel, obstruct + aid, obstruct + convoy, obstruct + aid truck, obstruct + relief, obstruct + humanitarian aid, obstruct + food, obstruct + medicine, obstruct + fuel, delay + aid, delay + convoy, delay + aid truck, delay + relief, delay + humanitarian aid, delay + food, delay + medicine, delay + fuel, hold up + aid, hold up + convoy, hold up + aid truck, hold up + relief, hold up + humanitarian aid, hold up + food, hold up + medicine, hold up + fuel, restrict + aid, restrict + convoy, restrict + aid truck, restrict + relief, restrict + humanitarian aid, restrict + food, restrict + medicine, restrict + fuel, stop + aid, stop + convoy, stop + aid truck, stop + relief, stop + humanitarian aid, stop + food, stop + medicine, stop + fuel, prevent + aid, prevent + convoy, prevent + aid truck, prevent + relief, prevent + humanitarian aid, prevent + food, prevent + medicine, prevent + fuel, cut off + power, cut + electricity, cut + water, cut off + fuel, turn away + truck, turn back + truck',
    ),
  },
  {
    concept: 'coerce.ban',
    roles: 'affect',
    verbs: list('stop + from, prevent + from, block + from, bar + from, ban + from, keep + from'),
    by: list(
      'police, officer, authority, government, troop, soldier, army, force, guard, court, regime, junta, ministry, agent',
    ),
  },
  {
    concept: 'coerce.ban',
    roles: 'affect',
    verbs: list(
      'dissolve + parliament, dissolve + party, suspend + constitution, suspend + party, outlaw + party, ban + group, ban + organisation, ban + organization, disqualify + candidate, bar + candidate, annul + result, ban + rally, ban + demonstration, ban + gathering, ban + entry, designate + group',
    ),
  },
  {
    concept: 'coerce.arrest',
    roles: 'affect',
    verbs: list(
      'order + arrest, order + detention, take into detention, hold without charge, place under house arrest, put under house arrest, take away, haul off, drag away, bundle into, hold incommunicado, keep in custody, remand in custody, throw in jail, throw in prison, put behind bars',
    ),
  },
  {
    concept: 'coerce.martial-law',
    roles: 'impose',
    verbs: list(
      'declare martial law, impose martial law, declare + emergency, declare + state of war, suspend + constitution, seize + power, stage + coup, dissolve + government',
    ),
  },
  {
    concept: 'coerce.curfew',
    roles: 'impose',
    verbs: list(
      'slam + curfew, slap + curfew, place under + curfew, place under curfew, announce + curfew, introduce + curfew',
    ),
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
    verbs: list('beat, beat up, beat to, manhandle, rough up, club, whip, flog, punch'),
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
  {
    concept: 'attack.shell',
    roles: 'fire',
    verbs: list(
      'fire + missile, fire + rocket, fire + ballistic missile, fire + cruise missile, fire + mortar, fire + artillery, fire + artillery round, fire + shell, fire + grad rocket, fire + barrage, fire + salvo, fire + drone, fire + projectile, launch + missile, launch + rocket, launch + ballistic missile, launch + cruise missile, launch + mortar, launch + artillery, launch + artillery round, launch + shell, launch + grad rocket, launch + barrage, launch + salvo, launch + drone, launch + projectile, lob + missile, lob + rocket, lob + ballistic missile, lob + cruise missile, lob + mortar, lob + artillery, lob + artillery round, lob + shell, lob + grad rocket, lob + barrage, lob + salvo, lob + drone, lob + projectile, rain + missile, rain + rocket, rain + ballistic missile, rain + cruise missile, rain + mortar, rain + artillery, rain + artillery round, rain + shell, rain + grad rocket, rain + barrage, rain + salvo, rain + drone, rain + projectile',
    ),
  },
  {
    concept: 'attack.drone',
    roles: 'strike',
    verbs: list('strike, hit, attack, target, slam into, crash into'),
    by: list('drone, uav, quadcopter'),
  },
  {
    concept: 'attack.aerial',
    roles: 'strike',
    verbs: list('strike, hit, bomb, pound, attack, target, bombard'),
    by: list('warplane, jet, airstrike, aircraft, helicopter, plane'),
  },
  {
    concept: 'attack.bombard',
    roles: 'strike',
    verbs: list('shell, pound, bombard, pummel, blast'),
    needs: list(
      'refinery, base, port, boat, ship, vessel, hospital, school, building, depot, plant, airfield, airport, target, convoy, station, bridge, tanker, site, facility, camp, mosque, church, market, warehouse, home, house, apartment, block, shelter, substation, terminal, pipeline, city, town, village, neighbourhood, neighborhood, district, area, position, checkpoint, post, outpost, headquarters, bunker, tunnel, airbase, shipyard, factory, grid, infrastructure, ambulance, car, vehicle, bus, train, tent, cafe, funeral, wedding',
    ),
  },
  {
    concept: 'attack.explosives',
    roles: 'strike',
    verbs: list(
      'set off + device, detonate + device, throw + grenade, hurl + grenade, lob + grenade, plant + explosive, plant + mine, lay + mine, blow up + pipeline, detonate + explosive, detonate + vest',
    ),
  },
  {
    concept: 'attack.suicide',
    roles: 'strike',
    verbs: list('strike, attack, blow up, detonate, target, hit, kill, ram'),
    by: list('suicide'),
  },
  {
    concept: 'attack.fight',
    roles: 'fight',
    verbs: list(
      'trade + fire, exchange + fire, trade + gunfire, exchange + gunfire, trade + strikes, exchange + strikes, fight + pitched battle, be locked in + fighting, open + front, come under + fire',
    ),
    nouns: list(
      'heavy fighting, exchange of fire, border clash, border skirmish, street fighting, hostilities',
    ),
  },
  {
    concept: 'attack.crowd-control',
    roles: 'strike',
    verbs: list(
      'fire + tear gas, fire + teargas, fire + rubber bullet, fire + rubber bullets, fire + water cannon, fire + pepper spray, fire + stun grenade, fire + plastic bullet, fire + pellet, fire + live ammunition, fire + warning shot, fire + flash-bang, use + tear gas, use + teargas, use + rubber bullet, use + rubber bullets, use + water cannon, use + pepper spray, use + stun grenade, use + plastic bullet, use + pellet, use + live ammunition, use + warning shot, use + flash-bang, deploy + tear gas, deploy + teargas, deploy + rubber bullet, deploy + rubber bullets, deploy + water cannon, deploy + pepper spray, deploy + stun grenade, deploy + plastic bullet, deploy + pellet, deploy + live ammunition, deploy + warning shot, deploy + flash-bang, shoot + tear gas, shoot + teargas, shoot + rubber bullet, shoot + rubber bullets, shoot + water cannon, shoot + pepper spray, shoot + stun grenade, shoot + plastic bullet, shoot + pellet, shoot + live ammunition, shoot + warning shot, shoot + flash-bang, launch + tear gas, launch + teargas, launch + rubber bullet, launch + rubber bullets, launch + water cannon, launch + pepper spray, launch + stun grenade, launch + plastic bullet, launch + pellet, launch + live ammunition, launch + warning shot, launch + flash-bang, throw + tear gas, throw + teargas, throw + rubber bullet, throw + rubber bullets, throw + water cannon, throw + pepper spray, throw + stun grenade, throw + plastic bullet, throw + pellet, throw + live ammunition, throw + warning shot, throw + flash-bang, pepper-spray, tear-gas, baton-charge, charge at, disperse + crowd, disperse + protester, break up + rally, break up + sit-in, clear + square',
    ),
  },
  {
    concept: 'attack.abduct',
    roles: 'affect',
    verbs: list(
      'snatch from, seize from, take + hostages, hold + hostages, capture + soldiers, capture + troops, take prisoner, whisk away',
    ),
    by: list('gunman, militant, rebel, group, fighter, gang, hamas, militia, insurgent, bandit, kidnapper'),
  },
  {
    concept: 'attack.kill',
    roles: 'affect',
    verbs: list(
      'shoot dead, shoot and kill, hack to death, stab to death, beat to death, burn alive, gun down, assassinate, mow down, kill in',
    ),
  },
  {
    concept: 'attack.beat',
    roles: 'affect',
    verbs: list('wound, injure'),
    by: list(
      'gunman, guerrilla, militant, rebel, soldier, police, troop, attacker, bomber, insurgent, militiaman, settler, assailant, force',
    ),
  },
];
