import { fold } from '../../text/fold.js';
import type { LanguagePack } from '../pack.js';
import { clausesIn } from './clause-split.js';
import { concepts } from './concepts.js';
import { peopleIn, proposeEvents, proposeTargets } from './event-grammar.js';
import { figureRoles } from './figures.js';
import { analyse } from './morphology.js';
import { names } from './names/lexicon.js';
import { offices } from './offices.js';
import { readQuantities } from './quantity-grammar.js';
import { sectors } from './sectors.js';
import { findPeople, findSubject, proposeSpeech } from './speech.js';
import { readTimePhrases } from './time-grammar.js';

export const bn: LanguagePack = {
  code: 'bn',
  cases: true,
  articles: false,
  spelling: 'bn',
  home: 'BD',
  name: 'বাংলা',
  abbreviations: new Set(
    'ড ডা মো মোঃ মোছা মু মি মিস মিসেস প্রফে অধ্যা ইঞ্জি অ্যাড এড লে মে ব্রি জে কে এ এম সি বি ডি এস আর টি পি এন এল হি নং রা স আ কিমি সেমি'.split(
      ' ',
    ),
  ),
  firstPerson: new Set('আমি আমাকে আমারে আমাদেরে আমার আমরা আমাদের আমাদেরকে মুই মোরে মোরা'.split(' ')),
  analyse,
  readTimePhrases,
  readQuantities,
  names,
  proposeSpeech,
  findSubject,
  findPeople,
  proposeEvents,
  proposeTargets,
  peopleIn,
  clausesIn,
  figureRoles,
  sectors,
  offices,
  concepts,
  police: new Set('পুলিশ র‍্যাব র্যাব ডিবি সিআইডি বিজিবি বিএসএফ এনআইএ সিবিআই ইডি যৌথবাহিনী'.split(' ').map(fold)),
};
