import type { LanguagePack } from '../pack.js';
import { clausesIn } from './clause-split.js';
import { concepts } from './concepts.js';
import { proposeEvents, proposeTargets } from './event-grammar.js';
import { peopleIn } from './event-somebody.js';
import { figureRoles } from './figures.js';
import { analyse } from './morphology.js';
import { names } from './names/lexicon.js';
import { offices } from './offices.js';
import { readQuantities } from './quantity-grammar.js';
import { sectors } from './sectors.js';
import { proposeSpeech } from './speech.js';
import { readTimePhrases } from './time-grammar.js';

export const en: LanguagePack = {
  code: 'en',
  cases: false,
  articles: true,
  spelling: 'en',
  home: null,
  name: 'English',
  abbreviations: new Set(
    'mr mrs ms dr st gen sen rep gov lt col prof no vs jan feb mar apr jun jul aug sept sep oct nov dec maj capt sgt hon rev jr sr inc ltd corp co u.s u.k approx est fig messrs supt insp adm cmdr brig pres amb atty ave blvd mt ft'.split(
      ' ',
    ),
  ),
  firstPerson: new Set(['i', 'me', 'my', 'we', 'us', 'our']),
  analyse,
  readTimePhrases,
  readQuantities,
  names,
  proposeSpeech,
  findSubject: () => null,
  findPeople: () => null,
  proposeEvents,
  proposeTargets,
  peopleIn,
  clausesIn,
  figureRoles,
  sectors,
  offices,
  concepts,
  police: new Set(['police', 'gendarmerie', 'fbi', 'policeman']),
};
