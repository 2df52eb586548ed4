import { type EnFrame, list } from './frame.js';

/** AGREE, CONSULT, SUPPORT, CONCEDE. */
export const verbalCooperation: readonly EnFrame[] = [
  // AGREE
  {
    concept: 'agree.promise',
    roles: 'tell',
    verbs: list(
      'promise, pledge, vow, assure, guarantee, commit, undertake, reassure, reaffirm, swear, reiterate + commitment, make + promise, make + pledge, make + commitment, express + willingness, express + readiness, express + interest, express + desire, be + committed, give + assurance, promise to',
    ),
  },
  {
    concept: 'agree.promise',
    roles: 'tell',
    nouns: list('promise, pledge, assurance, commitment, guarantee'),
    nominal: false,
  },
  {
    concept: 'agree.accept',
    roles: 'tell',
    verbs: list(
      'agree, agree to, agree with, agree on, accept, consent, assent, concur, consent to, accede to, sign up to',
    ),
  },
  { concept: 'agree.offer', roles: 'tell', verbs: list('offer, volunteer, offer to, propose to help') },
  {
    concept: 'agree.ready',
    roles: 'tell',
    verbs: list('be + ready, be + prepared, be + willing, stand + ready, will to'),
  },
  {
    concept: 'agree.deal',
    roles: 'jointly',
    verbs: list(
      'reach + agreement, reach + deal, reach + accord, strike + deal, clinch + deal, come to + agreement, agree + deal, agree + truce, agree + ceasefire, reach + compromise, reach + understanding, conclude + agreement',
    ),
  },
  {
    concept: 'concede.declare-truce',
    roles: 'act',
    verbs: list('announce + truce, announce + ceasefire, declare + truce, declare + ceasefire'),
  },
  {
    concept: 'agree.offer',
    roles: 'tell',
    verbs: list(
      'offer + help, offer + talks, offer + assistance, offer + support, offer + mediation, extend + offer, renew + offer, hold out + offer',
    ),
  },
  {
    concept: 'agree.accept',
    roles: 'tell',
    verbs: list(
      'accept + proposal, accept + plan, accept + offer, accept + invitation, accept + deal, accept + terms, accept + roadmap, agree to + proposal, agree to + plan, agree to + offer, agree to + invitation, agree to + deal, agree to + terms, agree to + roadmap',
    ),
  },
  {
    concept: 'agree.offer',
    roles: 'tell',
    verbs: list(
      'offer + help, offer + aid, offer + assistance, offer + mediation, offer + talks, offer + reward, offer + asylum, offer + support, offer + share, offer + mediate, offer + send, offer + provide, offer + host, offer + train, offer + rebuild, offer to + help, offer to + aid, offer to + assistance, offer to + mediation, offer to + talks, offer to + reward, offer to + asylum, offer to + support, offer to + share, offer to + mediate, offer to + send, offer to + provide, offer to + host, offer to + train, offer to + rebuild, make + offer, extend + invitation, put + offer',
    ),
  },
  {
    concept: 'agree.promise',
    roles: 'tell',
    verbs: list(
      'renew + pledge, honour + commitment, honor + commitment, reaffirm + commitment, give + guarantee, pledge + aid, pledge + support, pledge + $, promise + $, commit + $, announce + aid, announce + package, unveil + package, announce + grant, announce + loan, announce + $, earmark + $',
    ),
  },
  {
    concept: 'agree.deal',
    roles: 'jointly',
    verbs: list(
      'come to + terms, hammer out + deal, hammer out + agreement, seal + deal, seal + agreement, finalise + deal, finalize + deal, finalise + agreement, finalize + agreement, sign off on + deal, work out + deal, thrash out + deal',
    ),
  },
  // CONSULT
  {
    concept: 'meet.talk',
    roles: 'together',
    verbs: list(
      'meet, meet with, confer with, hold + meeting, hold + talks, hold + discussion, hold + consultation, hold + negotiation, have + talks, have + meeting, open + talks, begin + talks, start + talks, resume + talks, speak with, speak to, talk with, talk to, negotiate with, negotiate, consult with, consult, discuss + issue, sit down with, come face to face with, exchange + view, conduct + talks, conclude + talks, attend + talks, enter + talks, continue + talks',
    ),
  },
  {
    concept: 'meet.talk',
    roles: 'jointly',
    nouns: list(
      'talks, meeting, negotiation, discussion, consultation, dialogue, conversation, peace talks, bilateral talks, trade talks, nuclear talks',
    ),
  },
  {
    concept: 'meet.phone',
    roles: 'together',
    verbs: list(
      'phone, telephone, speak by phone with, speak on the phone with, hold + phone call, have + phone call, ring',
    ),
  },
  {
    concept: 'meet.phone',
    roles: 'jointly',
    nouns: list('phone call, telephone call, telephone conversation, phone conversation, video call, call'),
    nominal: false,
  },
  {
    concept: 'meet.phone',
    roles: 'jointly',
    nouns: list('phone call, telephone call, telephone conversation, phone conversation'),
  },
  { concept: 'meet.summit', roles: 'jointly', nouns: list('summit, conference') },
  {
    concept: 'meet.summit',
    roles: 'jointly',
    verbs: list('hold + summit, hold + conference, attend + summit, convene + summit'),
  },
  {
    concept: 'meet.visit',
    roles: 'visit',
    verbs: list(
      'visit, travel to, arrive in, fly to, pay + visit, make + visit, pay a visit to, land in, touch down in, call on, tour, return from, arrive at, leave for, go to, make + trip, hold talks in, begin + visit, start + visit, end + visit, be on + visit',
    ),
  },
  { concept: 'meet.visit', roles: 'visit', nouns: list('visit, trip, state visit, official visit, tour') },
  { concept: 'meet.visit', roles: 'host', verbs: list('host, receive, welcome + visit') },
  {
    concept: 'meet.mediate',
    roles: 'mediate',
    verbs: list(
      'mediate, mediate between, broker, mediate in, arbitrate, launch + mediation, offer + mediation, lead + mediation, launch + mediation effort',
    ),
    nouns: list('mediation'),
  },
  { concept: 'meet.brief', roles: 'tell', verbs: list('brief') },
  {
    concept: 'meet.contact',
    roles: 'together',
    verbs: list('contact, be in contact with, be in touch with, make contact with'),
  },
  {
    concept: 'meet.phone',
    roles: 'together',
    verbs: list(
      'speak by telephone with, speak by telephone to, speak by phone to, speak on the phone to, speak over the phone with, talk by phone with, talk by telephone with, speak by video link with, speak by video with, have + telephone conversation, have + phone conversation',
    ),
  },
  {
    concept: 'meet.talk',
    roles: 'together',
    verbs: list(
      'discuss, exchange + views, sit down for, sit down for talks, hold + round, hold + consultations, huddle with, hash out with, hold + discussions, hold + bilateral, resume + negotiation, resume + dialogue, open + dialogue, launch + negotiation, begin + negotiation, open + negotiation, take part in + talks, attend + meeting, chair + meeting, speak to by phone',
    ),
  },
  {
    concept: 'meet.summit',
    roles: 'jointly',
    verbs: list(
      'attend + summit, gather for + summit, meet for + summit, convene for + summit, take part in + summit, attend + conference, address + summit, join + summit',
    ),
  },
  {
    concept: 'meet.visit',
    roles: 'visit',
    verbs: list(
      'pay + visit, make + visit, make + trip, kick off + visit, wrap up + visit, wrap up + trip, embark on + visit, embark on + trip, set off for, travel for, visit + troops, inspect + border',
    ),
  },
  {
    concept: 'meet.visit',
    roles: 'host',
    verbs: list('greet, play host to, roll out + carpet'),
  },
  {
    concept: 'meet.phone',
    roles: 'together',
    verbs: list(
      'speak by phone, speak on the phone, talk by phone, talk on the phone, hold + call, have + call, hold + phone conversation, hold + telephone conversation, hold + video call, speak by telephone',
    ),
  },
  {
    concept: 'meet.mediate',
    roles: 'mediate',
    verbs: list(
      'facilitate + talks, broker + talks, broker + deal, broker + ceasefire, broker + truce, mediate + talks, mediate + dispute, shuttle between, act as + mediator, serve as + mediator',
    ),
  },
  {
    concept: 'meet.summit',
    roles: 'jointly',
    verbs: list('host + summit, host + conference, convene + conference, chair + summit'),
  },
  {
    concept: 'meet.talk',
    roles: 'jointly',
    verbs: list('host + talks, host + meeting, host + negotiation, host + round'),
  },
  // SUPPORT
  {
    concept: 'support.praise',
    roles: 'judge',
    verbs: list(
      'praise, laud, hail, applaud, commend, salute, extol, pay + tribute, compliment, speak + highly, express + confidence, express + appreciation',
    ),
    nouns: list('praise, tribute'),
    nominal: false,
  },
  {
    concept: 'support.thank',
    roles: 'tell',
    verbs: list('thank, express + gratitude, express + thanks, be + grateful'),
  },
  {
    concept: 'support.congratulate',
    roles: 'tell',
    verbs: list('congratulate'),
    nouns: list('congratulation'),
    nominal: false,
  },
  { concept: 'support.welcome', roles: 'judge', verbs: list('welcome, approve of') },
  {
    concept: 'support.back',
    roles: 'judge',
    verbs: list(
      'back, support, endorse, defend, side with, stand by, stand with, rally behind, express + support, voice + support, reiterate + support, lend + support, declare + support, express + solidarity, give + backing, throw + weight, reaffirm + support, express + sympathy, champion, give + support, have + confidence, express + confidence, voice + confidence, express + trust, pledge + allegiance, pledge + loyalty, vote for, vote in favour of, vote in favor of, vote with',
    ),
  },
  {
    concept: 'support.back',
    roles: 'judge',
    nouns: list('support, backing, endorsement, solidarity'),
    nominal: false,
  },
  {
    concept: 'support.recognise',
    roles: 'judge',
    verbs: list('recognise, recognize, grant + recognition, extend + recognition'),
  },
  {
    concept: 'support.sign',
    roles: 'jointly',
    verbs: list(
      'sign + agreement, sign + treaty, sign + deal, sign + accord, sign + pact, sign + protocol, sign + memorandum, sign + contract, sign + convention, sign + declaration, sign + communique, ratify + treaty, ratify + agreement, initial + agreement, conclude + treaty, ratify + pact, sign, ratify',
    ),
  },
  { concept: 'support.vote', roles: 'act', verbs: list('vote for, vote in favour, vote in favor') },
  {
    concept: 'support.establish-ties',
    roles: 'jointly',
    verbs: list(
      'establish + relation, restore + relation, resume + relation, normalise + relation, normalize + relation, establish + tie, restore + tie, normalize + tie, open + embassy, reopen + embassy, improve + relation, strengthen + relation, boost + tie, upgrade + relation, strengthen + tie, improve + tie, forge + tie, resume + tie',
    ),
  },
  {
    concept: 'support.back',
    roles: 'tell',
    verbs: list(
      'stand with, stand by, stand behind, side with, throw + weight, voice + support, pledge + support, express + solidarity, express + support, reiterate + support, reaffirm + support, declare + support, have + support',
    ),
  },
  {
    concept: 'support.back',
    roles: 'tell',
    verbs: list(
      'express + condolence, express + condolences, express + sympathy, express + sympathies, offer + condolence, offer + condolences, offer + sympathy, offer + sympathies, send + condolence, send + condolences, send + sympathy, send + sympathies, extend + condolence, extend + condolences, extend + sympathy, extend + sympathies, convey + condolence, convey + condolences, convey + sympathy, convey + sympathies, voice + solidarity, pledge + backing, pay + respects',
    ),
  },
  {
    concept: 'support.sign',
    roles: 'jointly',
    verbs: list(
      'ratify + accession, ratify + membership, ratify + treaty, ratify + pact, ratify + agreement, ratify + protocol, ratify + deal, ratify + accord, approve + accession, approve + membership, approve + treaty, approve + pact, approve + agreement, approve + protocol, approve + deal, approve + accord, initial + deal, ink + deal, ink + agreement, ink + pact',
    ),
  },
  {
    concept: 'support.back',
    roles: 'judge',
    verbs: list('confirm'),
    needs: list(
      'secretary, judge, nominee, nomination, ambassador, justice, minister, chief, director, general',
    ),
  },
  {
    concept: 'support.back',
    roles: 'judge',
    verbs: list(
      'come out in support of, speak in support of, voice + backing, rally to + defence, rally to + defense, throw + support, cast + vote for, speak up for, leap to + defence, leap to + defense, vote to approve, vote to back, vote for',
    ),
  },
  {
    concept: 'support.praise',
    roles: 'judge',
    verbs: list('give + credit, heap + praise, shower + praise, sing + praises, pay + homage, pay + tribute'),
  },
  {
    concept: 'support.establish-ties',
    roles: 'jointly',
    verbs: list(
      'reopen + consulate, appoint + ambassador, exchange + ambassador, forge + relation, restore + link, normalise + tie, upgrade + tie, open + consulate',
    ),
  },
  // CONCEDE
  {
    concept: 'concede.lift',
    roles: 'act',
    verbs: list(
      'suspend + ban, lift + ban, overturn + ban, strike down + ban, scrap + ban, waive + sanction, suspend + sanction, suspend + tariff, pause + tariff, scrap + tariff, roll back + restriction, lift + curfew, end + curfew, lift + siege, end + blockade',
    ),
  },
  {
    concept: 'concede.apologise',
    roles: 'tell',
    verbs: list(
      'apologise, apologize, apologise to, apologize to, apologise for, apologize for, express + regret, express + remorse, offer + apology, issue + apology, regret, acknowledge + responsibility, admit + responsibility, accept + responsibility',
    ),
  },
  {
    concept: 'concede.ease',
    roles: 'impose',
    verbs: list(
      'ease + restriction, ease + sanction, ease + curb, relax + restriction, loosen + restriction, ease + blockade, ease + curfew, relax + curfew, shorten + curfew, reduce + curfew, relax + rule, ease + embargo, cut + tariff, lower + tariff, suspend + tariff, waive + sanction, suspend + sanction, reduce + sentence, commute + sentence',
    ),
  },
  {
    concept: 'concede.lift',
    roles: 'impose',
    verbs: list(
      'lift + sanction, lift + ban, lift + embargo, lift + blockade, lift + curfew, lift + restriction, lift + siege, end + blockade, end + emergency, lift + emergency, lift + law, end + curfew, remove + sanction, lift + tariff, call off + strike, suspend + strike, end + strike, end + boycott, lift + measure, lift + closure, unfreeze + asset, drop + charge, drop + case',
    ),
  },
  {
    concept: 'concede.allow',
    roles: 'judge',
    verbs: list('allow, permit, agree to allow, decide to allow, reinstate'),
  },
  {
    concept: 'concede.pardon',
    roles: 'tell',
    verbs: list(
      'pardon, forgive, grant + amnesty, grant + pardon, declare + amnesty, grant + clemency, announce + amnesty',
    ),
  },
  {
    concept: 'concede.declare-truce',
    roles: 'act',
    verbs: list(
      'declare + ceasefire, declare + cease-fire, declare + truce, announce + ceasefire, announce + cease-fire, announce + truce, offer + ceasefire, announce + withdrawal, announce + pullout',
    ),
  },
  {
    concept: 'concede.yield',
    roles: 'tell',
    verbs: list(
      'back down, give in to, bow to, yield to, concede, relent, make + concession, accept + demand, meet + demand, drop + demand, abandon + demand, give up + claim, drop + objection, drop + opposition',
    ),
  },
  {
    concept: 'concede.yield',
    roles: 'act',
    verbs: list(
      'climb down, back down over, back down from, backtrack on, back away from, cave in to, drop + plan, drop + bill, scrap + plan, scrap + bill, scrap + law, scrap + tax, scrap + fee, scrap + reform, withdraw + bill, withdraw + proposal, shelve + plan, shelve + bill, repeal + law, reverse + decision, reverse + ban, rescind + order, rescind + decision, revoke + order, suspend + plan, suspend + law, abandon + plan, abandon + bill, make + u-turn, give way to, bow to + demand, bow to + pressure, agree to + demand, bow out to',
    ),
  },
  {
    concept: 'concede.lift',
    roles: 'act',
    verbs: list(
      'call off + strike, call off + protest, call off + march, call off + hunger strike, suspend + protest, end + sit-in, end + hunger strike, end + protest, end + walkout, call off + rally',
    ),
  },
  {
    concept: 'concede.pardon',
    roles: 'affect',
    verbs: list(
      'grant + clemency, grant + pardon, grant + amnesty, give + clemency, give + pardon, give + amnesty, commute + sentence, reduce + sentence, cut + sentence',
    ),
  },
  {
    concept: 'concede.drop-case',
    roles: 'judge',
    verbs: list(
      'drop + charge, drop + case, drop + lawsuit, drop + investigation, withdraw + charge, withdraw + case, dismiss + indictment',
    ),
  },
  {
    concept: 'concede.apologise',
    roles: 'tell',
    verbs: list(
      'say + sorry, beg + forgiveness, ask for + forgiveness, issue + apology, make + apology, offer + apology',
    ),
  },
];
