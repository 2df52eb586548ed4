import type { ConceptWords } from '../../concept-lexicon.js';

/** Sport. */
export const sport: ConceptWords = {
  play: 'play, player, playing, sportsman, footballer, cricketer, athlete, batsman, bowler, goalkeeper, striker, all-rounder',
  score:
    'score, goal scored, run, runs, wicket, hat-trick, penalty kick, innings, equaliser, ball, batting, bowling',
  'draw.match': 'draw, tie, goalless',
  doping: 'doping, match-fixing, spot-fixing, betting, gambling, gamble, casino, bookmaker',
  sport:
    'sport, sports, game, football, soccer, cricket, hockey, tennis, badminton, chess, athletics, swimming, basketball, volleyball, kabaddi, wrestling, boxing, golf, rugby',
  match:
    'match, fixture, final match, cup final, semi-final, semifinal, quarter-final, friendly match, test match, one-day, half-time',
  tournament:
    'tournament, championship, league, world cup, olympics, olympic, cup, series, season, title, qualifier, playoff',
  team: 'team, squad, club, side in match, national team, franchise, eleven',
  stadium: 'stadium, pitch, playing field, gallery, arena, court of play',
  coach: 'coach, manager, trainer, captain of the team, selector, umpire, referee',
  champion: 'champion, runner-up, record holder, gold medallist, gold medalist, finalist',
  fan: 'fan, spectator, supporter of the team, audience, viewer, listener',
};
