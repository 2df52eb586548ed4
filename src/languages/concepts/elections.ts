import type { ConceptField } from './field.js';

/** Elections and parties. */
export const elections: ConceptField = {
  acts: `elect vote vote.count vote.rig vote.win vote.lose vote.boycott campaign nominate contest
    postpone.election defect join.party`,
  things: `election election.schedule election.result election.free polling-station constituency turnout referendum
    manifesto opinion-poll electoral-roll party party.opposition party.wing party.council politics democracy
    ideology majority mandate primary presidency debate populism`,
  people: `voter candidate election-officer observer.election leader activist.party politician secretary.party
    supporter opponent donor aide`,
};
