import { officeWords } from '../offices.js';

/** Who speaks for a body of the state. */
export const offices = officeWords({
  heads: {
    ministry: 'ministry minister department secretary',
    military: 'army military navy forces general colonel brigadier admiral airforce staff militia',
    police: 'police constable superintendent sheriff',
    government: 'government authorities',
    intelligence: 'intelligence spy',
    presidency: 'president presidential presidency',
    premiership: 'premier',
  },
  portfolios: {
    foreign: 'foreign external state',
    interior: 'interior home internal',
    defence: 'defence defense war',
    finance: 'finance treasury economy',
    education: 'education',
    health: 'health',
    energy: 'energy power electricity oil petroleum',
    trade: 'trade commerce',
    agriculture: 'agriculture farm farming',
    justice: 'justice law',
    transport: 'transport transportation railway railways road roads',
    information: 'information communication communications',
    labour: 'labour labor employment',
    environment: 'environment climate forest',
    water: 'water irrigation',
    disaster: 'disaster relief emergency emergencies',
    culture: 'culture',
    industry: 'industry industries',
    food: 'food',
    tourism: 'tourism',
    sport: 'sport sports youth',
    planning: 'planning',
    unification: 'unification',
    immigration: 'immigration migration',
    shipping: 'shipping ports maritime',
    fisheries: 'fisheries livestock',
  },
  premier: 'prime_minister',
  holders: '',
  speakers: 'spokesman spokeswoman spokesperson',
  members:
    'observer observers monitor monitors mission delegation representative representatives official officials officer officers team investigator investigators inspector inspectors rescuer rescuers',
  speakersOf: 'for of',
  chambers: 'office',
  civil:
    'director secretary attorney solicitor auditor consul inspector surgeon registrar prosecutor comptroller',
  armed: 'forces force',
  arms: 'armed defence defense air naval ground land special army military security police marine peacekeeping border coast',
<<<<<<< HEAD
  leaders:
    'chief head president chair chairman chairwoman chairperson director general secretary ceo commissioner boss',
=======
>>>>>>> main
  former: 'former ex late then deputy shadow opposition vice',
});
