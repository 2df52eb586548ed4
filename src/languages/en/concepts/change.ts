import type { ConceptWords } from '../../concept-lexicon.js';

/** Change, motion and course of events. */
export const change: ConceptWords = {
  'change.rise':
    'rise, increase, grow, growth, climb, surge, soar, jump, go up, escalate in number, expand, expansion, raise, hike, spike, upward, uptick, add to, boost',
  'change.fall':
    'fall, decrease, decline, drop, plunge, plummet, slump, go down, reduce, reduction, lower, cut, shrink, dwindle, diminish, downward, slash, dip, minimise',
  change:
    'change, shift, alter, alteration, transform, transformation, transition, turn into, vary, variation, replace, replacement, switch, convert',
  'change.improve':
    'improve, improvement, recover, recovery, progress, better, upgrade, modernise, modernize, advancement, strengthen, enhance',
  'change.worsen': 'worsen, deteriorate, deterioration, aggravate, exacerbate, get worse, weaken',
  begin:
    'begin, start, commence, launch, kick off, initiate, inaugurate, inauguration of, open, opening, outset, onset, resume, resumption, restart',
  end: 'end, finish, conclude, conclusion, complete, completion, terminate, termination, come to an end, wrap up, close, closure',
  continue:
    'continue, continuation, carry on, persist, go on, remain, ongoing, keep up, last, sustain, maintain, prolong, uninterrupted',
  stop: 'stop, halt, cease, suspend, suspension, pause, shut down, shut, discontinue, standstill',
  delay: 'delay, postpone, postponement, defer, put off, adjourn, late, hold up',
  prevent:
    'prevent, prevention, avert, hinder, obstruct, obstruction, obstacle, impede, hamper, block, barrier, disrupt, disruption, foil, hurdle',
  cause: 'cause, lead to, result in, trigger, bring about, due to, give rise to, reason, origin, root cause',
  result:
    'result, outcome, consequence, aftermath, impact, effect, influence, implication, affect, repercussion, fallout',
  happen: 'happen, occur, take place, incident, event, occurrence, unfold',
  succeed: 'succeed, success, successful, achieve, achievement, accomplish, attain, successfully, feat',
  fail: 'fail, failure, unsuccessful, futile, in vain, collapse of talks, flop, failed',
  try: 'try, attempt, effort, endeavour, endeavor, bid, strive, struggle',
  go: 'go, travel, head for, set off, move, proceed, journey, depart, departure, leave, set out, walk',
  come: 'come, arrive, arrival, reach, turn up, approach',
  return: 'return, come back, go back, bring back, repatriate, repatriation, send back',
  send: 'send, dispatch, to ship, transmit',
  bring: 'bring, carry, take away, haul, transport goods, move goods',
  enter: 'enter, entry, get into, access, penetrate, storm into',
  give: 'give, provide, hand over, grant a request, offer up, provision, handover',
  get: 'get, receive, obtain, gain, acquire by',
  take: 'take, grab, pick up, collect, collection, gather, accumulate',
  keep: 'keep, retain, hold, preserve, preservation, store up, reserve for',
  use: 'use, utilise, utilize, usage, employ means, apply, application of',
  make: 'make, build, construct, construction, erect',
  throw: 'throw, hurl, pelt, lob',
  find: 'find, discover, discovery, detect, detection, locate, uncover',
  show: 'show, display, demonstrate that, indicate, reveal, disclose, expose, reflect',
  protect: 'protect, protection, safeguard, shield, ensure safety, secure',
  ensure: 'ensure, make sure, see to it',
  face: 'face, confront, encounter, come up against, tackle, deal with, handle, cope, address the problem, combat a problem',
  solve: 'solve, solution, resolve, settle a dispute, remedy, fix the problem, redress',
  suffer: 'suffer, suffering, ordeal, misery, hardship, plight, distress',
  wait: 'wait, waiting, queue, await, pending',
  need: 'need, necessary, necessity, require, requirement, essential, urgent need, necessarily',
  avoid: 'avoid, evade, shun a question, dodge, bypass, avoidance',
  compete: 'compete, competition, rival, rivalry, competitor, competitive',
  unite: 'unite, unity, merge, merger, reunify, unification, integrate, integration, united',
  divide: 'divide, split, division in, separate, separation, partition, segregate, polarise',
  hide: 'hide, conceal, cover up, secrecy, secret, secretly, clandestine',
  celebrate:
    'celebrate, celebration, festival, anniversary, observe a day, commemorate, commemoration, mark the anniversary, festivity',
  situation: 'situation, circumstance, state of affairs, scenario, context, status, conditions on the ground',
  process: 'process, procedure, mechanism, step, measure, action, move by, method, way',
  deadline: 'deadline, time limit, timeline, timeframe, timetable, schedule',
  trend: 'trend, tendency, pattern, direction',
};
