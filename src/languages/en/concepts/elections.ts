import type { ConceptWords } from '../../concept-lexicon.js';

/** Elections and parties. */
export const elections: ConceptWords = {
  elect: 'elect, re-elect, reelect, re-election',
  vote: 'vote, ballot, cast a vote, polling, voting, cast ballots',
  'vote.count': 'count votes, vote count, vote counting, counting of votes, recount',
  'vote.rig': 'rig, rigging, vote rigging, electoral fraud, ballot stuffing, election fraud, fraud in voting',
  'vote.win': 'win, winner, victorious, sweep to victory, landslide victory, landslide win, clinch',
  'vote.lose': 'lose, defeat, loser, be defeated, lose the election',
  'vote.boycott': 'boycott the election, boycott the vote, election boycott',
  campaign:
    'campaigning, election campaign, campaign trail, canvass, canvassing, campaign for votes, electioneering',
  nominate: 'nominate, nomination, nominee, ticket, field a candidate',
  contest: 'contest, contender, stand for election, run for office, in the running, candidacy',
  'postpone.election': 'postpone the election, delay the election',
  defect: 'defect, defection, switch sides, switch parties, floor-crossing',
  'join.party': 'join the party, party membership',
  election:
    'election, poll, general election, by-election, parliamentary election, presidential election, local election, electoral, national election, snap election',
  'election.schedule': 'election schedule, election date, election timetable, polling day',
  'election.result': 'election result, results of the election, result of the vote',
  'election.free': 'free and fair, credible election, free and fair election',
  'polling-station': 'polling station, polling centre, polling center, polling booth, booth',
  constituency: 'constituency, seat, electoral district',
  turnout: 'turnout, voter turnout',
  referendum: 'referendum, plebiscite',
  manifesto: 'manifesto, election pledge',
  'opinion-poll': 'opinion poll, exit poll, pollster',
  'electoral-roll': "electoral roll, voter list, voters' list, electoral register, voter registration",
  voter: 'voter, electorate',
  candidate: 'candidate, presidential candidate, aspirant',
  'election-officer':
    'returning officer, election commissioner, chief election commissioner, presiding officer, poll official',
  'observer.election': 'election observer, observer, monitor of the election',
  party: 'party, political party, ruling party, party leadership',
  'party.opposition': 'opposition, opposition party, opposition bloc',
  'party.wing': 'youth wing, student wing, affiliate organisation, front organisation',
  'party.council':
    'party congress, party conference, standing committee of the party, central committee, politburo',
  leader: 'leader, leadership, supreme leader, chief of the party',
  'activist.party': 'party worker, cadre, party activist, supporter of the party',
  politician: 'politician, statesman',
  'secretary.party': 'general secretary, secretary general, party president, party chairman',
  politics: 'politics, political, politically',
  democracy: 'democracy, democratic, democratisation',
  ideology:
    'ideology, communist, socialist, liberal, conservative, secular, secularism, nationalism, nationalist, left-wing, right-wing, leftist, rightist',
  majority: 'majority, two-thirds majority, simple majority',
  mandate: 'mandate, term of office, tenure',
};
