import { ASKED, type EnFrame, list } from './frame.js';

/** REQUEST, ACCUSE, REJECT, THREATEN. */
export const verbalConflict: readonly EnFrame[] = [
  // REQUEST
  { concept: 'request.change', roles: 'tell', verbs: list('call on'), needs: list('to, for, that, not') },
  {
    concept: 'request.change',
    roles: 'tell',
    verbs: list(
      'urge, call for, call upon, appeal to, appeal for, ask, ask for, demand, request, press, pressure, press for, plead with, plead for, beg, implore, lobby, petition, exhort, encourage, advise, recommend, insist on, push for, insist, invite + to, prod, seek, beseech, demand + from, issue + appeal, make + appeal, issue + demand, exert + pressure, put + pressure, put pressure on',
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
  { concept: 'threaten.warn', roles: 'tell', verbs: list('warn, warn of, warn against, caution') },
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
];
