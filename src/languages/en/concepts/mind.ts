import type { ConceptWords } from '../../concept-lexicon.js';

/** Saying, thinking and feeling. */
export const mind: ConceptWords = {
  say: 'say, tell, to state, remark, comment, speak, utter, mention, note that, statement, speech, address, word, talk about, refer to',
  claim: 'claim, assert, assertion, maintain that, contend',
  deny: 'deny, denial, refute, disclaim, rebut',
  confirm: 'confirm, confirmation, acknowledge, admit, acknowledgement, affirm',
  report: 'report, reporting, according to reports',
  answer: 'answer, reply, respond, response, reaction, react',
  ask: 'ask, question, query, quiz',
  explain:
    'explain, explanation, clarify, clarification, elaborate, interpret, interpretation, describe, description',
  'promise.break': 'break a promise, backtrack, renege, go back on',
  express: 'express, voice, to convey, expression',
  emphasise:
    'emphasise, emphasize, stress, underscore, highlight, underline, importance of, emphasis, reiterate',
  persuade: 'persuade, convince, persuasion, lobby, influence someone, pressure, put pressure, coerce into',
  advise: 'advise, recommend, advice, recommendation, counsel someone',
  invite: 'invite, invitation',
  know: 'know, knowledge, aware, awareness, be informed of, learn of',
  think:
    'think, believe, belief, opinion, view, consider, idea, thought, perceive, perception, assess, assessment, judge that, regard',
  suspect: 'to suspect, suspicion, doubt, sceptical, skeptical, mistrust, distrust, dubious, question the',
  guess: 'guess, estimate, estimation, presume, assume, assumption, speculate, speculation, rumour, rumor',
  hope: 'hope, hopeful, optimistic, optimism, expect, expectation, aspire, aspiration, look forward',
  fear: 'fear, afraid, dread, apprehension, panic, scare, terrify, frightened, alarm, alarming',
  worry: 'worry, concern, anxiety, worried, concerned, anxious, apprehensive, dismay',
  anger:
    'anger, angry, outrage, fury, furious, resentment, indignation, frustration, frustrated, outraged, wrath',
  joy: 'joy, happy, happiness, delight, pleased, satisfied, satisfaction, glad, delighted',
  sorrow: 'sad, sorrow, sadness, saddened, cry, weep, tears, heartbroken',
  surprise: 'surprise, surprising, shock, stun, astonish, unexpected, unexpectedly',
  trust: 'trust, confidence, faith in, credibility, credible, reliable, rely on, dependence, depend',
  want: 'want, wish, desire, seek, would like',
  remember: 'remember, recall, memory, remind, memorial, recollect',
  forget: 'forget, ignore, neglect, negligence, overlook, disregard, indifference',
  understand: 'understand, understanding, realise, realize, comprehend, grasp',
  study: 'study, research, researcher, scientific study, researchers, survey of, findings',
  lie: 'lie, falsehood, false claim, liar, baseless, unfounded, false, untrue, fabricated, fabricate',
  truth: 'truth, true, fact, factual, reality, authenticity, authentic',
  'coerce.misinform':
    'misinformation, disinformation, fake news, propaganda, mislead, misleading, false information',
  compare: 'compare, comparison, contrast, comparable, in contrast',
  choose: 'choose, choice, select, selection, option, opt for, alternative, pick',
  respect: 'respect, honour, honor, dignity, respectful, prestige, pride',
  insult:
    'insult, humiliate, humiliation, disgrace, defame, defamation, slander, mock, abuse verbally, disrespect',
  hate: 'hate, hatred, hostile, hate speech, enmity, animosity',
  topic: 'issue, topic, matter, subject, agenda, affair, question of',
  information: 'information, data, details, detail, knowledge base',
  news: 'news, news report, update, headline news, breaking news',
  message: 'message, signal, text message, hint',
  responsibility: 'responsibility, responsible, duty of, obligation, obligated, onus',
  chance:
    'opportunity, chance, prospect, possibility, potential, possible, likelihood, likely, probable, probability',
  risk: 'risk, danger, hazard, dangerous, risky, vulnerable, vulnerability, peril, perilous',
  problem: 'problem, challenge, trouble, complication, difficulty, difficulties',
  goal: 'goal, aim, objective, purpose, intent',
  example: 'example, instance, precedent',
  mistake: 'mistake, error, wrong, fault, blunder, flaw, inaccurate, incorrect',
};
