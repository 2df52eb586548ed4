import { ASKED, type EnFrame, list } from './frame.js';

/** REQUEST, ACCUSE, REJECT, THREATEN. */
export const verbalConflict: readonly EnFrame[] = [
  // REQUEST
  { concept: 'request.change', roles: 'tell', verbs: list('call on'), needs: list('to, for, that, not') },
  {
    concept: 'request.change',
    roles: 'tell',
    verbs: list(
      'urge, call for, call upon, appeal to, appeal for, ask, ask for, demand, request, press, pressure, press for, plead with, plead for, beg, implore, lobby, petition, exhort, encourage, advise, recommend, insist on, push for, insist, prod, beseech, demand + from, issue + appeal, make + appeal, issue + demand, exert + pressure, put + pressure, put pressure on',
    ),
  },
  {
    concept: 'request.change',
    roles: 'tell',
    nouns: list('appeal, demand, request, plea, petition, ultimatum'),
    nominal: false,
  },
  {
    concept: 'request.order',
    roles: 'tell',
    verbs: list('order, instruct, command, tell + to, direct, subpoena, issue + order, require'),
  },
  {
    concept: 'request.propose',
    roles: 'tell',
    verbs: list(
      'propose, suggest, submit + proposal, put forward + proposal, make + proposal, present + plan, table + proposal, unveil + plan',
    ),
  },
  {
    concept: 'request.meet',
    roles: 'tell',
    verbs: list(
      'invite, propose + talks, call for + talks, propose + meeting, request + meeting, seek + meeting, seek + talks, seek + negotiation, offer + talks, call for + dialogue, call for + negotiation, urge + talks, demand + meeting, invite + talks',
    ),
    nouns: list('invitation'),
    nominal: false,
  },
  {
    concept: 'request.aid',
    roles: 'tell',
    verbs: list(
      'seek + help, seek + aid, seek + assistance, seek + support, ask for + help, request + help, request + aid, request + assistance, appeal for + help, appeal for + aid, request + intervention, seek + loan, ask for + aid, seek + asylum, request + asylum, seek + protection, call for + aid, turn to + help, apply for + aid, ask for + support, seek + backing',
    ),
  },
  {
    concept: 'request.yield',
    roles: 'tell',
    verbs: list(
      'demand + withdrawal, demand + release, demand + resignation, call for + ceasefire, call for + cease-fire, call for + withdrawal, call for + release, call for + resignation, urge + restraint, demand + end, call for + end, call for + truce, demand + halt, demand + extradition, call for + restraint, appeal for + calm, appeal for + ceasefire, demand + return, call for + halt, demand + surrender',
    ),
  },
  {
    concept: 'request.order',
    roles: 'tell',
    verbs: list('summon to appear, summon to testify, order to appear, subpoena, summon'),
    needs: list(
      'police, chief, minister, official, director, executive, head, secretary, governor, lawmaker, commissioner, mayor, chairman, officer',
    ),
  },
  {
    concept: 'request.change',
    roles: 'tell',
    verbs: list(
      'hand + petition, hand + memorandum, hand + list of demands, submit + petition, submit + memorandum, submit + list of demands, deliver + petition, deliver + memorandum, deliver + list of demands, present + petition, present + memorandum, present + list of demands, send + petition, send + memorandum, send + list of demands, file + petition, make + plea, renew + call, reiterate + call, lead + call, sign + petition, write + letter, issue + call',
    ),
  },
  {
    concept: 'request.aid',
    roles: 'tell',
    verbs: list(
      'seek + missile, seek + weapon, seek + arms, seek + troop, seek + jet, seek + tank, seek + air defence, seek + air defense, seek + funding, seek + fund, seek + donation, seek + reinforcement, seek + peacekeeper, seek + loan, seek + bailout, seek + $, seek + asylum, seek + refuge, seek + mediation, seek + protection, request + missile, request + weapon, request + arms, request + troop, request + jet, request + tank, request + air defence, request + air defense, request + funding, request + fund, request + donation, request + reinforcement, request + peacekeeper, request + loan, request + bailout, request + $, request + asylum, request + refuge, request + mediation, request + protection, ask for + missile, ask for + weapon, ask for + arms, ask for + troop, ask for + jet, ask for + tank, ask for + air defence, ask for + air defense, ask for + funding, ask for + fund, ask for + donation, ask for + reinforcement, ask for + peacekeeper, ask for + loan, ask for + bailout, ask for + $, ask for + asylum, ask for + refuge, ask for + mediation, ask for + protection, appeal for + missile, appeal for + weapon, appeal for + arms, appeal for + troop, appeal for + jet, appeal for + tank, appeal for + air defence, appeal for + air defense, appeal for + funding, appeal for + fund, appeal for + donation, appeal for + reinforcement, appeal for + peacekeeper, appeal for + loan, appeal for + bailout, appeal for + $, appeal for + asylum, appeal for + refuge, appeal for + mediation, appeal for + protection, call for + missile, call for + weapon, call for + arms, call for + troop, call for + jet, call for + tank, call for + air defence, call for + air defense, call for + funding, call for + fund, call for + donation, call for + reinforcement, call for + peacekeeper, call for + loan, call for + bailout, call for + $, call for + asylum, call for + refuge, call for + mediation, call for + protection, demand + missile, demand + weapon, demand + arms, demand + troop, demand + jet, demand + tank, demand + air defence, demand + air defense, demand + funding, demand + fund, demand + donation, demand + reinforcement, demand + peacekeeper, demand + loan, demand + bailout, demand + $, demand + asylum, demand + refuge, demand + mediation, demand + protection, want + missile, want + weapon, want + arms, want + troop, want + jet, want + tank, want + air defence, want + air defense, want + funding, want + fund, want + donation, want + reinforcement, want + peacekeeper, want + loan, want + bailout, want + $, want + asylum, want + refuge, want + mediation, want + protection',
    ),
  },
  {
    concept: 'request.change',
    roles: 'tell',
    verbs: list('seek'),
    needs: list(
      'extradition, change, reform, review, repeal, probe, investigation, inquiry, access, explanation, clarification, apology, compensation, permission, approval, vote, referendum, removal, ouster, resignation, return, delay, extension, exemption, guarantee, concession, injunction, order, warrant',
    ),
  },
  {
    concept: 'request.yield',
    roles: 'tell',
    verbs: list(
      'tell to leave, tell to stop, tell to withdraw, order to leave, order to stop, order to withdraw, order out, call for de-escalation, urge calm, urge + calm, appeal for + restraint, plead for + calm, exercise + restraint',
    ),
  },
  {
    concept: 'request.order',
    roles: 'tell',
    verbs: list(
      'issue + injunction, grant + injunction, issue + subpoena, issue + directive, issue + summons, rule + must',
    ),
  },
  // ACCUSE
  {
    concept: 'accuse.allege',
    roles: 'judge',
    verbs: list(
      'accuse, accuse of, blame, allege, claim + against, hold + responsible, level + accusation, make + allegation, charge + that, fault, incriminate, implicate, point + finger, blame for',
    ),
    nouns: list('accusation, allegation'),
    nominal: false,
  },
  {
    concept: 'accuse.condemn',
    roles: 'judge',
    verbs: list(
      'condemn, denounce, deplore, decry, censure, rebuke, express + outrage, issue + condemnation, reprimand, deride, revile, vilify',
    ),
    nouns: list('condemnation, denunciation'),
    nominal: false,
  },
  {
    concept: 'accuse.criticise',
    roles: 'judge',
    verbs: list(
      'criticise, criticize, slam, blast, attack + over, lambast, lambaste, assail, chide, scold, ridicule, mock, lash out at, hit out at, take aim at, disapprove of, complain about, complain of, castigate, berate, scorn, lament, voice + concern, express + concern, express + anger, express + dismay, question, complain, insult, brand, call + terrorist, express + disappointment, express + dissatisfaction, complain to, fire back at, excoriate, disparage, hit back at, oppose, object to',
    ),
    nouns: list('criticism, rebuke'),
    nominal: false,
  },
  {
    concept: 'accuse.protest',
    roles: 'judge',
    verbs: list(
      'lodge + protest, file + protest, lodge + complaint, file + complaint, deliver + protest, protest to, hand + protest, issue + protest',
    ),
  },
  {
    concept: 'accuse.charge',
    roles: 'judge',
    verbs: list(
      'charge, indict, sue, prosecute, file + lawsuit, file + charge, file + suit, bring + charge, file + case, impeach, put on + trial, try, bring + case, arraign, press + charge, charge with, take + court',
    ),
    nouns: list('indictment, lawsuit, impeachment, prosecution'),
  },
  {
    concept: 'accuse.investigate',
    roles: 'judge',
    verbs: list(
      'investigate, probe, launch + investigation, launch + probe, open + investigation, open + inquiry, launch + inquiry, interrogate, question + over, open + probe, order + investigation, look into, conduct + investigation, begin + investigation, start + investigation, inspect, examine',
    ),
    nouns: list('investigation, probe, inquiry'),
  },
  {
    concept: 'accuse.search',
    roles: 'strike',
    verbs: list('raid + office, search, raid + home, search + house'),
  },
  {
    concept: 'accuse.summon',
    roles: 'affect',
    verbs: list('summon + ambassador, summon + envoy, summon + diplomat, summon + charge'),
  },
  {
    concept: 'accuse.criticise',
    roles: 'judge',
    verbs: list('call, describe, brand, label, denounce as, condemn as, deride, dub'),
    needs: list(
      'unacceptable, illegal, unlawful, unjustified, outrageous, disgraceful, shameful, absurd, reckless, provocation, provocative, blackmail, terrorist, genocide, aggression, piracy, illegitimate, unconstitutional, sham, farce, unfair, irresponsible, dangerous, fascist, dictator, liar, traitor, racist, barbaric, cowardly, hypocritical, unprovoked, travesty, witch, betrayal, theft, robbery',
    ),
  },
  {
    concept: 'accuse.charge',
    roles: 'undergo',
    verbs: list(
      'go on + trial, stand + trial, face + trial, face + charge, be on + trial, appear in court, face + impeachment, face + indictment, plead not guilty',
    ),
  },
  {
    concept: 'accuse.charge',
    roles: 'judge',
    verbs: list(
      'file + complaint against, lodge + complaint against, take to court, bring + lawsuit, launch + lawsuit, launch + legal action, take + legal action, file + criminal complaint, table + motion, file + motion, put on trial, file + impeachment, vote to impeach, open + trial, begin + trial, lodge + case, refer to prosecutors',
    ),
  },
  {
    concept: 'accuse.investigate',
    roles: 'judge',
    verbs: list(
      'open + case, reopen + case, launch + inquest, set up + commission, set up + committee, form + committee, appoint + prosecutor, order + inquiry, order + probe, carry out + investigation, call in for questioning, take in for questioning, interview under caution, grill',
    ),
  },
  {
    concept: 'accuse.search',
    roles: 'strike',
    verbs: list(
      'search + home, search + office, search + premises, search + headquarters, raid + home, raid + office, raid + headquarters, raid + premises, raid + newsroom, carry out + search, conduct + search',
    ),
  },
  {
    concept: 'accuse.criticise',
    roles: 'judge',
    verbs: list(
      'lash out, hit out, tear into, take to task, take issue with, rail against, rage against, sound + alarm over, voice + alarm, voice + outrage, voice + frustration, voice + anger, express + alarm, express + frustration, express + displeasure, heap + scorn, pour + scorn, kick against, speak out against, come out against, decry as',
    ),
  },
  {
    concept: 'accuse.protest',
    roles: 'judge',
    verbs: list(
      'lodge + objection, make + representation, protest to, hand + note, issue + demarche, deliver + note, send + note, send + protest',
    ),
  },
  // REJECT
  {
    concept: 'reject.change',
    roles: 'refuse',
    verbs: list(
      'reject, dismiss, turn down, rebuff, spurn, veto, oppose + plan, vote down, rule out, refuse + request, block + resolution, decline + offer, refuse + offer, shrug off, brush aside, deny + request, ignore + call, ignore + demand, ignore + appeal, defy, vote against, overrule, strike down, deny + visa',
    ),
    needs: ASKED,
  },
  {
    concept: 'reject.change',
    roles: 'refuse',
    verbs: list(
      'refuse, refuse to, balk at, decline to accept, decline to resign, decline to meet, decline to attend, decline to sign, decline to withdraw, decline to recognise, decline to recognize, decline to join, decline to extradite, decline to release, decline to support, decline to back, decline to cooperate, decline to negotiate, decline to step down, decline to grant, decline to send, refuse to accept, reject, rule out, turn down, veto, rebuff, spurn, defy, renege on, go back on, back out of, pull out of + deal, break + promise, break + commitment, violate + ban, fail to reach + agreement, fail to agree, fail to reach + deal, violate + agreement, breach + agreement',
    ),
    nouns: list('rejection, refusal, veto'),
    nominal: false,
  },
  {
    concept: 'reject.meet',
    roles: 'refuse',
    verbs: list(
      'call off + summit, cancel + summit, scrap + summit, scrap + meeting, scrap + talks, scrap + visit, postpone + summit, cancel + trip, call off + trip, pull out of + talks, cancel + meeting, cancel + visit, cancel + talks, call off + talks, call off + meeting, call off + visit, boycott + talks, suspend + talks, break off + talks, walk out of + talks, postpone + visit, postpone + talks, cancel + trip, refuse to meet, refuse + talks, reject + talks, pull out of + talks, halt + talks, postpone + meeting, cancel + summit, break off + negotiation, suspend + negotiation',
    ),
  },
  {
    concept: 'reject.aid',
    roles: 'refuse',
    verbs: list('reject + aid, refuse + aid, refuse + help, decline + help, reject + help'),
  },
  {
    concept: 'reject.change',
    roles: 'refuse',
    verbs: list(
      'vote down, vote against, throw out, strike down, knock back, shoot down, reject, block, quash, overturn, scupper, torpedo, blackball',
    ),
    needs: list(
      'proposal, offer, plan, demand, request, call, appeal, bill, budget, legislation, law, reform, motion, amendment, measure, nominee, nomination, petition, lawsuit, case, treaty, deal, resolution, constitution, charter, package, application, bid, idea',
    ),
  },
  {
    concept: 'reject.change',
    roles: 'refuse',
    verbs: list(
      'deny + bail, deny + appeal, deny + parole, deny + clemency, deny + asylum, deny + request, deny + plea, deny + permission, deny + visa, deny + entry, deny + access, refuse + bail, refuse + appeal, refuse + parole, refuse + clemency, refuse + asylum, refuse + request, refuse + plea, refuse + permission, refuse + visa, refuse + entry, refuse + access, reject + bail, reject + appeal, reject + parole, reject + clemency, reject + asylum, reject + request, reject + plea, reject + permission, reject + visa, reject + entry, reject + access',
    ),
  },
  {
    concept: 'reject.yield',
    roles: 'refuse',
    verbs: list(
      'refuse to resign, refuse to step down, refuse to leave, refuse to disarm, refuse to surrender, refuse to withdraw, refuse to back down, refuse to yield, refuse to recognise, refuse to recognize, refuse to apologise, refuse to apologize, vow not to, rule out + disarm, rule out + withdrawal, rule out + concession, rule out resigning, rule out disarming, rule out + negotiation, dig in + heels',
    ),
  },
  {
    concept: 'reject.meet',
    roles: 'refuse',
    verbs: list(
      'snub + invitation, snub + meeting, snub + summit, skip + summit, skip + talks, skip + meeting, boycott + summit, boycott + meeting, refuse to negotiate, refuse to talk, refuse to attend, refuse to hold, rule out + talks, rule out + meeting, call off + trip, pull out of + summit, scrap + trip, bar + delegation, turn away + delegation, pull out of + meeting, withdraw from + talks',
    ),
  },
  {
    concept: 'reject.meet',
    roles: 'refuse',
    verbs: list(
      'terminate + talks, terminate + negotiation, abandon + talks, break off + contact, storm out of + talks',
    ),
  },
  // THREATEN
  {
    concept: 'threaten.warn',
    roles: 'tell',
    verbs: list(
      'threaten, threaten with, issue + threat, issue + warning, issue + ultimatum, give + ultimatum, make + threat, set + deadline, give + deadline, menace',
    ),
    nouns: list('threat, warning, ultimatum'),
    nominal: false,
  },
  {
    concept: 'threaten.warn',
    roles: 'tell',
    verbs: list('warn, warn of, warn against, caution, warn off, put on notice, put + on notice'),
  },
  {
    concept: 'threaten.force',
    roles: 'tell',
    verbs: list(
      'vow + retaliation, vow + revenge, threaten + retaliation, threaten + strike, threaten + attack, vow to retaliate, threaten to attack, threaten to strike, threaten to kill, vow to avenge, threaten to destroy, threaten + war, threaten to invade, threaten to bomb, vow to destroy, vow + response, threaten to use, threaten to retaliate, swear to fight, vow to fight, vow to keep fighting, vow to crush, swear to avenge, vow to defeat, swear + revenge, threaten to bombard, threaten to shell, threaten to execute, threaten to shoot',
    ),
  },
  {
    concept: 'threaten.restrict',
    roles: 'tell',
    verbs: list(
      'threaten + sanction, threaten + tariff, threaten to impose, threaten + embargo, threaten to sanction, threaten to cut, threaten to block, threaten to ban, threaten to close, threaten to expel, threaten to suspend, threaten to withhold',
    ),
  },
  {
    concept: 'threaten.force',
    roles: 'tell',
    verbs: list(
      'vow + retaliation, vow + revenge, vow + vengeance, vow + response, vow + reprisal, vow + war, vow + strike, vow + attack, vow + action, vow + force, threaten + retaliation, threaten + revenge, threaten + vengeance, threaten + response, threaten + reprisal, threaten + war, threaten + strike, threaten + attack, threaten + action, threaten + force, warn of + retaliation, warn of + revenge, warn of + vengeance, warn of + response, warn of + reprisal, warn of + war, warn of + strike, warn of + attack, warn of + action, warn of + force, threaten to seize, threaten to blow up, threaten to sink, threaten to kill, threaten to shoot down, threaten to go to war, threaten to flatten, threaten to wipe out, vow to take revenge, vow to hit back, vow to respond, vow to strike back, swear to avenge',
    ),
  },
  {
    concept: 'threaten.restrict',
    roles: 'tell',
    verbs: list(
      'threaten to arrest, threaten to jail, threaten to deport, threaten to prosecute, threaten to sue, threaten to strike, threaten to shut down, threaten to shut, threaten to revoke, threaten to fine, threaten to raise, threaten to hike, threaten to paralyse, threaten to march',
    ),
  },
  {
    concept: 'threaten.relations',
    roles: 'tell',
    verbs: list(
      'threaten to withdraw, threaten to quit, threaten to leave, threaten to sever, threaten to cut off, threaten to pull out, threaten to walk out, threaten to boycott, threaten to halt, threaten to cancel, threaten to tear up, threaten to scrap, threaten to expel, threaten to end',
    ),
  },
  {
    concept: 'threaten.warn',
    roles: 'tell',
    verbs: list(
      'issue + ultimatum, deliver + ultimatum, give + ultimatum, issue + warning, deliver + warning, send + warning, fire + warning, set + deadline, give + deadline, issue + deadline, vow + consequence, warn of + consequence',
    ),
  },
];
