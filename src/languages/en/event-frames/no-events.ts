import { type EnFrame, list } from './frame.js';

/** Word groups that hold the word of an event and are none: a heart attack harms nobody's enemy. */
export const noEvents: readonly EnFrame[] = [
  // the press, and what it writes of its sources
  {
    concept: '',
    roles: 'act',
    verbs: list(
      'request + anonymity, ask + anonymity, ask + question, ask not to be, ask to remain, seek + comment, request + comment, ask for + comment, talk to + reporter, speak to + reporter, speak with + reporter, tell + reporter, meet + reporter, meet + deadline, meet + target, meet + demand, meet + need, meet + requirement, meet + standard, brief + reporter, brief + journalist, brief on, brief about, put + support, ask + why, ask + whether, ask + how, be asked about',
    ),
  },
  // figures of speech
  {
    concept: '',
    roles: 'act',
    verbs: list(
      'strike + balance, strike + chord, strike + tone, hit + record, hit + peak, hit + low, hit + high, hit + milestone, hit + target, hit + headline, meet + cost, return to + work, return to + normal, return to + power, return to + office, return to + school, raise + concern, raise + question, fight + cancer, fight + disease, fight + fire, fight + inflation, battle + blaze, battle + fire, battle + cancer, battle + wildfire, battle + flame, take + part, take + place, release + report, release + statement, release + figure, release + video, release + album, release + data, release + photo, release + footage, release + result, release + film, release + song, free + up, promise + investor, sign + player, sign + striker, seek + election, seek + re-election, seek + office, seek + term, arrest + decline, capture + attention, capture + imagination, capture + mood, capture + moment, capture + image, capture + footage, occupy + seat, occupy + position, target + inflation, target + market, target + audience, attack + ball, attack + rival, shoot + film, shoot + video, shoot + footage, shoot + scene, kill + time, kill + bill, host + tournament, host + game, host + match, host + show, host + party, host + festival, visit + website, tour + album, free + kick, warn + investor, warn + customer, warn + driver, warn + motorist, urge + customer, urge + driver, urge + motorist, cut + rate, raise + rate, open + store, open + restaurant, open + account, launch + product, launch + app, launch + campaign, launch + rocket + space, support + growth, support + family, support + life, back + forth',
    ),
  },
  {
    concept: '',
    roles: 'act',
    nouns: list(
      'heart attack, panic attack, asthma attack, shark attack, dog attack, transfer talks, pep talk, press conference, news conference, release date, tax return, election campaign, title fight, title race, price war, star wars, food fight, world war, second world war, first world war, civil war, cold war, trade war, war crime, murder trial, murder case, murder suspect, rape case, murder charge, arrest record, free kick, penalty shootout, transfer strike, lightning strike, bird strike',
    ),
  },
  {
    concept: '',
    roles: 'act',
    verbs: list(
      'arrive in, arrive at, land in, visit, fly to, travel to, thank, praise, attack, defend, beat, fight, sign, release, meet, return to, be released, tour, host',
    ),
    by: list(
      'team, squad, singer, band, actor, actress, player, striker, midfielder, coach, captain, club, side, champion, rapper, batsman, bowler, athlete, tourist, couple, fan',
    ),
  },
];
